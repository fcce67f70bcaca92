"""A tablet's printer lane as a process of its own: it adds and prints what it is told to, and is killed.

Reads lines `add ORDER_ID`, `drawer`, `again JOB_ID`, `forget JOB_ID`, `use ADDRESS`, `look` and `end`; says
each thing that it has done or that a person is told, as a JSON list on a line of its own.
"""

import json
import queue
import sys
import threading
import time
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from pickup_domain.order import Order
from staff_app.controllers.print_queue import PrintQueue
from staff_app.device_rows import PaperChoice
from staff_app.devices.printing.jobs import JobKind, PrintJob
from staff_app.devices.printing.rendering.documents import drawer_pulse
from staff_app.devices.printing.transports.protocol import Patience
from tests.factories import NOW, after, hand_over, ready
from tests.reference_rows import LOCATION

PATIENCE = Patience(
    connect_s=1, status_s=0.5, settle_s=0.1, quiet_s=0.02, stall_s=0.5, confirm_s=0.6, drain_s=0.2
)
FASTER = 200
"""The waits before another try are minutes; here they pass in parts of a second."""
_PAPER = PaperChoice(80, "en")


class Worker:
    """The lane: between two jobs it hears what people want."""

    def __init__(self, database: Path, address: str) -> None:
        self._database = database
        self._said_waiting = -1
        self._queue = PrintQueue(database, address, self._clock, PATIENCE)
        self._order: Order = after(ready(), hand_over())
        say("recovered", self._queue.recover())
        for job in self._queue.jobs():
            if job.state == "unknown":
                say("told", job.job_id, job.state, job.sentence)

    def work(self, wishes: "queue.Queue[str]") -> None:
        """Until told to end."""
        while True:
            try:
                wish = wishes.get(timeout=0.01)
                if wish == "end":
                    return
                self._do(*wish.split())
            except queue.Empty:
                pass
            printed = self._queue.run_once()
            if printed is not None and printed.sentence:
                for job in self._queue.jobs():
                    if job.state in ("unknown", "failed"):
                        say("told", job.job_id, job.state, job.sentence)
            self._say_waiting()

    def _do(self, verb: str, what: str = "") -> None:
        match verb:
            case "add":
                self._add(what)
            case "drawer":
                job = PrintJob.new(str(uuid4()), JobKind.DRAWER, drawer_pulse(), self._clock())
                self._queue._store.add(job)
            case "again":
                found = self._queue.job(what)
                assert found is not None
                self._queue.forget(what)
                if found[1]:
                    self._add(found[1])
            case "forget":
                self._queue.forget(what)
            case "use":
                self._queue.close()
                self._queue = PrintQueue(self._database, what, self._clock, PATIENCE)
                self._queue.hurry()
                self._queue.recover()
        self._said_waiting = -1
        say("done", verb, what)

    def _add(self, order_id: str) -> None:
        order = self._order.model_copy(update={"number": order_id})
        self._queue.add("receipt", order_id, order, LOCATION, _PAPER, self._clock())

    def _say_waiting(self) -> None:
        waiting = sum(job.state in ("queued", "sending") for job in self._queue.jobs())
        if waiting != self._said_waiting:
            say("waiting", waiting)
        self._said_waiting = waiting

    def _clock(self) -> datetime:
        # By the system's clock, so that each start is later than all that was before it.
        return NOW + timedelta(seconds=time.time() % 1e7) * FASTER


def say(*words: object) -> None:
    """One line, at once."""
    print(json.dumps(words), flush=True)  # noqa: T201 - the proof listens


def main(database: str, address: str) -> None:
    """Listen on another thread: the lane may be busy."""
    wishes: queue.Queue[str] = queue.Queue()

    def listen() -> None:
        for line in sys.stdin:
            wishes.put(line.strip())
        # Whoever started it is gone.
        wishes.put("end")

    threading.Thread(target=listen, daemon=True).start()
    Worker(Path(database), address).work(wishes)


if __name__ == "__main__":
    main(*sys.argv[1:])
