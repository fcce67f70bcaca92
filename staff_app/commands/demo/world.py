"""What stands around the demo's tablet: service, mail server, printer, camera and a shop on the web."""

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

from staff_app.commands.demo.camera import VirtualCamera
from staff_app.commands.demo.mailbox import Mailbox
from staff_app.commands.demo.service import ServiceProcess
from staff_app.commands.demo.shop import ShopProcess
from staff_app.devices.printing.virtual.printer import VirtualPrinter


class Storefront:
    """The sample shop's line to the service."""

    def __init__(self, url: str, key: str) -> None:
        self._http = httpx.Client(base_url=url, headers={"Authorization": f"Bearer {key}"}, trust_env=False)

    def order(self, order_id: str) -> dict[str, Any]:
        """An order with its pass."""
        found: dict[str, Any] = self._http.get(f"/v1/orders/{order_id}").raise_for_status().json()
        return found

    def slots(self, location_code: str, day: str) -> list[dict[str, Any]]:
        """What can be promised on a day."""
        answer = self._http.get(f"/v1/locations/{location_code}/slots", params={"from": day, "days": 1})
        found: list[dict[str, Any]] = answer.raise_for_status().json()["days"][0]["slots"]
        return [slot for slot in found if slot["bookable"]]

    def place(self, body: dict[str, Any], key: str) -> bool:
        """Check out; False where the store cannot promise it."""
        answer = self._http.post("/v1/orders", json=body, headers={"Idempotency-Key": key})
        return answer.is_success

    def say(self, order_id: str, what: str, body: dict[str, Any] | None = None) -> None:
        """Pass on what the customer says; what the store refuses is no fault of the demo."""
        self._http.post(f"/v1/orders/{order_id}/{what}", json=body)

    def close(self) -> None:
        """Hang up."""
        self._http.close()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All that runs."""

    folder: Path
    mail: Mailbox
    printer: VirtualPrinter
    service: ServiceProcess
    camera: VirtualCamera
    shop: Storefront
    web_shop: ShopProcess
    """What shoppers see."""


class DemoWorld:
    """Brings everything up on loopback and takes it down again, leaving no process and no file."""

    def __init__(self) -> None:
        self._stack = ExitStack()

    def __enter__(self) -> Surroundings:
        """Everything up."""
        with self._stack as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="counterhand-demo-")))
            mail = stack.enter_context(Mailbox())
            printer = stack.enter_context(VirtualPrinter(out=folder / "paper"))
            service = ServiceProcess(f"sqlite:///{folder / 'central.sqlite3'}", smtp_url=mail.url)
            key = service.load_sample()
            stack.enter_context(service)
            shop = Storefront(service.url, key)
            stack.callback(shop.close)
            web_shop = stack.enter_context(ShopProcess(service.url, _kept(key, folder)))
            camera = VirtualCamera(folder / "camera")
            camera.show_nothing()
            self._stack = stack.pop_all()
        return Surroundings(folder, mail, printer, service, camera, shop, web_shop)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Everything down."""
        self._stack.close()


def _kept(key: str, folder: Path) -> Path:
    """The key in a file: on a command line everybody on this machine could read it."""
    path = folder / "storefront-key"
    path.touch(mode=0o600)
    path.write_text(key, encoding="utf-8")
    return path
