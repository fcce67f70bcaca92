"""Substitutes that the customer was asked about: the time that is left, and the answer."""

from datetime import timedelta

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from staff_app.rows.orders import OfferRow
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard, clear, column, row
from staff_app.ui.words import answer_words, difference_words, minutes_and_seconds

_SHOWN_FOR = timedelta(minutes=30)
"""An answer stays in sight so long, unless somebody puts it away."""
_ANSWERS = frozenset({"accepted", "declined", "expired"})


class OfferCard(QWidget):
    """One offer; below it what a lead may record of its answer.

    Emits:
        put_away: Its answer has been seen.
        withdrawn: It is to be taken back.
        phoned: The customer said so otherwise: whether they take it.
    """

    put_away = Signal()
    withdrawn = Signal()
    phoned = Signal(bool)

    def __init__(self, theme: Theme, clock: StoreClock, offer: OfferRow, *, is_lead: bool) -> None:
        super().__init__()
        self.offer, self._clock = offer, clock
        self.card = ToneCard(theme)
        self.yes = ActionButton(theme, self.tr("They said yes"))
        self.no = ActionButton(theme, self.tr("They said no"))
        self.withdraw = ActionButton(theme, self.tr("Take it back"))
        self.seen = ActionButton(theme, self.tr("OK"))
        waits = offer.state == "proposed"
        self.card.body.addWidget(self.withdraw if waits else self.seen)
        layout = column(self, 8)
        layout.addWidget(self.card)
        if waits and is_lead:
            said = row(10)
            said.addWidget(self.yes)
            said.addWidget(self.no)
            said.addStretch()
            layout.addLayout(said)
        for button in (self.withdraw, self.seen, self.yes, self.no):
            if button.parent() is None:
                button.setParent(self)
                button.hide()
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)
        self.withdraw.clicked.connect(self.withdrawn)
        self.seen.clicked.connect(self.put_away)
        clock.ticked.connect(self.refresh)
        self.refresh()

    def show_offer(self, offer: OfferRow) -> None:
        """The same offer in the same state, with another deadline or price."""
        if offer != self.offer:
            self.offer = offer
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Tell the time that is left, or the answer."""
        offer = self.offer
        if offer.state == "proposed":
            left = self._clock.until(offer.deadline)
            title = self.tr("Asked: {count} × {name}?").format(count=offer.quantity, name=offer.name)
            words = self.tr("Instead of {line} · {price} · {left} left to answer, until {time}")
            self.card.tell(title, words.format(line=offer.line_name, **self._facts(left)), Tone.WARN)
            return
        tone = Tone.GOOD if offer.state == "accepted" else Tone.NEUTRAL
        where = self.tr("Instead of {line}").format(line=offer.line_name)
        self.card.tell(answer_words(offer), " · ".join(filter(None, (where, offer.place))), tone)

    def _facts(self, left: timedelta) -> dict[str, str]:
        return {
            "price": difference_words(self.offer.difference_minor, self.offer.currency),
            "left": minutes_and_seconds(left),
            "time": self._clock.moment(self.offer.deadline),
        }

    @Slot()
    def _on_yes(self) -> None:
        self.phoned.emit(True)

    @Slot()
    def _on_no(self) -> None:
        self.phoned.emit(False)


class OfferCards(QWidget):
    """The offers of an order, or of several, that are open or were answered just now.

    Emits:
        withdrawn: Order id and substitution id.
        phoned: The offer (OfferRow), and whether the customer takes it.
    """

    withdrawn = Signal(str, str)
    phoned = Signal(object, bool)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._is_lead = False
        self._seen: set[str] = set()
        self._offers: tuple[OfferRow, ...] = ()
        self.cards: list[OfferCard] = []
        self._column = column(self, 8)
        # What is answered leaves by itself; the clock alone would ask every second.
        self._timer = QTimer(self, interval=60_000)
        self._timer.timeout.connect(self._show)
        self.hide()

    def show_person(self, is_lead: bool) -> None:
        """Only a lead records what a customer said on the phone."""
        if is_lead != self._is_lead:
            self._is_lead = is_lead
            self._build(self._wanted())

    def show_offers(self, offers: tuple[OfferRow, ...]) -> None:
        """Of these, what is open and what was answered lately."""
        self._offers = offers
        self._show()

    @Slot()
    def _show(self) -> None:
        wanted = self._wanted()
        if [_kind(each) for each in wanted] != [_kind(card.offer) for card in self.cards]:
            self._build(wanted)
            return
        # The same cards stay, with the keyboard that may be on one of their buttons.
        for card, offer in zip(self.cards, wanted, strict=True):
            card.show_offer(offer)

    def _wanted(self) -> list[OfferRow]:
        return [each for each in self._offers if self._is_wanted(each)]

    def _is_wanted(self, offer: OfferRow) -> bool:
        if offer.state == "proposed":
            return True
        if offer.state not in _ANSWERS or offer.substitution_id in self._seen or offer.answered_at is None:
            return False
        fresh = self._clock.now() - offer.answered_at < _SHOWN_FOR
        # Who left it to us is not asked: there is no answer to tell.
        asked = offer.state != "accepted" or offer.substitute_line_id != ""
        return fresh and asked

    def _build(self, offers: list[OfferRow]) -> None:
        clear(self._column)
        self.cards = []
        for offer in offers:
            card = OfferCard(self._theme, self._clock, offer, is_lead=self._is_lead)
            card.put_away.connect(self._on_put_away)
            card.withdrawn.connect(self._on_withdrawn)
            card.phoned.connect(self._on_phoned)
            self._column.addWidget(card)
            self.cards.append(card)
        self.setVisible(bool(offers))
        if offers:
            self._timer.start()
        else:
            self._timer.stop()

    def _sent(self) -> OfferRow | None:
        sender = self.sender()
        return sender.offer if isinstance(sender, OfferCard) else None

    @Slot()
    def _on_put_away(self) -> None:
        if (offer := self._sent()) is not None:
            self._seen.add(offer.substitution_id)
            self._show()

    @Slot()
    def _on_withdrawn(self) -> None:
        if (offer := self._sent()) is not None:
            self.withdrawn.emit(offer.order_id, offer.substitution_id)

    @Slot(bool)
    def _on_phoned(self, accepted: bool) -> None:
        if (offer := self._sent()) is not None:
            self.phoned.emit(offer, accepted)


def _kind(offer: OfferRow) -> tuple[str, str]:
    """What the buttons of a card depend on."""
    return offer.substitution_id, offer.state
