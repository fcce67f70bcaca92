"""Staff: bags, where they stand, and when they were last seen."""

from pickup_domain.commands import BagMissing, MoveBag, StageBag
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.context import Context
from pickup_domain.order import Bag, BagItem, BagState, Order
from pickup_domain.outcomes import Applied, RefusalCode


def stage_bag(ctx: Context, args: StageBag) -> Applied:
    """A new bag stands on a shelf, with what is named or all that is in no bag yet."""
    if ctx.order.bag(args.bag_id) is not None:
        raise ctx.refuse(RefusalCode.BAG_EXISTS, "That label is on another bag already. Print a new one.")
    contents = _merged(args.items) or _unbagged(ctx.order)
    for line_id, quantity in contents.items():
        line = ctx.line(line_id)
        free = line.in_store - ctx.order.in_bags(line_id)
        if quantity > free:
            raise ctx.refuse(
                RefusalCode.TOO_MANY,
                "No more than {count} of {item} can go into a bag.",
                count=free,
                item=line.name,
            )
    if not contents:
        raise ctx.refuse(
            RefusalCode.NOTHING_PICKED, "There is nothing to put in a bag. Pick something first."
        )
    lines = [line for line in ctx.order.lines if line.line_id in contents]
    bag = Bag(
        bag_id=args.bag_id,
        number=1 + max((bag.number for bag in ctx.order.bags), default=0),
        items=tuple(BagItem(line_id=line_id, quantity=count) for line_id, count in contents.items()),
        staging_location=args.staging_location,
        last_seen_at=ctx.now,
        last_seen_by=ctx.command.actor.name,
        cold=any(line.cold for line in lines),
        heavy=any(line.heavy for line in lines),
        oversize=any(line.oversize for line in lines),
    )
    order = ctx.order.model_copy(update={"bags": (*ctx.order.bags, bag)})
    warned = RefusalCode.SHELF_FULL.value if args.shelf_full else None
    return ctx.applied(
        order,
        ctx.event(EventKind.BAG_STAGED, bag_id=args.bag_id, location=args.staging_location, reason=warned),
    )


def move_bag(ctx: Context, args: MoveBag) -> Applied:
    """A bag stands somewhere else, or was seen where it is; who saw it last is right."""
    bag = _here(ctx, args.bag_id)
    moved = bag.model_copy(
        update={
            "staging_location": args.staging_location,
            "state": BagState.STAGED,
            "last_seen_at": ctx.now,
            "last_seen_by": ctx.command.actor.name,
        }
    )
    return ctx.applied(
        with_bags(ctx.order, moved),
        ctx.event(EventKind.BAG_MOVED, bag_id=args.bag_id, location=args.staging_location),
    )


def bag_missing(ctx: Context, args: BagMissing) -> Applied:
    """A bag is not where it should be; where it was seen last stays on it."""
    bag = _here(ctx, args.bag_id)
    missing = bag.model_copy(update={"state": BagState.MISSING})
    return ctx.applied(
        with_bags(ctx.order, missing),
        ctx.event(EventKind.BAG_MISSING, bag_id=args.bag_id, location=bag.staging_location),
    )


def with_bags(order: Order, *changed: Bag) -> Order:
    """The order with these bags in the place of those with the same ids."""
    by_id = {bag.bag_id: bag for bag in changed}
    return order.model_copy(update={"bags": tuple(by_id.get(bag.bag_id, bag) for bag in order.bags)})


def take_from_bags(order: Order, line_id: str, quantity: int, *, missing_first: bool = False) -> Order:
    """The order with units of a line taken out of the bags that are not handed over, the newest first.

    A bag with nothing left in it is no bag any more.

    Args:
        order: The order.
        line_id: Of which line.
        quantity: How many units; zero or less takes none.
        missing_first: From missing bags before others; else from missing bags only after all others.
    """
    here = [bag for bag in order.bags if bag.state is not BagState.HANDED_OVER]
    here.sort(key=lambda bag: ((bag.state is BagState.MISSING) is not missing_first, -bag.number))
    drained: dict[str, Bag] = {}
    for bag in here:
        held = sum(item.quantity for item in bag.items if item.line_id == line_id)
        taken = min(held, max(quantity, 0))
        quantity -= taken
        drained[bag.bag_id] = _less(bag, line_id, taken) if taken else bag
    bags = (drained.get(bag.bag_id, bag) for bag in order.bags)
    return order.model_copy(update={"bags": tuple(bag for bag in bags if bag.items)})


def _less(bag: Bag, line_id: str, taken: int) -> Bag:
    # Each line stands once in a bag: `stage_bag` adds equal lines up.
    items = (
        item.model_copy(update={"quantity": item.quantity - taken}) if item.line_id == line_id else item
        for item in bag.items
    )
    return bag.model_copy(update={"items": tuple(item for item in items if item.quantity)})


def _here(ctx: Context, bag_id: str) -> Bag:
    bag = ctx.order.bag(bag_id)
    if bag is None or bag.state is BagState.HANDED_OVER:
        raise ctx.refuse(RefusalCode.UNKNOWN_BAG, "That bag is not one of this order's bags here.")
    return bag


def _merged(items: tuple[BagItem, ...]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for item in items:
        counts[item.line_id] = counts.get(item.line_id, 0) + item.quantity
    return counts


def _unbagged(order: Order) -> dict[str, int]:
    free = {line.line_id: line.in_store - order.in_bags(line.line_id) for line in order.lines}
    return {line_id: count for line_id, count in free.items() if count > 0}
