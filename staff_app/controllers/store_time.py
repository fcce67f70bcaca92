"""Times in sentences, as the store's clocks tell them."""

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QDate, QLocale

from pickup_domain.wording import say
from staff_app.rows.people import PlaceRow


def teller(place: PlaceRow | None, now: datetime) -> Callable[[datetime], str]:
    """Tells `today at 14:05`, or the day with it."""
    zone: tzinfo = UTC
    if place is not None:
        try:
            zone = ZoneInfo(place.time_zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            zone = UTC
    today = now.astimezone(zone).date()

    def tell(at: datetime) -> str:
        local = at.astimezone(zone)
        time = f"{local:%H:%M}"
        if local.date() == today:
            return say("today at {time}", time=time)
        day = QLocale().toString(QDate(local.year, local.month, local.day), "ddd d MMM")
        return say("on {day} at {time}", day=day, time=time)

    return tell
