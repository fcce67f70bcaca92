"""What the proxy in front may send a second time counts once: to the byte, in every table."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from central_service.services import setup
from central_service.storage.tables import Table
from pickup_domain.sync import EnrolAnswer
from tests.front_door import SENT_AGAIN
from tests.live_service import DRILL, PATIENCE_S, LiveService, cart, next_slot, pushed

_NOT_ABOUT_IT = frozenset({"last_seen_at", "app_version", "unsent"})
"""What a tablet tells of itself with each request."""
_OTHER_ANSWER = frozenset({"DELETE /v1/stores/{store}/sessions/current"})
"""The session is over: 401. The tablet has let go of it, whatever it is told."""
_SAID_AGAIN: Mapping[str, frozenset[str]] = {
    "PUT /v1/admin/locations/{code}/slots/{start}": frozenset({"slot"}),
    "PUT /v1/stores/{store}/team/{staff_id}/pin": frozenset({"staff"}),
}
"""The same word once more, and where it is kept: the log and the feed tell of it."""
_TOLD = frozenset({"audit_log", "audit_head", "feed", "store_counter"})
_PLAIN_CART = {name: value for name, value in cart().items() if name != "customer"}


@dataclass(frozen=True, slots=True)
class Shop:
    """A service, and what its callers know."""

    service: LiveService
    enrolled: EnrolAnswer
    spare: EnrolAnswer
    lead: httpx.Client
    front: httpx.Client
    admin: httpx.Client
    order_id: str
    hold_id: str


@pytest.fixture
def shop(tmp_path: Path, migrated_file: Path) -> Iterator[Shop]:
    """A store with an order, a hold and two tablets."""
    copyfile(migrated_file, tmp_path / "central.sqlite3")
    with LiveService(tmp_path) as service, service.storefront() as front:
        placed = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "first"}).json()
        held = front.post("/v1/holds", json=_PLAIN_CART, headers={"Idempotency-Key": "second"}).json()
        admin_key = service.database.write(lambda work: setup.add_admin(work, "Operations"))
        enrolled, spare = service.enrol(), service.enrol(name="Spare")
        bearer = {"Authorization": f"Bearer {admin_key}"}
        with (
            service.sign_in(enrolled) as lead,
            httpx.Client(base_url=service.url, headers=bearer, trust_env=False, timeout=PATIENCE_S) as admin,
        ):
            yield Shop(service, enrolled, spare, lead, front, admin, placed["order_id"], held["hold_id"])


def path_of(shop: Shop, operation: str) -> str:
    """Where it is asked."""
    return operation.split()[1].format(
        store=shop.enrolled.store,
        order_id=shop.order_id,
        hold_id=shop.hold_id,
        device_id=shop.spare.device_id,
        staff_id="maya",
        code="DT01",
        sku=DRILL,
        start=next_slot(6).isoformat().replace("+00:00", "Z"),
    )


def _later(after: int) -> dict[str, Any]:
    return {"start": next_slot(after).isoformat(), "end": next_slot(after + 1).isoformat()}


BODIES: dict[str, Callable[[Shop], Any]] = {
    "POST /v1/stores/{store}/commands": lambda shop: {"commands": [pushed(shop.order_id, "start_picking")]},
    "POST /v1/orders": lambda _: cart(),
    "POST /v1/holds": lambda _: _PLAIN_CART,
    "POST /v1/availability": lambda _: {"lines": _PLAIN_CART["lines"], "location_codes": ["DT01"]},
    "POST /v1/stores/{store}/orders/{order_id}/delay-preview": lambda _: _later(8) | {"reason": "Late"},
    "POST /v1/orders/{order_id}/cancel": lambda _: {"reason": "Changed my mind"},
    "POST /v1/orders/{order_id}/reschedule": lambda _: {"slot_start": next_slot(9).isoformat()},
    "POST /v1/admin/locations/{code}/stock": lambda _: {"changes": [{"sku": DRILL, "add": 1}]},
    "PUT /v1/admin/merchant": lambda shop: shop.admin.get("/v1/admin/merchant").json() | {"name": "Shop"},
    "PUT /v1/admin/locations/{code}": lambda shop: (
        shop.admin.get("/v1/admin/locations/DT01").json() | {"name": "Middle town"}
    ),
    "PUT /v1/admin/locations/{code}/products/{sku}": lambda _: {
        "sku": DRILL,
        "name": "Drill",
        "price_minor": 5,
    },
    "PUT /v1/admin/locations/{code}/slots/{start}": lambda _: {"order_limit": 1},
    "PUT /v1/stores/{store}/team/{staff_id}/pin": lambda _: {"pin": "5517"},
}


def everything(shop: Shop) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table."""
    return shop.service.database.read(
        lambda connection: {
            table.name: [
                {name: value for name, value in row.items() if name not in _NOT_ABOUT_IT}
                for row in connection.execute(select(table)).mappings()
            ]
            for table in Table.metadata.sorted_tables
        }
    )


def may_differ(operation: str) -> frozenset[str]:
    """Tables in which a second time may be seen."""
    kept = _SAID_AGAIN.get(operation)
    return frozenset() if kept is None else kept | _TOLD


@pytest.mark.parametrize("operation", sorted(SENT_AGAIN))
def test_a_second_time_counts_once(shop: Shop, operation: str) -> None:
    """The same answer, and nothing in the database is other than after the first."""
    path, make = path_of(shop, operation), BODIES.get(operation)
    body = None if make is None else make(shop)
    client = shop.front
    if path.startswith("/v1/admin/"):
        client = shop.admin
    elif path.startswith("/v1/stores/"):
        client, path = shop.lead, path.removeprefix(f"/v1/stores/{shop.enrolled.store}")
    headers = {"Idempotency-Key": "once"}
    answers, states = [], []
    for _ in range(2):
        answers.append(client.request(operation.split()[0], path, json=body, headers=headers))
        states.append(everything(shop))
    assert answers[0].is_success, answers[0].text
    assert {name for name in states[0] if states[0][name] != states[1][name]} <= may_differ(operation)
    if operation in _OTHER_ANSWER:
        assert answers[1].status_code == 401
    else:
        assert answers[1].is_success, answers[1].text
        first, second = (answer.json() if answer.content else {} for answer in answers)
        assert {**first, "server_time": ""} == {**second, "server_time": ""}
