"""Forecasts on a real queue, with a real service to learn from, and on without it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pickup_domain.pace import Pace
from staff_app.controllers import forecasting
from staff_app.controllers.forecast import ForecastController
from staff_app.rows.forecast import ForecastView
from staff_app.rows.schedule import SlotRow
from tests.gui.controllers.two_tablets import Tablet, place
from tests.live_service import LiveService


@pytest.fixture
def tablet(tmp_path: Path, qtbot: QtBot) -> Iterator[Tablet]:
    """Lena at a tablet in step with its service, one order placed."""
    with LiveService(tmp_path / "service") as service:
        with service.storefront() as front:
            place(front)
        made = Tablet(tmp_path / "tablet", qtbot, service, "lena")
        try:
            made.start()
            made.until(lambda: made.enquiries.connected)
            yield made
        finally:
            made.stop()


def test_a_pace_whose_intervals_are_still_worked_out_is_asked_for_again_soon(
    tablet: Tablet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After five minutes; one that has them after an hour."""
    asked: list[Callable[[Pace], None]] = []
    monkeypatch.setattr(tablet.enquiries, "ask", lambda question, done, failed: asked.append(done))
    now = datetime.now(UTC)
    forecast = ForecastController(tablet.store, tablet.enquiries, clock=lambda: now)

    def asked_after(minutes: int) -> int:
        nonlocal now
        now += timedelta(minutes=minutes)
        forecast.look(())
        return len(asked)

    known = Pace(learned_at=now, orders=200, days=9)
    assert asked_after(0) == 1
    asked[-1](known)
    assert asked_after(4) == 1
    assert asked_after(1) == 2
    asked[-1](known.model_copy(update={"stretched_at": now}))
    assert asked_after(59) == 2
    assert asked_after(1) == 3
    forecast.stop()


def test_the_pace_is_asked_kept_and_used_offline(tablet: Tablet) -> None:
    """A new store has too little history, and it says so; what was learned lasts without a network."""
    heard: list[ForecastView] = []
    forecast = ForecastController(tablet.store, tablet.enquiries)
    forecast.changed.connect(heard.append)
    forecast.look(())
    tablet.until(lambda: heard and heard[-1].learned_at is not None)
    assert heard[-1].is_naive
    assert heard[-1].why.startswith("Too little history yet: 0 of 100 orders")
    tablet.cut()
    learned = Pace(learned_at=datetime.now(UTC), orders=200, days=9)
    ago = datetime.now(UTC) - timedelta(hours=3)
    tablet.ask(lambda store: store.days.keep_pace(learned, ago))
    forecast.refresh()
    tablet.until(lambda: not heard[-1].is_naive)
    forecast.stop()
    assert heard[-1].learned_at == ago
    assert heard[-1].why.startswith("By this store's own pace")


def test_a_forecast_that_fails_says_so_and_is_made_once_it_can_be(
    tablet: Tablet, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither what is promised nor what to do about it is passed over in silence."""
    heard: list[ForecastView] = []
    forecast = ForecastController(tablet.store, tablet.enquiries)
    forecast.changed.connect(heard.append)
    for broken, is_known in (("predict", False), ("proposals", True)):
        with monkeypatch.context() as patch:
            heard.clear()
            patch.delattr(forecasting, broken)
            forecast.look(())
            tablet.until(lambda: bool(heard and heard[-1].trouble))
        assert heard[-1].is_known is is_known
        assert "tried again with each minute" in heard[-1].trouble
    caplog.clear()
    forecast.refresh()
    tablet.until(lambda: heard[-1].is_known and not heard[-1].trouble)
    forecast.stop()


def test_what_was_proposed_stays_while_it_is_worked_out_anew(tablet: Tablet) -> None:
    """An order that cannot be kept has its act in every forecast after the first one with acts."""
    heard: list[ForecastView] = []
    tablet.cut()
    slow = Pace(learned_at=datetime.now(UTC), orders=200, days=9, line_s=36_000)
    tablet.ask(lambda store: store.days.keep_pace(slow, datetime.now(UTC)))
    forecast = ForecastController(tablet.store, tablet.enquiries)
    forecast.changed.connect(heard.append)
    start = datetime.now(UTC) + timedelta(days=9)
    forecast.look((SlotRow(start, start + timedelta(minutes=30), 6, 0),))
    tablet.until(lambda: any(each.proposal for view in heard for each in view.risks))
    known = len(heard)
    forecast.refresh()
    tablet.until(lambda: len(heard) == known + 2)
    forecast.stop()
    assert [[each.proposal is not None for each in view.risks] for view in heard[known - 1 :]] == [[True]] * 3
