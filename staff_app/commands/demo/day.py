"""A simulated day: shoppers check out, customers come, and hold their pass in front of the camera."""

import threading
from datetime import UTC, datetime
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import httpx

from staff_app.commands.demo.world import Surroundings
from staff_app.errors import PickupError
from staff_app.sync.client import ServiceClient

_STEP_S = 3.0
_ORDER_EVERY = 8
_ARRIVAL_EVERY = 6
_NAMES = (
    "Ada Okoro",
    "Ben Sato",
    "Carla Ruiz",
    "Dev Mehta",
    "Edda Lund",
    "Fay Nkosi",
    "Gil Moreno",
    "Hedy Blum",
)
_OPEN_AND_READY = ("ready_for_pickup", "partly_ready")


class SimulatedDay:
    """A thread that plays everybody but the staff."""

    def __init__(self, world: Surroundings) -> None:
        self._world = world
        self._random = Random(7)  # noqa: S311 - a story, not a secret
        self._stopping = threading.Event()
        self._shown = ""
        self._thread = threading.Thread(target=self._live, name="simulated-day", daemon=True)

    def start(self) -> None:
        """Let the day begin."""
        self._thread.start()

    def stop(self) -> None:
        """Let it end."""
        self._stopping.set()
        self._thread.join(10)

    def _live(self) -> None:
        service = self._world.service
        enrolled = ServiceClient(service.url).enrol(service.enrol_code(), "Simulated customers")
        client = ServiceClient(service.url, enrolled.store, enrolled.token)
        step = 0
        while not self._stopping.wait(_STEP_S):
            step += 1
            try:
                self._step(step, client)
            except (PickupError, httpx.HTTPError):
                continue  # the service is being stopped, or busy: the day goes on
        client.close()

    def _step(self, step: int, client: ServiceClient) -> None:
        orders = [item.parsed() for item in client.snapshot().items if item.kind == "order"]
        if step % _ORDER_EVERY == 0:
            self._check_out(step)
        ready = [order for order in orders if order["status"] in _OPEN_AND_READY]
        here = [order for order in ready if _arrival(order) == "arrived"]
        away = [order for order in ready if _arrival(order) != "arrived"]
        if step % _ARRIVAL_EVERY == 0 and len(here) < 4 and away:
            spot = self._random.choice(("counter", "counter", "2", "4"))
            self._world.shop.say(str(away[0]["order_id"]), "arrived", {"spot": spot})
        self._hold_up_a_pass(here)

    def _hold_up_a_pass(self, here: list[dict[str, Any]]) -> None:
        """Whoever waits longest holds up their pass until they have their bags."""
        ids = [str(order["order_id"]) for order in sorted(here, key=lambda order: str(order["arrival"]))]
        if self._shown in ids:
            return
        self._shown = ids[0] if ids else ""
        if not ids:
            self._world.camera.show_nothing()
            return
        order = self._world.shop.order(ids[0])
        self._world.camera.show_pass(order["pickup_pass"], order["pickup_person"])

    def _check_out(self, step: int) -> None:
        now = datetime.now(UTC)
        today = now.astimezone(ZoneInfo("America/New_York")).date().isoformat()
        free = self._world.shop.slots("DT01", today)
        if not free:
            return
        name = self._random.choice(_NAMES)
        skus = self._random.sample(range(1001, 1020), self._random.randint(1, 4))
        body = {
            "location_code": "DT01",
            "slot_start": free[0]["start"],
            "customer": {"name": name, "email": f"{name.split()[0].lower()}@example.com"},
            "lines": [{"sku": str(sku), "quantity": self._random.randint(1, 2)} for sku in skus],
        }
        self._world.shop.place(body, f"demo-{step}-{now:%H%M%S}")


def _arrival(order: dict[str, Any]) -> str:
    arrival = order.get("arrival", {})
    return str(arrival.get("state", "none"))
