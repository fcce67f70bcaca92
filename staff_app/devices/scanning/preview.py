"""The camera's picture as the screen needs it. Imports nothing heavy."""

from dataclasses import dataclass

from staff_app.devices.scanning.acceptance import Outcome
from staff_app.devices.scanning.results import Corners


@dataclass(frozen=True)
class PreviewFrame:
    """A small picture that Qt can show without OpenCV or numpy: `QImage(rgb, w, h, 3 * w, Format_RGB888)`."""

    width_px: int
    height_px: int
    rgb: bytes
    """Row after row, three bytes a pixel, no padding: 3 x width x height bytes."""
    corners: tuple[Corners, ...]
    """The codes in this frame, in pixels of this picture."""
    outcome: Outcome
    """What the frame amounts to; SEVERAL wants a hint on screen."""


@dataclass(frozen=True)
class PreviewLimits:
    """How large and how often previews may be."""

    width_px: int = 640
    height_px: int = 480
    per_s: float = 15.0
