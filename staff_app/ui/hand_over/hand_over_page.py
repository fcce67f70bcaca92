"""Hand over: from a shown pass to bags in hands, in one look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from staff_app.rows.hand_over import HandOverView, NextAct, PassVerdict, SignatureRow, Verdict
from staff_app.rows.orders import OrderDetail, OrderSummary
from staff_app.ui.hand_over.hand_over_view import HandOverOrder
from staff_app.ui.hand_over.identify_panel import IdentifyPanel
from staff_app.ui.hand_over.refusal_sheet import RefusalSheet
from staff_app.ui.hand_over.signature_sheet import SignatureSheet
from staff_app.ui.icons import pixmap
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TITLE_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.empty import EmptyState
from staff_app.ui.widgets.panels import BAR_PX, column, ground, hint, row
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.widgets.two_pane import is_narrow
from staff_app.ui.words import stays_here

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_LEFT_PX = 500
_WIDE_SHARE = 0.45
_TIGHT_SHARE = 0.36
_NARROW_SHARE = 0.56
_BUSY_SHARE = 0.38
_MOST_BUSY_SHARE = 0.42
_MOST_SHARE = 0.6
"""Of the height, where the page is one column: what is in hand gets the rest."""


class Done(QWidget):
    """It is handed over; the next one, please.

    Emits:
        next_clicked: Ready for the next customer.
        receipt_clicked: Print the receipt.
        refuse_clicked: They come back with some of it.
    """

    next_clicked = Signal()
    receipt_clicked = Signal()
    refuse_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        picture = Label(theme)
        picture.setPixmap(pixmap("circle-check", theme.tokens.good, 56))
        self.title = Label(theme, size_px=TITLE_PX, weight=Weight.Bold, wrap=True)
        self.sentence = hint(theme)
        self.receipt = ActionButton(theme, self.tr("Print receipt"), icon_name="printer")
        self.refuse = ActionButton(theme, self.tr("Refused an item"))
        self.next = ActionButton(theme, self.tr("Next customer"), kind="primary")
        layout = column(self, 12, (0, 0, BAR_PX, 0))
        layout.addStretch(2)
        for label in (picture, self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch(3)
        others = row(10)
        others.addWidget(self.receipt)
        others.addWidget(self.refuse)
        others.addStretch()
        layout.addLayout(others)
        layout.addWidget(self.next)
        self.next.clicked.connect(self.next_clicked)
        self.receipt.clicked.connect(self.receipt_clicked)
        self.refuse.clicked.connect(self.refuse_clicked)


class HandOverPage(QWidget):
    """Identify on one side, fetch and hand over on the other.

    Emits:
        order_wanted: The order should be opened on the Orders page.
        pick_wanted: It should be picked first.
    """

    order_wanted = Signal(str)
    pick_wanted = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._controllers = controllers
        self._hand_over = controllers.hand_over
        self._theme, self._clock = theme, clock
        self._latest: OrderDetail | None = None
        self._given = ""
        """The command of the last hand-over, while it can be taken back."""
        self._verdict: PassVerdict | None = None
        self._looking = False
        self.identify = IdentifyPanel(theme, clock, controllers)
        self.order = HandOverOrder(theme, clock)
        self.nothing = EmptyState(theme, "qr-code")
        self.nothing.tell(
            self.tr("Ready for the next customer"),
            self.tr("Their code opens the order here: by camera, hand scanner, keys or name."),
        )
        self.done = Done(theme)
        self.refusal = RefusalSheet(theme)
        self.signature = SignatureSheet(theme)
        self.stack = QStackedWidget()
        for page in (self.nothing, self.order, self.done):
            self.stack.addWidget(page)
        self.sheets = QStackedWidget()
        self.sheets.addWidget(self.stack)
        self.sheets.addWidget(self.refusal)
        self.sheets.addWidget(self.signature)
        self.sheets.currentChanged.connect(self._arrange)
        self.identify.stack.currentChanged.connect(self._arrange)
        self._right = ground("surface")
        column(self._right, 0, (28, 22, 28 - BAR_PX, 22)).addWidget(self.sheets)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.identify)
        self._layout.addWidget(self._right, 1)
        self._connect()

    def _connect(self) -> None:
        self._hand_over.verdict_changed.connect(self.show_verdict)
        self._hand_over.changed.connect(self._on_changed)
        self._hand_over.completed.connect(self._on_completed)
        self.order.confirmed.connect(self._hand_over.confirm)
        self.order.age_checked.connect(self._hand_over.set_age_checked)
        self.order.identity_checked.connect(self._hand_over.set_identity_checked)
        self.order.signature_wanted.connect(self._on_signature_wanted)
        self.order.bag_lost.connect(self._on_bag_lost)
        self.signature.given.connect(self._on_signed)
        self.signature.closed.connect(self._close_sheet)
        self.identify.verdict.act_chosen.connect(self._on_act_chosen)
        self.order.bags_kept.connect(self._hand_over.keep_here)
        self.order.order_wanted.connect(self.order_wanted)
        self.order.next_wanted.connect(self._on_next_clicked)
        self.order.refuse_clicked.connect(self._on_refuse_clicked)
        self.done.refuse_clicked.connect(self._on_refuse_clicked)
        self.refusal.given.connect(self._on_refusal_given)
        self.refusal.closed.connect(self._close_sheet)
        self.done.next_clicked.connect(self._on_next_clicked)
        self.done.receipt_clicked.connect(self._on_receipt_clicked)
        self._controllers.orders.refused_later.connect(self._on_refused_later)

    def show_orders(self, orders: tuple[OrderSummary, ...]) -> None:
        """What can be found by name."""
        self.identify.show_orders(orders)

    @property
    def in_hand(self) -> bool:
        """Whether an order is being handed over."""
        return self.stack.currentWidget() is self.order

    @property
    def order_id(self) -> str:
        """The order in hand; empty for none."""
        return self.order.order_id if self.in_hand else ""

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that lies over what is in hand."""
        sheet = self.sheets.currentWidget()
        return sheet if isinstance(sheet, Sheet) else None

    @property
    def verdict(self) -> PassVerdict | None:
        """What was shown last came to; None for nothing."""
        return self._verdict

    @Slot(object)
    def show_verdict(self, verdict: PassVerdict | None) -> None:
        """Say what came of it, with its next steps."""
        self._verdict = verdict
        self.identify.show_verdict(verdict)
        self._arrange()

    @Slot(object)
    def _on_changed(self, view: HandOverView | None) -> None:
        if view is not None:
            self._latest = view.detail
            other = view.detail.summary.order_id != self.order.order_id
            is_signing = self.sheets.currentWidget() is self.signature
            if view.detail.summary.order_id == self.refusal.order_id:
                self.refusal.show_detail(view.detail)
            elif not self._is_refusing and (other or not is_signing):
                self._close_sheet()
            stays = self.signature.is_about(view.detail.summary)
            if is_signing and (not stays or view.verdict.verdict is not Verdict.VALID):
                self._close_sheet()
            self.order.show_view(view)
            self._show(self.order)
            return
        self.order.clear()
        if self.stack.currentWidget() is self.order:
            self._close_sheet()
            self._show(self.nothing)

    @property
    def _is_refusing(self) -> bool:
        """Whether what they leave here is half recorded: it stays in front of the next customer's order."""
        return self.sheets.currentWidget() is self.refusal and self.refusal.is_begun

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        self._arrange()

    @Slot(object)
    def _on_completed(self, detail: OrderDetail) -> None:
        order = detail.summary
        self._latest = detail
        self._given = "" if detail.undo is None else detail.undo.command_id
        self._close_sheet()
        self.done.refuse.setVisible(any(line.refusable for line in detail.lines))
        self.done.title.setText(self.tr("Handed over to {name}").format(name=order.pickup_name))
        left = order.units_in_store
        nothing_left = self.tr("Order #{number}: nothing is left here.").format(number=order.number)
        self.done.sentence.setText(stays_here(left, order.hold_until, self._clock) if left else nothing_left)
        self._show(self.done)
        self.done.next.setFocus()

    @Slot(object)
    def _on_refused_later(self, command_ids: frozenset[str]) -> None:
        """It did not count: how the order really stands takes the place of "handed over"."""
        if (
            self._latest is not None
            and self._given in command_ids
            and self.stack.currentWidget() is self.done
        ):
            self._show(self.nothing)
            self._hand_over.choose(self._latest.summary.order_id)

    @Slot()
    def _on_next_clicked(self) -> None:
        self._hand_over.reset()
        self.identify.show_camera()
        self._show(self.nothing)

    @Slot()
    def _on_receipt_clicked(self) -> None:
        if self._latest is not None:
            self._controllers.printing.print_receipt(self._latest.summary.order_id)

    @Slot()
    def _on_refuse_clicked(self) -> None:
        if self._latest is not None:
            self.refusal.begin(self._latest)
            self.sheets.setCurrentWidget(self.refusal)
            self.refusal.take_focus()

    @Slot()
    def _on_signature_wanted(self) -> None:
        if self._latest is not None:
            self.signature.begin(self._latest.summary)
            self.sheets.setCurrentWidget(self.signature)
            self.signature.take_focus()

    @Slot(object, str)
    def _on_signed(self, signature: SignatureRow | None, why_not: str) -> None:
        self._close_sheet()
        self._hand_over.sign(signature, why_not)

    @Slot(str)
    def _on_bag_lost(self, bag_id: str) -> None:
        self._controllers.orders.bag_missing(self.order.order_id, bag_id)

    @Slot(object)
    def _on_act_chosen(self, act: NextAct) -> None:
        order_id = self._verdict.order_id if self._verdict else ""
        steps = {
            NextAct.OPEN_ORDER: lambda: self.order_wanted.emit(order_id),
            NextAct.PICK: lambda: self.pick_wanted.emit(order_id),
            NextAct.MARK_READY: lambda: self._controllers.orders.mark_ready(order_id, False),
            NextAct.CHECK_IDENTITY: lambda: self._hand_over.choose(order_id),
            NextAct.FIND_BY_NAME: self.identify.show_finder,
            NextAct.TYPE_CODE: self.identify.show_code,
            NextAct.TRY_AGAIN: self._hand_over.show_again,
            NextAct.OTHER_ORDER: self._hand_over.take_other,
            NextAct.STAY: self._hand_over.stay,
            NextAct.NEXT_CUSTOMER: self._on_next_clicked,
        }
        steps[act]()

    @Slot(object, str)
    def _on_refusal_given(self, units: tuple[tuple[str, int], ...], reason: str) -> None:
        self._close_sheet()
        self._hand_over.refuse(self.refusal.order_id, units, reason)

    @Slot()
    def _close_sheet(self) -> None:
        self.signature.forget()
        self.sheets.setCurrentWidget(self.stack)

    def showEvent(self, event: QShowEvent) -> None:
        """The camera looks while the page is in front."""
        super().showEvent(event)
        self._looking = True
        self._controllers.scanning.start_camera()

    def hideEvent(self, event: QHideEvent) -> None:
        """And rests otherwise."""
        super().hideEvent(event)
        if self._looking:
            self._looking = False
            self._controllers.scanning.stop_camera()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one above the other."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        tight = is_narrow(self._theme, self.width())
        narrow = tight and self.height() > self.width()
        self._layout.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        stopped = self._verdict is not None and bool(self._verdict.acts)
        in_hand = not stopped and (self.sheet is not None or self.stack.currentWidget() is self.order)
        busy = narrow and in_hand
        self.identify.be_small(busy or (tight and (stopped or in_hand) and not narrow))
        if narrow:
            self.identify.setMaximumWidth(16_777_215)
            self.identify.setMinimumWidth(0)
            wanted_px = self._theme.px(round(self.height() * (_BUSY_SHARE if busy else _NARROW_SHARE)))
            most = _MOST_BUSY_SHARE if busy else _MOST_SHARE
            self.identify.setFixedHeight(min(wanted_px, round(self.height() * most)))
            # An order that is not in front asks for no room: the next steps above keep theirs.
            self._right.setMaximumHeight(max(0, self.height() - self.identify.maximumHeight()))
        else:
            share_px = round(self.width() * (_TIGHT_SHARE if tight and in_hand else _WIDE_SHARE))
            self.identify.setFixedWidth(min(_LEFT_PX, max(share_px, self.identify.least_px)))
            self.identify.setMaximumHeight(16_777_215)
            self.identify.setMinimumHeight(0)
            self._right.setMaximumHeight(16_777_215)
