"""Days as a service keeps them: recorded by its rules from a simulated store, and read from its database."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, select
from sqlmodel import col

from benchmarks.common.store_days import Deed, Placed, Record, Truth, one_day, staff
from central_service.insights.walks import READ
from central_service.services import deciding
from central_service.storage import orders, stores
from central_service.storage.database import Database, UnitOfWork
from central_service.storage.tables import OrderRow
from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.order import Actor, ActorKind, Customer, LineItem, Order, PickupPerson, Role, Window
from tests.reference_rows import DRILL

_STOREFRONT = Actor(kind=ActorKind.STOREFRONT, id="shop", name="Shop")
_LEAD = Actor(kind=ActorKind.STAFF, id="lead", name="Lead", role=Role.SHIFT_LEAD)
_EVERY_EVENT = 10_000_000


def record(database: Database, store_code: str, truth: Truth, days: int, seed: int) -> None:
    """Let a service decide and keep every command of so many days."""
    for day in range(days):
        placed, deeds = one_day(truth, day, seed)
        database.write(lambda work, p=placed, d=deeds: _Recorder(work, store_code).play(p, d))  # type: ignore[misc]


def load(database: Database, store_code: str) -> tuple[Record, str]:
    """All that a store's database says of its orders, and the store's time zone.

    Raises:
        LookupError: There is no such store.
    """

    def read(connection: Connection) -> tuple[Record, str]:
        store = stores.by_code(connection, store_code)
        if store is None:
            raise LookupError(f"There is no store {store_code!r}.")
        bodies = connection.execute(
            select(col(OrderRow.body)).where(col(OrderRow.store_id) == store.store_id)
        ).scalars()
        found = [Order.model_validate_json(body) for body in bodies]
        events = orders.events_since(
            connection, store.store_id, min(each.placed_at for each in found), READ, _EVERY_EVENT
        )
        lines: dict[UUID, Mapping[str, int]] = {
            each.order_id: {line.line_id: line.ordered for line in each.lines if line.stands_for is None}
            for each in found
        }
        return Record(lines, sorted(events, key=lambda event: event.at)), store.location.time_zone

    return database.read(read)


class _Recorder:
    """Plays one day to the service's rules."""

    def __init__(self, work: UnitOfWork, store_code: str) -> None:
        store = stores.by_code(work.connection, store_code)
        if store is None:
            raise LookupError(store_code)
        self._work = work
        self._store = store
        self._orders: dict[UUID, Order] = {}

    def play(self, placed: list[Placed], deeds: list[Deed]) -> None:
        """Everything in the order in which it happened."""
        acts: list[tuple[datetime, int, Placed | Deed]] = [(each.placed_at, 0, each) for each in placed]
        acts += [(each.at, 1, each) for each in deeds]
        for at, _, act in sorted(acts, key=lambda each: each[:2]):
            if isinstance(act, Placed):
                self._give(act.order_id, self._place(act), _STOREFRONT, at)
            elif self._orders[act.order_id].status.is_open:
                args = self._done(act)
                self._give(act.order_id, args, _LEAD if args.type == "cancel" else staff(act.staff_id), at)

    def _give(self, order_id: UUID, args: c.CommandArgs, actor: Actor, at: datetime) -> None:
        order = self._orders.get(order_id)
        given = deciding.command(order_id, args, actor, at, order)
        self._orders[order_id] = deciding.carry_out(self._work, self._store.store_id, order, given, at)

    def _place(self, order: Placed) -> c.Place:
        lines = tuple(
            LineItem(
                line_id=line_id,
                sku=DRILL.sku,
                name=DRILL.name,
                unit_price=DRILL.unit_price,
                ordered=units,
            )
            for line_id, units in order.lines.items()
        )
        return c.Place(
            number=order.order_id.hex[:12],
            location_code=self._store.location.code,
            source="shop",
            currency=self._store.location.currency,
            customer=Customer(name="Nobody"),
            pickup_person=PickupPerson(name="Nobody"),
            promise=Window(start=order.promise, end=order.promise + timedelta(minutes=30)),
            lines=lines,
        )

    def _done(self, deed: Deed) -> c.CommandArgs:
        order = self._orders[deed.order_id]
        line, units = deed.line_id or "", deed.quantity or 1
        if deed.kind is EventKind.ITEM_PICKED:
            return c.PickItem(line_id=line, quantity=units, method=c.PickMethod.SCANNED, code=DRILL.sku)
        if deed.kind is EventKind.ITEM_SHORT:
            return c.ShortPick(line_id=line, quantity=units, reason=c.ShortReason.NOT_FOUND)
        if deed.kind is EventKind.BAG_STAGED and not any(each.in_store for each in order.lines):
            return c.Cancel(reason="Nothing of it was found")
        if deed.kind is EventKind.BAG_STAGED:
            return c.StageBag(
                bag_id=f"{order.number}-{len(order.bags) + 1}", staging_location="B-01", items=()
            )
        return c.StartPicking() if deed.kind is EventKind.PICKING_STARTED else c.MarkReady()
