"""What is always there: rail, top bar, banner, toast; and where scans lead from every page."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from staff_app.rows.alerts import Sound
from staff_app.rows.orders import Refusal, UndoOffer
from staff_app.rows.people import SignInPhase, SignInView, StaffRow
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.rows.scans import ScanKind
from staff_app.rows.sync import FeedState, SyncStatus
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import FOR_ALL, Page
from staff_app.ui.widgets import toast as toasts
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF
from tests.gui.ui.sample_rows.hand_over import hand_over_view
from tests.gui.ui.sample_rows.orders import afternoon, detail, ready_detail
from tests.gui.ui.sample_rows.shelves import sweep
from tests.gui.ui.steps import click, scan, sign_in

WEBER = "order-10477"
_PAGES = list(FOR_ALL)


def test_the_rail_says_what_is_unsent_and_since_when(counter: Counter) -> None:
    """Offline is a quiet state: a count and an age, no error box."""
    sign_in(counter)
    status = SyncStatus(FeedState.OFFLINE, 2, NOW - timedelta(minutes=4), NOW)
    counter.behind.sync.status_changed.emit(status)
    assert counter.shop.rail.sync.words == "2 unsent 4 min"
    assert counter.shop.banner.isHidden()
    counter.behind.sync.status_changed.emit(SyncStatus(FeedState.LIVE, 0, None, NOW))
    assert counter.shop.rail.sync.words == "Synced"


def test_a_tablet_that_was_signed_off_says_so_across_the_page(counter: Counter) -> None:
    """This one needs a person."""
    sign_in(counter)
    status = SyncStatus(FeedState.REVOKED, 1, NOW, NOW, "This tablet was signed off. Ask a shift lead.")
    counter.behind.sync.status_changed.emit(status)
    assert counter.shop.banner.isVisible()
    assert counter.shop.banner.words.text() == "This tablet was signed off. Ask a shift lead."


def test_a_token_that_is_not_kept_is_told(counter: Counter) -> None:
    """Without a keyring the banner says what that means."""
    view = SignInView(
        SignInPhase.SIGNED_IN, STAFF, STAFF[0], place=PLACE, credential_sentence="Kept for this session only."
    )
    counter.behind.sign_in.state_changed.emit(view)
    assert counter.shop.banner.words.text() == "Kept for this session only."


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (PrinterState.READY, "Devices"),
        (PrinterState.PAPER_LOW, "Paper low"),
        (PrinterState.PAPER_OUT, "No paper"),
        (PrinterState.COVER_OPEN, "Cover open"),
        (PrinterState.UNREACHABLE, "Printer off"),
        (PrinterState.CHECK, "Check print"),
        (PrinterState.ONE_WAY, "Devices"),
    ],
)
def test_the_rail_says_how_the_printer_is(counter: Counter, state: PrinterState, words: str) -> None:
    """In words, not by colour alone."""
    sign_in(counter)
    counter.behind.printing.status_changed.emit(PrinterView(state, 0))
    assert counter.shop.rail.devices.words == words


def test_without_a_printer_nothing_offers_to_print(counter: Counter) -> None:
    """No dead buttons."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail())
    assert counter.shop.orders.detail.acts.button(Act.PRINT_SLIP) is not None
    counter.behind.printing.status_changed.emit(PrinterView(PrinterState.NONE, 0))
    assert "Printer" not in counter.shop.rail.devices.accessibleName()
    assert counter.shop.orders.detail.acts.button(Act.PRINT_SLIP) is None


def test_the_rail_counts_and_tells_of_somebody_waiting(counter: Counter) -> None:
    """Whoever was not seen yet shows wherever one is."""
    sign_in(counter)
    assert counter.shop.rail.orders.words == "11 open orders"
    unseen = [replace(order, arrival_acknowledged=False) for order in afternoon()]
    counter.behind.orders.orders_changed.emit(tuple(unseen))
    assert counter.shop.rail.orders.words == "11 open orders, somebody is waiting"


