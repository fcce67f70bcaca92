"""Every act of the schedule, by touch and by keys alone."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pickup_domain.order import OrderStatus
from staff_app.preferences import Look
from staff_app.rows.delays import DelayPreview, DelayWish, MessageWords
from staff_app.rows.forecast import ForecastView
from staff_app.rows.orders import Refusal
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.rows.schedule import BlockRow
from staff_app.ui.lead.schedule import chart as chart_module
from staff_app.ui.lead.schedule.bars import Bar
from staff_app.ui.lead.schedule.chart import DayChart
from staff_app.ui.lead.schedule.schedule_page import SchedulePage
from staff_app.ui.page import Page
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.panels import ToneCard
from staff_app.ui.widgets.text import Label, fitting
from tests.gui.ui.conftest import Counter
from tests.gui.ui.gallery.schedule import opened
from tests.gui.ui.sample_rows import schedule as rows
from tests.gui.ui.sample_rows.day import STAFF, at
from tests.gui.ui.sample_rows.orders import afternoon
from tests.gui.ui.steps import click

KEY = Qt.Key


@pytest.fixture
def page(counter: Counter) -> SchedulePage:
    """Lena looks at a full Tuesday."""
    return opened(counter.front, counter.behind)


def asked(counter: Counter) -> list[tuple[object, ...]]:
    """What was asked of the schedule, looking aside."""
    return [each for each in counter.behind.schedule.asked if not str(each[0]).startswith("look")]


def touch(page: SchedulePage, number: int) -> None:
    """A finger on a bar."""
    QTest.mouseClick(
        page.bars.chart, Qt.MouseButton.LeftButton, pos=page.bars.chart.bar_rect(number).center().toPoint()
    )


def press(widget: QWidget, *keys: Qt.Key) -> None:
    """Keys, one after the other, on what has the keyboard."""
    widget.setFocus()
    for key in keys:
        QTest.keyClick(widget, key)


def test_five_figures_and_each_bar_in_words(page: SchedulePage) -> None:
    """What is drawn is said, too: closed, limited, and what will miss its promise."""
    told = [each.accessibleName() for each in page.strip.figures]
    assert told == [
        "pickups this day: 82", "collected: 39", "ready on time: 96 %", "median wait: 1:52", "at risk: 3",
    ]  # fmt: skip
    said = [card.spoken for card in page.bars.cards.rows]
    assert said[5] == "15:00, 12 of 12 booked, Ready 4 · In work 3 · To pick 2 · Will miss its promise 3"
    assert said[6].endswith("closed")
    assert said[7].endswith("limited")


def test_a_slot_is_touched_and_closed_with_its_consequence_in_sight(
    counter: Counter, page: SchedulePage
) -> None:
    """Twelve keep their promise; it is one touch, and one takes it back."""
    touch(page, 5)
    assert ("look_at_slot", at(15), at(16)) in counter.behind.schedule.asked
    assert page.slot.consequence.text().startswith("12 orders are booked here; they keep their promise.")
    click(counter, page.slot.close_slot)
    assert asked(counter) == [("close", rows.full_day().slots[5])]
    backs: list[str] = []
    counter.behind.schedule.done.emit(lambda: backs.append("back"))
    assert counter.shop.toast.words.text() == "15:00 takes no more orders."
    click(counter, counter.shop.toast.button)
    assert backs == ["back"]


def test_offline_is_said(counter: Counter, page: SchedulePage) -> None:
    """What was tapped waits; how old the day is, and what of it is not sent, stands above it."""
    counter.behind.sync.online = False
    touch(page, 5)
    click(counter, page.slot.close_slot)
    counter.behind.schedule.done.emit(lambda: None)
    assert counter.shop.toast.words.text().endswith("Sent as soon as there is a network.")
    counter.behind.schedule.changed.emit(rows.offline_day())
    assert (page.head.waits.words, page.head.age.words) == (
        "2 changes waiting to be sent",
        "As of 64 min ago",
    )
    counter.behind.schedule.refused.emit(Refusal("stale", "Somebody else changed this slot in the meantime."))
    assert counter.shop.toast.words.text().startswith("Somebody else changed")


def test_a_closed_slot_opens_and_a_limited_one_is_as_usual_again(
    counter: Counter, page: SchedulePage
) -> None:
    """Only what can be said of a slot has a button."""
    touch(page, 6)
    assert not page.slot.close_slot.isVisible()
    click(counter, page.slot.open_slot)
    touch(page, 7)
    click(counter, page.slot.usual)
    slots = rows.full_day().slots
    assert asked(counter) == [("open", slots[6]), ("limit", slots[7], None)]


def test_fewer_orders_by_keys_alone(counter: Counter, page: SchedulePage) -> None:
    """Arrows to the slot, one fewer, and what that means before it counts."""
    press(page.bars.chart, KEY.Key_Home, *[KEY.Key_Right] * 8)
    assert page.bars.chart.accessibleName() == "Pickups by time: 18:00–19:00, 4 of 12 booked, To pick 4"
    press(page.slot.limit, KEY.Key_Space)
    press(page.limit_sheet.stepper.fewer, *[KEY.Key_Space] * 5)
    assert page.limit_sheet.preview.text() == (
        "4 orders are booked here; they keep their promise. The storefront may promise 3 more."
    )
    press(page.limit_sheet.primary, KEY.Key_Space)
    assert asked(counter) == [("limit", rows.full_day().slots[8], 7)]
    assert page.sheet is None


def test_hours_and_a_whole_day_are_blocked_and_unblocked(counter: Counter, page: SchedulePage) -> None:
    """With a reason that shoppers read, and who keeps their promise."""
    click(counter, page.hours)
    sheet = page.hours_sheet
    click(counter, sheet.start.button("16:00"))
    click(counter, sheet.end.button("18:00"))
    assert sheet.preview.text().startswith("17 orders are booked then")
    click(counter, sheet.reason.button("Stock-taking"))
    click(counter, sheet.primary)
    click(counter, page.hours)
    click(counter, sheet.start.button("whole"))
    click(counter, sheet.primary)
    counter.behind.schedule.changed.emit(rows.offline_day())
    unblock = page.head.blocks.findChild(type(page.hours))
    click(counter, unblock)
    assert asked(counter) == [
        ("block", rows.DAY, ("16:00", "18:00"), "Stock-taking"),
        ("block", rows.DAY, None, ""),
        ("unblock", rows.DAY, ("18:00", "20:00")),
    ]


def test_the_day_closes_earlier_and_as_usual_again(counter: Counter, page: SchedulePage) -> None:
    """Said for this day alone."""
    click(counter, page.closing)
    click(counter, page.closing_sheet.times.button("18:00"))
    assert page.closing_sheet.preview.text().startswith("6 orders are booked after that")
    click(counter, page.closing_sheet.primary)
    counter.behind.schedule.changed.emit(rows.full_day(closes_at="18:00", closing_from_floor=True))
    assert page.head.open_hours.words == "Open 10:00–18:00 this day only"
    click(counter, page.closing)
    click(counter, page.closing_sheet.times.button("usual"))
    click(counter, page.closing_sheet.primary)
    assert asked(counter) == [("set_closing", rows.DAY, "18:00"), ("set_closing", rows.DAY, None)]


def test_what_the_merchant_said_of_a_day_is_shown_and_not_taken_back(
    counter: Counter, page: SchedulePage
) -> None:
    """No button that the service would refuse; a lead's own word beside it has one."""
    whose = (BlockRow(("10:00", "11:00"), from_floor=False), BlockRow(("18:00", "20:00"), "Stock-taking"))
    counter.behind.schedule.changed.emit(rows.full_day(closes_at="18:00", blocks=whose))
    assert page.head.open_hours.words == "Open 10:00–18:00 this day only"
    told = [each.accessibleName() for each in page.head.blocks.findChildren(ToneCard)]
    assert "from the merchant's calendar" in told[0]
    assert "from the merchant's calendar" not in told[1]
    [unblock] = page.head.blocks.findChildren(type(page.hours))
    click(counter, unblock)
    assert asked(counter) == [("unblock", rows.DAY, ("18:00", "20:00"))]
    click(counter, page.closing)
    assert "usual" not in page.closing_sheet.times.values


