"""Commands on their way: in order, counted once, and none that holds up the others'."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.sync import CommandResult, PushAnswer, PushedCommand
from staff_app.errors import ServiceError
from staff_app.rows.orders import Refusal
from staff_app.store import stuck
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import ChangedSet
from staff_app.sync.feed import pull_once
from staff_app.sync.push import PushReport, push_once, record, send
from tests.counter_service import CounterService
from tests.factories import ASSOCIATE, NOW, ORDER_ID, placed

ID = str(ORDER_ID)
OTHER = UUID(int=5)
LATER = NOW + timedelta(minutes=5)


def tap(store: PickupStore, args: c.CommandArgs, order_id: str = ID) -> None:
    """A tap that counts."""
    assert not isinstance(store.submit(order_id, args, ASSOCIATE, NOW, offline=True), Refusal)


def push(store: PickupStore, service: CounterService, *, later: bool = False) -> PushReport:
    """One step."""
    return push_once(store, service, LATER if later else NOW, Random(1))


def note(text: str) -> c.AddNote:
    """A note."""
    return c.AddNote(text=text)


def sent(service: CounterService) -> list[list[str]]:
    """Types of what was sent, batch by batch."""
    return [[pushed.type for pushed in batch] for batch in service.batches]


@pytest.fixture
def two_orders(store: PickupStore, service: CounterService) -> str:
    """A second order; its id."""
    service.put(placed(number="10500").model_copy(update={"order_id": OTHER}))
    pull_once(store, service, 0)
    return str(OTHER)


def test_commands_go_in_the_order_they_were_given(store: PickupStore, service: CounterService) -> None:
    """A chain of taps becomes the same order at the service."""
    tap(store, c.StartPicking())
    tap(store, note("first"))
    tap(store, note("second"))
    assert push(store, service).sent == 3
    assert store.outbox_status().unsent == 0
    assert service.orders[ID].notes == ("first", "second")


def test_a_lost_answer_counts_once(store: PickupStore, service: CounterService) -> None:
    """Sent again, it gets the same result."""
    tap(store, note("once"))
    service.loses_answers = True
    with pytest.raises(ServiceError):
        push(store, service)
    assert store.outbox_status().unsent == 1
    service.loses_answers = False
    push(store, service)
    pull_once(store, service, 0)
    assert len(service.batches) == 2
    assert service.orders[ID].notes == ("once",)
    assert store.order(ID) == service.orders[ID].for_tablet()


def test_without_a_network_nothing_changes(store: PickupStore, service: CounterService) -> None:
    """Everything stays, due at once when it is back."""
    tap(store, note("x"))
    service.is_cut = True
    with pytest.raises(ServiceError):
        push(store, service)
    assert [entry.attempts for entry in store.due_commands(NOW, 10)] == [0]


def test_nothing_due_is_nothing_sent(store: PickupStore, service: CounterService) -> None:
    """An empty outbox does not bother the service."""
    assert push(store, service) == PushReport()
    assert service.batches == []


def test_an_undecided_command_holds_back_its_own_order_only(
    store: PickupStore, service: CounterService, two_orders: str
) -> None:
    """Later ones of its order wait behind it; other orders go on."""
    service.undecided = frozenset({"start_picking"})
    tap(store, c.StartPicking())
    push(store, service)
    tap(store, note("waits"))
    tap(store, note("goes"), two_orders)
    push(store, service)
    assert sent(service) == [["start_picking"], ["add_note"]]
    assert service.orders[two_orders].notes == ("goes",)
    service.undecided = frozenset()
    push(store, service, later=True)
    assert sent(service)[-1] == ["start_picking", "add_note"]
    assert store.outbox_status().unsent == 0


def test_each_failure_waits_longer(store: PickupStore, service: CounterService) -> None:
    """The attempts are counted on disk."""
    service.undecided = frozenset({"add_note"})
    tap(store, note("x"))
    push(store, service)
    push(store, service, later=True)
    assert [entry.attempts for entry in store.due_commands(LATER + timedelta(hours=1), 10)] == [2]


class Picky(CounterService):
    """Refuses a whole batch where one command in it is one that it cannot read."""

    code = "invalid_request"

    def push(self, commands: Sequence[PushedCommand]) -> PushAnswer:
        """Decide, or refuse all."""
        if any(pushed.args.get("text") == "poison" for pushed in commands):
            raise ServiceError("Invalid request", "The request does not fit.", code=self.code)
        return super().push(commands)


@pytest.mark.parametrize("code", ["invalid_request", "too_large", "http_413"])
def test_one_poisoned_command_waits_alone(store: PickupStore, code: str) -> None:
    """Everybody else's commands get through, in order; what follows on its own order waits with it."""
    service = Picky(placed(), placed(number="10500").model_copy(update={"order_id": OTHER}))
    service.code = code
    pull_once(store, service, 0)
    store.apply_snapshot(service.snapshot())
    for text in ("a", "poison", "b"):
        tap(store, note(text))
    for text in ("c", "d"):
        tap(store, note(text), str(OTHER))
    push(store, service)
    assert service.orders[ID].notes == ("a",)
    assert service.orders[str(OTHER)].notes == ("c", "d")
    assert store.outbox_status().unsent == 2
    assert store.due_commands(NOW, 10) == ()


