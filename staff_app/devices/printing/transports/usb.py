"""A printer on the USB, through libusb: for systems without the kernel's printer driver, or beside it."""

from __future__ import annotations

import contextlib
import errno
import time
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from usb.backend import IBackend

_PRINTER_CLASS = 7
_NOTHING_YET_S = 0.01
_STALE_MS = 5


class UsbTransport(LineTransport):
    """A printer by vendor and product, and by serial number where several are alike."""

    def __init__(
        self,
        vendor: int,
        product: int,
        serial: str = "",
        patience: Patience | None = None,
        *,
        backend: IBackend | None = None,
    ) -> None:
        """Nothing is opened yet.

        Args:
            vendor: USB vendor id.
            product: USB product id.
            serial: Its serial number; empty takes the first one.
            patience: How long to wait for what.
            backend: pyusb's way to the USB; None takes libusb.
        """
        name = f"usb:{vendor:04x}:{product:04x}"
        super().__init__(f"{name}:{serial}" if serial else name, self._open, patience)
        self._ids = {"idVendor": vendor, "idProduct": product}
        self._serial = serial
        self._backend = backend

    def _open(self, wait_s: float) -> Line:
        import usb.core

        del wait_s
        try:
            device = usb.core.find(backend=self._backend, custom_match=self._is_it, **self._ids)
            if device is None:
                raise not_reached(self.name, say("Check that it is on and its USB cable is in."))
            return _UsbLine(device)
        except usb.core.NoBackendError as error:
            raise DeviceError(
                say("No USB"),
                say("The library for the USB is not installed on this tablet."),
                say("Have libusb-1.0-0 installed, or use file:/dev/usb/lp0."),
            ) from error
        except usb.core.USBError as error:
            raise self._explained(error) from error

    def _is_it(self, device: Any) -> bool:  # noqa: ANN401 - pyusb has no types
        return not self._serial or device.serial_number == self._serial

    def _explained(self, error: OSError) -> DeviceError:
        match error.errno:
            case errno.EACCES | errno.EPERM:
                return not_allowed(self.name)
            case errno.EBUSY:
                return in_use(self.name)
            case _:
                return not_reached(self.name, say("Unplug it and plug it in again."))


class _UsbLine:
    """The two bulk endpoints of a printer's interface."""

    def __init__(self, device: Any) -> None:  # noqa: ANN401 - pyusb has no types
        import usb.util

        self._device = device
        interface = _printer_interface(device)
        self._number = interface.bInterfaceNumber
        self._had_driver = self._is_torn = False
        self._free_from_driver()
        try:
            usb.util.claim_interface(device, self._number)
        except OSError:
            self.close()
            raise
        ends = {usb.util.endpoint_direction(each.bEndpointAddress): each for each in _bulk(interface)}
        self._out = ends[usb.util.ENDPOINT_OUT]
        self._in = ends.get(usb.util.ENDPOINT_IN)
        self.answers = self._in is not None
        self._drop_what_is_stale()

    def write(self, data: bytes, wait_s: float) -> int:
        """Hand some of it over."""
        import usb.core

        if self._is_torn:
            raise ConnectionResetError
        try:
            return int(self._out.write(data, _ms(wait_s)))
        except usb.core.USBTimeoutError as error:
            raise TimeoutError from error
        except usb.core.USBError:
            # Nobody says how much of it was taken before the error: it may have been printed.
            self._is_torn = True
            return len(data)

    def read(self, wait_s: float) -> bytes:
        """What arrived; a printer without anything to say may answer with an empty packet."""
        import usb.core

        until = time.monotonic() + wait_s
        while self._in is not None and (left_s := until - time.monotonic()) > 0:
            try:
                if arrived := bytes(self._in.read(self._in.wMaxPacketSize, _ms(left_s))):
                    return arrived
            except usb.core.USBTimeoutError:
                break
            time.sleep(min(_NOTHING_YET_S, left_s))
        raise TimeoutError

    def finish(self, wait_s: float) -> None:
        """A transfer returns once it has left."""

    def close(self) -> None:
        """Let the interface go and give it back to the kernel's driver."""
        import usb.util

        with contextlib.suppress(OSError):
            usb.util.release_interface(self._device, self._number)
        if self._had_driver:
            with contextlib.suppress(OSError):
                self._device.attach_kernel_driver(self._number)
        with contextlib.suppress(OSError):
            usb.util.dispose_resources(self._device)

    def _free_from_driver(self) -> None:
        with contextlib.suppress(NotImplementedError):
            if self._device.is_kernel_driver_active(self._number):
                self._device.detach_kernel_driver(self._number)
                self._had_driver = True

    def _drop_what_is_stale(self) -> None:
        with contextlib.suppress(OSError):
            while self._in is not None and self._in.read(self._in.wMaxPacketSize, _STALE_MS):
                pass


def _printer_interface(device: Any) -> Any:  # noqa: ANN401 - pyusb has no types
    """The interface of the printer class; where a printer calls itself otherwise, one that takes data."""
    import usb.core
    import usb.util

    outs = [
        each
        for each in device[0]
        if any(
            usb.util.endpoint_direction(end.bEndpointAddress) == usb.util.ENDPOINT_OUT for end in _bulk(each)
        )
    ]
    if not outs:
        raise usb.core.USBError("no way in for data", errno=errno.ENODEV)
    return min(outs, key=lambda each: each.bInterfaceClass != _PRINTER_CLASS)


def _bulk(interface: Any) -> list[Any]:  # noqa: ANN401 - pyusb has no types
    import usb.util

    return [
        each for each in interface if usb.util.endpoint_type(each.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
    ]


def _ms(seconds: float) -> int:
    """At least one: libusb takes 0 for "for ever"."""
    return max(1, int(seconds * 1000))
