"""SQLite in this process: any number of readers, and one writer thread with group commit.

Writes that wait while a commit runs share the next one. Each runs in a savepoint of its own, so that one that
fails takes back only itself, and nobody is told "done" before the commit.
"""

import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from central_service.storage.database import Database, DatabaseUnavailableError, UnitOfWork

T = TypeVar("T")
_MAX_GROUP = 256


@dataclass(slots=True)
class _Job:
    run: Callable[[UnitOfWork], Any]
    future: Future[Any]


@dataclass(slots=True)
class _Scrub:
    """Between two groups of writes."""

    future: Future[None]


_NOTHING_WAITS = _Scrub(Future())
"""Stands for an empty queue."""


class EmbeddedDatabase(Database):
    """One SQLite file that belongs to this process alone."""

    def __init__(self, url: str) -> None:
        super().__init__()
        path = make_url(url).database
        if path:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        self._readers = _engine(url, "BEGIN")
        self._writers = _engine(url, "BEGIN IMMEDIATE")
        self._jobs: queue.SimpleQueue[_Job | _Scrub | None] = queue.SimpleQueue()
        self._closing = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._write_loop, name="database-writer", daemon=True)
        self._thread.start()

    @property
    def engine(self) -> Engine:
        """For migrations."""
        return self._writers

    @property
    def is_shared(self) -> bool:
        """Nobody else writes to the file."""
        return False

    def read(self, run: Callable[[Connection], T]) -> T:
        """Run in one read transaction."""
        try:
            with self._readers.connect() as connection, connection.begin():
                return run(connection)
        except OperationalError as error:
            raise DatabaseUnavailableError(str(error.orig)) from error

    def write_each(self, runs: Sequence[Callable[[UnitOfWork], T]]) -> list[T | Exception]:
        """All of them share a commit."""
        jobs = [_Job(run, Future()) for run in runs]
        with self._closing:
            if self._closed:
                raise RuntimeError("the database is closed")
            for job in jobs:
                self._jobs.put(job)
        return [_outcome(job.future) for job in jobs]

    def scrub(self) -> None:
        """Write the file anew without its free pages, and empty its log; other writes wait meanwhile."""
        job = _Scrub(Future())
        with self._closing:
            if self._closed:
                raise RuntimeError("the database is closed")
            self._jobs.put(job)
        outcome = _outcome(job.future)
        if isinstance(outcome, Exception):
            raise outcome

    def close(self) -> None:
        """Finish what was begun, then close every connection."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
            self._jobs.put(None)
        self._thread.join()
        self._writers.dispose()
        self._readers.dispose()

    def _write_loop(self) -> None:
        next_job = self._jobs.get()
        while next_job is not None:
            if isinstance(next_job, _Scrub):
                self._scrub(next_job)
                next_job = self._jobs.get()
                continue
            group = [next_job]
            next_job = self._gather(group)
            self._commit_group(group)
            if next_job is _NOTHING_WAITS:
                next_job = self._jobs.get()

    def _gather(self, group: list[_Job]) -> "_Job | _Scrub | None":
        """Add what waits to a group; what comes after it and does not belong to it."""
        while len(group) < _MAX_GROUP:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
            if not isinstance(job, _Job):
                return job
            group.append(job)
        return _NOTHING_WAITS

    def _scrub(self, job: _Scrub) -> None:
        try:
            with self._writers.connect() as connection:
                driver: sqlite3.Connection = connection.connection.dbapi_connection  # type: ignore[assignment]
                driver.execute("VACUUM")
                [is_busy, *_] = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if is_busy:
                    raise DatabaseUnavailableError("somebody reads for long; old pages are still in the log")
        except sqlite3.OperationalError as error:
            job.future.set_exception(DatabaseUnavailableError(str(error)))
        except BaseException as unexpected:
            job.future.set_exception(unexpected)
        else:
            job.future.set_result(None)

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
                            answer = job.run(work)
                    except Exception as error:
                        if not _is_in_transaction(connection):
                            raise  # a full disk took all of it back, also what was answered before
                        failed.append((job, error))
                    else:
                        answers.append((job, answer))
                        done.append(work)
        except BaseException as unstored:
            for job in group:
                job.future.set_exception(unstored)
            return
        for job, refusal in failed:
            job.future.set_exception(refusal)
        for job, answer in answers:
            job.future.set_result(answer)
        stores = frozenset(store for work in done for store in work.changed_stores)
        self._tell(stores, any(work.has_messages for work in done))


def _is_in_transaction(connection: Connection) -> bool:
    """False where SQLite has rolled back by itself, as it does where it can write no more."""
    driver: sqlite3.Connection = connection.connection.dbapi_connection  # type: ignore[assignment]
    return driver.in_transaction


def _outcome(future: Future[T]) -> T | Exception:
    try:
        return future.result()
    except OperationalError as error:
        unavailable = DatabaseUnavailableError(str(error.orig))
        unavailable.__cause__ = error
        return unavailable
    except Exception as error:
        return error


def _engine(url: str, begin: str) -> Engine:
    engine = create_engine(url, hide_parameters=True)

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
