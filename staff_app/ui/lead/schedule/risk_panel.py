"""Which promises will break at the present pace, each with the one act that mends most."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from staff_app.rows.delays import DelayPreview, DelayWish
from staff_app.rows.forecast import ForecastView, ProposalRow
from staff_app.ui.language import told
from staff_app.ui.lead.schedule.risk_lines import ActLine, RiskLine, SlotLine
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import BESIDE_PERCENT, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard, column, flow, heading, hint, keep_low
from staff_app.ui.words import rough_span

_MOST = 6


class _Question(ToneCard):
    """Whether the customer is to be told another time: it cannot be taken back.

    Emits:
        answered: Whether they are.
    """

    answered = Signal(bool)

    def __init__(self, theme: Theme, act: ProposalRow, name: str, time: str) -> None:
        super().__init__(theme, Tone.WARN)
        self.act = act
        self._name = name
        self.tell(
            self.tr("Tell {name} that it will be {time}?").format(name=name, time=time),
            self.tr("It cannot be taken back."),
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

    @property
    def wish(self) -> DelayWish | None:
        """What the service is asked about: whether and how they hear of it."""
        act = self.act
        if act.start is None or act.end is None:
            return None
        return DelayWish(act.order_id, act.start, act.end, act.reason)

    def show_preview(self, preview: DelayPreview) -> None:
        """What comes of it: a message at once or later, or a call."""
        if preview.messages is None:
            words = self.tr("They get a message as soon as there is a network. It cannot be taken back.")
        elif preview.messages:
            words = self.tr("They get a message at once. It cannot be taken back.")
        else:
            words = self.tr("No message goes: {name} gave no way to send one. Please call them.")
            self.yes.set_label(self.tr("I call {name}").format(name=self._name))
        self.say(self.title.text(), words.format(name=self._name), Tone.WARN)

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
        words_wanted: A `DelayWish`: whether a message goes, and what it says, is to be asked.
    """

    act_wanted = Signal(object)
    order_wanted = Signal(str)
    words_wanted = Signal(object)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._theme, self._clock = theme, clock
        self._view: ForecastView | None = None
        self._lines: dict[str, QWidget] = {}
        """By order or slot, from the top."""
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
        self.title.setText(self._title(view))
        self.why.setText(self._source(view))
        self.why.setVisible(bool(self.why.text()))
        self._fill(view)

    def _title(self, view: ForecastView) -> str:
        if not view.is_known:
            return (
                self.tr("Whether every promise will be kept is not known")
                if view.trouble
                else self.tr("Not worked out yet")
            )
        if not view.risks:
            return self.tr("Every promise will be kept at the present pace")
        return self.tr("%n order(s) will miss their promise at the present pace", "", len(view.risks))

    def _fill(self, view: ForecastView) -> None:
        before, self._lines = self._lines, {}
        for risk in view.risks[:_MOST]:
            if self.question is not None and self.question.act.is_same_act(risk.proposal):
                self._lines[f"? {risk.order_id}"] = self.question
                continue
            line = before.get(risk.order_id)
            if not isinstance(line, RiskLine):
                line = RiskLine(self._theme, self._clock)
                line.wanted.connect(self._on_wanted)
            line.show_risk(risk, "" if risk.proposal is None else self._words(risk.proposal))
            self._lines[risk.order_id] = line
        for each in view.slots:
            kept = before.get(f"{each.start}")
            if not isinstance(kept, SlotLine):
                kept = SlotLine(self._theme)
                kept.wanted.connect(self._on_wanted)
            kept.why.setText(each.effect)
            kept.offer(each, self._words(each))
            self._lines[f"{each.start}"] = kept
        if self.question not in self._lines.values():
            self.question = None
        self._put(list(before.values()), list(self._lines.values()))

    def _put(self, before: list[QWidget], lines: list[QWidget]) -> None:
        """Into their order, for Tab too; what comes into the place of who had the keyboard gets it."""
        focus = QApplication.focusWidget()
        lost = next((n for n, each in enumerate(before) if each.isAncestorOf(focus)), -1) if focus else -1
        if lines != before:
            for place, line in enumerate(lines):
                self._rows.insertWidget(place, line)
                line.show()
                line.raise_()
        gone = [each for each in before if each not in lines]
        for each in gone:
            each.setVisible(before.index(each) == lost)
        if lost >= 0 and before[lost] in gone:
            if lines:
                _buttons(lines[min(lost, len(lines) - 1)])[-1].setFocus()
            else:
                self.focusNextPrevChild(False)
        for each in gone:
            self._rows.removeWidget(each)
            each.hide()
            each.deleteLater()

    @property
    def acts(self) -> list[ActionButton]:
        """What can be done, from the top."""
        return [each.act for each in self._lines.values() if isinstance(each, ActLine)]

    def _source(self, view: ForecastView) -> str:
        parts = [view.trouble, view.why]
        if (
            view.learned_at is not None
            and (age := -self._clock.until(view.learned_at)).total_seconds() > 5400
        ):
            parts.append(self.tr("The pace was learned {span} ago.").format(span=rough_span(age)))
        if view.is_tried and view.risks and not view.slots and not any(each.proposal for each in view.risks):
            parts.append(
                self.tr(
                    "No single act was found that would keep one of them. "
                    "Begin with the order due first; more people picking may help."
                )
            )
        more = len(view.risks) - _MOST
        if more > 0:
            parts.append(self.tr("%n more order(s) are not shown.", "", more))
        return " ".join(told(part) for part in parts if part)

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

    @Slot(object)
    def show_preview(self, preview: DelayPreview) -> None:
        """What becomes of the question that is asked, if it is about this."""
        if self.question is not None and preview.wish == self.question.wish:
            self.question.show_preview(preview)

    @Slot(object)
    def _on_wanted(self, what: ProposalRow | str) -> None:
        if isinstance(what, str):
            self.order_wanted.emit(what)
        elif what.kind == "new_time":
            self._ask(what)
        else:
            self.act_wanted.emit(what)

    def _ask(self, act: ProposalRow) -> None:
        """In the place of the order that it is about."""
        view = self._view or ForecastView()
        name = next((each.name for each in view.risks if each.order_id == act.order_id), "")
        time = "" if act.start is None else self._clock.moment(act.start)
        self.question = _Question(self._theme, act, name, time)
        self.question.answered.connect(self._on_answered)
        self._fill(view)
        self.question.yes.setFocus()
        if (wish := self.question.wish) is not None:
            self.words_wanted.emit(wish)

    @Slot(bool)
    def _on_answered(self, yes: bool) -> None:
        asked, self.question = self.question, None
        if self._view is not None:
            self._fill(self._view)
        if yes and asked is not None:
            self.act_wanted.emit(asked.act)


def _buttons(line: QWidget) -> list[ActionButton]:
    """Of a line, as the keyboard comes to them; the last is what it is about."""
    return line.findChildren(ActionButton)
