"""The merchant's own row."""

from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import Connection, insert, select, update
from sqlmodel import col

from central_service.promises.eligibility import Eligibility
from central_service.promises.merchant import Merchant
from central_service.storage.database import UnitOfWork
from central_service.storage.tables import MerchantRow

_THE_ONE = 1


@dataclass(frozen=True, slots=True)
class KnownMerchant:
    """The merchant, with their rules ready to be asked."""

    merchant: Merchant
    eligibility: Eligibility


def get(connection: Connection) -> KnownMerchant:
    """The merchant; one that has said nothing yet where there is no row."""
    body = connection.execute(
        select(col(MerchantRow.body)).where(col(MerchantRow.merchant_id) == _THE_ONE)
    ).scalar_one_or_none()
    return _read(body or "{}")


def save(work: UnitOfWork, merchant: Merchant) -> None:
    """Replace what is known of the merchant."""
    body = merchant.model_dump_json(exclude_defaults=True)
    changed = work.connection.execute(
        update(MerchantRow)
        .where(col(MerchantRow.merchant_id) == _THE_ONE)
        .values(body=body, version=MerchantRow.version + 1)
    )
    if not changed.rowcount:
        work.connection.execute(insert(MerchantRow).values(merchant_id=_THE_ONE, version=1, body=body))


@lru_cache(maxsize=8)
def _read(body: str) -> KnownMerchant:
    """The same text makes the same merchant: a thousand rules are read once."""
    merchant = Merchant.model_validate_json(body)
    return KnownMerchant(merchant, Eligibility(merchant.eligibility))
