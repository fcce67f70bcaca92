"""A customer who was erased at the service is named by nothing on a tablet, whichever way it hears of it."""

from datetime import timedelta
from pathlib import Path

import pytest

from central_service.services.erasing import without_person
from pickup_domain import commands as c
from pickup_domain.order import Customer, Order, PickupPerson
from pickup_domain.outcomes import IncidentKind
from pickup_domain.store import IncidentRecord
from staff_app.store.pickup_store import PickupStore
from staff_app.store.print_jobs import PrintJobs, StoredPrintJob
from staff_app.store.results import Unanswered
from tests.counter_service import change, page, snapshot
from tests.factories import NOW, ORDER_ID, after, applied, hand_over, placed, ready
from tests.reference_rows import row, the_store

ID = str(ORDER_ID)
TOLD = IncidentRecord(
    incident_id=ORDER_ID, kind=IncidentKind.COMMAND_REFUSED, order_id=ORDER_ID, detail="KanariTold", at=NOW
)
STATES = ("queued", "sending", "printed", "failed", "unknown")
PAPERS = (("receipt", ID), ("day_sheet", ""), ("walk_list", "walk-1"))


def collected() -> Order:
    """Closed, with canaries wherever somebody can write."""
    named = placed(customer=Customer(name="KanariName"), pickup_person=PickupPerson(name="KanariPerson"))
    return applied(ready(after(named, c.AddNote(text="KanariNote"))), hand_over()).order


@pytest.fixture
def known(store: PickupStore, path: Path) -> PickupStore:
    """A tablet that has printed and found something about the order, and was told something of it."""
    store.apply_snapshot(snapshot(collected(), others=the_store()))
    store.apply_changes(page(row(1, "incident", ID, TOLD)))
    store.announcements.set_unanswered([Unanswered("arrival", ID, "Nobody went to KanariName.")], NOW)
    jobs = PrintJobs.open(path)
    for state in STATES:
        for kind, about in PAPERS:
            name = f"{state} {kind}"
            jobs.add(StoredPrintJob.new(name, kind, about, 0, b"KanariPaper", NOW))
            jobs.mark(name, state, error="", attempts=1, next_attempt_at=NOW)
    jobs.close()
    return store


@pytest.mark.parametrize("by_snapshot", [False, True])
def test_nothing_of_somebody_erased_is_left_in_the_file(
    known: PickupStore, path: Path, *, by_snapshot: bool
) -> None:
    """Orders, incidents and papers; of a list, or a paper that may lie in the printer, only that is known."""
    order = without_person(collected())
    assert len(known.incidents()) == 2
    if by_snapshot:
        known.apply_snapshot(snapshot(order, others=the_store()))
    else:
        over = TOLD.model_copy(update={"detail": "", "resolved": True})
        known.apply_changes(page(change(2, order), row(3, "incident", ID, over, version=2)))
    assert known.incidents() == ()
    known.apply_changes(page(server_time=NOW + timedelta(hours=2)))
    stored = b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))
    assert b"Kanari" not in stored
    jobs = PrintJobs.open(path)
    left = [each for state in STATES for each in jobs.in_state(state)]
    assert {each.job_id for each in left if each.kind == "receipt"} == {"sending receipt", "unknown receipt"}
    assert [each.kind for each in left if each.kind != "receipt"] == ["day_sheet", "walk_list"] * 5
    assert jobs.copies_of("walk-1", "walk_list") == 5
    assert {each.data for each in left} == {b""}
    jobs.close()


@pytest.mark.parametrize("by_snapshot", [False, True])
def test_a_list_from_after_the_erasing_is_printed(
    known: PickupStore, path: Path, *, by_snapshot: bool
) -> None:
    """It names nobody who was erased, whatever is told of that order later."""
    order = without_person(collected())
    known.apply_changes(page(change(2, order)))
    jobs = PrintJobs.open(path)
    jobs.add(StoredPrintJob.new("later", "day_sheet", "", 0, b"Others", NOW))
    order = order.model_copy(update={"version": order.version + 1})
    if by_snapshot:
        known.apply_snapshot(snapshot(order, others=the_store()))
    else:
        known.apply_changes(page(change(3, order)))
    later = jobs.get("later")
    assert later is not None
    assert later.data == b"Others"
    jobs.close()


def test_another_customers_papers_and_incidents_stay(known: PickupStore, path: Path) -> None:
    """An order that is handed over is nobody's business less."""
    known.apply_changes(page(change(2, collected().model_copy(update={"version": 99}))))
    assert len(known.incidents()) == 2
    jobs = PrintJobs.open(path)
    assert [bool(each.data) for state in STATES for each in jobs.in_state(state)] == [True] * 15
    jobs.close()
