"""A print job's life: queued, sending, then printed, handed over, failed or unknown; and where jobs lie."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from pickup_domain.wording import say
from staff_app.devices.printing.status import SendOutcome, SendResult


class JobKind(StrEnum):
    """What is on the paper."""

    RECEIPT = "receipt"
    BAG_LABEL = "bag_label"
    PICK_SLIP = "pick_slip"
    WALK_LIST = "walk_list"
    DAY_SHEET = "day_sheet"
    TEST_PAGE = "test_page"
    DRAWER = "drawer"
    """No paper: a pulse to the cash drawer. Never tried twice."""


class JobState(StrEnum):
    """Where a job is."""

    QUEUED = "queued"
    """New, or to be tried again by itself: not one byte of it was taken."""
    SENDING = "sending"
    PRINTED = "printed"
    """The printer said so."""
    HANDED_OVER = "handed_over"
    """Whole, to something that cannot say whether it printed. It is over: nobody is called to look at it."""
    FAILED = "failed"
    """Given up, with nothing on paper."""
    UNKNOWN = "unknown"
    """A person must look at the paper; never tried again by itself."""
    FORGOTTEN = "forgotten"
    """A person wants no more of it."""


_NEXT = {
    JobState.QUEUED: frozenset({JobState.SENDING, JobState.FAILED, JobState.FORGOTTEN}),
    JobState.SENDING: frozenset(
        {JobState.PRINTED, JobState.HANDED_OVER, JobState.QUEUED, JobState.FAILED, JobState.UNKNOWN}
    ),
    JobState.PRINTED: frozenset[JobState](),
    JobState.HANDED_OVER: frozenset[JobState](),
    JobState.FAILED: frozenset({JobState.FORGOTTEN}),
    JobState.UNKNOWN: frozenset({JobState.FORGOTTEN}),
    JobState.FORGOTTEN: frozenset({JobState.FAILED, JobState.UNKNOWN}),
}
_RETRY_AFTER_S = (2, 5, 10, 30, 60)
"""Waits after a try that took no byte; the last one goes on."""
_CUT_SHORT = say("The app ended while this was printing. If the paper is not complete, print a copy.")
_DAMAGED = say("This print was damaged on disk and was not sent. Print it again.")
_EMPTIED = say("What stood on this print is not kept any more, so it was not sent. Print it again.")


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One job; its bytes never change."""

    job_id: str
    kind: JobKind
    data: bytes
    created_at: datetime
    next_attempt_at: datetime
    state: JobState = JobState.QUEUED
    attempts: int = 0
    error: str = ""
    """What went wrong the last time, with the next step; empty where nothing did."""
    order_id: str | None = None
    copy_number: int = 0
    """0 is the original; the paper of a reprint, which is a job of its own, says "COPY n"."""
    sha256: str = ""
    """Hex digest of the bytes as they were stored; empty where none was kept."""

    @classmethod
    def new(
        cls,
        job_id: str,
        kind: JobKind,
        data: bytes,
        now: datetime,
        *,
        order_id: str | None = None,
        copy_number: int = 0,
    ) -> "PrintJob":
        """A job nobody has tried yet."""
        digest = hashlib.sha256(data).hexdigest()
        return cls(job_id, kind, data, now, now, order_id=order_id, copy_number=copy_number, sha256=digest)

    @property
    def intact(self) -> bool:
        """True where the bytes are those that were stored."""
        return not self.sha256 or hashlib.sha256(self.data).hexdigest() == self.sha256

    def moved(self, state: JobState, error: str = "") -> "PrintJob":
        """The same job in another state.

        Raises:
            ValueError: A job cannot go there from where it is.
        """
        if state not in _NEXT[self.state]:
            raise ValueError(f"a print job cannot go from {self.state} to {state}")
        return replace(self, state=state, error=error)


def started(job: PrintJob) -> PrintJob:
    """The job as it is written down before its first byte is sent; given up where its bytes are wrong."""
    if not job.intact or not job.data:
        return job.moved(JobState.FAILED, _EMPTIED if job.intact else _DAMAGED)
    return replace(job.moved(JobState.SENDING), attempts=job.attempts + 1)


def settled(job: PrintJob, outcome: SendOutcome, now: datetime) -> PrintJob:
    """What becomes of a job that was sent: only one of which no byte was taken is tried again by itself."""
    match outcome.result:
        case SendResult.PRINTED:
            return job.moved(JobState.PRINTED)
        case SendResult.HANDED_OVER:
            return job.moved(JobState.HANDED_OVER, outcome.sentence)
        case SendResult.UNKNOWN:
            return job.moved(JobState.UNKNOWN, outcome.sentence)
        case SendResult.FAILED if job.kind is JobKind.DRAWER:
            return job.moved(JobState.FAILED, outcome.sentence)
        case SendResult.FAILED:
            wait_s = _RETRY_AFTER_S[min(job.attempts, len(_RETRY_AFTER_S)) - 1]
            again = job.moved(JobState.QUEUED, outcome.sentence)
            return replace(again, next_attempt_at=now + timedelta(seconds=wait_s))


def cut_short(job: PrintJob) -> PrintJob:
    """What becomes of a job that was being sent when the app ended."""
    return job.moved(JobState.UNKNOWN, _CUT_SHORT)


class JobStore(Protocol):
    """Where jobs lie; on the tablet its database. A job is kept before a byte of it is sent."""

    def add(self, job: PrintJob) -> None:
        """Keep a new job."""

    def get(self, job_id: str) -> PrintJob | None:
        """One job, or None."""

    def next_queued(self, now: datetime) -> PrintJob | None:
        """The oldest job that may be tried now."""

    def interrupted(self) -> tuple[PrintJob, ...]:
        """Jobs that were being sent when the app ended."""

    def save(self, job: PrintJob) -> None:
        """Write a job's state, attempts, error and next attempt down."""


class MemoryJobStore:
    """Jobs of one run: for a test page, which nobody misses when it is gone."""

    def __init__(self) -> None:
        self._jobs: dict[str, PrintJob] = {}

    def add(self, job: PrintJob) -> None:
        """Keep a new job."""
        self._jobs[job.job_id] = job

    def get(self, job_id: str) -> PrintJob | None:
        """One job, or None."""
        return self._jobs.get(job_id)

    def next_queued(self, now: datetime) -> PrintJob | None:
        """The oldest job that may be tried now."""
        ready = (
            job for job in self._jobs.values() if job.state is JobState.QUEUED and job.next_attempt_at <= now
        )
        return min(ready, key=lambda job: (job.created_at, job.job_id), default=None)

    def interrupted(self) -> tuple[PrintJob, ...]:
        """Jobs that were being sent when the app ended."""
        return tuple(job for job in self._jobs.values() if job.state is JobState.SENDING)

    def save(self, job: PrintJob) -> None:
        """Write a job's state, attempts, error and next attempt down."""
        self._jobs[job.job_id] = job
