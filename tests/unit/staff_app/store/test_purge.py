"""Closed orders leave the tablet after two days, never with something that is still open about them."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain import day as d
from pickup_domain.order import Customer, Order
from pickup_domain.outcomes import IncidentKind
from pickup_domain.store import IncidentRecord, MessageFate
from pickup_domain.sync import ChangeOp, CommandResult, ResultStatus
from staff_app.store.pickup_store import PickupStore
from staff_app.store.print_jobs import PrintJobs, StoredPrintJob
from tests.counter_service import change, page, snapshot
from tests.factories import (
    ASSOCIATE,
    LEAD,
    NOW,
    ORDER_ID,
    TABLET,
    after,
    applied,
    cancelled,
    hand_over,
    placed,
    ready,
)
from tests.reference_rows import row, the_store

ID = str(ORDER_ID)
LATER = NOW + timedelta(hours=49)
FATE = MessageFate(
    message_id=UUID(int=3), order_id=ORDER_ID, kind="ready", channel="email", state="sent", at=NOW
)


def collected() -> Order:
    """Closed now."""
    return applied(ready(), hand_over()).order


def at(store: PickupStore, moment: datetime) -> frozenset[str]:
    """An empty page of the feed at that time; what it changed."""
    return store.apply_changes(page(server_time=moment)).order_ids


def traces(path: Path, order_id: str) -> int:
    """How many rows of the file name the order."""
    with closing(sqlite3.connect(path)) as file:
        return sum(
            file.execute(f"SELECT count(*) FROM {table} WHERE {column} = ?", (order_id,)).fetchone()[0]  # noqa: S608
            for table, column in (
                *((name, "order_id") for name in ("order_srv", "order_view", "bag_index", "print_job")),
                ("reference", "parent"),
            )
        )


@pytest.fixture
def closed(store: PickupStore, path: Path) -> PickupStore:
    """Order 10477 was collected at `NOW`, its customer was told, a receipt was printed."""
    store.apply_snapshot(snapshot(collected(), others=the_store()))
    store.apply_changes(page(row(1, "message", "3", FATE), server_time=NOW - timedelta(hours=3)))
    jobs = PrintJobs.open(path)
    jobs.add(StoredPrintJob.new("job-1", "receipt", ID, 0, b"x", NOW))
    jobs.mark("job-1", "printed", error="", attempts=1, next_attempt_at=NOW)
    jobs.close()
    return store


def test_a_closed_order_goes_with_all_that_is_its_own(closed: PickupStore, path: Path) -> None:
    """Not before two days are over, by the service's time."""
    at(closed, NOW + timedelta(hours=47))
    assert traces(path, ID) == 5
    assert at(closed, LATER) == {ID}
    assert traces(path, ID) == 0
    assert closed.order_by_number("10477") is None
    assert closed.place() is not None


def test_what_is_told_late_of_a_message_goes_where_its_order_is_gone(closed: PickupStore, path: Path) -> None:
    """The provider's receipt came after the order had left: with the next look nothing of it is here."""
    assert at(closed, LATER) == {ID}
    closed.apply_changes(page(row(3, "message", "3", FATE), server_time=LATER))
    assert traces(path, ID) == 1
    at(closed, LATER + timedelta(hours=2))
    assert traces(path, ID) == 0


def test_nothing_of_it_can_be_read_from_the_file_or_its_log(store: PickupStore, path: Path) -> None:
    """Not even in pages that are free by now."""
    names = [f"Canary-{n:03}-Person" for n in range(40)]
    people = [
        collected().model_copy(
            update={
                "order_id": UUID(int=n + 1),
                "number": str(20_000 + n),
                "customer": collected().customer.model_copy(update={"name": name}),
            }
        )
        for n, name in enumerate(names)
    ]
    store.apply_snapshot(snapshot(*people))
    jobs = PrintJobs.open(path)
    jobs.add(StoredPrintJob.new("job-1", "receipt", str(UUID(int=1)), 0, b"Canary-print-Person", NOW))
    jobs.mark("job-1", "printed", error="", attempts=1, next_attempt_at=NOW)
    jobs.close()

    def stored() -> bytes:
        return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))

    assert all(name.encode() in stored() for name in (*names, "Canary-print-Person"))
    assert len(at(store, LATER)) == len(names)
    assert b"Canary-" not in stored()


