"""Another look, another size of text, another language: while the app runs, with the work still in hand."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from staff_app.preferences import Look, Preferences
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.appearance import Appearance
from staff_app.ui.language import Language
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from staff_app.ui.settings.sections import Section
from staff_app.ui.theme import Theme
from staff_app.ui.words import items
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import PLACE, STAFF
from tests.gui.ui.sample_rows.hand_over import hand_over_view
from tests.gui.ui.sample_rows.orders import detail
from tests.gui.ui.steps import click, sign_in, write


@pytest.fixture
def dressed(counter: Counter, qapp: QApplication, theme: Theme, language: Language) -> Iterator[Counter]:
    """A window that follows the settings, with somebody signed in and an order in hand."""
    appearance = Appearance(qapp, Preferences(look=Look.LIGHT))
    counter.front.follow(appearance)
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    counter.behind.orders.detail_changed.emit(detail())
    yield counter
    appearance.language.speak("en")
    theme.apply(qapp)


def speaks(code: str) -> SignInView:
    """Maya comes back, and reads another language."""
    maya = replace(STAFF[0], language=code)
    return SignInView(SignInPhase.SIGNED_IN, STAFF, maya, place=PLACE)


def test_the_screens_speak_the_language_of_whoever_signs_in(dressed: Counter) -> None:
    """The same page with the same order, in other words."""
    before = dressed.shop
    listed = before.model.order_ids()

    dressed.behind.sign_in.state_changed.emit(speaks("de"))

    assert dressed.shop is not before
    assert items(2) == "2 Artikel"
    assert dressed.shop.current_page() is Page.PICK
    assert dressed.shop.pick.view.lines.rowCount() == len(detail().lines)
    assert dressed.shop.model.order_ids() == listed
    assert dressed.front.currentWidget() is dressed.shop


def test_who_reads_the_same_language_finds_the_same_screens(dressed: Counter) -> None:
    """Nothing is made anew for nothing."""
    before = dressed.shop

    dressed.behind.sign_in.state_changed.emit(speaks("en-GB"))

    assert dressed.shop is before


def test_a_hand_over_in_hand_stays_with_what_was_shown(dressed: Counter) -> None:
    """Order, verdict and its next steps; no sound tells it a second time."""
    dressed.shop.show_page(Page.HAND_OVER)
    view = hand_over_view()
    dressed.behind.hand_over.verdict_changed.emit(view.verdict)
    dressed.behind.hand_over.changed.emit(view)
    asked = len(dressed.behind.sounds.asked)

    dressed.behind.sign_in.state_changed.emit(speaks("de"))

    page = dressed.shop.hand_over
    assert page.order_id == view.detail.summary.order_id
    assert page.identify.verdict.isVisible()
    assert len(dressed.behind.sounds.asked) == asked


def _note(counter: Counter) -> None:
    counter.shop.pick.panel.begin(Act.NOTE)
    counter.shop.pick.panel.note.text.setPlainText("Rings twice")


def _delay(counter: Counter) -> None:
    counter.shop.pick.panel.begin(Act.DELAY)
    counter.shop.pick.panel.delay.reasons.button("Many orders at once").click()


def _signature(counter: Counter) -> None:
    counter.shop.show_page(Page.HAND_OVER)
    view = hand_over_view()
    counter.behind.hand_over.verdict_changed.emit(view.verdict)
    counter.behind.hand_over.changed.emit(view)
    counter.shop.hand_over.order.signature_wanted.emit()
    counter.qtbot.waitUntil(counter.shop.hand_over.signature.pad.isVisible)
    write(counter.shop.hand_over.signature.pad)


def _ticks(counter: Counter) -> None:
    click(counter, counter.shop.pick.left.several)
    counter.shop.pick.chooser.model.toggle(0)


@pytest.mark.parametrize("fill", [_note, _delay, _signature, _ticks])
def test_what_is_half_filled_in_comes_before_another_language(
    dressed: Counter, fill: Callable[[Counter], None]
) -> None:
    """It stays as it is, the change is told once and comes when it is closed."""
    fill(dressed)
    before, sheet = dressed.shop, dressed.shop.sheet()
    assert sheet is not None

    dressed.behind.sign_in.state_changed.emit(speaks("de"))
    dressed.front.prefer(Preferences(look=Look.DARK))
    dressed.qtbot.waitUntil(before.toast.isVisible)

    title = sheet.accessibleName()
    words = f"Language and look change once “{title}” is finished or closed."
    assert before.toast.words.text() == words
    assert (dressed.shop, sheet.is_begun, items(2)) == (before, True, "2 items")
    before.toast.hide()
    dressed.front.clock.ticked.emit()
    assert not before.toast.isVisible()
    click(dressed, sheet.close_button)
    dressed.front.clock.ticked.emit()
    assert dressed.shop is not before
    assert items(2) == "2 Artikel"
    assert dressed.window.grab().toImage().pixelColor(2, 400).lightness() < 20


def test_whoever_unlocks_in_the_same_language_hears_of_no_change(dressed: Counter) -> None:
    """Over a half-written note: nothing changes, so nothing is said."""
    _note(dressed)
    before = dressed.shop

    dressed.behind.sign_in.state_changed.emit(SignInView(SignInPhase.PIN, STAFF, STAFF[0], place=PLACE))
    dressed.behind.sign_in.state_changed.emit(speaks("en-GB"))
    dressed.front.prefer(Preferences(look=Look.LIGHT, volume=20))
    QCoreApplication.processEvents()

    assert before.toast.isHidden()
    assert (dressed.shop, before.pick.panel.note.text.toPlainText()) == (before, "Rings twice")


def test_a_change_that_was_taken_back_meanwhile_is_none(dressed: Counter) -> None:
    """Dark, and light again before the note is done: the screens stay."""
    _note(dressed)
    before = dressed.shop
    dressed.front.prefer(Preferences(look=Look.DARK))
    dressed.qtbot.waitUntil(before.toast.isVisible)
    dressed.front.prefer(Preferences(look=Look.LIGHT))
    QCoreApplication.processEvents()

    click(dressed, before.pick.panel.note.close_button)
    dressed.front.clock.ticked.emit()

    assert dressed.shop is before


def test_settings_count_at_once(dressed: Counter) -> None:
    """Bigger text in the dark, on every screen that is made from now on."""
    dressed.front.prefer(Preferences(look=Look.DARK, text_percent=150))
    dressed.qtbot.waitUntil(lambda: dressed.shop.rail.width() > 92)

    assert dressed.shop.orders.detail.primary.fontInfo().pixelSize() == 26
    assert dressed.window.grab().toImage().pixelColor(2, 400).lightness() < 20


def test_the_settings_stay_open_while_they_change_the_look(dressed: Counter) -> None:
    """Whoever tries a size of text sees it in the place where they chose it."""
    dressed.shop.settings.open_at(Section.DISPLAY)

    dressed.front.prefer(Preferences(look=Look.LIGHT, text_percent=130))
    dressed.qtbot.waitUntil(lambda: dressed.shop.rail.width() > 92)

    assert dressed.shop.settings.section is Section.DISPLAY
    dressed.shop.settings.close()
    assert dressed.shop.current_page() is Page.PICK


def test_a_tablet_may_speak_one_language_to_everybody(dressed: Counter) -> None:
    """The tablet's own setting comes before the person's."""
    dressed.front.prefer(Preferences(look=Look.LIGHT, language="fr"))
    dressed.behind.sign_in.state_changed.emit(speaks("de"))

    assert items(2) == "2 articles"


def test_what_was_there_before_answers_no_more(dressed: Counter) -> None:
    """A scan counts once, however often the screens were made anew."""
    for code in ("de", "fr", "de"):
        dressed.behind.sign_in.state_changed.emit(speaks(code))
    dressed.behind.hand_over.asked.clear()

    dressed.behind.scanning.routed.emit(Scanned(ScanKind.PASS, "P1:X", "wedge"))

    assert dressed.behind.hand_over.names().count("present_pass") == 1
