"""Hours in which no text message wakes anybody for what can wait, by the store's clocks."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from central_service.notify.message import MessageKind, MessageSettings

ALWAYS_WAITS = frozenset(
    {
        MessageKind.REMINDER,
        MessageKind.HOLD_EXPIRING,
        MessageKind.HOLD_EXTENDED,
        MessageKind.NO_SHOW,
        MessageKind.RECEIPT,
        MessageKind.PICKED_UP,
    }
)
"""Nobody does anything else for having it at night."""
WAITS_FOR_THE_PROMISE = frozenset(
    {
        MessageKind.READY,
        MessageKind.PARTLY_READY,
        MessageKind.REOPENED,
        MessageKind.SUBSTITUTION_RESULT,
        MessageKind.REFUNDED,
    }
)
"""These wait unless the customer is promised to be served before the quiet hours are over."""


def ends_at(settings: MessageSettings, time_zone: str, moment: datetime) -> datetime | None:
    """When the quiet hours that `moment` is in are over; None where it is in none."""
    start, end = settings.quiet_from, settings.quiet_until
    if start is None or end is None or start == end:
        return None
    zone = ZoneInfo(time_zone)
    local = moment.astimezone(zone)
    clock = local.time().replace(fold=0)
    over_midnight = start > end
    is_evening = over_midnight and clock >= start
    if not (is_evening or (clock < end and (over_midnight or clock >= start))):
        return None
    day = local.date() + timedelta(days=1 if is_evening else 0)
    # An hour that the clocks show twice may hold the end twice: the one that is still to come counts.
    ends = (datetime.combine(day, end.replace(fold=fold), zone).astimezone(UTC) for fold in (0, 1))
    return next((each for each in ends if each > moment), None)
