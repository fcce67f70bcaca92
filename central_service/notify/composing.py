"""From an order and what happened to it, to all that a message says."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from central_service.notify.message import Channel, LineText, MessageContext, MessageKind, OfferText
from central_service.notify.reasons import said
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.money import Money
from pickup_domain.order import ActorKind, LineItem, Order, OrderStatus
from pickup_domain.pickup_code import grouped
from pickup_domain.store import Location


@dataclass(frozen=True, slots=True)
class Envelope:
    """Which message, and to whom."""

    message_id: str
    kind: MessageKind
    language: str
    recipient: str
    channel: Channel = Channel.EMAIL
    link: str = ""
    """The order's page."""


def compose(
    envelope: Envelope, event: OrderEvent, order: Order, location: Location, pass_text: str, code: str
) -> MessageContext:
    """Put a message's facts together.

    Args:
        envelope: Which message, and to whom.
        event: What it tells.
        order: The order as it stands now.
        location: Its store; times are told in its zone.
        pass_text: What the QR code holds.
        code: The eight characters for typing, ungrouped.
    """
    zone = ZoneInfo(location.time_zone)
    window = event.window or order.promise
    hold_until = event.until or order.hold_until
    return MessageContext(
        kind=envelope.kind,
        language=envelope.language,
        recipient=envelope.recipient,
        message_id=envelope.message_id,
        written_at=event.at.astimezone(zone),
        customer_name=order.customer.name,
        pickup_name=order.pickup_person.name,
        is_proxy=order.pickup_person.is_proxy,
        order_number=order.number,
        store_name=location.name,
        store_address=location.address,
        store_phone=location.phone,
        window_start=window.start.astimezone(zone),
        window_end=window.end.astimezone(zone),
        hold_until=hold_until and hold_until.astimezone(zone),
        reason=said(_reason(event), envelope.language),
        age_check=max((line.age_check for line in order.lines if line.age_check), default=None),
        lines=_lines(envelope.kind, event, order),
        pass_text=pass_text,
        code=grouped(code),
        channel=envelope.channel,
        store_number=location.number,
        link=envelope.link,
        offer=_offer(event, order, zone),
        refund=refund(order) if envelope.kind is MessageKind.REFUNDED else None,
        is_nothing_left=event.kind is EventKind.ITEM_SHORT and bool(event.nothing_left),
    )


def _reason(event: OrderEvent) -> str:
    # What customers did themselves, they need not be told; the service's words for it are for staff.
    return "" if event.actor.kind is ActorKind.CUSTOMER else event.reason or ""


def refund(order: Order) -> Money:
    """What all the units cost that the customer did not want."""
    amount = sum(_given_back(order, line) * line.unit_price.amount_minor for line in order.lines)
    return Money(amount_minor=amount, currency=order.currency)


def _given_back(order: Order, line: LineItem) -> int:
    # Of an order that nobody came for, everything goes back to its shelves, not only what was refused.
    is_given_up = order.status in (OrderStatus.NO_SHOW, OrderStatus.RETURNED, OrderStatus.CANCELLED)
    return line.refused + (0 if is_given_up else line.returned)


def _offer(event: OrderEvent, order: Order, zone: ZoneInfo) -> OfferText | None:
    asked = event.substitution_id
    found = next((each for each in order.substitutions if each.substitution_id == asked), None)
    if found is None:
        return None
    line = order.line(found.line_id)
    return OfferText(
        ordered="" if line is None else line.name,
        offered=found.item.name,
        quantity=found.quantity,
        difference=found.price_difference,
        answer_by=found.deadline.astimezone(zone),
        state=found.state.value,
    )


def _lines(kind: MessageKind, event: OrderEvent, order: Order) -> tuple[LineText, ...]:
    names = {line.line_id: line.name for line in order.lines}
    if kind is MessageKind.RECEIPT:
        given = {item.line_id: item.quantity for item in event.items or ()}
        return tuple(
            LineText(line.name, given[line.line_id], instead_of=names.get(line.stands_for or "", ""))
            for line in order.lines
            if line.line_id in given
        )
    if kind is MessageKind.REFUNDED:
        if event.kind is EventKind.ITEM_SHORT:
            return tuple(LineText(line.name, line.ordered, missing=line.short) for line in order.lines)
        back = ((line.name, _given_back(order, line)) for line in order.lines)
        return tuple(LineText(name, quantity) for name, quantity in back if quantity)
    texts = (_line(kind, line, names) for line in order.lines)
    return tuple(text for text in texts if text.quantity)


def _line(kind: MessageKind, line: LineItem, names: dict[str, str]) -> LineText:
    given = kind is MessageKind.PICKED_UP
    return LineText(
        name=line.name,
        # What a substitute stands for is told with the substitute.
        quantity=line.handed_over if given else line.ordered - line.substituted,
        missing=0 if given else line.short,
        to_come=line.open if kind is MessageKind.PARTLY_READY else 0,
        instead_of=names.get(line.stands_for or "", ""),
    )
