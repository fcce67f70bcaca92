"""Waiting for a source's frames."""

import time
from collections.abc import Callable

import numpy as np

from staff_app.devices.scanning.frames import Frame, FrameSource
from tests.pictures import Picture

PATIENCE_S = 20.0


def plain(grey: int) -> Picture:
    """A small picture of one shade."""
    return np.full((48, 64, 3), grey, dtype=np.uint8)


def until(condition: Callable[[], bool]) -> bool:
    """Wait for a condition; return whether it came true."""
    deadline_s = time.monotonic() + PATIENCE_S
    while not condition() and time.monotonic() < deadline_s:
        time.sleep(0.01)
    return condition()


def next_frame(source: FrameSource, after: int = 0) -> Frame:
    """The next frame, which must come."""
    frame = source.latest(after, PATIENCE_S)
    assert frame is not None
    return frame
