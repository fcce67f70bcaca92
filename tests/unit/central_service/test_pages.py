"""What the order page says, without a service: words, times, standing, what happened, colours."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from central_service.notify.amounts import amount
from central_service.pages import hours, theme
from central_service.pages.happened import happened
from central_service.pages.standing import Standing, able, standing
from central_service.pages.words import Languages
from central_service.promises.calendar import Calendar
from central_service.promises.plan import PickupCalendar
from counterhand_resources import resource
from pickup_domain import commands as c
from pickup_domain.events import BESIDE, EventKind
from pickup_domain.order import Order, TimelineEntry, Window
from pickup_domain.promise import CHOSEN_BY_CUSTOMER
from tests.factories import CUSTOMER, LEAD, NOW, STOREFRONT, after, applied, placed, ready, staged, window

LANGUAGES = Languages(resource("pages") / "words", amount)
ENGLISH = LANGUAGES.words("en", "America/New_York")
NIGHT_OF_TWO_ONES = datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
"""01:30 in New York, which comes again an hour later."""


def sentences(known: Any, place: str = "") -> Iterator[tuple[str, list[str]]]:  # noqa: ANN401 - YAML
    """Every key with what is to be filled in."""
    if isinstance(known, dict):
        for key, value in known.items():
            yield from sentences(value, f"{place}/{key}")
    else:
        yield place, sorted(re.findall(r"{(\w+)}", str(known)))


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_every_language_says_everything(language: str) -> None:
    """The same sentences as in English, with the same facts."""
    english, other = (dict(sentences(LANGUAGES.words(each).known)) for each in ("en", language))
    assert other == english


def test_every_standing_and_every_event_has_words() -> None:
    """Nothing can happen that the page cannot say."""
    known = ENGLISH.known
    assert set(known["state"]) == {each.value for each in Standing}
    assert set(known["history"]) <= {each.value for each in EventKind}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Wednesday, July 1, 05:30\u2060–\u206006:00"),
        ("de", "Mittwoch, 1. Juli, 05:30\u2060–\u206006:00 Uhr"),
        ("es", "miércoles 1 de julio, de 05:30 a 06:00"),
        ("fr", "mercredi 1er juillet, de 05h30 à 06h00"),
    ],
)
def test_times_are_the_stores_in_words(language: str, told: str) -> None:
    """With the weekday, as each language writes a date."""
    start = datetime(2026, 7, 1, 9, 30, tzinfo=UTC)
    words = LANGUAGES.words(language, "America/New_York")
    assert words.window(Window(start=start, end=start + timedelta(minutes=30))) == told


def test_a_time_that_comes_twice_is_told_with_its_offset() -> None:
    """In the night the clocks go back; at noon of that day nobody needs it."""
    assert ENGLISH.clock(NIGHT_OF_TWO_ONES) == "01:30 (UTC-4)"
    assert ENGLISH.clock(NIGHT_OF_TWO_ONES + timedelta(hours=1)) == "01:30 (UTC-5)"
    assert ENGLISH.clock(NIGHT_OF_TWO_ONES + timedelta(hours=12)) == "12:30"
    howe = LANGUAGES.words("en", "Australia/Lord_Howe")
    assert howe.clock(datetime(2026, 4, 4, 14, 45, tzinfo=UTC)) == "01:45 (UTC+11)"
    assert howe.clock(datetime(2026, 4, 4, 15, 15, tzinfo=UTC)) == "01:45 (UTC+10:30)"


@pytest.mark.parametrize(
    ("minutes", "told"),
    [
        (0.5, "in less than a minute"),
        (1, "in 1 min"),
        (75, "in 1 h 15 min"),
        (35 * 60, "in 35 h 0 min"),
        (50 * 60, "in 2 days"),
        (-10, "now, until 09:20"),
        (-31, ""),
    ],
)
def test_the_countdown_is_told_as_people_would(minutes: float, told: str) -> None:
    """Minutes, hours, days; then that it is now; then nothing."""
    start = NOW + timedelta(minutes=minutes)
    assert ENGLISH.until(Window(start=start, end=start + timedelta(minutes=30)), NOW) == told


def test_what_is_left_of_a_hold_ends() -> None:
    """Without a word once it is over."""
    assert ENGLISH.left(NOW + timedelta(days=3), NOW) == "3 days left"
    assert ENGLISH.left(NOW, NOW) == ""


def delayed() -> Order:
    """The store promised another time."""
    return after(placed(), c.Delay(reason="x", window=window(3)), actor=LEAD)


STANDINGS = {
    "late": (placed(), NOW + timedelta(hours=2), Standing.LATE),
    "in its window": (placed(), NOW + timedelta(minutes=70), Standing.PLACED),
    "delayed": (delayed(), NOW, Standing.DELAYED),
    "delayed and late": (delayed(), NOW + timedelta(hours=4), Standing.LATE),
    "moved on at the shop": (
        after(delayed(), c.Edit(promise=window(5)), actor=STOREFRONT),
        NOW,
        Standing.PLACED,
    ),
    "asked for by telephone": (
        after(placed(), c.Delay(reason=CHOSEN_BY_CUSTOMER, window=window(3)), actor=LEAD),
        NOW,
        Standing.PLACED,
    ),
    "moved by the customer": (
        after(placed(), c.Reschedule(window=window(3)), actor=CUSTOMER),
        NOW,
        Standing.PLACED,
    ),
    "hold over": (ready(), NOW + timedelta(days=9), Standing.OVERDUE),
    "here": (after(ready(), c.Arrived(), actor=CUSTOMER), NOW, Standing.HERE),
    "given away": (
        after(placed(), c.Transfer(to_location="UP02", window=window(), offered=True), actor=LEAD),
        NOW,
        Standing.TRANSFERRED,
    ),
}


@pytest.mark.parametrize("case", STANDINGS)
def test_what_is_said_first(case: str) -> None:
    """By status, promise, arrival and time."""
    order, now, expected = STANDINGS[case]
    assert standing(order, now) is expected


def test_coming_is_offered_when_it_is_near() -> None:
    """Before, it is folded away; a ready order is always near."""
    far = placed(promise=window(30))
    assert not able(far, NOW).come_soon
    assert able(far, NOW + timedelta(hours=28)).come_soon
    assert able(ready(), NOW).come_soon


def test_what_was_undone_did_not_happen() -> None:
    """The customer is not told of a readiness that was taken back."""
    recalled = after(ready(), c.RecallReady(reason="x"), now=NOW + timedelta(minutes=5))
    made = applied(recalled, c.MarkReady(), now=NOW + timedelta(minutes=9))
    kinds = [kind for _, kind in happened(made.order.timeline)]
    assert kinds[:2] == [EventKind.READY, EventKind.READY_RECALLED]
    undone = applied(
        made.order, c.Undo(command_id=made.events[0].command_id), now=NOW + timedelta(minutes=9)
    ).order
    left = [kind for _, kind in happened(undone.timeline)]
    assert left == [EventKind.READY_RECALLED, EventKind.READY, EventKind.PLACED]


@pytest.mark.parametrize("beside", sorted(BESIDE))
def test_what_happened_beside_a_step_does_not_keep_it(beside: EventKind) -> None:
    """Whatever comes between a readiness and its undo: the readiness is not told, and what came stays."""
    minutes = enumerate((EventKind.PLACED, EventKind.READY, beside, EventKind.UNDONE))
    entries = [
        TimelineEntry(at=NOW + timedelta(minutes=at), kind=kind, by="", detail="") for at, kind in minutes
    ]
    told = [kind for _, kind in happened(entries)]
    assert EventKind.READY not in told
    assert set(told) - {EventKind.PLACED} <= {beside}


def test_what_was_seen_to_and_was_not_after_all_keeps_no_readiness() -> None:
    """A lead's slip between a readiness and its undo is no business of the customer's."""
    made = applied(staged(), c.MarkReady())
    at = [NOW + timedelta(seconds=each) for each in (2, 4, 6)]
    slip = applied(made.order, c.ResolveException(key="late", note="Called"), LEAD, now=at[0])
    mended = after(slip.order, c.Undo(command_id=slip.events[0].command_id), actor=LEAD, now=at[1])
    undone = after(mended, c.Undo(command_id=made.events[0].command_id), now=at[2])
    assert EventKind.READY not in [kind for _, kind in happened(undone.timeline)]


def test_a_page_is_told_beside_a_newer_service() -> None:
    """What that one recorded and nobody here knows the kind of is left out; the rest is told."""
    order = ready()
    newer = TimelineEntry(at=NOW + timedelta(hours=1), kind="weighed", by="", detail="")
    assert happened((*order.timeline, newer)) == happened(order.timeline) != []


def test_open_hours_that_touch_are_one() -> None:
    """Past midnight is told by day; a closed day says so, and why."""
    plan = PickupCalendar.model_validate(
        {
            "weekly": {"tue": [["08:00", "12:00"], ["12:00", "20:00"]], "wed": [["00:00", "24:00"]]},
            "blocked": [{"first": "2026-11-26", "reason": {"en": "Stocktaking", "de": "Inventur"}}],
        }
    )
    week = hours.week(Calendar(plan, "America/New_York"), NOW.date(), ENGLISH)
    assert week[0].hours == ("08:00\u2060–\u206020:00",)
    assert week[1].hours == ("open around the clock",)
    assert (week[2].hours, week[2].reason) == (("closed",), "Stocktaking")


def test_text_on_any_accent_can_be_read() -> None:
    """Black or white reaches 4.5:1 on every colour."""
    steps = range(0, 256, 15)
    for colour in (f"#{r:02x}{g:02x}{b:02x}" for r in steps for g in steps for b in steps):
        darker, brighter = sorted((theme.luminance(colour), theme.luminance(theme.on(colour))))
        assert (brighter + 0.05) / (darker + 0.05) >= 4.5
