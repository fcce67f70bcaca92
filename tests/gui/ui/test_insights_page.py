"""The insights as a lead works with them: by click and by key, read aloud, and without a network."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from pickup_domain.insights import By, Figures, PickRate, Share, Spread
from staff_app.rows.insights import InsightsQuestion
from staff_app.ui.lead.figure_plot import ticks
from staff_app.ui.lead.figure_table import Line, LinesOfFigures
from staff_app.ui.lead.figure_words import NOTHING, Unit, basis, change, figures, number, row_name, written
from staff_app.ui.lead.insights_page import InsightsPage
from staff_app.ui.page import Page
from staff_app.ui.theme import Tone
from tests.gui.ui.conftest import Counter
from tests.gui.ui.gallery.insights import opened
from tests.gui.ui.sample_rows import insights as rows
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.steps import click

FIGURES = {each.key: each for each in figures()}


@pytest.fixture
def page(counter: Counter) -> InsightsPage:
    """The page with a week on it."""
    made = opened(counter.front, counter.behind)
    counter.behind.insights.changed.emit(rows.view(rows.a_week()))
    return made


def asked(counter: Counter) -> InsightsQuestion:
    """The last question."""
    last = [each for each in counter.behind.insights.asked if each[0] == "look"][-1][1]
    assert isinstance(last, InsightsQuestion)
    return last


def test_coming_here_asks_for_the_week_once(counter: Counter, page: InsightsPage) -> None:
    """And not again with every minute, while the answer is new."""
    page.come()
    page.come()
    assert counter.behind.insights.names() == ["look"]
    assert asked(counter) == InsightsQuestion(rows.TODAY - timedelta(days=6), rows.TODAY, "day", "7")


def test_without_an_answer_it_is_asked_again_sooner(
    counter: Counter, page: InsightsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within a minute, instead of five."""
    counter.behind.insights.changed.emit(rows.of_yesterday())
    for after in (timedelta(seconds=20), timedelta(seconds=60)):
        monkeypatch.setattr(page._clock, "_now", lambda after=after: NOW + after)
        page.come()
    assert counter.behind.insights.names() == ["look", "look"]


def test_days_and_breakdown_are_chosen_by_click(counter: Counter, page: InsightsPage) -> None:
    """Each choice asks at once."""
    click(counter, page.days.button("28"))
    assert asked(counter) == InsightsQuestion(date(2026, 10, 28), rows.TODAY, "day", "28")
    click(counter, page.by.button("hour"))
    assert asked(counter) == InsightsQuestion(date(2026, 10, 28), rows.TODAY, "hour", "28")
    click(counter, page.days.button("1"))
    assert asked(counter) == InsightsQuestion(rows.TODAY, rows.TODAY, "hour", "1")


def test_other_days_are_typed(counter: Counter, page: InsightsPage) -> None:
    """What cannot be days is said, with an example; Return asks."""
    told: list[str] = []
    page.told.connect(told.append)
    click(counter, page.days.button("other"))
    assert page.first.text() == "11/18/2026"
    page.first.setText("soon")
    click(counter, page.show_days)
    assert told == ["Write two days such as 11/24/2026, at most 92 of them, the first one first."]
    page.first.setText("9/1/2026")
    QTest.keyClick(page.first, Qt.Key.Key_Return)
    assert asked(counter) == InsightsQuestion(date(2026, 9, 1), rows.TODAY, "day")
    click(counter, page.by.button("hour"))
    assert asked(counter) == InsightsQuestion(date(2026, 9, 1), rows.TODAY, "hour")
    counter.behind.insights.changed.emit(None)
    page.come()
    assert asked(counter) == InsightsQuestion(date(2026, 9, 1), rows.TODAY, "hour"), "for who comes next"


