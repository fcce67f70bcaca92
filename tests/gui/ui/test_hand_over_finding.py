"""Hand over, before there is an order: the camera, the typed code, the name, and who waits."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from staff_app.rows.hand_over import NextAct, Verdict
from staff_app.ui import tab_order
from staff_app.ui.hand_over.hand_over_page import HandOverPage
from staff_app.ui.hand_over.identify_panel import IdentifyPanel
from staff_app.ui.page import Page
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.key_pad import CODE_ALPHABET
from tests.gui.ui.conftest import Counter
from tests.gui.ui.gallery import SCENES
from tests.gui.ui.layout_faults import faults
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.sample_rows.devices import preview
from tests.gui.ui.sample_rows.hand_over import told
from tests.gui.ui.stage import settle, shown
from tests.gui.ui.stand_ins import StandIns
from tests.gui.ui.steps import click, open_hand_over


def test_the_camera_looks_only_while_the_page_is_in_front(counter: Counter) -> None:
    """It starts with the page and rests with it."""
    open_hand_over(counter)
    click(counter, counter.shop.rail.orders)
    names = [name for name in counter.behind.scanning.names() if str(name).endswith("camera")]
    assert names == ["start_camera", "stop_camera"]


def test_a_picture_and_the_outline_of_its_code_are_drawn(counter: Counter) -> None:
    """The person sees that the code was seen."""
    open_hand_over(counter)
    counter.behind.scanning.camera_state_changed.emit("live", "")
    counter.behind.scanning.preview_changed.emit(preview())
    camera = counter.shop.hand_over.identify.camera
    image = camera.grab().toImage()
    outline = camera._theme.tokens.camera_outline.lower()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert outline in colours
    assert camera.words == ""


def test_a_camera_that_fails_says_so_in_its_place(counter: Counter) -> None:
    """The way on is named: hand scanner or keys."""
    open_hand_over(counter)
    counter.behind.scanning.camera_state_changed.emit("failed", "The camera was unplugged.")
    assert counter.shop.hand_over.identify.camera.words == "The camera was unplugged."


def test_a_code_typed_by_finger_or_key_is_checked_at_its_eighth_character(counter: Counter) -> None:
    """Four by finger, four by keyboard; hyphens do not matter."""
    open_hand_over(counter)
    panel = counter.shop.hand_over.identify
    click(counter, panel.by_code)
    for key in "7KM4":
        click(counter, panel.code.keys.key(key))
    QTest.keyClicks(panel.code, "-abc")
    assert "type_code" not in counter.behind.hand_over.names()
    QTest.keyClicks(panel.code, "d")
    assert counter.behind.hand_over.asked == [("type_code", "7KM4ABCD")]


def test_a_slip_of_the_finger_is_taken_back(counter: Counter) -> None:
    """The last character goes."""
    open_hand_over(counter)
    panel = counter.shop.hand_over.identify
    click(counter, panel.by_code)
    QTest.keyClicks(panel.code, "7k")
    click(counter, panel.code.keys.key("back"))
    assert panel.code.text == "7"


def test_an_order_is_found_by_name(counter: Counter) -> None:
    """Type, Return: the one order found is taken, and the camera comes back."""
    open_hand_over(counter)
    panel = counter.shop.hand_over.identify
    click(counter, panel.by_name)
    QTest.keyClicks(panel.finder.field, "okafor")
    QTest.keyClick(panel.finder.field, Qt.Key.Key_Return)
    assert counter.behind.hand_over.asked == [("choose", "order-10482")]
    assert panel.camera.isVisible()


def test_who_waits_is_one_tap_away(counter: Counter) -> None:
    """Under the camera stand those who are here and whose order is ready."""
    open_hand_over(counter)
    waiting = counter.shop.hand_over.identify.waiting
    assert waiting.model.order_ids() == ("order-10482",)
    row = waiting.model.row_of("order-10482")
    assert row is not None
    place = waiting.list.visualRect(waiting.model.index(row)).center()
    QTest.mouseClick(waiting.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ("choose", "order-10482") in counter.behind.hand_over.asked


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 768)])
def test_after_a_wrong_code_every_key_is_in_sight(theme: Theme, size: tuple[int, int]) -> None:
    """Keys do not hide behind words and buttons that stand below them, too."""
    with shown(theme, "hand_over_valid", size) as window:
        page = window.findChild(HandOverPage)
        assert page is not None
        page.identify.show_verdict(None)
        page.done.next_clicked.emit()
        page.identify.by_code.click()
        page.identify.show_verdict(told(Verdict.UNKNOWN_CODE))
        settle()
        keys = (page.identify.code.keys.key(each) for each in (*CODE_ALPHABET, "back"))
        cut = [key.text() for key in keys if key.visibleRegion().boundingRect() != key.rect()]
        assert not cut
        assert not list(faults(window))


def test_what_finds_the_next_order_is_scrolled_to_where_there_is_no_room(
    qtbot: QtBot, theme: Theme, clock: StoreClock
) -> None:
    """Under two alerts and a message, in big text: the last way can still be tapped."""
    window = QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    panel = IdentifyPanel(theme, clock, StandIns().as_controllers())
    panel.setParent(window)
    for each in (window, panel):
        each.resize(340, 360)
    window.show()
    panel.show_verdict(told(Verdict.ALREADY_COLLECTED))
    settle()
    assert panel.by_name.visibleRegion().boundingRect() != panel.by_name.rect()

    window.activateWindow()
    panel.by_code.setFocus()
    qtbot.waitUntil(panel.by_code.hasFocus)
    tab_order.move(panel, forward=True)
    settle()
    assert panel.by_name.visibleRegion().boundingRect() == panel.by_name.rect()


def test_after_too_many_wrong_codes_the_wait_runs_down_and_frees_the_keys(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No key counts meanwhile; then the last code can be tried again, or another one typed."""
    now = [NOW]
    monkeypatch.setattr(counter.shop.clock, "now", lambda: now[0])
    SCENES["hand_over_wait"](counter.front, counter.behind)
    identify = counter.shop.hand_over.identify
    for left_s in (30, 29):
        assert identify.verdict.sentence.text().startswith(f"Codes are taken again in {left_s} s. Look")
        assert set(identify.verdict.buttons) == {NextAct.FIND_BY_NAME}
        QTest.keyClicks(identify.code, "ABC")
        assert identify.code.text == ""
        now[0] += timedelta(seconds=1)
        counter.shop.clock.ticked.emit()
    now[0] += timedelta(seconds=28)
    counter.shop.clock.ticked.emit()
    assert identify.verdict.title.text() == "Codes are taken again"
    QTest.keyClicks(identify.code, "ABC")
    assert identify.code.text == "ABC"
    click(counter, identify.verdict.buttons[NextAct.TRY_AGAIN])
    assert counter.behind.hand_over.asked[-1] == ("show_again",)


def test_a_keyboard_on_a_key_that_was_tapped_waits_there_and_types_on(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Space leaves the page no more, and nobody has to find the keys again after the wait."""
    now = [NOW]
    monkeypatch.setattr(counter.shop.clock, "now", lambda: now[0])
    counter.window.activateWindow()
    SCENES["hand_over_code"](counter.front, counter.behind)
    identify = counter.shop.hand_over.identify
    key = identify.code.keys.key("A")
    click(counter, key)
    counter.qtbot.waitUntil(key.hasFocus)

    counter.behind.hand_over.verdict_changed.emit(told(Verdict.TOO_MANY_CODES))
    settle()
    for typed in (Qt.Key.Key_Space, Qt.Key.Key_B):
        QTest.keyClick(counter.window.focusWidget(), typed)
    settle()
    assert counter.shop.current_page() is Page.HAND_OVER
    assert identify.code.text == ""

    now[0] += timedelta(seconds=31)
    counter.shop.clock.ticked.emit()
    for typed in (Qt.Key.Key_B, Qt.Key.Key_C):
        QTest.keyClick(counter.window.focusWidget(), typed)
    assert identify.code.text == "BC"
