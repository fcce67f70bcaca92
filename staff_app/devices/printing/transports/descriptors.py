"""Printers behind a file descriptor: a device node such as `/dev/usb/lp0`, or a plain file."""

import contextlib
import errno
import os
import select
import stat
import time

from pickup_domain.wording import say
from staff_app.devices.printing.transports.conversation import (
    Line,
    LineTransport,
    in_use,
    not_allowed,
    not_reached,
)
from staff_app.devices.printing.transports.protocol import Patience
from staff_app.errors import DeviceError

_NOTHING_YET_S = 0.01
_FLAGS = os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC


class FileTransport(LineTransport):
    """A device node, which confirms where it can be read; or a file, which takes all and says nothing."""

    def __init__(self, path: str, patience: Patience | None = None, *, one_way: bool = False) -> None:
        super().__init__(f"file:{path}{'?one-way' if one_way else ''}", self._open, patience)
        self._path = path
        self._one_way = one_way

    def _open(self, wait_s: float) -> Line:
        del wait_s
        try:
            # Never made where it is not: a printer that is unplugged would become a file in /dev.
            is_device = stat.S_ISCHR(os.stat(self._path).st_mode)
            if not is_device or self._one_way:
                return DescriptorLine(os.open(self._path, os.O_WRONLY | os.O_APPEND | _FLAGS), answers=False)
            return self._opened_device()
        except OSError as error:
            raise explained(self.name, error) from error

    def _opened_device(self) -> Line:
        try:
            descriptor = os.open(self._path, os.O_RDWR | _FLAGS)
        except OSError as error:
            if error.errno == errno.EBUSY:
                raise
            return DescriptorLine(os.open(self._path, os.O_WRONLY | _FLAGS), answers=False)
        return DescriptorLine(descriptor, answers=_can_be_read(descriptor))


class DescriptorLine:
    """Bytes over a file descriptor that does not block; closes it in the end."""

    def __init__(self, descriptor: int, *, answers: bool) -> None:
        self._descriptor = descriptor
        self.answers = answers

    def write(self, data: bytes, wait_s: float) -> int:
        """Hand some of it over once there is room."""
        self._wait_for_room(wait_s)
        return os.write(self._descriptor, data)

    def read(self, wait_s: float) -> bytes:
        """What arrived; a device that is read without having anything to say may return empty-handed."""
        until = time.monotonic() + wait_s
        while (left_s := until - time.monotonic()) > 0:
            if not select.select([self._descriptor], [], [], left_s)[0]:
                break
            with contextlib.suppress(BlockingIOError):
                if arrived := os.read(self._descriptor, 64):
                    return arrived
            time.sleep(min(_NOTHING_YET_S, left_s))
        raise TimeoutError

    def finish(self, wait_s: float) -> None:
        """Wait for room: only then it has left, and at a close the kernel's driver drops what has not."""
        self._wait_for_room(wait_s)

    def close(self) -> None:
        """Let go."""
        with contextlib.suppress(OSError):
            os.close(self._descriptor)

    def _wait_for_room(self, wait_s: float) -> None:
        if not select.select([], [self._descriptor], [], wait_s)[1]:
            raise TimeoutError


def explained(name: str, error: OSError) -> DeviceError:
    """Why a device node could not be opened, with the next step."""
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return not_allowed(name)
        case errno.EBUSY | errno.EWOULDBLOCK:
            return in_use(name)
        case _:
            return not_reached(name, say("Check that it is on and its cable is in."))


def _can_be_read(descriptor: int) -> bool:
    """Drops what arrived before anybody asked; a driver of a printer with one direction says EINVAL."""
    try:
        while os.read(descriptor, 64):
            pass
    except BlockingIOError:
        return True
    except OSError:
        return False
    return True