def test_pages_are_reached_by_key(counter: Counter) -> None:
    """Control and a figure for each page."""
    sign_in(counter)
    QTest.keyClick(counter.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert counter.shop.current_page() is Page.HAND_OVER
    QTest.keyClick(counter.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert counter.shop.current_page() is Page.ORDERS


def test_an_undo_is_offered_with_its_seconds_and_taken(counter: Counter) -> None:
    """While it lasts, one tap takes it back."""
    sign_in(counter)
    offer = UndoOffer(WEBER, "command-1", "mark_ready", NOW + timedelta(seconds=15), by=STAFF[0].staff_id)
    counter.behind.orders.undo_offered.emit(offer)
    assert counter.shop.toast.button.label == "Undo  15 s"
    click(counter, counter.shop.toast.button)
    assert counter.behind.orders.asked[-1] == ("undo", WEBER, "command-1")
    assert counter.shop.toast.isHidden()


@pytest.mark.parametrize("noticed", [False, True])
def test_an_undo_waits_for_whoever_may_take_it_back(counter: Counter, noticed: bool) -> None:
    """A colleague who signs in meanwhile could only have it refused; its author and a lead find it again."""

    def is_in(person: StaffRow) -> None:
        view = SignInView(SignInPhase.SIGNED_IN, STAFF, person, place=PLACE)
        counter.behind.sign_in.state_changed.emit(view)

    maya, tom, lead = STAFF[:3]
    sign_in(counter)
    until = NOW + timedelta(seconds=60)
    counter.behind.orders.undo_offered.emit(
        UndoOffer(WEBER, "command-1", "hand_over", until, by=maya.staff_id)
    )
    is_in(tom)
    toast = counter.shop.toast
    if noticed:
        counter.shop.tell("Bag 10482-1 is on C-11 now.")
        click(counter, toast.button)
    assert toast.isHidden()
    QTest.keyClick(counter.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    for person in (lead, maya):
        is_in(person)
        assert toast.words.text().startswith("Handed over")
        assert toast.isVisible()
    click(counter, toast.button)
    assert counter.behind.orders.asked[-1] == ("undo", WEBER, "command-1")


def test_an_act_is_announced_once_and_without_the_one_before_it(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever hears the screen hears what was done, not what was done before; not again with each refresh."""
    said: list[str] = []
    monkeypatch.setattr(toasts, "announce", lambda _, sentence: said.append(str(sentence)))
    sign_in(counter)
    until, me = NOW + timedelta(seconds=60), STAFF[0].staff_id
    for number, kind in enumerate(("short_pick", "stage_bag")):
        offer = UndoOffer(WEBER, f"command-{number}", kind, until, by=me)
        counter.behind.orders.undo_offered.emit(offer)
        sign_in(counter)
    assert said == ["Recorded as short", "Bag on its shelf"]


def test_an_undo_that_is_over_goes_by_itself(counter: Counter) -> None:
    """No button stays that would only be refused."""
    sign_in(counter)
    counter.behind.orders.undo_offered.emit(
        UndoOffer(WEBER, "command-1", "mark_ready", NOW, by=STAFF[0].staff_id)
    )
    assert counter.shop.toast.isHidden()


@pytest.mark.parametrize(
    ("feed", "words"),
    [
        (FeedState.LIVE, "Jonas Weber is told: 15:00"),
        (FeedState.OFFLINE, "Jonas Weber is told as soon as the tablet is online: 15:00"),
    ],
)
def test_another_promise_is_said_over_an_older_undo(counter: Counter, feed: FeedState, words: str) -> None:
    """The newest act's word stands there; the older undo is a key away, and comes back."""
    sign_in(counter)
    counter.behind.sync.status_changed.emit(SyncStatus(feed, 0, None, None))
    toast = counter.shop.toast
    until = NOW + timedelta(seconds=600)
    counter.behind.orders.undo_offered.emit(
        UndoOffer("order-10482", "command-1", "hand_over", until, by=STAFF[0].staff_id)
    )
    counter.behind.orders.promised.emit(detail().summary)
    assert toast.words.text() == words
    click(counter, toast.button)
    assert toast.words.text().startswith("Handed over")
    click(counter, toast.button)
    assert counter.behind.orders.asked[-1] == ("undo", "order-10482", "command-1")


@pytest.mark.parametrize("page", _PAGES)
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "tall"])
def test_the_toast_never_covers_the_primary_button(
    counter: Counter, page: Page, size: tuple[int, int]
) -> None:
    """On every page, in both postures."""
    sign_in(counter)
    counter.window.resize(*size)
    counter.shop.show_page(page)
    counter.behind.orders.detail_changed.emit(detail())
    counter.behind.hand_over.changed.emit(hand_over_view(missing=()))
    counter.behind.shelves.sweep_changed.emit(sweep())
    for pane in (counter.shop.orders.panes, counter.shop.pick.panes, counter.shop.shelves.panes):
        pane.show_right(True)
    counter.behind.orders.refused.emit(Refusal("stale", "Somebody else changed it. Look again."))
    shop = counter.shop
    primary = {
        Page.ORDERS: shop.orders.detail.primary,
        Page.PICK: shop.pick.view.primary,
        Page.HAND_OVER: shop.hand_over.order.primary,
        Page.SHELVES: shop.shelves.sweep.primary,
    }[page]
    counter.qtbot.waitUntil(primary.isVisible)
    covered = primary.rect().translated(primary.mapTo(shop, primary.rect().topLeft()))
    toast = shop.toast.rect().translated(shop.toast.mapTo(shop, shop.toast.rect().topLeft()))
    assert shop.toast.isVisible()
    assert not toast.intersects(covered)


def test_typing_into_the_field_finds_an_order_and_return_opens_it(counter: Counter) -> None:
    """A name is enough."""
    sign_in(counter)
    QTest.keyClicks(counter.shop.top_bar.field, "sofia")
    assert counter.shop.orders.model.order_ids() == ("order-10494",)
    QTest.keyClick(counter.shop.top_bar.field, Qt.Key.Key_Return)
    assert counter.behind.orders.asked[-1] == ("select", "order-10494")


@pytest.mark.parametrize(
    ("page", "words", "asked"),
    [
        (Page.HAND_OVER, "okafor", ("choose", "order-10482")),
        (Page.HAND_OVER, "10482", ("choose", "order-10482")),
        (Page.PICK, "sofia", ("select", "order-10494")),
    ],
)
def test_return_asks_the_page_in_front_first(
    counter: Counter, page: Page, words: str, asked: tuple[str, str]
) -> None:
    """Whom it found there is opened there; no name is taken for a code."""
    sign_in(counter)
    counter.shop.show_page(page)
    _search(counter, words)
    behind = counter.behind.hand_over if page is Page.HAND_OVER else counter.behind.orders
    assert behind.asked[-1] == asked
    assert "receive" not in counter.behind.scanning.names()
    assert counter.shop.current_page() is page
    assert counter.shop.top_bar.field.text() == ("" if page is Page.HAND_OVER else words)


@pytest.mark.parametrize("page", [Page.HAND_OVER, Page.PICK])
def test_of_several_that_were_found_the_first_one_has_the_keyboard(counter: Counter, page: Page) -> None:
    """A second Return opens it."""
    sign_in(counter)
    counter.shop.show_page(page)
    _search(counter, "er")
    shop = counter.shop
    found = shop.hand_over.identify.finder.list if page is Page.HAND_OVER else shop.pick.left.list
    counter.qtbot.waitUntil(found.hasFocus)
    assert found.chosen
    assert "receive" not in counter.behind.scanning.names()


@pytest.mark.parametrize(
    ("page", "code"), [(Page.HAND_OVER, "10482-1"), (Page.PICK, "10482-1"), (Page.PICK, "9521234500032")]
)
def test_a_code_that_is_typed_is_no_search(counter: Counter, page: Page, code: str) -> None:
    """The bag that was fetched, or the item in the hand, whichever orders are found by it, too."""
    sign_in(counter)
    counter.behind.orders.detail_changed.emit(detail())
    counter.shop.show_page(page)
    orders = tuple(replace(each, phone_tail="0032") for each in afternoon())
    counter.behind.orders.orders_changed.emit(orders)
    _search(counter, code)
    assert counter.behind.scanning.asked[-1] == ("receive", code, "typed")


def _search(counter: Counter, words: str) -> None:
    QTest.keyClicks(counter.shop.top_bar.field, words)
    QTest.keyClick(counter.shop.top_bar.field, Qt.Key.Key_Return)


def test_a_search_that_finds_nothing_says_where_it_looked(counter: Counter) -> None:
    """An empty list explains itself."""
    sign_in(counter)
    QTest.keyClicks(counter.shop.top_bar.field, "zzz")
    assert counter.shop.orders.none_found.isVisible()
    assert counter.shop.orders.none_found.title.text() == "Nothing found"


def test_a_typed_code_that_is_no_order_goes_to_the_router(counter: Counter) -> None:
    """What no order matches may be a pickup code or a product."""
    sign_in(counter)
    QTest.keyClicks(counter.shop.top_bar.field, "7KM4-ABCD")
    QTest.keyClick(counter.shop.top_bar.field, Qt.Key.Key_Return)
    assert counter.behind.scanning.asked[-1] == ("receive", "7KM4-ABCD", "typed")
    assert counter.shop.top_bar.field.text() == ""


@pytest.mark.parametrize("page", _PAGES)
def test_a_pass_leads_to_the_hand_over_from_every_page(counter: Counter, page: Page) -> None:
    """A scan works everywhere."""
    sign_in(counter)
    counter.shop.show_page(page)
    scan(counter, ScanKind.PASS, "P1:ABC")
    assert counter.shop.current_page() is Page.HAND_OVER
    assert counter.behind.hand_over.asked == [("present_pass", "P1:ABC", None)]


def test_a_typed_pickup_code_leads_there_too(counter: Counter) -> None:
    """By whatever way it came in."""
    sign_in(counter)
    scan(counter, ScanKind.PICKUP_CODE, "7KM4ABCD")
    assert counter.behind.hand_over.asked == [("type_code", "7KM4ABCD")]


def test_a_bag_leads_to_its_order_and_a_shelf_moves_it(counter: Counter) -> None:
    """Scan bag, scan shelf: the bag stands somewhere else now."""
    sign_in(counter)
    scan(counter, ScanKind.BAG, "10482-1", "order-10482")
    assert ("select", "order-10482") in counter.behind.orders.asked
    scan(counter, ScanKind.SHELF, "C-11")
    assert counter.behind.orders.asked[-1] == ("move_bag", "order-10482", "10482-1", "C-11")
    assert not counter.shop.toast.isVisible()
    counter.behind.orders.bag_moved.emit("10482-1", "C-11")
    assert counter.shop.toast.words.text() == "Bag 10482-1 is on C-11 now."


@pytest.mark.parametrize("covered", ["note", "pick", "refusal", "settings"])
def test_a_shelf_is_not_kept_while_something_else_lies_over_the_page(counter: Counter, covered: str) -> None:
    """A bag that is scanned afterwards only leads to its order."""
    sign_in(counter)
    shop = counter.shop
    counter.behind.orders.detail_changed.emit(ready_detail())
    if covered == "note":
        shop.orders.panel.begin(Act.NOTE)
    elif covered == "pick":
        shop.show_page(Page.PICK)
        shop.pick.panel.begin(Act.RECALL)
    elif covered == "refusal":
        shop.show_page(Page.HAND_OVER)
        given = ready_detail()
        lines = tuple(replace(line, refusable=1) for line in given.lines)
        counter.behind.hand_over.completed.emit(replace(given, lines=lines))
        click(counter, shop.hand_over.done.refuse)
    else:
        click(counter, shop.rail.settings)
    assert shop.is_covered()
    scan(counter, ScanKind.SHELF, "C-11")
    assert shop.toast.words.text().startswith("C-11 is a shelf. Close what is open first")
    assert counter.behind.sounds.asked[-1] == ("play", Sound.UNKNOWN_CODE)
    scan(counter, ScanKind.BAG, "10482-1", "order-10482")
    assert "move_bag" not in counter.behind.orders.names()


@pytest.mark.parametrize("between", ["other work", "hand-over", "lock"])
def test_a_shelf_or_bag_of_before_moves_nothing_once_something_else_came(
    counter: Counter, between: str
) -> None:
    """A bag goes to a shelf only where the two were scanned one after the other, by the same person."""
    sign_in(counter)
    scan(counter, ScanKind.SHELF, "C-11")
    if between == "other work":
        scan(counter, ScanKind.PASS, "P1:ABC")
        counter.shop.show_page(Page.ORDERS)
    elif between == "hand-over":
        counter.shop.show_page(Page.HAND_OVER)
        counter.behind.hand_over.changed.emit(hand_over_view())
        scan(counter, ScanKind.BAG, "10477-2", WEBER)
        counter.shop.show_page(Page.ORDERS)
    else:
        counter.behind.sign_in.state_changed.emit(SignInView(SignInPhase.PIN, STAFF, STAFF[0], place=PLACE))
        sign_in(counter)
    scan(counter, ScanKind.BAG, "10482-1", "order-10482")
    assert "move_bag" not in counter.behind.orders.names()


def test_a_fetched_bag_is_checked_against_the_hand_over_in_hand(counter: Counter) -> None:
    """Another customer's bag is told, not counted."""
    sign_in(counter)
    counter.shop.show_page(Page.HAND_OVER)
    counter.behind.hand_over.changed.emit(hand_over_view())
    scan(counter, ScanKind.BAG, "10477-2", WEBER)
    assert counter.behind.hand_over.asked[-1] == ("scan_bag", "10477-2")
    scan(counter, ScanKind.BAG, "10482-1", "order-10482")
    assert counter.behind.hand_over.names().count("scan_bag") == 1
    assert counter.shop.toast.words.text() == "Bag 10482-1 belongs to another order. Put it back."


@pytest.mark.parametrize("page", [Page.PICK, Page.HAND_OVER])
def test_a_page_that_comes_to_the_front_has_the_latest_orders(counter: Counter, page: Page) -> None:
    """Lists out of sight rest, and catch up before anybody looks."""
    sign_in(counter)
    counter.behind.orders.orders_changed.emit(afternoon()[:4])
    counter.shop.show_page(page)
    lists = {
        Page.PICK: counter.shop.pick.left.model,
        Page.HAND_OVER: counter.shop.hand_over.identify.finder.model,
    }
    expected = {
        Page.PICK: ("order-10477", "order-10490", "order-10491"),
        Page.HAND_OVER: ("order-10482",),
    }
    assert lists[page].order_ids() == expected[page]


def test_a_product_without_an_order_in_hand_changes_nothing(counter: Counter) -> None:
    """The sentence says what to do first."""
    sign_in(counter)
    scan(counter, ScanKind.PRODUCT, "9521234500018", sentence="Drill: open an order first, then scan it.")
    assert counter.shop.toast.words.text() == "Drill: open an order first, then scan it."
    assert "pick" not in counter.behind.orders.names()


def test_an_unknown_code_gets_a_clear_sentence(counter: Counter) -> None:
    """Never silence."""
    sign_in(counter)
    scan(counter, ScanKind.UNKNOWN, "?")
    assert counter.shop.toast.words.text() == "Nothing here knows this code."


def test_an_order_number_opens_where_one_is(counter: Counter) -> None:
    """At the counter it starts the identity check, elsewhere it opens the order."""
    sign_in(counter)
    scan(counter, ScanKind.ORDER, "10477", WEBER)
    assert counter.behind.orders.asked[-1] == ("select", WEBER)
    counter.shop.show_page(Page.HAND_OVER)
    scan(counter, ScanKind.ORDER, "10477", WEBER)
    assert counter.behind.hand_over.asked[-1] == ("choose", WEBER)


def test_the_code_of_a_walks_list_takes_the_walk_in_hand(counter: Counter) -> None:
    """From every page."""
    sign_in(counter)
    scan(counter, ScanKind.WALK, "3f2a9b1c0d4e")
    assert counter.behind.waves.asked[-1] == ("join", "3f2a9b1c0d4e")
    assert counter.shop.current_page() is Page.PICK


def test_a_hand_scanner_is_heard_only_while_somebody_is_signed_in(counter: Counter) -> None:
    """Nobody acts without a name."""
    counter.front.wedge.scanned.emit("P1:ABC")
    assert counter.behind.scanning.asked == []
    sign_in(counter)
    counter.front.wedge.scanned.emit("P1:ABC")
    assert ("receive", "P1:ABC", "wedge") in counter.behind.scanning.asked


def test_times_on_screen_are_the_stores(counter: Counter) -> None:
    """Place and zone come with the sign-in."""
    view = SignInView(
        SignInPhase.SIGNED_IN, STAFF, STAFF[0], place=replace(PLACE, time_zone="America/New_York")
    )
    counter.behind.sign_in.state_changed.emit(view)
    assert counter.shop.top_bar.time.text() == "09:32"
    assert counter.shop.top_bar.store.text() == "Downtown"


def test_names_from_outside_are_plain_text(counter: Counter) -> None:
    """Neither markup nor an ampersand in a name means anything."""
    sign_in(counter)
    rude = replace(ready_detail().summary, pickup_name="<b>Tom & Eva</b>", customer_name="<b>Tom</b>")
    counter.behind.orders.detail_changed.emit(ready_detail(summary=rude))
    view = counter.shop.orders.detail
    assert view.header.name.textFormat() is Qt.TextFormat.PlainText
    assert view.primary.label == "Hand over 2 bags to <b>Tom & Eva</b>"


def test_a_full_disk_stays_across_the_page(counter: Counter) -> None:
    """Before everything else: nothing that is tapped counts."""
    sign_in(counter)
    live = SyncStatus(FeedState.LIVE, 0, None, NOW)
    full = "The tablet's storage is full, so this was not recorded. Free some space on the tablet."
    counter.behind.sync.status_changed.emit(replace(live, storage=full))
    assert counter.shop.banner.isVisible()
    assert counter.shop.banner.words.text() == full
    counter.behind.sync.status_changed.emit(live)
    assert counter.shop.banner.isHidden()
