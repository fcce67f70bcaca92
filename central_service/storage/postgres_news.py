"""Tells other processes which stores' feeds grew, by NOTIFY, and hears it from them, by LISTEN.

NOTIFY inside the writing transaction would make commits wait for one another: PostgreSQL holds one lock of
the whole server from there to the end of the commit. So the news goes out right after the commit, on a
connection of its own, with all that has gathered meanwhile. What is lost with a crash in between, the watch
over the stores' counters finds (`api/state.py`).
"""

import contextlib
import logging
import os
import queue
import threading
from collections.abc import Callable, Iterator

import psycopg
from sqlalchemy.engine import URL

from central_service.storage.database import CommitListener

log = logging.getLogger(__name__)
_CHANNEL = "counterhand"
NAME = "counterhand-news"
"""What PostgreSQL lists its connections as, in `pg_stat_activity`, with the process's number behind."""
_MESSAGES = "m"
_MOST_PER_NOTICE = 500
"""A notice holds at most 8,000 bytes."""
_FIRST_PAUSE_S = 0.1
_LONGEST_PAUSE_S = 5.0
_LOOK_EVERY_S = 1.0

NOTICES_A_LOST_HOST = {
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""A machine that is gone without a word is known to be within half a minute; the system waits for hours."""

_Item = tuple[frozenset[int], bool]


class News:
    """One connection that speaks and one that listens, each on a thread; both come back by themselves."""

    def __init__(self, url: URL) -> None:
        limits = {name: str(value) for name, value in NOTICES_A_LOST_HOST.items()}
        place = url.set(drivername="postgresql").update_query_dict(limits)
        self._dsn = place.render_as_string(hide_password=False)
        self._outgoing: queue.SimpleQueue[_Item | None] = queue.SimpleQueue()
        self._listeners: list[CommitListener] = []
        self._stopping = threading.Event()
        self._own_pid = 0
        self._threads: list[threading.Thread] = []
        self._starting = threading.Lock()

    def spread(self, stores: frozenset[int], has_messages: bool) -> None:
        """Tell the others, soon."""
        if stores or has_messages:
            self._start()
            self._outgoing.put((stores, has_messages))

    def listen(self, listener: CommitListener) -> None:
        """Call it for what other processes tell."""
        self._listeners.append(listener)
        self._start()

    def close(self) -> None:
        """Stop both."""
        with self._starting:
            self._stopping.set()
            self._outgoing.put(None)
            threads = tuple(self._threads)
        for thread in threads:
            thread.join(_LOOK_EVERY_S * 3)

    def _start(self) -> None:
        with self._starting:
            if self._threads or self._stopping.is_set():
                return
            for work in (self._speak, self._hear):
                thread = threading.Thread(target=self._keep, args=(work,), name="database-news", daemon=True)
                self._threads.append(thread)
                thread.start()

    def _keep(self, work: Callable[[psycopg.Connection], None]) -> None:
        pause_s = _FIRST_PAUSE_S
        while not self._stopping.is_set():
            try:
                with self._connected() as connection:
                    pause_s = _FIRST_PAUSE_S
                    work(connection)
            except Exception as error:  # nobody else would begin it again
                if not self._stopping.is_set():
                    log.warning("news between processes broke off: %s", error)
                self._stopping.wait(pause_s)
                pause_s = min(_LONGEST_PAUSE_S, pause_s * 2)

    def _connected(self) -> psycopg.Connection:
        name = f"{NAME}-{os.getpid()}"
        return psycopg.connect(self._dsn, autocommit=True, connect_timeout=5, application_name=name)

    def _speak(self, connection: psycopg.Connection) -> None:
        self._own_pid = connection.info.backend_pid
        while (first := self._outgoing.get()) is not None:
            stores, has_messages = first
            with contextlib.suppress(queue.Empty):
                while (more := self._outgoing.get_nowait()) is not None:
                    stores, has_messages = stores | more[0], has_messages or more[1]
                self._outgoing.put(None)
            try:
                for payload in _payloads(stores, has_messages):
                    connection.execute("SELECT pg_notify(%s, %s)", (_CHANNEL, payload))
            except psycopg.Error:
                self._outgoing.put((stores, has_messages))  # told on the next connection
                raise
        # The one that listens hears that it is over, instead of looking up a second later.
        connection.execute("SELECT pg_notify(%s, '')", (_CHANNEL,))

    def _hear(self, connection: psycopg.Connection) -> None:
        connection.execute(f"LISTEN {_CHANNEL}")
        while not self._stopping.is_set():
            for notice in connection.notifies(timeout=_LOOK_EVERY_S):
                if notice.payload and notice.pid != self._own_pid:
                    self._tell(notice.payload)
                if self._stopping.is_set():
                    return

    def _tell(self, payload: str) -> None:
        words = payload.split()
        # What a process of another version says beside that is not for this one.
        stores = frozenset(int(word) for word in words if word.isascii() and word.isdecimal())
        for listener in self._listeners:
            listener(stores, _MESSAGES in words)


def _payloads(stores: frozenset[int], has_messages: bool) -> Iterator[str]:
    numbers = [str(store) for store in sorted(stores)]
    if has_messages:
        numbers.insert(0, _MESSAGES)
    for start in range(0, len(numbers), _MOST_PER_NOTICE):
        yield " ".join(numbers[start : start + _MOST_PER_NOTICE])