def test_a_figure_is_chosen_by_key_and_drawn_with_its_table(counter: Counter, page: InsightsPage) -> None:
    """The plot and the table say the same; a row in hand frames its bar."""
    assert [card.key for card in page.model.rows] == list(FIGURES)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.panel.title.text() == "Ready on time"
    bars, lines = page.panel.plot.bars, page.panel.model.rows
    assert len(bars) == len(lines) == 7
    for bar, line in zip(bars, lines, strict=True):
        assert written(Unit.SHARE, bar.value) == line.value
    assert bars[4].value is None
    assert lines[4].value == NOTHING
    page.panel.table.setFocus()
    QTest.keyClick(page.panel.table, Qt.Key.Key_Down)
    assert page.panel.table.currentIndex().row() == 1
    assert page.panel.plot.accessibleName() == "Plot: Ready on time"


def test_by_person_is_offered_only_where_the_store_allows_it(counter: Counter, page: InsightsPage) -> None:
    """It is the service that decides; the page only follows."""
    assert page.by.values == ("day", "hour")
    counter.behind.insights.changed.emit(rows.view(rows.a_week(), by_person=True))
    click(counter, page.by.button("person"))
    assert asked(counter).by == "person"
    counter.behind.insights.changed.emit(rows.view(rows.by_person(), by_person=True))
    assert page.panel.model.rows[0].name == "Ali D."
    page.list.chosen.emit("no_show")
    answer = rows.by_person()
    nobody = [row.model_copy(update={"figures": Figures()}) for row in answer.rows]
    counter.behind.insights.changed.emit(
        rows.view(answer.model_copy(update={"rows": tuple(nobody)}), by_person=True)
    )
    assert page.panel.model.rows == (), "who has nothing of a figure is not in it"


def test_offline_the_last_answer_stands_with_its_age(counter: Counter, page: InsightsPage) -> None:
    """In words; where there is none, that is said, too."""
    counter.behind.insights.changed.emit(rows.of_yesterday())
    assert page.as_of.text() == (
        "Wed 18 Nov to Tue 24 Nov, as of Mon 23 Nov, 16:05. The service cannot be reached."
    )
    assert page.panel.isVisible()
    counter.behind.insights.changed.emit(replace(rows.view(None), problem="The service cannot be reached."))
    assert (page.nothing.title.text(), page.nothing.sentence.text()) == (
        "Not known on this tablet",
        "The service cannot be reached.",
    )


def test_nothing_of_it_stays_when_the_lead_leaves(counter: Counter, page: InsightsPage) -> None:
    """Neither in the table nor in the plot; whoever comes next asks anew."""
    page.come()
    counter.behind.insights.changed.emit(rows.view(rows.by_person(), by_person=True))
    assert page.panel.model.rows
    counter.behind.insights.changed.emit(None)
    assert (page.panel.model.rows, page.panel.plot.bars, page.model.rows) == ((), (), ())
    assert page.by.values == ("day", "hour")
    page.come()
    assert counter.behind.insights.names() == ["look", "look"]
    counter.shop.show_page(Page.ORDERS)
    counter.behind.insights.changed.emit(None)
    page.come()
    assert counter.behind.insights.names() == ["look", "look"], "nobody looks"


def test_a_store_without_a_history_says_so(counter: Counter, page: InsightsPage) -> None:
    """No empty plot."""
    none = rows.insights(By.DAY, ()).model_copy(update={"total": Figures()})
    counter.behind.insights.changed.emit(rows.view(none))
    assert page.nothing.title.text() == "Nothing yet"
    assert page.model.rows == ()


def test_the_table_is_saved_as_a_file(counter: Counter, page: InsightsPage) -> None:
    """Where it went is said."""
    click(counter, page.panel.save)
    assert counter.behind.insights.names()[-1] == "save"
    counter.behind.insights.told.emit("Saved as insights.csv in /home/lead/Documents.")
    assert "Saved as insights.csv" in counter.shop.toast.accessibleName()


