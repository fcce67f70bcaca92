"""A walk for several orders: its totes beside the stops, every scan into the right tote."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from staff_app.rows.alerts import Sound
from staff_app.rows.orders import LostOrder, WaveView
from staff_app.rows.people import StaffRow
from staff_app.rows.scans import Scanned
from staff_app.ui.models.rows_model import ROW_ROLE
from staff_app.ui.models.wave import (
    Part,
    Stop,
    Tote,
    TotesModel,
    stops_with,
    tote_name,
    totes_of,
)
from staff_app.ui.orders.next_step import Act
from staff_app.ui.orders.order_detail_view import ActRow
from staff_app.ui.pick.tote_list import ToteList
from staff_app.ui.pick.walk_panel import WalkPanel
from staff_app.ui.pick.walk_view import WalkView
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TITLE_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import BAR_PX, column, ground, row
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.widgets.two_pane import TwoPane

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


S = TypeVar("S", bound=Sheet)


class WalkPage(QWidget):
    """What is done on a walk goes to the controllers here.

    Emits:
        order_wanted: One of its orders alone, to put its tote away.
        camera_wanted: Open or close the camera.
        left: Away from the walk, which goes on.
        told: A sentence for the toast.
        good_scan: A right item.
        wrong_item: A wrong one.
    """

    order_wanted = Signal(str)
    camera_wanted = Signal()
    left = Signal()
    told = Signal(object)
    good_scan = Signal()
    wrong_item = Signal()

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._orders, self._waves = controllers.orders, controllers.waves
        self._printing, self._sounds = controllers.printing, controllers.sounds
        self._view: WaveView | None = None
        self._me: StaffRow | None = None
        self._expected: dict[tuple[str, str], int] = {}
        self.totes = TotesModel(self)
        self.list = ToteList(theme, self.totes)
        self.view = WalkView(theme, clock)
        self.panel = WalkPanel(theme, clock, controllers, self.view)
        self.acts = ActRow(theme)
        self.all_orders = ActionButton(theme, self.tr("All orders"), icon_name="arrow-left")
        self.to_stops = ActionButton(theme, self.tr("Go on with the walk"), kind="primary")
        self.to_stops.hide()
        left = ground("background")
        column(left, 10, (20, 22, 20 - BAR_PX, 0))
        right = ground("surface")
        column(right, 0, (28, 22, 28 - BAR_PX, 22)).addWidget(self.panel)
        self._fill(left)
        self.panes = TwoPane(theme, left, right)
        self.panes.show_right(True)
        column(self, 0).addWidget(self.panes)
        self._connect()

    def _fill(self, left: QWidget) -> None:
        layout = left.layout()
        if layout is not None:
            layout.addWidget(self._left_head())
            layout.addWidget(self.list)
            foot = column(under := QWidget(), 14, (0, 0, BAR_PX, 22))
            foot.addWidget(self.acts)
            foot.addWidget(self.to_stops)
            layout.addWidget(under)

    def _left_head(self) -> QWidget:
        head = QWidget()
        top = row(10)
        head.setLayout(top)
        top.addWidget(Label(self._theme, self.tr("Totes"), size_px=TITLE_PX, weight=Weight.Bold), 1)
        top.addWidget(self.all_orders)
        top.addSpacing(BAR_PX)
        return head

    def _connect(self) -> None:
        self.list.clicked.connect(self._on_tote_clicked)
        self.all_orders.clicked.connect(self.left)
        self.acts.act_chosen.connect(self._on_walk_act_chosen)
        self.to_stops.clicked.connect(self._on_stops_wanted)
        self.view.totes_wanted.connect(self._on_totes_wanted)
        self.panes.narrow_changed.connect(self._on_narrow_changed)
        self.view.step_chosen.connect(self._on_step_chosen)
        self.panel.told.connect(self.told)
        self._waves.orders_lost.connect(self._on_orders_lost)

    def show_walk(self, view: WaveView) -> None:
        """How far the walk is."""
        if self._view is None or self._view.wave != view.wave:
            self.panel.close_sheet()
        self._view = view
        self.totes.set_rows(totes_of(view))
        mine = (Act.HAND_ON, Act.PAUSE) if view.is_mine else (Act.HAND_ON,)
        self.acts.offer((*mine, Act.PRINT_WALK))
        self.view.show_walk(view)
        self.panel.show_offers(self.view.offers_of(view))

    def show_person(self, person: StaffRow) -> None:
        """Who walks here."""
        self._me = person
        self.panel.show_person(person)

    @Slot(object)
    def _on_orders_lost(self, lost: tuple[LostOrder, ...]) -> None:
        """Said until somebody has seen to their totes, and heard at once: eyes are on the shelves."""
        self.view.lost.add(*lost)
        self._sounds.play(Sound.UNKNOWN_CODE)

    # --- scanning ------------------------------------------------------------------------------

    def take_scan(self, scanned: Scanned) -> None:
        """A product was scanned: one unit, into the tote of the most pressing order that wants it."""
        if self.panel.takes_products:
            self.panel.take_product(scanned.text)
            return
        self.panel.close_sheet()
        self.panel.forget_going()
        self.panes.show_right(True)
        if self.view.wrong.blocks:
            self.view.wrong.insist()
            self.wrong_item.emit()
            return
        stops = stops_with(self.view.model.rows, scanned.text)
        part = next((part for stop in stops for part in stop.parts if self._still_open(part)), None)
        if part is not None:
            key = (part.order_id, part.line.line_id)
            self._expected[key] = max(self._expected.get(key, 0), part.line.picked) + 1
            self.view.tell_right(part, scanned.text)
            self.good_scan.emit()
            self._orders.pick(part.order_id, part.line.line_id, 1, scanned.text)
        else:
            self.tell_wrong(self._why_not(scanned, stops), blocks=scanned.is_goods)

    def tell_wrong(self, sentence: str, *, blocks: bool = True) -> None:
        """A wrong item blocks until it is back; a code that is on no goods does not."""
        self._expected.clear()
        self.panel.forget_going()
        self.view.tell_wrong(sentence, blocks=blocks)
        self.wrong_item.emit()

    def _still_open(self, part: Part) -> int:
        """Units still to take, those counted in that were scanned and are not on disk yet."""
        expected = self._expected.get((part.order_id, part.line.line_id), 0)
        return part.open - max(0, expected - part.line.picked)

    def _why_not(self, scanned: Scanned, stops: tuple[Stop, ...]) -> str:
        if not stops:
            name = scanned.name or self.tr("This item")
            return self.tr("{name} is on none of these orders. Put it back.").format(name=name)
        part = stops[0].parts[-1]
        line = stops[0].line
        if line.asked:
            words = self.tr("The customer is asked about {name}. Put it back until they answer.")
            return words.format(name=line.name)
        me = self._my_name
        other = next((each for each in stops[0].parts if each.line.picked_by not in {"", me}), None)
        if other is not None:
            words = self.tr("{who} has taken {name} for {tote} already. Put this one back.")
            return words.format(who=other.line.picked_by, name=line.name, tote=tote_name(other.tote))
        words = self.tr("You have all {count} of {name} already. Put this one back.")
        return words.format(count=line.picked, name=part.line.name)

    # --- acts ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_walk_act_chosen(self, act: Act) -> None:
        if act is Act.PAUSE:
            self._waves.pause()
            return
        if act is Act.PRINT_WALK:
            if self._view is not None:
                self._printing.print_walk_list(self._view.wave)
            return
        self.panel.hand_walk_on()
        self.panes.show_right(True)

    @Slot()
    def _on_totes_wanted(self) -> None:
        self.panes.show_right(False)

    @Slot()
    def _on_stops_wanted(self) -> None:
        self.panes.show_right(True)

    @Slot(bool)
    def _on_narrow_changed(self, narrow: bool) -> None:
        self.view.totes.setVisible(narrow)
        self.to_stops.setVisible(narrow)

    @property
    def _my_name(self) -> str:
        return "" if self._me is None else self._me.name

    @Slot(str)
    def _on_step_chosen(self, order_id: str) -> None:
        if order_id:
            self.order_wanted.emit(order_id)
        else:
            self.camera_wanted.emit()

    @Slot(QModelIndex)
    def _on_tote_clicked(self, index: QModelIndex) -> None:
        tote = index.data(ROW_ROLE)
        if isinstance(tote, Tote):
            self.order_wanted.emit(tote.order_id)
