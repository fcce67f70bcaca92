"""Every code in one picture or clip."""

from dataclasses import replace
from pathlib import Path

import cv2

from pickup_domain.wording import say
from staff_app.devices.scanning.clip_source import open_clip
from staff_app.devices.scanning.decoding import DecoderChain
from staff_app.devices.scanning.pictures import as_bgr, read_picture
from staff_app.devices.scanning.results import Decoded, Examined, Look, Step
from staff_app.errors import DeviceError

_FULL_LOOK_EVERY = 10
"""Every tenth frame of a clip is looked at in every way, as no store's customer waits for it."""


def scan_file(path: Path, *, every: bool = False) -> Examined:
    """Find the codes in a picture or a clip.

    Bars can be misread, so in a clip they count from the second frame that shows them, as on the counter.

    Args:
        path: A picture or a video file; the content decides which, not the name.
        every: Look at each picture in every way, even where one way found a code already.

    Returns:
        The codes, and the ways in which they were looked for.

    Raises:
        DeviceError: The file cannot be read, or is neither.
    """
    if not path.is_file():
        raise DeviceError(say("No file"), say("There is no file {path}.", path=path))
    # Looks at the first bytes only, so that a clip of an hour is not read into memory as a picture.
    if cv2.haveImageReader(str(path)):
        return DecoderChain().examine_still(read_picture(path), every=every)
    clip = _clip(path)
    try:
        return _codes_in(clip, every=every)
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


def _codes_in(clip: cv2.VideoCapture, *, every: bool) -> Examined:
    chain = DecoderChain()
    sightings: dict[str, list[Decoded]] = {}
    looks: dict[Step, Look] = {}
    frames = 0
    while True:
        good, image = clip.read()
        if not good:
            break
        if every or frames % _FULL_LOOK_EVERY == 0:
            examined = chain.examine_still(as_bgr(image), every=every)
        else:
            examined = chain.examine_frame(as_bgr(image))
        for decoded in examined.codes:
            sightings.setdefault(decoded.text, []).append(decoded)
        for look in examined.looks:
            looks[look.step] = _sum(looks.get(look.step), look)
        frames += 1
    needed = min(2, frames)
    codes = tuple(
        seen[0] for seen in sightings.values() if not seen[0].symbology.is_linear or len(seen) >= needed
    )
    return Examined(codes, tuple(looks.values()))


def _sum(before: Look | None, look: Look) -> Look:
    if before is None:
        return look
    return replace(
        before,
        milliseconds=before.milliseconds + look.milliseconds,
        pictures=before.pictures + look.pictures,
        found=before.found + look.found,
    )
