"""What happens by itself: it happens once, after its time, and only where it is still so."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select, text

from central_service.services import deadlines as keeping
from central_service.services.deadlines import DeadlineKeeper
from central_service.services.recording import record
from central_service.storage import moment
from central_service.storage.database import DatabaseUnavailableError
from central_service.storage.tables import DeadlineRow
from tests.live_service import GTINS, KNIFE, SCREWS, LiveService, cart, next_slot, push, pushed

Step = tuple[str, dict[str, Any]]
_SOON = timedelta(seconds=5)
READY: list[Step] = [
    ("pick_item", {"line_id": "1", "quantity": 1, "method": "scanned", "code": GTINS[SCREWS]}),
    ("stage_bag", {"bag_id": "B1", "staging_location": "B-07", "items": []}),
    ("mark_ready", {}),
]
KNIFE_INSTEAD = {
    "sku": KNIFE,
    "gtins": [GTINS[KNIFE]],
    "name": "Utility knife",
    "unit_price": {"amount_minor": 899, "currency": "USD"},
}


DATABASES_CLOCK = moment.judged
pytestmark = pytest.mark.usefixtures("process_clock")


class Clock:
    """The service's, which a test sets ahead."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        """The time it shows."""
        return datetime.now(UTC) + self.ahead


class Store:
    """One tablet's view of the service."""

    def __init__(self, service: LiveService, tablet: httpx.Client) -> None:
        self.service = service
        self._tablet = tablet
        self._seq = 0

    def place(self, key: str = "k", slot: datetime | None = None) -> str:
        """An order for one box of screws."""
        body = cart(lines=[{"sku": SCREWS, "quantity": 1}])
        if slot is not None:
            body["slot_start"] = slot.isoformat()
        with self.service.storefront() as front:
            answer = front.post("/v1/orders", json=body, headers={"Idempotency-Key": key})
        return str(answer.raise_for_status().json()["order_id"])

    def give(self, order_id: str, *steps: Step) -> list[str]:
        """Commands that all count; their ids."""
        commands = []
        for kind, args in steps:
            self._seq += 1
            commands.append(pushed(order_id, kind, self._seq, base=99, **args))
        results = push(self._tablet, *commands)
        assert {result["status"] for result in results} == {"applied"}, results
        return [str(each["id"]) for each in commands]

    def waiting(self) -> dict[str, timedelta]:
        """Kind to the time from now of all that waits."""
        query = select(DeadlineRow.__table__)  # type: ignore[attr-defined]
        rows = self.service.database.read(lambda c: c.execute(query).all())
        return {row.kind: row.due_at - datetime.now(UTC) for row in rows}

    def happened(self, order_id: str) -> list[str]:
        """Events of an order, oldest first."""
        query = text("SELECT kind FROM order_event WHERE order_id = :id ORDER BY seq")
        return list(self.service.database.read(lambda c: c.execute(query, {"id": order_id}).scalars()))

    def messages(self) -> list[str]:
        """Kinds of all messages, oldest first."""
        query = text("SELECT kind FROM notification ORDER BY notification_id")
        return list(self.service.database.read(lambda c: c.execute(query).scalars()))

    def keeper(self, ahead: timedelta = timedelta()) -> DeadlineKeeper:
        """One whose clock is ahead."""
        return DeadlineKeeper(self.service.database, lambda: datetime.now(UTC) + ahead)


@pytest.fixture
def store(service: LiveService) -> Iterator[Store]:
    """A store with a tablet."""
    with service.tablet(service.enrol()) as tablet:
        yield Store(service, tablet)


def offer(store: Store, order_id: str) -> str:
    """A knife instead of the screws; the offer's id."""
    return store.give(
        order_id,
        ("start_picking", {}),
        ("propose_substitution", {"line_id": "1", "quantity": 1, "item": KNIFE_INSTEAD}),
    )[1]


def test_an_unanswered_offer_expires_once_and_not_before_its_time(store: Store) -> None:
    """Nothing is left to expire then, and the tablet hears of it in the feed."""
    order_id = store.place()
    offer(store, order_id)
    assert store.keeper(timedelta(minutes=19)).run_once() == 0
    assert store.keeper(timedelta(minutes=21)).run_once() == 1
    assert store.happened(order_id).count("substitution_expired") == 1
    assert store.keeper(timedelta(hours=9)).run_once() == 0
    assert store.waiting() == {}


def test_an_order_with_much_behind_it_has_deadlines_too(embedded: LiveService) -> None:
    """However often it was changed before."""
    with embedded.tablet(embedded.enrol()) as tablet:
        store = Store(embedded, tablet)
        order_id = store.place()
        store.give(order_id, *[("add_note", {"text": f"note {number}"}) for number in range(8)])
        offer(store, order_id)
        assert list(store.waiting()) == ["expire_substitution"]


