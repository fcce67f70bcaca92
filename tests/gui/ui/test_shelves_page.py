"""Going through a shelf and putting things back, by click and by scan."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from staff_app.rows.alerts import Sound
from staff_app.rows.scans import ScanKind
from staff_app.rows.shelves import ReturnScan, StrayBag, StrayKind, SweepView
from staff_app.ui.page import Page
from staff_app.ui.shelves.card_list import Card, CardsModel
from staff_app.ui.shelves.return_view import ReturnPanel
from staff_app.ui.shelves.shelf_words import stray_words, summary, wrong_words
from staff_app.ui.shelves.shelves_page import Job, ShelvesPage
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.sample_rows.orders import detail
from tests.gui.ui.sample_rows.shelves import SHELVES, returns, sweep, swept
from tests.gui.ui.steps import click, scan, sign_in


def _open(counter: Counter) -> ShelvesPage:
    sign_in(counter)
    click(counter, counter.shop.rail.shelves)
    counter.behind.shelves.shelves_changed.emit(SHELVES)
    counter.behind.returns.changed.emit(returns(""))
    assert counter.shop.current_page() is Page.SHELVES
    return counter.shop.shelves


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    """Under every change."""
    model = CardsModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_rows([Card("1", "A-01", "2 bags"), Card("2", "A-02", "Empty")])
    model.set_rows([Card("1", "A-01", "1 bag"), Card("2", "A-02", "Empty")])
    model.set_rows([Card("2", "A-02", "Empty")])


def test_a_shelf_is_gone_through_scan_by_scan(counter: Counter) -> None:
    """Its label first, then every bag: nothing leads away, not even a code that nobody knows."""
    page = _open(counter)
    scan(counter, ScanKind.SHELF, "B-07")
    assert counter.behind.shelves.asked == [("begin", "B-07")]
    counter.behind.shelves.sweep_changed.emit(sweep(strays=()))
    assert page.sweep.progress.text() == "2 of 3 bags seen · begun 14:12"
    scan(counter, ScanKind.BAG, "10495-1", "order-10495")
    scan(counter, ScanKind.UNKNOWN, "T-0099")
    assert counter.behind.shelves.asked[1:] == [("see", "10495-1"), ("see", "T-0099")]
    assert counter.shop.current_page() is Page.SHELVES
    click(counter, page.sweep.primary)
    assert counter.behind.shelves.asked[-1] == ("finish",)


def test_a_tapped_shelf_is_the_same_as_a_scanned_one(counter: Counter) -> None:
    """And the keys lead there, too."""
    page = _open(counter)
    middle = page.shelf_list.visualRect(page.shelf_model.index(2)).center()
    QTest.mouseClick(page.shelf_list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.keyClick(page.shelf_list, Qt.Key.Key_Down)
    QTest.keyClick(page.shelf_list, Qt.Key.Key_Return)
    assert counter.behind.shelves.asked == [("begin", "B-07"), ("begin", "B-08")]


def test_what_was_not_seen_is_recorded_as_missing_once_the_shelf_is_finished(counter: Counter) -> None:
    """Not before: it may be the next one scanned."""
    page = _open(counter)
    page.open_shelf("B-07")
    counter.behind.shelves.sweep_changed.emit(sweep(strays=()))
    assert page.sweep.cards["10495-1"].button.isHidden()
    counter.behind.shelves.sweep_changed.emit(sweep(strays=(), finished=True))
    assert page.sweep.result.sentence.text() == "2 of 3 bags seen · 1 not seen"
    click(counter, page.sweep.cards["10495-1"].button)
    assert counter.behind.shelves.asked[-1] == ("record_missing", "10495-1")
    assert page.sweep.primary.label == "Go on with B-08"
    click(counter, page.sweep.primary)
    assert counter.behind.shelves.asked[-1] == ("begin", "B-08")


def test_what_was_seen_is_forgotten_with_one_tap(counter: Counter) -> None:
    """Where somebody has begun, and is not done; the list tells which shelves those are."""
    page = _open(counter)
    page.open_shelf("B-07")
    counter.behind.shelves.shelves_changed.emit((replace(SHELVES[1], begun_at=NOW),))
    assert page.shelf_model.rows[0].second == "Begun 14:32"
    counter.behind.shelves.sweep_changed.emit(sweep())
    click(counter, page.sweep.over)
    assert counter.behind.shelves.asked[-1] == ("start_over",)
    counter.behind.shelves.sweep_changed.emit(sweep(finished=True))
    assert page.sweep.over.isHidden()
    counter.behind.shelves.sweep_changed.emit(sweep(expected=(swept(seen=False),), strays=()))
    assert page.sweep.over.isHidden()
    assert page.sweep.progress.text() == "0 of 1 bag seen"


def test_every_stray_bag_has_its_own_next_step(counter: Counter) -> None:
    """Moved here, brought back to stock, or set aside."""
    page = _open(counter)
    page.open_shelf("B-07")
    counter.behind.shelves.sweep_changed.emit(sweep())
    cards = page.sweep.strays
    click(counter, cards["10460-1"].button)
    click(counter, cards["10460-1"].away)
    click(counter, cards["10440-1"].button)
    click(counter, cards["T-0099"].button)
    asked = counter.behind.shelves.asked
    assert asked[1:] == [
        ("move_here", "10460-1"),
        ("set_aside", "10460-1"),
        ("set_aside", "10440-1"),
        ("set_aside", "T-0099"),
    ]
    click(counter, cards["10433-1"].button)
    assert counter.behind.returns.asked[-1] == ("choose", "order-10433")
    assert page.job is Job.PUT_BACK


@pytest.mark.parametrize("kind", list(StrayKind))
def test_every_stray_bag_has_a_sentence_with_its_facts(kind: StrayKind) -> None:
    """Nothing is left to fill in."""
    stray = StrayBag("10460-1", kind, "order-10460", "10460", "Kenji Sato", "A-02")
    title, sentence, button = stray_words(stray)
    assert "{" not in title + sentence + button
    assert sentence.endswith(".")


def test_the_summary_is_one_line() -> None:
    """Only what there is is counted."""
    whole = SweepView("B-07", (swept(), swept("10482")), ())
    assert summary(whole) == "2 of 2 bags seen"
    lost = replace(swept("10495", seen=False).bag, state="missing")
    gone = replace(swept("10495", seen=False), bag=lost)
    view = SweepView("B-07", (swept(), gone), sweep().strays[:1], moved=1, finished=True)
    assert summary(view) == "1 of 2 bags seen · 1 missing · 1 moved here · 1 out of place"


def test_items_are_scanned_back(counter: Counter) -> None:
    """A product goes to the order in hand, not to a pick; the rest of a line follows with one tap."""
    page = _open(counter)
    click(counter, page.by_order)
    page.task_list.clicked.emit(page.task_model.index(0))
    counter.behind.returns.changed.emit(returns())
    assert counter.behind.scanning.asked[-1] == ("set_work", "order-10433")
    assert [card.lead for card in page.put_back.model.rows] == ["A14 · 1", "C03 · 2", "A12 · 3"]
    assert page.put_back.primary.label == "Scan 3 items to put back"
    scan(counter, ScanKind.PRODUCT, "9521234500025", "order-10433")
    assert ("scan", "9521234500025") in counter.behind.returns.asked
    assert counter.shop.current_page() is Page.SHELVES
    counter.behind.returns.scanned.emit(ReturnScan("9521234500025", "10433", "Wood screws", "2"))
    click(counter, page.put_back.rest)
    assert ("put_back", "2", 2, True) in counter.behind.returns.asked


def _wrong_item(counter: Counter) -> ReturnPanel:
    """Somebody puts an order back and scans what is not of it."""
    page = _open(counter)
    page.open_task("order-10433")
    counter.behind.returns.changed.emit(returns())
    counter.behind.returns.scanned.emit(ReturnScan("9521234500049", "10433", "Wall plugs"))
    return page.put_back


def test_a_wrong_item_blocks_until_it_is_set_aside(counter: Counter) -> None:
    """It is said in red; the right one's scan counts for nothing before, as at the pick list."""
    panel = _wrong_item(counter)
    assert panel.wrong.sentence.text() == (
        "Wall plugs is not of order #10433. Set it aside and check its bag."
    )
    assert not panel.by_hand.isEnabled()

    scan(counter, ScanKind.PRODUCT, "9521234500025", "order-10433")
    assert "This scan was not counted." in panel.wrong.sentence.text()
    assert counter.behind.sounds.asked[-1] == ("play", Sound.WRONG_ITEM)
    assert "scan" not in counter.behind.returns.names()

    click(counter, panel.wrong.is_back)
    assert panel.wrong.isHidden()
    scan(counter, ScanKind.PRODUCT, "9521234500025", "order-10433")
    assert counter.behind.returns.asked[-1] == ("scan", "9521234500025")


