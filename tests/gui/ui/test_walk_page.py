"""A walk for several orders: chosen with ticks, every scan into the right tote, two people apart."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from staff_app.rows.alerts import Sound
from staff_app.rows.orders import OrderDetail, Refusal, WaveView
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.ui.models.wave import STOP_ROLE
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from staff_app.ui.pick.walk_page import WalkPage
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import PLACE, STAFF
from tests.gui.ui.sample_rows.orders import bag, picked_detail, summary
from tests.gui.ui.sample_rows.walks import walk, walk_orders
from tests.gui.ui.steps import click, sign_in

SCREWS, BRUSH, PLUGS = "9521234500025", "9521234500056", "9521234500049"


def start(counter: Counter, view: WaveView | None = None) -> WalkPage:
    """Maya's walk is in front."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    click(counter, counter.shop.pick.left.several)
    click(counter, counter.shop.pick.chooser.primary)
    counter.behind.waves.changed.emit(view or walk())
    return counter.shop.pick.walk


def scan(counter: Counter, code: str, name: str = "") -> None:
    """A product by hand scanner; with a walk in hand the router knows of no single order."""
    counter.behind.scanning.routed.emit(Scanned(ScanKind.PRODUCT, code, "wedge", name=name))


def acts(counter: Counter, name: str) -> list[tuple[object, ...]]:
    """What was asked of the orders by that name."""
    return [call for call in counter.behind.orders.asked if call[0] == name]


def with_picked(view: WaveView, at: int, line_at: int, picked: int, by: str = "Maya R.") -> WaveView:
    """The walk once so many units of a line are picked."""
    detail: OrderDetail = view.orders[at]
    line = replace(detail.lines[line_at], picked=picked, picked_by=by)
    line = replace(line, open=line.ordered - picked, in_store=picked)
    lines = (*detail.lines[:line_at], line, *detail.lines[line_at + 1 :])
    orders = (*view.orders[:at], replace(detail, lines=lines), *view.orders[at + 1 :])
    return replace(view, orders=orders)


