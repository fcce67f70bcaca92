"""A virtual camera: it sees the newest picture in a folder, as the folder changes."""

import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pickup_domain.wording import say
from staff_app.devices.scanning.frame_pump import FrameSlot, PumpedSource
from staff_app.devices.scanning.pictures import PICTURE_SUFFIXES, read_picture
from staff_app.errors import DeviceError

_INTERVAL_S = 0.1
_DARK_SHAPE = (720, 1280, 3)
_DARK_GREY = 24


class DirectorySource(PumpedSource):
    """Shows the newest picture file of a folder ten times a second, and a dark frame while there is none."""

    def __init__(self, folder: Path) -> None:
        """Prepare the folder's camera.

        Args:
            folder: Where somebody else puts pictures, renaming each into place when it is complete.
        """
        super().__init__(f"folder {folder.name}")
        self._folder = folder

    def _prepare(self) -> None:
        if not self._folder.is_dir():
            raise DeviceError(say("No pictures"), say("There is no folder {folder}.", folder=self._folder))

    def _produce(self, slot: FrameSlot) -> None:
        shown: tuple[int, str, int] | None = None
        image = _dark()
        while True:
            newest = _newest(self._folder)
            if newest != shown:
                image = _picture(self._folder / newest[1], image) if newest else _dark()
                shown = newest
            slot.publish(image)
            if slot.wait(_INTERVAL_S):
                return


def _newest(folder: Path) -> tuple[int, str, int] | None:
    """Change time (ns), name and inode of the newest picture; None in an empty or vanished folder."""
    found: list[tuple[int, str, int]] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                hidden = entry.name.startswith(".")
                if not hidden and Path(entry.name).suffix.lower() in PICTURE_SUFFIXES and entry.is_file():
                    found.append((entry.stat().st_mtime_ns, entry.name, entry.inode()))
    except OSError:
        # A file that goes away between the listing and the look at it: the next look will be right.
        return None
    return max(found, default=None)


def _picture(path: Path, before: NDArray[np.uint8]) -> NDArray[np.uint8]:
    try:
        return read_picture(path)
    except DeviceError:
        # Half written or already gone: keep showing what was there until the folder changes again.
        return before


def _dark() -> NDArray[np.uint8]:
    return np.full(_DARK_SHAPE, _DARK_GREY, dtype=np.uint8)
