"""Pictures held in front of the camera, one after the other."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pickup_domain.wording import say
from staff_app.devices.scanning.frame_pump import FrameSlot, PumpedSource
from staff_app.devices.scanning.pictures import read_picture
from staff_app.errors import DeviceError

_INTERVAL_S = 0.1


class StillSource(PumpedSource):
    """Shows each picture as a camera would that is pointed at it: ten frames a second, over and over."""

    def __init__(self, paths: Sequence[Path], *, frames_each: int = 20) -> None:
        """Prepare the pictures; they are read when the source is opened.

        Args:
            paths: Picture files, at least one.
            frames_each: For how many frames a picture stays before the next one; a single one stays.
        """
        super().__init__(f"still {', '.join(path.name for path in paths)}")
        self._paths = tuple(paths)
        self._frames_each = frames_each
        self._images: tuple[NDArray[np.uint8], ...] = ()

    def _prepare(self) -> None:
        if not self._paths:
            raise DeviceError(say("No picture"), say("No picture was named."))
        self._images = tuple(read_picture(path) for path in self._paths)

    def _produce(self, slot: FrameSlot) -> None:
        images = self._images
        while True:
            for image in images:
                for _ in range(self._frames_each):
                    slot.publish(image)
                    if slot.wait(_INTERVAL_S):
                        return