def test_the_most_pressing_are_proposed_and_ticks_say_the_rest(counter: Counter) -> None:
    """Not what others pick; a tap takes one out, and the button says how many it will be."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    click(counter, counter.shop.pick.left.several)
    chooser = counter.shop.pick.chooser
    assert chooser.primary.label == "Walk for 9 orders"
    first = chooser.model.index(0)
    QTest.mouseClick(
        chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=chooser.list.visualRect(first).center()
    )
    assert chooser.primary.label == "Walk for 8 orders"
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    assert chooser.primary.label == "Walk for 9 orders"
    click(counter, chooser.primary)
    [begun] = [call for call in counter.behind.waves.asked if call[0] == "begin"]
    assert begun[1] == chooser.model.chosen()
    assert counter.behind.scanning.asked[-1] == ("set_work", None)


def test_no_more_than_twelve_fit(counter: Counter) -> None:
    """The thirteenth is not proposed, and cannot be ticked."""
    sign_in(counter)
    orders = tuple(summary(str(20000 + at)) for at in range(13))
    counter.behind.orders.orders_changed.emit(orders)
    counter.shop.show_page(Page.PICK)
    click(counter, counter.shop.pick.left.several)
    chooser = counter.shop.pick.chooser
    assert len(chooser.model.chosen()) == 12
    chooser.model.toggle(12)
    assert len(chooser.model.chosen()) == 12
    assert counter.shop.toast.isVisible()


def test_a_scan_says_into_which_tote(counter: Counter) -> None:
    """One unit for the first order that wants one, then for the next."""
    page = start(counter)
    for _ in range(4):
        scan(counter, SCREWS)
    picks = acts(counter, "pick")
    assert [call[1] for call in picks] == ["order-10490"] * 3 + ["order-10491"]
    assert page.view.right.tote.text() == "2"
    assert page.view.right.title.text() == "Tote 2 · Priya Raman"
    assert counter.behind.sounds.asked[-1] == ("play", Sound.GOOD)


def test_the_camera_knows_the_goods_of_all_totes(counter: Counter) -> None:
    """And forgets them with the walk."""
    start(counter)
    assert {SCREWS, BRUSH} <= counter.behind.scanning.codes
    assert PLUGS not in counter.behind.scanning.codes
    counter.behind.waves.changed.emit(None)
    assert SCREWS not in counter.behind.scanning.codes


def test_a_wrong_item_blocks_in_red_with_its_own_sound(counter: Counter) -> None:
    """Nothing is counted, the right item neither, until a tap says that it is back."""
    page = start(counter)
    scan(counter, PLUGS, "Wall plugs")
    assert page.view.wrong.sentence.text() == "Wall plugs is on none of these orders. Put it back."
    assert counter.behind.sounds.asked[-1] == ("play", Sound.WRONG_ITEM)
    assert acts(counter, "pick") == []
    counter.behind.scanning.routed.emit(Scanned(ScanKind.UNKNOWN, "0000", "camera"))
    scan(counter, BRUSH)
    assert page.view.wrong.title.text() == "First the wrong item"
    assert counter.behind.sounds.asked[-1] == ("play", Sound.WRONG_ITEM)
    assert acts(counter, "pick") == []
    assert not page.view.primary.isEnabled()
    click(counter, page.view.wrong.is_back)
    assert page.view.primary.isEnabled()
    scan(counter, BRUSH)
    assert page.view.wrong.isHidden()
    assert len(acts(counter, "pick")) == 1


def test_what_a_colleague_has_taken_is_refused_by_name(counter: Counter) -> None:
    """By what this tablet knows, and by what its queue says a moment later."""
    page = start(counter, with_picked(walk(), 1, 0, 1, "Tom B."))
    scan(counter, BRUSH)
    words = page.view.wrong.sentence.text()
    assert words == "Tom B. has taken Flat brush 60 mm for Tote 2 already. Put this one back."
    click(counter, page.view.wrong.is_back)
    scan(counter, SCREWS)
    assert page.view.wrong.isHidden()
    late = Refusal("too_many", "Tom B. has picked Wood screws already. Put yours back.", "order-10490")
    counter.behind.orders.refused.emit(late)
    assert page.view.wrong.sentence.text() == late.sentence


def test_the_walk_goes_by_aisle_and_the_second_comes_from_the_other_end(counter: Counter) -> None:
    """A2 before A14 for who leads; what is done stands last for both."""

    def places(page: WalkPage) -> list[str]:
        model = page.view.model
        stops = [model.index(row).data(STOP_ROLE) for row in range(model.rowCount())]
        return [f"{stop.line.aisle}·{stop.line.bin}" for stop in stops]

    page = start(counter)
    assert places(page) == ["A2·10", "A14·1", "C03·2"]
    assert page.view.stop.place.text() == "A2 · 10"
    counter.behind.waves.changed.emit(walk(is_mine=False))
    assert places(page) == ["C03·2", "A14·1", "A2·10"]
    assert page.view.facts.text().endswith("with Maya R., from the other end")
    counter.behind.waves.changed.emit(with_picked(walk(), 1, 0, 1))
    assert places(page) == ["A14·1", "C03·2", "A2·10"]


def test_what_is_not_there_goes_without_in_the_last_totes(counter: Counter) -> None:
    """Two touches for all of it; what there is goes to the most pressing orders."""
    page = start(counter)
    page.view.list.line_chosen.emit(page.view.model.rows[1].key)
    click(counter, page.view.acts.button(Act.CANT_FIND))
    for _ in range(5):
        click(counter, page.panel.short.quantity.fewer)
    click(counter, page.panel.short.reasons.button("not_found"))
    assert acts(counter, "short") == [
        ("short", "order-10477", "1", 2, "not_found"),
        ("short", "order-10491", "2", 2, "not_found"),
    ]


def test_who_wants_nothing_else_is_recorded_as_short_for_that_tote_alone(counter: Counter) -> None:
    """From the sheet of substitutes, with the reason as the only further touch."""
    view = walk()
    first, second, *rest = view.orders
    never = replace(second.lines[0], substitution_preference="never", open=2, ordered=2)
    orders = (first, replace(second, lines=(never, *second.lines[1:])), *rest)
    page = start(counter, replace(view, orders=orders))
    click(counter, page.view.acts.button(Act.SUBSTITUTE))
    click(counter, page.panel.substitute.primary)
    click(counter, page.panel.short.reasons.button("not_found"))
    assert acts(counter, "short") == [("short", "order-10491", "1", 2, "not_found")]


def test_a_new_walk_is_not_taken_for_the_end_of_the_one_before(counter: Counter) -> None:
    """It has no orders yet for a moment, until they are on disk."""
    page = start(counter)
    click(counter, page.all_orders)
    click(counter, counter.shop.pick.left.several)
    click(counter, counter.shop.pick.chooser.primary)
    counter.behind.waves.changed.emit(WaveView("walk-3", (), "", is_mine=True))
    assert counter.behind.waves.names()[-1] == "begin"
    assert not counter.shop.pick.walking
    counter.behind.waves.changed.emit(replace(walk(), wave="walk-3"))
    assert counter.shop.pick.walking


def test_another_walk_is_joined_without_a_glimpse_of_the_one_before(counter: Counter) -> None:
    """The list stays until its orders are there."""
    page = start(counter)
    click(counter, page.all_orders)
    counter.shop.pick.left.walks.joined.emit("walk-2")
    assert counter.behind.waves.asked[-1] == ("join", "walk-2")
    assert not page.isVisible()
    other = walk(is_mine=False)
    counter.behind.waves.changed.emit(replace(other, wave="walk-2", orders=other.orders[1:]))
    assert page.isVisible()
    assert page.totes.rowCount() == len(other.orders) - 1


def test_a_sheet_whose_stop_somebody_else_has_seen_to_closes_and_says_why(counter: Counter) -> None:
    """Taken by a colleague, asked about, or gone with its order; what is still open stays in front."""
    page = start(counter)
    [brush] = [stop for stop in page.view.model.rows if stop.line.gtins == (BRUSH,)]
    screws = page.view.model.rows[1]
    toast = counter.shop.toast

    def ask_about(key: str) -> None:
        page.view.list.line_chosen.emit(key)
        click(counter, page.view.acts.button(Act.TYPE_IT))
        assert page.panel.typed.isVisible()

    ask_about(brush.key)
    counter.behind.waves.changed.emit(with_picked(walk(), 0, 0, 1, "Tom B."))
    assert page.panel.typed.isVisible()
    counter.behind.waves.changed.emit(with_picked(walk(), 1, 0, 1, "Tom B."))
    assert page.view.isVisible()
    assert toast.words.text() == "Tom B. has taken Flat brush 60 mm already."
    counter.behind.waves.changed.emit(walk())
    ask_about(screws.key)
    counter.behind.waves.changed.emit(replace(walk(), orders=()))
    counter.behind.waves.changed.emit(WaveView("walk-1", (), "", is_mine=True))
    assert acts(counter, "pick") == []


def test_a_number_of_scanned_units_is_typed(counter: Counter) -> None:
    """On the pad or the keyboard, never more than the tote wants."""
    page = start(counter)
    scan(counter, SCREWS)
    begun = with_picked(walk(), 0, 0, 1)
    counter.behind.waves.changed.emit(begun)
    click(counter, page.view.many)
    QTest.keyClicks(page.panel.pad, "7")
    assert page.panel.pad.value == 2
    click(counter, page.panel.pad.keys.key("1"))
    QTest.keyClick(page.panel.pad, Qt.Key.Key_Return)
    assert acts(counter, "pick")[-1] == ("pick", "order-10490", "1", 1, SCREWS)
    counter.behind.waves.changed.emit(begun)
    click(counter, page.view.rest)
    assert acts(counter, "pick")[-1] == ("pick", "order-10490", "1", 2, SCREWS)


def test_units_without_a_readable_code_are_spread_with_their_reason(counter: Counter) -> None:
    """And the toast says where they went, once that is on disk."""
    page = start(counter)
    page.view.list.line_chosen.emit(page.view.model.rows[1].key)
    click(counter, page.view.acts.button(Act.HOW_MANY))
    click(counter, page.panel.pad.keys.key("4"))
    click(counter, page.panel.pad.primary)
    click(counter, page.panel.typed.reasons.button("no code"))
    click(counter, page.panel.typed.primary)
    assert acts(counter, "pick") == [
        ("pick", "order-10490", "1", 3, None, "no code"),
        ("pick", "order-10491", "2", 1, None, "no code"),
    ]
    toast = counter.shop.toast
    assert not toast.isVisible()
    counter.behind.orders.picked.emit("order-10490", "1", 3)
    assert toast.words.text() == "Tote 1: 3"
    counter.behind.orders.picked.emit("order-10491", "2", 1)
    assert toast.words.text() == "Tote 1: 3 · Tote 2: 1"
    toast.hide()
    counter.behind.orders.picked.emit("order-10491", "2", 1)
    assert not toast.isVisible()


def test_pause_hand_on_and_leaving(counter: Counter) -> None:
    """Two touches to a colleague, one to pause; leaving keeps the walk."""
    page = start(counter)
    counter.behind.waves.team_changed.emit(STAFF)
    click(counter, page.acts.button(Act.HAND_ON))
    with pytest.raises(KeyError):
        page.panel.hand_on.person("maya")
    click(counter, page.panel.hand_on.person("tom"))
    assert ("hand_to", "tom") in counter.behind.waves.asked
    assert not counter.shop.toast.isVisible()
    counter.behind.waves.walk_handed_on.emit("Tom B.")
    assert counter.shop.toast.words.text() == "Tom B. has the walk now."
    click(counter, page.acts.button(Act.PRINT_WALK))
    assert counter.behind.printing.names()[-1] == "print_walk_list"
    click(counter, page.acts.button(Act.PAUSE))
    assert counter.behind.waves.names()[-1] == "pause"
    click(counter, page.all_orders)
    assert not counter.shop.pick.walking


@pytest.mark.parametrize(
    ("went_to", "said"),
    [
        ((), "The walk is done."),
        (("Lena K.",), "These orders are with Lena K. now."),
        (("Lena K.", "", "Tom B."), "These orders are with Lena K., Tom B. now."),
        (("",), "Nobody walks for these orders now."),
    ],
)
def test_a_walk_without_orders_closes_and_says_why(
    counter: Counter, went_to: tuple[str, ...], said: str
) -> None:
    """Done is only what was picked; what a colleague has by now is said with the name."""
    start(counter)
    counter.behind.waves.changed.emit(walk(orders=(), went_to=went_to))
    assert counter.behind.waves.names()[-1] == "leave"
    assert not counter.shop.pick.walking
    assert counter.shop.toast.words.text() == said


def test_walks_under_way_are_gone_on_with_or_joined(counter: Counter) -> None:
    """One's own first; who signs in as somebody else finds the same walk under another word."""
    sign_in(counter)
    counter.shop.show_page(Page.PICK)
    counter.behind.orders.orders_changed.emit(walk_orders())
    mine, toms = counter.shop.pick.left.walks.buttons
    assert (mine.label, toms.label) == ("Go on with your walk · 4 orders", "Join Tom B.'s walk · 1 order")
    click(counter, toms)
    assert counter.behind.waves.asked[-1] == ("join", "walk-2")
    assert counter.shop.pick.left.model.index(0).data() == "Yours"
    counter.behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[1], place=PLACE))
    assert counter.shop.pick.left.walks.buttons[0].label == "Go on with your walk · 1 order"


