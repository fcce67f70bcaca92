"""The order in hand was cancelled while somebody picked it: what is done with what they took."""

from staff_app.rows.orders import OrderSummary
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.panels import ToneCard


class EndedCard(ToneCard):
    """In the place of what was scanned last, as long as that order is in front."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Tone.WARN)
        self.hide()

    def show_order(self, order: OrderSummary) -> None:
        """Say it of a cancelled order, and nothing of any other."""
        is_cancelled = order.status == "cancelled"
        self.setVisible(is_cancelled)
        if is_cancelled:
            title = self.tr("#{number} was cancelled").format(number=order.number)
            self.say(title, self._words(order.to_return), Tone.WARN)

    def _words(self, to_return: int) -> str:
        if to_return:
            return self.tr("Do not pick on. %n item(s) of it go back to their shelves.", "", to_return)
        return self.tr("Do not pick on. Nothing of it is to be put back.")