def test_a_wrong_item_blocks_its_own_order_alone(counter: Counter) -> None:
    """Another one goes on, and this one is as it was left."""
    panel = _wrong_item(counter)
    counter.behind.returns.changed.emit(returns(returns().tasks[1].order_id))
    assert panel.wrong.isHidden()
    assert panel.by_hand.isEnabled()
    counter.behind.returns.changed.emit(returns())
    assert panel.wrong.isVisible()


def test_a_strange_code_on_a_box_goes_with_the_right_one(counter: Counter) -> None:
    """It is on no goods: nothing has to be set aside."""
    panel = _wrong_item(counter)
    click(counter, panel.wrong.is_back)
    counter.behind.returns.scanned.emit(ReturnScan("BOX-7/4", "10433"))
    assert panel.wrong.isVisible()
    counter.behind.returns.scanned.emit(ReturnScan("9521234500025", "10433", "Wood screws", "2"))
    assert panel.wrong.isHidden()


def test_an_item_that_cannot_be_scanned_is_put_back_by_hand(counter: Counter) -> None:
    """The next one on the walk, or the one that was tapped; recorded as typed."""
    page = _open(counter)
    page.open_task("order-10433")
    counter.behind.returns.changed.emit(returns())
    click(counter, page.put_back.by_hand)
    page.put_back.lines.clicked.emit(page.put_back.model.index(1))
    click(counter, page.put_back.by_hand)
    assert counter.behind.returns.asked[1:] == [("put_back", "2", 1, False), ("put_back", "3", 1, False)]


