"""A line of what will break: what is proposed, and the button that does it, told anew in its place."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from staff_app.rows.forecast import ProposalRow, RiskRow
from staff_app.ui.language import told
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import BESIDE_PERCENT, LEAD_PX, SMALL_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import column, row
from staff_app.ui.widgets.text import ElidedLabel, Label, Weight
from staff_app.ui.words import rough_span


class ActLine(QWidget):
    """What is proposed, and the button that does it.

    Emits:
        wanted: Do it (ProposalRow), or look at the order (its id): what stood there when it was pressed.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._what: ProposalRow | str = ""
        self._pressed: ProposalRow | str = ""
        self.why = Label(theme, size_px=SMALL_PX, ink="ink_2", wrap=True)
        self.act = ActionButton(theme, "")
        self.act.pressed.connect(self._on_pressed)
        self.act.clicked.connect(self._on_clicked)

    def offer(self, what: ProposalRow | str, words: str) -> None:
        """Another act, or the same with other words."""
        self._what = what
        self.act.set_label(words)

    @Slot()
    def _on_pressed(self) -> None:
        self._pressed = self._what

    @Slot()
    def _on_clicked(self) -> None:
        if is_same(self._pressed, self._what):
            self.wanted.emit(self._what)


def is_same(one: ProposalRow | str | None, other: ProposalRow | str | None) -> bool:
    """Whether both are the same act, or the same order to look at."""
    if isinstance(one, ProposalRow) and isinstance(other, ProposalRow):
        return one.is_same_act(other)
    return one == other


class SlotLine(ActLine):
    """A slot that had better take fewer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        line = row(14)
        line.addWidget(self.why, 1)
        line.addWidget(self.act)
        self.setLayout(line)


class RiskLine(ActLine):
    """A promise, whose it is, when it will be ready, and what to do."""

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__(theme)
        self._clock = clock
        self._time = Label(theme, size_px=LEAD_PX, weight=Weight.Bold)
        self._time.setMinimumWidth(theme.px(66))
        self._who = ElidedLabel(theme, weight=Weight.DemiBold)
        texts = QWidget()
        inside = column(texts, 2)
        inside.addWidget(self._who)
        inside.addWidget(self.why)
        line = row(14)
        line.addWidget(self._time)
        line.addWidget(texts, 1)
        if theme.text_percent > BESIDE_PERCENT:
            inside.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            line.addWidget(self.act)
        self.setLayout(line)

    def show_risk(self, risk: RiskRow, act: str) -> None:
        """How it stands; where nothing is proposed its order can be opened."""
        self._time.setText(self._clock.moment(risk.promise))
        self._who.setText(f"{risk.name} · #{risk.number}")
        self.why.setText(self._when(risk))
        words = act or self.tr("Open #{number}").format(number=risk.number)
        self.offer(risk.proposal or risk.order_id, words)

    def _when(self, risk: RiskRow) -> str:
        late = rough_span(risk.likely - risk.promise)
        if risk.earliest == risk.latest:
            words = self.tr("Ready about {time}, {span} after its promise")
            said = words.format(time=self._clock.moment(risk.likely), span=late)
        else:
            words = self.tr("Ready {earliest}–{latest}; {percent} % likely to be late")
            said = words.format(
                earliest=self._clock.moment(risk.earliest),
                latest=self._clock.moment(risk.latest),
                percent=round(100 * risk.chance),
            )
        effect = told(risk.proposal.effect) if risk.proposal else ""
        return f"{said}. {effect}" if effect else said