def test_an_order_is_given_to_a_person(counter: Counter, page: SchedulePage) -> None:
    """By touch, order first and then person; by keys; and nobody has it again (drawn: `test_drawing`)."""
    touch(page, 5)
    counter.behind.schedule.orders_changed.emit(rows.orders())
    people = page.slot.people
    click(counter, people.button("tom"))
    press(page.slot.cards, KEY.Key_Down)
    press(people.button("maya"), KEY.Key_Space)
    given = tuple(replace(each, assigned_id="maya") for each in rows.orders())
    counter.behind.schedule.orders_changed.emit(given)
    assert people.button("maya").hasFocus()
    assert people.button("maya").label == f"Maya R. · {len(given)}"
    click(counter, people.button(""))
    asked_of_orders = [each for each in counter.behind.orders.asked if each[0] in {"assign", "release"}]
    assert asked_of_orders == [
        ("assign", "order-10490", STAFF[1]),
        ("assign", "order-10491", STAFF[0]),
        ("release", "order-10491"),
    ]


def test_an_order_goes_back_to_whoever_had_it(counter: Counter, page: SchedulePage) -> None:
    """Onto the same walk, too; to nobody where nobody had it."""
    held = replace(afternoon()[0], order_id="order-10490", assigned_id="maya", wave="w1", tote="B")
    free = replace(held, order_id="order-10491", assigned_id="", wave="", tote="")
    counter.behind.orders.orders_changed.emit((held, free))
    counter.behind.orders.asked.clear()
    touch(page, 5)
    counter.behind.schedule.orders_changed.emit(rows.orders())
    click(counter, page.slot.people.button("tom"))
    click(counter, counter.shop.toast.button)
    press(page.slot.cards, KEY.Key_Down)
    click(counter, page.slot.people.button("tom"))
    click(counter, counter.shop.toast.button)
    assert [each for each in counter.behind.orders.asked if each[0] in {"assign", "release"}] == [
        ("assign", "order-10490", STAFF[1]),
        ("assign", "order-10490", STAFF[0], "w1", "B"),
        ("assign", "order-10491", STAFF[1]),
        ("release", "order-10491"),
    ]


