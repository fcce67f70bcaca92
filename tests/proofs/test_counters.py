"""Stock and slots are counters; whatever happens to orders and checkouts, they are what these add up to."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, text
from sqlmodel import col, select

from central_service.errors import ProblemError
from central_service.services import amending, checkout_holds, deciding, orders
from central_service.services.cart import CartLine
from central_service.services.checkout_holds import HoldKeeper
from central_service.services.idempotency import Asked
from central_service.services.orders import CUSTOMER, Checkout
from central_service.storage import orders as order_rows
from central_service.storage import stock
from central_service.storage.access import Storefront
from central_service.storage.database import UnitOfWork
from central_service.storage.tables import CheckoutHoldRow, OrderRow, SlotRow
from pickup_domain import commands as c
from pickup_domain.order import Actor, ActorKind, Customer, Order, OrderStatus, PickupPerson, Role
from tests.conftest import Figures
from tests.live_service import DRILL, KNIFE, SCREWS, LiveService, next_slot

pytestmark = pytest.mark.proof

FRONT = Storefront("web", "Web shop")
LEAD = Actor(kind=ActorKind.STAFF, id="lena", name="Lena K.", role=Role.SHIFT_LEAD)
ANN = Customer(name="Ann")
STARTS = [next_slot(each) for each in range(2, 8)]
NOTHING = frozenset(
    {OrderStatus.CANCELLED, OrderStatus.NO_SHOW, OrderStatus.RETURNED, OrderStatus.TRANSFERRED}
)


class Shop:
    """One store under everything that people do, at random."""

    def __init__(self, service: LiveService, seed: int) -> None:
        self.database = service.database
        self.random = Random(seed)
        self.keys = iter(f"{seed} {number}" for number in range(10**6))
        self.refused: Counter[str] = Counter()
        self.done: Counter[str] = Counter()

    def act(self) -> None:
        """Something that somebody might do."""
        what = self.random.choice(
            [self.place, self.hold, self.hold_again, self.confirm, self.release, self.expire, self.edit,
             self.reschedule, self.cancel, *[self.work] * 5]
        )  # fmt: skip
        try:
            what()
        except ProblemError as refused:
            self.refused[refused.code] += 1
        else:
            self.done[what.__name__] += 1

    def place(self) -> None:
        """An order without a hold."""
        wanted = Checkout(
            ANN, PickupPerson(name="Ann"), None, None, "DT01", self.random.choice(STARTS), self.lines()
        )
        self.write(lambda work: orders.place(work, FRONT, self.asked(), wanted, self.now()))

    def hold(self, replaces: UUID | None = None) -> None:
        """A checkout's hold, here or at the other store."""
        code = self.random.choice(["DT01", "DT01", "UP02"])
        start = self.random.choice(STARTS)
        lines = self.lines() if code == "DT01" else (CartLine(DRILL, 1),)
        self.write(
            lambda work: checkout_holds.hold(
                work, FRONT, self.asked(), code, start, lines, replaces, self.now()
            )
        )

    def hold_again(self) -> None:
        """Something else instead of what is held."""
        self.hold(self.some_hold())

    def confirm(self) -> None:
        """A hold becomes an order."""
        wanted = Checkout(ANN, PickupPerson(name="Ann"), None, self.some_hold())
        self.write(lambda work: orders.place(work, FRONT, self.asked(), wanted, self.now()))

    def release(self) -> None:
        """A hold is given up."""
        hold_id = self.some_hold()
        self.write(lambda work: checkout_holds.release(work, FRONT, hold_id, self.now()))

    def expire(self) -> None:
        """A hold runs out."""
        over = text("UPDATE checkout_hold SET expires_at = '2000-01-01 00:00:00+00:00' WHERE hold_id = :id")
        hold_id = str(self.some_hold())
        self.write(lambda work: work.connection.execute(over, {"id": hold_id}))
        HoldKeeper(self.database, self.now).run_once()

    def edit(self) -> None:
        """Other lines, perhaps another time."""
        order, lines = self.some_order(), self.lines()
        start = self.random.choice([None, *STARTS])
        storefront = Actor(kind=ActorKind.STOREFRONT, id="web")

        def run(work: UnitOfWork) -> Order:
            known = amending.locked(work, 1, order.order_id)
            return amending.edit(work, 1, known, storefront, lines, start, None, self.now())

        self.write(run)

    def reschedule(self) -> None:
        """Another time."""
        order, start = self.some_order(), self.random.choice(STARTS)

        def run(work: UnitOfWork) -> Order:
            known = amending.locked(work, 1, order.order_id)
            return amending.reschedule(work, 1, known, CUSTOMER, start, self.now())

        self.write(run)

    def cancel(self) -> None:
        """Not wanted any more."""
        self.give(self.some_order(), c.Cancel(reason="no"), CUSTOMER)

    def work(self) -> None:
        """Something that staff do."""
        order = self.some_order()
        line = self.random.choice(order.lines)
        choices: list[c.CommandArgs] = [
            c.StartPicking(),
            c.PickItem(line_id=line.line_id, quantity=1, method=c.PickMethod.TYPED, reason="x"),
            c.PickItem(
                line_id=line.line_id, quantity=max(1, line.open), method=c.PickMethod.TYPED, reason="x"
            ),
            c.UnpickItem(line_id=line.line_id, quantity=1),
            c.ShortPick(line_id=line.line_id, quantity=1, reason=c.ShortReason.NOT_FOUND),
            c.StageBag(bag_id=next(self.keys).replace(" ", "-"), staging_location="B-07", items=()),
            c.MarkReady(partly=True),
            c.MarkReady(),
            c.RecordNoShow(),
            c.Reopen(),
            c.ReturnToStock(
                line_id=line.line_id,
                quantity=max(1, line.in_store),
                method=c.ReturnMethod.SCANNED,
            ),
            *([c.Undo(command_id=order.undoable.command_id)] if order.undoable else []),
        ]
        self.give(order, self.random.choice(choices), LEAD)

    def give(self, order: Order, args: c.CommandArgs, actor: Actor) -> None:
        """A command about an order."""

        def run(work: UnitOfWork) -> Order:
            known = amending.locked(work, 1, order.order_id)
            command = deciding.command(order.order_id, args, actor, self.now(), known)
            return deciding.carry_out(work, 1, known, command, self.now())

        self.write(run)

    def lines(self) -> tuple[CartLine, ...]:
        """Some of a few products."""
        skus = self.random.sample([DRILL, SCREWS, KNIFE], self.random.randint(1, 3))
        return tuple(CartLine(sku, self.random.randint(1, 3)) for sku in skus)

    def some_hold(self) -> UUID:
        """One that was made: mostly one that still holds something, else whatever became of it."""
        query = select(col(CheckoutHoldRow.hold_id), col(CheckoutHoldRow.state))
        made = self.database.read(lambda k: sorted(k.execute(query).all()))
        held = [hold_id for hold_id, state in made if state == "held"]
        if not made:
            raise ProblemError(404, "none", "", "")
        return UUID(self.random.choice(held if held and self.random.random() < 0.7 else [m[0] for m in made]))

    def some_order(self) -> Order:
        """One that was placed here, whatever became of it."""
        known = [order for order in self.database.read(every_order) if order.location_code == "DT01"]
        if not known:
            raise ProblemError(404, "none", "", "")
        return self.random.choice(known[-8:])

    def asked(self) -> Asked:
        """A request of its own."""
        return Asked.from_request(next(self.keys), "proof", b"")

    def now(self) -> datetime:
        """The time."""
        return datetime.now(UTC)

    def write(self, run: Callable[[UnitOfWork], object]) -> None:
        """In one transaction."""
        self.database.write(run)


