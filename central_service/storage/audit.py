"""Who changed what about a store: an append-only log, chained as the events of orders are."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from pydantic import Field
from sqlalchemy import Connection, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.tables import AuditHeadRow, AuditRow
from pickup_domain.base import Model, UtcTime

A = AuditRow
H = AuditHeadRow
_AT_ONCE = 500
SERVICE = 0
"""The log of what belongs to no store: keys, the merchant as a whole."""

ERASED = "customer_erased"
"""The act that leaves events without their personal part; its facts say which, and the digest of the rest."""


class By(Model):
    """Who did something."""

    kind: str
    """staff, admin, tablet, command_line or system."""
    id: str = ""
    name: str = ""
    device_id: str = ""
    """The tablet that it was done on; empty where it was none."""


COMMAND_LINE = By(kind="command_line")
"""Somebody with the machine in their hands: `central-service …`."""


class Entry(Model):
    """One thing that somebody changed."""

    at: UtcTime
    by: By
    act: str
    """What was done, such as "staff_added": stable."""
    subject: str = ""
    """To whom or what: a staff id, a tablet's id, a slot's start, a date."""
    facts: dict[str, Any] = Field(default_factory=dict)
    """What it is now. Never a PIN, a key or a customer's data."""


def append(work: UnitOfWork, store_id: int, entry: Entry) -> int:
    """Add to a store's log; returns the number of the row. Others of the store wait until the commit."""
    head = work.connection.execute(
        update(H)
        .where(col(H.store_id) == store_id)
        .values(head=H.head + 1)
        .returning(col(H.head), col(H.hash))
    ).one_or_none()
    if head is None:
        new = sqlite.insert if work.connection.dialect.name == "sqlite" else postgresql.insert
        work.connection.execute(new(H).values(store_id=store_id, head=0, hash="").on_conflict_do_nothing())
        return append(work, store_id, entry)
    body = entry.model_dump_json()
    row_hash = chained(str(head.hash), body)
    work.connection.execute(insert(A).values(store_id=store_id, seq=head.head, body=body, hash=row_hash))
    work.connection.execute(update(H).where(col(H.store_id) == store_id).values(hash=row_hash))
    return int(head.head)


def chained(previous: str, body: str) -> str:
    """The hash of a row: SHA-256 over the one before it and this body, hexadecimal."""
    return hashlib.sha256((previous + body).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class About:
    """Which rows somebody wants to read; by default all."""

    person: str = ""
    """What they did, or what was done about them; a staff id."""
    acts: frozenset[str] = frozenset()

    def __contains__(self, entry: Entry) -> bool:
        """Whether a row is one of them."""
        is_theirs = self.person in ("", entry.by.id, entry.subject)
        return is_theirs and (not self.acts or entry.act in self.acts)


def read(
    connection: Connection, store_id: int, before: int, limit: int, about: About = About()
) -> list[tuple[int, Entry]]:
    """Rows before a number, newest first."""
    query = select(col(A.seq), col(A.body)).where(col(A.store_id) == store_id, col(A.seq) < before)
    # What the database leaves out, nobody has to read; what it lets through is looked at again.
    if about.person:
        query = query.where(col(A.body).contains(_quoted(about.person), autoescape=True))
    if about.acts:
        query = query.where(
            or_(*(col(A.body).contains(_quoted(each), autoescape=True) for each in about.acts))
        )
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(query.order_by(col(A.seq).desc()))
    found = ((row.seq, Entry.model_validate_json(row.body)) for row in rows)
    wanted = list(islice((each for each in found if each[1] in about), limit))
    rows.close()
    return wanted


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def entry(by: By, act: str, subject: str, now: datetime, **facts: object) -> Entry:
    """Something that was done just now."""
    return Entry(at=now, by=by, act=act, subject=subject, facts=facts)