def test_on_a_narrow_tablet_one_figure_covers_the_list(counter: Counter, page: InsightsPage) -> None:
    """And the way back leads to it."""
    counter.window.resize(800, 1280)
    counter.qtbot.waitUntil(lambda: page.panes.narrow)
    assert not page.panel.isVisible()
    page.list.chosen.emit("wait")
    counter.qtbot.waitUntil(page.panel.back.isVisible)
    assert not page.list.isVisible()
    click(counter, page.panel.back)
    assert page.list.isVisible()
    assert counter.shop.current_page() is Page.INSIGHTS


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    """Filled, filled otherwise, and emptied."""
    model = LinesOfFigures()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_rows([Line("Mon", "5:10", "9 of 10 within 7:00", "12 ×"), Line("Tue", NOTHING, NOTHING)])
    assert model.data(model.index(0)) == "Mon: 5:10, 9 of 10 within 7:00, 12 ×"
    model.set_rows(())


def test_better_and_worse_are_words() -> None:
    """More is better of some figures and worse of others; what was not there is not compared."""
    ready, on_time = FIGURES["ready"], FIGURES["on_time"]
    quick, slow = Spread(count=3, median_s=300, p90_s=400), Spread(count=3, median_s=370, p90_s=400)
    assert change(ready, quick, slow) == ("better by 1:10", Tone.GOOD)
    assert change(ready, slow, quick) == ("worse by 1:10", Tone.WARN)
    assert change(ready, slow, slow) == ("as before", Tone.NEUTRAL)
    assert change(ready, slow, Spread()) == ("", Tone.NEUTRAL)
    assert change(on_time, Share(part=9, whole=10), Share(part=8, whole=10)) == (
        "better by 10.0 points",
        Tone.GOOD,
    )


@pytest.mark.parametrize(
    ("unit", "value", "words"),
    [
        (Unit.TIME, Spread(count=9, median_s=95.4, p90_s=4000), ("1:35", "9 of 10 within 1:06:40")),
        (Unit.SHARE, Share(part=1, whole=21), ("4.8 %", "1 of 21")),
        (Unit.SHARE, Share(part=9, whole=10), ("90 %", "9 of 10")),
        (Unit.RATE, PickRate(units=30, seconds=1800), ("60.0", "30 units in 0.5 h")),
        (Unit.TIME, Spread(), (NOTHING, NOTHING)),
        (Unit.SHARE, Share(), (NOTHING, "0 of 0")),
    ],
)
def test_figures_in_words(unit: Unit, value: Spread | Share | PickRate, words: tuple[str, str]) -> None:
    """Small shares with a tenth; nothing of nothing is a dash."""
    assert (written(unit, number(value)), basis(value)) == words


@pytest.mark.parametrize(
    ("unit", "highest", "lines"),
    [
        (Unit.TIME, 330, [0, 120, 240, 360]),
        (Unit.TIME, 0, [0, 15, 30, 45, 60]),
        (Unit.SHARE, 1.0, [0, 0.25, 0.5, 0.75, 1.0]),
        (Unit.SHARE, 0.048, [0, 0.02, 0.04, 0.06]),
        (Unit.RATE, 68.3, [0, 20, 40, 60, 80]),
        (Unit.RATE, 412.0, [0, 200, 400, 600]),
    ],
)
def test_lines_across_are_at_round_heights(unit: Unit, highest: float, lines: list[float]) -> None:
    """Few of them, and the highest bar below the last."""
    assert ticks(unit, highest) == pytest.approx(lines)


def test_days_and_hours_are_named_as_people_do() -> None:
    """Short below a bar, whole in the table."""
    day, hour = rows.a_week().rows[0], rows.by_hour().rows[0]
    assert (row_name(By.DAY, day, short=True), row_name(By.DAY, day)) == ("Wed 18", "Wed 18 Nov")
    assert (row_name(By.HOUR, hour, short=True), row_name(By.HOUR, hour)) == ("8", "08:00")
