"""From a line of configuration to a frame source."""

from pathlib import Path

from pickup_domain.wording import say
from staff_app.devices.scanning.camera_source import CameraSource
from staff_app.devices.scanning.clip_source import ClipSource
from staff_app.devices.scanning.directory_source import DirectorySource
from staff_app.devices.scanning.frames import FrameSource
from staff_app.devices.scanning.sequence_source import SequenceSource
from staff_app.devices.scanning.still_source import StillSource
from staff_app.errors import DeviceError


def source_from(spec: str) -> FrameSource:
    """Build the frame source that a specification names; nothing is opened yet.

    Args:
        spec: "camera:0", "camera:/dev/video0", "clip:PATH" (loops), "still:PATH",
            "sequence:PATH" (a folder's pictures in their order, loops) or "directory:PATH" (its newest one).

    Raises:
        DeviceError: The specification names no source we know.
    """
    kind, _, target = spec.partition(":")
    if target and kind == "camera":
        return CameraSource(int(target) if target.isascii() and target.isdecimal() else target)
    if target and kind == "clip":
        return ClipSource(Path(target), loop=True)
    if target and kind == "still":
        return StillSource([Path(target)])
    if target and kind == "sequence":
        return SequenceSource(Path(target))
    if target and kind == "directory":
        return DirectorySource(Path(target))
    raise DeviceError(
        say("Unknown camera"),
        say("“{spec}” names no camera.", spec=spec[:80]),
        say("Use camera:0, camera:/dev/video0, clip:FILE, still:FILE, sequence:FOLDER or directory:FOLDER."),
    )
