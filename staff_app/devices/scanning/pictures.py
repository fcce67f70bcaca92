"""Reading picture files, and what OpenCV needs to be told once."""

import os
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from pickup_domain.wording import say
from staff_app.errors import DeviceError

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp"})
"""What counts as a picture file in a folder."""

_LONGEST_SIDE_PX = 4096
"""Twice what a code needs; a phone's 50 megapixels would only cost time."""


def quiet_opencv() -> None:
    """Keep OpenCV's own lines off stderr: what matters is told as a `DeviceError` or a source's state."""
    # OpenCV takes FFmpeg's level (-8 is AV_LOG_QUIET) from nowhere else, when the first clip is opened.
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def read_picture(path: Path) -> NDArray[np.uint8]:
    """Read one picture file, turned as its EXIF data says.

    Args:
        path: Any format that OpenCV knows; transparency is dropped.

    Returns:
        (H, W, 3) uint8, BGR; scaled down where a side exceeds 4096 px.

    Raises:
        DeviceError: The file is not there, may not be read or is no picture.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DeviceError(
            say("No picture"),
            say("The file {path} cannot be read: {reason}.", path=path, reason=error.strerror),
        ) from error
    try:
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) if data else None
    except cv2.error:
        # Raised for a header that promises an absurd size.
        image = None
    if image is None:
        raise DeviceError(
            say("No picture"), say("The file {path} is not a picture that can be read.", path=path)
        )
    return _bounded(as_bgr(image))


def as_bgr(image: NDArray[np.uint8] | NDArray[np.generic]) -> NDArray[np.uint8]:
    """The picture as (H, W, 3) uint8 BGR, whatever a driver handed out: grey, one channel or with alpha."""
    pixels = np.asarray(image, dtype=np.uint8)
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR), dtype=np.uint8)
    return np.ascontiguousarray(pixels[:, :, :3])


def _bounded(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    scale = _LONGEST_SIDE_PX / max(image.shape[:2])
    if scale >= 1:
        return image
    smaller = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(smaller, dtype=np.uint8)
