"""Ask the service what is new: one step of the feed lane."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pickup_domain.sync import ChangesPage, Snapshot
from staff_app.store.results import ChangedSet, SyncCursor


class Puller(Protocol):
    """What the feed needs of the service."""

    def changes(self, epoch: str, since: int, wait_s: float = 0) -> ChangesPage:
        """Changes after `since`."""

    def snapshot(self) -> Snapshot:
        """Everything."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """News to be applied on the store lane, page or snapshot, and the service's time of it."""

    server_time: datetime
    page: ChangesPage | None = None
    snapshot: Snapshot | None = None


class FeedStore(Protocol):
    """What the feed needs of the tablet's store."""

    def cursor(self) -> SyncCursor:
        """How far the feed was read."""

    def apply_changes(self, page: ChangesPage) -> ChangedSet:
        """Take a page."""

    def apply_snapshot(self, snapshot: Snapshot) -> ChangedSet:
        """Take a snapshot."""


def fetch(client: Puller, cursor: SyncCursor, wait_s: float) -> Fetched:
    """The next page, or a snapshot where the tablet has nothing or the feed began anew.

    Raises:
        ServiceError: The service cannot be reached or refuses.
    """
    if not cursor.epoch:
        return _snapshot(client)
    page = client.changes(cursor.epoch, cursor.seq, wait_s)
    return _snapshot(client) if page.reset else Fetched(page.server_time, page=page)


def _snapshot(client: Puller) -> Fetched:
    snapshot = client.snapshot()
    return Fetched(snapshot.server_time, snapshot=snapshot)


def apply(store: FeedStore, fetched: Fetched) -> ChangedSet:
    """Write the news down; a page that does not continue what is held is dropped and asked for again."""
    if fetched.snapshot is not None:
        return store.apply_snapshot(fetched.snapshot)
    if fetched.page is not None and fetched.page.epoch == store.cursor().epoch:
        return store.apply_changes(fetched.page)
    return ChangedSet()


def pull_once(store: FeedStore, client: Puller, wait_s: float) -> ChangedSet:
    """Fetch and apply, for one thread that may do both.

    Raises:
        ServiceError: The service cannot be reached or refuses.
    """
    return apply(store, fetch(client, store.cursor(), wait_s))
