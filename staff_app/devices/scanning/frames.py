"""Where pictures come from: the contract that every frame source keeps. Imports nothing heavy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture from a source."""

    image: NDArray[np.uint8]
    """(H, W, 3) uint8, BGR, read-only."""
    number: int
    """Counts up by one per picture taken, from 1, over re-openings too; a gap means dropped frames."""
    taken_at_s: float
    """`time.monotonic()` when the picture arrived."""


class SourceState(StrEnum):
    """How a source is doing."""

    CLOSED = "closed"
    STARTING = "starting"
    """Opened; no picture yet."""
    RUNNING = "running"
    LOST = "lost"
    """Pictures stopped; the source keeps trying to get them back."""
    FINISHED = "finished"
    """A clip came to its end; no further picture will come."""


@dataclass(frozen=True)
class SourceStats:
    """A snapshot of a source's counters since it was opened."""

    state: SourceState
    frames_per_s: float
    """Over the last two seconds; 0.0 where there were fewer than two pictures."""
    frames: int
    dropped: int
    """Pictures that were replaced by a newer one before anybody looked."""
    width_px: int = 0
    """Of the newest picture; 0 before the first, as the height."""
    height_px: int = 0


class FrameSource(Protocol):
    """Anything that shows pictures: a camera, a clip, a still, a folder.

    `latest`, `close` and `stats` never wait for a device that hangs and may be called from any thread.
    """

    @property
    def name(self) -> str:
        """What to call it on screen and in logs."""

    @property
    def stats(self) -> SourceStats:
        """How it is doing right now."""

    def open(self) -> None:
        """Start taking pictures; nothing happens if it is open already.

        Raises:
            DeviceError: There is nothing to show, and waiting will not change that.
        """

    def latest(self, after: int, timeout_s: float) -> Frame | None:
        """The newest frame with a number above `after`; older ones are gone.

        Args:
            after: The number of the last frame the caller has seen, 0 for none.
            timeout_s: How long to wait for one, in seconds; 0.0 does not wait.

        Returns:
            The frame, or None if none came in time or the source is closed or finished.
        """

    def close(self) -> None:
        """Stop taking pictures, within a fraction of a second; nothing happens if it is closed already."""