def test_what_mends_most_is_one_touch_each(counter: Counter, page: SchedulePage) -> None:
    """A colleague, an order off its walk, a smaller slot."""
    for act in page.risks.acts[1:]:
        click(counter, act)
    done = [each[0] for each in counter.behind.orders.asked if each[0] in {"assign", "delay"}]
    assert done == ["assign", "assign"]
    assert asked(counter) == [("limit", rows.full_day().slots[7], 10)]


def redone(**fields: object) -> ForecastView:
    """The forecast a minute later: each promise a little likelier, and what comes of its act with it."""
    risks = (
        replace(
            each,
            chance=each.chance + 0.01,
            proposal=None if each.proposal is None else replace(each.proposal, effect="Keeps 1 promise."),
        )
        for each in rows.forecast().risks
    )
    return rows.forecast(**{"risks": tuple(risks), **fields})


def assigned(counter: Counter) -> list[tuple[object, ...]]:
    """Which orders were given to whom."""
    return [each for each in counter.behind.orders.asked if each[0] == "assign"]


def test_a_forecast_made_anew_moves_nothing_under_keyboard_and_finger(
    counter: Counter, page: SchedulePage
) -> None:
    """A button that is held down does what it said; where it says something else by then, nothing."""
    before, button = page.risks.acts, page.risks.acts[1]
    button.setFocus()
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    counter.behind.forecast.changed.emit(redone())
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert page.risks.acts == before
    assert button.hasFocus()
    assert assigned(counter) == [("assign", "order-10491", STAFF[0])]
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    first, second, third = redone().risks
    other = replace(second, proposal=third.proposal)
    counter.behind.forecast.changed.emit(redone(risks=(first, other, third)))
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert len(assigned(counter)) == 1


