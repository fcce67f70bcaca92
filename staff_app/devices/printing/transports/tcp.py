"""A printer on the network, raw port 9100."""

import socket
import time

from pickup_domain.wording import say
from staff_app.devices.printing.transports.conversation import Line, LineTransport, not_reached
from staff_app.devices.printing.transports.protocol import Patience

DEFAULT_PORT = 9100
_AT_LEAST_S = 0.001
"""A socket takes 0 for "do not wait at all"."""


class TcpTransport(LineTransport):
    """A printer on the network; a connection for each job."""

    def __init__(self, host: str, port: int, patience: Patience | None = None) -> None:
        super().__init__(f"tcp://{f'[{host}]' if ':' in host else host}:{port}", self._dial, patience)
        self._address = (host, port)

    def _dial(self, wait_s: float) -> Line:
        try:
            return _SocketLine(socket.create_connection(self._address, timeout=wait_s))
        except OSError as error:
            raise not_reached(self.name, say("Check that it is on and its network cable is in.")) from error


class _SocketLine:
    answers = True

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def write(self, data: bytes, wait_s: float) -> int:
        self._connection.settimeout(max(wait_s, _AT_LEAST_S))
        return self._connection.send(data)

    def read(self, wait_s: float) -> bytes:
        self._connection.settimeout(max(wait_s, _AT_LEAST_S))
        arrived = self._connection.recv(64)
        if not arrived:
            raise ConnectionResetError
        return arrived

    def finish(self, wait_s: float) -> None:
        """Drain, then close: closing over unread bytes would reset the connection and lose the tail."""
        until = time.monotonic() + wait_s
        self._connection.shutdown(socket.SHUT_WR)
        while (left_s := until - time.monotonic()) > 0:
            self._connection.settimeout(left_s)
            if not self._connection.recv(64):
                return

    def close(self) -> None:
        self._connection.close()
