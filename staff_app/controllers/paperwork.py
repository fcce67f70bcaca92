"""From an order to what is printed about it. Runs on the printer lane."""

from datetime import datetime
from zoneinfo import ZoneInfo

from pickup_domain.money import Money
from pickup_domain.order import HandOver, LineItem, Order, VerificationMethod
from pickup_domain.store import Location
from staff_app.devices.printing.rendering.documents import (
    BagLabelData,
    PickSlipData,
    PickSlipLine,
    ReceiptData,
    ReceiptLine,
)

_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}
_WITHOUT_MINOR = frozenset({"JPY", "KRW", "ISK", "CLP", "VND"})
_VERIFIED = {
    VerificationMethod.PASS: "pickup pass",
    VerificationMethod.TYPED_CODE: "pickup code",
    VerificationMethod.IDENTITY_CHECK: "identity",
}


def receipt_of(order: Order, location: Location, job_id: str, copy_number: int) -> ReceiptData:
    """The latest hand-over as a receipt.

    Raises:
        ValueError: Nothing was handed over yet.
    """
    if not order.hand_overs:
        raise ValueError("nothing was handed over yet")
    done = order.hand_overs[-1]
    lines = tuple(
        receipt_line for line in order.lines if (receipt_line := _receipt_line(order, line, done)) is not None
    )
    total = sum(
        item.quantity * line.unit_price.amount_minor
        for item in done.items
        if (line := order.line(item.line_id)) is not None
    )
    return ReceiptData(
        store_name=location.name,
        store_address=location.address,
        order_number=order.number,
        collected_by=order.pickup_person.name,
        customer_name=order.customer.name,
        lines=lines,
        total=shown(Money(amount_minor=total, currency=order.currency)),
        verified_by=_VERIFIED[done.method] + (", age checked" if done.age_checked else ""),
        served_by=done.by.name,
        handed_over_at=f"{_local(done.at, location):%a %d %b %Y, %H:%M}",
        qr_text=order.number,
        job_id=job_id,
        copy_number=copy_number,
    )


def labels_of(order: Order, location: Location) -> tuple[BagLabelData, ...]:
    """A label for each bag that is here."""
    return tuple(
        BagLabelData(
            order_number=order.number,
            name=short_name(order.customer.name),
            bag_id=bag.bag_id,
            bag_number=bag.number,
            bag_total=len(order.bags),
            promise=_promise(order, location),
            shelf=bag.staging_location,
            flags=tuple(
                word
                for word, is_so in (("COLD", bag.cold), ("HEAVY", bag.heavy), ("OVERSIZE", bag.oversize))
                if is_so
            ),
        )
        for bag in order.bags
        if bag.state.value != "handed_over"
    )


def pick_slip_of(order: Order, location: Location) -> PickSlipData:
    """What is still to be fetched, in walking order."""
    lines = sorted(order.lines, key=lambda line: (line.aisle, line.bin, line.name))
    return PickSlipData(
        order_number=order.number,
        name=short_name(order.customer.name),
        promise=_promise(order, location),
        lines=tuple(
            PickSlipLine(f"{line.aisle} {line.bin}".strip(), line.name, line.sku, line.open)
            for line in lines
            if line.open
        ),
    )


def short_name(name: str) -> str:
    """First name and initial: "Jonas W."."""
    first, *rest = name.split()
    return f"{first} {rest[-1][0]}." if rest else first


def shown(money: Money) -> str:
    """An amount as people read it: "$17.98"."""
    symbol = _SYMBOLS.get(money.currency, f"{money.currency} ")
    sign = "-" if money.amount_minor < 0 else ""
    if money.currency in _WITHOUT_MINOR:
        return f"{sign}{symbol}{abs(money.amount_minor):,}"
    major, minor = divmod(abs(money.amount_minor), 100)
    return f"{sign}{symbol}{major:,}.{minor:02d}"


def _receipt_line(order: Order, line: LineItem, done: HandOver) -> ReceiptLine | None:
    count = sum(item.quantity for item in done.items if item.line_id == line.line_id)
    remarks = []
    if line.short:
        remarks.append(f"{line.short} not available")
    if line.refused or line.returned:
        remarks.append(f"{line.refused + line.returned} not taken")
    replaced = None if line.stands_for is None else order.line(line.stands_for)
    if replaced is not None:
        remarks.append(f"instead of {replaced.name}")
    if not count and not remarks:
        return None
    return ReceiptLine(line.name, count, shown(line.unit_price.times(count)), "; ".join(remarks))


def _promise(order: Order, location: Location) -> str:
    start, end = _local(order.promise.start, location), _local(order.promise.end, location)
    return f"{start:%a %d %b, %H:%M}-{end:%H:%M}"


def _local(moment: datetime, location: Location) -> datetime:
    return moment.astimezone(ZoneInfo(location.time_zone))
