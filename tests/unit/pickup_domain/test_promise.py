"""One rule for on time: at the first moment of the promised time it is late, whoever asks."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from central_service.insights.samples import Measure, OrderStory
from pickup_domain import commands as c
from pickup_domain.pace import Pace
from pickup_domain.prediction import Work, naive, predict
from pickup_domain.promise import has_begun, is_on_time
from staff_app.controllers import day_figures
from staff_app.rows.exceptions import ExceptionKind
from staff_app.store.exceptions import of_order
from staff_app.store.projection import summary_of
from staff_app.ui.models.ranking import Section, section_of
from tests.factories import NOW, after, placed, staged, window

BEGINS = window().start
TICK = timedelta(microseconds=1)
BOUNDARY = [(BEGINS - TICK, True), (BEGINS, False), (BEGINS + TICK, False)]


@pytest.mark.parametrize(("ready", "kept"), BOUNDARY)
def test_the_rule(ready: datetime, kept: bool) -> None:
    """Before is in time; the first moment is not, and never ready is not."""
    assert is_on_time(ready, BEGINS) is kept
    assert has_begun(BEGINS, ready) is not kept
    assert not is_on_time(None, BEGINS)


@pytest.mark.parametrize(("ready", "kept"), BOUNDARY)
def test_insights_and_the_schedule_judge_alike(ready: datetime, kept: bool) -> None:
    """What was ready at the boundary, by the service and by the tablet."""
    story = OrderStory(chosen=BEGINS, told=BEGINS, ready_at=ready)
    told = {each.measure: each.value for each in story.in_the_end(None, BEGINS + TICK)}
    assert told == {Measure.ON_TIME: kept, Measure.ON_TIME_AS_TOLD: kept}
    order = after(staged(), c.MarkReady(), now=ready)
    day = (NOW, NOW + timedelta(hours=10))
    assert day_figures.on_time([order], day, BEGINS + TICK) == (int(kept), 1)


@pytest.mark.parametrize(("now", "waits"), BOUNDARY)
def test_a_promise_is_broken_for_all_from_the_same_moment_on(now: datetime, waits: bool) -> None:
    """Figures count it, the list and the exceptions show it, and no forecast hopes any more."""
    assert bool(list(OrderStory(chosen=BEGINS, told=BEGINS).in_the_end(None, now))) is not waits
    order = placed()
    assert day_figures.on_time([order], (NOW, NOW + timedelta(hours=10)), now) == (0, int(not waits))
    row = summary_of(order, 0)
    assert (section_of(row, now) is Section.LATE) is not waits
    late = [each.kind for each in of_order(order, row, (), now)]
    assert (ExceptionKind.LATE in late) is not waits
    pace = Pace(learned_at=NOW, orders=200, days=9, line_s=0, finish_s=0)
    [told] = predict(pace, [Work(UUID(int=1), BEGINS, 1)], ["maya"], now).orders
    assert (told.breaks == 1) is not waits


@pytest.mark.parametrize(("takes_s", "kept"), [(3599.999999, True), (3600, False)])
def test_forecasts_judge_what_they_foresee_by_it(takes_s: float, kept: bool) -> None:
    """Ready at the very moment at which its time begins is late, by either rule."""
    pace = Pace(learned_at=NOW, orders=200, days=9, line_s=0, finish_s=takes_s, mean_order_s=takes_s)
    work = [Work(UUID(int=1), BEGINS, 1)]
    for told in (naive(pace, work, ["maya"], NOW), predict(pace, work, ["maya"], NOW)):
        assert (told.orders[0].breaks < 0.5) is kept
