"""Which promises will break at the present pace, each with the one act that mends most."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from staff_app.rows.forecast import ForecastView, ProposalRow, RiskRow
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import BESIDE_PERCENT, LEAD_PX, SMALL_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard, clear, column, flow, heading, hint, keep_low, row
from staff_app.ui.widgets.text import ElidedLabel, Label, Weight
from staff_app.ui.words import rough_span

_MOST = 6


class _RiskRow(QWidget):
    """A promise, whose it is, when it will be ready, and what to do."""

    def __init__(self, theme: Theme, clock: StoreClock, risk: RiskRow, act: str) -> None:
        super().__init__()
        self.risk = risk
        time = Label(theme, clock.time(risk.promise), size_px=LEAD_PX, weight=Weight.Bold)
        time.setMinimumWidth(theme.px(66))
        who = ElidedLabel(theme, f"{risk.name} · #{risk.number}", weight=Weight.DemiBold)
        self.why = Label(theme, self._when(clock), size_px=SMALL_PX, ink="ink_2", wrap=True)
        self.act = ActionButton(theme, act or self.tr("Open #{number}").format(number=risk.number))
        texts = QWidget()
        inside = column(texts, 2)
        inside.addWidget(who)
        inside.addWidget(self.why)
        line = row(14)
        line.addWidget(time)
        line.addWidget(texts, 1)
        if theme.text_percent > BESIDE_PERCENT:
            inside.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            line.addWidget(self.act)
        self.setLayout(line)

    def _when(self, clock: StoreClock) -> str:
        risk = self.risk
        late = rough_span(risk.likely - risk.promise)
        if risk.earliest == risk.latest:
            words = self.tr("Ready about {time}, {span} after its promise")
            told = words.format(time=clock.time(risk.likely), span=late)
        else:
            words = self.tr("Ready {earliest}–{latest}; {percent} % likely to be late")
            told = words.format(
                earliest=clock.time(risk.earliest),
                latest=clock.time(risk.latest),
                percent=round(100 * risk.chance),
            )
        effect = risk.proposal.effect if risk.proposal else ""
        return f"{told}. {effect}" if effect else told


class _Question(ToneCard):
    """Whether the customer is to be told another time: it cannot be taken back.

    Emits:
        answered: Whether they are.
    """

    answered = Signal(bool)

    def __init__(self, theme: Theme, name: str, time: str) -> None:
        super().__init__(theme, Tone.WARN)
        self.tell(
            self.tr("Tell {name} that it will be {time}?").format(name=name, time=time),
            self.tr("They get a message at once. It cannot be taken back."),
        )
        self.no = ActionButton(theme, self.tr("Not now"))
        self.yes = ActionButton(theme, self.tr("Tell {name}").format(name=name), kind="primary")
        self.yes.gives_way = True
        if theme.text_percent > BESIDE_PERCENT:
            buttons, acts = flow()
            acts.addWidget(self.no)
            acts.addWidget(self.yes)
            self.texts.insertSpacing(3, 6)
            self.texts.insertWidget(4, buttons)
        else:
            self.body.addWidget(self.no)
            self.body.addWidget(self.yes)
        keep_low(self)
        self.no.clicked.connect(self._on_no)
        self.yes.clicked.connect(self._on_yes)

    @Slot()
    def _on_no(self) -> None:
        self.answered.emit(False)

    @Slot()
    def _on_yes(self) -> None:
        self.answered.emit(True)


class RiskPanel(QFrame):
    """The list, and by what it was made.

    Emits:
        act_wanted: Do what is proposed (ProposalRow); a new time, once somebody said so twice.
        order_wanted: Nothing is proposed: look at the order (its id).
    """

    act_wanted = Signal(object)
    order_wanted = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._theme, self._clock = theme, clock
        self._view: ForecastView | None = None
        self._proposals: dict[ActionButton, ProposalRow | str] = {}
        self._asked: ProposalRow | None = None
        self.question: _Question | None = None
        self.title = heading(theme, "")
        self.title.setWordWrap(True)
        self.why = hint(theme)
        self._list = QWidget()
        self._rows = column(self._list, 8)
        inside = column(self, 6, (20, 16, 20, 16))
        inside.addWidget(self.title)
        inside.addWidget(self.why)
        inside.addWidget(self._list)
        self.show_forecast(ForecastView())

    def show_forecast(self, view: ForecastView) -> None:
        """Show what becomes of the promises; the same as before leaves the keyboard where it is."""
        if view == self._view:
            return
        self._view = view
        if view.risks:
            self.title.setText(
                self.tr("%n order(s) will miss their promise at the present pace", "", len(view.risks))
            )
        else:
            self.title.setText(self.tr("Every promise will be kept at the present pace"))
        self.why.setText(self._source(view))
        self.why.setVisible(bool(self.why.text()))
        self._fill(view)

    def _fill(self, view: ForecastView) -> None:
        clear(self._rows)
        self._proposals, self.question = {}, None
        for risk in view.risks[:_MOST]:
            if risk.proposal is not None and risk.proposal == self._asked:
                self._ask(risk, risk.proposal)
                continue
            act = "" if risk.proposal is None else self._words(risk.proposal)
            line = _RiskRow(self._theme, self._clock, risk, act)
            self._offer(line.act, risk.proposal or risk.order_id)
            self._rows.addWidget(line)
        for each in view.slots:
            button = ActionButton(self._theme, self._words(each))
            self._offer(button, each)
            laid = row(14)
            laid.addWidget(Label(self._theme, each.effect, size_px=SMALL_PX, ink="ink_2", wrap=True), 1)
            laid.addWidget(button)
            smaller = QWidget()
            smaller.setLayout(laid)
            self._rows.addWidget(smaller)

    @property
    def acts(self) -> list[ActionButton]:
        """What can be done, from the top."""
        return list(self._proposals)

    def _offer(self, button: ActionButton, proposal: ProposalRow | str) -> None:
        self._proposals[button] = proposal
        button.clicked.connect(self._on_clicked)

    def _source(self, view: ForecastView) -> str:
        parts = [view.why]
        if (
            view.learned_at is not None
            and (age := -self._clock.until(view.learned_at)).total_seconds() > 5400
        ):
            parts.append(self.tr("The pace was learned {span} ago.").format(span=rough_span(age)))
        more = len(view.risks) - _MOST
        if more > 0:
            parts.append(self.tr("%n more order(s) are not shown.", "", more))
        return " ".join(str(part) for part in parts if part)

    def _words(self, each: ProposalRow) -> str:
        match each.kind:
            case "reassign":
                return self.tr("Assign {name}").format(name=each.person)
            case "split_wave":
                return self.tr("Take it off its walk: {name}").format(name=each.person)
            case "shrink_slot":
                time = "" if each.start is None else self._clock.time(each.start)
                return self.tr("At most {count} at {time}").format(count=each.order_limit, time=time)
            case _:
                return self.tr("Offer {time}").format(
                    time="" if each.start is None else self._clock.moment(each.start)
                )

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        proposal = self._proposals.get(sender) if isinstance(sender, ActionButton) else None
        if isinstance(proposal, ProposalRow) and proposal.kind == "new_time":
            self._asked = proposal
            if self._view is not None:
                self._fill(self._view)
            if self.question is not None:
                self.question.yes.setFocus()
        elif isinstance(proposal, ProposalRow):
            self.act_wanted.emit(proposal)
        elif proposal:
            self.order_wanted.emit(proposal)

    def _ask(self, risk: RiskRow, proposal: ProposalRow) -> None:
        """In the place of the order that it is about."""
        time = "" if proposal.start is None else self._clock.moment(proposal.start)
        self.question = _Question(self._theme, risk.name, time)
        self.question.answered.connect(self._on_answered)
        self._rows.addWidget(self.question)

    @Slot(bool)
    def _on_answered(self, yes: bool) -> None:
        proposal, self._asked = self._asked, None
        if self._view is not None:
            self._fill(self._view)
        if yes and proposal is not None:
            self.act_wanted.emit(proposal)
