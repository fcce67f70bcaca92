"""Print jobs on disk: stored before a byte is sent; what may lie in the printer stays until somebody looked.

What stood on it is not: it goes two days later where the order is not here, and with whoever is erased.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, func, insert, select, update
from sqlmodel import col

from staff_app.store.database import UNREADABLE, connect, explained, is_moment
from staff_app.store.tables import OrderViewRow, PrintJobRow

_WAITING = ("queued", "sending")
_TO_LOOK_AT = ("failed", "unknown")
_PRINTED = ("printed", "handed_over")
_FORGOTTEN = "forgotten"
_NOTHING = b""
OPEN = (*_WAITING, *_TO_LOOK_AT)
"""All states of what is not over."""
STATES = frozenset((*OPEN, *_PRINTED, _FORGOTTEN))
KINDS = frozenset(("receipt", "bag_label", "pick_slip", "walk_list", "day_sheet", "test_page", "drawer"))
"""What a printer's jobs may be."""


@dataclass(frozen=True, slots=True)
class StoredPrintJob:
    """A print job as it lies on disk."""

    job_id: str
    kind: str
    order_id: str
    copy_number: int
    """0 is the original; a reprint says "COPY n" on the paper."""
    sha256: str
    data: bytes
    state: str
    """queued, sending, printed, handed_over, failed, unknown or forgotten."""
    attempts: int
    error: str
    created_at: datetime
    next_attempt_at: datetime

    @classmethod
    def new(
        cls, job_id: str, kind: str, order_id: str, copy_number: int, data: bytes, now: datetime
    ) -> "StoredPrintJob":
        """A job nobody has tried yet."""
        digest = hashlib.sha256(data).hexdigest()
        return cls(job_id, kind, order_id, copy_number, digest, data, "queued", 0, "", now, now)


@dataclass(frozen=True, slots=True)
class OpenPrintJob:
    """What a person is told of a job."""

    job_id: str
    kind: str
    number: str
    """Its order's; empty where there is none."""
    state: str
    created_at: datetime
    attempts: int
    error: str
    order_id: str
    """Empty where it is about none that the tablet has."""


