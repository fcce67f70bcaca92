"""How a picture is prepared for a decoder, and the way back to the original's coordinates.

Adaptive threshold, Otsu and down-scaling are left out: on photos they lost more codes than they won.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from staff_app.devices.scanning.decoders import Grey
from staff_app.devices.scanning.results import Corners, Decoder, Point, Step

Affine = NDArray[np.float64]
"""(2, 3) float64: from a prepared picture's pixels to the original's."""


@dataclass(frozen=True, eq=False)
class Prepared:
    """A picture ready for a decoder."""

    grey: Grey
    back: Affine | None = None
    """None where the coordinates are the original's."""

    def to_original(self, corners: Corners) -> Corners:
        """The corners in the original picture's pixels."""
        if self.back is None:
            return corners
        first, second, third, fourth = (_moved(self.back, corner) for corner in corners)
        return first, second, third, fourth


@dataclass(frozen=True)
class Attempt:
    """One way to look at a picture."""

    step: Step
    decoder: Decoder
    prepare: Callable[[Grey], Prepared]


def _as_is(grey: Grey) -> Prepared:
    return Prepared(grey)


def _smoothed(grey: Grey) -> Prepared:
    return Prepared(_blurred(grey, 1.0))


def _sharpened(grey: Grey) -> Prepared:
    """Unsharp mask, amount 2.5, sigma 2: for motion blur and a lens out of focus."""
    return Prepared(_grey(cv2.addWeighted(grey, 3.5, _blurred(grey, 2.0), -2.5, 0)))


def _equalised(grey: Grey) -> Prepared:
    return Prepared(_clahe(grey))


def _smoothed_and_equalised(grey: Grey) -> Prepared:
    return Prepared(_clahe(_blurred(grey, 1.0)))


def _enlarged_centre(grey: Grey) -> Prepared:
    """The middle half of each side, twice as large: for small codes held up to the camera."""
    height, width = grey.shape
    top, left = height // 4, width // 4
    centre = grey[top : height - top, left : width - left]
    larger = _grey(cv2.resize(centre, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC))
    return Prepared(larger, np.array([[0.5, 0.0, left], [0.0, 0.5, top]]))


def _inverted(grey: Grey) -> Prepared:
    """zxing-cpp inverts for square codes only; bars are printed light on dark, too."""
    return Prepared(_grey(cv2.bitwise_not(grey)))


def _turned(grey: Grey) -> Prepared:
    """By 45 degrees, on a canvas that holds all of it: the scan lines of bars run along and across only."""
    height, width = grey.shape
    side = int(np.ceil((height + width) / np.sqrt(2)))
    turn = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), 45, 1.0), dtype=np.float64)
    turn[:, 2] += ((side - width) / 2, (side - height) / 2)
    picture = _grey(cv2.warpAffine(grey, turn, (side, side), borderValue=128))
    return Prepared(picture, np.asarray(cv2.invertAffineTransform(turn), dtype=np.float64))


FIRST = Attempt(Step.ZXING_RAW, Decoder.ZXING, _as_is)
"""Every frame gets this one."""

EXTRA = (
    Attempt(Step.ZXING_TURNED, Decoder.ZXING, _turned),
    Attempt(Step.ZXING_SMOOTHED, Decoder.ZXING, _smoothed),
    Attempt(Step.PYZBAR_RAW, Decoder.PYZBAR, _as_is),
    Attempt(Step.ZXING_SHARPENED, Decoder.ZXING, _sharpened),
    Attempt(Step.ZXING_INVERTED, Decoder.ZXING, _inverted),
    Attempt(Step.ZXING_EQUALISED, Decoder.ZXING, _smoothed_and_equalised),
    Attempt(Step.ZXING_ENLARGED, Decoder.ZXING, _enlarged_centre),
    Attempt(Step.PYZBAR_EQUALISED, Decoder.PYZBAR, _equalised),
    Attempt(Step.OPENCV_BARS, Decoder.OPENCV, _as_is),
)
"""One of these per frame after a miss, so that it stays within its 33 ms; those that find most come first."""


def _blurred(grey: Grey, sigma_px: float) -> Grey:
    return _grey(cv2.GaussianBlur(grey, (0, 0), sigma_px))


def _clahe(grey: Grey) -> Grey:
    return _grey(cv2.createCLAHE(clipLimit=2.0, tileGridSize=(8, 8)).apply(grey))


def _grey(picture: NDArray[np.generic]) -> Grey:
    return np.asarray(picture, dtype=np.uint8)


def _moved(affine: Affine, point: Point) -> Point:
    x, y = affine @ (point[0], point[1], 1.0)
    return float(x), float(y)
