"""What figures are made of: orders' events as they are stored, and what became of messages."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter

from pydantic_core import from_json
from sqlalchemy import Connection, or_, select
from sqlmodel import col

from central_service.insights.samples import READ, Happened
from central_service.storage.tables import NotificationRow, OrderEventRow, OrderRow

E, N, O = OrderEventRow, NotificationRow, OrderRow  # noqa: E741 - as in the other queries
_AT_ONCE = 5_000
_FAILED = frozenset({"undelivered", "failed"})


@dataclass(frozen=True, slots=True)
class MessageSent:
    """A message that went, or was given up."""

    at: datetime
    failed: bool


def histories(
    connection: Connection, store_id: int, since: datetime, until: datetime
) -> Iterator[list[Happened]]:
    """Every order that something happened to between two times or that was promised then: its whole story.

    A few thousand rows are in memory at a time.
    """
    of_store, promised_here = col(E.store_id) == store_id, col(O.store_id) == store_id
    happened = select(col(E.order_id)).where(of_store, col(E.at) >= since, col(E.at) < until)
    promised = select(col(O.order_id)).where(
        promised_here, col(O.promise_start) >= since, col(O.promise_start) < until
    )
    query = (
        select(col(E.body))
        .where(
            of_store,
            col(E.order_id).in_(happened.union(promised)),
            col(E.kind).in_([kind.value for kind in READ]),
        )
        .order_by(col(E.order_id), col(E.seq))
    )
    bodies = connection.execution_options(yield_per=_AT_ONCE).execute(query).scalars()
    # One column, part by part: taken row by row, fetching costs as much as reading.
    events = (_read(body) for part in bodies.partitions() for body in part)
    for _, story in groupby(events, key=itemgetter("order_id")):
        yield list(story)


def _read(body: str) -> Happened:
    event: Happened = from_json(body, cache_strings="keys")
    event["at"] = datetime.fromisoformat(event["at"])
    return event


def messages(
    connection: Connection, store_id: int, since: datetime, until: datetime
) -> Iterator[MessageSent]:
    """What became of messages that were written between two times; those that still wait are left out."""
    query = select(col(N.created_at), col(N.state), col(N.delivery)).where(
        col(N.store_id) == store_id,
        col(N.created_at) >= since,
        col(N.created_at) < until,
        or_(col(N.state) == "sent", col(N.state) == "dead"),
    )
    for created_at, state, delivery in connection.execution_options(yield_per=_AT_ONCE).execute(query):
        yield MessageSent(created_at, state == "dead" or delivery in _FAILED)