def test_what_a_snapshot_takes_away_leaves_the_log_with_the_next_look(store: PickupStore, path: Path) -> None:
    """An order that the service tells no more was somebody's, too."""
    store.apply_snapshot(snapshot(placed(customer=Customer(name="Canary-Person"))))
    at(store, NOW)
    store.apply_snapshot(snapshot())
    files = [path, path.with_name(f"{path.name}-wal")]
    assert any(b"Canary-" in each.read_bytes() for each in files)
    at(store, NOW + timedelta(hours=2))
    assert not any(b"Canary-" in each.read_bytes() for each in files)


@pytest.mark.parametrize("order", [placed(), ready()], ids=["placed", "ready"])
def test_an_open_order_stays_however_old(store: PickupStore, order: Order) -> None:
    """The store owes somebody something."""
    store.apply_snapshot(snapshot(order))
    at(store, NOW + timedelta(days=400))
    assert store.order(ID) is not None


def test_what_is_unsent_keeps_its_order(closed: PickupStore) -> None:
    """Once the answer is there and the feed shows it, the order goes."""
    closed.submit(ID, c.AddNote(text="left a glove"), ASSOCIATE, NOW, offline=True)
    at(closed, LATER)
    assert closed.order(ID) is not None
    [entry] = closed.due_commands(NOW, 10)
    result = CommandResult(id=entry.pushed.id, status=ResultStatus.APPLIED, version=99)
    closed.record_results([result], NOW)
    at(closed, LATER + timedelta(hours=2))
    assert closed.order(ID) is not None
    noted = collected().model_copy(update={"version": 99})
    closed.apply_changes(page(change(2, noted), server_time=LATER + timedelta(hours=4)))
    assert closed.order(ID) is None


def test_an_open_incident_keeps_its_order(closed: PickupStore) -> None:
    """A lead has to be able to look at it; settled, both go."""
    told = IncidentRecord(
        incident_id=UUID(int=8),
        kind=IncidentKind.DOUBLE_HAND_OVER,
        order_id=ORDER_ID,
        detail="Twice.",
        at=NOW,
    )
    closed.apply_changes(page(row(2, "incident", str(UUID(int=8)), told), server_time=LATER))
    assert closed.order(ID) is not None
    settled = told.model_copy(update={"resolved": True})
    later = LATER + timedelta(hours=2)
    closed.apply_changes(page(row(3, "incident", str(UUID(int=8)), settled, version=2), server_time=later))
    assert closed.order(ID) is None


def test_paper_whose_fate_is_open_keeps_its_order(closed: PickupStore, path: Path) -> None:
    """Somebody still has to look at the printer."""
    jobs = PrintJobs.open(path)
    jobs.mark("job-1", "unknown", error="", attempts=1, next_attempt_at=NOW)
    at(closed, LATER)
    assert closed.order(ID) is not None
    jobs.mark("job-1", "printed", error="", attempts=1, next_attempt_at=NOW)
    jobs.close()
    at(closed, LATER + timedelta(hours=2))
    assert closed.order(ID) is None


