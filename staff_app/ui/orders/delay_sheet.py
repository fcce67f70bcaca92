"""A new promise: the service's free times, why, and what the customer will read before it goes."""

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame

from staff_app.rows.delays import DelayOffer, DelayPreview, DelayWish
from staff_app.rows.orders import OrderSummary
from staff_app.ui import reasons
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import SMALL_PX, Theme
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import column, heading, hint
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Label, Weight

_QUARTER = timedelta(minutes=15)
_PATIENCE_MS = 1500
"""So long the service may think about free times before the tablet proposes its own."""
_LABEL_CHARACTERS = 40
_STEPS = (1, 2, 4, 8, 16)
"""Quarters of an hour that a tablet on its own proposes."""


class MessageCard(QFrame):
    """A message as its customer will read it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.title = Label(theme, size_px=SMALL_PX, ink="ink_2", weight=Weight.DemiBold, wrap=True)
        self.text = Label(theme, wrap=True)
        layout = column(self, 6, (18, 14, 18, 14))
        layout.addWidget(self.title)
        layout.addWidget(self.text)

    def tell(self, title: str, text: str) -> None:
        """Show these words; a screen reader hears both."""
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(f"{title}. {text}")


class DelaySheet(Sheet):
    """A new promise, with its reason; the first time that is free is chosen already.

    Emits:
        times_wanted: Order id, whose free times are to be asked for.
        words_wanted: A `DelayWish` whose message is to be previewed.
        given: Reason, start and end (UTC) of the new promise.
    """

    times_wanted = Signal(str)
    words_wanted = Signal(object)
    given = Signal(str, object, object)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__(theme, self.tr("Delay"))
        self._clock = clock
        self._order: OrderSummary | None = None
        self._windows: dict[str, tuple[datetime, datetime]] = {}
        self._is_checked = False
        self._touched = False
        self.times = Options(theme)
        self.source = hint(theme)
        self.reasons = Options(theme)
        self.message = MessageCard(theme)
        self.body.addWidget(heading(theme, self.tr("New time")))
        self.body.addWidget(self.times)
        self.body.addWidget(self.source)
        self.body.addWidget(heading(theme, self.tr("Why?")))
        self.body.addWidget(self.reasons)
        self.body.addWidget(self.message)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        self.times.value_changed.connect(self._on_chosen)
        self.reasons.value_changed.connect(self._on_chosen)
        self.primary.clicked.connect(self._on_primary_clicked)

    def begin(self, order: OrderSummary) -> None:
        """Ask for times after the present promise; nothing is recorded before the primary button."""
        self._order = order
        self._windows, self._is_checked, self._touched = {}, False, False
        self.times.offer(())
        self.reasons.offer(reasons.of_delay())
        self.source.setText(self.tr("Asking the service for free times"))
        self.source.show()
        self._patience.start()
        self._on_changed()
        self.times_wanted.emit(order.order_id)

    @property
    def is_begun(self) -> bool:
        """Whether a time or a reason was chosen."""
        return self._touched

    def show_offer(self, offer: DelayOffer) -> None:
        """The service's times; an answer that comes late changes nothing that was touched."""
        if self._order is None or offer.order_id != self._order.order_id or self._is_checked:
            return
        self._patience.stop()
        if offer.windows is None:
            self._offer_unasked()
        elif not offer.windows:
            words = self.tr("The service has no free time to offer. Agree on one of these with a shift lead.")
            self._offer_own(words)
        elif not (self._windows and self._touched):
            self._is_checked = True
            self._offer(offer.windows)
            self.source.hide()

    def show_preview(self, preview: DelayPreview) -> None:
        """What the customer will read of the delay that is chosen now."""
        order = self._order
        if order is None or preview.wish != self._wish():
            return
        if preview.messages is None:
            self._tell_plainly()
        elif not preview.messages:
            self.message.tell(
                self.tr("No message goes"),
                self.tr("{name} gave no way to send one. Please call them.").format(name=order.customer_name),
            )
        else:
            self.message.tell(self._title(preview), _text(preview))

    def _title(self, preview: DelayPreview) -> str:
        ways = {each.channel for each in preview.messages or ()}
        name = self._order.customer_name if self._order else ""
        language = QLocale(preview.language).nativeLanguageName()
        if ways == {"sms"}:
            words = self.tr("{name} gets this text message ({language})")
        elif ways == {"email"}:
            words = self.tr("{name} gets this e-mail ({language})")
        else:
            words = self.tr("{name} gets this by e-mail, and in short as a text message ({language})")
        return words.format(name=name, language=language)

    def _offer(self, windows: tuple[tuple[datetime, datetime], ...]) -> None:
        self._windows = {start.isoformat(): (start, end) for start, end in windows}
        choices = [(key, self._span(*window)) for key, window in self._windows.items()]
        self.times.offer(choices, choices[0][0])
        self._on_changed()

    def _offer_unasked(self) -> None:
        words = self.tr("The service cannot be asked now. Nobody knows yet whether these times are free.")
        self._offer_own(words)

    def _offer_own(self, why: str) -> None:
        """Times after the present promise, or after now where that is past; what stands there stays."""
        self.source.setText(why)
        self.source.show()
        if self._order is None or self._windows:
            return
        length = self._order.promise_end - self._order.promise_start
        first = max(self._order.promise_start, _next_quarter(self._clock.now()))
        starts = [first + step * _QUARTER for step in _STEPS]
        self._offer(tuple((start, start + length) for start in starts))

    def _span(self, start: datetime, end: datetime) -> str:
        span = self._clock.span(start, end)
        return self.tr("Today {span}").format(span=span) if self._clock.is_today(start) else span

    def _wish(self) -> DelayWish | None:
        chosen = self._windows.get(self.times.value)
        if self._order is None or chosen is None:
            return None
        return DelayWish(self._order.order_id, *chosen, self.reasons.value)

    def _tell_plainly(self) -> None:
        wish = self._wish()
        if self._order is None or wish is None:
            return
        self.message.tell(
            self.tr("As soon as there is a network"),
            self.tr("{name} is told the new time, {span}, and the reason.").format(
                name=self._order.customer_name, span=self._clock.span(wish.start, wish.end)
            ),
        )

    @Slot()
    def _on_patience_over(self) -> None:
        self._offer_unasked()

    @Slot()
    def _on_chosen(self) -> None:
        self._touched = True
        self._on_changed()

    def _on_changed(self) -> None:
        wish = self._wish()
        self.message.setVisible(wish is not None)
        self.primary.setEnabled(wish is not None and bool(wish.reason))
        self.primary.set_label(self._label(wish))
        if wish is not None:
            self._tell_plainly()
            self.words_wanted.emit(wish)

    def _label(self, wish: DelayWish | None) -> str:
        if wish is None or self._order is None:
            return self.tr("Choose a new time")
        if not wish.reason:
            return self.tr("Choose a reason")
        time = self._clock.moment(wish.start)
        named = self.tr("Tell {name} {time}").format(name=self._order.customer_name, time=time)
        return named if len(named) <= _LABEL_CHARACTERS else self.tr("Tell them {time}").format(time=time)

    @Slot()
    def _on_primary_clicked(self) -> None:
        wish = self._wish()
        if wish is not None:
            self.given.emit(wish.reason, wish.start, wish.end)


def _text(preview: DelayPreview) -> str:
    """The longest of what they get, as they read it."""
    told = preview.messages or ()
    mail = next((each for each in told if each.channel == "email"), told[0])
    return f"{mail.subject}\n\n{mail.text}" if mail.subject else mail.text


def _next_quarter(now: datetime) -> datetime:
    past = now.minute % 15
    floor = now.replace(minute=now.minute - past, second=0, microsecond=0)
    return floor if floor == now else floor + _QUARTER
