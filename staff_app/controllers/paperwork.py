"""From an order to what is printed about it. Runs on the printer lane."""

from zoneinfo import ZoneInfo

from pickup_domain.money import Money
from pickup_domain.order import BagState, HandOver, LineItem, Order, VerificationMethod
from pickup_domain.store import Location
from pickup_domain.walking import walking_key
from pickup_domain.wording import say
from staff_app.controllers.paper_words import PaperWords
from staff_app.devices.printing.rendering.documents import (
    BagLabelData,
    PickSlipData,
    PickSlipLine,
    ReceiptData,
    ReceiptLine,
)

_VERIFIED = {
    VerificationMethod.PASS: say("pickup pass"),
    VerificationMethod.TYPED_CODE: say("pickup code"),
    VerificationMethod.IDENTITY_CHECK: say("identity"),
}
_COLD, _HEAVY, _OVERSIZE = say("COLD"), say("HEAVY"), say("OVERSIZE")


def receipt_of(
    order: Order, location: Location, words: PaperWords, job_id: str, copy_number: int
) -> ReceiptData:
    """The latest hand-over as a receipt.

    Raises:
        ValueError: Nothing was handed over yet.
    """
    if not order.hand_overs:
        raise ValueError("nothing was handed over yet")
    done = order.hand_overs[-1]
    found = (_receipt_line(order, line, done, words) for line in order.lines)
    total = sum(
        item.quantity * line.unit_price.amount_minor
        for item in done.items
        if (line := order.line(item.line_id)) is not None
    )
    method = _VERIFIED[done.method]
    return ReceiptData(
        store_name=location.name,
        store_address=location.address,
        order_number=order.number,
        collected_by=order.pickup_person.name,
        customer_name=order.customer.name,
        lines=tuple(line for line in found if line is not None),
        total=words.money(Money(amount_minor=total, currency=order.currency)),
        verified_by=say("{how}, age checked", how=method) if done.age_checked else method,
        served_by=done.by.name,
        handed_over_at=words.moment(done.at, zone_of(location)),
        qr_text=order.number,
        job_id=job_id,
        copy_number=copy_number,
    )


def labels_of(order: Order, location: Location, words: PaperWords) -> tuple[BagLabelData, ...]:
    """A label for each bag that is here."""
    return tuple(
        BagLabelData(
            order_number=order.number,
            name=short_name(order.customer.name),
            bag_id=bag.bag_id,
            bag_number=bag.number,
            bag_total=len(order.bags),
            promise=words.window(order.promise.start, order.promise.end, zone_of(location)),
            shelf=bag.staging_location,
            flags=tuple(
                word
                for word, is_so in ((_COLD, bag.cold), (_HEAVY, bag.heavy), (_OVERSIZE, bag.oversize))
                if is_so
            ),
        )
        for bag in order.bags
        if bag.state is not BagState.HANDED_OVER
    )


def pick_slip_of(order: Order, location: Location, words: PaperWords) -> PickSlipData:
    """What is still to be fetched, in walking order."""
    return PickSlipData(
        order_number=order.number,
        name=short_name(order.customer.name),
        promise=words.window(order.promise.start, order.promise.end, zone_of(location)),
        lines=tuple(
            PickSlipLine(place_of(line), line.name, line.sku, count)
            for line in sorted(order.lines, key=walking_key)
            if (count := to_take(order, line))
        ),
    )


def to_take(order: Order, line: LineItem) -> int:
    """Units to fetch now: not those that the customer is asked about."""
    return max(0, line.open - order.proposed(line.line_id))


def place_of(line: LineItem) -> str:
    """Aisle and bin."""
    return f"{line.aisle} {line.bin}".strip()


def short_name(name: str) -> str:
    """First name and initial: "Jonas W."."""
    first, *rest = name.split() or [name]
    return f"{first} {rest[-1][0]}." if rest else first


def zone_of(location: Location) -> ZoneInfo:
    """The store's clocks."""
    return ZoneInfo(location.time_zone)


def _receipt_line(order: Order, line: LineItem, done: HandOver, words: PaperWords) -> ReceiptLine | None:
    count = sum(item.quantity for item in done.items if item.line_id == line.line_id)
    remarks: list[str] = []
    if line.short:
        remarks.append(say("{count} not available", count=line.short))
    if line.refused or line.returned:
        remarks.append(say("{count} not taken", count=line.refused + line.returned))
    replaced = None if line.stands_for is None else order.line(line.stands_for)
    if replaced is not None:
        remarks.append(say("instead of {name}", name=replaced.name))
    if not count and not remarks:
        return None
    return ReceiptLine(
        line.name, count, words.money(line.unit_price.times(count)), "; ".join(map(words, remarks))
    )
