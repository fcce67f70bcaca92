"""A print job's life: queued, sending, then printed, failed or unknown."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class JobKind(StrEnum):
    """What is on the paper."""

    RECEIPT = "receipt"
    BAG_LABEL = "bag_label"
    PICK_SLIP = "pick_slip"
    TEST_PAGE = "test_page"
    DRAWER = "drawer"
    """No paper: a pulse to the cash drawer. Never tried twice."""


class JobState(StrEnum):
    """Where a job is."""

    QUEUED = "queued"
    SENDING = "sending"
    PRINTED = "printed"
    FAILED = "failed"
    """Given up, with nothing on paper."""
    UNKNOWN = "unknown"
    """A person must look at the paper; never tried again by itself."""


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

    def moved(self, state: JobState, error: str = "", next_attempt_at: datetime | None = None) -> "PrintJob":
        """The same job in another state."""
        return replace(
            self, state=state, error=error, next_attempt_at=next_attempt_at or self.next_attempt_at
        )


class JobStore(Protocol):
    """Where jobs lie; on the tablet its database."""

    def next_queued(self, now: datetime) -> PrintJob | None:
        """The oldest job that may be tried now."""

    def interrupted(self) -> tuple[PrintJob, ...]:
        """Jobs that were being sent when the app ended."""

    def save(self, job: PrintJob) -> None:
        """Write a job's state down."""
