"""Hours in which nobody is woken for what can wait."""

from datetime import UTC, datetime, time, timedelta

import pytest

from central_service.notify import quiet
from central_service.notify.message import MessageKind, MessageSettings
from pickup_domain.order import Arrival, ArrivalState, Order, Window
from tests.factories import placed

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


def promised(start: str, **changes: object) -> Order:
    """An order for a time in UTC, of which Berlin's clocks are an hour ahead."""
    window = Window(start=at(start), end=at(start) + timedelta(minutes=30))
    return placed().model_copy(update={"promise": window} | changes)


EIGHT = promised("2026-11-25 07:00")
TEN = promised("2026-11-25 09:00")
HELD = promised("2026-11-24 15:00", hold_until=at("2026-11-25 06:30"))
COMING = promised("2026-11-25 14:00", arrival=Arrival(state=ArrivalState.EN_ROUTE))


@pytest.mark.parametrize(
    ("kind", "order", "moment", "waits"),
    [
        # What would be too late by eight goes at once, but not to people who are asleep.
        (MessageKind.REMINDER, EIGHT, "2026-11-25 05:00", False),
        (MessageKind.REMINDER, EIGHT, "2026-11-24 21:59", False),
        (MessageKind.REMINDER, EIGHT, "2026-11-25 04:59", True),
        (MessageKind.REMINDER, EIGHT, "2026-11-24 22:00", True),
        (MessageKind.REMINDER, TEN, "2026-11-25 06:30", True),
        (MessageKind.HOLD_EXPIRING, HELD, "2026-11-24 20:30", False),
        (MessageKind.NO_SHOW, HELD, "2026-11-24 20:30", True),
        (MessageKind.READY, TEN, "2026-11-25 01:00", True),
        (MessageKind.READY, EIGHT, "2026-11-25 01:00", False),
        (MessageKind.READY, COMING, "2026-11-25 01:00", False),
        (MessageKind.CONFIRMATION, TEN, "2026-11-25 01:00", False),
    ],
)
def test_what_waits_is_still_of_use_afterwards(
    kind: MessageKind, order: Order, moment: str, waits: bool
) -> None:
    """Reminders that would be overtaken do not wait, and nobody who is coming is kept in the dark."""
    over = at("2026-11-25 07:00")
    told = quiet.waits_until(NIGHT, "Europe/Berlin", kind, order, at(moment))
    assert told == (over if waits else None)
