"""The sample store: read from `resources/sample_store`, brought into being by the service's own rules."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

import yaml
from pydantic import Field
from uuid_utils.compat import uuid7

from central_service.promises.plan import PickupCalendar
from central_service.services import deciding, orders, sample_places, setup
from central_service.services.cart import CartLine
from central_service.services.idempotency import Asked
from central_service.services.orders import Checkout
from central_service.services.sample_places import MerchantSample, StaffSample
from central_service.storage import stock, stores
from central_service.storage.access import Storefront
from central_service.storage.database import Database, UnitOfWork
from central_service.storage.stores import Store
from pickup_domain import commands as c
from pickup_domain.base import Code, Gtin, Name, Strict
from pickup_domain.money import Money
from pickup_domain.order import (
    Actor,
    ActorKind,
    Customer,
    LineItem,
    Order,
    PickupPerson,
    SubstituteItem,
    SubstitutionPreference,
    SubstitutionState,
    VerificationMethod,
    Window,
)
from pickup_domain.store import Location, Product

STOREFRONT_ID = "sample-shop"


class StoreSample(Strict):
    """`store.yaml`."""

    location: Location
    calendar: PickupCalendar
    staff: tuple[StaffSample, ...]


class ProductSample(Strict):
    """A line of `products.yaml`."""

    sku: Code
    gtin: Gtin
    name: Name
    category: str
    aisle: str
    bin: str
    price_minor: int
    on_hand: int
    image: str
    age_check: int | None = None
    cold: bool = False
    heavy: bool = False
    oversize: bool = False

    def product(self, currency: str) -> Product:
        """As a store keeps it."""
        return Product(
            **self.model_dump(exclude={"gtin", "price_minor"}),
            gtins=(self.gtin,),
            unit_price=Money(amount_minor=self.price_minor, currency=currency),
        )


class CustomerSample(Strict):
    """Who bought."""

    name: Name
    email: str
    phone: str
    language: str = "en"


class CartSample(Strict):
    """What they bought."""

    sku: Code
    quantity: int
    preference: SubstitutionPreference = SubstitutionPreference.ASK


class StepSample(Strict):
    """One thing that was done about an order."""

    do: Literal[
        "start", "pick", "pick_all", "pick_some", "short_rest", "propose", "accept", "stage", "ready",
        "partly_ready", "recall", "arrived", "en_route", "assign", "delay", "hand_over", "no_show",
        "return_all", "cancel", "note",
    ]  # fmt: skip
    by: str = "lena"
    to: str = ""
    sku: str = ""
    quantity: int = 1
    with_: str = Field(default="", alias="with")
    shelf: str = "B-01"
    spot: str = "counter"
    vehicle: str = ""
    minutes_ago: float = 1
    reason: str = "not_found"
    slots: int = 1
    """How many slots later a delay promises it."""
    text: str = ""


class OrderSample(Strict):
    """An order of `orders.yaml`."""

    number: Code
    day: int = 0
    slot: int
    customer: CustomerSample
    pickup_person: str | None = None
    lines: tuple[CartSample, ...]
    steps: tuple[StepSample, ...] = ()


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a person needs to try it."""

    location_code: str
    storefront_key: str
    staff: tuple[tuple[str, str], ...]
    """Names with their PINs."""
    orders: int


def load(database: Database, folder: Path, now: datetime) -> Loaded:
    """Bring the sample store into being, its orders worked on around `now`: all of it or nothing."""
    sample = StoreSample.model_validate(_read(folder / "store.yaml"))
    products = [ProductSample.model_validate(each) for each in _read(folder / "products.yaml")["products"]]
    merchant = MerchantSample.model_validate(_read(folder / "merchant.yaml"))
    wanted = [OrderSample.model_validate(each) for each in _read(folder / "orders.yaml")["orders"]]

    def bring_into_being(work: UnitOfWork) -> str:
        known = [each.product(sample.location.currency) for each in products]
        key = _set_up(work, sample, known, now)
        sample_places.set_up(work, merchant, known, now)
        for order in wanted:
            _Story(work, sample, order, now).tell()
        return key

    key = database.write(bring_into_being)
    people = tuple((each.name, each.pin) for each in sample.staff)
    return Loaded(sample.location.code, key, people, len(wanted))


