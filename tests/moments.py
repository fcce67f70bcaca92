"""When a test began: a slot that is worked out twice is the same, though a half hour may end in between."""

from datetime import UTC, datetime, timedelta

_STALE = timedelta(minutes=10)
"""A long proof goes on with the time."""


class _Clock:
    began = datetime.now(UTC)


def begin() -> None:
    """A test begins now."""
    _Clock.began = datetime.now(UTC)


def began() -> datetime:
    """When it did; now, where that is long ago."""
    if datetime.now(UTC) - _Clock.began > _STALE:
        begin()
    return _Clock.began