def test_papers_about_no_order_here_go_after_two_days(store: PickupStore, path: Path) -> None:
    """A day sheet names customers, too; that it may lie in the printer is known until somebody looked."""
    store.apply_snapshot(snapshot(placed()))
    jobs = PrintJobs.open(path)
    for number, (kind, about) in enumerate(
        [
            ("day_sheet", ""),
            ("walk_list", "walk-1"),
            ("receipt", "an order that is gone"),
            ("pick_slip", ID),
            ("day_sheet", ""),
        ]
    ):
        jobs.add(StoredPrintJob.new(f"job-{number}", kind, about, 0, b"Canary-Person", NOW))
    jobs.mark("job-0", "unknown", error="", attempts=1, next_attempt_at=NOW)
    jobs.mark("job-4", "sending", error="", attempts=1, next_attempt_at=NOW)
    at(store, NOW + timedelta(hours=47))
    assert len(jobs.open_jobs(9)) == 5
    at(store, LATER)
    assert {each.job_id for each in jobs.open_jobs(9)} == {"job-0", "job-3", "job-4"}
    assert [each.data for each in jobs.in_state("unknown")] == [b""]
    assert [each.data for each in jobs.in_state("sending")] == [b"Canary-Person"]
    jobs.mark("job-0", "forgotten", error="", attempts=1, next_attempt_at=NOW)
    at(store, LATER + timedelta(hours=2))
    assert jobs.get("job-0") is None
    jobs.close()


def test_what_is_to_be_put_back_keeps_its_order(store: PickupStore) -> None:
    """However old it is, it stays in the list; once everything is back, it goes."""
    order = cancelled()
    store.apply_snapshot(snapshot(order))
    at(store, NOW + timedelta(days=30))
    assert [row.to_return for row in store.summaries(NOW + timedelta(days=30))] == [3]
    for line in order.lines:
        back = c.ReturnToStock(line_id=line.line_id, quantity=line.picked, method=c.ReturnMethod.SCANNED)
        order = after(order, back)
    store.apply_changes(page(change(2, order), server_time=NOW + timedelta(days=31)))
    assert store.order(ID) is None


def test_an_answered_step_goes_with_an_order_that_the_service_keeps_no_longer(
    store: PickupStore, path: Path
) -> None:
    """No version of it will ever come that shows the step."""
    store.submit(ID, c.StartPicking(), ASSOCIATE, NOW, offline=False)
    [entry] = store.due_commands(NOW, 10)
    store.record_results([CommandResult(id=entry.pushed.id, status=ResultStatus.APPLIED, version=2)], NOW)
    gone = placed().model_copy(update={"version": 3})
    store.apply_changes(page(change(1, gone, ChangeOp.DELETE)))
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT count(*) FROM outbox").fetchone() == (0,)


def test_many_go_in_small_steps_and_then_an_hour_passes(store: PickupStore) -> None:
    """One step with each page until none is left."""
    orders = [collected().model_copy(update={"order_id": UUID(int=n + 1)}) for n in range(70)]
    store.apply_snapshot(snapshot(*orders))
    assert [len(at(store, LATER)) for _ in range(3)] == [50, 20, 0]
    late = applied(placed(), c.Cancel(reason="x"), LEAD, now=NOW + timedelta(minutes=90)).order
    store.apply_changes(page(change(1, late), server_time=LATER))
    assert at(store, LATER + timedelta(minutes=59)) == frozenset()
    assert at(store, LATER + timedelta(hours=2)) == {ID}


def test_a_clock_of_the_service_that_was_ahead_once_puts_nothing_off(closed: PickupStore) -> None:
    """It purged by one page of a year from now; its clock was set, and two days later the order goes."""
    closed.apply_snapshot(snapshot())
    at(closed, NOW + timedelta(days=365))
    closed.apply_snapshot(snapshot(collected(), others=the_store()))
    assert at(closed, LATER) == {ID}


def test_a_tablet_that_hears_no_service_forgets_by_its_own_clock(closed: PickupStore, path: Path) -> None:
    """More than a page would take, at a start after a year; nothing that was said of days goes by it."""
    many = [collected().model_copy(update={"order_id": UUID(int=n + 1)}) for n in range(70)]
    said = row(2, "slot", "2026-11-24T14:00:00Z", d.SlotSaid(start=NOW, closed=True))
    closed.apply_snapshot(snapshot(collected(), *many, others=the_store()))
    closed.apply_changes(page(said, server_time=NOW))
    assert closed.forget_old(NOW + timedelta(hours=47)).order_ids == frozenset()
    again = PickupStore.open(path, TABLET, NOW + timedelta(days=400))
    assert len(again.forget_old(NOW + timedelta(days=400)).order_ids) == 71
    assert (traces(path, ID), slots_held(path)) == (0, ["2026-11-24T14:00:00Z"])
    again.close()


