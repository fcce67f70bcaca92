"""One order at the shelves: what to take next, what was wrong, where to put it."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from staff_app.rows.orders import LineRow, OrderDetail
from staff_app.ui.models.lines_model import LinesModel
from staff_app.ui.orders.line_list import LineList, WalkDelegate
from staff_app.ui.orders.next_step import Act, NextStep, Step, acts_at_the_shelves, next_step, open_units
from staff_app.ui.orders.offer_cards import OfferCards
from staff_app.ui.orders.order_detail_view import ActRow
from staff_app.ui.orders.order_header import OrderHeader
from staff_app.ui.pick.ended_card import EndedCard
from staff_app.ui.pick.kept_work import OrderInHand
from staff_app.ui.pick.stage_panel import StagePanel
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.bag_card import BagCard
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.camera_view import CameraView
from staff_app.ui.widgets.pane import Pane
from staff_app.ui.widgets.panels import BAR_PX, ToneCard, clear, column, flow, heading, rule
from staff_app.ui.widgets.wrong_card import WrongCard
from staff_app.ui.words import PICKED_ON

_CAMERA_PX = 200


class PickView(QWidget):
    """The right half of the pick list.

    Emits:
        step_chosen: The `Step` of the primary button.
        act_chosen: The `Act` of a secondary one, and the chosen line's id.
        rest_taken: Line id, quantity and code: all further units of the scanned line are in the hand.
        put_back: Line id: one unit goes back.
        many_wanted: Line id and code: some further units of the scanned line.
        walk_wanted: Back to the walk that this order is on.
    """

    step_chosen = Signal(object)
    act_chosen = Signal(object, str)
    rest_taken = Signal(str, int, str)
    put_back = Signal(str)
    many_wanted = Signal(str, str)
    walk_wanted = Signal()

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._detail: OrderDetail | None = None
        self._step = NextStep(Step.NOTHING, "")
        self._last: tuple[str, str] = ("", "")
        self._chosen = self._marked = ""
        self._bags: tuple[object, ...] = ()
        self._is_lead = self._may_stage = False
        self.header = OrderHeader(theme, clock)
        self.wrong = WrongCard(theme)
        self.ended = EndedCard(theme)
        self.right = ToneCard(theme, Tone.GOOD)
        self.rest = ActionButton(theme, "")
        self.many = ActionButton(theme, self.tr("How many?"))
        self.more, more = flow()
        more.addWidget(self.rest)
        more.addWidget(self.many)
        self.more.hide()
        self.right.hide()
        self.camera = CameraView(theme)
        self.camera.setFixedHeight(_CAMERA_PX)
        self.camera.hide()
        self.to_walk = ActionButton(theme, self.tr("Back to the walk"), icon_name="arrow-left")
        self.to_walk.hide()
        self.offers = OfferCards(theme, clock)
        self.lines = LinesModel(walking=True, parent=self)
        self.line_list = LineList(theme, self.lines, choosable=True, delegate=WalkDelegate(theme, clock))
        self.stage = StagePanel(theme)
        self.bags = column(bag_box := QWidget(), 8)
        self.bag_box = bag_box
        self.bag_box.hide()
        self.acts = ActRow(theme)
        self.primary = ActionButton(theme, "", kind="primary")
        self.primary.gives_way = True
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = column(top := QWidget(), 12, (0, 0, BAR_PX, 0))
        for widget in (
            self.to_walk,
            self.header,
            self.ended,
            self.wrong,
            self.right,
            self.more,
            self.camera,
            rule(),
        ):
            head.addWidget(widget)
        inside = QWidget()
        self._body = column(inside, 12, (0, 0, 6, 8))
        for part in (self.offers, self.stage, self.bag_box, self.line_list):
            self._body.addWidget(part)
        self._body.addStretch(1)
        foot = column(footer := QWidget(), 14, (0, 0, BAR_PX, 0))
        foot.addWidget(self.acts)
        foot.addWidget(self.primary)
        self._pane = Pane(top, inside, footer)
        column(self, 0).addWidget(self._pane)

    def _connect(self) -> None:
        self.wrong.changed.connect(self._on_wrong_changed)
        self.rest.clicked.connect(self._on_rest_clicked)
        self.many.clicked.connect(self._on_many_clicked)
        self.to_walk.clicked.connect(self.walk_wanted)
        self.line_list.line_chosen.connect(self._on_line_chosen)
        self.stage.label_changed.connect(self._on_stage_label_changed)
        self.stage.asked.connect(self._on_stage_asked)
        self.acts.act_chosen.connect(self._on_act_chosen)
        self.primary.clicked.connect(self._on_primary_clicked)

    @property
    def step(self) -> Step:
        """What the primary button does now."""
        return self._step.step

    def show_detail(self, detail: OrderDetail) -> None:
        """Show how far this order is."""
        if self._detail is None or self._detail.summary.order_id != detail.summary.order_id:
            self._last, self._chosen, self._marked = ("", ""), "", ""
            self._pane.begin()
        elif _is_past_scan(self._detail, detail):
            self._last = ("", "")
        had_keyboard = self._stage_has_keyboard
        self._detail = detail
        self.wrong.show_work(detail.summary.order_id)
        was, self._step = self._step, next_step(detail)
        if was.step is Step.SCAN is not self._step.step:
            self._pane.begin()
        self.header.show_order(detail.summary)
        self.ended.show_order(detail.summary)
        self.offers.show_offers(detail.offers)
        self.lines.set_rows(detail.lines)
        self._mark_next(detail)
        self._show_last()
        staging = self._step.step is Step.STAGE
        self.stage.setVisible(staging)
        self._show_bags(detail)
        self.acts.offer(self._acts(detail))
        self.primary.setVisible(self._step.step is not Step.NOTHING)
        self.primary.set_label(self._step.label)
        self._offer_next()
        if staging:
            self.stage.show_detail(detail)
        if had_keyboard and not self._stage_has_keyboard and not (staging and self.stage.take_keyboard()):
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _stage_has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.stage.isAncestorOf(focus)

    def show_person(self, is_lead: bool) -> None:
        """Who is signed in: a lead may do more."""
        self._is_lead = is_lead
        self.offers.show_person(is_lead)
        if self._detail is not None:
            self.acts.offer(self._acts(self._detail))

    def _acts(self, detail: OrderDetail) -> tuple[Act, ...]:
        marked, chosen = self._line(self._marked), self._line(self._chosen)
        return acts_at_the_shelves(detail, marked, chosen, is_lead=self._is_lead)

    def _line(self, line_id: str) -> LineRow | None:
        row = self.lines.row_of(line_id)
        return None if row is None else self.lines.rows[row]

    def _mark_next(self, detail: OrderDetail) -> None:
        """Mark the chosen line, or else the next one on the walk."""
        line_id = self._chosen or next(
            (line.line_id for line in self.lines.rows if line.open > line.asked and not line.is_over), ""
        )
        is_new, self._marked = line_id != self._marked, line_id
        row = self.lines.row_of(line_id)
        selection = self.line_list.selectionModel()
        if row is None or (not open_units(detail) and not self._chosen):
            selection.clear()
            return
        selection.setCurrentIndex(self.lines.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if is_new:
            self._bring_up_marked()

    def _bring_up_marked(self) -> None:
        """Whoever walks has no hand for scrolling to what is next."""
        if self._step.step is Step.SCAN:
            marked = self.line_list.visualRect(self.line_list.currentIndex())
            self._pane.bring_up(self.line_list, self.line_list, marked)

    def showEvent(self, event: QShowEvent) -> None:
        """What is next may have changed meanwhile."""
        super().showEvent(event)
        self._bring_up_marked()

    def _show_last(self) -> None:
        line = self._line(self._last[0])
        to_take = 0 if line is None else line.open - line.asked
        self.right.setVisible(line is not None and line.picked > 0)
        self.more.setVisible(line is not None and line.picked > 0 and to_take > 1)
        if line is None or not line.picked:
            return
        self.right.say(
            self.tr("Right: {name}").format(name=line.name),
            self.tr("{picked} of {ordered}").format(picked=line.picked, ordered=line.ordered),
            Tone.GOOD,
        )
        self.rest.setVisible(to_take > 1)
        self.many.setVisible(to_take > 2)
        self.rest.set_label(self.tr("The other {count} too").format(count=to_take))

    def _show_bags(self, detail: OrderDetail) -> None:
        # What to take stands first while there is something to take.
        self._body.removeWidget(self.bag_box)
        is_below = self._step.step is Step.SCAN
        self._body.insertWidget(self._body.indexOf(self.line_list) + is_below, self.bag_box)
        if detail.bags == self._bags:
            return
        self._bags = detail.bags
        clear(self.bags)
        self.bag_box.setVisible(bool(detail.bags))
        if detail.bags:
            self.bags.addWidget(heading(self._theme, self.tr("On the shelf")))
        for bag in detail.bags:
            self.bags.addWidget(BagCard(self._theme, self._clock, bag))

    def tell_wrong(self, sentence: str, *, blocks: bool = True) -> None:
        """A wrong item: red, and where it blocks, it stays until somebody put it back."""
        self._last = ("", "")
        self.right.hide()
        self.more.hide()
        self.wrong.stop(sentence, blocks=blocks)

    def tell_right(self, line_id: str, code: str) -> None:
        """A right item was scanned; its line follows when it is on disk."""
        self.wrong.pass_over()
        self._last, self._chosen = (line_id, code), ""

    def kept(self) -> OrderInHand:
        """What is in hand of this order."""
        order_id = "" if self._detail is None else self._detail.summary.order_id
        return OrderInHand(order_id, self._chosen, self._last, self.wrong.items, self.stage.kept())

    def take_up(self, kept: OrderInHand) -> None:
        """Go on with it, where it is the same order; what is not back yet blocks its order in any case."""
        self.wrong.take_up(kept.wrong)
        if self._detail is None or self._detail.summary.order_id != kept.order_id:
            return
        self._last, self._chosen = kept.last, kept.chosen
        self.show_detail(self._detail)
        self.stage.take_up(kept.staging)

    @Slot(str)
    def _on_line_chosen(self, line_id: str) -> None:
        self._chosen = "" if line_id == self._chosen else line_id
        if self._detail is not None:
            self._mark_next(self._detail)
            self.acts.offer(self._acts(self._detail))

    @Slot()
    def _on_rest_clicked(self) -> None:
        line = self._line(self._last[0])
        if line is not None and line.open > line.asked:
            self.rest_taken.emit(line.line_id, line.open - line.asked, self._last[1])

    @Slot()
    def _on_many_clicked(self) -> None:
        if self._line(self._last[0]) is not None:
            self.many_wanted.emit(*self._last)

    @Slot(object)
    def _on_act_chosen(self, act: Act) -> None:
        if act is Act.PUT_BACK:
            self.put_back.emit(self._chosen)
        else:
            self.act_chosen.emit(act, self._chosen or self._marked)

    @Slot(str, bool)
    def _on_stage_label_changed(self, label: str, enabled: bool) -> None:
        if self._step.step is Step.STAGE:
            self.primary.set_label(label)
            self._may_stage = enabled
            self._offer_next()

    @Slot()
    def _on_stage_asked(self) -> None:
        self._pane.bring_up(*self.stage.in_question)

    @Slot()
    def _on_wrong_changed(self) -> None:
        self._offer_next()
        if not self.wrong.blocks:
            self._bring_up_marked()

    @Slot()
    def _offer_next(self) -> None:
        """What comes next waits while a wrong item is not back."""
        self.acts.setEnabled(not self.wrong.blocks)
        waits = self._step.step is Step.WAIT or (self._step.step is Step.STAGE and not self._may_stage)
        self.primary.setEnabled(not waits and not self.wrong.blocks)

    @Slot()
    def _on_primary_clicked(self) -> None:
        self.step_chosen.emit(self._step.step)


def _is_past_scan(was: OrderDetail, now: OrderDetail) -> bool:
    """Whether something else was done since the last scan: a bag, a short pick, or all of it is ready."""
    shorts = [[line.short for line in each.lines] for each in (was, now)]
    return was.bags != now.bags or shorts[0] != shorts[1] or now.summary.status not in PICKED_ON
