"""An order that cannot be had is cancelled by a shift lead, who says why."""

from PySide6.QtCore import Signal, Slot

from staff_app.rows.orders import OrderDetail
from staff_app.ui import reasons
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import heading, hint
from staff_app.ui.widgets.sheet import Sheet


class CancelSheet(Sheet):
    """Why; it cannot be taken back, so it takes two touches.

    Emits:
        given: The reason.
    """

    given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Cancel the order"))
        self.reasons = Options(theme)
        self._proposed = ""
        self.told = hint(theme)
        self.body.addWidget(heading(theme, self.tr("Why?")))
        self.body.addWidget(self.reasons)
        self.body.addWidget(self.told)
        self.reasons.value_changed.connect(self._on_changed)
        self.primary.clicked.connect(self._on_primary_clicked)

    def begin(self, detail: OrderDetail, *, nothing_found: bool) -> None:
        """Ask why, and say what comes of it; where nothing could be found that is proposed."""
        self._proposed = reasons.NOTHING_FOUND if nothing_found else ""
        self.reasons.offer(reasons.of_cancel(), self._proposed)
        order = detail.summary
        words = self.tr("{name} is told, with your reason. This cannot be taken back.")
        told = [words.format(name=order.customer_name)]
        if count := order.units_in_store:
            told.append(self.tr("%n item(s) are to be put back: Shelves lists them.", "", count))
        self.told.setText(" ".join(told))
        self._on_changed()

    @property
    def is_begun(self) -> bool:
        """Whether another reason was chosen than was proposed."""
        return self.reasons.value != self._proposed

    @Slot()
    def _on_changed(self) -> None:
        chosen = bool(self.reasons.value)
        self.primary.setEnabled(chosen)
        self.primary.set_label(self.tr("Cancel the order") if chosen else self.tr("Choose a reason"))

    @Slot()
    def _on_primary_clicked(self) -> None:
        self.given.emit(self.reasons.value)
