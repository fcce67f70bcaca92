"""A video file, shown at its own pace as if it were a camera."""

import math
import time
from pathlib import Path

import cv2

from pickup_domain.wording import say
from staff_app.devices.scanning.frame_pump import FrameSlot, PumpedSource
from staff_app.devices.scanning.frames import SourceState
from staff_app.devices.scanning.pictures import as_bgr, quiet_opencv
from staff_app.errors import DeviceError

_USUAL_FPS = 30.0
_HIGHEST_FPS = 120.0


def open_clip(path: Path) -> cv2.VideoCapture:
    """Open a video file for reading.

    Raises:
        DeviceError: The file is not there, may not be read or is no clip.
    """
    quiet_opencv()
    # OpenCV takes URLs and printf patterns for names too; only a file of our own is meant.
    if not path.is_file():
        raise DeviceError(say("No clip"), say("There is no clip {path}.", path=path))
    # FFmpeg "opens" a text file by the name of x.png: only a first frame tells.
    if not _opened(path).grab():
        raise DeviceError(say("No clip"), say("The file {path} is not a clip that can be read.", path=path))
    return _opened(path)


def _opened(path: Path) -> cv2.VideoCapture:
    return cv2.VideoCapture(str(path.absolute()), cv2.CAP_FFMPEG)


class ClipSource(PumpedSource):
    """The frames of a video file (MJPG or mp4v, H.264 and others where the wheel reads them)."""

    def __init__(self, path: Path, *, loop: bool = False) -> None:
        """Prepare the clip; nothing is opened yet.

        Args:
            path: The video file.
            loop: Start over at the end instead of finishing.
        """
        super().__init__(f"clip {path.name}")
        self._path = path
        self._loop = loop

    def _prepare(self) -> None:
        open_clip(self._path).release()

    def _produce(self, slot: FrameSlot) -> None:
        while not slot.closed:
            before = slot.next_number
            self._play_once(slot)
            # A clip without a single frame would otherwise spin.
            if not self._loop or slot.next_number == before:
                slot.mark(SourceState.FINISHED)
                return

    def _play_once(self, slot: FrameSlot) -> None:
        clip = open_clip(self._path)
        try:
            interval_s = 1.0 / _fps(clip)
            due_s = time.monotonic()
            while not slot.closed:
                good, image = clip.read()
                if not good:
                    return
                slot.publish(as_bgr(image))
                due_s += interval_s
                slot.wait(due_s - time.monotonic())
        finally:
            clip.release()


def _fps(clip: cv2.VideoCapture) -> float:
    fps = clip.get(cv2.CAP_PROP_FPS)
    if not math.isfinite(fps) or fps <= 0:
        return _USUAL_FPS
    return min(fps, _HIGHEST_FPS)
