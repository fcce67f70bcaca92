"""PostgreSQL, shared by any number of processes on any number of machines.

Each write is a transaction of its own in the caller's thread. Rows are locked where two writers must not both
decide, and what loses a race all the same is rolled back and run again, a bounded number of times.
"""

import random
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from central_service import metrics
from central_service.storage.database import (
    ChangedMeanwhileError,
    CommitListener,
    Database,
    DatabaseUnavailableError,
    UnitOfWork,
)
from central_service.storage.postgres_news import NOTICES_A_LOST_HOST, News

T = TypeVar("T")
_POOL_WAIT_S = 5.0
_TRIES = 10
_FIRST_PAUSE_S = 0.002
_LONGEST_PAUSE_S = 0.1
_LOST_RACES = frozenset({"40001", "40P01", "23505", "55P03"})
"""SQLSTATEs: serialization failure, deadlock, unique violation, lock not available."""
_LIMITS = {
    "statement_timeout": "30s",
    "lock_timeout": "10s",
    "idle_in_transaction_session_timeout": "60s",
}
"""How long one statement, its wait for a lock, and a transaction in which nothing happens may take."""


_FOR_A_SESSION = {"options": " ".join(f"-c {name}={value}" for name, value in _LIMITS.items())}
_FOR_A_TRANSACTION = {"prepare_threshold": None}
"""Behind a pooler the next transaction may be on another connection: nothing is left on one."""


class PostgresDatabase(Database):
    """A pool of connections, and the news from other processes."""

    def __init__(self, url: URL, pool_size: int, pooler: URL | None = None) -> None:
        super().__init__()
        self._writers = create_engine(
            pooler or url,
            pool_size=pool_size,
            hide_parameters=True,  # they hold people's names, and errors are logged
            max_overflow=0,
            pool_timeout=_POOL_WAIT_S,
            connect_args={"connect_timeout": 5, "application_name": "counterhand"}
            | NOTICES_A_LOST_HOST
            | (_FOR_A_SESSION if pooler is None else _FOR_A_TRANSACTION),
        )
        event.listen(self._writers, "handle_error", _leave_out_values)
        if pooler is not None:
            event.listen(self._writers, "begin", _limit_transaction)
        event.listen(self._writers, "checkout", lambda *_: metrics.CONNECTIONS.inc())
        event.listen(self._writers, "checkin", lambda *_: metrics.CONNECTIONS.dec())
        self._readers = self._writers.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._news = News(url)
        self._is_closed = False

    @property
    def engine(self) -> Engine:
        """For migrations."""
        return self._writers

    @property
    def is_shared(self) -> bool:
        """Other processes write, too."""
        return True

    def on_commit(self, listener: CommitListener) -> None:
        """Call it after commits of this process and of every other."""
        super().on_commit(listener)
        self._news.listen(listener)

    def read(self, run: Callable[[Connection], T]) -> T:
        """Run in one read-only snapshot."""

        def once() -> T:
            with self._readers.connect() as connection, connection.begin():
                return run(connection)

        return _persistently(once)

    def write_each(self, runs: Sequence[Callable[[UnitOfWork], T]]) -> list[T | Exception]:
        """Each is a transaction; once the database is away, the rest is not tried."""
        if self._is_closed:
            raise RuntimeError("the database is closed")
        outcomes: list[T | Exception] = []
        away: DatabaseUnavailableError | None = None
        for run in runs:
            if away is not None:
                outcomes.append(away)
                continue
            try:
                outcomes.append(self._write(run))
            except DatabaseUnavailableError as error:
                away = error
                outcomes.append(error)
            except Exception as error:
                outcomes.append(error)
        return outcomes

    def scrub(self) -> None:
        """Left to the server: its autovacuum frees old rows, and who runs it may `VACUUM FULL`."""

    def close(self) -> None:
        """Close every connection."""
        self._is_closed = True
        self._news.close()
        self._writers.dispose()

    def _write(self, run: Callable[[UnitOfWork], T]) -> T:
        def once() -> tuple[T, UnitOfWork]:
            with self._writers.connect() as connection, connection.begin() as transaction:
                work = UnitOfWork(connection)
                answer = run(work)
                try:
                    transaction.commit()
                except DBAPIError as error:
                    # Whether it is stored is not known: whoever asked has to ask again under the same id.
                    raise DatabaseUnavailableError("the connection broke during a commit") from error
                return answer, work

        answer, work = _persistently(once)
        stores = frozenset(work.changed_stores)
        self._tell(stores, work.has_messages)
        self._news.spread(stores, work.has_messages)
        return answer


def _leave_out_values(context: ExceptionContext) -> None:
    """What PostgreSQL adds to its errors quotes the row: the first line says what is wrong."""
    error, told = context.original_exception, context.sqlalchemy_exception
    if isinstance(error, psycopg.Error) and told is not None and error.diag.message_primary:
        error.args = (error.diag.message_primary,)
        told.args = (f"({type(error).__name__}) {error}",)


def _limit_transaction(connection: Connection) -> None:
    limits = "; ".join(f"SET LOCAL {name} = '{value}'" for name, value in _LIMITS.items())
    connection.exec_driver_sql(limits)


def _persistently(once: Callable[[], T]) -> T:
    """Again after a lost race or on a new connection, with a random pause that grows."""
    for attempt in range(_TRIES):
        try:
            return once()
        except PoolTimeoutError as error:
            raise DatabaseUnavailableError("every connection to the database is in use") from error
        except (DBAPIError, ChangedMeanwhileError) as error:
            if attempt + 1 < _TRIES and _is_worth_another_try(error):
                metrics.LOST_RACES.inc()
                time.sleep(random.uniform(0, min(_LONGEST_PAUSE_S, _FIRST_PAUSE_S * 2**attempt)))  # noqa: S311 - no secret
                continue
            if isinstance(error, OperationalError | ChangedMeanwhileError):
                raise DatabaseUnavailableError(str(error)) from error
            raise
    raise AssertionError("unreachable")


def _is_worth_another_try(error: DBAPIError | ChangedMeanwhileError) -> bool:
    if isinstance(error, ChangedMeanwhileError):
        return True
    return error.connection_invalidated or getattr(error.orig, "sqlstate", None) in _LOST_RACES
