"""Orders, people and commands for tests: whole and valid, with what a test cares about replaced."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import count
from uuid import UUID

from pickup_domain import commands as c
from pickup_domain.lifecycle import apply
from pickup_domain.money import Money
from pickup_domain.order import (
    Actor,
    ActorKind,
    Customer,
    LineItem,
    Order,
    PickupPerson,
    Role,
    StorePolicy,
    VerificationMethod,
    Window,
)
from pickup_domain.outcomes import Applied, Outcome

NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
ORDER_ID = UUID("01936000-0000-7000-8000-000000010477")
TABLET = "tablet-1"
OTHER_TABLET = "tablet-2"
ASSOCIATE = Actor(kind=ActorKind.STAFF, id="maya", name="Maya R.", role=Role.ASSOCIATE)
COLLEAGUE = Actor(kind=ActorKind.STAFF, id="tom", name="Tom B.", role=Role.ASSOCIATE)
LEAD = Actor(kind=ActorKind.STAFF, id="lena", name="Lena K.", role=Role.SHIFT_LEAD)
CUSTOMER = Actor(kind=ActorKind.CUSTOMER, id="customer")
STOREFRONT = Actor(kind=ActorKind.STOREFRONT, id="web", name="Web shop")
SYSTEM = Actor(kind=ActorKind.SYSTEM, id="system")
DRILL_GTIN = "9521234500017"
SCREWS_GTIN = "9521234500024"

_numbers = count(1)


def usd(amount_minor: int) -> Money:
    """An amount in US cents."""
    return Money(amount_minor=amount_minor, currency="USD")


def line(line_id: str = "1", **fields: object) -> LineItem:
    """A drill, or what the fields say."""
    usual: dict[str, object] = {
        "line_id": line_id,
        "sku": f"SKU-{line_id}",
        "gtins": (DRILL_GTIN,),
        "name": "Cordless drill 18 V",
        "aisle": "A12",
        "bin": "3",
        "unit_price": usd(12900),
        "ordered": 1,
    }
    return LineItem.model_validate(usual | fields)


def window(hours_from_now: float = 1.0, minutes: int = 30) -> Window:
    """A promise that begins so many hours from `NOW`."""
    start = NOW + timedelta(hours=hours_from_now)
    return Window(start=start, end=start + timedelta(minutes=minutes))


def place_args(lines: Iterable[LineItem] | None = None, **fields: object) -> c.Place:
    """A drill and two boxes of screws, promised in an hour, unless the fields say otherwise."""
    if lines is None:
        lines = (
            line("1"),
            line("2", ordered=2, gtins=(SCREWS_GTIN,), name="Wood screws", unit_price=usd(899)),
        )
    usual: dict[str, object] = {
        "number": "10477",
        "location_code": "DT01",
        "source": "web",
        "currency": "USD",
        "customer": Customer(name="Jonas Weber", email="jonas@example.com", phone="+1 555 0100"),
        "pickup_person": PickupPerson(name="Jonas Weber"),
        "promise": window(),
        "lines": tuple(lines),
        "policy": StorePolicy(),
    }
    return c.Place.model_validate(usual | fields)


def command(
    args: c.CommandArgs,
    actor: Actor = ASSOCIATE,
    *,
    base_version: int = 0,
    device: str = TABLET,
    order_id: UUID = ORDER_ID,
) -> c.Command:
    """A command with an id of its own."""
    return c.Command(
        id=UUID(int=(0x01936 << 108) | (7 << 76) | (8 << 60) | next(_numbers)),
        order_id=order_id,
        actor=actor,
        device=device,
        occurred_at=NOW,
        base_version=base_version,
        args=args,
    )


def placed(lines: Iterable[LineItem] | None = None, **fields: object) -> Order:
    """An order as it is right after checkout."""
    outcome = apply(None, command(place_args(lines, **fields), STOREFRONT, device="service"), NOW)
    assert isinstance(outcome, Applied), outcome
    return outcome.order


def give(
    order: Order,
    args: c.CommandArgs,
    actor: Actor = ASSOCIATE,
    *,
    now: datetime = NOW,
    device: str = TABLET,
    base_version: int | None = None,
) -> Outcome:
    """Give a command about an order, based on the order as it is unless told otherwise."""
    base = order.version if base_version is None else base_version
    return apply(order, command(args, actor, base_version=base, device=device, order_id=order.order_id), now)


def after(order: Order, *steps: c.CommandArgs, actor: Actor = ASSOCIATE, now: datetime = NOW) -> Order:
    """The order after commands that must all count."""
    for args in steps:
        outcome = give(order, args, actor, now=now)
        assert isinstance(outcome, Applied), (args, outcome)
        order = outcome.order
    return order


def pick(order: Order) -> tuple[c.PickItem, ...]:
    """Commands that pick all that is open, each unit scanned."""
    return tuple(
        c.PickItem(line_id=each.line_id, quantity=each.open, method=c.PickMethod.SCANNED, code=each.sku)
        for each in order.lines
        if each.open
    )


def staged(order: Order | None = None, shelf: str = "B-07") -> Order:
    """An order that is picked and stands in one bag on a shelf."""
    order = placed() if order is None else order
    return after(
        order, *pick(order), c.StageBag(bag_id=f"{order.number}-1", staging_location=shelf, items=())
    )


def ready(order: Order | None = None) -> Order:
    """An order the customer may come for."""
    return after(staged(order), c.MarkReady())


def hand_over(**fields: object) -> c.DoHandOver:
    """All of it, against a valid pass."""
    usual: dict[str, object] = {
        "method": VerificationMethod.PASS,
        "pass_check": c.PassCheck.VALID,
        "age_checked": True,
    }
    return c.DoHandOver.model_validate(usual | fields)
