"""Two tablets behind a network that cuts, stalls and trickles: they converge, and everything counts once."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.order import Actor, ActorKind, Order, Role
from pickup_domain.sync import EnrolAnswer
from staff_app.errors import ServiceError
from staff_app.rows.orders import Refusal
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Submitted
from staff_app.sync import client as sync_client
from staff_app.sync.client import ServiceClient
from staff_app.sync.feed import pull_once
from staff_app.sync.push import push_once
from tests.chaos import Chaos
from tests.conftest import Figures
from tests.live_service import LiveService, cart, next_slot

pytestmark = pytest.mark.proof

MAYA = Actor(kind=ActorKind.STAFF, id="maya", name="Maya R.", role=Role.ASSOCIATE)
_NOTES = 500
"""Of each tablet; a slow machine that makes more between two cuts would prove nothing more by them."""


class Tablet:
    """A real store and client; taps, pushes and pulls until it is told to stop."""

    def __init__(self, path: Path, enrolled: EnrolAnswer, url: str, orders: list[str], seed: int) -> None:
        self.name = enrolled.device_id
        self.store = PickupStore.open(path, enrolled.device_id)
        self.client = ServiceClient(url, enrolled.store, enrolled.token)
        self.orders = orders
        self.random = Random(seed)
        self.notes: list[str] = []
        """Each was acknowledged: it is on this tablet's disk."""
        self.stop = threading.Event()
        self.problems: list[Exception] = []

    def live(self) -> None:
        """Work, whatever the network does."""
        try:
            while not self.stop.is_set():
                if self.store.cursor().epoch and len(self.notes) < _NOTES:
                    self.tap()
                self.sync()
        except Exception as error:
            self.problems.append(error)

    def tap(self) -> None:
        """A note that can be found again, or some work on a line."""
        order_id = self.random.choice(self.orders)
        text = f"{self.name} {len(self.notes)}"
        acts: list[c.CommandArgs] = [
            c.AddNote(text=text),
            c.PickItem(line_id="2", quantity=1, method=c.PickMethod.TYPED, code="1011", reason="label torn"),
            c.UnpickItem(line_id="2", quantity=1),
        ]
        act = self.random.choice(acts)
        done = self.store.submit(order_id, act, MAYA, datetime.now(UTC), offline=True)
        assert isinstance(done, Submitted | Refusal)
        if isinstance(act, c.AddNote) and isinstance(done, Submitted):
            self.notes.append(text)

    def sync(self) -> bool:
        """One push and one pull; what fails is tried again the next time. True where both got through."""
        got_through = True
        for step in (self._push, self._pull):
            try:
                step()
            except ServiceError as error:
                got_through = False
                if error.code != "unreachable":
                    raise  # the service was reached, and did not like what it was sent
        return got_through

    def settle(self) -> None:
        """Over a network that works again: until nothing is unsent and the feed has no more to tell."""
        while True:
            before = self.store.cursor()
            if self.sync() and self.store.cursor() == before and not self.store.outbox_status().unsent:
                return

    def order(self, order_id: str) -> Order | None:
        """As this tablet holds it."""
        return self.store.order(order_id)

    def _push(self) -> None:
        push_once(self.store, self.client, datetime.now(UTC) + timedelta(days=1), self.random)

    def _pull(self) -> None:
        pull_once(self.store, self.client, 0)


def test_tablets_converge_behind_a_network_that_cuts(
    tmp_path: Path, is_long: bool, figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever was cut in the middle, before or after the commit: sent once, counted once, seen by all."""
    patience_s = sync_client._READ_S
    monkeypatch.setattr(sync_client, "_READ_S", 0.3)
    wanted = 2_000 if is_long else 60
    with LiveService(tmp_path) as service, Chaos(int(service.url.rpartition(":")[2]), Random(1)) as chaos:
        orders = _place(service, 4)
        tablets = [Tablet(tmp_path / f"{n}.sqlite3", service.enrol(), chaos.url, orders, n) for n in range(2)]
        threads = [threading.Thread(target=tablet.live) for tablet in tablets]
        for thread in threads:
            thread.start()
        pause = threading.Event()
        while chaos.cuts < wanted and all(thread.is_alive() for thread in threads):
            pause.wait(0.05)
        for tablet in tablets:
            tablet.stop.set()
        for thread in threads:
            thread.join(30)
        chaos.calm()
        monkeypatch.setattr(sync_client, "_READ_S", patience_s)
        for tablet in tablets:
            tablet.settle()
        for tablet in tablets:
            tablet.settle()
        assert [tablet.problems for tablet in tablets] == [[], []]
        _check(service, tablets)
        figures(
            cuts=chaos.cuts,
            faults=str({fault.value: count for fault, count in chaos.faults.items()}),
            notes=sum(len(tablet.notes) for tablet in tablets),
        )
        for tablet in tablets:
            tablet.client.close()
            tablet.store.close()


def _place(service: LiveService, count: int) -> list[str]:
    with service.storefront() as front:
        answers = [
            front.post(
                "/v1/orders",
                json=cart(slot_start=next_slot(n + 2).isoformat()),
                headers={"Idempotency-Key": str(n)},
            )
            for n in range(count)
        ]
        return [answer.json()["order_id"] for answer in answers]


def _check(service: LiveService, tablets: list[Tablet]) -> None:
    from central_service.storage import orders

    kept: list[str] = []
    for order_id in tablets[0].orders:
        order = service.database.read(lambda c, i=order_id: orders.get(c, 1, UUID(i)))  # type: ignore[misc]
        assert order is not None
        kept += order.notes
        assert [tablet.order(order_id) for tablet in tablets] == [order.for_tablet()] * len(tablets)
    assert sorted(kept) == sorted(note for tablet in tablets for note in tablet.notes)
    assert [tablet.store.outbox_status().unsent for tablet in tablets] == [0, 0]
