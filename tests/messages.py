"""What a message to a customer says, for tests that look at it or send it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from central_service.notify.message import LineText, MessageContext, MessageKind

NEW_YORK = ZoneInfo("America/New_York")
READY = MessageContext(
    kind=MessageKind.READY,
    language="en",
    recipient="jonas@example.com",
    message_id="01936000-0000-7000-8000-000000000001",
    written_at=datetime(2026, 11, 24, 14, 0, tzinfo=UTC),
    customer_name="Jonas Weber",
    pickup_name="Eva Weber",
    is_proxy=True,
    order_number="10472",
    store_name="Downtown",
    store_address=("12 Example Street", "Sampletown"),
    store_phone="+1 555 0100",
    window_start=datetime(2026, 11, 24, 15, 0, tzinfo=NEW_YORK),
    window_end=datetime(2026, 11, 24, 15, 30, tzinfo=NEW_YORK),
    hold_until=datetime(2026, 11, 27, 15, 0, tzinfo=NEW_YORK),
    reason="a broken lift",
    age_check=None,
    lines=(LineText("Drill <18 V> & case", 1),),
    pass_text="P1:" + "A" * 141,
    code="ABCD-EFGH",
)
"""The "ready" message of an order that somebody else collects."""
