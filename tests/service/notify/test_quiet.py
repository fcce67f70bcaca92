"""Hours in which nobody is woken for what can wait."""

from datetime import UTC, datetime, time

import pytest

from central_service.notify import quiet
from central_service.notify.message import MessageSettings

NIGHT = MessageSettings(quiet_from=time(21), quiet_until=time(8))
NOON = MessageSettings(quiet_from=time(12), quiet_until=time(14, 30))


def at(text: str) -> datetime:
    """A time in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("settings", "moment", "over"),
    [
        (NIGHT, "2026-11-24 19:59", None),  # 20:59 in Berlin
        (NIGHT, "2026-11-24 20:00", "2026-11-25 07:00"),
        (NIGHT, "2026-11-25 06:59", "2026-11-25 07:00"),
        (NIGHT, "2026-11-25 07:00", None),
        (NOON, "2026-11-24 10:59", None),
        (NOON, "2026-11-24 11:00", "2026-11-24 13:30"),
        (NOON, "2026-11-24 13:30", None),
        (NOON, "2026-11-24 23:00", None),
        # The night the clocks go forward is an hour shorter, the one they go back an hour longer.
        (NIGHT, "2026-03-28 22:00", "2026-03-29 06:00"),
        (NIGHT, "2026-10-24 22:00", "2026-10-25 07:00"),
    ],
)
def test_quiet_hours_are_the_stores(settings: MessageSettings, moment: str, over: str | None) -> None:
    """By the clocks on its walls, across midnight and across the nights they are turned."""
    assert quiet.ends_at(settings, "Europe/Berlin", at(moment)) == (over and at(over))


def test_an_end_that_comes_twice_is_always_still_to_come() -> None:
    """Half past two comes twice in the night the clocks go back: nothing waits for one that is over."""
    settings = MessageSettings(quiet_from=time(22), quiet_until=time(2, 30))
    assert quiet.ends_at(settings, "Europe/Berlin", at("2026-10-25 00:10")) == at("2026-10-25 00:30")
    assert quiet.ends_at(settings, "Europe/Berlin", at("2026-10-25 00:40")) is None
    assert quiet.ends_at(settings, "Europe/Berlin", at("2026-10-25 01:10")) == at("2026-10-25 01:30")


def test_an_end_that_never_comes_is_when_the_clocks_have_passed_it() -> None:
    """There is no half past two in the night they go forward."""
    settings = MessageSettings(quiet_from=time(22), quiet_until=time(2, 30))
    assert quiet.ends_at(settings, "Europe/Berlin", at("2026-03-29 00:59")) == at("2026-03-29 01:30")


@pytest.mark.parametrize(
    "settings",
    [
        MessageSettings(),
        MessageSettings(quiet_from=time(21)),
        MessageSettings(quiet_from=time(21), quiet_until=time(21)),
    ],
)
def test_without_quiet_hours_nothing_waits(settings: MessageSettings) -> None:
    """Nor with half of them, or with none between."""
    assert quiet.ends_at(settings, "Europe/Berlin", at("2026-11-24 21:00")) is None
