"""A job is printed once, or somebody is told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from staff_app.devices.printing.jobs import JobKind, JobState, MemoryJobStore, PrintJob
from staff_app.devices.printing.spooler import Spooler
from staff_app.devices.printing.status import Paper, PrinterStatus, SendOutcome, SendResult

NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)


class Jobs(MemoryJobStore):
    """Jobs in memory, and every state that was written down."""

    def __init__(self, *jobs: PrintJob) -> None:
        super().__init__()
        self.history: list[JobState] = []
        for job in jobs:
            self.add(job)

    def save(self, job: PrintJob) -> None:
        """Write a job's state down."""
        super().save(job)
        self.history.append(job.state)

    def kept(self, job_id: str = "1") -> PrintJob:
        """A job that is there."""
        job = self.get(job_id)
        assert job is not None
        return job


class FullDisk(Jobs):
    """Takes everything but one state."""

    refuses: JobState | None = None

    def save(self, job: PrintJob) -> None:
        """Refuse that one."""
        if job.state is self.refuses:
            raise OSError("the disk is full")
        super().save(job)


class Printer:
    """Answers as told, and remembers what it was given."""

    name = "told"

    def __init__(self, *outcomes: SendResult) -> None:
        self.outcomes = list(outcomes)
        self.given: list[bytes] = []

    def status(self) -> PrinterStatus:
        """All is well."""
        return PrinterStatus(online=True, cover_open=False, paper=Paper.OK, error=False)

    def send(self, data: bytes) -> SendOutcome:
        """The next outcome."""
        self.given.append(data)
        return SendOutcome(self.outcomes.pop(0), "the reason")


def job(kind: JobKind = JobKind.RECEIPT, name: str = "1", state: JobState = JobState.QUEUED) -> PrintJob:
    """A job that waits."""
    return PrintJob(name, kind, name.encode(), NOW, NOW, state)


def test_a_confirmed_job_is_printed_and_never_sent_again() -> None:
    """Stored as sending before its first byte, as printed after the confirmation."""
    jobs, printer = Jobs(job()), Printer(SendResult.PRINTED)
    spooler = Spooler(jobs, printer, lambda: NOW)
    assert spooler.run_once() is not None
    assert spooler.run_once() is None
    assert jobs.history == [JobState.SENDING, JobState.PRINTED]
    assert printer.given == [b"1"]


def test_a_job_that_took_no_byte_is_tried_again_later() -> None:
    """By itself, after a while, and the reason is kept for the screen."""
    jobs, printer = Jobs(job()), Printer(SendResult.FAILED, SendResult.PRINTED)
    now = NOW
    spooler = Spooler(jobs, printer, lambda: now)
    spooler.run_once()
    assert (jobs.kept().state, jobs.kept().error) == (JobState.QUEUED, "the reason")
    assert spooler.run_once() is None
    now += timedelta(minutes=1)
    spooler.run_once()
    assert jobs.kept().state is JobState.PRINTED
    assert jobs.kept().attempts == 2


def test_an_unknown_job_is_never_tried_again_by_itself() -> None:
    """However long one waits."""
    jobs, printer = Jobs(job()), Printer(SendResult.UNKNOWN)
    now = NOW
    spooler = Spooler(jobs, printer, lambda: now)
    spooler.run_once()
    now += timedelta(days=1)
    assert spooler.run_once() is None
    assert jobs.kept().state is JobState.UNKNOWN


def test_a_drawer_pulse_is_never_tried_twice() -> None:
    """A drawer that opens later, by itself, is worse than one that stays shut."""
    jobs, printer = Jobs(job(JobKind.DRAWER)), Printer(SendResult.FAILED)
    Spooler(jobs, printer, lambda: NOW).run_once()
    assert jobs.kept().state is JobState.FAILED


def test_a_job_interrupted_by_the_end_of_the_app_is_unknown() -> None:
    """After the restart a person decides, not the printer."""
    jobs, printer = Jobs(job(state=JobState.SENDING)), Printer()
    spooler = Spooler(jobs, printer, lambda: NOW)
    assert spooler.recover() == 1
    assert spooler.run_once() is None
    assert jobs.kept().state is JobState.UNKNOWN
    assert printer.given == []


def test_a_fault_of_ours_in_the_middle_leaves_the_job_unknown() -> None:
    """It is raised, to be logged; and the job is not sent a second time."""
    jobs, printer = Jobs(job()), Printer()
    spooler = Spooler(jobs, printer, lambda: NOW)
    with pytest.raises(IndexError):
        spooler.run_once()
    assert jobs.kept().state is JobState.UNKNOWN
    assert spooler.run_once() is None
    assert printer.given == [b"1"]


def test_what_could_not_be_written_down_is_written_before_the_next_job() -> None:
    """The disk was full for a while: the job is neither sent again nor left as being sent."""
    jobs, printer = FullDisk(job(), job(name="2")), Printer(SendResult.UNKNOWN, SendResult.PRINTED)
    spooler = Spooler(jobs, printer, lambda: NOW)
    jobs.refuses = JobState.UNKNOWN
    for _ in range(2):
        with pytest.raises(OSError, match="full"):
            spooler.run_once()
    jobs.refuses = None
    report = spooler.run_once()
    assert report is not None
    assert (report.job.job_id, jobs.kept().state) == ("1", JobState.UNKNOWN)
    spooler.run_once()
    assert printer.given == [b"1", b"2"]


def test_a_damaged_job_is_not_sent() -> None:
    """Its report says why, and the next one follows."""
    damaged = replace(PrintJob.new("1", JobKind.RECEIPT, b"paper", NOW), data=b"Paper")
    jobs, printer = Jobs(damaged, job(name="2")), Printer(SendResult.PRINTED)
    spooler = Spooler(jobs, printer, lambda: NOW)
    report = spooler.run_once()
    assert report is not None
    assert (report.job.state, report.outcome.result) == (JobState.FAILED, SendResult.FAILED)
    spooler.run_once()
    assert printer.given == [b"2"]


def test_jobs_are_printed_in_the_order_they_came() -> None:
    """The one that came first is first on the roll."""
    first, second = job(name="2"), replace(job(name="1"), created_at=NOW + timedelta(seconds=1))
    jobs, printer = Jobs(second, first), Printer(SendResult.PRINTED, SendResult.PRINTED)
    spooler = Spooler(jobs, printer, lambda: NOW)
    spooler.run_once()
    spooler.run_once()
    assert printer.given == [b"2", b"1"]
