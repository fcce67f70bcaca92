"""Finding the order of the person at the counter: camera, typed code, or name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from staff_app.rows.hand_over import PassVerdict
from staff_app.rows.orders import OrderSummary
from staff_app.ui.hand_over.verdict_card import VerdictCard
from staff_app.ui.models.orders_model import OrdersModel
from staff_app.ui.models.ranking import Filter
from staff_app.ui.orders.order_list import OrderList
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TARGET_PX, TITLE_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.camera_view import CameraView
from staff_app.ui.widgets.empty import EmptyState
from staff_app.ui.widgets.key_pad import CodePad
from staff_app.ui.widgets.panels import BAR_PX, column, flow, heading, height_at, hint, row, scrolled
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.words import COLLECTABLE, is_here

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_CAMERA_PX = 330
_LEAST_CAMERA_PX = 150
_SMALL_CAMERA_PX = 90
_LEAST_CODE_PX = 150
_FINDER_GAP_PX = 12
_SLIM_PX = 8
"""The bar of what scrolls, without the gap beside it."""


class NameFinder(QWidget):
    """Ready orders by name, number, phone or bag.

    Emits:
        order_chosen: The id of the order.
    """

    order_chosen = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self.model = OrdersModel(clock.now, self)
        self.model.set_filters(Filter.READY)
        self.field = QLineEdit()
        self.field.setFont(theme.font(16))
        self.field.setFixedHeight(TARGET_PX)
        self.field.setMaxLength(100)
        self.field.setPlaceholderText(self.tr("Name, order number or end of the phone number"))
        self.field.setAccessibleName(self.tr("Find by name"))
        self.list = OrderList(theme, clock, self.model)
        self.empty = EmptyState(theme, "search")
        self.empty.tell(self.tr("Nothing found"), self.tr("Try the family name alone, or the number."))
        self.empty.hide()
        layout = column(self, _FINDER_GAP_PX)
        field = row(0)
        field.addWidget(self.field)
        field.addSpacing(BAR_PX)
        layout.addLayout(field)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.list, 1)
        self.field.textChanged.connect(self.model.set_search)
        self.field.returnPressed.connect(self._on_return_pressed)
        self.model.hidden_changed.connect(self._on_hidden_changed)
        self.list.order_opened.connect(self.order_chosen)

    def height_px(self, cards: int) -> int:
        """How high it is with so many whole orders below the field, in pixels."""
        return TARGET_PX + _FINDER_GAP_PX + cards * self.list.card_px

    def begin(self, text: str = "") -> None:
        """Start a search."""
        self.list.choose("")
        self.field.setText(text)
        self.field.setFocus()

    @Slot()
    def _on_return_pressed(self) -> None:
        self.list.submit(self.field.text())

    @Slot(int)
    def _on_hidden_changed(self, hidden: int) -> None:
        del hidden
        found = bool(self.model.order_ids())
        self.empty.setVisible(not found)
        self.list.setVisible(found)


class Waiting(QWidget):
    """Whose order is ready and who stands here for it: the next ones.

    Emits:
        order_chosen: The id of the order.
    """

    order_chosen = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self.model = OrdersModel(clock.now, self)
        self.list = OrderList(theme, clock, self.model)
        layout = column(self, 8, (0, 6, 0, 0))
        layout.addWidget(heading(theme, self.tr("Waiting now")))
        layout.addWidget(self.list, 1)
        self.list.order_opened.connect(self.order_chosen)

    def show_orders(self, orders: tuple[OrderSummary, ...]) -> None:
        """Who waits, by how long."""
        self.model.set_orders(tuple(each for each in orders if is_here(each) and each.status in COLLECTABLE))

    @property
    def any(self) -> bool:
        """Whether anybody waits."""
        return bool(self.model.order_ids())


def _inset(widget: QWidget, right_px: int = BAR_PX) -> QWidget:
    """The same with the margin that a scrolling page keeps for its bar, or with the gap beside it."""
    page = QWidget()
    column(page, 0, (0, 0, right_px, 0)).addWidget(widget)
    return page


class _Body(QWidget):
    """All of the panel: as low as its parts can be, whatever they would like at their width.

    Emits:
        asked: Other words, other buttons or another width.
    """

    asked = Signal()

    def hasHeightForWidth(self) -> bool:
        """It would scroll before the picture gave way."""
        return False

    def event(self, event: QEvent) -> bool:
        """Its parts want other room."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.asked.emit()
        return done


