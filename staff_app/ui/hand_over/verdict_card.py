"""What a shown pass came to: a colour, a title, a sentence, and its next steps as buttons."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent

from staff_app.rows.hand_over import NextAct, PassVerdict, Verdict
from staff_app.ui.language import told
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard, clear, flow
from staff_app.ui.words import time_left, translate

_TONES = {
    Verdict.VALID: Tone.GOOD,
    Verdict.NOT_READY: Tone.WARN,
    Verdict.NO_SHOW: Tone.WARN,
    Verdict.RETURNED: Tone.WARN,
    Verdict.REFUSED: Tone.WARN,
    Verdict.EXPIRED: Tone.WARN,
    Verdict.DAMAGED: Tone.WARN,
    Verdict.UNKNOWN_ORDER: Tone.WARN,
    Verdict.UNKNOWN_CODE: Tone.WARN,
    Verdict.TOO_MANY_CODES: Tone.WARN,
    Verdict.ALREADY_COLLECTED: Tone.BAD,
    Verdict.CANCELLED: Tone.BAD,
    Verdict.OTHER_STORE: Tone.BAD,
    Verdict.OTHER_ORDER: Tone.BAD,
    Verdict.FORGED: Tone.BAD,
}

_WAYS = frozenset({NextAct.TYPE_CODE, NextAct.FIND_BY_NAME})
"""What the page itself offers beside the keys."""


def verdict_tone(verdict: PassVerdict) -> Tone:
    """Green: go on. Amber: a step is missing. Red: hand nothing over. By eye is no green light yet."""
    if verdict.verdict is Verdict.VALID and verdict.method == "identity_check":
        return Tone.WARN
    return _TONES[verdict.verdict]


def act_label(act: NextAct) -> str:
    """What the button of a next step says."""
    return {
        NextAct.OPEN_ORDER: translate("NextAct", "See the order"),
        NextAct.CHECK_IDENTITY: translate("NextAct", "Check their identity"),
        NextAct.FIND_BY_NAME: translate("NextAct", "Find by name"),
        NextAct.TYPE_CODE: translate("NextAct", "Type the code"),
        NextAct.TRY_AGAIN: translate("NextAct", "Try again"),
        NextAct.PICK: translate("NextAct", "Go on picking"),
        NextAct.MARK_READY: translate("NextAct", "Mark ready"),
        NextAct.OTHER_ORDER: translate("NextAct", "Take that order"),
        NextAct.STAY: translate("NextAct", "Stay with this one"),
        NextAct.NEXT_CUSTOMER: translate("NextAct", "Next customer"),
    }[act]


class VerdictCard(ToneCard):
    """Shown from a verdict until the next customer.

    Emits:
        act_chosen: The next step (NextAct) whose button was pressed.
    """

    act_chosen = Signal(object)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__(theme, Tone.NEUTRAL)
        self._theme, self._clock = theme, clock
        self._verdict: PassVerdict | None = None
        self._acts: tuple[NextAct, ...] = ()
        self._ways_offered = True
        self._inside, self._flow = flow()
        self.buttons: dict[NextAct, ActionButton] = {}
        self.texts.insertSpacing(3, 6)
        self.texts.insertWidget(4, self._inside)
        self.setMinimumHeight(66)

    def show_verdict(self, verdict: PassVerdict | None) -> None:
        """Show this verdict, or nothing."""
        self._verdict = verdict
        self.setVisible(verdict is not None)
        if verdict is not None:
            self.say(*self._words(verdict))
            too_soon = NextAct.TRY_AGAIN if self.is_waiting else None
            self._offer(tuple(act for act in verdict.acts if act is not too_soon))
            self._fit()

    @property
    def is_waiting(self) -> bool:
        """Whether no code is looked at yet: too many were wrong."""
        return self._verdict is not None and bool(time_left(self._verdict.until, self._clock))

    def tick(self) -> None:
        """Time has passed: what one waits for is nearer, or there."""
        verdict = self._verdict
        if verdict is None or verdict.until is None:
            return
        if self.is_waiting:
            self.tell(*self._words(verdict))
            self._fit()
        elif self._acts != verdict.acts:
            self.show_verdict(verdict)

    def _words(self, verdict: PassVerdict) -> tuple[str, str, Tone]:
        if verdict.until is None:
            return verdict.title, verdict.sentence, verdict_tone(verdict)
        left = time_left(verdict.until, self._clock)
        if not left:
            return (
                self.tr("Codes are taken again"),
                self.tr("Type one, or try the last one again."),
                Tone.NEUTRAL,
            )
        wait = self.tr("Codes are taken again in {span}.").format(span=left)
        return verdict.title, f"{wait} {told(verdict.sentence)}", verdict_tone(verdict)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words keep their lines; what stands around gives way."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self.body.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for label in (self.title, self.sentence):
            label.setMinimumHeight(0)  # what it was at another width counts as need
            label.setMinimumHeight(max(0, label.heightForWidth(room)))

    def _offer(self, acts: tuple[NextAct, ...]) -> None:
        self._show_acts(acts)
        if acts == self._acts:
            return
        self._acts = acts
        clear(self._flow)
        self.buttons = {}
        for act in acts:
            button = ActionButton(self._theme, act_label(act))
            button.setProperty("act", act.value)
            button.clicked.connect(self._on_clicked)
            self.buttons[act] = button
            self._flow.addWidget(button)

    def offer_ways(self, offered: bool) -> None:
        """Where the keys are in front, the other ways are below them: not twice, the keys need the room."""
        self._ways_offered = offered
        self._show_acts(self._acts)

    def _show_acts(self, acts: tuple[NextAct, ...]) -> None:
        self._inside.setVisible(bool(acts) and (self._ways_offered or not _WAYS.issuperset(acts)))

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.act_chosen.emit(NextAct(sender.property("act")))
