"""Short texts: chips, clocks and amounts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Tone
from staff_app.ui.words import minutes_and_seconds, money, rough_span, status_chip, time_chip
from tests.gui.ui.sample_rows.day import NOW, at
from tests.gui.ui.sample_rows.orders import summary


def test_a_short_wait_is_amber_and_a_long_one_red(clock: StoreClock) -> None:
    """From two minutes on a wait is red."""
    here = summary(arrival="arrived", arrived_at=NOW - timedelta(seconds=119))
    assert time_chip(here, clock) == ("waiting 1:59", Tone.WARN)
    here = replace(here, arrived_at=NOW - timedelta(seconds=120))
    assert time_chip(here, clock) == ("waiting 2:00", Tone.BAD)


def test_the_nearer_the_promise_the_louder_the_chip(clock: StoreClock) -> None:
    """Far is quiet, a quarter of an hour is amber, past is red."""
    assert time_chip(summary(promise_start=at(15)), clock) == ("27 min", Tone.NEUTRAL)
    assert time_chip(summary(promise_start=at(14, 45)), clock) == ("12 min", Tone.WARN)
    assert time_chip(summary(promise_start=at(14)), clock) == ("late 32 min", Tone.BAD)


def test_a_ready_order_is_pressed_only_by_its_hold(clock: StoreClock) -> None:
    """Once ready, only the end of the hold matters."""
    ready = summary(status="ready_for_pickup", promise_start=at(13), hold_until=at(16, 0, 1))
    assert time_chip(ready, clock) is None
    near = replace(ready, hold_until=at(10, 32, 1))
    assert time_chip(near, clock) == ("held 20 h more", Tone.NEUTRAL)
    assert time_chip(replace(ready, hold_until=at(16)), clock) == ("held 87 min more", Tone.WARN)
    assert time_chip(replace(ready, hold_until=at(14)), clock) == ("hold is over", Tone.WARN)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"status": "placed"}, "To pick"),
        ({"status": "picking", "units_decided": 2}, "Picking 2/3"),
        ({"status": "picking", "units_decided": 3, "units_in_store": 3}, "Picked 3/3"),
        ({"status": "picking", "units_decided": 3, "units_in_store": 2}, "Picked 2/3"),
        ({"status": "picking", "open_substitutions": 1}, "Substitute?"),
        ({"status": "ready_for_pickup", "shelves": ("A-1", "A-2")}, "Ready · A-1 +1"),
        ({"status": "partly_ready"}, "Partly ready"),
        ({"status": "picked_up"}, "Collected"),
        ({"status": "no_show"}, "Not collected"),
        ({"status": "cancelled"}, "Cancelled"),
        ({"status": "transferred"}, "Transferred"),
        ({"status": "returned_to_stock"}, "Back on the shelf"),
    ],
)
def test_every_status_has_its_words(fields: dict[str, object], words: str) -> None:
    """Nobody ever reads a code."""
    assert status_chip(replace(summary(), **fields))[0] == words  # type: ignore[arg-type]


def test_spans_are_told_as_people_say_them() -> None:
    """Seconds for waits, rough words for the rest."""
    assert minutes_and_seconds(timedelta(seconds=3725)) == "1:02:05"
    assert rough_span(timedelta(minutes=99)) == "99 min"
    assert rough_span(timedelta(hours=5)) == "5 h"
    assert rough_span(timedelta(days=3)) == "3 days"


def test_amounts_have_the_digits_of_their_currency() -> None:
    """Yen have no hundredths, dinars have thousandths (ISO 4217)."""
    assert money(18650, "USD") == "186.50 USD"
    assert money(900, "JPY") == "900 JPY"
    assert money(1500, "KWD") == "1.500 KWD"


def test_times_are_told_in_the_stores_zone(clock: StoreClock) -> None:
    """The tablet's own zone does not matter."""
    clock.set_zone("America/New_York")
    assert clock.time(at(15)) == "10:00"
    assert clock.span(at(15), at(15, 30)) == "10:00–10:30"
    assert clock.moment(at(15, 0, 1)) == "Wed 25 Nov, 10:00"


def test_an_unknown_zone_is_told_in_utc(clock: StoreClock) -> None:
    """A wrong setting never stops the screen."""
    clock.set_zone("Nowhere/At-all")
    assert clock.time(at(15)) == "15:00"
