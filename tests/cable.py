"""A network cable between tablet and service that a test can pull and plug in again."""

import contextlib
import socket
import threading
from types import TracebackType


class Cable:
    """Forwards TCP from a loopback port of its own to a target until it is cut."""

    def __init__(self, target_port: int) -> None:
        self._target = ("127.0.0.1", target_port)
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._is_cut = False
        self._unanswered = b""
        self._deaf: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, name="cable", daemon=True)

    def __enter__(self) -> "Cable":
        """Plug it in."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove it, with every connection."""
        self.cut()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    @property
    def url(self) -> str:
        """The service's address as the tablet is told it."""
        return f"http://127.0.0.1:{self.port}"

    def cut(self) -> None:
        """Drop every connection at once, in the middle of whatever it carries, and answer no more."""
        with self._lock:
            self._is_cut = True
            victims = list(self._open)
            self._open.clear()
        for victim in victims:
            with contextlib.suppress(OSError):
                victim.shutdown(socket.SHUT_RDWR)
            victim.close()

    def restore(self) -> None:
        """Let connections through again."""
        with self._lock:
            self._is_cut = False

    def lose_answer_to(self, request: bytes) -> None:
        """Let the next request that begins like this through, and drop the connection before its answer."""
        with self._lock:
            self._unanswered = request

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(self._target, timeout=2)
            except OSError:
                near.close()
                continue
            far.settimeout(None)
            with self._lock:
                if not self._is_cut:
                    self._open |= {near, far}
                    for source, sink in ((near, far), (far, near)):
                        threading.Thread(target=self._pump, args=(source, sink), daemon=True).start()
                    continue
            near.close()
            far.close()

    def _pump(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                with self._lock:
                    if self._unanswered and data.startswith(self._unanswered):
                        self._unanswered = b""
                        self._deaf.add(sink)
                    if source in self._deaf:
                        break  # what was asked for was done, and nobody hears of it
                sink.sendall(data)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            with self._lock:
                self._open.discard(end)
                self._deaf.discard(end)
            end.close()
