"""Reading picture files, and what OpenCV needs to be told once."""

import os
import warnings
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

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
        path: Any format that OpenCV and Pillow know; transparency is dropped.

    Returns:
        (H, W, 3) uint8, BGR; scaled down where a side exceeds 4096 px.

    Raises:
        DeviceError: The file is not there, may not be read, is no picture or one of more than 178 megapixels.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DeviceError(
            say("No picture"),
            say("The file {path} cannot be read: {reason}.", path=path, reason=error.strerror),
        ) from error
    try:
        is_picture = _has_header(data)
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) if is_picture else None
    except Image.DecompressionBombError as error:
        raise DeviceError(
            say("Picture too large"),
            say("The picture {path} is too large to be read.", path=path),
            say("Make it smaller, or cut out the code."),
        ) from error
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


def _has_header(data: bytes) -> bool:
    """Whether it is a picture, as its first bytes say, before anything is unpacked.

    Raises:
        DecompressionBombError: It would fill the memory: each of its pixels takes some bytes.
    """
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(BytesIO(data)):
            return True
    except Image.DecompressionBombError:
        raise
    except Exception:
        # Whatever a format's reader makes of what is none of its files.
        return False


def _bounded(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    scale = _LONGEST_SIDE_PX / max(image.shape[:2])
    if scale >= 1:
        return image
    smaller = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(smaller, dtype=np.uint8)