def every_order(connection: Connection) -> list[Order]:
    """All orders, oldest first."""
    ids = connection.execute(select(col(OrderRow.store_id), col(OrderRow.order_id))).all()
    found = (order_rows.get(connection, row[0], UUID(row[1])) for row in ids)
    return sorted((order for order in found if order is not None), key=lambda order: order.order_id)


def counted(connection: Connection) -> tuple[Counter[Any], Counter[Any]]:
    """Reserved units by store and SKU, and orders and units by store and slot, as the rows have them."""
    reserved: Counter[Any] = Counter()
    places: Counter[Any] = Counter()
    for store_id in (1, 2):
        for sku, known in stock.of_store(connection, store_id).items():
            reserved[store_id, sku] = known.reserved
            assert known.on_hand >= known.reserved >= 0
    for row in connection.execute(
        select(col(SlotRow.store_id), col(SlotRow.starts_at), col(SlotRow.booked), col(SlotRow.items))
    ):
        places[row[0], row[1], "orders"], places[row[0], row[1], "units"] = row[2], row[3]
        assert row[2] <= 3
    return +reserved, +places


def added_up(connection: Connection) -> tuple[Counter[Any], Counter[Any]]:
    """The same, by adding up orders and holds."""
    reserved: Counter[Any] = Counter()
    places: Counter[Any] = Counter()
    for order in every_order(connection):
        store_id = 1 if order.location_code == "DT01" else 2
        if order.status in NOTHING:
            continue
        for line in order.lines:
            reserved[store_id, line.sku] += line.open
        places[store_id, order.promise.start, "orders"] += 1
        places[store_id, order.promise.start, "units"] += sum(line.ordered for line in order.lines)
    for row in connection.execute(
        select(
            col(CheckoutHoldRow.store_id), col(CheckoutHoldRow.starts_at), col(CheckoutHoldRow.hold_id)
        ).where(col(CheckoutHoldRow.state) == "held")
    ):
        held = checkout_holds.read(connection, FRONT, UUID(row[2]))
        for wanted in held.lines:
            reserved[row[0], wanted.sku] += wanted.quantity
            places[row[0], row[1], "units"] += wanted.quantity
        places[row[0], row[1], "orders"] += 1
    return +reserved, +places


@pytest.fixture(params=["sqlite", "postgresql"])
def shops(request: pytest.FixtureRequest, tmp_path: Path, is_long: bool) -> Iterator[Shop]:
    """As many as there are runs, each on a database of its own."""

    def made() -> Iterator[Shop]:
        for seed in range(200 if is_long else 4):
            folder = tmp_path / str(seed)
            folder.mkdir()
            if request.param == "sqlite":
                yield from opened(folder, "", seed)
            else:
                with request.getfixturevalue("postgres").database(empty=True) as url:
                    yield from opened(folder, url, seed)

    return made()


def opened(folder: Path, url: str, seed: int) -> Iterator[Shop]:
    """One shop for as long as it is needed."""
    service = LiveService(folder, database_url=url)
    yield Shop(service, seed)
    service.close()


def test_counters_are_what_orders_and_checkouts_add_up_to(shops: Iterator[Shop], figures: Figures) -> None:
    """After every single act; never below zero, never over the limit of a slot."""
    done: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    for shop in shops:
        for _ in range(120):
            shop.act()
            rows, sums = shop.database.read(lambda k: (counted(k), added_up(k)))
            assert rows == sums
        done += shop.done
        refused += shop.refused
    assert {"place", "hold", "hold_again", "confirm", "release", "expire", "edit", "work"} <= set(done)
    figures(done=str(dict(done)), refused=str(dict(refused)))
