"""What only this tablet has beside its steps outlives damage: own exceptions and papers, whole or named."""

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.outcomes import IncidentKind
from pickup_domain.store import IncidentRecord
from pickup_domain.sync import CommandResult, ResultStatus, SnapshotItem
from staff_app.devices.printing.jobs import JobKind, JobState
from staff_app.store import print_jobs
from staff_app.store.pickup_store import PickupStore
from staff_app.store.print_jobs import PrintJobs, StoredPrintJob
from staff_app.store.results import Carried, IncidentInfo, Submitted
from tests.counter_service import snapshot
from tests.damage import flip, root_of, wreck
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, placed
from tests.reference_rows import the_store

ID = str(ORDER_ID)
PAPERS = (
    StoredPrintJob.new("label", "bag_label", ID, 0, b"\x1b@label", NOW),
    StoredPrintJob.new("receipt", "receipt", ID, 1, b"\x1b@receipt", NOW),
)


@pytest.fixture
def known(store: PickupStore, path: Path) -> IncidentInfo:
    """The refused step that a closed queue holds alone, beside an unsent one and two papers."""
    done = store.submit(ID, c.StartPicking(), ASSOCIATE, NOW, offline=True)
    assert isinstance(done, Submitted)
    refusal = CommandResult(id=UUID(done.command_id), status=ResultStatus.REJECTED, sentence="No.")
    store.record_results([refusal], NOW)
    store.submit(ID, c.AddNote(text="still unsent"), ASSOCIATE, NOW, offline=True)
    jobs = PrintJobs.open(path)
    for each in PAPERS:
        jobs.add(each)
    jobs.mark("label", "unknown", error="Look.", attempts=1, next_attempt_at=NOW)
    jobs.close()
    [found] = store.incidents()
    store.close()
    return found


def papers_of(path: Path) -> list[tuple[str, str]]:
    """Papers that are not through, and how they are."""
    jobs = PrintJobs.open(path)
    try:
        return sorted((each.job_id, each.state) for each in jobs.open_jobs(9))
    finally:
        jobs.close()


def test_damage_elsewhere_costs_neither_exceptions_nor_papers(path: Path, known: IncidentInfo) -> None:
    """They are there before the snapshot and after it, and the report counts them."""
    wreck(path, "reference")
    again = PickupStore.open(path, TABLET, NOW)
    assert again.opening.saved == Carried(steps=1, exceptions=1, papers=2)
    assert (again.opening.lost, again.opening.is_all_known) == (Carried(), True)
    assert again.incidents() == (known,)
    again.apply_snapshot(snapshot(placed(), others=the_store()))
    assert again.incidents() == (known,)
    assert papers_of(path) == [("label", "unknown"), ("receipt", "queued")]
    jobs = PrintJobs.open(path)
    assert jobs.get("receipt") == PAPERS[1]
    jobs.close()
    again.close()


def test_a_damaged_schema_costs_them_neither(path: Path, known: IncidentInfo) -> None:
    """They are read by way of a copy with the right words in its schema."""
    flip(path, b"CREATE TABLE incident", b"CREATE TABLE incid\xf8nt")
    again = PickupStore.open(path, TABLET, NOW)
    assert again.incidents() == (known,)
    assert papers_of(path) == [("label", "unknown"), ("receipt", "queued")]
    again.close()


def test_what_the_service_told_is_left_for_it_to_tell_again(store: PickupStore, path: Path) -> None:
    """It may be over meanwhile."""
    told = IncidentRecord(
        incident_id=ORDER_ID, kind=IncidentKind.DOUBLE_HAND_OVER, order_id=ORDER_ID, detail="Twice.", at=NOW
    )
    item = SnapshotItem(kind="incident", id=ID, version=1, body=told.model_dump_json())
    store.apply_snapshot(snapshot(placed(), others=(*the_store(), item)))
    assert len(store.incidents()) == 1
    store.close()
    wreck(path, "reference")
    again = PickupStore.open(path, TABLET, NOW)
    assert (again.opening.saved, again.incidents()) == (Carried(), ())
    again.close()


@pytest.mark.parametrize(
    ("change", "lost", "named"),
    [
        ("UPDATE incident SET at = 'x' || at", Carried(exceptions=1), "Exception 1 of this tablet"),
        ("UPDATE incident SET detail = CAST(x'ff' AS TEXT)", Carried(exceptions=1), "Exception 1 of this"),
        ("UPDATE print_job SET data = x'00' WHERE rowid = 2", Carried(papers=1), "Print 2 of this tablet"),
        ("UPDATE print_job SET state = 'quaued' WHERE rowid = 2", Carried(papers=1), "Print 2 of this"),
        ("UPDATE print_job SET created_at = '' WHERE rowid = 2", Carried(papers=1), "Print 2 of this"),
    ],
)
@pytest.mark.usefixtures("known")
def test_a_row_that_is_not_whole_is_named_and_not_shown(
    path: Path, change: str, lost: Carried, named: str
) -> None:
    """Nothing half-read is taken for what was written; what is beside it is saved."""
    with closing(sqlite3.connect(path)) as file:
        file.execute(change)
        file.commit()
    wreck(path, "reference")
    again = PickupStore.open(path, TABLET, NOW)
    assert again.opening.lost == lost
    assert again.opening.saved == Carried(1, 1 - lost.exceptions, 2 - lost.papers)
    assert [each.detail.startswith(named) for each in again.incidents()].count(True) == 1
    assert len(papers_of(path)) == 2 - lost.papers
    again.close()


@pytest.mark.parametrize(
    ("table", "lost"), [("incident", Carried(exceptions=1)), ("print_job", Carried(papers=2))]
)
@pytest.mark.parametrize("is_quiet", [True, False])
@pytest.mark.usefixtures("known")
def test_rows_that_a_table_lost_are_named_and_the_doubt_is_said(
    path: Path, table: str, lost: Carried, is_quiet: bool
) -> None:
    """Without an error or with one: the indexes still know how many there were."""
    if is_quiet:
        with path.open("r+b") as raw:
            raw.seek(root_of(path, table) + 4)
            raw.write(b"\0")
    else:
        wreck(path, table)
    again = PickupStore.open(path, TABLET, NOW)
    assert (again.opening.lost, again.opening.is_all_known) == (lost, False)
    details = [each.detail for each in again.incidents()]
    named = sum("of this tablet was damaged on disk" in each for each in details)
    assert named == lost.exceptions + lost.papers
    assert any("exceptions or prints that only this tablet had may be missing" in each for each in details)
    again.close()


@pytest.mark.parametrize("value", ["state = 'quaued'", "kind = 'receiqt'", "created_at = ''"])
@pytest.mark.usefixtures("known")
def test_a_print_that_cannot_be_read_is_named_also_where_the_file_is_sound(path: Path, value: str) -> None:
    """It would stop the printer's queue, or lie in it unseen."""
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"UPDATE print_job SET {value} WHERE rowid = 2")  # noqa: S608 - from above
        file.commit()
    again = PickupStore.open(path, TABLET, NOW)
    assert again.opening.quarantined is None
    assert [each.detail.startswith("Print 2 of this tablet was") for each in again.incidents()].count(
        True
    ) == 1
    assert papers_of(path) == [("label", "unknown")]
    again.close()


def test_a_paper_is_whole_where_the_printer_would_know_it() -> None:
    """The store's words for kinds and states are the printer's."""
    assert set(JobKind) == print_jobs.KINDS
    assert set(JobState) == print_jobs.STATES