@pytest.mark.parametrize("undecided", [frozenset(), frozenset({"add_note"})], ids=["decided", "undecided"])
def test_halves_that_a_restore_came_between_are_not_of_one_epoch(
    store: PickupStore, undecided: frozenset[str]
) -> None:
    """What was answered before it is asked again, whether the other half was decided or not."""

    class Restored(Picky):
        def push(self, commands: Sequence[PushedCommand]) -> PushAnswer:
            answer = super().push(commands)
            self.epoch, self.undecided = "epoch-2", undecided
            return answer

    service = Restored(placed(), placed(number="10500").model_copy(update={"order_id": OTHER}))
    pull_once(store, service, 0)
    store.apply_snapshot(service.snapshot())
    for args, order_id in ((note("a"), ID), (note("poison"), ID), (note("c"), str(OTHER))):
        tap(store, args, order_id)
    first, _, last = (entry.pushed.id for entry in store.due_commands(NOW, 9))
    halves = send(store.due_commands(NOW, 9), service, NOW, Random(1))
    kept = ([first], "epoch-1") if undecided else ([last], "epoch-2")
    assert ([each.id for each in halves.results], halves.epoch) == kept
    store.apply_snapshot(service.snapshot())
    record(store, halves, NOW)
    assert first in {entry.pushed.id for entry in store.due_commands(LATER, 9)}


def test_a_refusal_of_the_tablet_stops_the_push(store: PickupStore, service: CounterService) -> None:
    """Revoked: nothing is halved or put off, the person is told."""

    class Revoked(CounterService):
        def push(self, commands: Sequence[PushedCommand]) -> PushAnswer:
            self.batches.append(tuple(commands))
            raise ServiceError("Revoked", "This tablet was revoked.", code="token_revoked")

    tap(store, note("a"))
    tap(store, note("b"))
    revoked = Revoked()
    with pytest.raises(ServiceError, match="revoked"):
        push(store, revoked)
    assert len(revoked.batches) == 1
    assert len(store.due_commands(NOW, 10)) == 2


def test_a_command_without_an_answer_is_not_sent_again_at_once(store: PickupStore) -> None:
    """A service that forgets half of a batch is not asked in a loop."""

    class Forgetful(CounterService):
        def push(self, commands: Sequence[PushedCommand]) -> PushAnswer:
            return super().push(commands[:1])

    tap(store, note("a"))
    tap(store, note("b"))
    push(store, Forgetful(placed()))
    assert store.outbox_status().unsent == 1
    assert store.due_commands(NOW, 10) == ()
    assert len(store.due_commands(LATER, 10)) == 1


class Deaf:
    """A store that keeps no answer, for whatever reason."""

    def __init__(self, store: PickupStore) -> None:
        self.due_commands = store.due_commands
        self.postpone = store.postpone

    def record_results(self, results: Sequence[CommandResult], now: datetime, epoch: str = "") -> ChangedSet:
        """Nothing."""
        return ChangedSet()


def test_an_answer_that_leaves_its_command_due_makes_no_loop(
    store: PickupStore, service: CounterService
) -> None:
    """It is asked again, but not at once."""
    tap(store, note("a"))
    for _ in range(5):
        push_once(Deaf(store), service, NOW, Random(1))
    assert len(service.batches) == 1
    assert store.due_commands(NOW, 10) == ()
    push(store, service, later=True)
    assert len(service.batches) == 2
    assert store.outbox_status().unsent == 0


def test_a_lead_hears_of_it_later_where_it_waited_for_another_just_then(store: PickupStore) -> None:
    """The fifteenth attempt found another step before it; the thirtieth tells, and so on once settled."""
    tap(store, note("x"))
    codes = ["internal"] * 14 + ["held_back"] + ["internal"] * 15
    assert [len(store.postpone([1], NOW, code)) for code in codes] == [0] * 29 + [1]
    store.settle(store.incidents()[0].incident_id)
    assert [len(store.postpone([1], NOW, "internal")) for _ in range(15)] == [0] * 14 + [1]


def test_a_lead_hears_of_what_does_not_get_through(store: PickupStore, service: CounterService) -> None:
    """Once, with the time of the tap, and no more when it has got through."""
    service.undecided = frozenset({"add_note"})
    tap(store, note("x"))
    told = [
        push_once(store, service, NOW + timedelta(minutes=2 * step), Random(1)).changed.incidents
        for step in range(20)
    ]
    [incident] = store.incidents()
    assert frozenset().union(*told) == told[stuck.AFTER - 1] == {incident.incident_id}
    assert incident.detail.startswith("“Add note” by Maya R. on order 10477 has not got through yet.")
    assert "The service is older than this app" in incident.detail
    assert (incident.order_id, incident.at) == (ID, NOW)
    service.undecided = frozenset()
    push_once(store, service, NOW + timedelta(hours=1), Random(1))
    assert (store.outbox_status().unsent, store.incidents()) == (0, ())