@dataclass(frozen=True, slots=True)
class Finding:
    """How somebody is looking for an order: which way, and what they typed so far."""

    way: int
    code: str
    name: str


class IdentifyPanel(QWidget):
    """The left half of Hand over."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._hand_over = controllers.hand_over
        self._small = False
        self.setProperty("surface", "background")
        self.hint = hint(theme)
        self.camera = CameraView(theme)
        self.code = CodePad(theme)
        self.finder = NameFinder(theme, clock)
        self.verdict = VerdictCard(theme, clock)
        self.verdict.hide()
        self.waiting = Waiting(theme, clock)
        self.stack = QStackedWidget()
        self._camera_page, self._code_page = _inset(self.camera), scrolled(_inset(self.code, 6))
        for page in (self._camera_page, self._code_page, self.finder):
            self.stack.addWidget(page)
        self.by_camera = ActionButton(theme, self.tr("Scan the code"), icon_name="scan-line")
        self.by_code = ActionButton(theme, self.tr("Type the code"), icon_name="keyboard")
        self.by_name = ActionButton(theme, self.tr("Find by name"), icon_name="search")
        self._lay_out(theme)
        self.by_camera.clicked.connect(self.show_camera)
        self.by_code.clicked.connect(self.show_code)
        self.by_name.clicked.connect(self.show_finder)
        self.code.entered.connect(self._hand_over.type_code)
        self.finder.order_chosen.connect(self._on_order_chosen)
        self.waiting.order_chosen.connect(self._on_order_chosen)
        clock.ticked.connect(self._on_ticked)
        controllers.scanning.preview_changed.connect(self.camera.show_frame)
        controllers.scanning.camera_state_changed.connect(self.camera.show_state)
        self.show_camera()

    def _lay_out(self, theme: Theme) -> None:
        self._ways = inside = QWidget()
        self._rows = body = column(inside, 14, (0, 0, BAR_PX, 0))
        body.addWidget(self.verdict)
        ways, buttons = flow(filled=True)
        for button in (self.by_camera, self.by_code, self.by_name):
            buttons.addWidget(button)
        body.addWidget(ways)
        self._body = _Body()
        self._page = layout = column(self._body, 14, (28, 22, 28 - BAR_PX - _SLIM_PX, 22))
        title = column(head := QWidget(), 6)
        self._head = head
        title.addWidget(Label(theme, self.tr("Hand over"), size_px=TITLE_PX, weight=Weight.Bold))
        title.addWidget(self.hint)
        layout.addWidget(head)
        layout.addWidget(self.stack, 120)
        layout.addWidget(inside)
        layout.addWidget(self.waiting, 20)
        self._foot = QWidget()
        layout.addWidget(self._foot, 1)  # what is left where the rest is as big as it need be
        column(whole := QWidget(), 0).addWidget(self._body)
        self._area = scrolled(whole)
        column(self, 0).addWidget(self._area)
        self._body.asked.connect(self._keep_ways)

    def show_orders(self, orders: tuple[OrderSummary, ...]) -> None:
        """Whom one can look for, and who waits already."""
        self.finder.model.set_orders(orders)
        self.waiting.show_orders(orders)
        self._arrange()

    def be_small(self, small: bool) -> None:
        """Where the page is one column, what is in hand needs the room."""
        if small != self._small:
            self._small = small
            self._arrange()

    def _arrange(self) -> None:
        """The picture is as big as it need be; under it is room for who waits."""
        page = self.stack.currentWidget()
        by_name = page is self.finder
        self.verdict.offer_ways(page is not self._code_page)
        code_px = self.code.sizeHint().height()
        self.stack.setMaximumHeight(
            16_777_215 if by_name else code_px if page is self._code_page else _CAMERA_PX
        )
        least_px = _SMALL_CAMERA_PX if self._small else _LEAST_CAMERA_PX
        self.camera.setMinimumHeight(least_px)
        self.hint.setVisible(not self._small)
        # What is not in front asks for no room; keys scroll before a next step has none.
        if not by_name:
            self.stack.setMinimumHeight(_LEAST_CODE_PX if page is self._code_page else least_px)
        # Whoever is at the counter comes first: the next ones appear when nothing stands in between.
        is_free = page is self._camera_page and not self._small and self.verdict.isHidden()
        self.waiting.setVisible(is_free and self.waiting.any)
        self._foot.setVisible(not by_name and not self._small and self.waiting.isHidden())

    @Slot()
    def _keep_ways(self) -> None:
        """The picture gives way, never a next step: each button has its row at this width."""
        margins = self._page.contentsMargins()
        room_px = self._body.width() - margins.left() - margins.right()
        ways_px = self._rows.heightForWidth(room_px)
        self._ways.setMinimumHeight(ways_px)
        above_px = margins.top() + height_at(self._head, room_px) + self._page.spacing()
        left_px = self.height() - above_px - self._page.spacing() - ways_px - margins.bottom()
        if self.stack.currentWidget() is self.finder:
            # Not even one whole order beside the rest: it scrolls, and then the next one's name is seen, too.
            one_px = self.finder.height_px(1)
            self.stack.setMinimumHeight(one_px if left_px >= one_px else self.finder.height_px(2))
        # In big text, with a message on top, for a moment all of it: the camera goes on looking.
        is_camera = self.stack.currentWidget() is self._camera_page
        self.stack.setVisible(not is_camera or left_px >= self.camera.minimumHeight())

    @property
    def least_px(self) -> int:
        """How wide it has to be for its keys, if they are in front, to stand beside each other, in pixels."""
        if self.stack.currentWidget() is not self._code_page:
            return 0
        margins = self._page.contentsMargins()
        return self.code.minimumSizeHint().width() + margins.left() + margins.right() + BAR_PX + _SLIM_PX

    def show_verdict(self, verdict: PassVerdict | None) -> None:
        """Tell what came of it; the camera goes on looking."""
        self.verdict.show_verdict(verdict)
        self.code.set_locked(self.verdict.is_waiting)
        self._arrange()
        if verdict is not None:
            self.code.clear()
        if verdict is not None and verdict.order_id and self.stack.currentWidget() is self._code_page:
            # The keys have done their work: what they opened gets their room.
            self.show_camera()

    @Slot()
    def _on_ticked(self) -> None:
        self.verdict.tick()
        self.code.set_locked(self.verdict.is_waiting)

    @Slot()
    def show_camera(self) -> None:
        """Back to the camera."""
        self._show(self._camera_page, self.tr("Show the code to the camera, or use the hand scanner."))

    @Slot()
    def show_code(self) -> None:
        """The code by finger."""
        self.code.clear()
        self._show(self._code_page, self.tr("Type the eight characters that stand beside the code."))
        self.code.setFocus()

    @Slot()
    def show_finder(self) -> None:
        """The order by name."""
        self.find_name("")

    def find_name(self, text: str) -> None:
        """Look for a name."""
        self._show(self.finder, self.tr("Choose the order, then check who they are."))
        self.finder.begin(text)

    def search(self, text: str) -> None:
        """Look for what stands in the field on top, which keeps the keyboard."""
        if self.stack.currentWidget() is not self.finder:
            self._show(self.finder, self.tr("Choose the order, then check who they are."))
        self.finder.field.setText(text)

    def submit(self, text: str) -> bool:
        """Return was pressed in the field on top; False where it finds no order, or is a code of a bag."""
        self.search(text)
        return not self.finder.model.is_code(text) and self.finder.list.submit(text)

    def kept(self) -> Finding:
        """How far the search is."""
        return Finding(self.stack.currentIndex(), self.code.text, self.finder.field.text())

    def take_up(self, kept: Finding) -> None:
        """Go on with it."""
        (self.show_camera, self.show_code, self.show_finder)[kept.way]()
        self.code.show_text(kept.code)
        self.finder.field.setText(kept.name)

    def _show(self, page: QWidget, words: str) -> None:
        self.stack.setCurrentWidget(page)
        self._area.verticalScrollBar().setValue(0)
        self.hint.setText(words)
        self._arrange()
        self.by_camera.setVisible(page is not self._camera_page)
        self.by_code.setVisible(page is not self._code_page)
        self.by_name.setVisible(page is not self.finder)

    @Slot(str)
    def _on_order_chosen(self, order_id: str) -> None:
        self._hand_over.choose(order_id)
        self.show_camera()
