"""The rules of a print job's life."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from staff_app.devices.printing.jobs import (
    JobKind,
    JobState,
    MemoryJobStore,
    PrintJob,
    cut_short,
    settled,
    started,
)
from staff_app.devices.printing.status import SendOutcome, SendResult

NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
JOB = PrintJob.new("1", JobKind.RECEIPT, b"paper", NOW, order_id="o-1", copy_number=2)
REFUSED = SendOutcome(SendResult.FAILED, "The printer's cover is open. Close it.")


def test_a_new_job_carries_the_hash_of_its_bytes() -> None:
    """SHA-256, so that damage on disk is seen."""
    assert JOB.sha256 == hashlib.sha256(b"paper").hexdigest()
    assert JOB.intact
    assert not replace(JOB, data=b"Paper").intact


def test_a_damaged_job_is_given_up_and_said() -> None:
    """Unsent: nobody knows what it would do to the printer."""
    job = started(replace(JOB, data=b"Paper"))
    assert job.state is JobState.FAILED
    assert "damaged" in job.error


def test_a_job_with_nothing_on_it_is_given_up_and_said() -> None:
    """What stood on it went while it waited, or while a printer that took no byte of it was tried."""
    job = started(PrintJob.new("1", JobKind.DAY_SHEET, b"", NOW))
    assert job.state is JobState.FAILED
    assert "Print it again." in job.error


@pytest.mark.parametrize("state", [JobState.PRINTED, JobState.FAILED, JobState.UNKNOWN])
def test_what_is_over_stays_over(state: JobState) -> None:
    """No way leads on from a final state, but that a person wants no more of what did not print."""
    job = replace(JOB, state=state)
    if state is not JobState.PRINTED:
        assert job.moved(JobState.FORGOTTEN).state is JobState.FORGOTTEN
    for following in set(JobState) - ({JobState.FORGOTTEN} if state is not JobState.PRINTED else set()):
        with pytest.raises(ValueError, match="cannot go"):
            job.moved(following)


def test_only_a_started_job_can_be_printed() -> None:
    """It is written down as sending before its first byte."""
    with pytest.raises(ValueError, match="from queued to printed"):
        JOB.moved(JobState.PRINTED)


def test_the_wait_grows_and_then_stays() -> None:
    """A printer that is off all night is asked once a minute."""
    job, waits = JOB, []
    for _ in range(7):
        job = settled(started(job), REFUSED, NOW)
        waits.append((job.next_attempt_at - NOW).total_seconds())
    assert waits == [2, 5, 10, 30, 60, 60, 60]
    assert (job.state, job.attempts, job.error) == (JobState.QUEUED, 7, REFUSED.sentence)


def test_a_job_cut_short_asks_for_a_look_at_the_paper() -> None:
    """The sentence names the next step."""
    job = cut_short(started(JOB))
    assert job.state is JobState.UNKNOWN
    assert "print a copy" in job.error


def test_the_oldest_job_that_is_due_comes_first() -> None:
    """One that waits for its next try lets the others pass."""
    store = MemoryJobStore()
    waiting = settled(started(JOB), REFUSED, NOW)
    younger = replace(JOB, job_id="2")
    for job in (waiting, younger):
        store.add(job)
    assert store.next_queued(NOW) == younger
    assert store.next_queued(waiting.next_attempt_at) == waiting
    assert store.get("3") is None