def test_a_withdrawn_offer_has_no_deadline(store: Store) -> None:
    """Nobody is asked any more."""
    order_id = store.place()
    offered = offer(store, order_id)
    store.give(order_id, ("withdraw_substitution", {"substitution_id": offered}))
    assert store.waiting() == {}


def test_a_hold_is_reminded_of_and_runs_out(store: Store) -> None:
    """A day before its end, and at its end; a longer hold moves both."""
    order_id = store.place()
    store.give(order_id, *READY)
    assert abs(store.waiting()["hold_expiring"] - timedelta(hours=48)) < _SOON
    store.give(order_id, ("extend_hold", {}))
    assert abs(store.waiting()["hold_expiring"] - timedelta(hours=72)) < _SOON
    assert abs(store.waiting()["hold_expired"] - timedelta(hours=96)) < _SOON
    assert store.keeper(timedelta(hours=73)).run_once() == 1
    assert store.keeper(timedelta(hours=97)).run_once() == 1
    assert store.happened(order_id)[-2:] == ["hold_expiring", "hold_expired"]


def test_who_collected_is_not_reminded_and_an_undone_hand_over_brings_the_hold_back(store: Store) -> None:
    """Deadlines follow from the order as it is."""
    order_id = store.place()
    hand_over = ("hand_over", {"method": "pass", "pass_check": "valid"})
    given = store.give(order_id, *READY, hand_over)[-1]
    assert store.waiting() == {}
    store.give(order_id, ("undo", {"command_id": given}))
    assert sorted(store.waiting()) == ["hold_expired", "hold_expiring"]


def test_a_promise_is_reminded_of_once(store: Store) -> None:
    """Two hours before it, and a restart, another keeper or a clock that went back bring nothing more."""
    slot = next_slot(after=48)
    order_id = store.place(slot=slot)
    until = slot - datetime.now(UTC)
    assert abs(store.waiting()["reminder"] - (until - timedelta(hours=2))) < _SOON
    assert store.keeper(until - timedelta(hours=2, minutes=1)).run_once() == 0
    assert store.keeper(until - timedelta(hours=1, minutes=59)).run_once() == 1
    assert store.keeper().run_once() == 0
    assert store.keeper(until).run_once() == 0
    assert store.happened(order_id).count("reminded") == 1
    assert store.messages()[-1] == "reminder"


def test_a_reminder_moves_with_the_promise(store: Store) -> None:
    """Also after it went out once: the new time is another promise."""
    slot = next_slot(after=48)
    order_id = store.place(slot=slot)
    store.give(order_id, _delayed_to(slot + timedelta(hours=5)))
    until = slot - datetime.now(UTC)
    assert abs(store.waiting()["reminder"] - (until + timedelta(hours=3))) < _SOON
    assert store.keeper(until + timedelta(hours=3, minutes=1)).run_once() == 1
    store.give(order_id, _delayed_to(slot + timedelta(hours=24)))
    assert abs(store.waiting()["reminder"] - (until + timedelta(hours=22))) < _SOON


def test_who_just_heard_of_another_time_is_not_reminded_of_it(tmp_path: Path) -> None:
    """The news of a delay, or the choice of a near slot, says all that a reminder would."""
    clock = Clock()
    with LiveService(tmp_path, clock=clock) as service, service.tablet(service.enrol()) as tablet:
        store = Store(service, tablet)
        slot, later = next_slot(after=48), next_slot(after=80)
        delayed, moved, edited = store.place("a", slot), store.place("b", later), store.place("c", later)
        clock.ahead = slot - datetime.now(UTC) - timedelta(minutes=119)
        assert store.keeper(clock.ahead).run_once() == 1
        clock.ahead += timedelta(hours=1)
        store.give(delayed, _delayed_to(slot + timedelta(minutes=30)))
        with service.storefront() as front:
            soon = {"slot_start": (slot + timedelta(minutes=30)).isoformat()}
            assert front.post(f"/v1/orders/{moved}/reschedule", json=soon).is_success
            assert front.post(f"/v1/orders/{edited}/edit", json=soon).is_success
        assert store.keeper(clock.ahead).run_once() == 0
        assert store.keeper(clock.ahead + timedelta(minutes=80)).run_once() == 0
        told = [store.happened(each).count("reminded") for each in (delayed, moved, edited)]
        assert told == [1, 0, 0]


def test_who_ordered_a_moment_ago_is_not_reminded(store: Store) -> None:
    """Nor is somebody whose order is cancelled."""
    store.place(slot=next_slot(after=6))
    assert store.waiting() == {}
    order_id = store.place("later", slot=next_slot(after=48))
    assert list(store.waiting()) == ["reminder"]
    with store.service.storefront() as front:
        answer = front.post(f"/v1/orders/{order_id}/cancel", json={"reason": "changed my mind"})
    assert answer.is_success, answer.text
    assert store.waiting() == {}