def test_a_full_tote_is_put_away_and_the_walk_is_there_again(counter: Counter) -> None:
    """Once nothing is to be taken the primary button leads there; ready leads back."""
    view = walk(orders=walk().orders[3:])
    page = start(counter, view)
    assert page.view.primary.label == "Put Tote 4 away"
    click(counter, page.view.primary)
    pick = counter.shop.pick
    fronts = [pick.fronts.currentWidget()]
    counter.behind.orders.detail_changed.emit(view.orders[0])
    click(counter, pick.view.to_walk)
    fronts.append(pick.fronts.currentWidget())
    counter.behind.waves.changed.emit(replace(view, orders=()))
    fronts.append(pick.fronts.currentWidget())
    assert fronts == [pick.panes, page, pick.panes]
    assert counter.behind.waves.names()[-1] == "leave"


def test_an_order_beside_the_walk_that_is_ready_is_handed_over_next(counter: Counter) -> None:
    """Somebody waited: the walk was left for them, and does not come between."""
    page = start(counter, walk(orders=walk().orders[3:]))
    pick = counter.shop.pick
    click(counter, page.all_orders)
    counter.behind.orders.detail_changed.emit(picked_detail(bags=(bag(1, units=4),)))
    click(counter, pick.view.primary)
    assert counter.behind.orders.names()[-1] == "mark_ready"
    assert pick.fronts.currentWidget() is pick.panes


def test_the_keyboard_goes_on_where_the_work_does(counter: Counter) -> None:
    """What had it goes away with the act: it goes to what follows there, not to the rail."""
    page = start(counter)
    page.all_orders.setFocus(Qt.FocusReason.TabFocusReason)
    page.all_orders.hide()
    now = QApplication.focusWidget()
    assert now is not None
    assert (now.isVisible(), page.isAncestorOf(now)) == (True, True)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 768)], ids=["wide", "tall", "small"])
def test_every_target_of_a_walk_can_be_hit_and_read(counter: Counter, size: tuple[int, int]) -> None:
    """On every tablet: high enough, named, and no word cut."""
    counter.window.resize(*size)
    page = start(counter)
    scan(counter, SCREWS)
    counter.behind.waves.changed.emit(with_picked(walk(), 0, 0, 1))
    counter.qtbot.wait(20)
    buttons = [each for each in page.findChildren(type(page.all_orders)) if each.isVisible()]
    assert len(buttons) >= 5
    for button in buttons:
        assert button.height() >= 56, button.label
        assert button.accessibleName()
        assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width(), button.label
