"""The printer lane's own view of the print jobs on disk: add, send the next, ask the printer. Blocking."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pickup_domain.order import Order
from pickup_domain.store import Location
from pickup_domain.wording import say
from staff_app.controllers import print_rendering
from staff_app.controllers.store_lane import Clock
from staff_app.device_rows import PaperChoice, PaperView
from staff_app.devices.printing.jobs import JobKind, JobState, PrintJob
from staff_app.devices.printing.spooler import Spooler
from staff_app.devices.printing.status import PrinterStatus
from staff_app.devices.printing.transports.addresses import printer_from
from staff_app.devices.printing.transports.protocol import Patience
from staff_app.errors import DeviceError
from staff_app.rows.orders import OrderSummary
from staff_app.rows.printing import JobRow
from staff_app.rows.schedule import DayView
from staff_app.sentences import recognised
from staff_app.store.print_jobs import PrintJobs, StoredPrintJob


@dataclass(frozen=True, slots=True)
class Printed:
    """What became of one job."""

    state: JobState
    sentence: str
    """What is known, what went wrong and what to do; empty where it printed."""
    status: PrinterStatus | None
    """What the printer said before; None where it was not reached."""
    more_now: bool
    """True where the next one can go at once."""


@dataclass(frozen=True, slots=True)
class Pile:
    """How many jobs are not through."""

    waiting: int
    """They have yet to be printed."""
    unknown: int
    """A person has to look at the paper."""


_NOTHING = {
    JobKind.RECEIPT: say("Nothing was handed over yet, so there is no receipt."),
    JobKind.BAG_LABEL: say("No bag of this order is here. Put one on a shelf first."),
}


_SHOWN = 50
_PRINTED_SHOWN = 5
_FORGETTABLE = frozenset({JobState.QUEUED, JobState.FAILED, JobState.UNKNOWN})


class _Jobs:
    """The spooler's store on the tablet's database."""

    def __init__(self, jobs: PrintJobs) -> None:
        self._jobs = jobs

    def add(self, job: PrintJob) -> None:
        """Keep a new job."""
        self._jobs.add(
            StoredPrintJob(
                job_id=job.job_id,
                kind=job.kind.value,
                order_id=job.order_id or "",
                copy_number=job.copy_number,
                sha256=job.sha256,
                data=job.data,
                state=job.state.value,
                attempts=job.attempts,
                error=job.error,
                created_at=job.created_at,
                next_attempt_at=job.next_attempt_at,
            )
        )

    def get(self, job_id: str) -> PrintJob | None:
        """One job, or None."""
        stored = self._jobs.get(job_id)
        return None if stored is None else _loaded(stored)

    def next_queued(self, now: datetime) -> PrintJob | None:
        """The oldest job that may be tried now."""
        stored = self._jobs.next_queued(now)
        return None if stored is None else _loaded(stored)

    def interrupted(self) -> tuple[PrintJob, ...]:
        """Jobs that were being sent when the app ended."""
        return tuple(_loaded(each) for each in self._jobs.in_state(JobState.SENDING.value))

    def save(self, job: PrintJob) -> None:
        """Write a job's state down."""
        self._jobs.mark(
            job.job_id,
            job.state.value,
            error=job.error,
            attempts=job.attempts,
            next_attempt_at=job.next_attempt_at,
        )