def _read(path: Path) -> dict[str, list[object]]:
    found: dict[str, list[object]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def _set_up(work: UnitOfWork, sample: StoreSample, products: list[Product], now: datetime) -> str:
    people = [setup.NewStaff(**each.model_dump()) for each in sample.staff]
    setup.add_store(work, sample.location, sample.calendar, people, products, now)
    return setup.add_storefront(work, STOREFRONT_ID, "Sample shop")


class _Story:
    """Places one order and does about it what its steps say, at believable times."""

    def __init__(self, work: UnitOfWork, sample: StoreSample, wanted: OrderSample, now: datetime) -> None:
        store = stores.by_code(work.connection, sample.location.code)
        if store is None:
            raise LookupError("the sample store was not set up")
        self._work = work
        self._store: Store = store
        self._staff = {
            each.staff_id: Actor(kind=ActorKind.STAFF, id=each.staff_id, name=each.name, role=each.role)
            for each in sample.staff
        }
        self._wanted = wanted
        self._now = now
        self._start = self._slot_start()
        steps = len(wanted.steps)
        self._at = min(now - timedelta(minutes=8), self._start - timedelta(minutes=20)) - timedelta(
            minutes=3 * steps
        )

    def tell(self) -> None:
        """Place it and take its steps."""
        order = self._place()
        for step in self._wanted.steps:
            self._at = self._time_of(step)
            for args in _STEPS[step.do](order, step, self._substitute, self._staff):
                order = self._give(order, args, step)

    def _slot_start(self) -> datetime:
        calendar = self._store.calendar
        today = calendar.local_date(self._now)
        if self._wanted.day:
            day = calendar.day(today + timedelta(days=self._wanted.day)).windows
            return day[20 + self._wanted.slot].start
        running = next(
            each
            for offset in (0, -1)
            for each in calendar.day(today + timedelta(days=offset)).windows
            if each.start <= self._now < each.end
        )
        return running.start + (running.end - running.start) * self._wanted.slot

    def _place(self) -> Order:
        wanted = self._wanted
        customer = Customer(
            name=wanted.customer.name,
            email=wanted.customer.email,
            phone=wanted.customer.phone,
            language=wanted.customer.language,
        )
        person = PickupPerson(
            name=wanted.pickup_person or customer.name, is_proxy=wanted.pickup_person is not None
        )
        cart = tuple(CartLine(each.sku, each.quantity, each.preference, None) for each in wanted.lines)
        checkout = Checkout(
            customer,
            person,
            wanted.number,
            location_code=self._store.location.code,
            slot_start=self._start,
            lines=cart,
        )
        placed_at = min(self._at, self._start) - timedelta(hours=4)
        front = Storefront(STOREFRONT_ID, "Sample shop")
        asked = Asked.from_request(f"sample-{wanted.number}", "orders", b"")
        return orders.place(self._work, front, asked, checkout, placed_at)

    def _time_of(self, step: StepSample) -> datetime:
        usual = self._at + timedelta(minutes=3)
        if step.do == "arrived":
            usual = self._now - timedelta(minutes=step.minutes_ago)
        if step.do in ("hand_over", "no_show", "return_all"):
            usual = max(usual, min(self._start + timedelta(minutes=7), self._now - timedelta(minutes=5)))
        return min(usual, self._now)

    def _give(self, order: Order, args: c.CommandArgs, step: StepSample) -> Order:
        actor = self._staff[step.by]
        if step.do in ("arrived", "en_route"):
            actor = Actor(kind=ActorKind.CUSTOMER, id="customer")
        if step.do == "cancel":
            actor = Actor(kind=ActorKind.STOREFRONT, id=STOREFRONT_ID, name="Sample shop")
        command = c.Command(
            id=uuid7(),
            order_id=order.order_id,
            actor=actor,
            device="sample",
            occurred_at=self._at,
            base_version=order.version,
            args=args,
        )
        return deciding.carry_out(self._work, self._store.store_id, order, command, self._at)

    def _substitute(self, sku: str) -> SubstituteItem:
        product = stock.of_store(self._work.connection, self._store.store_id, [sku])[sku].product
        return SubstituteItem(
            **product.model_dump(include=set(SubstituteItem.model_fields) & set(Product.model_fields))
        )


_Step = Callable[
    [Order, StepSample, Callable[[str], SubstituteItem], dict[str, Actor]], Iterator[c.CommandArgs]
]


def _pick(line: LineItem, quantity: int) -> c.PickItem:
    return c.PickItem(
        line_id=line.line_id, quantity=quantity, method=c.PickMethod.SCANNED, code=line.gtins[0]
    )


def _line(order: Order, sku: str) -> LineItem:
    return next(line for line in order.lines if line.sku == sku)


def _short_rest(order: Order, step: StepSample) -> Iterator[c.CommandArgs]:
    for line in order.lines:
        if line.open:
            yield c.ShortPick(line_id=line.line_id, quantity=line.open, reason=c.ShortReason(step.reason))


def _bag(order: Order, step: StepSample) -> c.StageBag:
    return c.StageBag(bag_id=f"{order.number}-{len(order.bags) + 1}", staging_location=step.shelf, items=())


def _accept(order: Order) -> c.AcceptSubstitution:
    offer = next(each for each in order.substitutions if each.state is SubstitutionState.PROPOSED)
    return c.AcceptSubstitution(substitution_id=offer.substitution_id, note="Said yes on the phone")


def _delay(order: Order, step: StepSample) -> c.Delay:
    promise = order.promise
    later = (promise.end - promise.start) * step.slots
    return c.Delay(reason=step.reason, window=Window(start=promise.start + later, end=promise.end + later))


_HAND_OVER = c.DoHandOver(method=VerificationMethod.PASS, pass_check=c.PassCheck.VALID, age_checked=True)
_STEPS: dict[str, _Step] = {
    "start": lambda *_: iter([c.StartPicking()]),
    "pick": lambda order, step, *_: iter([_pick(_line(order, step.sku), step.quantity)]),
    "pick_all": lambda order, *_: iter([_pick(line, line.open) for line in order.lines if line.open]),
    "pick_some": lambda order, *_: iter([_pick(order.lines[0], 1)]),
    "short_rest": lambda order, step, *_: _short_rest(order, step),
    "propose": lambda order, step, item, _: iter(
        [
            c.ProposeSubstitution(
                line_id=_line(order, step.sku).line_id, quantity=step.quantity, item=item(step.with_)
            )
        ]
    ),
    "accept": lambda order, *_: iter([_accept(order)]),
    "stage": lambda order, step, *_: iter([_bag(order, step)]),
    "ready": lambda *_: iter([c.MarkReady()]),
    "partly_ready": lambda *_: iter([c.MarkReady(partly=True)]),
    "recall": lambda _, step, *__: iter([c.RecallReady(reason=step.reason)]),
    "arrived": lambda _, step, *__: iter([c.Arrived(spot=step.spot, vehicle=step.vehicle)]),
    "en_route": lambda *_: iter([c.EnRoute()]),
    "assign": lambda _, step, __, staff: iter([c.Assign(assignee=staff[step.to])]),
    "delay": lambda order, step, *_: iter([_delay(order, step)]),
    "hand_over": lambda *_: iter([_HAND_OVER]),
    "no_show": lambda *_: iter([c.RecordNoShow()]),
    "return_all": lambda order, *_: iter(
        [
            c.ReturnToStock(line_id=line.line_id, quantity=line.in_store, method=c.ReturnMethod.SCANNED)
            for line in order.lines
            if line.in_store
        ]
    ),
    "cancel": lambda _, step, *__: iter([c.Cancel(reason=step.reason)]),
    "note": lambda _, step, *__: iter([c.AddNote(text=step.text)]),
}
