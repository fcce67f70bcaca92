"""This tablet: what the rail's entry opens, what a shift lead may do there, and what the banner says."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.sync import FeedState, NoteRow, SyncStatus, TabletView
from staff_app.ui.page import Page
from staff_app.ui.settings.sections import Section
from staff_app.ui.settings.tablet_sheet import TabletSheet
from staff_app.ui.widgets.buttons import ActionButton
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF
from tests.gui.ui.steps import click, sign_in

NOTE = NoteRow("note-1", "“Pick item” by Maya R. on order 10477 did not count. Look again.", NOW, True)
TWICE = NoteRow("note-2", "Order 10482 was handed over twice.", NOW, False)
LIVE = SyncStatus(FeedState.LIVE, 0, None, NOW)
UNSENT = TabletView(unsaved=2)
OFFLINE = SyncStatus(FeedState.OFFLINE, 2, NOW, NOW)


def lead(counter: Counter, view: TabletView) -> TabletSheet:
    """Lena looks at the tablet."""
    sign_in(counter)
    counter.behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE))
    counter.behind.tablet.changed.emit(view)
    click(counter, counter.shop.rail.sync)
    return counter.shop.tablet


def asked(counter: Counter) -> list[tuple[object, ...]]:
    """What the controller was asked for."""
    return counter.behind.tablet.asked


def test_the_rails_entry_opens_it_and_any_page_closes_it(counter: Counter) -> None:
    """By the cross, by Escape, and by going somewhere."""
    sheet = lead(counter, TabletView())
    click(counter, sheet.close_button)
    assert not sheet.isVisible()
    assert counter.shop.orders.isVisible()
    click(counter, counter.shop.rail.sync)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    click(counter, counter.shop.rail.sync)
    click(counter, counter.shop.rail.orders)
    assert counter.shop.orders.isVisible()
    assert counter.shop.current_page() is Page.ORDERS


def test_it_says_how_the_tablet_stands(counter: Counter) -> None:
    """With the service, and with what is unsent."""
    sheet = lead(counter, UNSENT)
    counter.behind.sync.status_changed.emit(OFFLINE)
    assert sheet.state.title.text().startswith("No network. Work on")
    assert sheet.state.sentence.text().startswith("2 unsent steps: kept on this tablet")
    counter.behind.tablet.changed.emit(TabletView())
    counter.behind.sync.status_changed.emit(LIVE)
    assert sheet.state.title.text() == "Everything is in step with the service."


def test_rail_list_and_sheet_name_the_same_number_of_unsent_steps(counter: Counter) -> None:
    """Also before the sheet's own facts were read: one of them would be untrue."""
    sheet = lead(counter, TabletView())
    counter.behind.sync.status_changed.emit(OFFLINE)
    entry = counter.shop.settings.page.list.entries[Section.TABLET]
    assert "2 unsent" in counter.shop.rail.sync.words
    assert entry.state == "2 unsent"
    assert sheet.state.sentence.text().startswith("2 unsent steps")


def test_what_did_not_count_is_on_the_rail_and_is_seen_by_a_lead(counter: Counter) -> None:
    """What the service has to settle has no button."""
    sheet = lead(counter, TabletView((NOTE, TWICE)))
    counter.behind.sync.status_changed.emit(LIVE)
    assert counter.shop.rail.sync.words == "Synced 2 to see"
    first, second = sheet.cards()
    assert first.title.text() == NOTE.sentence
    assert second.seen.isHidden()
    click(counter, first.seen)
    assert asked(counter) == [("settle", "note-1")]
    counter.behind.tablet.changed.emit(TabletView())
    counter.qtbot.waitUntil(lambda: not sheet.cards())
    assert counter.shop.rail.sync.words == "Synced"


def test_new_ones_are_told_at_once(counter: Counter) -> None:
    """Whatever is in front."""
    sign_in(counter)
    counter.behind.tablet.told.emit(NOTE.sentence)
    assert counter.shop.toast.words.text() == NOTE.sentence