def test_what_comes_and_goes_stands_in_its_order_for_the_keyboard_too(
    counter: Counter, page: SchedulePage
) -> None:
    """Who was on an order that is kept by now is on the next one; Tab leads from the top down."""
    first, second, third = rows.forecast().risks
    counter.behind.forecast.changed.emit(rows.forecast(risks=(second,)))
    page.risks.acts[0].setFocus()
    counter.behind.forecast.changed.emit(rows.forecast(risks=(first, third)))
    offer, split, smaller = page.risks.acts
    assert offer.hasFocus()
    assert [offer.y(), split.y()] == sorted([offer.y(), split.y()])
    for one, other in pairwise((offer, split, smaller)):
        QTest.keyClick(one, KEY.Key_Tab)
        assert other.hasFocus()
    counter.behind.forecast.changed.emit(rows.forecast(risks=(), slots=()))
    assert page.area.isAncestorOf(QApplication.focusWidget() or page)


def test_a_new_time_is_asked_about_for_the_customer_hears_of_it(counter: Counter, page: SchedulePage) -> None:
    """It cannot be taken back; what was asked stays while the forecast is made anew."""
    act = rows.forecast().risks[0].proposal
    assert act is not None
    click(counter, page.risks.acts[0])
    counter.behind.forecast.changed.emit(redone())
    question = page.risks.question
    assert question is not None
    assert question.yes.hasFocus()
    assert "cannot be taken back" in question.sentence.text()
    click(counter, question.no)
    assert question.isHidden()
    assert page.risks.acts[0].hasFocus()
    assert "delay" not in counter.behind.orders.names()
    click(counter, page.risks.acts[0])
    again = page.risks.question
    assert again is not None
    press(again.yes, KEY.Key_Space)
    assert counter.behind.orders.asked[-1] == ("delay", act.order_id, act.reason, act.start, act.end)


@pytest.mark.parametrize(
    ("messages", "said", "does"),
    [
        ((MessageWords("email", "Later", "…"),), "They get a message at once.", "Tell Li Na Chen"),
        (None, "They get a message as soon as there is a network.", "Tell Li Na Chen"),
        (
            (),
            "No message goes: Li Na Chen gave no way to send one. Please call them.",
            "I call Li Na Chen",
        ),
    ],
)
def test_whether_a_message_goes_is_asked_of_the_service(
    counter: Counter, page: SchedulePage, messages: tuple[MessageWords, ...] | None, said: str, does: str
) -> None:
    """Until it answers none is promised; an answer about another order is none."""
    click(counter, page.risks.acts[0])
    question, delays = page.risks.question, counter.behind.delays
    assert question is not None
    wish = DelayWish("order-10490", at(15, 30), at(16), "")
    assert delays.asked == [("ask_words", wish)]
    delays.previewed.emit(DelayPreview(replace(wish, order_id="order-10477"), "en", messages))
    assert question.sentence.text() == "It cannot be taken back."
    delays.previewed.emit(DelayPreview(wish, "en", messages))
    assert question.sentence.text().startswith(said)
    assert question.yes.label == does


def test_a_reason_in_own_words(counter: Counter, page: SchedulePage) -> None:
    """In the place of those that are offered; one of them takes its place again."""
    click(counter, page.hours)
    sheet = page.hours_sheet
    click(counter, sheet.start.button("whole"))
    click(counter, sheet.reason.button("Weather"))
    QTest.keyClicks(sheet.words, "Water in the yard")
    assert sheet.reason.value == ""
    click(counter, sheet.primary)
    click(counter, page.hours)
    assert sheet.words.text() == ""
    click(counter, sheet.start.button("whole"))
    QTest.keyClicks(sheet.words, "Water")
    click(counter, sheet.reason.button("Weather"))
    click(counter, sheet.primary)
    assert [each[-1] for each in asked(counter)] == ["Water in the yard", "Weather"]


@pytest.mark.parametrize(("days", "why"), [(-1, "see Insights"), (1, "not yet")])
def test_how_another_day_went_is_not_guessed(
    counter: Counter, page: SchedulePage, days: int, why: str
) -> None:
    """Only today's is known here: where it stands, or that it is to come, is said."""
    click(counter, page.head.later if days > 0 else page.head.earlier)
    counter.behind.schedule.changed.emit(rows.full_day(day=rows.DAY + timedelta(days=days)))
    told = [each.accessibleName() for each in page.strip.figures]
    assert told[2:4] == [f"ready on time: {why}", f"median wait: {why}"]


