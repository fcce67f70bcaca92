"""Hanging up in the middle of a call, from another thread."""

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from staff_app.errors import ServiceError
from staff_app.sync.client import ServiceClient
from tests.live_service import PATIENCE_S


@pytest.fixture
def silent() -> Iterator[socket.socket]:
    """Takes connections and never answers by itself."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


class Call:
    """A long poll on a thread of its own, until it is heard at the other end."""

    def __init__(self, silent: socket.socket) -> None:
        self.client = ServiceClient(f"http://127.0.0.1:{silent.getsockname()[1]}", "DT01", "token")
        self.outcome: list[str] = []
        self._thread = threading.Thread(target=self._ask)
        self._thread.start()
        self.far, _ = silent.accept()
        assert self.far.recv(4096).startswith(b"GET /v1/stores/DT01/changes")
        # By then it waits for the answer; hung up on before that, it ends in any case.
        self._thread.join(0.3)

    def _ask(self) -> None:
        try:
            self.client.changes("epoch", 0, PATIENCE_S)
        except ServiceError as error:
            self.outcome.append(error.title)

    def has_ended(self) -> bool:
        """Well before its own time is over."""
        self._thread.join(10)
        return not self._thread.is_alive()


def test_hanging_up_ends_a_call_though_its_socket_number_is_taken_again(silent: socket.socket) -> None:
    """What wakes the call is looked for on the socket of that number, which may be another's by then."""
    call = Call(silent)
    with ExitStack() as others, call.far:
        call.client.close()
        for _ in range(20):
            others.enter_context(socket.create_connection(silent.getsockname()))
        assert call.has_ended()
    assert call.outcome == ["Offline"]


def test_after_hanging_up_nothing_is_asked(silent: socket.socket) -> None:
    """A call that comes too late ends at once, as offline."""
    call = Call(silent)
    with call.far:
        call.client.close()
        assert call.has_ended()
        assert call.far.recv(1) == b""
    with pytest.raises(ServiceError, match="cannot be reached"):
        call.client.time()
