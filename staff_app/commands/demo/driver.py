"""The real app, driven the way a person does, for the demo without a display and for the tests."""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEventLoop, QTimer

from staff_app.app import StaffApp, application
from staff_app.config import Config
from staff_app.rows.hand_over import PassVerdict, Verdict
from staff_app.rows.orders import OrderDetail, OrderSummary, Refusal
from staff_app.rows.people import SignInPhase
from staff_app.rows.sync import FeedState
from staff_app.ui.page import Page

_STEP_MS = 15


def until(condition: Callable[[], object], what: str, timeout_s: float = 20) -> None:
    """Let the app live until something is so.

    Raises:
        TimeoutError: It never came to be.
    """
    for _ in range(round(timeout_s * 1000 / _STEP_MS)):
        if condition():
            return
        loop = QEventLoop()
        QTimer.singleShot(_STEP_MS, loop.quit)
        loop.exec()
    raise TimeoutError(f"waited {timeout_s:.0f} s for this: {what}")


class AppDriver:
    """One run of the app on a data folder."""

    def __init__(
        self,
        data_dir: Path,
        *,
        service_url: str,
        camera: str = "",
        printer: str = "",
        paper_mm: int = 80,
        dark: bool = False,
        size_px: tuple[int, int] = (1280, 800),
    ) -> None:
        application()
        config = Config(
            data_dir,
            service_url=service_url,
            camera=camera,
            printer=printer,
            paper_mm=paper_mm,
            token_file=True,
            dark=dark,
            silent=True,
            shift_test=False,
            width_px=size_px[0],
            height_px=size_px[1],
        )
        self.app = StaffApp(config)
        self.orders: dict[str, OrderSummary] = {}
        self.detail: OrderDetail | None = None
        self.verdict: PassVerdict | None = None
        self.refusals: list[Refusal] = []
        self.acted: list[tuple[str, str]] = []
        self.app.furnished.connect(self._on_furnished)

    def _on_furnished(self) -> None:
        controllers = self.app.controllers
        controllers.orders.orders_changed.connect(self._on_orders)
        controllers.orders.detail_changed.connect(self._on_detail)
        controllers.orders.refused.connect(self.refusals.append)
        controllers.orders.acted.connect(self._on_acted)
        controllers.hand_over.verdict_changed.connect(self._on_verdict)

    def __enter__(self) -> "AppDriver":
        """Show the window."""
        furnished: list[bool] = []
        self.app.furnished.connect(lambda: furnished.append(True))
        self.app.start()
        until(lambda: furnished, "the window to be furnished")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it, with every lane."""
        self.app.stop()

    def enrol(self, service_url: str, code: str) -> None:
        """Make this tablet the store's, and wait for its team."""
        sign_in = self.app.controllers.sign_in
        until(lambda: sign_in.view.phase is SignInPhase.ENROL, "the enrolment page")
        sign_in.enrol(service_url, code, "Counter 2")
        until(lambda: sign_in.view.staff, "the team")

    def sign_in(self, staff_id: str = "maya", pin: str = "1234") -> None:
        """Sign in with a PIN."""
        sign_in = self.app.controllers.sign_in
        until(lambda: sign_in.view.staff, "the team")
        sign_in.choose(staff_id)
        sign_in.enter_pin(pin)
        until(lambda: sign_in.view.phase is SignInPhase.SIGNED_IN, "the PIN to be accepted")

    def select(self, order_id: str) -> OrderDetail:
        """Look at an order."""
        until(lambda: order_id in self.orders, "the order in the list")
        self.app.controllers.orders.select(order_id)
        until(lambda: self.detail and self.detail.summary.order_id == order_id, "the order's detail")
        if self.detail is None:
            raise TimeoutError("the order closed again")
        return self.detail

    def scan(self, text: str) -> None:
        """The hand scanner reads something."""
        self.app.controllers.scanning.receive(text, "wedge")

    def pick_all(self, order_id: str) -> None:
        """Open the order's pick list and scan each unit."""
        detail = self.select(order_id)
        self.app.front.shop.show_page(Page.PICK)
        self.app.front.shop.pick.open_order(order_id)
        for line in detail.lines:
            for unit in range(line.picked, line.ordered):
                self.scan(line.gtins[0])
                until(lambda n=unit, i=line.line_id: self._picked(i) == n + 1, f"unit {unit + 1} picked")  # type: ignore[misc]

    def stage_and_mark_ready(self, order_id: str) -> None:
        """Put everything in a bag on the suggested shelf and say that it is ready."""
        detail = self.select(order_id)
        orders = self.app.controllers.orders
        orders.stage(order_id, detail.suggested_shelf)
        until(lambda: self.detail and self.detail.bags, "the bag")
        orders.mark_ready(order_id, partly=False)
        until(lambda: self.orders[order_id].status == "ready_for_pickup", "ready")

    def hand_over_to_camera(self, order_id: str) -> None:
        """Open the hand-over page, let the camera read the pass, and hand over what it opens."""
        self.app.front.shop.show_page(Page.HAND_OVER)
        until(
            lambda: (
                self.verdict and self.verdict.verdict is Verdict.VALID and self.verdict.order_id == order_id
            ),
            "the pass to be read",
        )
        self.app.controllers.hand_over.confirm()
        self.wait_for_status(order_id, "picked_up")

    def wait_for_status(self, order_id: str, status: str) -> None:
        """Until the list shows it."""
        until(lambda: order_id in self.orders and self.orders[order_id].status == status, status)

    def wait_for_feed(self, state: FeedState) -> None:
        """Until the rail says so."""
        until(lambda: self.app.controllers.sync.status.feed is state, state.value)

    def wait_until_sent(self) -> None:
        """Until nothing is unsent."""
        until(
            lambda: self.app.controllers.sync.is_online() and self.app.controllers.sync.status.unsent == 0,
            "everything sent",
        )

    def _picked(self, line_id: str) -> int:
        if self.detail is None:
            return 0
        return next(line.picked for line in self.detail.lines if line.line_id == line_id)

    def _on_orders(self, orders: tuple[OrderSummary, ...]) -> None:
        self.orders = {order.order_id: order for order in orders}

    def _on_detail(self, detail: OrderDetail | None) -> None:
        self.detail = detail

    def _on_acted(self, order_id: str, kind: str) -> None:
        self.acted.append((order_id, kind))

    def _on_verdict(self, verdict: PassVerdict | None) -> None:
        self.verdict = verdict