def test_too_little_history_is_said(counter: Counter, page: SchedulePage) -> None:
    """And the naive rule names no interval."""
    counter.behind.forecast.changed.emit(rows.naive())
    assert page.risks.why.text().startswith("Too little history yet: 31 of 100 orders")
    assert page.risks.title.text() == "1 order will miss its promise at the present pace"


def test_where_nothing_mends_it_that_is_said_once_it_was_tried(counter: Counter, page: SchedulePage) -> None:
    """With what may help all the same; where something is found, that is what stands there."""
    none = tuple(replace(each, proposal=None) for each in rows.forecast().risks)
    told = []
    for fields in (
        {"risks": none, "slots": ()},
        {"risks": none, "slots": (), "is_tried": False},
        {"risks": none},
    ):
        counter.behind.forecast.changed.emit(rows.forecast(**fields))
        told.append("No single act was found" in page.risks.why.text())
    assert told == [True, False, False]


def test_what_yesterday_left_counts_and_says_its_day(counter: Counter, page: SchedulePage) -> None:
    """The figure and the list under it count alike; another day's figure is that day's."""
    first, *others = rows.forecast().risks
    old = replace(first, promise=first.promise - timedelta(days=1))
    counter.behind.forecast.changed.emit(rows.forecast(risks=(old, *others)))
    assert page.strip.figures[4].figure.text() == "3"
    assert page.risks.title.text().startswith("3 orders will miss")
    assert "Mon 23 Nov, 15:00" in [each.text() for each in page.risks.findChildren(Label)]
    click(counter, page.head.later)
    counter.behind.schedule.changed.emit(rows.full_day(day=rows.DAY + timedelta(days=1)))
    assert page.strip.figures[4].figure.text() == "0"


def test_every_status_of_an_order_of_a_slot_has_words(counter: Counter, page: SchedulePage) -> None:
    """None is said as it is stored."""
    touch(page, 5)
    one = rows.orders()[0]
    shown = tuple(replace(one, order_id=each.value, status=each.value) for each in OrderStatus)
    counter.behind.schedule.orders_changed.emit(shown)
    told = [card.chip for card in page.slot.cards.cards.rows]
    assert len(told) == len(OrderStatus)
    assert not {each.value for each in OrderStatus} & set(told)


def test_what_nobody_worked_out_is_not_called_well(counter: Counter, page: SchedulePage) -> None:
    """Before the first forecast and after one that failed: a dash, and what to do meanwhile."""
    for view, title in (
        (ForecastView(), "Not worked out yet"),
        (rows.unknown(), "Whether every promise will be kept is not known"),
    ):
        counter.behind.forecast.changed.emit(view)
        assert page.risks.title.text() == title
        assert [each.figure.text() for each in page.strip.figures[2:]] == ["—", "—", "—"]
        assert page.strip.figures[4].accessibleName() == "at risk: not worked out"
    assert "until then go by the promised times" in page.risks.why.text()


def test_other_days_by_touch(counter: Counter, page: SchedulePage) -> None:
    """The next, the one before, and any from a month's page; a day that is over cannot be changed."""
    click(counter, page.head.later)
    click(counter, page.head.earlier)
    click(counter, page.head.earlier)
    click(counter, page.head.day)
    click(counter, page.day_sheet.button(date(2026, 11, 27)))
    looked = [each[1] for each in counter.behind.schedule.asked if each[0] == "look"][-4:]
    assert looked == [
        rows.DAY + timedelta(days=1),
        rows.DAY,
        rows.DAY - timedelta(days=1),
        date(2026, 11, 27),
    ]


@pytest.mark.parametrize("is_away", [False, True])
def test_what_was_today_goes_on_as_today_after_midnight(
    counter: Counter, page: SchedulePage, monkeypatch: pytest.MonkeyPatch, is_away: bool
) -> None:
    """In front over night, and where somebody looked at another page; a day that was chosen stays."""
    assert page.kept() is None
    if is_away:
        counter.shop.show_page(Page.ORDERS)
    monkeypatch.setattr(counter.shop.clock, "_now", lambda: at(8, 32, days=1))
    counter.shop.clock.minute_changed.emit()
    if is_away:
        counter.shop.show_page(Page.SCHEDULE)
    assert counter.behind.schedule.asked[-1] == ("look", rows.DAY + timedelta(days=1))
    assert page.head.name.startswith("Wednesday 25")
    click(counter, page.head.earlier)
    counter.shop.clock.minute_changed.emit()
    assert counter.behind.schedule.asked[-1] == ("look", rows.DAY)
    assert page.kept() == rows.DAY