class PrintJobs:
    """The printer's queue in the tablet's database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @classmethod
    def open(cls, path: Path) -> "PrintJobs":
        """The queue in a file that is open already, over a connection of the printer lane's own."""
        return cls(connect(path))

    def close(self) -> None:
        """Let the connection go."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with explained(), self._engine.begin() as connection:
            yield connection

    def add(self, job: StoredPrintJob) -> None:
        """Keep a new job."""
        with self._transaction() as connection:
            connection.execute(
                insert(PrintJobRow).values(
                    job_id=job.job_id,
                    kind=job.kind,
                    order_id=job.order_id,
                    copy_number=job.copy_number,
                    sha256=job.sha256,
                    data=job.data,
                    state=job.state,
                    attempts=job.attempts,
                    error=job.error,
                    created_at=job.created_at.isoformat(),
                    next_attempt_at=job.next_attempt_at.isoformat(),
                )
            )

    def get(self, job_id: str) -> StoredPrintJob | None:
        """One job, or None."""
        with self._transaction() as connection:
            row = connection.execute(_ALL.where(col(PrintJobRow.job_id) == job_id)).one_or_none()
            return None if row is None else _job(row)

    def next_queued(self, now: datetime) -> StoredPrintJob | None:
        """The oldest job that may be tried now."""
        with self._transaction() as connection:
            row = connection.execute(
                _ALL.where(
                    col(PrintJobRow.state) == "queued", col(PrintJobRow.next_attempt_at) <= now.isoformat()
                )
                .order_by(col(PrintJobRow.created_at), col(PrintJobRow.job_id))
                .limit(1)
            ).one_or_none()
            return None if row is None else _job(row)

    def in_state(self, state: str) -> tuple[StoredPrintJob, ...]:
        """All jobs in a state, oldest first."""
        with self._transaction() as connection:
            rows = connection.execute(
                _ALL.where(col(PrintJobRow.state) == state).order_by(col(PrintJobRow.created_at))
            )
            return tuple(_job(row) for row in rows)

    def mark(self, job_id: str, state: str, *, error: str, attempts: int, next_attempt_at: datetime) -> None:
        """A job is in another state now."""
        with self._transaction() as connection:
            connection.execute(
                update(PrintJobRow)
                .where(col(PrintJobRow.job_id) == job_id)
                .values(
                    state=state, error=error, attempts=attempts, next_attempt_at=next_attempt_at.isoformat()
                )
            )

    def open_jobs(self, limit: int) -> tuple[OpenPrintJob, ...]:
        """Jobs that a person may have to see to, oldest first: all but those that are over."""
        return self._told(col(PrintJobRow.state).in_(OPEN), limit)

    def latest_printed(self, limit: int) -> tuple[OpenPrintJob, ...]:
        """Jobs that are through, the newest first."""
        return self._told(col(PrintJobRow.state).in_(_PRINTED), limit, newest_first=True)

    def _told(
        self, wanted: ColumnElement[bool], limit: int, *, newest_first: bool = False
    ) -> tuple[OpenPrintJob, ...]:
        created = col(PrintJobRow.created_at)
        with self._transaction() as connection:
            found = connection.execute(
                select(
                    col(PrintJobRow.job_id),
                    col(PrintJobRow.kind),
                    func.coalesce(col(OrderViewRow.number), ""),
                    col(PrintJobRow.state),
                    col(PrintJobRow.created_at),
                    col(PrintJobRow.attempts),
                    col(PrintJobRow.error),
                    func.coalesce(col(OrderViewRow.order_id), ""),
                )
                .outerjoin(OrderViewRow, col(OrderViewRow.order_id) == col(PrintJobRow.order_id))
                .where(wanted)
                .order_by(created.desc() if newest_first else created)
                .limit(limit)
            )
            return tuple(OpenPrintJob(*row[:4], datetime.fromisoformat(row[4]), *row[5:]) for row in found)

    def hurry(self, now: datetime) -> None:
        """Whatever waits for another try may be tried at once."""
        with self._transaction() as connection:
            connection.execute(
                update(PrintJobRow)
                .where(col(PrintJobRow.state) == "queued")
                .values(next_attempt_at=now.isoformat())
            )

    def waiting(self) -> int:
        """How many jobs have yet to be printed."""
        return self._count(*_WAITING)

    def unknown(self) -> int:
        """How many jobs wait for a person to look at the paper."""
        return self._count("unknown")

    def _count(self, *states: str) -> int:
        with self._transaction() as connection:
            return int(
                connection.execute(
                    select(func.count()).select_from(PrintJobRow).where(col(PrintJobRow.state).in_(states))
                ).scalar_one()
            )

    def copies_of(self, order_id: str, kind: str) -> int:
        """How many jobs of a kind an order has had: the next one is that copy."""
        with self._transaction() as connection:
            return int(
                connection.execute(
                    select(func.count())
                    .select_from(PrintJobRow)
                    .where(col(PrintJobRow.order_id) == order_id, col(PrintJobRow.kind) == kind)
                ).scalar_one()
            )


def forget(connection: Connection, job_ids: Iterable[str]) -> None:
    """Nobody has to look at these papers any more."""
    connection.execute(
        update(PrintJobRow)
        .where(col(PrintJobRow.job_id).in_(job_ids), col(PrintJobRow.state).in_(_TO_LOOK_AT))
        .values(state=_FORGOTTEN)
    )


def orders_to_look_at(connection: Connection) -> tuple[str, ...]:
    """The orders of papers that somebody has to look at."""
    return tuple(
        connection.execute(
            select(col(PrintJobRow.order_id)).where(col(PrintJobRow.state).in_(_TO_LOOK_AT)).distinct()
        ).scalars()
    )


def blank(connection: Connection, which: ColumnElement[bool]) -> None:
    """Keep that there were these papers, and not what stood on them."""
    nothing = {"data": _NOTHING, "sha256": hashlib.sha256(_NOTHING).hexdigest()}
    connection.execute(update(PrintJobRow).where(which).values(**nothing))


def is_whole(values: Mapping[str, Any]) -> bool:
    """Whether a row reads as one that was written, bytes and all."""
    return _is_readable(values) and values["sha256"] in (hashlib.sha256(values["data"]).hexdigest(), "")


def _is_readable(values: Mapping[str, Any]) -> bool:
    texts = [values.get(name) for name in ("job_id", "order_id", "error", "sha256")]
    return (
        all(isinstance(each, str) and UNREADABLE not in each for each in texts)
        and bool(values["job_id"])
        and values.get("kind") in KINDS
        and values.get("state") in STATES
        and all(isinstance(values.get(name), int) for name in ("copy_number", "attempts"))
        and all(is_moment(values.get(name)) for name in ("created_at", "next_attempt_at"))
        and isinstance(values.get("data"), bytes)
    )


def drop_damaged(connection: Connection) -> tuple[int, ...]:
    """Take out those that nobody can read; their numbers in the file.

    Where only the bytes are wrong, the printer's queue says so, with the order that they are about.
    """
    names = tuple(PrintJobRow.model_fields)
    rows = connection.exec_driver_sql(f"SELECT rowid, {', '.join(names)} FROM print_job")  # noqa: S608 - ours
    damaged = tuple(row[0] for row in rows if not _is_readable(dict(zip(names, row[1:], strict=True))))
    for number in damaged:
        connection.exec_driver_sql("DELETE FROM print_job WHERE rowid = ?", (number,))
    return damaged


def remember(connection: Connection, job_ids: Iterable[str]) -> None:
    """Somebody has to look at these papers after all: nobody knows any more how far they came."""
    connection.execute(
        update(PrintJobRow)
        .where(col(PrintJobRow.job_id).in_(job_ids), col(PrintJobRow.state) == _FORGOTTEN)
        .values(state="unknown")
    )


_ALL = select(PrintJobRow.__table__)  # type: ignore[attr-defined]


def _job(row: Row[Any]) -> StoredPrintJob:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name
    for name in ("created_at", "next_attempt_at"):
        values[name] = datetime.fromisoformat(str(values[name]))
    return StoredPrintJob(**values)
