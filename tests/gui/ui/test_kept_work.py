"""What is half done, half typed or not yet seen to outlives screens that are made anew."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pickup_domain.order import Role
from pickup_domain.team import TeamMember
from staff_app.controllers.team import MemberWish, TeamView
from staff_app.device_rows import PrinterAnswer, PrinterFound, PrinterSearch
from staff_app.preferences import Look, Preferences
from staff_app.rows.hand_over import NextAct, Verdict
from staff_app.rows.insights import InsightsQuestion
from staff_app.rows.orders import LostOrder, UndoOffer
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.rows.shelves import ReturnScan
from staff_app.ui.appearance import Appearance
from staff_app.ui.language import Language
from staff_app.ui.lead.insights_page import InsightsPage
from staff_app.ui.models.ranking import Filter
from staff_app.ui.page import Page
from staff_app.ui.settings.sections import Section
from staff_app.ui.shelves.shelves_page import Job
from staff_app.ui.shop import Shop
from staff_app.ui.theme import Theme
from tests.gui.ui.conftest import Counter
from tests.gui.ui.gallery import SCENES
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF
from tests.gui.ui.sample_rows.hand_over import told
from tests.gui.ui.sample_rows.orders import afternoon, detail, picked_detail
from tests.gui.ui.sample_rows.shelves import returns
from tests.gui.ui.sample_rows.walks import walk, walk_orders
from tests.gui.ui.steps import click, sign_in

TAKEN = LostOrder("10490", "1", 2, "picking", is_open=True, taken_by="Tom B.")
Renewal = Callable[[Counter], Shop]


@pytest.fixture
def dressed(counter: Counter, qapp: QApplication, theme: Theme, language: Language) -> Iterator[Counter]:
    """A window that follows the settings, with Maya signed in."""
    appearance = Appearance(qapp, Preferences(look=Look.LIGHT))
    counter.front.follow(appearance)
    sign_in(counter)
    yield counter
    appearance.language.speak("en")
    theme.apply(qapp)


def in_the_dark(counter: Counter) -> Shop:
    """The screens, made anew in another look."""
    before = counter.shop
    counter.front.prefer(Preferences(look=Look.DARK))
    counter.qtbot.waitUntil(lambda: counter.shop is not before)
    return counter.shop


def unlocked_in_german(counter: Counter) -> Shop:
    """The screens after a lock, for the same person, who reads German by now."""
    maya = replace(STAFF[0], language="de")
    for phase in (SignInPhase.PIN, SignInPhase.SIGNED_IN):
        counter.behind.sign_in.state_changed.emit(SignInView(phase, STAFF, maya, place=PLACE))
    return counter.shop


RENEWALS = pytest.mark.parametrize("renewed", [in_the_dark, unlocked_in_german])


def on_a_walk(counter: Counter) -> None:
    """Maya's walk is in front."""
    counter.shop.show_page(Page.PICK)
    counter.behind.orders.orders_changed.emit(walk_orders())
    counter.shop.pick.join_walk("walk-1")
    counter.behind.waves.changed.emit(walk())


@RENEWALS
def test_a_search_and_a_filter_stay(dressed: Counter, renewed: Renewal) -> None:
    """The same orders are listed as before."""
    dressed.shop.orders.filters.choose(Filter.TO_PICK)
    QTest.keyClicks(dressed.shop.top_bar.field, "Rossi")
    listed = dressed.shop.model.order_ids()
    assert len(listed) == 1

    shop = renewed(dressed)

    assert shop.top_bar.field.text() == "Rossi"
    assert shop.orders.filters.button(Filter.TO_PICK).isChecked()
    assert shop.model.order_ids() == listed
    shop.top_bar.clear()
    assert 1 < len(shop.model.order_ids()) < len(afternoon())


