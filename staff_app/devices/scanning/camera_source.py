"""A camera through OpenCV: found again after it was unplugged, and never waited for."""

import logging
import sys
from collections.abc import Callable
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from staff_app.devices.scanning.frame_pump import FrameSlot, PumpedSource
from staff_app.devices.scanning.frames import SourceState
from staff_app.devices.scanning.pictures import as_bgr, quiet_opencv

_log = logging.getLogger(__name__)

_WIDTH_PX = 1280
_HEIGHT_PX = 720
_FAILED_READS = 3
"""A damaged frame now and then is normal over USB; this many in a row are a lost camera."""
_RETRY_READ_S = 0.05


class Capture(Protocol):
    """The part of `cv2.VideoCapture` that a camera needs."""

    def isOpened(self) -> bool:
        """True while the device answers."""

    def set(self, propId: int, value: float) -> bool:
        """Ask for a property; False where the device has no such thing."""

    def read(self) -> tuple[bool, NDArray[np.generic] | None]:
        """The next picture; may block for ten seconds on a camera that was unplugged."""

    def release(self) -> None:
        """Give the device back."""


def open_capture(device: int | str) -> Capture:
    """Open a camera by its index or its path, such as 0 or "/dev/video0"."""
    quiet_opencv()
    # Without a back end named, OpenCV tries half a dozen in turn, some of them for seconds.
    backend = cv2.CAP_V4L2 if sys.platform == "linux" else cv2.CAP_ANY
    if isinstance(device, int):
        return cv2.VideoCapture(device, backend)
    return cv2.VideoCapture(device, backend)


class CameraSource(PumpedSource):
    """The newest frame of a camera, asked for at 1280x720 or the nearest that it has."""

    def __init__(
        self,
        device: int | str,
        *,
        capture: Callable[[int | str], Capture] = open_capture,
        first_pause_s: float = 0.5,
        longest_pause_s: float = 8.0,
    ) -> None:
        """Prepare the camera; nothing is opened yet.

        Args:
            device: Index or device path.
            capture: Opens the device; may block, fail or raise OSError.
            first_pause_s: Wait before the first attempt to reopen; doubled each time.
            longest_pause_s: The wait grows no further.
        """
        super().__init__(f"camera {device}")
        self._device = device
        self._capture = capture
        self._first_pause_s = first_pause_s
        self._longest_pause_s = longest_pause_s

    def _produce(self, slot: FrameSlot) -> None:
        pause_s = self._first_pause_s
        while not slot.closed:
            if self._capture_until_lost(slot):
                pause_s = self._first_pause_s
            slot.mark(SourceState.LOST)
            if slot.wait(pause_s):
                return
            pause_s = min(2 * pause_s, self._longest_pause_s)

    def _capture_until_lost(self, slot: FrameSlot) -> bool:
        """Open the device and publish what it shows; return whether it showed anything."""
        before = slot.next_number
        try:
            capture = self._capture(self._device)
            try:
                if capture.isOpened():
                    self._ask_for_size(capture)
                    self._pump(capture, slot)
            finally:
                capture.release()
        except (cv2.error, OSError) as error:
            _log.warning("The %s failed: %s", self.name, error)
        return slot.next_number > before

    @staticmethod
    def _ask_for_size(capture: Capture) -> None:
        # Uncompressed 720p does not fit through USB 2 at 30 frames/s; MJPG must be asked for before the size.
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, _WIDTH_PX)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT_PX)
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)

    @staticmethod
    def _pump(capture: Capture, slot: FrameSlot) -> None:
        failed = 0
        while not slot.closed and failed < _FAILED_READS:
            good, image = capture.read()
            if good and image is not None and image.size:
                failed = 0
                slot.publish(as_bgr(image))
            else:
                failed += 1
                slot.wait(_RETRY_READ_S)
