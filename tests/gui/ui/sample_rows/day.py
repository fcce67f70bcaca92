"""The day, the store and the people that all sample rows are of."""

from datetime import UTC, datetime, timedelta

from staff_app.rows.people import PlaceRow, StaffRow

NOW = datetime(2026, 11, 24, 14, 32, 10, tzinfo=UTC)


PLACE = PlaceRow("DT", "Downtown", ("12 Main Street",), "UTC", "USD")


STAFF = (
    StaffRow("maya", "Maya R.", "MR", False, True),
    StaffRow("tom", "Tom B.", "TB", False, True),
    StaffRow("lena", "Lena K.", "LK", True, True),
    StaffRow("ali", "Ali D.", "AD", False, False),
)


COLOURS = ("#D8E1F3", "#F2E1DA", "#DDF2D8", "#EDE3F6", "#FBEFC8")


def at(hour: int, minute: int = 0, days: int = 0) -> datetime:
    """A time of that afternoon, UTC."""
    return datetime(2026, 11, 24, hour, minute, tzinfo=UTC) + timedelta(days=days)
