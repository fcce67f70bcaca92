"""Print jobs outlive the app."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from staff_app.store.pickup_store import PickupStore
from staff_app.store.print_jobs import PrintJobs, StoredPrintJob
from tests.factories import NOW, TABLET

LATER = NOW + timedelta(seconds=5)


@pytest.fixture
def jobs(path: Path) -> Iterator[PrintJobs]:
    """The printer lane's own connection to an open queue."""
    store = PickupStore.open(path, TABLET, NOW)
    opened = PrintJobs.open(path)
    yield opened
    opened.close()
    store.close()


def job(job_id: str, created_s: float = 0, kind: str = "receipt") -> StoredPrintJob:
    """A job about order A."""
    return StoredPrintJob.new(job_id, kind, "A", 0, b"\x1b@paper", NOW + timedelta(seconds=created_s))


def test_a_job_is_read_back_whole(jobs: PrintJobs) -> None:
    """Bytes, hash and times."""
    jobs.add(job("1"))
    assert jobs.get("1") == job("1")
    assert jobs.get("2") is None


def test_the_oldest_job_that_is_due_comes_next(jobs: PrintJobs) -> None:
    """One that waits for its next attempt is passed over."""
    for each in (job("2", 2), job("1", 1), job("3", 3)):
        jobs.add(each)
    jobs.mark("1", "queued", error="No paper.", attempts=1, next_attempt_at=LATER)
    found = jobs.next_queued(NOW + timedelta(seconds=4))
    assert found is not None
    assert found.job_id == "2"
    again = jobs.next_queued(LATER)
    assert again is not None
    assert (again.job_id, again.attempts, again.error) == ("1", 1, "No paper.")


def test_a_job_in_the_middle_is_found_after_a_restart(jobs: PrintJobs, path: Path) -> None:
    """Nobody knows what is on the paper; somebody must look."""
    jobs.add(job("1"))
    jobs.mark("1", "sending", error="", attempts=1, next_attempt_at=NOW)
    other = PrintJobs.open(path)
    assert [each.job_id for each in other.in_state("sending")] == ["1"]
    assert other.next_queued(LATER) is None
    other.close()


def test_copies_and_waiting_jobs_are_counted(jobs: PrintJobs) -> None:
    """By order and kind; what is printed waits no longer."""
    for each in (job("1"), job("2"), job("3", kind="bag_label")):
        jobs.add(each)
    jobs.mark("1", "printed", error="", attempts=1, next_attempt_at=NOW)
    assert (jobs.copies_of("A", "receipt"), jobs.copies_of("B", "receipt")) == (2, 0)
    assert (jobs.waiting(), jobs.unknown()) == (2, 0)
    jobs.mark("2", "unknown", error="", attempts=1, next_attempt_at=NOW)
    assert (jobs.waiting(), jobs.unknown()) == (1, 1)
