"""Every code in one picture or clip."""

from pathlib import Path

import cv2

from pickup_domain.wording import say
from staff_app.devices.scanning.clip_source import open_clip
from staff_app.devices.scanning.decoding import DecoderChain
from staff_app.devices.scanning.pictures import as_bgr, read_picture
from staff_app.devices.scanning.results import Decoded
from staff_app.errors import DeviceError

_FULL_LOOK_EVERY = 10
"""Every tenth frame of a clip is looked at in every way, as no store's customer waits for it."""


def scan_file(path: Path) -> tuple[Decoded, ...]:
    """Find every code in a picture or a clip.

    Bars can be misread, so in a clip they count from the second frame that shows them, as on the counter.

    Args:
        path: A picture or a video file; the content decides which, not the name.

    Returns:
        Each text once, in the order in which they were found.

    Raises:
        DeviceError: The file cannot be read, or is neither.
    """
    if not path.is_file():
        raise DeviceError(say("No file"), say("There is no file {path}.", path=path))
    # Looks at the first bytes only, so that a clip of an hour is not read into memory as a picture.
    if cv2.haveImageReader(str(path)):
        return DecoderChain().decode_still(read_picture(path))
    clip = _clip(path)
    try:
        return _codes_in(clip)
    finally:
        clip.release()


def _clip(path: Path) -> cv2.VideoCapture:
    try:
        return open_clip(path)
    except DeviceError as error:
        raise DeviceError(
            say("Not readable"),
            say("The file {path} is neither a picture nor a clip that can be read.", path=path),
        ) from error


def _codes_in(clip: cv2.VideoCapture) -> tuple[Decoded, ...]:
    chain = DecoderChain()
    sightings: dict[str, list[Decoded]] = {}
    frames = 0
    while True:
        good, image = clip.read()
        if not good:
            break
        look = chain.decode_still if frames % _FULL_LOOK_EVERY == 0 else chain.decode_frame
        for decoded in look(as_bgr(image)):
            sightings.setdefault(decoded.text, []).append(decoded)
        frames += 1
    needed = min(2, frames)
    return tuple(
        seen[0] for seen in sightings.values() if not seen[0].symbology.is_linear or len(seen) >= needed
    )
