"""What tablets pull: pages of the feed, each read in one transaction."""

import json
from datetime import datetime

from sqlalchemy import Connection

from central_service.storage import feed
from central_service.storage.tables import FeedRow
from pickup_domain.sync import Change, ChangeOp, ChangesPage


def page(
    connection: Connection, store_id: int, epoch: str, since: int, limit: int, now: datetime
) -> ChangesPage:
    """Changes after `since`; a reset where the feed cannot be continued from there."""
    position = feed.position(connection, store_id)
    reset = epoch != position.epoch or not position.min <= since <= position.head
    rows = [] if reset else feed.read(connection, store_id, since, limit)
    return ChangesPage(
        epoch=position.epoch,
        changes=tuple(_change(row) for row in rows),
        next=rows[-1].seq if rows else since,
        head=position.head,
        min=position.min,
        reset=reset,
        server_time=now,
    )


def _change(row: FeedRow) -> Change:
    return Change(
        seq=row.seq,
        kind=row.kind,
        id=row.entity_id,
        version=row.version,
        op=ChangeOp(row.op),
        body=None if row.body is None else json.loads(row.body),
    )
