"""What the service tells about the store itself: the place, its people, products, keys, message fates."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from sqlalchemy import Connection, bindparam, delete, select
from sqlmodel import col

from pickup_domain.day import ScheduleSaid, SlotSaid
from pickup_domain.order import Role
from pickup_domain.store import Location, MessageFate, PassKey, Product, StaffMember
from pickup_domain.sync import ChangeKind
from staff_app.rows.people import StaffRow
from staff_app.store.database import stored_value
from staff_app.store.tables import ProductCodeRow, ReferenceRow, upsert

M = TypeVar("M", bound=BaseModel)
Item = tuple[str, str, int, dict[str, Any]]
"""Kind, id, version, body."""

MODELS: Mapping[str, type[BaseModel]] = MappingProxyType(
    {
        ChangeKind.LOCATION.value: Location,
        ChangeKind.STAFF.value: StaffMember,
        ChangeKind.PASS_KEY.value: PassKey,
        ChangeKind.PRODUCT.value: Product,
        ChangeKind.MESSAGE.value: MessageFate,
        ChangeKind.SLOT.value: SlotSaid,
        ChangeKind.SCHEDULE.value: ScheduleSaid,
    }
)
"""The kinds kept as reference rows."""
_IS_ROW = (col(ReferenceRow.kind) == bindparam("of_kind")) & (col(ReferenceRow.id) == bindparam("of_id"))
_HELD = select(col(ReferenceRow.version)).where(_IS_ROW)
_ONE = select(col(ReferenceRow.body)).where(_IS_ROW)
_PUT = upsert(ReferenceRow, "kind", "id")
_DROP_CODES = delete(ProductCodeRow).where(col(ProductCodeRow.sku) == bindparam("of_sku"))
_PUT_CODES = upsert(ProductCodeRow, "code")


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of rows that were put."""

    count: int
    order_ids: frozenset[str]
    """Orders that a message fate was about."""
    unreadable: tuple[str, ...]
    """Kind and id of rows that this version cannot read."""


def all_of(connection: Connection, kind: ChangeKind, model: type[M]) -> list[M]:
    """Everything of a kind."""
    bodies = connection.execute(
        select(col(ReferenceRow.body)).where(col(ReferenceRow.kind) == kind.value)
    ).scalars()
    with stored_value():
        return [model.model_validate_json(body) for body in bodies]


def versioned(connection: Connection, kind: ChangeKind, model: type[M]) -> list[tuple[int, M]]:
    """Everything of a kind, with its version."""
    rows = connection.execute(
        select(col(ReferenceRow.version), col(ReferenceRow.body)).where(col(ReferenceRow.kind) == kind.value)
    )
    with stored_value():
        return [(row.version, model.model_validate_json(row.body)) for row in rows]


def location(connection: Connection) -> Location | None:
    """The store as the service describes it; None before the first snapshot."""
    return next(iter(all_of(connection, ChangeKind.LOCATION, Location)), None)


def member(connection: Connection, staff_id: str) -> StaffMember | None:
    """Somebody of the team, or who was on it."""
    one = {"of_kind": ChangeKind.STAFF.value, "of_id": staff_id}
    body = connection.execute(_ONE, one).scalar_one_or_none()
    if body is None:
        return None
    with stored_value():
        return StaffMember.model_validate_json(body)


def pin_mark(person: StaffMember) -> str:
    """Another one after the PIN was changed; it says nothing of the PIN."""
    return sha256(person.pin_hash.encode()).hexdigest()[:12]


def staff(connection: Connection) -> tuple[StaffRow, ...]:
    """Who can sign in, by name."""
    members = sorted(all_of(connection, ChangeKind.STAFF, StaffMember), key=lambda each: each.name)
    return tuple(
        StaffRow(
            each.staff_id,
            each.name,
            each.initials,
            each.role is Role.SHIFT_LEAD,
            bool(each.pin_hash),
            each.language,
            pin_mark(each),
        )
        for each in members
        if each.active
    )


def pass_keys(connection: Connection) -> dict[int, bytes]:
    """Public keys of pickup passes by id."""
    keys = all_of(connection, ChangeKind.PASS_KEY, PassKey)
    return {key.key_id: bytes.fromhex(key.public_key) for key in keys}


