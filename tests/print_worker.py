"""A tablet's printing as a process of its own: the app's controller is asked, and killed.

Reads lines `add ORDER_ID`, `drawer`, `again JOB_ID`, `forget JOB_ID`, `use ADDRESS`, `look` and `end`; says
each thing that it has done or that a person is told, as a JSON list on a line of its own.
"""

import json
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from staff_app.controllers import print_queue, printing
from staff_app.controllers.print_queue import PrintQueue
from staff_app.controllers.printing import PrintController
from staff_app.controllers.store_lane import StoreLane
from staff_app.devices.printing.jobs import JobKind, PrintJob
from staff_app.devices.printing.rendering.documents import drawer_pulse
from staff_app.devices.printing.transports.protocol import Patience
from staff_app.rows.printing import JobRow, PrinterState, PrinterView
from tests.factories import NOW, TABLET
from tests.reference_rows import LOCATION

PATIENCE = Patience(
    connect_s=1, status_s=0.5, settle_s=0.1, quiet_s=0.02, stall_s=0.5, confirm_s=0.6, drain_s=0.2
)
FASTER = 200
"""The waits before another try are minutes; here they pass in parts of a second."""
_NEVER_MS = 2_000_000_000


class Worker(QObject):
    """The app's printing without a window, and a person who looks at its list once something is told.

    Emits:
        heard: What somebody wants (str).
    """

    heard = Signal(str)

    def __init__(self, database: Path, address: str) -> None:
        super().__init__()
        self._is_alarmed = False
        self._waiting = -1
        self._store = StoreLane(database)
        self._printing = PrintController(self._store, database, address, 80, clock=clock)
        # It would hurry whatever waits, and hide a job that is never tried again.
        self._printing._look.setInterval(_NEVER_MS)
        self._printing.told.connect(self._on_alarm)
        self._printing.status_changed.connect(self._on_status)
        self._printing.jobs_changed.connect(self._on_jobs)
        self._store.failed.connect(lambda error: say("failed", str(error)))
        self.heard.connect(self._do)
        self._store.open(TABLET, LOCATION.code, b"", lambda: self._through(partial(say, "recovered")), fail)

    def _do(self, wish: str) -> None:
        verb, _, what = wish.partition(" ")
        match verb:
            case "add":
                self._printing.print_receipt(what)
            case "drawer":
                self._open_drawer()
            case "again":
                self._printing.reprint(what)
            case "forget":
                self._printing.forget(what)
            case "use":
                self._printing.use_printer(what, 80)
            case "end":
                self._printing.stop()
                self._store.stop()
                QCoreApplication.quit()
                return
        self._through(lambda: self._on_done(verb, what))

    def _open_drawer(self) -> None:
        """Nothing of the app's own opens it yet."""
        queue, job = (
            self._printing._queue,
            PrintJob.new(str(uuid4()), JobKind.DRAWER, drawer_pulse(), clock()),
        )
        assert queue is not None
        self._printing.ask_printer(lambda: queue._store.add(job), self._printing._on_added, fail)

    def _through(self, then: Callable[[], None]) -> None:
        """Once all is done that was begun: from the printer's lane by the store's and back."""

        def ask(nothing: object = None) -> None:
            self._printing.ask_printer(lambda: None, lambda _: then())

        self._printing.ask_printer(lambda: None, lambda _: self._store.run(lambda _: None, ask))

    def _on_done(self, verb: str, what: str) -> None:
        say("done", verb, what)
        if verb == "look":
            say("waiting", self._printing.view.waiting)
            self._printing.refresh_jobs()

    def _on_alarm(self, sentence: str) -> None:
        del sentence
        self._is_alarmed = True
        self._printing.refresh_jobs()

    def _on_status(self, view: PrinterView) -> None:
        if view.waiting != self._waiting:
            self._waiting = view.waiting
            say("waiting", view.waiting)
        if view.state is PrinterState.CHECK:
            self._on_alarm(view.sentence)

    def _on_jobs(self, rows: tuple[JobRow, ...]) -> None:
        """Whoever heard that something went wrong looks at what it was; nobody else does."""
        for row in rows if self._is_alarmed else ():
            if row.state in ("unknown", "failed"):
                say("told", row.job_id, row.state, row.sentence)
        self._is_alarmed = self._is_alarmed and not rows


def clock() -> datetime:
    """By the system's clock, so that each start is later than all that was before it."""
    return NOW + timedelta(seconds=time.time() % 1e7) * FASTER


def fail(error: Exception) -> None:
    """What nobody expects here ends the worker, and the proof with it."""
    raise SystemExit(str(error))


def say(*words: object) -> None:
    """One line, at once."""
    print(json.dumps(words), flush=True)  # noqa: T201 - the proof listens


def main(database: str, address: str) -> None:
    """Listen on another thread: the app's own may be busy."""
    application = QCoreApplication([])
    QLocale.setDefault(QLocale("en"))
    printing._TRY_EVERY_MS = 10
    print_queue.PrintQueue = partial(PrintQueue, patience=PATIENCE)  # type: ignore[misc, assignment]
    worker = Worker(Path(database), address)

    def listen() -> None:
        for line in sys.stdin:
            worker.heard.emit(line.strip())
        # Whoever started it is gone.
        worker.heard.emit("end")

    threading.Thread(target=listen, daemon=True).start()
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