def test_when_all_is_back_the_order_leaves_the_list(counter: Counter) -> None:
    """With a sentence; the rail counts what is left."""
    page = _open(counter)
    page.open_task("order-10433")
    counter.behind.returns.changed.emit(returns())
    assert counter.shop.rail.shelves.words == "Shelves, 3 to put back"
    counter.behind.returns.completed.emit("10433")
    counter.behind.returns.changed.emit(replace(returns(""), tasks=returns().tasks[1:]))
    assert counter.shop.toast.words.text() == "Everything of order #10433 is back on its shelf."
    assert counter.shop.rail.shelves.words == "Shelves, 2 to put back"
    assert page.right.currentWidget() is page.nothing


def test_a_bag_of_an_order_to_put_back_opens_it(counter: Counter) -> None:
    """Any other bag opens its order, as everywhere."""
    page = _open(counter)
    click(counter, page.by_order)
    scan(counter, ScanKind.BAG, "10433-1", "order-10433")
    assert counter.behind.returns.asked[-1] == ("choose", "order-10433")
    scan(counter, ScanKind.BAG, "10477-1", "order-10477")
    assert counter.shop.current_page() is Page.ORDERS


def test_each_wrong_item_has_its_own_sentence() -> None:
    """Nothing to put back, all back already, another order's, nobody's."""
    sentences = {
        wrong_words(scan)
        for scan in (
            ReturnScan("95", "", "Drill"),
            ReturnScan("95", "10433", "Drill", all_back=True),
            ReturnScan("95", "10433", "Drill", other_number="10420"),
            ReturnScan("95", "10433", "Drill"),
        )
    }
    assert len(sentences) == 4
    assert all("{" not in each and each.endswith(".") for each in sentences)


def test_a_shelf_then_its_bag_works_as_well_as_a_bag_then_its_shelf(counter: Counter) -> None:
    """Wherever no shelf is gone through."""
    sign_in(counter)
    scan(counter, ScanKind.SHELF, "C-02")
    scan(counter, ScanKind.BAG, "10477-1", "order-10477")
    assert counter.behind.orders.asked[-1] == ("move_bag", "order-10477", "10477-1", "C-02")
    scan(counter, ScanKind.BAG, "10477-1", "order-10477")
    scan(counter, ScanKind.SHELF, "C-03")
    assert counter.behind.orders.asked[-1] == ("move_bag", "order-10477", "10477-1", "C-03")


def test_a_bag_that_was_just_labelled_keeps_the_pick_page(counter: Counter) -> None:
    """The next order's bags wait there; the shelf is the next scan."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    counter.behind.orders.detail_changed.emit(detail())
    scan(counter, ScanKind.BAG, "10477-1", "order-10477")
    assert counter.shop.current_page() is Page.PICK
    scan(counter, ScanKind.SHELF, "C-02")
    assert counter.behind.orders.asked[-1] == ("move_bag", "order-10477", "10477-1", "C-02")


def test_the_page_reads_well_upright(counter: Counter) -> None:
    """List, then shelf, and back."""
    page = _open(counter)
    counter.window.resize(800, 1280)
    counter.qtbot.waitUntil(lambda: page.panes.narrow)
    page.open_shelf("B-07")
    counter.behind.shelves.sweep_changed.emit(sweep())
    click(counter, page.sweep.back)
    counter.qtbot.waitUntil(page.shelf_list.isVisible)
