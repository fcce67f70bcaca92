"""Lanes: one named worker thread each, with results delivered in the GUI thread."""

import gc
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from pickup_domain.wording import say
from staff_app.errors import PickupError

T = TypeVar("T")
log = logging.getLogger(__name__)
_COLLECT_EVERY_MS = 500


@dataclass(frozen=True, slots=True)
class _Job:
    run: Callable[[], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[PickupError], None] | None


@dataclass(frozen=True, slots=True)
class _Answer:
    job: _Job
    value: Any
    error: PickupError | None


class Lane(QObject):
    """Runs blocking jobs one after the other, off the GUI thread.

    Lives in the GUI thread; the thread is a daemon, so that a stuck job never holds the process at its end.
    """

    _answered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    @property
    def name(self) -> str:
        """What the thread is called."""
        return self._thread.name

    def submit(
        self,
        job: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[PickupError], None] | None = None,
    ) -> None:
        """Run a job after those that wait already.

        Args:
            job: Blocking, with a time limit of its own; must not touch anything of Qt.
            done: Gets the result, in the GUI thread.
            failed: Gets what a person should be told, in the GUI thread.
        """
        if not self._stopped.is_set():
            self._jobs.put(_Job(job, done, failed))

    def stop(self, timeout_s: float = 2.0) -> bool:
        """Take no more jobs and deliver nothing more; False where a job still holds the thread."""
        self._stopped.set()
        self._jobs.put(None)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def finish(self, timeout_s: float = 5.0) -> bool:
        """Run what waits already, then stop; False where a job still holds the thread."""
        self._jobs.put(None)
        self._thread.join(timeout_s)
        self._stopped.set()
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if self._stopped.is_set():
                continue
            answer = self._answer(job)
            if self._stopped.is_set():
                continue
            self._answered.emit(answer)

    def _answer(self, job: _Job) -> _Answer:
        try:
            return _Answer(job, job.run(), None)
        except PickupError as error:
            return _Answer(job, None, error)
        except Exception:
            log.exception("a job of lane %s failed", self.name)
            bug = PickupError(
                say("Something went wrong"),
                say("The app had a problem of its own; nothing that was recorded is lost."),
                say("Try again. If it comes back, tell the shift lead."),
            )
            return _Answer(job, None, bug)

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        if self._stopped.is_set():
            return
        if answer.error is None:
            if answer.job.done is not None:
                answer.job.done(answer.value)
        elif answer.job.failed is not None:
            answer.job.failed(answer.error)
        else:
            log.warning("lane %s: %s", self.name, answer.error)


class GuiThreadCollector(QObject):
    """Runs Python's cyclic garbage collection in the GUI thread only.

    The collector runs in whichever thread happens to allocate. There it may destroy a widget or a timer that
    was part of a cycle, and Qt objects destroyed outside their thread crash the process.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_COLLECT_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the generations that are due, by the interpreter's own thresholds."""
        for generation, (count, threshold) in reversed(
            tuple(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
        ):
            if count > threshold:
                gc.collect(generation)
                return
