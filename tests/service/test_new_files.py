"""A tablet that has lost its file begins a new one: its numbers go on after every one that was used."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from central_service.services.retention import Retention
from pickup_domain import commands as c
from pickup_domain.day import STORE
from pickup_domain.sync import EnrolAnswer
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Submitted
from staff_app.sync.client import ServiceClient
from staff_app.sync.feed import pull_once
from tests.factories import ASSOCIATE
from tests.live_service import LiveService, cart, next_slot, push, pushed

LENA = {"kind": "staff", "id": "lena", "name": "Lena K.", "role": "shift_lead"}
USED = 5
LATER = 91


@pytest.fixture
def enrolled(service: LiveService) -> EnrolAnswer:
    """A tablet that has said five things about the store, heard on no order."""
    tablet = service.enrol()
    start = next_slot(8).isoformat()
    kinds = ("close_slot", "open_slot", "close_slot", "open_slot", "close_slot")
    words = [
        pushed(str(STORE), kind, number, number - 1, start=start) | {"actor": LENA}
        for number, kind in enumerate(kinds, start=1)
    ]
    with service.tablet(tablet) as client:
        assert [each["status"] for each in push(client, *words)] == ["applied"] * USED
    return tablet


@pytest.fixture
def client(service: LiveService, enrolled: EnrolAnswer) -> Iterator[ServiceClient]:
    """Its line to the service."""
    with closing(ServiceClient(service.url, enrolled.store, enrolled.token)) as line:
        yield line


@pytest.fixture
def store(enrolled: EnrolAnswer, tmp_path: Path) -> Iterator[PickupStore]:
    """Its new file."""
    with closing(PickupStore.open(tmp_path / "new.sqlite3", enrolled.device_id)) as new:
        yield new


def note_on_a_new_order(service: LiveService, store: PickupStore, client: ServiceClient, times: int) -> None:
    """Somebody notes something on an order that this tablet has never touched, so many times."""
    with service.storefront() as front:
        answer = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "k"})
    pull_once(store, client, 0)
    for number in range(times):
        note = c.AddNote(text=f"note {number}")
        now = datetime.now(UTC)
        made = store.submit(answer.json()["order_id"], note, ASSOCIATE, now, offline=False)
        assert isinstance(made, Submitted)


@pytest.mark.parametrize("days_later", [0, LATER], ids=["remembered", "forgotten"])
@pytest.mark.usefixtures("process_clock")
def test_nothing_new_is_taken_for_something_old(
    service: LiveService, store: PickupStore, client: ServiceClient, days_later: int
) -> None:
    """Whether the ledger still knows what was said, or only how far it has forgotten."""
    later = datetime.now(UTC) + timedelta(days=days_later)
    forgotten = Retention(service.database, lambda: later).run_once()
    assert forgotten == (USED if days_later else 0)
    pull_once(store, client, 0)
    note_on_a_new_order(service, store, client, USED + 1)
    entries = store.due_commands(datetime.now(UTC), 100)
    assert [each.seq for each in entries] == list(range(USED + 1, 2 * USED + 2))
    results = client.push([each.pushed for each in entries]).results
    assert [(each.status.value, each.code) for each in results] == [("applied", "")] * (USED + 1)


def test_one_tablet_is_not_told_how_far_another_has_counted(
    service: LiveService, client: ServiceClient
) -> None:
    """Each counts for itself."""
    assert client.snapshot().heard == USED
    other = service.enrol(name="Counter 2")
    with closing(ServiceClient(service.url, other.store, other.token)) as line:
        assert line.snapshot().heard == 0
