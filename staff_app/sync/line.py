"""Connections that another thread may hang up in the middle of a call."""

import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Protocol
from weakref import WeakSet

import httpx

_CONNECTED = frozenset({"connection.connect_tcp.complete", "connection.start_tls.complete"})


class _Stream(Protocol):
    """A connection, as the trace of a request tells of it."""

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - what it is depends on the name
        """Its socket, and more."""


class Line(httpx.Client):
    """One call at a time, on whichever thread; `close` may come from any other and waits for nobody.

    A call that waits for an answer is woken, and whoever made it closes the connection afterwards. Closed
    underneath it, the number of the socket would soon be another connection's, and the call would wait for
    what arrives there, until its time is over.
    """

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - httpx.Client checks them
        self._calling = threading.Lock()
        self._is_hung_up = False
        self._streams: WeakSet[_Stream] = WeakSet()
        self._noting = threading.Lock()
        super().__init__(**options)

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:  # noqa: ANN401 - as above
        """Send a request and read the whole answer."""
        request.extensions["trace"] = self._note
        try:
            with self._calling:
                return super().send(request, **options)
        finally:
            self._let_go()

    def close(self) -> None:
        """Hang up: a call that is under way ends with an error."""
        with self._noting:
            self._is_hung_up = True
            streams = tuple(self._streams)
        for stream in streams:
            _wake(stream)
        self._let_go()

    def _note(self, name: str, facts: Mapping[str, Any]) -> None:
        if name in _CONNECTED:
            stream: _Stream = facts["return_value"]
            with self._noting:
                self._streams.add(stream)
            if self._is_hung_up:
                _wake(stream)

    def _let_go(self) -> None:
        """Whoever comes last closes."""
        if self._is_hung_up and self._calling.acquire(blocking=False):
            try:
                super().close()
            finally:
                self._calling.release()


def _wake(stream: _Stream) -> None:
    """Nothing is sent or received any more; the socket stays open for whoever waits for it."""
    with suppress(OSError):
        # Not SSLSocket.shutdown, which drops what the other thread is reading with.
        socket.socket.shutdown(stream.get_extra_info("socket"), socket.SHUT_RDWR)
