"""What fills the window: the way in stands in front of the shop until somebody signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget

from staff_app.rows import OrderSummary, PrinterView, SignInPhase, SignInView, SyncStatus
from staff_app.ui.sign_in.sign_in_page import SignInPage
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.wedge import WedgeFilter, WedgeSettings

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers
    from staff_app.ui.shop import Shop

_AFTER_SHOWN_MS = 20


class Front(QStackedWidget):
    """Sign-in first, so that something is painted at once; the shop is built right after, or when needed."""

    def __init__(
        self,
        controllers: Controllers,
        theme: Theme,
        clock: StoreClock | None = None,
        wedge: WedgeSettings | None = None,
    ) -> None:
        super().__init__()
        self._controllers = controllers
        self._theme = theme
        self._shop: Shop | None = None
        self._signed_in = False
        self.clock = clock or StoreClock(parent=self)
        self.sign_in = SignInPage(theme, self.clock, controllers)
        self.addWidget(self.sign_in)
        self.wedge = WedgeFilter(wedge, self)
        self.wedge.scanned.connect(self._on_wedge_scanned)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self.wedge)
        self._connect()

    def _connect(self) -> None:
        self._controllers.orders.orders_changed.connect(self._on_orders_changed)
        self._controllers.sync.status_changed.connect(self._on_sync_changed)
        self._controllers.printing.status_changed.connect(self._on_printer_changed)
        self._controllers.sign_in.state_changed.connect(self._on_sign_in_changed)

    @property
    def shop(self) -> Shop:
        """What stands behind the sign-in; built at the first need."""
        if self._shop is None:
            # Imported here: its pages cost as much as all that the way in needs.
            from staff_app.ui.shop import Shop

            self._shop = Shop(self._theme, self.clock, self._controllers)
            self.addWidget(self._shop)
        return self._shop

    def showEvent(self, event: QShowEvent) -> None:
        """Build the shop once the way in is on the screen."""
        super().showEvent(event)
        if self._shop is None:
            QTimer.singleShot(_AFTER_SHOWN_MS, self._on_shown)

    @Slot()
    def _on_shown(self) -> None:
        self.shop.setObjectName("shop")

    @Slot(object)
    def _on_orders_changed(self, orders: tuple[OrderSummary, ...]) -> None:
        self.shop.show_orders(orders)

    @Slot(object)
    def _on_sync_changed(self, status: SyncStatus) -> None:
        self.shop.show_sync(status)

    @Slot(object)
    def _on_printer_changed(self, view: PrinterView) -> None:
        self.shop.show_printer(view)

    @Slot(object)
    def _on_sign_in_changed(self, view: SignInView) -> None:
        was_in, self._signed_in = self._signed_in, view.phase is SignInPhase.SIGNED_IN
        if view.phase is not SignInPhase.STARTING:
            self.shop.show_sign_in(view)
        self.setCurrentWidget(self.shop if self._signed_in else self.sign_in)
        if self._signed_in and not was_in:
            self.shop.orders.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_wedge_scanned(self, text: str) -> None:
        if self._signed_in:
            self._controllers.scanning.receive(text, "wedge")
