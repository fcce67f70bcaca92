"""The printer lane's step: one job at a time, honest about what is known of it."""

from collections.abc import Callable
from datetime import datetime, timedelta

from staff_app.devices.printing.jobs import JobKind, JobState, JobStore, PrintJob
from staff_app.devices.printing.status import SendOutcome, SendResult
from staff_app.devices.printing.transport import PrinterTransport

_RETRY_AFTER = (2, 5, 10, 30, 60)
"""Seconds to wait after a job that took no byte; the last one goes on."""


class Spooler:
    """Sends what is queued to one printer."""

    def __init__(self, store: JobStore, printer: PrinterTransport, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._printer = printer
        self._clock = clock

    def recover(self) -> int:
        """After a start: what was being sent is unknown now. Returns how many."""
        jobs = self._store.interrupted()
        for job in jobs:
            self._store.save(
                job.moved(
                    JobState.UNKNOWN,
                    "The app ended while this was printing. If the paper is not complete, print a copy.",
                )
            )
        return len(jobs)

    def run_once(self) -> tuple[PrintJob, SendOutcome] | None:
        """Send the next job; None where there is none to send now."""
        job = self._store.next_queued(self._clock())
        if job is None:
            return None
        job = PrintJob(
            job.job_id,
            job.kind,
            job.data,
            job.created_at,
            job.next_attempt_at,
            JobState.SENDING,
            job.attempts + 1,
        )
        self._store.save(job)
        outcome = self._printer.send(job.data)
        job = self._settled(job, outcome)
        self._store.save(job)
        return job, outcome

    def _settled(self, job: PrintJob, outcome: SendOutcome) -> PrintJob:
        match outcome.result:
            case SendResult.PRINTED:
                return job.moved(JobState.PRINTED)
            case SendResult.UNKNOWN:
                return job.moved(JobState.UNKNOWN, outcome.sentence)
            case SendResult.FAILED if job.kind is JobKind.DRAWER:
                return job.moved(JobState.FAILED, outcome.sentence)
            case SendResult.FAILED:
                wait_s = _RETRY_AFTER[min(job.attempts, len(_RETRY_AFTER)) - 1]
                again = self._clock() + timedelta(seconds=wait_s)
                return job.moved(JobState.QUEUED, outcome.sentence, again)
