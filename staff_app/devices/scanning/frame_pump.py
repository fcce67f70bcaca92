"""The one thread that every frame source runs on, and the slot that holds its newest frame."""

import logging
import threading
import time
from abc import ABC, abstractmethod
from collections import deque

import numpy as np
from numpy.typing import NDArray

from staff_app.devices.scanning.frames import Frame, SourceState, SourceStats

_log = logging.getLogger(__name__)

_SILENCE_S = 2.0
"""A source that ran and shows nothing for so long is lost, whatever its driver says."""
_JOIN_S = 0.3


class FrameSlot:
    """Holds the newest frame of one opening of a source; the thread fills it, readers look at it."""

    def __init__(self, first_number: int) -> None:
        self._changed = threading.Condition()
        self._first_number = first_number
        self._next_number = first_number
        self._frame: Frame | None = None
        self._seen = 0
        self._dropped = 0
        self._state = SourceState.STARTING
        self._times_s: deque[float] = deque(maxlen=120)

    @property
    def next_number(self) -> int:
        """The number that the next frame will carry."""
        with self._changed:
            return self._next_number

    @property
    def closed(self) -> bool:
        """True once the reader wants no more."""
        with self._changed:
            return self._state is SourceState.CLOSED

    def publish(self, image: NDArray[np.uint8]) -> None:
        """Put a picture `(H, W, 3) uint8 BGR` in place of the one before; ignored after close."""
        # Several readers may hold the same array: none of them may draw on it.
        image.flags.writeable = False
        with self._changed:
            if self._state is SourceState.CLOSED:
                return
            if self._frame is not None and self._frame.number > self._seen:
                self._dropped += 1
            now_s = time.monotonic()
            self._frame = Frame(image, self._next_number, now_s)
            self._next_number += 1
            self._times_s.append(now_s)
            self._state = SourceState.RUNNING
            self._changed.notify_all()

    def mark(self, state: SourceState) -> None:
        """Note how the source is doing; a closed slot stays closed."""
        with self._changed:
            if self._state is not SourceState.CLOSED:
                self._state = state
                self._changed.notify_all()

    def wait(self, timeout_s: float) -> bool:
        """Sleep in the source's thread; return True as soon as the slot is closed."""
        with self._changed:
            return self._changed.wait_for(lambda: self._state is SourceState.CLOSED, max(timeout_s, 0.0))

    def latest(self, after: int, timeout_s: float) -> Frame | None:
        """As in `FrameSource.latest`."""
        ended = (SourceState.CLOSED, SourceState.FINISHED)
        with self._changed:
            self._changed.wait_for(lambda: self._is_newer(after) or self._state in ended, timeout_s)
            if self._state is SourceState.CLOSED or not self._is_newer(after):
                return None
            if self._frame is not None:
                self._seen = max(self._seen, self._frame.number)
            return self._frame

    def stats(self) -> SourceStats:
        """As in `FrameSource.stats`."""
        with self._changed:
            now_s = time.monotonic()
            times_s = [t for t in self._times_s if now_s - t <= _SILENCE_S]
            state = self._state
            if state is SourceState.RUNNING and not times_s:
                state = SourceState.LOST
            span_s = times_s[-1] - times_s[0] if len(times_s) > 1 else 0.0
            rate = (len(times_s) - 1) / span_s if span_s > 0 else 0.0
            height, width = (0, 0) if self._frame is None else self._frame.image.shape[:2]
            frames = self._next_number - self._first_number
            return SourceStats(state, rate, frames, self._dropped, width, height)

    def _is_newer(self, after: int) -> bool:
        return self._frame is not None and self._frame.number > after


class PumpedSource(ABC):
    """A frame source whose pictures are taken on a daemon thread of its own."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = threading.Lock()
        self._slot: FrameSlot | None = None
        self._thread: threading.Thread | None = None
        self._next_number = 1

    @property
    def name(self) -> str:
        """What to call it on screen and in logs."""
        return self._name

    @property
    def stats(self) -> SourceStats:
        """How it is doing right now."""
        slot = self._slot
        return slot.stats() if slot else SourceStats(SourceState.CLOSED, 0.0, 0, 0)

    def open(self) -> None:
        """Start taking pictures; nothing happens if it is open already.

        Raises:
            DeviceError: There is nothing to show, and waiting will not change that.
        """
        with self._lock:
            if self._slot is not None:
                return
            self._prepare()
            self._slot = FrameSlot(self._next_number)
            self._thread = threading.Thread(
                target=self._run, args=(self._slot,), name=f"frames {self._name}", daemon=True
            )
            self._thread.start()

    def latest(self, after: int, timeout_s: float) -> Frame | None:
        """The newest frame with a number above `after`, or None; see `FrameSource.latest`."""
        slot = self._slot
        return slot.latest(after, timeout_s) if slot else None

    def close(self) -> None:
        """Stop taking pictures; a device that hangs is left to its thread, which then ends by itself."""
        with self._lock:
            slot, thread = self._slot, self._thread
            if slot is None or thread is None:
                return
            slot.mark(SourceState.CLOSED)
            self._next_number = slot.next_number
            self._slot = self._thread = None
        # A healthy thread gives the device back at once, so that it can be opened again right away.
        thread.join(_JOIN_S)

    def _run(self, slot: FrameSlot) -> None:
        try:
            self._produce(slot)
        except Exception:
            _log.exception("The frame source %s stopped", self._name)
            slot.mark(SourceState.LOST)

    def _prepare(self) -> None:  # noqa: B027 - most sources have nothing to check beforehand
        """Check in the opener's thread that there is something to show.

        Raises:
            DeviceError: There is not.
        """

    @abstractmethod
    def _produce(self, slot: FrameSlot) -> None:
        """Publish pictures to the slot until it is closed; runs on the source's thread."""