def messages(connection: Connection, order_id: str) -> list[MessageFate]:
    """What became of the messages about an order."""
    bodies = connection.execute(
        select(col(ReferenceRow.body)).where(
            col(ReferenceRow.kind) == ChangeKind.MESSAGE.value, col(ReferenceRow.parent) == order_id
        )
    ).scalars()
    with stored_value():
        return [MessageFate.model_validate_json(body) for body in bodies]


def product(connection: Connection, sku: str) -> Product | None:
    """A product of this store."""
    one = {"of_kind": ChangeKind.PRODUCT.value, "of_id": sku}
    body = connection.execute(_ONE, one).scalar_one_or_none()
    if body is None:
        return None
    with stored_value():
        return Product.model_validate_json(body)


def of_category(connection: Connection, category: str) -> list[Product]:
    """The products of one category, as it is spelled."""
    said = f'"category": {json.dumps(category)}'
    bodies = connection.execute(
        select(col(ReferenceRow.body)).where(
            col(ReferenceRow.kind) == ChangeKind.PRODUCT.value,
            col(ReferenceRow.body).contains(said, autoescape=True),
        )
    ).scalars()
    with stored_value():
        found = [Product.model_validate_json(body) for body in bodies]
    return [each for each in found if each.category == category]


def product_by_code(connection: Connection, code: str) -> Product | None:
    """The product that a GTIN or SKU means."""
    sku = connection.execute(
        select(col(ProductCodeRow.sku)).where(col(ProductCodeRow.code) == code)
    ).scalar_one_or_none()
    return None if sku is None else product(connection, sku)


def held_version(connection: Connection, kind: str, entity_id: str) -> int:
    """The version that is held; -1 where nothing is."""
    found = connection.execute(_HELD, {"of_kind": kind, "of_id": entity_id}).scalar_one_or_none()
    return -1 if found is None else int(found)


def put(connection: Connection, items: Iterable[Item]) -> Kept:
    """Keep rows in the place of older ones; what cannot be read never replaces what can."""
    rows: list[dict[str, Any]] = []
    products: list[Product] = []
    orders: set[str] = set()
    unreadable: list[str] = []
    for kind, entity_id, version, body in items:
        try:
            read = MODELS[kind].model_validate(body)
        except ValidationError:
            unreadable.append(f"{kind} {entity_id}")
            continue
        parent = ""
        if isinstance(read, MessageFate):
            parent = str(read.order_id)
            orders.add(parent)
        elif isinstance(read, Product):
            products.append(read)
        rows.append(
            {"kind": kind, "id": entity_id, "version": version, "parent": parent, "body": json.dumps(body)}
        )
    if rows:
        connection.execute(_PUT, rows)
    index_products(connection, products)
    return Kept(len(rows), frozenset(orders), tuple(unreadable))


def remove(connection: Connection, kind: str, entity_id: str) -> None:
    """Forget a row."""
    connection.execute(
        delete(ReferenceRow).where(col(ReferenceRow.kind) == kind, col(ReferenceRow.id) == entity_id)
    )
    if kind == ChangeKind.PRODUCT.value:
        connection.execute(delete(ProductCodeRow).where(col(ProductCodeRow.sku) == entity_id))


def remove_before(connection: Connection, kind: ChangeKind, ident: str, but: Sequence[str]) -> None:
    """Forget the rows of a kind that sort before an id, but for some."""
    connection.execute(
        delete(ReferenceRow).where(
            col(ReferenceRow.kind) == kind.value,
            col(ReferenceRow.id) < ident,
            col(ReferenceRow.id).not_in(but),
        )
    )


def clear(connection: Connection) -> None:
    """Forget everything."""
    connection.execute(delete(ReferenceRow))
    connection.execute(delete(ProductCodeRow))


def index_products(connection: Connection, products: Iterable[Product]) -> None:
    """Find these by each of their codes from now on."""
    rows = [{"code": code, "sku": each.sku} for each in products for code in {each.sku, *each.gtins}]
    if rows:
        connection.execute(_DROP_CODES, [{"of_sku": sku} for sku in {row["sku"] for row in rows}])
        connection.execute(_PUT_CODES, rows)
