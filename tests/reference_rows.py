"""What the feed tells about the store itself, for tests."""

import hashlib
import hmac

from argon2 import PasswordHasher
from pydantic import BaseModel

from pickup_domain.order import Role
from pickup_domain.store import Location, PassKey, Product, StaffMember
from pickup_domain.sync import Change, ChangeOp, SnapshotItem
from tests.factories import DRILL_GTIN, usd

PEPPER = bytes(range(32))
PIN = "2468"
_QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)

LOCATION = Location(
    code="DT01",
    number=7,
    name="Downtown",
    time_zone="America/New_York",
    currency="USD",
    staging_locations=("B-07", "B-08"),
)
DRILL = Product(
    sku="SKU-1", gtins=(DRILL_GTIN,), name="Cordless drill 18 V", unit_price=usd(12900), on_hand=6
)
KEY = PassKey(key_id=3, public_key="ab" * 32)


def member(staff_id: str = "maya", pin: str = PIN, **fields: object) -> StaffMember:
    """Somebody on the team with a PIN."""
    keyed = hmac.new(PEPPER, pin.encode(), hashlib.sha256).hexdigest()
    usual: dict[str, object] = {
        "staff_id": staff_id,
        "name": staff_id.title(),
        "initials": staff_id[0].upper(),
        "role": Role.ASSOCIATE,
        "pin_hash": _QUICK.hash(keyed),
    }
    return StaffMember.model_validate(usual | fields)


MAYA = member()


def item(kind: str, entity_id: str, model: BaseModel, version: int = 1) -> SnapshotItem:
    """A row of a snapshot."""
    return SnapshotItem(kind=kind, id=entity_id, version=version, body=model.model_dump_json())


def row(seq: int, kind: str, entity_id: str, model: BaseModel | None, version: int = 1) -> Change:
    """A row of the feed; None deletes."""
    return Change(
        seq=seq,
        kind=kind,
        id=entity_id,
        version=version,
        op=ChangeOp.DELETE if model is None else ChangeOp.PUT,
        body=None if model is None else model.model_dump(mode="json"),
    )


def the_store() -> tuple[SnapshotItem, ...]:
    """The place, two people, a product and a key."""
    return (
        item("location", "DT01", LOCATION),
        item("staff", "maya", MAYA),
        item("staff", "lena", member("lena", role=Role.SHIFT_LEAD, pin_hash="")),
        item("product", "SKU-1", DRILL),
        item("pass_key", "3", KEY),
    )
