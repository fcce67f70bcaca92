"""Transactions: any number of readers; on SQLite one writer thread with group commit.

Writes that wait while a commit runs share the next one. Each runs in a savepoint of its own, so that one that
fails takes back only itself, and nobody is told "done" before the commit. On PostgreSQL each write is a
transaction of its own in the caller's thread.
"""

import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.pool import ConnectionPoolEntry

T = TypeVar("T")
_MAX_GROUP = 256


@dataclass(slots=True)
class UnitOfWork:
    """One write: a connection inside a transaction, and whom to wake once it is committed."""

    connection: Connection
    changed_stores: set[int] = field(default_factory=set)
    """Stores whose feed grew."""
    has_messages: bool = False
    """Notifications were written."""


@dataclass(slots=True)
class _Job:
    run: Callable[[UnitOfWork], Any]
    future: Future[Any]


class Database:
    """The service's door to its database."""

    def __init__(self, url: str) -> None:
        self._sqlite = make_url(url).get_backend_name() == "sqlite"
        path = make_url(url).database
        if self._sqlite and path:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        self._readers = _engine(url, "BEGIN")
        self._writers = _engine(url, "BEGIN IMMEDIATE") if self._sqlite else self._readers
        self._listeners: list[Callable[[frozenset[int], bool], None]] = []
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closing = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._write_loop, name="database-writer", daemon=True)
        if self._sqlite:
            self._thread.start()

    @property
    def engine(self) -> Engine:
        """For migrations and health checks."""
        return self._writers

    def on_commit(self, listener: Callable[[frozenset[int], bool], None]) -> None:
        """Call `listener(stores whose feed grew, whether there are messages)` after each commit."""
        self._listeners.append(listener)

    def read(self, run: Callable[[Connection], T]) -> T:
        """Run in one read transaction: what it sees is one moment."""
        with self._readers.connect() as connection, connection.begin():
            return run(connection)

    def write(self, run: Callable[[UnitOfWork], T]) -> T:
        """Run in a transaction; returns when it is committed.

        Raises:
            Exception: Whatever `run` raised; nothing of it is stored then.
        """
        [outcome] = self.write_each([run])
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def write_each(self, runs: Sequence[Callable[[UnitOfWork], T]]) -> list[T | Exception]:
        """Run one after the other, each stored or not for itself; returns when all are committed.

        On SQLite they share a commit, on PostgreSQL each is a transaction.

        Returns:
            What each gave, or raised.
        """
        if not self._sqlite:
            return [self._write_alone(run) for run in runs]
        jobs = [_Job(run, Future()) for run in runs]
        with self._closing:
            if self._closed:
                raise RuntimeError("the database is closed")
            for job in jobs:
                self._jobs.put(job)
        return [_outcome(job.future) for job in jobs]

    def _write_alone(self, run: Callable[[UnitOfWork], T]) -> T | Exception:
        try:
            with self._writers.connect() as connection, connection.begin():
                work = UnitOfWork(connection)
                answer = run(work)
        except Exception as error:
            return error
        self._tell([work])
        return answer

    def close(self) -> None:
        """Finish what was begun, then close every connection."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
            self._jobs.put(None)
        if self._sqlite:
            self._thread.join()
            self._writers.dispose()
        self._readers.dispose()

    def _write_loop(self) -> None:
        more = True
        while more:
            first = self._jobs.get()
            if first is None:
                return
            group = [first]
            while len(group) < _MAX_GROUP:
                try:
                    job = self._jobs.get_nowait()
                except queue.Empty:
                    break
                if job is None:
                    more = False
                    break
                group.append(job)
            self._commit_group(group)

    def _commit_group(self, group: list[_Job]) -> None:
        answers: list[tuple[_Job, Any]] = []
        done: list[UnitOfWork] = []
        failed: list[tuple[_Job, Exception]] = []
        try:
            with self._writers.connect() as connection, connection.begin():
                for job in group:
                    work = UnitOfWork(connection)
                    try:
                        with connection.begin_nested():
                            answers.append((job, job.run(work)))
                        done.append(work)
                    except Exception as error:
                        failed.append((job, error))
        except BaseException as unstored:
            for job in group:
                job.future.set_exception(unstored)
            return
        for job, refusal in failed:
            job.future.set_exception(refusal)
        for job, answer in answers:
            job.future.set_result(answer)
        self._tell(done)

    def _tell(self, done: list[UnitOfWork]) -> None:
        stores = frozenset(store for work in done for store in work.changed_stores)
        messages = any(work.has_messages for work in done)
        if stores or messages:
            for listener in self._listeners:
                listener(stores, messages)


def _outcome(future: Future[T]) -> T | Exception:
    try:
        return future.result()
    except Exception as error:
        return error


def _engine(url: str, begin: str) -> Engine:
    engine = create_engine(url)
    if engine.dialect.name != "sqlite":
        return engine

    def on_connect(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
        del entry
        connection.isolation_level = None  # SQLAlchemy begins and commits, not the driver
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine
