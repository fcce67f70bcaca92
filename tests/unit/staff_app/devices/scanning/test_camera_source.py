"""A camera that hangs, fails and comes back."""

import threading

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from staff_app.devices.scanning.camera_source import CameraSource, Capture
from staff_app.devices.scanning.frames import SourceState
from tests.frames import PATIENCE_S, next_frame, plain, until
from tests.pictures import Picture


class FaultyCapture:
    """A camera that answers with what it was given: pictures, None for a failed read, or an error."""

    def __init__(self, answers: list[Picture | OSError | None], *, opens: bool = True) -> None:
        """Give the answers, in order; reads beyond them fail."""
        self.opens = opens
        self.released = False
        self.wishes: dict[int, float] = {}
        self._answers = list(answers)

    def isOpened(self) -> bool:
        """As told."""
        return self.opens

    def set(self, propId: int, value: float) -> bool:
        """Remember what was asked for."""
        self.wishes[propId] = value
        return True

    def read(self) -> tuple[bool, NDArray[np.generic] | None]:
        """The next answer."""
        answer = self._answers.pop(0) if self._answers else None
        if isinstance(answer, OSError):
            raise answer
        return answer is not None, answer

    def release(self) -> None:
        """Remember it."""
        self.released = True


class HangingCapture(FaultyCapture):
    """A camera whose cable was pulled: one picture, then a read that does not return until told."""

    def __init__(self) -> None:
        """Not hanging yet."""
        super().__init__([plain(50)])
        self.hangs = threading.Event()
        self.let_go = threading.Event()

    def read(self) -> tuple[bool, NDArray[np.generic] | None]:
        """The picture once, then nothing for as long as the test likes."""
        if self._answers:
            return super().read()
        self.hangs.set()
        self.let_go.wait(PATIENCE_S * 5)
        return False, None


class Cameras:
    """Opens one prepared capture after the other; the last one for ever."""

    def __init__(self, *captures: FaultyCapture) -> None:
        """Give the captures in the order of opening."""
        self.captures = captures
        self.opened = 0

    def __call__(self, device: int | str) -> Capture:
        """Open the next."""
        capture = self.captures[min(self.opened, len(self.captures) - 1)]
        self.opened += 1
        return capture


def test_a_hanging_camera_holds_nobody_up() -> None:
    """While read() blocks, latest and close return and the camera may be opened anew."""
    hanging, fresh = HangingCapture(), FaultyCapture([plain(90)] * 1000)
    source = CameraSource(0, capture=Cameras(hanging, fresh))
    source.open()
    first = next_frame(source)
    assert hanging.hangs.wait(PATIENCE_S)
    assert source.latest(first.number, 0.01) is None
    source.close()
    assert not hanging.let_go.is_set()
    source.open()
    assert next_frame(source, after=first.number).image[0, 0, 0] == 90
    hanging.let_go.set()
    assert until(lambda: hanging.released)
    source.close()


def test_a_camera_that_went_silent_is_lost() -> None:
    """No picture for two seconds is a lost camera even while its driver still blocks."""
    hanging = HangingCapture()
    source = CameraSource(0, capture=Cameras(hanging))
    source.open()
    next_frame(source)
    assert until(lambda: source.stats.state is SourceState.LOST)
    hanging.let_go.set()
    source.close()


@pytest.mark.parametrize(
    "first",
    [
        FaultyCapture([], opens=False),
        FaultyCapture([plain(20), None, None, None]),
        FaultyCapture([plain(20), OSError("unplugged")]),
    ],
    ids=["does not open", "stops", "raises"],
)
def test_a_lost_camera_is_opened_again(first: FaultyCapture) -> None:
    """However a camera fails, it is given back and tried again until it shows pictures."""
    source = CameraSource(
        0, capture=Cameras(first, first, FaultyCapture([plain(90)] * 1000)), first_pause_s=0.01
    )
    source.open()
    assert until(lambda: (f := source.latest(0, 0.1)) is not None and f.image[0, 0, 0] == 90)
    assert first.released
    source.close()


def test_a_single_damaged_frame_is_passed_over() -> None:
    """USB damages a frame now and then; that is no reason to reopen."""
    cameras = Cameras(FaultyCapture([plain(20), None, None, plain(90)]), FaultyCapture([], opens=False))
    source = CameraSource(0, capture=cameras, first_pause_s=PATIENCE_S * 5)
    source.open()
    assert until(lambda: source.stats.frames == 2)
    assert cameras.opened == 1
    source.close()


def test_a_camera_is_asked_for_enough_pixels() -> None:
    """At least 1280x720 is asked for: a pass at arm's length needs it."""
    capture = FaultyCapture([plain(20)])
    source = CameraSource("/dev/video0", capture=Cameras(capture))
    source.open()
    next_frame(source)
    source.close()
    assert capture.wishes[cv2.CAP_PROP_FRAME_WIDTH] >= 1280
    assert capture.wishes[cv2.CAP_PROP_FRAME_HEIGHT] >= 720


def test_a_camera_that_is_not_there_is_waited_for() -> None:
    """OpenCV's real capture of a missing device ends in "lost", not in an error."""
    source = CameraSource("/dev/video-that-is-not-there")
    source.open()
    assert until(lambda: source.stats.state is SourceState.LOST)
    assert source.latest(0, 0.0) is None
    source.close()


def test_a_grey_camera_gives_bgr_frames() -> None:
    """Some barcode cameras hand out one channel."""
    grey = np.full((48, 64), 77, dtype=np.uint8)
    source = CameraSource(0, capture=Cameras(FaultyCapture([grey])))
    source.open()
    assert next_frame(source).image.shape == (48, 64, 3)
    source.close()
