"""What tablets make of the service's answers: real files that push and pull at the running service."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from central_service.services.retention import Retention
from pickup_domain import commands as c
from pickup_domain import day as d
from pickup_domain.order import OrderStatus
from pickup_domain.outcomes import IncidentKind
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Submitted
from staff_app.sync.client import ServiceClient
from staff_app.sync.feed import pull_once
from staff_app.sync.push import push_once
from tests.factories import ASSOCIATE, LEAD, hand_over
from tests.live_service import GTINS, SCREWS, LiveService, cart, next_slot

START = next_slot(8)


class Tablet:
    """A tablet's file and its line."""

    def __init__(self, service: LiveService, folder: Path, name: str) -> None:
        enrolled = service.enrol(name=name)
        self.client = ServiceClient(service.url, enrolled.store, enrolled.token)
        self.store = PickupStore.open(folder / f"{name}.sqlite3", enrolled.device_id)
        self.pull()

    def close(self) -> None:
        """Hang up."""
        self.client.close()
        self.store.close()

    def pull(self) -> None:
        """Read the feed."""
        pull_once(self.store, self.client, 0)

    def push(self) -> None:
        """Send all that waits, and take the answers."""
        push_once(self.store, self.client, datetime.now(UTC), Random(1))

    def say(self, args: d.StoreArgs) -> None:
        """A lead's word that is kept."""
        assert isinstance(self.store.days.submit(args, LEAD, datetime.now(UTC), offline=True), UUID)

    def send_and_hear_nothing(self) -> None:
        """The answers are lost on the way."""
        self.client.push([each.pushed for each in self.store.due_commands(datetime.now(UTC), 100)])

    def closed(self) -> list[bool]:
        """Whether each slot that something was said about is closed, as the service tells this tablet."""
        return [each.parsed()["closed"] for each in self.client.snapshot().items if each.kind == "slot"]


@pytest.fixture
def tablets(service: LiveService, tmp_path: Path) -> Iterator[tuple[Tablet, Tablet]]:
    """Two of a store."""
    with ExitStack() as stack:
        here, beside = (Tablet(service, tmp_path, f"Counter {number}") for number in (1, 2))
        for each in (here, beside):
            stack.enter_context(closing(each))
        yield here, beside


@pytest.mark.usefixtures("process_clock")
def test_a_word_that_is_too_old_to_be_known_counts_once_and_is_put_before_the_lead(
    service: LiveService, tablets: tuple[Tablet, Tablet]
) -> None:
    """It counted, its answer was lost, and the ledger has forgotten it."""
    here, beside = tablets
    here.say(d.CloseSlot(start=START))
    here.send_and_hear_nothing()
    beside.pull()
    beside.say(d.OpenSlot(start=START))
    beside.push()
    later = datetime.now(UTC) + timedelta(days=91)
    assert Retention(service.database, lambda: later).run_once() == 2
    here.push()
    [incident] = here.store.incidents()
    assert (incident.kind, incident.order_id, here.store.outbox_status().unsent) == ("needs_review", "", 0)
    assert "Look at the schedule" in incident.detail
    assert here.closed() == [False]
    here.pull()
    here.say(d.CloseSlot(start=START))
    here.push()
    assert (here.closed(), len(here.store.incidents())) == ([True], 1)


def test_a_word_under_a_number_that_is_taken_does_not_count_and_is_put_before_the_lead(
    tablets: tuple[Tablet, Tablet],
) -> None:
    """The service knows another word by its id."""
    here, beside = tablets
    here.say(d.CloseSlot(start=START))
    [entry] = here.store.due_commands(datetime.now(UTC), 9)
    args = {**entry.pushed.args, "order_limit": 3}
    other = entry.pushed.model_copy(update={"type": "limit_slot", "args": args})
    assert beside.client.push([other]).results[0].status.value == "applied"
    here.push()
    [incident] = here.store.incidents()
    assert (incident.kind, incident.order_id, here.store.outbox_status().unsent) == ("key_reused", "", 0)
    assert "Look at the schedule" in incident.detail
    assert here.closed() == [False]


def ready(service: LiveService, tablet: Tablet) -> str:
    """An order that may be collected, by id."""
    with service.storefront() as front:
        body = cart(lines=[{"sku": SCREWS, "quantity": 1}])
        answer = front.post("/v1/orders", json=body, headers={"Idempotency-Key": "k"})
    order_id = str(answer.raise_for_status().json()["order_id"])
    tablet.pull()
    pick = c.PickItem(line_id="1", quantity=1, method=c.PickMethod.SCANNED, code=GTINS[SCREWS])
    bag = c.StageBag(bag_id="B1", staging_location="B-07", items=())
    for args in (pick, bag, c.MarkReady()):
        do(tablet, order_id, args)
    tablet.push()
    tablet.pull()
    return order_id


def do(tablet: Tablet, order_id: str, args: c.CommandArgs) -> None:
    """Something that counts on the tablet."""
    made = tablet.store.submit(order_id, args, ASSOCIATE, datetime.now(UTC), offline=True)
    assert isinstance(made, Submitted), made


def test_goods_handed_over_after_a_cancellation_nobody_had_heard_of_are_told_to_every_tablet(
    service: LiveService, tablets: tuple[Tablet, Tablet]
) -> None:
    """It happened: it is recorded, and the lead reads it on both tablets from the feed."""
    here, beside = tablets
    order_id = ready(service, here)
    with service.storefront() as front:
        assert front.post(f"/v1/orders/{order_id}/cancel", json={"reason": "too late"}).is_success
    do(here, order_id, hand_over())
    here.push()
    assert here.store.outbox_status().unsent == 0
    for tablet in tablets:
        tablet.pull()
        order = tablet.store.order(order_id)
        assert order is not None
        assert (order.status, [each.handed_over for each in order.lines]) == (OrderStatus.CANCELLED, [1])
        [incident] = tablet.store.incidents()
        assert (incident.kind, incident.order_id) == (IncidentKind.HAND_OVER_AFTER_CANCELLATION, order_id)
    assert beside.store.order(order_id) == here.store.order(order_id)


def test_a_tablet_that_knew_of_a_cancellation_cannot_hand_over(
    service: LiveService, tablets: tuple[Tablet, Tablet]
) -> None:
    """The screen says so at once; nothing is sent."""
    here, _ = tablets
    order_id = ready(service, here)
    with service.storefront() as front:
        assert front.post(f"/v1/orders/{order_id}/cancel", json={"reason": "too late"}).is_success
    here.pull()
    refused = here.store.submit(order_id, hand_over(), ASSOCIATE, datetime.now(UTC), offline=True)
    assert not isinstance(refused, Submitted)
    assert refused.code == "cancelled"
    assert here.store.outbox_status().unsent == 0
