"""A test printer at the end of a serial cable: a pty, whose other end is wired to the printer's port."""

import os
import select
import socket
import tempfile
import threading
import time
import tty

from staff_app.devices.printing.virtual.printer import VirtualPrinter

_RESTART_S = 0.2
"""A printer that lost power hears nothing until the cable was quiet for so long."""
_LOOK_S = 0.05


class SerialCable:
    """Bytes both ways; `port` is the device node."""

    def __init__(self, printer: VirtualPrinter) -> None:
        self._printer = printer
        self._near, self._far = os.openpty()
        tty.setraw(self._far)
        # A name of its own: the kernel gives the number of a pty that is gone to whoever opens the next.
        self._folder = tempfile.TemporaryDirectory()
        self.port = f"{self._folder.name}/tty"
        os.symlink(os.ttyname(self._far), self.port)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._carry, name="serial-cable", daemon=True)
        self._thread.start()

    def unplug(self) -> None:
        """The device node is gone, as of a USB adapter; a second time changes nothing."""
        if self._stop.is_set():
            return
        self._stop.set()
        self._thread.join(10)
        self._folder.cleanup()
        for end in (self._near, self._far):
            os.close(end)

    def _carry(self) -> None:
        while not self._stop.is_set():
            try:
                with socket.create_connection(("127.0.0.1", self._printer.port), timeout=5) as line:
                    self._carry_while_it_is_on(line)
            except OSError:
                self._lose_what_is_sent()

    def _carry_while_it_is_on(self, line: socket.socket) -> None:
        while not self._stop.is_set():
            ready, _, _ = select.select([self._near, line.fileno()], [], [], _LOOK_S)
            if self._near in ready:
                line.sendall(os.read(self._near, 4096))
            if line.fileno() in ready:
                answers = line.recv(4096)
                if not answers:
                    raise ConnectionResetError
                os.write(self._near, answers)

    def _lose_what_is_sent(self) -> None:
        until = time.monotonic() + _RESTART_S
        while not self._stop.is_set() and (left_s := until - time.monotonic()) > 0:
            if select.select([self._near], [], [], min(left_s, _LOOK_S))[0]:
                os.read(self._near, 4096)
                until = time.monotonic() + _RESTART_S
