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
from pickup_domain.outcomes import Applied, Outcome, Refused

NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
ORDER_ID = UUID("01936000-0000-7000-8000-000000010477")
TABLET = "tablet-1"
OTHER_TABLET = "tablet-2"
ASSOCIATE = Actor(kind=ActorKind.STAFF, id="maya", name="Maya R.", role=Role.ASSOCIATE)
COLLEAGUE = Actor(kind=ActorKind.STAFF, id="tom", name="Tom B.", role=Role.ASSOCIATE)
LEAD = Actor(kind=ActorKind.STAFF, id="lena", name="Lena K.", role=Role.SHIFT_LEAD)
OTHER_LEAD = Actor(kind=ActorKind.STAFF, id="ida", name="Ida P.", role=Role.SHIFT_LEAD)
CUSTOMER = Actor(kind=ActorKind.CUSTOMER, id="customer")
STOREFRONT = Actor(kind=ActorKind.STOREFRONT, id="web", name="Web shop")
SYSTEM = Actor(kind=ActorKind.SYSTEM, id="system")
DRILL_GTIN = "9521234500018"
SCREWS_GTIN = "9521234500025"

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


def applied(
    order: Order,
    args: c.CommandArgs,
    actor: Actor = ASSOCIATE,
    *,
    now: datetime = NOW,
    device: str = TABLET,
    base_version: int | None = None,
) -> Applied:
    """What comes of a command that must count."""
    outcome = give(order, args, actor, now=now, device=device, base_version=base_version)
    assert isinstance(outcome, Applied), outcome
    return outcome


def refused(
    order: Order,
    args: c.CommandArgs,
    actor: Actor = ASSOCIATE,
    *,
    now: datetime = NOW,
    device: str = TABLET,
    base_version: int | None = None,
) -> Refused:
    """What comes of a command that must not count: a code and a whole sentence."""
    outcome = give(order, args, actor, now=now, device=device, base_version=base_version)
    assert isinstance(outcome, Refused), outcome.events
    assert outcome.sentence[0].isupper()
    assert outcome.sentence.endswith(".")
    return outcome


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


def pick_one(line_id: str = "1", quantity: int = 1) -> c.PickItem:
    """A scan of the line's own code."""
    return c.PickItem(line_id=line_id, quantity=quantity, method=c.PickMethod.SCANNED, code=f"SKU-{line_id}")


def partly_ready() -> Order:
    """The drill is in a bag and may be collected; two boxes of screws are still to pick."""
    bag = c.StageBag(bag_id="10477-1", staging_location="B-07", items=())
    return after(placed(), pick_one(), bag, c.MarkReady(partly=True))


def no_show() -> Order:
    """A ready order that a lead gave up."""
    return after(ready(), c.RecordNoShow(), actor=LEAD)


def returned() -> Order:
    """A no-show with every unit back on its shelf."""
    by_hand = c.ReturnMethod.SCANNED
    return after(
        no_show(),
        c.ReturnToStock(line_id="1", quantity=1, method=by_hand),
        c.ReturnToStock(line_id="2", quantity=2, method=by_hand),
    )


def cancelled() -> Order:
    """A ready order that a lead cancelled."""
    return after(ready(), c.Cancel(reason="The customer called"), actor=LEAD)


def transferred() -> Order:
    """An order that another store has taken over."""
    return after(placed(), c.Transfer(to_location="UP02", window=window(), offered=True), actor=LEAD)
