"""Spooler, transport and printer together: what is on paper is what the job says."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from staff_app.devices.printing.jobs import JobKind, JobState, MemoryJobStore, PrintJob
from staff_app.devices.printing.rendering.documents import drawer_pulse
from staff_app.devices.printing.spooler import Spooler
from staff_app.devices.printing.transports.protocol import Patience
from staff_app.devices.printing.transports.tcp import TcpTransport
from staff_app.devices.printing.virtual.printer import VirtualPrinter

NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)


class Counter:
    """A store with one printer and a clock of its own."""

    def __init__(self, printer: VirtualPrinter) -> None:
        self.now = NOW
        self.jobs = MemoryJobStore()
        transport = TcpTransport("127.0.0.1", printer.port, Patience(status_s=20, confirm_s=0.5))
        self.spooler = Spooler(self.jobs, transport, lambda: self.now)

    def add(self, name: str, kind: JobKind = JobKind.RECEIPT, data: bytes = b"") -> None:
        """A job whose paper says its name."""
        page = data or f"\x1b@{name}\n\x1dV\0".encode()
        self.jobs.add(PrintJob.new(name, kind, page, self.now))

    def state(self, name: str) -> JobState:
        """What became of a job."""
        job = self.jobs.get(name)
        assert job is not None
        return job.state

    def work(self) -> None:
        """Send what can be sent, a minute later."""
        self.now += timedelta(minutes=1)
        while self.spooler.run_once() is not None:
            pass


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    """A printer that works until told otherwise."""
    with VirtualPrinter() as printer:
        yield printer


def on_paper(printer: VirtualPrinter) -> list[str]:
    """The names on the sheets."""
    return [sheet.text for sheet in printer.sheets]


def test_a_job_waits_for_paper_and_is_printed_once(printer: VirtualPrinter) -> None:
    """By itself, as soon as there is a new roll."""
    counter = Counter(printer)
    printer.paper_out_after = 0
    counter.add("a")
    counter.work()
    assert (counter.state("a"), on_paper(printer)) == (JobState.QUEUED, [])
    printer.put_in_paper()
    counter.work()
    counter.work()
    assert (counter.state("a"), on_paper(printer)) == (JobState.PRINTED, ["a"])


def test_a_job_that_broke_off_is_left_to_a_person(printer: VirtualPrinter) -> None:
    """The printer came back, the job is not sent again, the next one is."""
    counter = Counter(printer)
    counter.add("first")
    counter.work()
    printer.drop_after_bytes = 3
    counter.add("a")
    counter.work()
    printer.drop_after_bytes = None
    counter.add("b")
    counter.work()
    assert (counter.state("a"), counter.state("b")) == (JobState.UNKNOWN, JobState.PRINTED)
    assert on_paper(printer)[-1] == "b"


def test_a_drawer_opens_once_or_not_at_all(printer: VirtualPrinter) -> None:
    """With the cover open it stays shut, also later."""
    counter = Counter(printer)
    counter.add("now", JobKind.DRAWER, drawer_pulse())
    counter.work()
    printer.cover_open = True
    counter.add("later", JobKind.DRAWER, drawer_pulse())
    counter.work()
    printer.cover_open = False
    counter.work()
    assert (counter.state("now"), counter.state("later")) == (JobState.PRINTED, JobState.FAILED)
    assert printer.drawer_pulses == 1


def test_whatever_the_printer_does_nothing_is_lost_and_nothing_prints_twice(printer: VirtualPrinter) -> None:
    """Forty jobs, trouble at random: each is on paper once, or a person was told to look."""
    counter, dice = Counter(printer), random.Random(7)
    names = [f"job-{number:02d}" for number in range(40)]
    for name in names:
        printer.cover_open = dice.random() < 0.2
        printer.drop_after_bytes = dice.choice([None, None, None, 1, 5, 12, 13, 14])
        counter.add(name)
        counter.work()
    printer.cover_open, printer.drop_after_bytes = False, None
    for _ in range(3):
        counter.work()
    states = {name: counter.state(name) for name in names}
    assert set(states.values()) == {JobState.PRINTED, JobState.UNKNOWN}
    sheets = on_paper(printer)
    assert {sheets.count(name) for name in names if states[name] is JobState.PRINTED} == {1}
    assert max(sheets.count(name) for name in names) == 1