def test_midnight_takes_nothing_from_who_is_about_to_say_something(
    counter: Counter, page: SchedulePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sheet stays; once it is gone, today is in hand."""
    click(counter, page.hours)
    click(counter, page.hours_sheet.start.button("16:00"))
    monkeypatch.setattr(counter.shop.clock, "_now", lambda: at(0, 1, days=1))
    counter.shop.clock.minute_changed.emit()
    assert (page.sheet, page.head.name[:7]) == (page.hours_sheet, "Tuesday")
    page.hours_sheet.closed.emit()
    counter.shop.clock.minute_changed.emit()
    assert page.head.name.startswith("Wednesday")


def test_a_day_that_is_over_is_only_read(counter: Counter, page: SchedulePage) -> None:
    """Nothing offers to change it."""
    click(counter, page.head.earlier)
    counter.behind.schedule.changed.emit(rows.full_day(day=rows.DAY - timedelta(days=1)))
    touch(page, 5)
    assert not page.hours.isEnabled()
    assert not page.slot.close_slot.isVisible()


def test_papers_of_the_day(counter: Counter, page: SchedulePage) -> None:
    """To the printer where there is one; as a file where somebody says."""
    click(counter, page.print)
    assert counter.behind.printing.asked[-1] == ("print_day", rows.DAY)
    click(counter, page.file)
    click(counter, page.file_sheet.kinds.button("csv"))
    page.file_sheet.folder.clear()
    assert not page.file_sheet.primary.isEnabled()
    page.file_sheet.folder.setText("/home/counter/Documents")
    click(counter, page.file_sheet.primary)
    assert counter.behind.day_files.asked == [("save", "csv", "/home/counter/Documents", rows.DAY)]
    counter.behind.printing.status_changed.emit(PrinterView(PrinterState.NONE, 0))
    assert not page.print.isVisible()


def test_the_table_has_the_same_figures_and_leads_to_a_slot(counter: Counter, page: SchedulePage) -> None:
    """For whoever cannot read bars."""
    click(counter, page.bars.as_table)
    assert not page.bars.chart.isVisible()
    press(page.bars.table, KEY.Key_Home, KEY.Key_Down, KEY.Key_Return)
    assert page.slot.title.text() == "11:00–12:00 · 8 of 12 booked"


def test_narrow_bars_are_put_together_by_the_hour(counter: Counter, page: SchedulePage) -> None:
    """Each is wide enough for a finger; the slots of an hour stand beside each other below."""
    counter.window.resize(800, 1280)
    counter.behind.schedule.changed.emit(rows.half_hours())
    counter.qtbot.waitUntil(lambda: len(page.bars.chart.bars) == 10)
    touch(page, 5)
    click(counter, page.slot.choice.button(at(15, 30).isoformat()))
    assert page.slot.title.text().startswith("15:30–16:00")
    assert page.bars.chart.bar_rect(0).width() >= 56


def test_words_under_narrow_bars_are_whole_and_of_one_size(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Enlarged texts give way where they would be cut; what stands beside each other does so alike."""
    drawn: list[tuple[str, int]] = []

    def heard(words: str, font: QFont, width: float) -> str:
        drawn.append((fitting(words, font, width), font.pixelSize()))
        return drawn[-1][0]

    monkeypatch.setattr(chart_module, "fitting", heard)
    chart = DayChart(Theme.of(Look.LIGHT, 150), counter.front.clock)
    counter.qtbot.addWidget(chart)
    chart.show_bars([Bar((each,)) for each in rows.full_day().slots], None)
    chart.resize(480, 400)
    chart.grab()
    times, counts = ([each for each in drawn if sign in each[0]] for sign in (":", "/"))
    marks = [each for each in drawn if each[0] and each not in times + counts]
    assert [words for words, _ in marks] == ["closed", "limited"]
    assert [len(times), len(counts)] == [10, 10]
    assert "…" not in str(drawn)
    assert [len({size for _, size in each}) for each in (times, counts, marks)] == [1, 1, 1]
