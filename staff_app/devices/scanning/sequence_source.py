"""A clip that is stored as pictures."""

import re
from contextlib import suppress
from pathlib import Path

from pickup_domain.wording import say
from staff_app.devices.scanning.frame_pump import FrameSlot, PumpedSource
from staff_app.devices.scanning.pictures import PICTURE_SUFFIXES, read_picture
from staff_app.errors import DeviceError

_INTERVAL_S = 0.1
_DIGITS = re.compile(r"([0-9]+)")


class SequenceSource(PumpedSource):
    """Shows the pictures of a folder one after the other, ten a second, over and over."""

    def __init__(self, folder: Path) -> None:
        """Prepare the sequence; each picture is read when its turn comes.

        Args:
            folder: Its pictures in the order of their names, numbers in them by value: 2 before 10.
        """
        super().__init__(f"sequence {folder.name}")
        self._folder = folder
        self._paths: tuple[Path, ...] = ()

    def _prepare(self) -> None:
        try:
            files = [path for path in self._folder.iterdir() if path.suffix.lower() in PICTURE_SUFFIXES]
        except OSError as error:
            raise DeviceError(
                say("No pictures"), say("There is no folder {folder}.", folder=self._folder)
            ) from error
        self._paths = tuple(sorted(files, key=_by_number))
        if not self._paths:
            raise DeviceError(
                say("No pictures"), say("There are no pictures in {folder}.", folder=self._folder)
            )
        read_picture(self._paths[0])

    def _produce(self, slot: FrameSlot) -> None:
        while True:
            for path in self._paths:
                # Deleted since, or damaged: the next one follows at its time.
                with suppress(DeviceError):
                    slot.publish(read_picture(path))
                if slot.wait(_INTERVAL_S):
                    return


def _by_number(path: Path) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in _DIGITS.split(path.name)]