@pytest.mark.parametrize("off", [timedelta(days=365), timedelta(days=-365)], ids=["ahead", "behind"])
def test_a_clock_that_was_wrong_when_the_service_was_heard_counts_the_days_right(
    closed: PickupStore, path: Path, off: timedelta
) -> None:
    """What is unsent keeps its order by this clock, too."""
    closed.note_clock_off(off)
    again = PickupStore.open(path, TABLET, NOW + off)
    assert again.forget_old(NOW + off + timedelta(hours=47)).order_ids == frozenset()
    again.submit(ID, c.AddNote(text="left a glove"), ASSOCIATE, NOW, offline=True)
    assert again.forget_old(NOW + off + timedelta(hours=49)).order_ids == frozenset()
    [entry] = again.due_commands(NOW, 10)
    again.record_results([CommandResult(id=entry.pushed.id, status=ResultStatus.REJECTED)], NOW)
    again.settle(str(entry.pushed.id))
    assert again.forget_old(NOW + off + timedelta(hours=51)).order_ids == {ID}
    again.close()


def slots_held(path: Path) -> list[str]:
    """Starts of the slots that something was said about, as the file knows them."""
    with closing(sqlite3.connect(path)) as file:
        return [row[0] for row in file.execute("SELECT id FROM reference WHERE kind = 'slot' ORDER BY id")]


def test_what_was_said_of_slots_goes_two_days_after_their_day(store: PickupStore, path: Path) -> None:
    """A day of the store's zone; what waits to be sent about one keeps it."""
    midnight = datetime(2026, 11, 25, 5, tzinfo=UTC)  # in New York
    starts = [midnight + timedelta(hours=hours) for hours in (-24, -2, -1, 0, 24)]
    names = [f"{start:%Y-%m-%dT%H:%M:%SZ}" for start in starts]
    rows = [
        row(number, "slot", name, d.SlotSaid(start=start, closed=True))
        for number, (name, start) in enumerate(zip(names, starts, strict=True), start=1)
    ]
    store.apply_changes(page(*rows, server_time=NOW))
    store.days.submit(d.OpenSlot(start=starts[1]), LEAD, NOW, offline=True)
    at(store, midnight + timedelta(hours=47))
    assert slots_held(path) == names
    at(store, midnight + timedelta(hours=49))
    assert slots_held(path) == [names[1], *names[3:]]
    [word] = store.due_commands(NOW, 9)
    result = CommandResult(id=word.pushed.id, status=ResultStatus.APPLIED, version=2)
    store.record_results([result], NOW)
    at(store, midnight + timedelta(hours=51))
    assert slots_held(path) == names[3:]


def test_an_order_that_is_told_again_waits_for_what_is_said_of_it(store: PickupStore) -> None:
    """The page ends between the two: the incident of an order closed long ago finds it."""
    store.apply_snapshot(snapshot(others=the_store()))
    at(store, LATER)
    much_later = LATER + timedelta(hours=2)
    first = page(change(1, collected()), server_time=much_later).model_copy(update={"head": 2})
    store.apply_changes(first)
    told = IncidentRecord(
        incident_id=UUID(int=7),
        kind=IncidentKind.DOUBLE_HAND_OVER,
        order_id=ORDER_ID,
        detail="Handed over twice.",
        at=much_later,
    )
    store.apply_changes(page(row(2, "incident", str(told.incident_id), told), server_time=much_later))
    [listed] = store.exceptions(much_later)
    assert (listed.number, bool(listed.key)) == ("10477", True)
