"""What a tablet makes of its own orders, the store's pace, and the day's slots."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.order import Order
from pickup_domain.pace import Pace
from pickup_domain.wording import spoken
from staff_app.controllers.forecasting import Forecasting, Known
from staff_app.rows.forecast import ForecastView, ProposalRow
from staff_app.rows.people import StaffRow
from staff_app.rows.schedule import SlotRow
from tests.factories import ASSOCIATE, COLLEAGUE, NOW, after, line, placed, ready, staged, window

TEAM = (
    StaffRow(ASSOCIATE.id, ASSOCIATE.name, "M", False, True),
    StaffRow("tom", "Tom B.", "T", False, True),
)
PACE = Pace(learned_at=NOW, orders=200, days=9, line_s=120, finish_s=180, spread=(0.8, 1.0, 1.3))
DAY = (NOW - timedelta(hours=6), NOW + timedelta(hours=18))


def order(number: int, hours: float, lines: int = 6) -> Order:
    """An order that is promised in so many hours."""
    made = placed(
        [line(str(each)) for each in range(1, lines + 1)], number=str(number), promise=window(hours)
    )
    return made.model_copy(update={"order_id": UUID(int=number)})


def slot(hours: float, booked: int = 0) -> SlotRow:
    """A slot of half an hour that takes six."""
    span = window(hours)
    return SlotRow(span.start, span.end, 6, booked)


def known(*orders: Order, pace: Pace | None = PACE, slots: tuple[SlotRow, ...] = ()) -> Known:
    """Two people, one of whom picks."""
    return Known(orders, TEAM, pace, None if pace is None else NOW, slots, NOW, DAY)


def busy() -> tuple[Order, ...]:
    """More than one person can do within half an hour."""
    first = placed([line("1"), line("2")], number="1", promise=window(0.1))
    held = c.PickItem(line_id="1", quantity=1, method=c.PickMethod.SCANNED, code="SKU-1")

    mine = after(first, held).model_copy(update={"order_id": UUID(int=1)})
    return (mine, *(order(number, 0.4) for number in range(2, 6)))


def test_promises_that_break_have_an_interval_and_an_act() -> None:
    """The free slot that it will be ready for, with what that is worth."""
    made = Forecasting(known(*busy(), slots=(slot(0.5), slot(2), slot(3))))
    first = made.view()
    assert first.risks
    assert all(each.proposal is None for each in first.risks)
    assert all(each.earliest <= each.likely <= each.latest for each in first.risks)
    tried = made.view(made.tried())
    acts = [each.proposal for each in tried.risks if each.proposal is not None]
    assert acts
    assert {each.kind for each in acts} <= {"new_time", "reassign", "split_wave"}
    assert {spoken(each.effect, lambda _: "Übersetzt") for each in acts} == {"Übersetzt"}
    assert tried.why.startswith("By this store's own pace")


def test_without_history_the_naive_rule_is_used_and_said() -> None:
    """It still offers the first time that it will be ready for."""
    view = Forecasting(known(*busy(), pace=None, slots=(slot(0.5), slot(3)))).view()
    assert view.is_naive
    assert view.why.startswith("Too little history yet: 0 of 100 orders")
    assert view.risks
    offered = [each for each in view.risks if each.proposal is not None]
    assert offered
    assert all(each.proposal.start > each.latest for each in offered if each.proposal and each.proposal.start)


def test_two_people_of_one_name_pick_as_quickly_as_two_of_two_names() -> None:
    """A timeline says a name; each of them takes an order of their own."""

    def risks(second: str) -> list[tuple[str, float]]:
        twin = replace(TEAM[1], name=second)
        mine, *others = busy()
        theirs = after(others[0], c.StartPicking(), actor=COLLEAGUE.model_copy(update={"name": second}))
        told = Forecasting(replace(known(mine, theirs, *others[1:]), staff=(TEAM[0], twin))).view()
        return [(each.order_id, each.chance) for each in told.risks]

    assert risks(ASSOCIATE.name) == risks(COLLEAGUE.name)


def test_who_has_just_made_an_order_ready_is_at_work() -> None:
    """Nothing is in their hands, and somebody else picked it: the next one is theirs all the same."""

    def chances(minutes_ago: int) -> float:
        at = NOW - timedelta(minutes=minutes_ago)
        done = after(staged(), c.MarkReady(), actor=COLLEAGUE, now=at)
        done = done.model_copy(update={"order_id": UUID(int=9)})
        return sum(each.chance for each in Forecasting(known(*busy(), done)).view().risks)

    assert chances(10) < chances(40)


@pytest.mark.parametrize("pace", [PACE, None])
def test_a_quiet_day_keeps_every_promise(pace: Pace | None) -> None:
    """One order, hours ahead."""
    made = Forecasting(known(order(1, 5), pace=pace))
    assert made.view(made.tried()).risks == ()


def test_a_slot_that_has_begun_is_not_made_smaller() -> None:
    """Whoever comes then has ordered by now; one to come is."""
    begun, to_come = (Forecasting(known(*busy(), slots=(slot(hours),))) for hours in (-0.1, 0.25))
    assert begun.view(begun.tried()).slots == ()
    assert to_come.view(to_come.tried()).slots


def test_whoever_picked_within_half_an_hour_is_at_work() -> None:
    """Also where what they picked is ready; who did so before that went home."""

    def last_ready(minutes_ago: int) -> timedelta:
        picked = after(placed(), c.StartPicking(), actor=COLLEAGUE)
        at = NOW - timedelta(minutes=minutes_ago)
        timeline = tuple(each.model_copy(update={"at": at}) for each in picked.timeline)
        theirs = ready().model_copy(update={"order_id": UUID(int=9), "timeline": timeline})
        return max(each.likely for each in Forecasting(known(*busy(), theirs)).view().risks) - NOW

    assert last_ready(29) < last_ready(31) == last_ready(24 * 60)


def test_a_smaller_slot_that_was_proposed_stays_until_there_is_another() -> None:
    """As the acts of orders do, while it is worked out anew."""
    smaller, other = (ProposalRow("shrink_slot", "", order_limit=limit) for limit in (10, 8))
    former = ForecastView(slots=(smaller,))
    assert ForecastView().keeping(former).slots == (smaller,)
    assert ForecastView().keeping(replace(former, is_tried=True)).is_tried
    assert ForecastView(slots=(other,)).keeping(former).slots == (other,)


def test_that_nothing_was_found_is_known_only_once_it_was_tried() -> None:
    """A forecast is on the screen before its acts."""
    made = Forecasting(known(order(1, 0.1)))
    assert [made.view().is_tried, made.view(()).is_tried, made.view(made.tried()).is_tried] == [
        False,
        True,
        True,
    ]
