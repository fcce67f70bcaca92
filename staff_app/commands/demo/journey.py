"""One order through the real app without a display, with a picture of each screen."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from staff_app.commands.demo.driver import AppDriver, until
from staff_app.commands.demo.world import DemoWorld, Surroundings
from staff_app.errors import PickupError
from staff_app.rows.people import SignInPhase
from staff_app.ui.page import Page

_ORDER = "10472"
_WRONG_ITEM = "1042"
_SETTLE_MS = 350
LOOKS: tuple[tuple[str, tuple[int, int]], ...] = (
    ("light", (1280, 800)),
    ("dark", (1280, 800)),
    ("light", (800, 1280)),
    ("dark", (800, 1280)),
)


def take_pictures(folder: Path, looks: Sequence[tuple[str, tuple[int, int]]] = LOOKS) -> Iterator[Path]:
    """Run the journey once for each theme and size in pixels; yields each picture as it is written."""
    folder.mkdir(parents=True, exist_ok=True)
    for theme, size_px in looks:
        with DemoWorld() as world:
            yield from _Journey(world, folder, theme, size_px).run()


class _Journey:
    """The steps of one run."""

    def __init__(self, world: Surroundings, folder: Path, theme: str, size_px: tuple[int, int]) -> None:
        self._world = world
        self._folder = folder
        self._look = f"{theme}-{size_px[0]}x{size_px[1]}"
        self._tablet = AppDriver(
            world.folder / "tablet",
            service_url=world.service.url,
            camera=world.camera.source,
            printer=world.printer.address,
            dark=theme == "dark",
            size_px=size_px,
        )

    def run(self) -> Iterator[Path]:
        """Enrol, sign in, look, pick, stage, ready, hand over, receipt."""
        with self._tablet:
            yield from self._arrive()
            order_id = next(each.order_id for each in self._tablet.orders.values() if each.number == _ORDER)
            yield from self._pick(order_id)
            yield from self._hand_over(order_id)
            yield self._receipt()
        if not self._world.web_shop.is_open():
            raise PickupError("No shop", "The sample shop does not answer.")

    def _arrive(self) -> Iterator[Path]:
        tablet, service = self._tablet, self._world.service
        sign_in = tablet.app.controllers.sign_in
        until(lambda: sign_in.view.phase is SignInPhase.ENROL, "the enrolment page")
        yield self._picture("enrol")
        tablet.enrol(service.url, service.enrol_code())
        yield self._picture("sign-in")
        tablet.sign_in("maya", "1234")
        until(lambda: any(each.number == _ORDER for each in tablet.orders.values()), "the orders")

    def _pick(self, order_id: str) -> Iterator[Path]:
        tablet = self._tablet
        shop = tablet.app.front.shop
        shop.orders.open_order(order_id)
        detail = tablet.select(order_id)
        yield self._picture("orders")
        shop.show_page(Page.PICK)
        shop.pick.open_order(order_id)
        yield self._picture("pick")
        tablet.scan(_WRONG_ITEM)
        yield self._picture("wrong-item")
        shop.pick.order.view.wrong.is_back.click()
        line = next(each for each in detail.lines if each.open)
        tablet.scan(line.gtins[0])
        until(lambda: tablet.detail and not any(each.open for each in tablet.detail.lines), "the last item")
        yield self._picture("stage")
        tablet.app.controllers.orders.stage(order_id, detail.suggested_shelf)
        until(lambda: tablet.detail and tablet.detail.bags, "the bag")
        tablet.app.controllers.orders.mark_ready(order_id, partly=False)
        tablet.wait_for_status(order_id, "ready_for_pickup")
        shop.show_page(Page.ORDERS)
        shop.orders.open_order(order_id)
        yield self._picture("ready")

    def _hand_over(self, order_id: str) -> Iterator[Path]:
        tablet, world = self._tablet, self._world
        shop = tablet.app.front.shop
        shop.show_page(Page.HAND_OVER)
        world.camera.show_pass(world.shop.order(order_id)["pickup_pass"], "Eva Weber")
        until(lambda: tablet.verdict and tablet.verdict.order_id == order_id, "the pass to be read")
        yield self._picture("hand-over")
        world.camera.show_nothing()
        tablet.app.controllers.hand_over.confirm()
        tablet.wait_for_status(order_id, "picked_up")
        until(lambda: len(world.printer.sheets) > 1, "the receipt after the label")
        yield self._picture("done")

    def _receipt(self) -> Path:
        path = self._folder / "receipt.png"
        self._world.printer.sheets[-1].picture.save(path)
        return path

    def _picture(self, name: str) -> Path:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(_SETTLE_MS, loop.quit)
        loop.exec()
        path = self._folder / f"{name}-{self._look}.png"
        self._tablet.app.window.grab().save(str(path))
        return path
