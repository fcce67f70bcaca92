"""What fills the window: the way in stands in front of the shop until somebody signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from staff_app.device_rows import HandBurst
from staff_app.rows.alerts import Alert, Sound
from staff_app.rows.orders import OrderSummary
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.printing import PrinterView
from staff_app.rows.sync import SyncStatus
from staff_app.ui import tab_order
from staff_app.ui.auto_lock import AutoLock
from staff_app.ui.direction import turn_margins
from staff_app.ui.facts import Facts
from staff_app.ui.focus_keeper import FocusKeeper
from staff_app.ui.sign_in.sign_in_page import SignInPage
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.wedge import WedgeFilter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from staff_app.controllers.bundle import Controllers
    from staff_app.preferences import Preferences
    from staff_app.ui.appearance import Appearance
    from staff_app.ui.shop import Shop

_AFTER_SHOWN_MS = 20


class Front(QStackedWidget):
    """Sign-in first, so that something is painted at once; the shop is built right after, or when needed."""

    def __init__(
        self,
        controllers: Controllers,
        theme: Theme,
        clock: StoreClock | None = None,
        lock_minutes: int = 5,
    ) -> None:
        super().__init__()
        self._controllers = controllers
        self._theme = theme
        self._shop: Shop | None = None
        self._view = SignInView(SignInPhase.STARTING)
        self._appearance: Appearance | None = None
        self._is_waiting = False
        self._facts = Facts(controllers, self)
        self._keeper = FocusKeeper(self)
        self.clock = clock or StoreClock(parent=self)
        theme.dress(self)
        self.sign_in = SignInPage(theme, self.clock, controllers)
        turn_margins(self.sign_in)
        self.addWidget(self.sign_in)
        self.wedge = WedgeFilter(self)
        self.wedge.scanned.connect(self.take_hand_scan)
        self.auto_lock = AutoLock(self.clock, lock_minutes, self)
        self._connect()

    def _connect(self) -> None:
        self._controllers.orders.orders_changed.connect(self._on_orders_changed)
        self._controllers.sync.status_changed.connect(self._on_sync_changed)
        self._controllers.printing.status_changed.connect(self._on_printer_changed)
        self._controllers.sign_in.state_changed.connect(self._on_sign_in_changed)
        self._controllers.alerts.changed.connect(self._on_alerts_changed)
        self._controllers.scanning.routed.connect(self.auto_lock.touch)
        self._controllers.scanner_port.heard.connect(self._on_port_heard)
        self.auto_lock.due.connect(self._on_lock_due)
        self.clock.ticked.connect(self._change)

    def follow(self, appearance: Appearance) -> None:
        """Be made anew whenever that changes."""
        self._appearance = appearance
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._change)

    @Slot(object)
    def prefer(self, preferences: Preferences) -> None:
        """Somebody changed this tablet's settings."""
        self.auto_lock.set_minutes(preferences.lock_minutes)
        if self._appearance is not None:
            self._appearance.prefer(preferences)
        # Not at once: what was tapped is a part of what goes.
        QTimer.singleShot(0, self._change)

    @Slot()
    def _change(self) -> None:
        """Look and language change as soon as nothing is half filled in: it would be lost."""
        if self._appearance is None or not self._appearance.is_due:
            self._is_waiting = False
            return
        begun = self._shop.begun if self._shop else None
        if begun is not None and self._shop is not None:
            if not self._is_waiting:
                words = self.tr("Language and look change once “{title}” is finished or closed.")
                self._shop.tell(words.format(title=begun.accessibleName() or begun.title.text()))
            self._is_waiting = True
            return
        self._is_waiting = False
        self._appearance.put_on()
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Make every screen anew, with the same work in hand."""
        if self._appearance is not None:
            self._theme = self._appearance.theme
        # Imported here, as the shop is.
        from staff_app.ui import renewal

        kept = renewal.keep(self._shop) if self._shop else None
        draft = self.sign_in.kept()
        for old in (self.sign_in, self._shop):
            if old is not None:
                self.removeWidget(old)
                old.setParent(None)
                old.deleteLater()
                # Now: a screen that is still there would answer a scan a second time.
                QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete)
        self._theme.dress(self)
        self.sign_in = SignInPage(self._theme, self.clock, self._controllers)
        turn_margins(self.sign_in)
        self.addWidget(self.sign_in)
        self._shop = None
        self._facts.tell_again()
        self.sign_in.show_view(self._view)
        if self._view.phase is not SignInPhase.STARTING:
            self.shop.show_sign_in(self._view)
        if draft is not None:
            self.sign_in.take_up(draft)
        if kept is not None:
            renewal.go_on(self.shop, kept)
        self.setCurrentWidget(self.shop if self.signed_in else self.sign_in)
        if kept is not None:
            renewal.give_keyboard(self.shop, kept)

    @property
    def shop(self) -> Shop:
        """What stands behind the sign-in; built at the first need."""
        if self._shop is None:
            # Imported here: its pages cost as much as all that the way in needs.
            from staff_app.ui.shop import Shop

            self._shop = Shop(self._theme, self.clock, self._controllers)
            turn_margins(self._shop)
            self.addWidget(self._shop)
        return self._shop

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through what belongs together."""
        front = self.currentWidget()
        return front is not None and tab_order.move(front, forward=forward)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what comes into the window; build the shop once the way in is on the screen."""
        super().showEvent(event)
        # The window, not the application: that would ask Python about every event of every widget.
        for each in (self.wedge, self.auto_lock):
            # Filters run last in, first out: a scan that the wedge consumes is a touch, too.
            self.window().windowHandle().installEventFilter(each)
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
        return self._view.phase is SignInPhase.SIGNED_IN

    @Slot(object)
    def _on_sign_in_changed(self, view: SignInView) -> None:
        was_in, self._view = self.signed_in, view
        chosen = view.chosen if view.phase is SignInPhase.SIGNED_IN else None
        if chosen and self._appearance is not None:
            self._appearance.speak_to(chosen.language)
            self._change()
        if view.phase is not SignInPhase.STARTING:
            self.shop.show_sign_in(view)
        is_in = view.phase is SignInPhase.SIGNED_IN
        # Asked before the shop is in front: Qt gives the keyboard to the first there is, the rail.
        last = cast("QWidget | None", self.shop.focusWidget())  # its stub says it is always there
        self.setCurrentWidget(self.shop if is_in else self.sign_in)
        if is_in and not was_in:
            self.auto_lock.touch()
            self._go_on(last)

    def _go_on(self, last: QWidget | None) -> None:
        """Back where the keyboard was before the tablet locked; at first, in the list."""
        found = last if last is not None and last.isVisible() else self.shop.orders.list
        found.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_lock_due(self) -> None:
        if self.signed_in:
            self._controllers.sign_in.lock()

    @Slot(object)
    def _on_port_heard(self, burst: HandBurst) -> None:
        self.take_hand_scan(burst.raw)

    @Slot(str)
    def take_hand_scan(self, text: str) -> None:
        """All that a hand scanner sent for one code, typed or by its cable."""
        if self.signed_in:
            self._controllers.scanning.receive(text, "wedge")
        elif self._view.phase in {SignInPhase.CHOOSE, SignInPhase.PIN}:
            self.sign_in.refuse_scan()
            self._controllers.sounds.play(Sound.UNKNOWN_CODE)
