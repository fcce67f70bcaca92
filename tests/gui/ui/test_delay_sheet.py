"""Delay: the service's free times, a reason, and the message before it goes; three touches in all."""

from dataclasses import replace
from datetime import timedelta

import pytest

from staff_app.rows.delays import DelayOffer, DelayPreview, DelayWish, MessageWords
from staff_app.ui.orders.delay_sheet import DelaySheet
from staff_app.ui.orders.next_step import Act
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import at
from tests.gui.ui.sample_rows.orders import detail
from tests.gui.ui.steps import click, sign_in

WEBER = "order-10477"
FREE = tuple((start, start + timedelta(minutes=30)) for start in (at(16), at(17, 30), at(10, 0, 1)))


@pytest.fixture
def sheet(counter: Counter) -> DelaySheet:
    """Jonas Weber's order, and one touch on Delay."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail())
    click(counter, counter.shop.orders.detail.acts.button(Act.DELAY))
    return counter.shop.orders.panel.delay


def labels(sheet: DelaySheet) -> list[str]:
    """What the times say."""
    return [sheet.times.button(key).label for key in sheet._windows]


def test_a_delay_takes_three_touches(counter: Counter, sheet: DelaySheet) -> None:
    """Delay, the reason, and the button that says what it will do; before that nothing is recorded."""
    assert counter.behind.delays.asked == [("ask_times", WEBER)]
    counter.behind.delays.offered.emit(DelayOffer(WEBER, FREE))
    assert labels(sheet) == ["Today 16:00–16:30", "Today 17:30–18:00", "Wed 25 Nov, 10:00–10:30"]
    assert not sheet.source.isVisible()
    click(counter, sheet.reasons.button("An item comes later"))
    assert "delay" not in counter.behind.orders.names()
    assert sheet.primary.label == "Tell Jonas Weber 16:00"
    click(counter, sheet.primary)
    assert counter.behind.orders.asked[-1] == ("delay", WEBER, "An item comes later", *FREE[0])
    assert not sheet.isVisible()


def test_the_message_is_read_before_it_goes(counter: Counter, sheet: DelaySheet) -> None:
    """The one for what is chosen now; an answer about what was chosen before is none."""
    counter.behind.delays.offered.emit(DelayOffer(WEBER, FREE))
    click(counter, sheet.reasons.button("Many orders at once"))
    click(counter, sheet.times.button(FREE[1][0].isoformat()))
    wish = DelayWish(WEBER, *FREE[1], "Many orders at once")
    assert counter.behind.delays.asked[-1] == ("ask_words", wish)
    words = (MessageWords("email", "Bestellung 10477 verspätet sich", "Guten Tag Jonas Weber"),)
    counter.behind.delays.previewed.emit(DelayPreview(replace(wish, reason=""), "de", words))
    assert "Guten Tag" not in sheet.message.text.text()
    counter.behind.delays.previewed.emit(DelayPreview(wish, "de", words))
    assert sheet.message.text.text() == "Bestellung 10477 verspätet sich\n\nGuten Tag Jonas Weber"
    assert sheet.message.title.text() == "Jonas Weber gets this e-mail (Deutsch)"


def test_who_cannot_be_written_to_is_called(counter: Counter, sheet: DelaySheet) -> None:
    """Somebody has to, so it is said."""
    counter.behind.delays.offered.emit(DelayOffer(WEBER, FREE))
    counter.behind.delays.previewed.emit(DelayPreview(DelayWish(WEBER, *FREE[0], ""), "", ()))
    assert "Please call them" in sheet.message.text.text()


def test_without_the_service_quarters_of_an_hour_are_offered(counter: Counter, sheet: DelaySheet) -> None:
    """After the promise, as long as it; marked, and a plain sentence says what will be told."""
    counter.behind.delays.offered.emit(DelayOffer(WEBER))
    assert labels(sheet)[:2] == ["Today 15:15–15:45", "Today 15:30–16:00"]
    assert sheet.source.text() == (
        "The service cannot be asked now. Nobody knows yet whether these times are free."
    )
    counter.behind.delays.previewed.emit(DelayPreview(DelayWish(WEBER, at(15, 15), at(15, 45), "")))
    assert sheet.message.text.text() == "Jonas Weber is told the new time, 15:15–15:45, and the reason."
    click(counter, sheet.reasons.button("Many orders at once"))
    click(counter, sheet.primary)
    asked = ("delay", WEBER, "Many orders at once", at(15, 15), at(15, 45))
    assert counter.behind.orders.asked[-1] == asked


def test_where_the_service_has_no_free_time_a_lead_agrees(counter: Counter, sheet: DelaySheet) -> None:
    """It was asked and answered, so nothing says that it will look again; a late answer changes that, too."""
    sheet._patience.timeout.emit()
    assert "cannot be asked now" in sheet.source.text()
    own = labels(sheet)
    counter.behind.delays.offered.emit(DelayOffer(WEBER, ()))
    assert labels(sheet) == own
    assert sheet.source.text() == (
        "The service has no free time to offer. Agree on one of these with a shift lead."
    )


def test_a_late_answer_moves_nothing_that_was_touched(counter: Counter, sheet: DelaySheet) -> None:
    """Whoever waited too long got the tablet's times; what they tapped stays under their finger."""
    sheet._patience.timeout.emit()
    own = labels(sheet)
    click(counter, sheet.times.button(at(15, 30).isoformat()))
    counter.behind.delays.offered.emit(DelayOffer(WEBER, FREE))
    assert labels(sheet) == own
