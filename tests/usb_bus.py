"""A USB of the tests' own, below pyusb: one device on it, whose bulk endpoints lead to the test printer."""

from __future__ import annotations

import array
import errno
import socket
from collections.abc import Iterator
from types import SimpleNamespace

import usb.core
from usb.backend import IBackend

from staff_app.devices.printing.virtual.printer import VirtualPrinter

VENDOR, PRODUCT, SERIAL = 0x04B8, 0x0E28, "TAJ1234"
_OUT, _IN = 0x01, 0x82
_BULK = 0x02
_STRINGS = {1: "EPSON", 2: "TM-T20III", 3: SERIAL}


class UsbBus(IBackend):  # type: ignore[misc]
    """What libusb would tell pyusb; set its attributes to make trouble."""

    def __init__(
        self, printer: VirtualPrinter, *, has_answers: bool = True, is_printer_class: bool = True
    ) -> None:
        self.is_plugged_in = True
        self.refuses: int | None = None
        """An errno for whoever wants to open or claim it."""
        self.has_kernel_driver = True
        self._printer = printer
        self._ends = (_OUT, _IN) if has_answers else (_OUT,)
        self._class = 7 if is_printer_class else 255
        self._line: socket.socket | None = None

    def enumerate_devices(self) -> Iterator[object]:
        """The printer, while it is plugged in."""
        if self.is_plugged_in:
            yield self

    def get_device_descriptor(self, device: object) -> object:
        """Of the printer."""
        return SimpleNamespace(
            bLength=18,
            bDescriptorType=1,
            bcdUSB=0x200,
            bcdDevice=0x100,
            bDeviceClass=0,
            bDeviceSubClass=0,
            bDeviceProtocol=0,
            bMaxPacketSize0=64,
            idVendor=VENDOR,
            idProduct=PRODUCT,
            iManufacturer=1,
            iProduct=2,
            iSerialNumber=3,
            bNumConfigurations=1,
            address=5,
            bus=1,
            port_number=1,
            port_numbers=(1,),
            speed=3,
        )

    def get_configuration_descriptor(self, device: object, config: int) -> object:
        """The only one."""
        if config:
            raise IndexError(config)
        return SimpleNamespace(
            bLength=9,
            bDescriptorType=2,
            wTotalLength=32,
            bNumInterfaces=1,
            bConfigurationValue=1,
            iConfiguration=0,
            bmAttributes=0xC0,
            bMaxPower=1,
            extra_descriptors=[],
        )

    def get_interface_descriptor(self, device: object, interface: int, alternate: int, config: int) -> object:
        """The only one."""
        if interface or alternate:
            raise IndexError(interface)
        return SimpleNamespace(
            bLength=9,
            bDescriptorType=4,
            bInterfaceNumber=0,
            bAlternateSetting=0,
            bNumEndpoints=len(self._ends),
            bInterfaceClass=self._class,
            bInterfaceSubClass=1,
            bInterfaceProtocol=2,
            iInterface=0,
            extra_descriptors=[],
        )

    def get_endpoint_descriptor(
        self, device: object, number: int, interface: int, alternate: int, config: int
    ) -> object:
        """Out, then in where there is one."""
        return SimpleNamespace(
            bLength=7,
            bDescriptorType=5,
            bEndpointAddress=self._ends[number],
            bmAttributes=_BULK,
            wMaxPacketSize=64,
            bInterval=0,
            bRefresh=0,
            bSynchAddress=0,
            extra_descriptors=[],
        )

    def open_device(self, device: object) -> object:
        """Whoever opens it wakes it up."""
        if self.refuses in (errno.EACCES, errno.ENODEV):
            raise usb.core.USBError("refused", errno=self.refuses)
        return self

    def close_device(self, handle: object) -> None:
        """The printer hears no more."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def get_configuration(self, handle: object) -> int:
        """It is configured."""
        return 1

    def set_configuration(self, handle: object, value: int) -> None:
        """It is, already."""

    def is_kernel_driver_active(self, handle: object, interface: int) -> bool:
        """Usblp, where it is loaded."""
        return self.has_kernel_driver

    def detach_kernel_driver(self, handle: object, interface: int) -> None:
        """Usblp lets go."""
        self.has_kernel_driver = False

    def attach_kernel_driver(self, handle: object, interface: int) -> None:
        """Usblp has it again."""
        self.has_kernel_driver = True

    def claim_interface(self, handle: object, interface: int) -> None:
        """For one at a time, and never beside the kernel's driver."""
        if self.refuses or self.has_kernel_driver:
            raise usb.core.USBError("busy", errno=self.refuses or errno.EBUSY)
        try:
            self._line = socket.create_connection(("127.0.0.1", self._printer.port), timeout=5)
        except OSError as error:
            raise self._gone() from error

    def release_interface(self, handle: object, interface: int) -> None:
        """For the next one."""
        self.close_device(handle)

    def ctrl_transfer(
        self,
        handle: object,
        kind: int,
        request: int,
        value: int,
        index: int,
        data: array.array[int],
        timeout: int,
    ) -> int:
        """Tells the strings, as UTF-16."""
        which = value & 0xFF
        text = _STRINGS[which].encode("utf-16-le") if which else b"\x09\x04"
        answer = bytes((len(text) + 2, 3)) + text
        taken = answer[: len(data)]
        for place, byte in enumerate(taken):
            data[place] = byte
        return len(taken)

    def bulk_write(
        self, handle: object, end: int, interface: int, data: array.array[int], timeout: int
    ) -> int:
        """To the printer; as much as it takes in time."""
        line = self._plugged()
        line.settimeout(timeout / 1000)
        try:
            return line.send(data.tobytes())
        except TimeoutError as error:
            raise usb.core.USBTimeoutError("timed out", errno=errno.ETIMEDOUT) from error
        except OSError as error:
            raise self._gone() from error

    def bulk_read(
        self, handle: object, end: int, interface: int, buffer: array.array[int], timeout: int
    ) -> int:
        """From the printer."""
        line = self._plugged()
        line.settimeout(timeout / 1000)
        try:
            arrived = line.recv(len(buffer))
        except TimeoutError as error:
            raise usb.core.USBTimeoutError("timed out", errno=errno.ETIMEDOUT) from error
        except OSError as error:
            raise self._gone() from error
        if not arrived:
            raise self._gone()
        buffer[: len(arrived)] = array.array("B", arrived)
        return len(arrived)

    def _plugged(self) -> socket.socket:
        if self._line is None:
            raise self._gone()
        return self._line

    def _gone(self) -> usb.core.USBError:
        self.close_device(self)
        return usb.core.USBError("No such device", errno=errno.ENODEV)
