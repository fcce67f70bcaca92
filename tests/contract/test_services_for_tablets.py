"""The service that tests are made with decides and tells as the real one does."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.convert import to_wire
from pickup_domain.order import Order
from pickup_domain.sync import PushAnswer, PushedCommand, ResultStatus
from staff_app.sync.client import ServiceClient
from staff_app.sync.feed import Puller
from staff_app.sync.push import Pusher
from tests.counter_service import CounterService
from tests.factories import ORDER_ID, command, placed
from tests.live_service import LiveService, cart


class Service(Pusher, Puller, Protocol):
    """What a tablet calls."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A service with one order that was just placed."""

    service: Service
    order_id: UUID

    def give(self, args: c.CommandArgs, seq: int = 1, base_version: int = 1) -> PushedCommand:
        """A command about it."""
        return to_wire(command(args, order_id=self.order_id, base_version=base_version), seq)

    def order(self) -> Order:
        """The order as a snapshot tells it."""
        [found] = [each for each in self.service.snapshot().items if each.id == str(self.order_id)]
        return Order.model_validate_json(found.body)


class ServiceContract:
    """What tablets rely on; a service's tests bring the fixture `peer`."""

    def test_an_applied_command_shows_in_feed_and_snapshot(self, peer: Peer) -> None:
        """At the version and position that the result names."""
        before = peer.service.snapshot()
        [result] = peer.service.push([peer.give(c.StartPicking())]).results
        assert (result.status, result.version) == (ResultStatus.APPLIED, 2)
        told = peer.service.changes(before.epoch, before.seq)
        orders = [each for each in told.changes if each.kind == "order"]
        assert [(each.seq, each.version) for each in orders] == [(result.feed_seq, 2)]
        assert peer.order().version == 2

    def test_a_command_sent_twice_counts_once(self, peer: Peer) -> None:
        """And is answered the same."""
        note = peer.give(c.AddNote(text="x"))
        assert peer.service.push([note]).results == peer.service.push([note]).results
        assert peer.order().notes == ("x",)

    def test_results_come_in_the_order_of_the_commands(self, peer: Peer) -> None:
        """A refused one has a code and a sentence, and harms no other."""
        answer: PushAnswer = peer.service.push(
            [peer.give(c.MarkReady()), peer.give(c.AddNote(text="x"), seq=2)]
        )
        refused, applied = answer.results
        assert (refused.status, refused.version) == (ResultStatus.REJECTED, None)
        assert refused.code
        assert refused.sentence
        assert applied.status is ResultStatus.APPLIED

    def test_the_order_says_what_it_has_heard_of_the_tablet(self, peer: Peer) -> None:
        """So that a tablet does not fold twice what it sees already."""
        peer.service.push([peer.give(c.AddNote(text="x"), seq=7)])
        assert [each.seq for each in peer.order().heard] == [7]

    def test_another_epoch_asks_for_a_snapshot(self, peer: Peer) -> None:
        """The feed began anew."""
        told = peer.service.changes("some-other", 0)
        assert told.reset
        assert told.changes == ()

    def test_a_position_that_the_feed_has_not_reached_asks_for_a_snapshot(self, peer: Peer) -> None:
        """The service was restored from a copy that is older than what the tablet holds."""
        before = peer.service.snapshot()
        told = peer.service.changes(before.epoch, before.seq + 1)
        assert told.reset
        assert told.changes == ()


class TestCounterService(ServiceContract):
    """The one made of the rules alone."""

    @pytest.fixture
    def peer(self, tmp_path: Path) -> Iterator[Peer]:
        """In memory."""
        del tmp_path
        yield Peer(CounterService(placed()), ORDER_ID)  # noqa: PT022 - as the other kind does


class TestCentralService(ServiceContract):
    """The real one, on a socket and a database."""

    @pytest.fixture
    def peer(self, tmp_path: Path) -> Iterator[Peer]:
        """With its real client."""
        with LiveService(tmp_path) as live, live.storefront() as front:
            answer = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "k1"})
            enrolled = live.enrol()
            client = ServiceClient(live.url, enrolled.store, enrolled.token)
            yield Peer(client, UUID(answer.json()["order_id"]))
            client.close()
