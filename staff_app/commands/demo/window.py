"""The demo with a display: the app signed in, the printer's paper beside it, and a day that goes by."""

# ruff: noqa: T201 - it talks to whoever started it

from PySide6.QtCore import QObject, Slot

from staff_app.app import StaffApp, run
from staff_app.commands.demo.day import SimulatedDay
from staff_app.commands.demo.paper import PaperWindow
from staff_app.commands.demo.world import DemoWorld, Surroundings
from staff_app.config import Config
from staff_app.rows.people import SignInPhase, SignInView


class _Hand(QObject):
    """Enrols the tablet and signs Maya in, once; after that the keys are yours."""

    def __init__(self, app: StaffApp, world: Surroundings) -> None:
        super().__init__(app)
        self._sign_in = app.controllers.sign_in
        self._world = world
        self._done: set[SignInPhase] = set()
        self._sign_in.state_changed.connect(self._on_state_changed)

    @Slot(object)
    def _on_state_changed(self, view: SignInView) -> None:
        if view.phase in self._done:
            return
        match view.phase:
            case SignInPhase.ENROL:
                self._done.add(view.phase)
                service = self._world.service
                self._sign_in.enrol(service.url, service.enrol_code(), "Counter 2")
            case SignInPhase.CHOOSE if view.staff:
                self._done.add(view.phase)
                self._sign_in.choose("maya")
            case SignInPhase.PIN:
                self._done.add(view.phase)
                self._sign_in.enter_pin("1234")
            case _:
                pass


def show_day(*, dark: bool) -> int:
    """Run until the app's window is closed."""
    print("Starting the sample store's service, its printer and its camera…", flush=True)
    with DemoWorld() as world:
        day = SimulatedDay(world)
        papers: list[PaperWindow] = []

        def on_started(app: StaffApp) -> None:
            _Hand(app, world)
            papers.append(PaperWindow(world.printer))
            papers[0].move(app.window.frameGeometry().topRight())
            papers[0].show()
            day.start()

        print("PINs: Maya R. 1234, Tom B. 2345, Aiko S. 3456, Diego M. 4567, Lena K. (shift lead) 9876")
        print(
            f"Storefronts and tablets may talk to {world.service.url}. Close the window to end it.",
            flush=True,
        )
        print(
            f"The sample shop is at {world.web_shop.url}: buy something and watch it arrive on the tablet.",
            flush=True,
        )
        config = Config(
            world.folder / "tablet",
            service_url=world.service.url,
            camera=world.camera.source,
            printer=world.printer.address,
            token_file=True,
            dark=dark,
        )
        status = run(config, on_started)
        day.stop()
    print("Every process of the demo has ended.")
    return status
