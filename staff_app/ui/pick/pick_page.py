"""The pick list: orders to pick on one side, the walk through the aisles on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from staff_app.rows.alerts import Sound
from staff_app.rows.orders import LostOrder, OrderDetail, OrderSummary, Refusal, WaveView
from staff_app.rows.people import StaffRow
from staff_app.rows.scans import Scanned
from staff_app.ui.pick.kept_work import PickWork
from staff_app.ui.pick.order_pane import OrderPane
from staff_app.ui.pick.pick_column import PickColumn
from staff_app.ui.pick.walk_page import WalkPage
from staff_app.ui.pick.wave_chooser import WaveChooser
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.panels import BAR_PX, column, ground
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.two_pane import TwoPane

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_QUICKER = frozenset({"too_many", "stale", "wrong_item"})
"""How the store refuses a unit that somebody else has, or that belongs elsewhere."""


class PickPage(QWidget):
    """Scan-verified picking and staging of one order, or of several on one walk.

    Emits:
        hand_over_wanted: The order is ready and its next step is at the counter.
        put_back_wanted: Its items go back to their shelves.
        told: A sentence for the toast.
        work_changed: Scanned products belong to another order, or to the walk.
    """

    hand_over_wanted = Signal(str)
    put_back_wanted = Signal(str)
    told = Signal(object)
    work_changed = Signal()

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._orders = controllers.orders
        self._scanning = controllers.scanning
        self._sounds = controllers.sounds
        self._waves = controllers.waves
        self._latest: tuple[OrderSummary, ...] = ()
        self._person: StaffRow | None = None
        self._wave: WaveView | None = None
        self._camera_on = False
        self._expects_walk = False
        self.left = PickColumn(theme, clock)
        self.order = OrderPane(theme, clock, controllers)
        self.view, self.panel = self.order.view, self.order.panel
        self.panes = TwoPane(theme, self.left, self._right())
        self.chooser = WaveChooser(theme, clock)
        self.walk = WalkPage(theme, clock, controllers)
        self.fronts = QStackedWidget()
        for front in (self.panes, self.chooser, self.walk):
            self.fronts.addWidget(front)
        column(self, 0).addWidget(self.fronts)
        self._connect()
        self._connect_walk()

    def _right(self) -> QWidget:
        right = ground("surface")
        column(right, 0, (28, 22, 28 - BAR_PX, 22)).addWidget(self.order)
        return right

    def _connect(self) -> None:
        self._orders.detail_changed.connect(self._on_detail_changed)
        self.left.list.order_chosen.connect(self._orders.select)
        self.left.list.order_opened.connect(self._on_order_opened)
        self.panes.narrow_changed.connect(self._on_narrow_changed)
        self.view.header.back_clicked.connect(self._on_back_clicked)
        self.order.hand_over_wanted.connect(self.hand_over_wanted)
        self.order.put_back_wanted.connect(self.put_back_wanted)
        self.order.walk_wanted.connect(self._on_walk_wanted)
        self._orders.refused.connect(self._on_refused)
        for part in (self.order, self.walk):
            part.told.connect(self.told)
            part.camera_wanted.connect(self._on_camera_wanted)
            part.good_scan.connect(self._on_good_scan)
            part.wrong_item.connect(self._on_wrong_item)
        for camera in (self.view.camera, self.walk.view.camera):
            self._scanning.preview_changed.connect(camera.show_frame)
            self._scanning.camera_state_changed.connect(camera.show_state)

    def _connect_walk(self) -> None:
        self._waves.walk_handed_on.connect(self._on_walk_handed_on)
        self._waves.order_handed_on.connect(self._on_order_handed_on)
        self._waves.tote_left.connect(self._on_tote_left)
        self.left.several.clicked.connect(self._on_several_clicked)
        self.chooser.given.connect(self._on_walk_given)
        self.chooser.closed.connect(self._on_list_wanted)
        self.chooser.full.connect(self.told)
        self.left.walks.joined.connect(self.join_walk)
        self.walk.left.connect(self._on_list_wanted)
        self.walk.order_wanted.connect(self.open_order)
        self._waves.changed.connect(self._on_wave_changed)

    # --- walks ---------------------------------------------------------------------------------

    @property
    def walking(self) -> bool:
        """Whether scanned products belong to a walk and not to one order."""
        return self.fronts.currentWidget() is self.walk

    def shows(self, order_id: str) -> bool:
        """Whether the order in front is this one, or on the walk in front."""
        if self.walking and self._wave is not None:
            return any(each.summary.order_id == order_id for each in self._wave.orders)
        return self.order.order_id == order_id

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that lies over the list, the walk or the order in front."""
        if self.fronts.currentWidget() is self.chooser:
            return self.chooser
        return self.walk.panel.sheet if self.walking else self.panel.sheet

    def show_person(self, person: StaffRow) -> None:
        """Whose own work stands on top, and who may answer for customers."""
        self._person = person
        self.left.show_person(person.staff_id)
        self.order.show_person(person)
        self.walk.show_person(person)

    def _show_front(self, front: QWidget) -> None:
        self._expects_walk = False
        if front is not self.fronts.currentWidget():
            self._show_camera(False)
            self.fronts.setCurrentWidget(front)
            self.work_changed.emit()

    @Slot()
    def _on_several_clicked(self) -> None:
        self.chooser.begin(self._latest, "" if self._person is None else self._person.staff_id)
        self._show_front(self.chooser)
        self.chooser.list.setFocus()

    @Slot(object)
    def _on_walk_given(self, order_ids: tuple[str, ...]) -> None:
        self._expects_walk = True
        self._waves.begin(order_ids)

    @Slot(str)
    def join_walk(self, wave: str) -> None:
        """Go on with a walk, one's own or a colleague's."""
        self._expects_walk = True
        self._waves.join(wave)

    @Slot()
    def _on_list_wanted(self) -> None:
        self._show_front(self.panes)
        self.panes.show_right(False)

    @Slot()
    def _on_walk_wanted(self) -> None:
        """An order of the walk is done here: the walk goes on; of another one its own next step does."""
        if self._is_on_walk():
            self._show_front(self.walk)

    @Slot(object)
    def _on_wave_changed(self, view: WaveView | None) -> None:
        was, self._wave = self._wave, view
        goes_on = was is not None and view is not None and was.wave == view.wave
        if not goes_on or (view is not None and not view.orders):
            # What nobody has seen to outlives the walk.
            self.left.lost.add(*self.walk.view.lost.take())
        if goes_on and view is not None and not view.orders and was is not None and was.orders:
            self._waves.leave()
            if not (self.left.lost.waiting and self.isVisible()):
                self.told.emit(self._why_over(view))
            return
        if view is None:
            if self.walking:
                self._on_list_wanted()
        else:
            self.walk.show_walk(view)
            if self._expects_walk and view.orders:
                # Not before: until now the page held the walk of before.
                self._show_front(self.walk)
        self._show_way_back()

    def _why_over(self, view: WaveView) -> str:
        """Nothing is left on the walk: it is done, or its orders went to somebody else."""
        if not view.went_to:
            return self.tr("The walk is done.")
        names = ", ".join(filter(None, view.went_to))
        if not names:
            return self.tr("Nobody walks for these orders now.")
        return self.tr("These orders are with {names} now.").format(names=names)

    def _is_on_walk(self) -> bool:
        orders = () if self._wave is None else self._wave.orders
        return any(each.summary.order_id == self.order.order_id for each in orders)

    def _show_way_back(self) -> None:
        self.view.to_walk.setVisible(self._is_on_walk())

    @Slot()
    def _on_camera_wanted(self) -> None:
        self._show_camera(not self._camera_on)

    @Slot()
    def _on_good_scan(self) -> None:
        self._sounds.play(Sound.GOOD)

    @Slot()
    def _on_wrong_item(self) -> None:
        self._sounds.play(Sound.WRONG_ITEM)

    @Slot(str)
    def _on_walk_handed_on(self, name: str) -> None:
        self.told.emit(self.tr("{name} has the walk now.").format(name=name))

    @Slot(str)
    def _on_order_handed_on(self, name: str) -> None:
        self.told.emit(self.tr("{name} has the order now.").format(name=name))

    @Slot(object)
    def _on_tote_left(self, left: LostOrder) -> None:
        """Told until somebody has seen to it, in front of whoever has given the order up."""
        if self.walking:
            self.walk.view.lost.add(left)
        else:
            self.left.lost.add(left)
            self.panes.show_right(False)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        """What the store refuses after a scan was taken for right: somebody was quicker."""
        if refusal.code not in _QUICKER or not self.isVisible():
            return
        if self.walking:
            self.walk.tell_wrong(refusal.sentence)
        elif refusal.order_id and refusal.order_id == self.order.order_id:
            self.order.tell_wrong(refusal.sentence)

    # --- made anew -----------------------------------------------------------------------------

    def kept(self) -> PickWork:
        """What is in hand here."""
        return PickWork(
            is_walking=self.walking or self._expects_walk,
            order=self.view.kept(),
            walk=self.walk.view.kept(),
            lost=self.left.lost.waiting,
            order_in_front=self.panes.right_in_front,
            stops_in_front=self.walk.panes.right_in_front,
        )

    def take_up(self, kept: PickWork) -> None:
        """Go on with it; a walk that was only asked for comes when it is there."""
        self.left.lost.add(*kept.lost)
        self.view.take_up(kept.order)
        self.walk.view.take_up(kept.walk)
        self.panes.show_right(kept.order_in_front)
        self.walk.panes.show_right(kept.stops_in_front)
        if kept.is_walking:
            if self._wave is not None:
                self._show_front(self.walk)
            self._expects_walk = not self.walking

    # --- one order -----------------------------------------------------------------------------

    def show_orders(self, orders: tuple[OrderSummary, ...]) -> None:
        """All orders; the list keeps those to pick."""
        self.left.show_orders(orders)
        self._latest = orders
        if self.fronts.currentWidget() is self.chooser:
            self.chooser.show_orders(orders)

    def open_order(self, order_id: str) -> None:
        """Walk for this order."""
        self._show_front(self.panes)
        self.left.list.choose(order_id)
        self._orders.select(order_id)
        self.panes.show_right(True)

    def submit(self, text: str) -> bool:
        """Return was pressed on a search: open the one order it means.

        Returns:
            False where it finds none, and where it is rather the code of what is picked or of its shelf.
        """
        in_hand = self.order.scanning or self.order.staging
        is_code = self.left.model.is_code(text) or (in_hand and any(each.isdigit() for each in text))
        is_list = self.fronts.currentWidget() is self.panes
        if is_code or not is_list or not self.left.model.orders:
            return False
        self.panes.show_right(False)
        return self.left.list.submit(text)

    def take_scan(self, scanned: Scanned) -> None:
        """A product or a shelf was scanned for the order in hand."""
        if self.walking:
            self.walk.take_scan(scanned)
            return
        self._show_front(self.panes)
        self.panes.show_right(bool(self.order.order_id))
        self.order.take_scan(scanned)

    @Slot(object)
    def _on_detail_changed(self, detail: OrderDetail | None) -> None:
        if detail is None:
            return
        self._show_way_back()
        if self.left.list.chosen != detail.summary.order_id:
            self.left.list.choose(detail.summary.order_id)
        if not self.walking and not (self.order.scanning or self.order.staging):
            self._show_camera(False)

    def _show_camera(self, on: bool) -> None:
        if on == self._camera_on:
            return
        self._camera_on = on
        self.view.camera.setVisible(on and not self.walking)
        self.walk.view.camera.setVisible(on and self.walking)
        if on:
            self._scanning.start_camera()
        else:
            self._scanning.stop_camera()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the camera's picture any more."""
        super().hideEvent(event)
        self._show_camera(False)

    @Slot(str)
    def _on_order_opened(self, order_id: str) -> None:
        if self.order.order_id != order_id:
            self._orders.select(order_id)
        self.panes.show_right(True)

    @Slot()
    def _on_back_clicked(self) -> None:
        self.panes.show_right(False)
        self.left.list.setFocus()

    @Slot(bool)
    def _on_narrow_changed(self, narrow: bool) -> None:
        self.view.header.back.setVisible(narrow)
