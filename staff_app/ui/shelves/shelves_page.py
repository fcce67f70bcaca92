"""The shelves: go through one, or put back what nobody collected."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from staff_app.rows.alerts import Sound
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.rows.shelves import ReturnScan, ReturnsView, ShelfRow, StrayBag, StrayKind, SweepView
from staff_app.ui.shelves.card_list import CardList, CardsModel
from staff_app.ui.shelves.return_view import ReturnPanel
from staff_app.ui.shelves.shelf_words import shelf_card, task_card, wrong_words
from staff_app.ui.shelves.sweep_view import SweepPanel
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TITLE_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.camera_view import CameraView
from staff_app.ui.widgets.empty import EmptyState
from staff_app.ui.widgets.panels import BAR_PX, column, ground, hint, row
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.widgets.two_pane import TwoPane

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_CAMERA_PX = 200


class Job(IntEnum):
    """What one does at the shelves."""

    SWEEP = 0
    PUT_BACK = 1


class ShelvesPage(QWidget):
    """Shelves on one side, the one in hand on the other; and the same for orders to put back.

    Emits:
        told: A sentence for the toast.
        work_changed: Which order's items are scanned now may be another.
    """

    told = Signal(object)
    work_changed = Signal()

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._clock = clock
        self._shelves = controllers.shelves
        self._returns = controllers.returns
        self._scanning, self._sounds = controllers.scanning, controllers.sounds
        self._view = ReturnsView(())
        self._sweep: SweepView | None = None
        self._camera_on = False
        self.by_shelf = ActionButton(theme, self.tr("Shelves"), kind="filter")
        self.by_order = ActionButton(theme, self.tr("To put back"), kind="filter")
        for button in (self.by_shelf, self.by_order):
            button.setCheckable(True)
        self.by_shelf.setChecked(True)
        self.hint = hint(theme)
        self.shelf_model = CardsModel(self)
        self.shelf_list = CardList(theme, self.shelf_model, self.tr("Shelves"), chips=False)
        self.task_model = CardsModel(self)
        self.task_list = CardList(theme, self.task_model, self.tr("Orders to put back"))
        self.no_shelves = EmptyState(theme, "package-open")
        self.no_shelves.tell(
            self.tr("No shelves yet"),
            self.tr("Shelves appear once the store has named them, or with the first bag."),
        )
        self.all_back = EmptyState(theme, "package-check")
        self.all_back.tell(
            self.tr("Nothing to put back"),
            self.tr("What is not collected, cancelled or refused appears here by itself."),
        )
        self.left = QStackedWidget()
        self.right = QStackedWidget()
        self.sweep = SweepPanel(theme, clock)
        self.put_back = ReturnPanel(theme)
        self.nothing = EmptyState(theme, "scan-line")
        self.camera = CameraView(theme)
        self.camera.setFixedHeight(_CAMERA_PX)
        self.camera.hide()
        self.panes = TwoPane(theme, self._left(theme), self._right())
        column(self, 0).addWidget(self.panes)
        self._connect()
        self._show_left()

    def _left(self, theme: Theme) -> QWidget:
        left = ground("background")
        layout = column(left, 4, (20, 22, 20 - BAR_PX, 0))
        layout.addWidget(Label(theme, self.tr("Shelves"), size_px=TITLE_PX, weight=Weight.Bold))
        layout.addWidget(self.hint)
        layout.addSpacing(8)
        tabs = row(8)
        tabs.addWidget(self.by_shelf, 1)
        tabs.addWidget(self.by_order, 1)
        tabs.addSpacing(BAR_PX)
        layout.addLayout(tabs)
        layout.addSpacing(8)
        for part in (self.shelf_list, self.task_list, self.no_shelves, self.all_back):
            self.left.addWidget(part)
        layout.addWidget(self.left, 1)
        return left

    def _right(self) -> QWidget:
        right = ground("surface")
        for part in (self.nothing, self.sweep, self.put_back):
            self.right.addWidget(part)
        layout = column(right, 12, (28, 22, 28 - BAR_PX, 22))
        layout.addWidget(self.camera)
        layout.addWidget(self.right, 1)
        return right

    def _connect(self) -> None:
        self._shelves.shelves_changed.connect(self._on_shelves_changed)
        self._shelves.sweep_changed.connect(self._on_sweep_changed)
        self._returns.changed.connect(self._on_returns_changed)
        self._returns.scanned.connect(self._on_scanned)
        self._returns.completed.connect(self._on_completed)
        self._scanning.preview_changed.connect(self.camera.show_frame)
        self._scanning.camera_state_changed.connect(self.camera.show_state)
        self._clock.minute_changed.connect(self._on_minute_changed)
        self.by_shelf.clicked.connect(self._on_by_shelf)
        self.by_order.clicked.connect(self._on_by_order)
        self.shelf_list.chosen.connect(self._on_shelf_chosen)
        self.task_list.chosen.connect(self._on_task_chosen)
        self.panes.narrow_changed.connect(self._on_narrow_changed)
        for panel in (self.sweep, self.put_back):
            panel.back_clicked.connect(self._on_back_clicked)
        self.sweep.finish_clicked.connect(self._shelves.finish)
        self.sweep.over_clicked.connect(self._shelves.start_over)
        self.sweep.next_clicked.connect(self._on_next_clicked)
        self.sweep.missing.connect(self._shelves.record_missing)
        self.sweep.stray_wanted.connect(self._on_stray_wanted)
        self.sweep.stray_dismissed.connect(self._shelves.set_aside)
        for panel in (self.sweep, self.put_back):
            panel.camera_wanted.connect(self._on_camera_wanted)
        self.put_back.put_back.connect(self._on_put_back)

    # --- what is in hand -----------------------------------------------------------------------

    @property
    def job(self) -> Job:
        """What one does here now."""
        return Job.PUT_BACK if self.by_order.isChecked() else Job.SWEEP

    @property
    def work(self) -> str:
        """The order whose items are scanned; empty for none."""
        return self._view.chosen if self.job is Job.PUT_BACK else ""

    def show_job(self, job: Job) -> None:
        """Go through shelves, or put things back."""
        self.by_shelf.setChecked(job is Job.SWEEP)
        self.by_order.setChecked(job is Job.PUT_BACK)
        self._show_left()
        self._show_right()
        self.work_changed.emit()

    def open_task(self, order_id: str) -> None:
        """Put this order's items back."""
        self._returns.choose(order_id)
        self.show_job(Job.PUT_BACK)
        self.panes.show_right(True)

    def open_shelf(self, shelf: str) -> None:
        """Go through this shelf."""
        self._shelves.begin(shelf)
        self.show_job(Job.SWEEP)
        self.panes.show_right(True)

    def take_scan(self, scanned: Scanned) -> bool:
        """Whatever was scanned here; False where it is not about shelves."""
        match scanned.kind:
            case ScanKind.SHELF:
                self.open_shelf(scanned.text)
            case ScanKind.BAG if self.job is Job.SWEEP and self._sweep is not None:
                self._shelves.see(scanned.text)
            case ScanKind.BAG | ScanKind.ORDER if self._returns.has(scanned.order_id):
                self.open_task(scanned.order_id)
            case ScanKind.PRODUCT if self.job is Job.PUT_BACK or self._view.tasks:
                self.show_job(Job.PUT_BACK)
                self._take_item(scanned.text)
            case ScanKind.PRODUCT:
                self.told.emit(self.tr("Nothing is to be put back. Scan a shelf, then the bags on it."))
            case ScanKind.UNKNOWN if self.job is Job.PUT_BACK:
                self._take_item(scanned.text)
            case ScanKind.UNKNOWN if self._sweep is not None:
                self._shelves.see(scanned.text)
            case _:
                return False
        return True

    def _take_item(self, code: str) -> None:
        """One unit back, unless a wrong item is still in the hand."""
        if self._view.task is not None and self.put_back.wrong.blocks:
            self.put_back.wrong.insist()
            self._sounds.play(Sound.WRONG_ITEM)
        else:
            self._returns.scan(code)

    # --- showing -------------------------------------------------------------------------------

    @Slot(object)
    def _on_shelves_changed(self, shelves: tuple[ShelfRow, ...]) -> None:
        self.shelf_model.set_rows([shelf_card(row, self._clock) for row in shelves])
        self._show_left()

    @Slot(object)
    def _on_sweep_changed(self, sweep: SweepView | None) -> None:
        self._sweep = sweep
        if sweep is not None:
            self.sweep.show_sweep(sweep)
        self.shelf_list.mark("" if sweep is None else sweep.shelf)
        self._show_right()

    @Slot(object)
    def _on_returns_changed(self, view: ReturnsView) -> None:
        other = view.chosen != self._view.chosen
        self._view = view
        self.task_model.set_rows([task_card(task) for task in view.tasks])
        self.task_list.mark(view.chosen)
        count = len(view.tasks)
        words = self.tr("To put back · {count}").format(count=count) if count else self.tr("To put back")
        self.by_order.set_label(words)
        task = view.task
        if task is not None:
            self.put_back.show_task(task)
        self._show_left()
        self._show_right()
        if other:
            self.panes.show_right(task is not None)
            self.work_changed.emit()

    def _show_left(self) -> None:
        if self.job is Job.PUT_BACK:
            self.hint.setText(self.tr("Scan each item when it is back on its shelf."))
            self.left.setCurrentWidget(self.task_list if self._view.tasks else self.all_back)
            return
        self.hint.setText(self.tr("Scan a shelf, then every bag on it."))
        self.left.setCurrentWidget(self.shelf_list if self.shelf_model.rows else self.no_shelves)

    def _show_right(self) -> None:
        if self.job is Job.PUT_BACK:
            in_hand: QWidget | None = self.put_back if self._view.task is not None else None
            self.nothing.tell(
                self.tr("No order chosen"), self.tr("Tap an order, or scan one of its items or bags.")
            )
        else:
            in_hand = self.sweep if self._sweep is not None else None
            self.nothing.tell(self.tr("No shelf chosen"), self.tr("Tap a shelf, or scan its label."))
        self.right.setCurrentWidget(in_hand or self.nothing)
        if in_hand is None:
            self._show_camera(False)

    # --- acting --------------------------------------------------------------------------------

    @Slot(object)
    def _on_scanned(self, scan: ReturnScan) -> None:
        if scan.line_id:
            self.put_back.tell_right(scan)
        elif self._view.task is None:
            self.told.emit(wrong_words(scan))
        else:
            self.put_back.tell_wrong(scan)

    @Slot(str)
    def _on_completed(self, number: str) -> None:
        self.told.emit(self.tr("Everything of order #{number} is back on its shelf.").format(number=number))

    @Slot(str, int, bool)
    def _on_put_back(self, line_id: str, quantity: int, scanned: bool) -> None:
        self._returns.put_back(line_id, quantity, scanned=scanned)

    @Slot(object)
    def _on_stray_wanted(self, stray: StrayBag) -> None:
        match stray.kind:
            case StrayKind.OTHER_SHELF:
                self._shelves.move_here(stray.code)
            case StrayKind.CANCELLED | StrayKind.NO_SHOW:
                self._shelves.set_aside(stray.code)
                self.open_task(stray.order_id)
            case StrayKind.COLLECTED | StrayKind.UNKNOWN:
                self._shelves.set_aside(stray.code)

    @Slot(str)
    def _on_next_clicked(self, shelf: str) -> None:
        if shelf:
            self.open_shelf(shelf)
        else:
            self._shelves.close()
            self.panes.show_right(False)

    @Slot(str)
    def _on_shelf_chosen(self, shelf: str) -> None:
        self.open_shelf(shelf)

    @Slot(str)
    def _on_task_chosen(self, order_id: str) -> None:
        self.open_task(order_id)

    @Slot()
    def _on_by_shelf(self) -> None:
        self.show_job(Job.SWEEP)

    @Slot()
    def _on_by_order(self) -> None:
        self.show_job(Job.PUT_BACK)

    @Slot()
    def _on_back_clicked(self) -> None:
        self.panes.show_right(False)

    @Slot(bool)
    def _on_narrow_changed(self, narrow: bool) -> None:
        self.sweep.back.setVisible(narrow)
        self.put_back.back.setVisible(narrow)

    @Slot()
    def _on_minute_changed(self) -> None:
        if self.isVisible():
            self._shelves.look()

    # --- camera --------------------------------------------------------------------------------

    @Slot()
    def _on_camera_wanted(self) -> None:
        self._show_camera(not self._camera_on)

    def _show_camera(self, on: bool) -> None:
        if on == self._camera_on:
            return
        self._camera_on = on
        self.camera.setVisible(on)
        if on:
            self._scanning.start_camera()
        else:
            self._scanning.stop_camera()

    def showEvent(self, event: QShowEvent) -> None:
        """See anew what should stand where."""
        super().showEvent(event)
        self._shelves.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the camera's picture any more."""
        super().hideEvent(event)
        self._show_camera(False)