@RENEWALS
def test_a_walk_in_hand_stays_in_hand(dressed: Counter, renewed: Renewal) -> None:
    """With the stop that was chosen, the wrong item that blocks, and a scan that still counts for it."""
    on_a_walk(dressed)
    view = dressed.shop.pick.walk.view
    chosen = view.model.rows[2]
    view.list.line_chosen.emit(chosen.key)
    dressed.behind.scanning.routed.emit(Scanned(ScanKind.PRODUCT, "9521234500049", "wedge", name="Plugs"))
    assert view.wrong.isVisible()

    pick = renewed(dressed).pick

    assert pick.walking
    stop = pick.walk.view.chosen_stop()
    assert stop is not None
    assert stop.key == chosen.key
    assert pick.walk.view.wrong.isVisible()
    click(dressed, pick.walk.view.wrong.is_back)
    dressed.behind.scanning.routed.emit(Scanned(ScanKind.PRODUCT, "9521234500025", "wedge"))
    assert dressed.behind.orders.asked[-1][:2] == ("pick", walk().orders[0].summary.order_id)


@RENEWALS
def test_what_nobody_has_seen_to_is_still_there_and_what_was_seen_to_is_not(
    dressed: Counter, renewed: Renewal
) -> None:
    """Of an order that left the walk, and of a walk that went away."""
    on_a_walk(dressed)
    dressed.behind.waves.orders_lost.emit((replace(TAKEN, number="10489"), TAKEN))
    click(dressed, dressed.shop.pick.walk.view.lost.seen)
    asked = len(dressed.behind.sounds.asked)

    shop = renewed(dressed)

    assert shop.pick.walk.view.lost.waiting == (TAKEN,)
    assert shop.pick.walk.view.lost.isVisible()
    assert len(dressed.behind.sounds.asked) == asked
    dressed.behind.waves.changed.emit(None)
    assert shop.pick.left.lost.waiting == (TAKEN,)
    dressed.front.renew()
    assert dressed.shop.pick.left.lost.isVisible()
    click(dressed, dressed.shop.pick.left.lost.seen)
    dressed.front.renew()
    assert dressed.shop.pick.left.lost.isHidden()


@RENEWALS
def test_a_bag_that_is_being_staged_keeps_its_shelf(dressed: Counter, renewed: Renewal) -> None:
    """The shelf that was scanned, the one that is half typed, and what goes into which bag."""
    dressed.shop.show_page(Page.PICK)
    dressed.behind.orders.detail_changed.emit(picked_detail())
    stage = dressed.shop.pick.view.stage
    stage.set_shelf("D-4")
    stage.field.setText("E-")
    click(dressed, stage.more_bags.button("several"))
    click(dressed, stage.part("2").count.fewer)
    click(dressed, stage.part("3").name)

    stage = renewed(dressed).pick.view.stage

    assert (stage.shelf.text(), stage.field.text(), stage.more_bags.value) == ("D-4", "E-", "several")
    assert [stage.part(each).units for each in "123"] == [1, 1, 0]
    assert stage.part("2").isVisible()


def test_the_bag_after_it_begins_with_its_own_shelf(dressed: Counter) -> None:
    """What was kept is about one order."""
    dressed.shop.show_page(Page.PICK)
    dressed.behind.orders.detail_changed.emit(picked_detail())
    dressed.shop.pick.view.stage.set_shelf("D-4")
    stage = in_the_dark(dressed).pick.view.stage
    other = picked_detail()
    order = replace(other.summary, order_id="another")
    dressed.behind.orders.detail_changed.emit(replace(other, summary=order))
    assert stage.shelf.text() == other.suggested_shelf


@RENEWALS
def test_a_half_typed_code_and_a_half_typed_name_stay(dressed: Counter, renewed: Renewal) -> None:
    """On the way that was chosen to find the customer's order."""
    dressed.shop.show_page(Page.HAND_OVER)
    identify = dressed.shop.hand_over.identify
    click(dressed, identify.by_name)
    identify.finder.field.setText("Ros")
    identify = renewed(dressed).hand_over.identify
    assert identify.finder.isVisible()
    assert identify.finder.field.text() == "Ros"

    click(dressed, identify.by_code)
    QTest.keyClicks(identify.code, "7K2M")
    dressed.front.renew()
    identify = dressed.shop.hand_over.identify
    assert identify.code.isVisible()
    assert identify.code.text == "7K2M"