def test_a_tablet_with_unsent_steps_cannot_leave_but_they_can_be_saved(counter: Counter) -> None:
    """The sentence says why and what to do; once they are in a file, the way is free."""
    sheet = lead(counter, UNSENT)
    counter.behind.sync.status_changed.emit(OFFLINE)
    assert sheet.leave.isHidden()
    assert "cannot leave while something is unsent" in sheet.leaving.text()
    assert sheet.save.label == "Save 2 unsent steps to a file"
    click(counter, sheet.save)
    assert asked(counter) == [("save_unsent",)]
    saved = replace(UNSENT, unsaved=0, saved_to="/data/saved/unsent.jsonl", saved_count=2)
    counter.behind.tablet.changed.emit(saved)
    assert sheet.saved.title.text() == "Saved to a file: 2 unsent steps"
    assert sheet.saved.sentence.text() == "/data/saved/unsent.jsonl"
    assert sheet.save.isHidden()
    assert sheet.leave.isVisible()


def test_leaving_takes_a_second_tap(counter: Counter) -> None:
    """And the first one can be taken back."""
    sheet = lead(counter, TabletView())
    click(counter, sheet.leave)
    assert "forgets this store" in sheet.leaving.text()
    click(counter, sheet.stay)
    assert sheet.surely.isHidden()
    click(counter, sheet.leave)
    assert asked(counter) == []
    click(counter, sheet.surely)
    assert asked(counter) == [("leave_store",)]


def test_a_step_in_between_takes_the_question_back(counter: Counter) -> None:
    """Nobody leaves with something unsent by a tap that was meant for something else."""
    sheet = lead(counter, TabletView())
    click(counter, sheet.leave)
    counter.behind.tablet.changed.emit(UNSENT)
    counter.behind.tablet.changed.emit(TabletView())
    assert sheet.surely.isHidden()
    assert sheet.leave.isVisible()


def test_an_associate_reads_and_does_nothing(counter: Counter) -> None:
    """Saving, leaving and settling are a lead's."""
    sign_in(counter)
    counter.behind.tablet.changed.emit(TabletView((NOTE,), 2))
    click(counter, counter.shop.rail.sync)
    sheet = counter.shop.tablet
    buttons = [each.label for each in sheet.findChildren(ActionButton) if each.isVisible() and each.label]
    assert buttons == ["Read everything through"]
    assert "A shift lead" in sheet.leaving.text()


@pytest.mark.parametrize(
    ("off_s", "words"),
    [
        (300, "This tablet's clock is 5 min fast."),
        (-7200, "This tablet's clock is 2 h slow."),
    ],
)
def test_a_wrong_clock_is_told_until_it_is_right(counter: Counter, off_s: int, words: str) -> None:
    """What is wrong, what to do, and gone again."""
    sign_in(counter)
    counter.behind.sync.status_changed.emit(replace(LIVE, clock_off_s=off_s))
    told = counter.shop.banner.words.text()
    assert told == f"{words} Switch on automatic date and time in the tablet's settings."
    assert counter.shop.rail.sync.words == "Synced Set clock"
    counter.behind.sync.status_changed.emit(LIVE)
    assert counter.shop.banner.isHidden()
    assert counter.shop.rail.sync.words == "Synced"


def test_a_service_of_another_protocol_is_told_across_the_page(counter: Counter) -> None:
    """With what is unsent still on the rail."""
    sign_in(counter)
    words = "Update the older of the two. Go on working: what you do is kept here and sent after the update."
    counter.behind.sync.status_changed.emit(SyncStatus(FeedState.UPGRADE, 0, None, NOW, words))
    assert counter.shop.banner.words.text() == words
    assert counter.shop.rail.sync.words == "Update app"


def test_a_service_that_nobody_vouches_for_is_told_across_the_page(counter: Counter) -> None:
    """Quietly offline would be untrue: somebody has to do something."""
    sign_in(counter)
    words = "The certificate of the service is for another address. Check the address."
    counter.behind.sync.status_changed.emit(SyncStatus(FeedState.UNTRUSTED, 0, None, NOW, words))
    assert counter.shop.banner.words.text() == words
    assert counter.shop.rail.sync.words == "Not trusted"


def test_every_button_of_it_is_big_and_named(counter: Counter) -> None:
    """As on the other pages."""
    sheet = lead(counter, TabletView((NOTE,), 2))
    for size in ((1280, 800), (800, 1280), (1024, 768)):
        counter.window.resize(*size)
        counter.qtbot.wait(20)
        for button in (each for each in sheet.findChildren(ActionButton) if each.isVisible()):
            assert button.height() >= 56, button.accessibleName()
            assert button.accessibleName()
            assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width()
