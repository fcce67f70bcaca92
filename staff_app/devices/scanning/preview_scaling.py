"""Scaling a camera's frame down for the screen."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from staff_app.devices.scanning.acceptance import Outcome
from staff_app.devices.scanning.preview import PreviewFrame, PreviewLimits
from staff_app.devices.scanning.results import Corners, Decoded


def preview_of(
    image: NDArray[np.uint8], found: Sequence[Decoded], outcome: Outcome, limits: PreviewLimits
) -> PreviewFrame:
    """Scale a picture down to the limits, keeping its shape; a small one is never scaled up.

    Args:
        image: (H, W, 3) uint8, BGR.
        found: The codes in it.
        outcome: What the frame amounts to.
        limits: The largest width and height.
    """
    height, width = image.shape[:2]
    scale = min(1.0, limits.width_px / width, limits.height_px / height)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    # Area averaging keeps the modules of a code grey instead of letting them flicker.
    small = image if scale == 1.0 else cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    rgb = cv2.cvtColor(small, cv2.COLOR_BGR2RGB)
    corners = tuple(_scaled(decoded.corners, size[0] / width, size[1] / height) for decoded in found)
    return PreviewFrame(size[0], size[1], rgb.tobytes(), corners, outcome)


def _scaled(corners: Corners, across: float, down: float) -> Corners:
    first, second, third, fourth = ((x * across, y * down) for x, y in corners)
    return first, second, third, fourth