class PrintQueue:
    """Jobs of one printer.

    Raises:
        DeviceError: The address is not a printer's.
    """

    def __init__(self, database: Path, address: str, clock: Clock, patience: Patience | None = None) -> None:
        self._address = address
        self._printer = printer_from(address, patience)
        self._jobs = PrintJobs.open(database)
        self._clock = clock
        self._store = _Jobs(self._jobs)
        self._spooler = Spooler(self._store, self._printer, clock)

    @property
    def asked_for(self) -> str:
        """The address that it was made for, as it was written."""
        return self._address

    @property
    def name(self) -> str:
        """The printer's address."""
        return self._printer.name

    def recover(self) -> int:
        """After a start: how many jobs nobody knows the fate of."""
        return self._spooler.recover()

    def close(self) -> None:
        """Let the database go; what waits stays on disk."""
        self._jobs.close()

    def add(
        self, kind: str, order_id: str, order: Order, location: Location, paper: PaperChoice, now: datetime
    ) -> None:
        """Render what is to be printed about an order and keep it on disk.

        Raises:
            DeviceError: There is nothing of this kind to print about it.
        """
        copy_number = self._jobs.copies_of(order_id, kind)
        rendered = print_rendering.of_order(JobKind(kind), order, location, copy_number, paper)
        if not rendered:
            raise DeviceError(say("Nothing to print"), _NOTHING[JobKind(kind)])
        for job_id, data in rendered:
            self._store.add(
                PrintJob.new(job_id, JobKind(kind), data, now, order_id=order_id, copy_number=copy_number)
            )

    def add_walk_list(
        self, wave: str, orders: Sequence[Order], location: Location, paper: PaperChoice, now: datetime
    ) -> None:
        """Keep the list of a walk.

        Raises:
            DeviceError: Nobody is on this walk any more.
        """
        if not orders:
            raise DeviceError(say("Nothing to print"), say("This walk is over."))
        copy_number = self._jobs.copies_of(wave, JobKind.WALK_LIST.value)
        job_id, data = print_rendering.of_walk(orders, location, copy_number, paper, now)
        job = PrintJob.new(job_id, JobKind.WALK_LIST, data, now, order_id=wave, copy_number=copy_number)
        self._store.add(job)

    def add_day_sheet(
        self,
        rows: Sequence[OrderSummary],
        location: Location,
        paper: PaperChoice,
        now: datetime,
        view: DayView | None = None,
    ) -> None:
        """Keep the sheet of a day: each is new, none is a copy."""
        job_id, data = print_rendering.of_day(rows, location, paper, now, view)
        self._store.add(PrintJob.new(job_id, JobKind.DAY_SHEET, data, now))

    def add_test_page(self, paper: PaperChoice, now: datetime) -> None:
        """Keep a test page; it is nobody's order."""
        job_id, data = print_rendering.test_page(self.name, paper, now)
        self._store.add(PrintJob.new(job_id, JobKind.TEST_PAGE, data, now))

    def shown(self, job_id: str) -> PaperView | None:
        """The paper that a job's bytes make; None where there is none of that id."""
        job = self._store.get(job_id)
        return None if job is None else print_rendering.shown(job.data)

    def jobs(self) -> tuple[JobRow, ...]:
        """What is not through, oldest first; then the latest that were printed, newest first."""
        return tuple(
            JobRow(
                each.job_id,
                each.kind,
                each.number,
                each.state,
                each.created_at,
                each.attempts,
                recognised(each.error),
                each.order_id,
            )
            for each in (*self._jobs.open_jobs(_SHOWN), *self._jobs.latest_printed(_PRINTED_SHOWN))
        )

    def forget(self, job_id: str) -> None:
        """A person wants no more of a job; one that is through stays as it is."""
        job = self._store.get(job_id)
        if job is not None and job.state in _FORGETTABLE:
            self._store.save(job.moved(JobState.FORGOTTEN, job.error))

    def remember(self, job_id: str, state: str) -> None:
        """A person had looked at the wrong paper: one that was forgotten is as it was."""
        job = self._store.get(job_id)
        if job is not None and job.state is JobState.FORGOTTEN:
            self._store.save(job.moved(JobState(state), job.error))

    def hurry(self) -> None:
        """Try what waits at once: the printer is another one now, or well again."""
        self._jobs.hurry(self._clock())

    def job(self, job_id: str) -> tuple[str, str] | None:
        """Kind and order of a job (the walk of a walk list); None where there is none of that id."""
        found = self._store.get(job_id)
        return None if found is None else (found.kind.value, found.order_id or "")

    def run_once(self) -> Printed | None:
        """Send the next job; None where there is none to send now."""
        report = self._spooler.run_once()
        if report is None:
            return None
        job = report.job
        is_over = job.state in (JobState.PRINTED, JobState.HANDED_OVER)
        more = is_over and self._jobs.next_queued(self._clock()) is not None
        return Printed(job.state, job.error, report.outcome.status, more)

    def status(self) -> tuple[PrinterStatus | None, str]:
        """How the printer is, None where it is not reached; and what is wrong with it, with the next step."""
        try:
            status = self._printer.status()
        except DeviceError as error:
            return None, str(error)
        return status, status.problem

    def pile(self) -> Pile:
        """How many jobs are not through."""
        return Pile(self._jobs.waiting(), self._jobs.unknown())


def _loaded(stored: StoredPrintJob) -> PrintJob:
    return PrintJob(
        job_id=stored.job_id,
        kind=JobKind(stored.kind),
        data=stored.data,
        created_at=stored.created_at,
        next_attempt_at=stored.next_attempt_at,
        state=JobState(stored.state),
        attempts=stored.attempts,
        error=stored.error,
        order_id=stored.order_id or None,
        copy_number=stored.copy_number,
        sha256=stored.sha256,
    )
