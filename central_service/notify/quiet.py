"""Hours in which no text message wakes anybody for what can wait, by the store's clocks."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from central_service.notify.message import MessageKind, MessageSettings
from pickup_domain.order import ArrivalState, Order

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
"""Nobody does anything else for having it at night. Reminders that would come too late go at once."""
WAITS_FOR_THE_PROMISE = frozenset(
    {
        MessageKind.READY,
        MessageKind.PARTLY_READY,
        MessageKind.REOPENED,
        MessageKind.SUBSTITUTION_RESULT,
        MessageKind.REFUNDED,
    }
)
"""These wait unless somebody comes: they said so, or are promised to be served by the quiet hours' end."""
_DEAD_OF_NIGHT = (time(23), time(6))
"""From, until: no reminder at all goes then, however useful."""


def waits_until(
    settings: MessageSettings, time_zone: str, kind: str, order: Order, moment: datetime
) -> datetime | None:
    """When a text message that is due at `moment` goes; None where it goes then."""
    over = ends_at(settings, time_zone, moment)
    if over is None:
        return None
    if kind in WAITS_FOR_THE_PROMISE:
        is_awaited = order.promise.start <= over or order.arrival.state is not ArrivalState.NONE
        return None if is_awaited else over
    if kind not in ALWAYS_WAITS:
        return None
    useless_at = _useless_at(kind, order)
    is_late = useless_at is not None and useless_at <= over
    # What waits in the dead of night is too late then, and is withdrawn.
    return None if is_late and not _is_dead_of_night(time_zone, moment) else over


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


def _useless_at(kind: str, order: Order) -> datetime | None:
    """When it is over what a message reminds of; None where it reminds of nothing."""
    match kind:
        case MessageKind.REMINDER:
            return order.promise.start
        case MessageKind.HOLD_EXPIRING:
            return order.hold_until
        case _:
            return None


def _is_dead_of_night(time_zone: str, moment: datetime) -> bool:
    """True at hours at which nobody is woken for a reminder."""
    since, until = _DEAD_OF_NIGHT
    clock = moment.astimezone(ZoneInfo(time_zone)).time()
    return clock >= since or clock < until
