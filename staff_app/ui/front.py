"""What fills the window: the way in stands in front of the shop until somebody signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget

from staff_app.rows import Alert, OrderSummary, PrinterView, SignInPhase, SignInView, Sound, SyncStatus
from staff_app.ui.auto_lock import AutoLock
from staff_app.ui.sign_in.sign_in_page import SignInPage
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.wedge import WedgeFilter, WedgeSettings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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
        lock_minutes: int = 5,
    ) -> None:
        super().__init__()
        self._controllers = controllers
        self._theme = theme
        self._shop: Shop | None = None
        self._phase = SignInPhase.STARTING
        self.clock = clock or StoreClock(parent=self)
        self.sign_in = SignInPage(theme, self.clock, controllers)
        self.addWidget(self.sign_in)
        self.wedge = WedgeFilter(wedge, self)
        self.wedge.scanned.connect(self._on_wedge_scanned)
        self.auto_lock = AutoLock(self.clock, lock_minutes, self)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self.wedge)
            # Filters run last in, first out: a scan that the wedge consumes is a touch, too.
            app.installEventFilter(self.auto_lock)
        self._connect()

    def _connect(self) -> None:
        self._controllers.orders.orders_changed.connect(self._on_orders_changed)
        self._controllers.sync.status_changed.connect(self._on_sync_changed)
        self._controllers.printing.status_changed.connect(self._on_printer_changed)
        self._controllers.sign_in.state_changed.connect(self._on_sign_in_changed)
        self._controllers.alerts.changed.connect(self._on_alerts_changed)
        self._controllers.scanning.routed.connect(self.auto_lock.touch)
        self.auto_lock.due.connect(self._on_lock_due)

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
    def _on_alerts_changed(self, alerts: tuple[Alert, ...]) -> None:
        self.sign_in.show_alerts(alerts)
        self.shop.alerts.show_alerts(alerts)

    @property
    def signed_in(self) -> bool:
        """Whether somebody acts."""
        return self._phase is SignInPhase.SIGNED_IN

    @Slot(object)
    def _on_sign_in_changed(self, view: SignInView) -> None:
        was_in = self._phase is SignInPhase.SIGNED_IN
        self._phase = view.phase
        if view.phase is not SignInPhase.STARTING:
            self.shop.show_sign_in(view)
        is_in = view.phase is SignInPhase.SIGNED_IN
        self.setCurrentWidget(self.shop if is_in else self.sign_in)
        if is_in and not was_in:
            self.auto_lock.touch()
            self._go_on()

    def _go_on(self) -> None:
        """Back where the keyboard was before the tablet locked; at first, in the list."""
        last = cast("QWidget | None", self.shop.focusWidget())  # its stub says it is always there
        found = last if last is not None and last.isVisible() else self.shop.orders.list
        found.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_lock_due(self) -> None:
        if self.signed_in:
            self._controllers.sign_in.lock()

    @Slot(str)
    def _on_wedge_scanned(self, text: str) -> None:
        if self.signed_in:
            self._controllers.scanning.receive(text, "wedge")
        elif self._phase in {SignInPhase.CHOOSE, SignInPhase.PIN}:
            self.sign_in.refuse_scan()
            self._controllers.sounds.play(Sound.UNKNOWN_CODE)
