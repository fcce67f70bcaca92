"""What a provider tells of a message after it took it: receipts, in whatever order they come."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlmodel import col

from central_service.storage import feed, notifications
from central_service.storage.database import UnitOfWork
from central_service.storage.tables import NotificationRow

N = NotificationRow
_RANK = {"accepted": 1, "queued": 1, "sending": 2, "sent": 3, "delivered": 4, "undelivered": 4, "failed": 4}
"""How far along a message is; what is as far or further is not replaced."""
_TOLD = frozenset({"delivered", "undelivered", "failed"})


@dataclass(frozen=True, slots=True)
class Receipt:
    """One thing that a provider tells of a message."""

    store_id: int
    notification_id: str
    provider_id: str
    status: str
    """queued, sending, sent, delivered, undelivered or failed; another is not kept."""
    error_code: str = ""


def keep(work: UnitOfWork, receipt: Receipt, now: datetime) -> bool:
    """Note a receipt; False where it is older than what is known, or about nothing here.

    It proves that the provider has the message: one that its sender could not mark is marked here, and not
    sent again.
    """
    where = (
        col(N.store_id) == receipt.store_id,
        col(N.notification_id) == receipt.notification_id,
    )
    query = select(N.__table__).where(*where).with_for_update()  # type: ignore[attr-defined]
    before = work.connection.execute(query).mappings().one_or_none()
    if before is None or _RANK.get(receipt.status, 0) <= _RANK.get(before["delivery"], 0):
        return False
    values: dict[str, object] = {"delivery": receipt.status, "error_code": receipt.error_code}
    values["provider_id"] = receipt.provider_id or before["provider_id"]
    is_unmarked = before["state"] in ("queued", "sending", "dead")
    if is_unmarked:
        values |= {"state": "sent", "sent_at": now, "last_error": "", "lease_until": None, "lease_owner": ""}
    is_told = is_unmarked or receipt.status in _TOLD
    if is_told:
        values["told_at"] = now
    changed = update(N).where(*where).values(**values, version=N.version + 1)
    row = work.connection.execute(changed.returning(N.__table__)).mappings().one()  # type: ignore[attr-defined]
    if is_told:
        feed.append(work, receipt.store_id, [notifications.fate(row)])
    return True
