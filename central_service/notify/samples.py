"""Made-up facts for every kind of message: for looking at templates, and for finding mistakes in them."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from central_service.notify.message import Channel, LineText, MessageContext, MessageKind, OfferText
from pickup_domain.money import Money

_ZONE = ZoneInfo("Europe/Berlin")
_OFFER = OfferText(
    ordered="Exterior primer 2.5 l",
    offered="Exterior primer 3 l",
    quantity=1,
    difference=Money(amount_minor=250, currency="EUR"),
    answer_by=datetime(2026, 11, 24, 14, 20, tzinfo=_ZONE),
    state="proposed",
)
_PLAIN = MessageContext(
    kind=MessageKind.CONFIRMATION,
    language="en",
    recipient="jonas@example.com",
    message_id="01936000-0000-7000-8000-000000000001",
    written_at=datetime(2026, 11, 24, 14, 0, tzinfo=_ZONE),
    customer_name="Jonas Weber",
    pickup_name="Jonas Weber",
    is_proxy=False,
    order_number="10472",
    store_name="Downtown",
    store_address=("12 Example Street", "Sampletown"),
    store_phone="+1 555 0100",
    window_start=datetime(2026, 11, 24, 15, 0, tzinfo=_ZONE),
    window_end=datetime(2026, 11, 24, 15, 30, tzinfo=_ZONE),
    hold_until=datetime(2026, 11, 27, 15, 0, tzinfo=_ZONE),
    reason="",
    age_check=None,
    lines=(
        LineText("Cordless drill 18 V", 1),
        LineText("Wood screws 4 × 40, box of 200", 2),
        LineText("Exterior primer 3 l", 1, instead_of="Exterior primer 2.5 l"),
    ),
    pass_text="P1:" + "SAMPLE-OF-A-PICKUP-PASS-" * 6,
    code="ABCD-EFGH",
    store_number=1,
    link="https://pickup.example.com/o/AZNgAAAAcACAAAAAAAAAAXq3vJ0sT9wKxWfM",
)


def sample(kind: MessageKind, language: str, channel: Channel = Channel.EMAIL) -> MessageContext:
    """The usual case of a kind."""
    changes: dict[str, object] = {"kind": kind, "language": language, "channel": channel}
    if channel is Channel.SMS:
        changes["recipient"] = "+12015550123"
    match kind:
        case MessageKind.SUBSTITUTION_ASKED:
            changes["offer"] = _OFFER
            changes["lines"] = (*_PLAIN.lines[:2], LineText(_OFFER.ordered, 1))
        case MessageKind.SUBSTITUTION_RESULT:
            changes["offer"] = replace(_OFFER, state="accepted")
        case MessageKind.REFUNDED:
            changes["refund"] = Money(amount_minor=1290, currency="EUR")
        case MessageKind.PARTLY_READY:
            changes["lines"] = (_PLAIN.lines[0], replace(_PLAIN.lines[1], to_come=1, missing=1))
        case _:
            pass
    return replace(_PLAIN, **changes)  # type: ignore[arg-type]


def samples(kind: MessageKind, language: str, channel: Channel) -> tuple[MessageContext, ...]:
    """The usual case, and those that take every other way through a template."""
    usual = sample(kind, language, channel)
    bare = replace(usual, hold_until=usual.hold_until if kind is MessageKind.HOLD_EXTENDED else None)
    bare = replace(bare, link="", store_phone="", store_address=(), lines=())
    other = replace(
        usual, is_proxy=True, pickup_name="Eva Weber", reason="A late lorry", age_check=18, link=""
    )
    answers: tuple[MessageContext, ...] = ()
    if usual.offer is not None:
        cheaper = Money(amount_minor=-250, currency="EUR")
        answers = tuple(
            replace(usual, offer=replace(usual.offer, state=state, difference=cheaper))
            for state in ("declined", "expired", "withdrawn")
        )
    if kind is MessageKind.REFUNDED:
        nothing = Money(amount_minor=0, currency="EUR")
        answers = (replace(usual, is_nothing_left=True, refund=nothing),)
    return (usual, bare, other, *answers)
