"""One order in full: lines, bags, notes, messages, timeline, and what to do next."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_app.rows.exceptions import ExceptionRow
from staff_app.rows.orders import OrderDetail, OrderSummary
from staff_app.ui.lead.exceptions import exception_words
from staff_app.ui.models.lines_model import LinesModel
from staff_app.ui.orders.line_list import LineList
from staff_app.ui.orders.next_step import PRINTS, Act, NextStep, Step, act_label, next_step, other_acts
from staff_app.ui.orders.offer_cards import OfferCards
from staff_app.ui.orders.order_header import OrderHeader
from staff_app.ui.orders.timeline_words import happened, message_fate
from staff_app.ui.reasons import said
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import BESIDE_PERCENT, SMALL_PX, Theme, Tone
from staff_app.ui.widgets.bag_card import BagCard
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.pane import Pane
from staff_app.ui.widgets.panels import BAR_PX, ToneCard, clear, column, flow, heading, row, rule
from staff_app.ui.widgets.text import Label
from staff_app.ui.words import (
    OPEN,
    acknowledge_words,
    is_curbside,
    is_here,
    money,
    response_clock,
    to_see_to,
    whereabouts,
)


class ActRow(QWidget):
    """Secondary actions as buttons.

    Emits:
        act_chosen: The `Act`.
    """

    act_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._wanted: tuple[Act, ...] = ()
        self._acts: tuple[Act, ...] = ()
        self._printing = True
        self._inside, self._flow = flow()
        column(self).addWidget(self._inside)

    def offer(self, acts: tuple[Act, ...]) -> None:
        """Offer these; the same as before stay as they are, with their focus."""
        self._wanted = acts
        acts = tuple(act for act in acts if self._printing or act not in PRINTS)
        if acts == self._acts:
            return
        self._acts = acts
        clear(self._flow)
        for act in acts:
            button = ActionButton(self._theme, act_label(act))
            button.setProperty("act", act.value)
            button.clicked.connect(self._on_clicked)
            self._flow.addWidget(button)

    def offer_printing(self, offered: bool) -> None:
        """Whether there is a printer."""
        self._printing = offered
        self.offer(self._wanted)

    def button(self, act: Act) -> ActionButton | None:
        """The button of an act, where it is offered."""
        for place in range(self._flow.count()):
            item = self._flow.itemAt(place)
            widget = item.widget() if item else None
            if isinstance(widget, ActionButton) and widget.property("act") == act.value:
                return widget
        return None

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.act_chosen.emit(Act(sender.property("act")))


class OrderDetailView(QWidget):
    """The right half of Orders.

    Emits:
        step_chosen: The `Step` of the primary button.
        act_chosen: The `Act` of a secondary one.
        acknowledged: Somebody goes to the waiting person.
    """

    step_chosen = Signal(object)
    act_chosen = Signal(object)
    acknowledged = Signal()

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._step = NextStep(Step.NOTHING, "")
        self._facts: tuple[object, ...] = ()
        self._detail: OrderDetail | None = None
        self._is_lead = False
        self.header = OrderHeader(theme, clock)
        self.given = ToneCard(theme, Tone.WARN)
        self._mine: tuple[ExceptionRow, ...] = ()
        self.here = ToneCard(theme, Tone.WARN)
        self.acknowledge = ActionButton(theme, self.tr("I'm on it"))
        self.here.body.addWidget(self.acknowledge)
        self.offers = OfferCards(theme, clock)
        self.lines = LinesModel(parent=self)
        self.line_list = LineList(theme, self.lines)
        self.total = Label(theme, size_px=SMALL_PX, ink="ink_2")
        self.more = QVBoxLayout()
        self.more.setSpacing(8)
        self.acts = ActRow(theme)
        self.primary = ActionButton(theme, "", kind="primary")
        self.primary.gives_way = True
        self._lay_out()
        self.acknowledge.clicked.connect(self.acknowledged)
        clock.ticked.connect(self._on_ticked)
        self.acts.act_chosen.connect(self.act_chosen)
        self.primary.clicked.connect(self._on_primary_clicked)

    def _lay_out(self) -> None:
        inside = QWidget()
        body = column(inside, 10, (0, 0, 6, 8))
        head = column(top := QWidget(), 12, (0, 0, BAR_PX, 0))
        # In big text the buttons below need the room: what is asked comes first of what scrolls.
        asked, place = (body, 0) if self._theme.text_percent > BESIDE_PERCENT else (head, 1)
        body.addWidget(self.line_list)
        body.addWidget(self.total)
        body.addLayout(self.more)
        body.addStretch(1)
        head.addWidget(self.header)
        head.addWidget(rule())
        asked.insertWidget(place, self.offers)
        asked.insertWidget(place, self.given)
        asked.insertWidget(place, self.here)
        footer = column(foot := QWidget(), 14, (0, 0, BAR_PX, 0))
        footer.addWidget(self.acts)
        footer.addWidget(self.primary)
        self._pane = Pane(top, inside, foot)
        column(self, 0).addWidget(self._pane)

    def show_detail(self, detail: OrderDetail) -> None:
        """Tell everything about this order."""
        before, order, self._detail = self._detail, detail.summary, detail
        if before is None or before.summary.order_id != order.order_id:
            self._pane.begin()
        self.header.show_order(order)
        self._show_arrival(order)
        self._show_given()
        self.offers.show_offers(detail.offers)
        self.lines.set_rows(detail.lines)
        # Only what was picked is charged: before that there is no total.
        self.total.setVisible(detail.total_minor > 0)
        self.total.setText(self.tr("Total {money}").format(money=money(detail.total_minor, detail.currency)))
        self._show_more(detail)
        self.acts.offer(other_acts(detail, self._clock.now(), is_lead=self._is_lead))
        self._step = next_step(detail)
        self.primary.set_label(self._step.label)
        self.primary.setVisible(self._step.step is not Step.NOTHING)
        self.primary.setEnabled(self._step.step is not Step.WAIT)

    def show_person(self, is_lead: bool) -> None:
        """Who is signed in: a lead may do more."""
        self._is_lead = is_lead
        self._show_given()
        if self._detail is not None:
            self.acts.offer(other_acts(self._detail, self._clock.now(), is_lead=is_lead))

    def show_mine(self, rows: tuple[ExceptionRow, ...]) -> None:
        """What whoever is signed in sees to."""
        self._mine = rows
        self._show_given()

    def _show_given(self) -> None:
        """What of this order they were asked to see to; only a lead can say that it is done."""
        shown = "" if self._detail is None else self._detail.summary.order_id
        rows = [each for each in self._mine if each.order_id == shown]
        self.given.setVisible(bool(rows))
        if rows:
            title = ", ".join(dict.fromkeys(exception_words.title(each) for each in rows))
            tell_lead = "" if self._is_lead else self.tr("Tell the shift lead when it is done.")
            sentences = " ".join(filter(None, (exception_words.task(rows[0]), tell_lead)))
            self.given.tell(to_see_to(title), sentences, Tone.WARN)

    def _show_arrival(self, order: OrderSummary) -> None:
        """Who is here or comes, where, and the two clocks: the customer's wait and the team's answer."""
        unseen = is_here(order) and not order.arrival_acknowledged
        coming = order.arrival == "en_route" and order.status in OPEN
        self.here.setVisible(unseen or coming or (is_here(order) and is_curbside(order)))
        self.acknowledge.setVisible(unseen)
        self.acknowledge.set_label(acknowledge_words(order))
        if coming:
            since = self._clock.moment(order.en_route_at) if order.en_route_at else ""
            said = self.tr("Said so at {time}.").format(time=since)
            title = self.tr("{name} is on the way").format(name=order.pickup_name)
            self.here.tell(title, said if since else "", Tone.ACCENT)
            return
        title = self.tr("{name} is here").format(name=order.pickup_name)
        if not unseen and order.acknowledged_by:
            title = self.tr("{name} is on the way out").format(name=order.acknowledged_by)
        facts = [whereabouts(order), response_clock(order, self._clock)]
        if order.arrived_at is not None:
            facts.insert(1, self.tr("here since {time}").format(time=self._clock.moment(order.arrived_at)))
        self.here.tell(title, " · ".join(filter(None, facts)), Tone.WARN if unseen else Tone.NEUTRAL)

    @Slot()
    def _on_ticked(self) -> None:
        if self._detail is not None and is_here(self._detail.summary) and self.isVisible():
            self._show_arrival(self._detail.summary)

    def _show_more(self, detail: OrderDetail) -> None:
        facts = (detail.bags, detail.notes, detail.messages, detail.timeline)
        if facts == self._facts:
            return
        self._facts = facts
        clear(self.more)
        if detail.bags:
            self._add_heading(self.tr("Bags"))
            for bag in detail.bags:
                self.more.addWidget(BagCard(self._theme, self._clock, bag))
        if detail.notes:
            self._add_heading(self.tr("Notes"))
            for note in detail.notes:
                self.more.addWidget(Label(self._theme, said(note), wrap=True))
        if detail.messages:
            self._add_heading(self.tr("Messages to the customer"))
            for message in detail.messages:
                self._add_moment(self._clock.moment(message.at), message_fate(message))
        if detail.timeline:
            self._add_heading(self.tr("Timeline"))
            for event in detail.timeline:
                self._add_moment(self._clock.moment(event.at), happened(event))

    def _add_heading(self, words: str) -> None:
        self.more.addSpacing(10)
        self.more.addWidget(heading(self._theme, words))

    def _add_moment(self, time: str, words: str) -> None:
        line = row(14)
        when = Label(self._theme, time, size_px=SMALL_PX, ink="ink_2")
        when.setMinimumWidth(44)
        line.addWidget(when)
        line.addWidget(Label(self._theme, words, size_px=SMALL_PX, wrap=True), 1)
        self.more.addLayout(line)

    @Slot()
    def _on_primary_clicked(self) -> None:
        self.step_chosen.emit(self._step.step)