@RENEWALS
def test_the_wait_after_too_many_wrong_codes_goes_on(
    dressed: Counter, renewed: Renewal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its seconds and without its keys: a change of look is no way around it."""
    now = [NOW]
    monkeypatch.setattr(dressed.shop.clock, "now", lambda: now[0])
    SCENES["hand_over_wait"](dressed.front, dressed.behind)
    dressed.behind.hand_over.changed.emit(None)
    now[0] += timedelta(seconds=10)

    identify = renewed(dressed).hand_over.identify

    assert identify.code.isVisible()
    assert identify.verdict.isVisible()
    assert "20 s" in identify.verdict.sentence.text()
    assert not identify.code.keys.isEnabled()
    now[0] += timedelta(seconds=21)
    dressed.shop.clock.ticked.emit()
    assert identify.code.keys.isEnabled()


def test_another_order_that_is_asked_about_is_still_asked_about(dressed: Counter) -> None:
    """Its buttons stand beside what is in hand."""
    SCENES["hand_over_valid"](dressed.front, dressed.behind)
    dressed.behind.hand_over.verdict_changed.emit(told(Verdict.OTHER_ORDER))
    page = in_the_dark(dressed).hand_over
    assert page.in_hand
    click(dressed, page.identify.verdict.buttons[NextAct.OTHER_ORDER])
    assert dressed.behind.hand_over.asked[-1] == ("take_other",)


@RENEWALS
def test_what_is_being_put_back_stays_in_hand(dressed: Counter, renewed: Renewal) -> None:
    """Its items are scanned for it, not looked for on a shelf, and a wrong one is not set aside by it."""
    dressed.shop.show_page(Page.SHELVES)
    dressed.shop.shelves.open_task("order-10433")
    dressed.behind.returns.changed.emit(returns())
    dressed.behind.returns.scanned.emit(ReturnScan("9521234500049", "10433", "Wall plugs"))

    shelves = renewed(dressed).shelves

    assert (shelves.job, shelves.work) == (Job.PUT_BACK, "order-10433")
    assert shelves.put_back.isVisible()
    assert shelves.put_back.wrong.blocks


@RENEWALS
def test_the_keyboard_stays_where_it_is(dressed: Counter, renewed: Renewal) -> None:
    """On a filter of the list: Space chooses it, as before."""
    dressed.shop.orders.filters.button(Filter.READY).setFocus()

    shop = renewed(dressed)

    button = shop.orders.filters.button(Filter.READY)
    dressed.qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(dressed.window.focusWidget(), Qt.Key.Key_Space)
    assert button.isChecked()


def test_the_day_of_a_lead_stays(dressed: Counter) -> None:
    """Tomorrow's schedule, and other days' figures by the hour, though another page is in front."""
    lead = SignInView(SignInPhase.SIGNED_IN, STAFF, replace(STAFF[0], is_lead=True), place=PLACE)
    dressed.behind.sign_in.state_changed.emit(lead)
    tomorrow = NOW.date() + timedelta(days=1)
    dressed.shop.lead_page(Page.SCHEDULE).take_up(tomorrow)
    asked = InsightsQuestion(NOW.date() - timedelta(days=9), NOW.date(), "hour")
    dressed.shop.lead_page(Page.INSIGHTS).take_up(asked)
    in_the_dark(dressed)

    dressed.shop.show_page(Page.SCHEDULE)
    assert dressed.behind.schedule.asked[-1] == ("look", tomorrow)
    dressed.shop.show_page(Page.INSIGHTS)
    dressed.qtbot.waitUntil(lambda: ("look", asked) in dressed.behind.insights.asked)
    page = dressed.shop.lead_page(Page.INSIGHTS)
    assert isinstance(page, InsightsPage)
    assert page.first.isVisible()


def test_an_undo_that_is_still_open_stays_open(dressed: Counter) -> None:
    """Its seconds go on."""
    offer = UndoOffer(
        "order-1", "command-1", "mark_ready", NOW + timedelta(seconds=12), "10477", by=STAFF[0].staff_id
    )
    dressed.behind.orders.undo_offered.emit(offer)
    shop = in_the_dark(dressed)
    assert shop.toast.isVisible()
    click(dressed, shop.toast.button)
    assert dressed.behind.orders.asked[-1] == ("undo", offer.order_id, offer.command_id)


def test_upright_the_order_in_front_stays_in_front(dressed: Counter) -> None:
    """Not the list behind it."""
    dressed.window.resize(800, 1280)
    dressed.behind.orders.detail_changed.emit(detail())
    dressed.shop.orders.open_order(detail().summary.order_id)
    shop = in_the_dark(dressed)
    dressed.qtbot.waitUntil(lambda: shop.orders.panes.narrow)
    assert shop.orders.detail.isVisible()


def test_a_half_typed_printer_address_stays(dressed: Counter) -> None:
    """With what was found and answered so far; the section is the one that was in front."""
    dressed.shop.settings.open_at(Section.PRINTER)
    printer = dressed.shop.settings.page.printer
    printer.address.setText("192.0.2.8")
    printer.search.field.setText("192.0.2.10-")
    dressed.behind.devices.search_changed.emit(
        PrinterSearch(found=(PrinterFound("Epson", "network", "tcp://192.0.2.9:9100"),))
    )

    shop = in_the_dark(dressed)

    printer = shop.settings.page.printer
    assert shop.settings.section is Section.PRINTER
    assert (printer.address.text(), printer.search.field.text()) == ("192.0.2.8", "192.0.2.10-")
    assert len(printer.search.cards()) == 1
    click(dressed, printer.try_it)
    dressed.behind.devices.printer_answered.emit(PrinterAnswer("tcp://192.0.2.8:9100", True, True, "Ready."))
    dressed.front.renew()
    printer = dressed.shop.settings.page.printer
    assert printer.primary.label == "Use this printer"
    assert (printer.answer.isVisible(), printer.is_begun) == (True, True)


def test_half_typed_settings_stay_while_people_work(dressed: Counter) -> None:
    """Somebody was called away from them: they are found as they were left."""
    dressed.shop.settings.open_at(Section.PRINTER)
    dressed.shop.settings.page.printer.address.setText("192.0.2.8")
    dressed.shop.settings.close()
    shop = in_the_dark(dressed)
    assert not shop.settings.is_open
    click(dressed, shop.rail.settings)
    assert shop.settings.section is Section.PRINTER
    assert shop.settings.page.printer.address.text() == "192.0.2.8"


def test_the_form_of_a_team_member_stays_as_it_is_filled_in(dressed: Counter) -> None:
    """Whom it is about, every field, and the PIN, too: left empty it would mean another thing."""
    lead = SignInView(SignInPhase.SIGNED_IN, STAFF, next(each for each in STAFF if each.is_lead), place=PLACE)
    dressed.behind.sign_in.state_changed.emit(lead)
    dressed.shop.settings.open_at(Section.TEAM)
    member = TeamMember(
        staff_id="tom",
        name="Tom B.",
        initials="TB",
        role=Role.ASSOCIATE,
        language="en",
        active=True,
        has_pin=True,
    )
    dressed.behind.team.changed.emit(TeamView(members=(member,)))
    team = dressed.shop.settings.page.team
    click(dressed, team.cards()[0].button)
    form = team.form
    for field, text in ((form.name, "Tom Ba"), (form.pin, "2468"), (form.again, "24")):
        field.setText(text)
    form.role.button("lead").click()
    form.language.button("fr").click()

    team = in_the_dark(dressed).settings.page.team

    assert team.is_begun
    assert team.form.wish == MemberWish("Tom Ba", "TB", is_lead=True, language="fr")
    assert (team.form.pin.text(), team.form.again.text()) == ("2468", "24")
    team.form.again.setText("2468")
    click(dressed, team.primary)
    assert dressed.behind.team.asked[-1][:2] == ("change", "tom")


def test_setting_the_tablet_up_goes_on_where_it_was(dressed: Counter) -> None:
    """A long one-time code is not typed twice because the evening came."""
    dressed.behind.sign_in.state_changed.emit(SignInView(SignInPhase.ENROL))
    form = dressed.front.sign_in.enrol
    for field, text in ((form.address, "https://p"), (form.code, "ABCD-12"), (form.device, "Counter 2")):
        field.setText(text)
    in_the_dark(dressed)
    form = dressed.front.sign_in.enrol
    assert (form.address.text(), form.code.text(), form.device.text()) == (
        "https://p",
        "ABCD-12",
        "Counter 2",
    )