def test_an_undone_hand_over_reminds_nobody_twice(store: Store) -> None:
    """What was told stays told: the promise's reminder as the hold's."""
    slot = next_slot(after=48)
    order_id = store.place(slot=slot)
    store.give(order_id, *READY)
    assert store.keeper(timedelta(hours=71)).run_once() == 2
    given = store.give(order_id, ("hand_over", {"method": "pass", "pass_check": "valid"}))[-1]
    store.give(order_id, ("undo", {"command_id": given}))
    assert list(store.waiting()) == ["hold_expired"]


def _delayed_to(start: datetime) -> Step:
    window = {"start": start.isoformat(), "end": (start + timedelta(minutes=30)).isoformat()}
    return ("delay", {"reason": "late lorry", "window": window})


def test_two_keepers_do_each_deadline_once(store: Store) -> None:
    """They take turns at most; neither waits for ever, and none is done twice."""
    ids = [store.place(f"k{n}") for n in range(3)]
    for order_id in ids:
        offer(store, order_id)
    done: list[int] = []
    _together(lambda: done.append(store.keeper(timedelta(hours=1)).run_once()), 4)
    store.keeper(timedelta(hours=1)).run_once()
    assert store.waiting() == {}
    for order_id in ids:
        assert store.happened(order_id).count("substitution_expired") == 1


@pytest.mark.parametrize("migrated_url", ["postgresql"], indirect=True)
def test_no_clock_of_a_process_makes_a_deadline_early_or_late(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where several machines share the work, the database's clock says what is due."""
    offer(store, store.place())
    monkeypatch.setattr(moment, "judged", DATABASES_CLOCK)
    assert store.keeper(timedelta(days=900)).run_once() == 0
    query = text("UPDATE deadline SET due_at = due_at - interval '1 hour'")
    store.service.database.write(lambda work: work.connection.execute(query))
    assert store.keeper(timedelta(days=-900)).run_once() == 1


def test_a_deadline_that_fails_does_not_hold_up_the_others(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It comes again later, and later each time."""
    broken, fine = store.place("a"), store.place("b")
    for order_id in (broken, fine):
        offer(store, order_id)

    def fail(work: Any, store_id: int, order: Any, command: Any, applied: Any) -> int:  # noqa: ANN401
        if str(command.order_id) == broken:
            raise RuntimeError("this order cannot be recorded")
        return record(work, store_id, order, command, applied)

    monkeypatch.setattr(keeping, "record", fail)
    assert store.keeper(timedelta(hours=1)).run_once() == 2
    assert "substitution_expired" in store.happened(fine)
    assert abs(store.waiting()["expire_substitution"] - timedelta(hours=1, seconds=10)) < _SOON
    monkeypatch.setattr(keeping, "record", record)
    assert store.keeper(timedelta(hours=2)).run_once() == 1
    assert "substitution_expired" in store.happened(broken)
    assert "cannot be recorded" in caplog.text


def _fail(*_: object) -> int:
    raise RuntimeError("not today")


def test_a_deadline_that_was_put_off_does_not_stand_in_its_orders_way(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The reminder failed once; a longer hold has a reminder of its own."""
    order_id = store.place()
    store.give(order_id, *READY)
    with monkeypatch.context() as patch:
        patch.setattr(keeping, "record", _fail)
        assert store.keeper(timedelta(hours=49)).run_once() == 1
    store.give(order_id, ("extend_hold", {}))
    assert abs(store.waiting()["hold_expiring"] - timedelta(hours=72)) < _SOON
    assert "not today" in caplog.text


def test_a_deadline_that_moved_while_it_failed_keeps_its_new_time(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Else the new reminder would come at once, be found too early, and be gone."""
    order_id = store.place()
    store.give(order_id, *READY)
    put_off = DeadlineKeeper._put_off

    def late(keeper: DeadlineKeeper, due: Any) -> None:  # noqa: ANN401
        store.give(order_id, ("extend_hold", {}))
        put_off(keeper, due)

    with monkeypatch.context() as patch:
        patch.setattr(DeadlineKeeper, "_put_off", late)
        patch.setattr(keeping, "record", _fail)
        assert store.keeper(timedelta(hours=49)).run_once() == 1
    assert abs(store.waiting()["hold_expiring"] - timedelta(hours=72)) < _SOON
    assert "not today" in caplog.text


def test_a_database_that_is_away_costs_no_attempt(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The deadline is as it was."""
    order_id = store.place()
    offer(store, order_id)

    def away(*_: object) -> int:
        raise DatabaseUnavailableError("away")

    with monkeypatch.context() as patch:
        patch.setattr(keeping, "record", away)
        with pytest.raises(DatabaseUnavailableError):
            store.keeper(timedelta(hours=1)).run_once()
    assert abs(store.waiting()["expire_substitution"] - timedelta(minutes=20)) < _SOON
    assert store.keeper(timedelta(hours=1)).run_once() == 1


def _together(run: Callable[[], None], times: int) -> None:
    threads = [threading.Thread(target=run) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
