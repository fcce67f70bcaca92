"""The rules of what announces itself: what, when, how often, and from when on to the shift lead."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from staff_app.controllers.alerting import AlertRules, Announcer, alerts, is_unseen, is_untouched
from staff_app.rows.alerts import Alert, AlertKind, Sound
from staff_app.rows.orders import OrderSummary
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.sample_rows.orders import afternoon

RULES = AlertRules(repeat_s=20, arrival_escalates_s=120, order_escalates_s=300)
ROW = replace(
    afternoon()[0],
    status="placed",
    units_decided=0,
    assigned_to="",
    arrival="none",
    arrived_at=None,
    arrival_acknowledged=False,
)


def _after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def _arrived(name: str, at: datetime) -> OrderSummary:
    return replace(ROW, order_id=name, pickup_name=name, arrival="arrived", arrived_at=at)


def _new(*names: str) -> tuple[Alert, ...]:
    rows = [replace(ROW, order_id=name) for name in names]
    return alerts((), rows, dict.fromkeys(names, NOW), NOW, RULES)


@pytest.mark.parametrize(
    ("change", "untouched"),
    [
        ({}, True),
        ({"status": "picking"}, False),
        ({"units_decided": 1}, False),
        ({"assigned_to": "Tom"}, False),
    ],
)
def test_an_order_is_news_until_somebody_begins_with_it(change: dict[str, object], untouched: bool) -> None:
    """A colleague at another tablet counts, too."""
    assert is_untouched(replace(ROW, **change)) is untouched  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "unseen"),
    [
        ({"arrival": "arrived"}, True),
        ({"arrival": "en_route"}, False),
        ({"arrival": "arrived", "arrival_acknowledged": True}, False),
        ({"arrival": "arrived", "status": "picked_up"}, False),
    ],
)
def test_somebody_is_announced_who_stands_here_unseen(change: dict[str, object], unseen: bool) -> None:
    """Whoever is still on the road, was seen, or has gone is not."""
    assert is_unseen(replace(ROW, **change)) is unseen  # type: ignore[arg-type]


def test_people_come_before_orders_and_whoever_waits_longest_first() -> None:
    """One alert of a kind, however many there are."""
    arrivals = (_arrived("late", _after(-10)), _arrived("early", _after(-50)))
    new = tuple(replace(ROW, order_id=name) for name in ("b", "a", "unknown"))
    found = alerts(arrivals, new, {"a": _after(-5), "b": _after(-9)}, NOW, RULES)
    assert [(each.kind, each.order_ids) for each in found] == [
        (AlertKind.ARRIVAL, ("early", "late")),
        (AlertKind.NEW_ORDER, ("b", "a")),
    ]
    assert (found[0].name, found[0].since) == ("early", _after(-50))


@pytest.mark.parametrize(("age_s", "escalated"), [(119, False), (120, True)])
def test_a_person_is_the_leads_business_after_two_minutes(age_s: int, escalated: bool) -> None:
    """From when they said so, not from when this tablet heard it."""
    assert alerts([_arrived("a", _after(-age_s))], (), {}, NOW, RULES)[0].escalated is escalated


@pytest.mark.parametrize(("age_s", "escalated"), [(299, False), (300, True)])
def test_an_order_is_the_leads_business_after_five_minutes(age_s: int, escalated: bool) -> None:
    """From when it was announced: nobody could look at it before."""
    assert alerts((), [ROW], {ROW.order_id: _after(-age_s)}, NOW, RULES)[0].escalated is escalated


def test_news_is_heard_at_once_and_again_until_somebody_comes() -> None:
    """Every 20 seconds, not every second."""
    announcer, shown = Announcer(RULES), _new("a")
    heard = {second for second in range(45) if announcer.due(shown, _after(second))}
    assert heard == {0, 20, 40}
    assert announcer.due((), _after(50)) is None
    assert announcer.due(shown, _after(53)) is Sound.NEW_ORDER


def test_more_of_the_same_is_heard_at_once_less_of_it_is_not() -> None:
    """Whoever acknowledges one of two is not rung at for the other."""
    announcer = Announcer(RULES)
    assert announcer.due(_new("a", "b"), NOW) is Sound.NEW_ORDER
    assert announcer.due(_new("a"), _after(5)) is None
    assert announcer.due(_new("a", "c"), _after(6)) is Sound.NEW_ORDER


def test_two_kinds_are_not_heard_on_top_of_each_other() -> None:
    """The person first, the order two seconds later."""
    announcer = Announcer(RULES)
    both = alerts([_arrived("p", NOW)], [ROW], {ROW.order_id: NOW}, NOW, RULES)
    assert [announcer.due(both, _after(second)) for second in range(4)] == [
        Sound.ARRIVED,
        None,
        Sound.NEW_ORDER,
        None,
    ]


def test_a_call_for_the_lead_sounds_different_and_comes_at_once() -> None:
    """In the middle of the wait for the next one; and goes on like that."""
    announcer, row = Announcer(RULES), _arrived("p", _after(-10))
    heard = {
        second: sound
        for second in range(150)
        if (sound := announcer.due(alerts([row], (), {}, _after(second), RULES), _after(second)))
    }
    assert heard[100] is Sound.ARRIVED
    assert heard[110] is Sound.ESCALATED
    assert heard[130] is Sound.ESCALATED


def test_a_clock_that_is_set_back_silences_nobody() -> None:
    """It would be quiet for an hour otherwise."""
    announcer, shown = Announcer(RULES), _new("a")
    assert announcer.due(shown, NOW) is Sound.NEW_ORDER
    assert announcer.due(shown, _after(-3600)) is Sound.NEW_ORDER
