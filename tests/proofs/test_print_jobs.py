"""Whatever printer and app do, a print is on paper once, or a person is told; read back from the paper."""

import contextlib
import json
import queue
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from uuid import uuid4

import pytest

from pickup_domain.order import Order
from staff_app.devices.printing.decoder import Sheet
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.store.pickup_store import PickupStore
from tests.conftest import Figures
from tests.counter_service import snapshot
from tests.factories import NOW, TABLET, after, hand_over, ready
from tests.reference_rows import LOCATION, the_store

pytestmark = pytest.mark.proof
ROOT = Path(__file__).resolve().parents[2]
SHORT, LONG, SHARES = 60, 1_000, 2
_JOB_ID_SHOWN = 12
_A_RECEIPT = 11_000
"""Bytes, about: troubles begin anywhere in it."""
_PATIENCE_S = 60.0
_BEFORE = ("paper out", "paper out inside", "cover", "hang", "hang inside", "drop")
_AFTER = ("kill", "swap", "cover inside")


@dataclass
class Tablet:
    """The app's printing in a process of its own, two printers, and the people around them."""

    database: Path
    dice: Random
    printers: tuple[VirtualPrinter, VirtualPrinter]
    at: int = 0
    """The printer in use."""
    waiting: int = 0
    done: set[tuple[str, str]] = field(default_factory=set)
    told: dict[str, str] = field(default_factory=dict)
    """What a person was told of each job that needs one."""
    unseen: list[str] = field(default_factory=list)
    """Jobs that were told of and nobody has looked at yet."""
    troubles: Counter[str] = field(default_factory=Counter)
    restarts: int = 0
    paper: list[str] = field(default_factory=list)
    """The text of every sheet, taken off the printers in time: they remember some metres only."""
    hanging_out: list[Sheet] = field(default_factory=list)

    def start(self) -> None:
        """The app, or the app again."""
        command = [sys.executable, "-m", "tests.print_worker", str(self.database), self._printer.address]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, bufsize=1
        )
        self._said: queue.Queue[list[str] | None] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, args=(self._process, self._said), daemon=True)
        self._listener.start()
        self._hear_until("recovered")

    def kill(self) -> None:
        """In the middle of whatever it is doing."""
        self._process.kill()
        self._end()
        self.restarts += 1
        self.start()

    def ask(self, verb: str, what: str = "") -> None:
        """Somebody wants something, and sees that it was taken."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{verb} {what}\n".rstrip(" "))
        self._hear_until("done", verb, what)
        self.done.add((verb, what))

    def hear(self) -> None:
        """What was said meanwhile."""
        while not self._said.empty():
            self._take(self._said.get())

    def trouble(self, kind: str) -> None:
        """One of those that happen."""
        self.troubles[kind] += 1
        printer, inside = self._printer, self.dice.randrange(1, _A_RECEIPT)
        match kind:
            case "paper out":
                printer.paper_out_after = 0
            case "paper out inside":
                printer.paper_out_after_bytes = printer.received_bytes + inside
            case "cover" | "cover inside":
                printer.cover_open = True
            case "hang":
                printer.hanging = True
            case "drop" | "hang inside":
                printer.hangs_then = kind != "drop"
                printer.drop_after_bytes = inside
            case "kill":
                self.kill()
            case _:
                self.at = 1 - self.at
                self.ask("use", self._printer.address)

    def see_to(self) -> None:
        """People close covers, put in paper, look at what they were told of, and print some of it again."""
        self.take_paper()
        for printer in self.printers:
            printer.cover_open = printer.hanging = False
            printer.drop_after_bytes = None
            printer.put_in_paper()
        for job_id in self.unseen:
            self.ask("again" if self.dice.random() < 0.6 else "forget", job_id)
        self.unseen.clear()

    def take_paper(self) -> None:
        """What came out since the last time."""
        known = {id(sheet) for sheet in self.hanging_out}
        now = [sheet for printer in self.printers for sheet in printer.sheets]
        self.paper += [sheet.text for sheet in now if id(sheet) not in known]
        self.hanging_out = now

    def finish(self) -> None:
        """All is well at last: what waits is printed."""
        until = time.monotonic() + _PATIENCE_S
        self.see_to()
        while self._look() or self.unseen:
            self.see_to()
            assert time.monotonic() < until, f"{self.waiting} still wait"
        assert self._process.stdin is not None
        self._process.stdin.write("end\n")
        self._end()

    def close(self) -> None:
        """Whatever came of it, nothing goes on running."""
        self._process.kill()
        self._end()

    def _look(self) -> int:
        self.ask("look")
        self._hear_until("waiting")
        return self.waiting

    def _end(self) -> None:
        self._process.wait()
        self._listener.join()
        self.hear()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            # What it was told last may still be on its way.
            with contextlib.suppress(BrokenPipeError):
                pipe.close()

    @property
    def _printer(self) -> VirtualPrinter:
        return self.printers[self.at]

    def _listen(self, process: "subprocess.Popen[str]", said: "queue.Queue[list[str] | None]") -> None:
        assert process.stdout is not None
        for line in process.stdout:
            # A line that was cut off was not said.
            if line.endswith("\n"):
                said.put(json.loads(line))
        said.put(None)

    def _hear_until(self, *words: str) -> None:
        heard: list[str] = []
        while tuple(heard[: len(words)]) != words:
            said = self._said.get(timeout=_PATIENCE_S)
            assert said is not None, "the app ended by itself"
            self._take(said)
            heard = said

    def _take(self, said: list[str] | None) -> None:
        match said:
            case ["told", job_id, _, sentence]:
                if job_id not in self.told:
                    self.unseen.append(job_id)
                self.told[job_id] = sentence
            case ["waiting", count]:
                self.waiting = int(count)
            case _:
                pass


@pytest.mark.parametrize("share", range(SHARES))
def test_each_print_is_on_paper_once_or_a_person_is_told(
    share: int, tmp_path: Path, is_long: bool, figures: Figures
) -> None:
    """The seed decides who does what when; what is on paper is read from the paper."""
    database, dice = tmp_path / "queue.sqlite3", Random(share)
    orders = _collected(share, (LONG if is_long else SHORT) // SHARES)
    store = PickupStore.open(database, TABLET, NOW)
    store.apply_snapshot(snapshot(*orders, others=the_store()))
    store.close()
    with VirtualPrinter() as first, VirtualPrinter() as second:
        tablet = Tablet(database, dice, (first, second))
        with contextlib.closing(tablet):
            tablet.start()
            for order in orders:
                _one_of_a_day(tablet, str(order.order_id))
            tablet.finish()
        tablet.take_paper()
        counted = _check(tablet, {str(order.order_id): order.number for order in orders})
    figures(restarts=tablet.restarts, **counted, **{f"times_{k}": n for k, n in tablet.troubles.items()})


def _collected(share: int, count: int) -> tuple[Order, ...]:
    """Orders that were handed over, each under a number of its own."""
    one = after(ready(), hand_over())
    return tuple(
        one.model_copy(update={"order_id": uuid4(), "number": f"P{share}-{number:04d}"})
        for number in range(count)
    )


def _one_of_a_day(tablet: Tablet, order_id: str) -> None:
    dice = tablet.dice
    if dice.random() < 0.1:
        tablet.ask("drawer")
    if dice.random() < 0.3:
        tablet.trouble(dice.choice(_BEFORE))
    tablet.ask("add", order_id)
    time.sleep(dice.uniform(0, 0.1))
    if dice.random() < 0.15:
        tablet.trouble(dice.choice(_AFTER))
    tablet.hear()
    if dice.random() < 0.5 or tablet.waiting > 5:
        tablet.see_to()


@dataclass(frozen=True)
class Job:
    """A job as it lies on disk."""

    job_id: str
    kind: str
    number: str
    """Of its order."""
    copy_number: int
    state: str


def _check(tablet: Tablet, numbers: dict[str, str]) -> dict[str, int]:
    with contextlib.closing(sqlite3.connect(tablet.database)) as file:
        found = file.execute("SELECT job_id, kind, order_id, copy_number, state FROM print_job")
        jobs = [Job(row[0], row[1], numbers.get(row[2], ""), *row[3:]) for row in found]
    paper = tablet.paper
    receipts = [job for job in jobs if job.kind == "receipt"]
    wanted = {numbers[what] for verb, what in tablet.done if verb == "add"}
    assert wanted <= {job.number for job in receipts}, "asked for, acknowledged and lost"
    _check_paper(receipts, paper)
    drawers = _check_drawers([job for job in jobs if job.kind == "drawer"], tablet)
    for job in jobs:
        assert job.state in {"printed", "unknown", "failed", "forgotten"}, f"{job} was left lying"
        assert job.state == "printed" or tablet.told.get(job.job_id), f"nobody was told of {job}"
    states = Counter(job.state for job in receipts)
    assert states["printed"], "nothing was printed"
    copies = sum(job.copy_number > 0 for job in receipts)
    return {"jobs": len(receipts), **states, "copies": copies, "drawers": drawers, "lost": 0, "twice": 0}


def _check_paper(receipts: list[Job], paper: list[str]) -> None:
    whole: dict[str, list[str]] = {}
    for job in receipts:
        mark = f"Job {job.job_id[-_JOB_ID_SHOWN:]}"
        sheets = whole.setdefault(job.number, [])
        on_paper = [text for text in paper if mark in text]
        assert len(on_paper) <= 1, f"{job} was printed twice"
        assert on_paper or job.state != "printed", f"{job} is not on paper"
        for text in on_paper if job.state == "printed" else ():
            assert LOCATION.name in text, f"the head of {job} is missing"
            assert f"Order {job.number}" in text, f"the head of {job} is missing"
        for text in on_paper:
            assert (f"COPY {job.copy_number}" in text) or not job.copy_number, f"{job} does not say COPY"
            sheets.extend(on_paper if not job.copy_number else ())
    for number, sheets in whole.items():
        of_order = [job for job in receipts if job.number == number]
        assert len(sheets) <= 1, f"{number} was printed twice without COPY"
        assert sum(text.count(number) for text in paper) <= len(of_order), f"more paper than jobs: {number}"


def _check_drawers(jobs: list[Job], tablet: Tablet) -> int:
    pulses = sum(printer.drawer_pulses for printer in tablet.printers)
    opened = sum(job.state == "printed" for job in jobs)
    perhaps = sum(job.state in ("unknown", "forgotten") for job in jobs)
    assert opened <= pulses <= opened + perhaps, f"{pulses} pulses of {opened} and perhaps {perhaps} drawers"
    return opened
