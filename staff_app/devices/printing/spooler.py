"""The printer lane's step: one job at a time, honest about what is known of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pickup_domain.wording import say
from staff_app.devices.printing.jobs import JobState, JobStore, PrintJob, cut_short, settled, started
from staff_app.devices.printing.status import SendOutcome, SendResult
from staff_app.devices.printing.transports.protocol import PrinterTransport

_OURS_FAILED = say(
    "Something went wrong while this was printing. If the paper is not complete, print a copy."
)


@dataclass(frozen=True, slots=True)
class JobReport:
    """One step of the spooler."""

    job: PrintJob
    """As it is now."""
    outcome: SendOutcome


class Spooler:
    """Sends what is queued to one printer; one worker for each printer."""

    def __init__(self, store: JobStore, printer: PrinterTransport, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._printer = printer
        self._clock = clock
        self._unsaved: JobReport | None = None
        """What came of a job and could not be written down yet: the disk was full."""

    def recover(self) -> int:
        """After a start, before the first step: what was being sent is unknown now. Returns how many."""
        jobs = self._store.interrupted()
        for job in jobs:
            self._store.save(cut_short(job))
        return len(jobs)

    def run_once(self) -> JobReport | None:
        """Send the next job; None where there is none to send now. Blocks while the printer works."""
        if self._unsaved is not None:
            return self._kept(self._unsaved)
        found = self._store.next_queued(self._clock())
        if found is None:
            return None
        job = started(found)
        self._store.save(job)
        if job.state is not JobState.SENDING:
            return JobReport(job, SendOutcome(SendResult.FAILED, job.error))
        try:
            outcome = self._printer.send(job.data)
        except Exception:
            # A fault of ours, in the middle of a job: nobody knows what is on the paper.
            outcome = SendOutcome(SendResult.UNKNOWN, _OURS_FAILED)
            self._kept(JobReport(settled(job, outcome, self._clock()), outcome))
            raise
        return self._kept(JobReport(settled(job, outcome, self._clock()), outcome))

    def _kept(self, report: JobReport) -> JobReport:
        """Written down; where that fails, it comes before the next job."""
        self._unsaved = report
        self._store.save(report.job)
        self._unsaved = None
        return report
