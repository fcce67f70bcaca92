"""Every state of every screen, as scenes over controllers that only remember; pictures: `screenshots`."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from staff_app.controllers.print_rendering import shown as on_paper
from staff_app.device_rows import BatteryRow, CameraFigures, Level, PrinterAnswer
from staff_app.devices.printing.rendering.documents import SamplePageData, receipt, sample_page
from staff_app.rows.alerts import Alert, AlertKind
from staff_app.rows.delays import DelayOffer, DelayPreview, DelayWish, MessageWords
from staff_app.rows.hand_over import HandOverView, PassVerdict, Verdict
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.rows.scans import ScanKind, Scanned
from staff_app.rows.shelves import ReturnScan
from staff_app.rows.sync import FeedState, NoteRow, SyncStatus, TabletView
from staff_app.sentences import recognised
from staff_app.ui.front import Front
from staff_app.ui.models.ranking import Filter
from staff_app.ui.orders.next_step import Act
from staff_app.ui.page import Page
from staff_app.ui.settings.sections import Section
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF, at
from tests.gui.ui.sample_rows.devices import (
    CAMERAS,
    JOBS,
    SAMPLE,
    SCANNERS,
    SEARCH,
    STORAGE,
    checked,
    preview,
)
from tests.gui.ui.sample_rows.hand_over import everything_refused, hand_over_view, told
from tests.gui.ui.sample_rows.orders import (
    LINES,
    NAMES_FROM_RIGHT,
    afternoon,
    curbside,
    detail,
    detail_from_right,
    line,
    picked_detail,
    ready_detail,
)
from tests.gui.ui.sample_rows.shelves import SHELVES, returns, sweep, swept
from tests.gui.ui.sample_rows.substitutes import PRIMER_LINE, asked_detail, offer, substitute_view
from tests.gui.ui.sample_rows.walks import walk, walk_orders
from tests.gui.ui.stand_ins import StandIns
from tests.gui.ui.steps import write
from tests.paper import FONT, RECEIPT

Scene = Callable[[Front, StandIns], None]


def _shop(front: Front, behind: StandIns) -> None:
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[0], place=PLACE))
    behind.orders.orders_changed.emit(afternoon())
    behind.printing.status_changed.emit(PrinterView(PrinterState.READY, 0))
    behind.sync.status_changed.emit(SyncStatus(FeedState.OFFLINE, 2, at(14, 28), at(14, 20)))


def _orders(front: Front, behind: StandIns) -> None:
    _shop(front, behind)
    front.shop.orders.open_order("order-10477")
    behind.orders.detail_changed.emit(detail())


def _orders_list(front: Front, behind: StandIns) -> None:
    _shop(front, behind)


def _from_right(front: Front, behind: StandIns) -> None:
    _orders(front, behind)
    names = NAMES_FROM_RIGHT
    mixed = tuple(
        replace(each, customer_name=names[(at - 1) % len(names)]) for at, each in enumerate(afternoon())
    )
    behind.orders.orders_changed.emit(mixed)
    behind.orders.detail_changed.emit(detail_from_right())


def _delay_from_right(front: Front, behind: StandIns) -> None:
    _from_right(front, behind)
    front.shop.orders.panel.begin(Act.DELAY)
    windows = ((at(15, 30), at(16)), (at(16), at(16, 30)))
    behind.delays.offered.emit(DelayOffer("order-10477", windows))
    front.shop.orders.panel.delay.reasons.button("An item comes later").click()
    text = f"Hello {NAMES_FROM_RIGHT[0]},\n\nSorry: your order takes longer than promised."
    words = MessageWords("email", "Order 10477 is late", text)
    wish = DelayWish("order-10477", *windows[0], "An item comes later")
    behind.delays.previewed.emit(DelayPreview(wish, "en", (words,)))


def _short(front: Front, behind: StandIns) -> None:
    _orders(front, behind)
    front.shop.orders.panel.begin(Act.CANT_FIND)


def _delay(front: Front, behind: StandIns) -> None:
    _orders(front, behind)
    front.shop.orders.panel.begin(Act.DELAY)
    starts = (at(15, 30), at(16), at(17), at(17, 30), at(18), at(10, 0, 1))
    windows = tuple((start, start + timedelta(minutes=30)) for start in starts)
    behind.delays.offered.emit(DelayOffer("order-10477", windows))
    front.shop.orders.panel.delay.reasons.button("An item comes later").click()
    text = (
        "Guten Tag Jonas Weber,\n\nes tut uns leid: Ihre Bestellung braucht länger als versprochen. Bitte "
        "kommen Sie zur neuen Zeit; der Code bleibt derselbe.\n\nGrund: Ein Artikel kommt später"
    )
    words = MessageWords("email", "Bestellung 10477 verspätet sich: Dienstag, 24. November", text)
    wish = DelayWish("order-10477", *windows[0], "An item comes later")
    behind.delays.previewed.emit(DelayPreview(wish, "de", (words,)))


def _delay_offline(front: Front, behind: StandIns) -> None:
    _orders(front, behind)
    front.shop.orders.panel.begin(Act.DELAY)
    behind.delays.offered.emit(DelayOffer("order-10477", ()))


def _recall(front: Front, behind: StandIns) -> None:
    _orders(front, behind)
    behind.orders.detail_changed.emit(ready_detail())
    front.shop.orders.panel.begin(Act.RECALL)


def _filtered(front: Front, behind: StandIns) -> None:
    _shop(front, behind)
    front.shop.orders.filters.choose(Filter.READY)
    front.shop.orders.open_order("order-10477")
    behind.orders.detail_changed.emit(
        ready_detail(summary=replace(ready_detail().summary, arrival_acknowledged=False))
    )
    behind.orders.undo_offered.emit(ready_detail().undo)


def _pick(front: Front, behind: StandIns) -> None:
    _shop(front, behind)
    front.shop.show_page(Page.PICK)
    front.shop.pick.open_order("order-10477")
    behind.orders.detail_changed.emit(detail())


def _pick_wrong(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    sentence = recognised("Wall plugs 8 mm, 50 pcs is not on this order. Put it back.")
    behind.scanning.routed.emit(
        Scanned(ScanKind.PRODUCT, "9521234500048", "wedge", "order-10477", (), None, sentence)
    )


def _pick_right(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    lines = (replace(LINES[1], ordered=12, picked=0, open=12), *LINES[2:])
    behind.orders.detail_changed.emit(detail(lines=lines))
    behind.scanning.routed.emit(Scanned(ScanKind.PRODUCT, "9521234500024", "wedge", "order-10477", ("2",)))
    lines = (replace(lines[0], picked=1, open=11), *lines[1:])
    behind.orders.detail_changed.emit(detail(lines=lines))


def _stage(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    behind.orders.detail_changed.emit(picked_detail())


def _stage_warned(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    detail = picked_detail()
    lines = (*detail.lines[:2], replace(detail.lines[2], cold=True))
    behind.orders.detail_changed.emit(replace(detail, lines=lines, cold_shelves=("K-01", "K-02")))


def _typed(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    front.shop.pick.panel.begin(Act.TYPE_IT)


def _pick_pad(front: Front, behind: StandIns) -> None:
    _pick_right(front, behind)
    front.shop.pick.view.many.click()
    front.shop.pick.panel.pad.keys.key("7").click()


def _pick_yours(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    behind.orders.orders_changed.emit(walk_orders())
    behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], PRIMER_LINE)))


def _pick_hand_on(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    behind.waves.team_changed.emit(STAFF)
    front.shop.pick.panel.begin(Act.HAND_ON)


def _substitute(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    line = substitute_view().line
    behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], line)))
    front.shop.pick.panel.begin(Act.SUBSTITUTE, "3")
    behind.substitutes.changed.emit(substitute_view())


def _substitute_offline(front: Front, behind: StandIns) -> None:
    _substitute(front, behind)
    view = substitute_view(chosen="", is_live=False, as_of=at(14, 20))
    behind.substitutes.changed.emit(view)
    behind.substitutes.unfit.emit("over_cap", "Exterior primer, white, 5 l")


def _substitute_never(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    line = replace(PRIMER_LINE, substitution_preference="never")
    behind.orders.detail_changed.emit(detail(lines=(*LINES[:2], line)))
    front.shop.pick.panel.begin(Act.SUBSTITUTE, "3")


def _asked(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE))
    behind.orders.detail_changed.emit(asked_detail())


def _answered(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    said = offer(state="accepted", answered_at=at(14, 31), substitute_line_id="3-s1")
    instead = line(
        "3-s1", name=said.name, aisle="C03", bin="4", stands_for=said.line_name, gtins=("9521234500062",)
    )
    lines = (*LINES[:2], replace(LINES[2], substituted=1, open=0), instead)
    behind.orders.detail_changed.emit(detail(lines=lines, offers=(said,)))
    ids = ("order-10477",)
    behind.alerts.changed.emit(
        (Alert(AlertKind.ANSWER, ids, "10477", "Jonas Weber", "", at(14, 31), False, (said,)),)
    )


def _phone(front: Front, behind: StandIns) -> None:
    _asked(front, behind)
    front.shop.pick.view.offers.cards[0].yes.click()
    front.shop.pick.panel.phone.hows.button("Said so on the phone").click()


def _wave_choose(front: Front, behind: StandIns) -> None:
    _shop(front, behind)
    front.shop.show_page(Page.PICK)
    front.shop.pick.left.several.click()


def _wave(front: Front, behind: StandIns) -> None:
    _wave_choose(front, behind)
    front.shop.pick.chooser.primary.click()
    behind.orders.orders_changed.emit(walk_orders())
    behind.waves.changed.emit(walk())


def _wave_right(front: Front, behind: StandIns) -> None:
    _wave(front, behind)
    behind.scanning.routed.emit(Scanned(ScanKind.PRODUCT, "9521234500024", "wedge"))
    begun = walk()
    first = begun.orders[0]
    lines = (replace(first.lines[0], picked=1, open=2),)
    order = replace(first.summary, units_decided=1, status="picking")
    more = replace(begun, orders=(replace(first, lines=lines, summary=order), *begun.orders[1:]))
    behind.waves.changed.emit(more)


def _wave_wrong(front: Front, behind: StandIns) -> None:
    _wave(front, behind)
    wrong = Scanned(ScanKind.PRODUCT, "9521234500048", "wedge", name="Wall plugs 8 mm, 50 pcs")
    behind.scanning.routed.emit(wrong)


def _wave_joined(front: Front, behind: StandIns) -> None:
    _wave(front, behind)
    behind.waves.changed.emit(walk(is_mine=False))


def _wave_short(front: Front, behind: StandIns) -> None:
    _wave(front, behind)
    button = front.shop.pick.walk.view.acts.button(Act.CANT_FIND)
    if button is not None:
        button.click()


def _hand_over(front: Front, behind: StandIns) -> None:
    _shop(front, behind)
    front.shop.show_page(Page.HAND_OVER)
    behind.scanning.camera_state_changed.emit("live", "")
    behind.scanning.preview_changed.emit(preview())


def _hand_over_valid(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    view = hand_over_view()
    behind.hand_over.verdict_changed.emit(view.verdict)
    behind.hand_over.changed.emit(view)


def _hand_over_part(front: Front, behind: StandIns) -> None:
    _hand_over_valid(front, behind)
    front.shop.hand_over.order.part_button.click()
    front.shop.hand_over.order.cards[1].take.click()


def _hand_over_refuse(front: Front, behind: StandIns) -> None:
    _hand_over_valid(front, behind)
    front.shop.hand_over.order.refuse_button.click()
    front.shop.hand_over.refusal.steppers["2"].more.click()
    front.shop.hand_over.refusal.reasons.button("Wrong item").click()


def _hand_over_refused(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    view = everything_refused()
    behind.hand_over.verdict_changed.emit(view.verdict)
    behind.hand_over.changed.emit(view)


def _hand_over_by_name(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    view = hand_over_view()
    words = (
        recognised("Chosen by name"),
        recognised("Check their identity: the name must match. Keep no copy of an ID."),
    )
    verdict = PassVerdict(Verdict.VALID, *words, "order-10477", "identity_check")
    signing = replace(view.detail, require_signature=True)
    shown = hand_over_view(detail=signing, verdict=verdict, scanned_bag_ids=())
    behind.hand_over.verdict_changed.emit(verdict)
    behind.hand_over.changed.emit(shown)


def _hand_over_sign(front: Front, behind: StandIns) -> None:
    _hand_over_by_name(front, behind)
    front.shop.hand_over.order.signature.button.click()
    QCoreApplication.processEvents()
    pad = front.shop.hand_over.signature.pad
    write(pad)


def _hand_over_cannot_sign(front: Front, behind: StandIns) -> None:
    _hand_over_by_name(front, behind)
    front.shop.hand_over.order.signature.button.click()
    front.shop.hand_over.signature.cannot_button.click()


def _hand_over_lost(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    view = hand_over_view(age_checked=True, missing=())
    bags = (view.detail.bags[0], replace(view.detail.bags[1], state="missing"))
    behind.hand_over.verdict_changed.emit(view.verdict)
    behind.hand_over.changed.emit(replace(view, detail=replace(view.detail, bags=bags)))


def _verdict_scene(verdict: Verdict) -> Scene:
    def scene(front: Front, behind: StandIns) -> None:
        _hand_over(front, behind)
        words = told(verdict)
        behind.hand_over.verdict_changed.emit(words)
        if verdict is Verdict.NOT_READY:
            behind.hand_over.changed.emit(HandOverView(detail(), words, (), False, ()))

    return scene


def _hand_over_code(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    front.shop.hand_over.identify.by_code.click()
    for key in "7KM4":
        front.shop.hand_over.identify.code.keys.key(key).click()


def _hand_over_name(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    front.shop.hand_over.identify.by_name.click()


def _hand_over_done(front: Front, behind: StandIns) -> None:
    _hand_over_valid(front, behind)
    detail = ready_detail()
    gone = replace(detail.summary, status="picked_up", units_in_store=0)
    behind.hand_over.completed.emit(replace(detail, summary=gone))
    behind.hand_over.verdict_changed.emit(None)
    behind.hand_over.changed.emit(None)
    offer = detail.undo
    behind.orders.undo_offered.emit(replace(offer, kind="hand_over") if offer else None)


def _curbside(front: Front, behind: StandIns, **fields: object) -> None:
    _shop(front, behind)
    detail = curbside(**fields)
    others = [order for order in afternoon() if order.number != "10477"]
    behind.orders.orders_changed.emit((detail.summary, *others))
    front.shop.orders.open_order("order-10477")
    behind.orders.detail_changed.emit(detail)


def _curbside_answered(front: Front, behind: StandIns) -> None:
    answered = NOW - timedelta(seconds=20)
    _curbside(front, behind, arrival_acknowledged=True, acknowledged_by="Maya R.", acknowledged_at=answered)


def _en_route(front: Front, behind: StandIns) -> None:
    _curbside(front, behind, arrival="en_route", arrived_at=None, en_route_at=at(14, 20))


def _hold_over(front: Front, behind: StandIns) -> None:
    _curbside(front, behind, arrival="none", arrived_at=None, hold_until=at(14), promise_start=at(12))


def _hold_near(front: Front, behind: StandIns) -> None:
    _curbside(front, behind, arrival="none", arrived_at=None, hold_until=at(17), promise_start=at(12))
    front.shop.orders.detail.show_person(True)


def _not_collected(front: Front, behind: StandIns) -> None:
    _curbside(front, behind, arrival="none", status="no_show", to_return=4, closed_at=at(14, 31))


def _move_bag(front: Front, behind: StandIns) -> None:
    _filtered(front, behind)
    behind.orders.detail_changed.emit(ready_detail(shelves=("A-02", "B-07", "B-08", "C-11")))
    front.shop.orders.panel.begin(Act.MOVE_BAG)


def _shelves(front: Front, behind: StandIns) -> None:
    _shop(front, behind)
    front.shop.show_page(Page.SHELVES)
    behind.shelves.shelves_changed.emit(SHELVES)
    behind.returns.changed.emit(returns(""))


def _sweep(front: Front, behind: StandIns) -> None:
    _shelves(front, behind)
    front.shop.shelves.open_shelf("B-07")
    behind.shelves.sweep_changed.emit(sweep())


def _sweep_finished(front: Front, behind: StandIns) -> None:
    _sweep(front, behind)
    lost = swept("10499", "Ines Duarte", seen=False, total=1)
    strays = sweep().strays[:1]
    view = sweep(expected=(*sweep().expected, lost), strays=strays, moved=1, finished=True)
    behind.shelves.sweep_changed.emit(view)


def _put_back(front: Front, behind: StandIns) -> None:
    _shelves(front, behind)
    front.shop.shelves.open_task("order-10433")
    behind.returns.changed.emit(returns())
    behind.returns.scanned.emit(ReturnScan("9521234500017", "10433", "", "1"))


def _put_back_wrong(front: Front, behind: StandIns) -> None:
    _put_back(front, behind)
    behind.returns.scanned.emit(ReturnScan("9521234500048", "10433", "Wall plugs 8 mm, 50 pcs"))


def _full_storage(front: Front, behind: StandIns) -> None:
    _shop(front, behind)
    full = recognised("The tablet's storage is full, so this was not recorded.")
    hint = recognised("Free some space on the tablet; what was tapped before is safe.")
    status = SyncStatus(FeedState.LIVE, 0, None, NOW, storage=f"{full} {hint}")
    behind.sync.status_changed.emit(status)


def _tablet(front: Front, behind: StandIns) -> None:
    _shop(front, behind)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE))
    sentence = recognised("“Pick item” by Maya R. on order 10477 did not count. Somebody else was first.")
    twice = "Order 10482 was handed over twice: by Maya R. at Counter 1 and by Tom B. at Counter 2."
    notes = (NoteRow("1", sentence, at(14, 20), True), NoteRow("2", twice, at(13, 2), False))
    behind.tablet.changed.emit(TabletView(notes, 2, 2))
    front.shop.rail.sync.click()


def _tablet_leaving(front: Front, behind: StandIns) -> None:
    _tablet(front, behind)
    status = SyncStatus(FeedState.LIVE, 0, None, NOW, clock_off_s=-420)
    behind.sync.status_changed.emit(status)
    behind.tablet.changed.emit(
        TabletView((), 2, 0, "/home/counter/counterhand/saved/unsent-20261124.jsonl", 2)
    )
    front.shop.tablet.leave.click()


def _tablet_too_old(front: Front, behind: StandIns) -> None:
    _shop(front, behind)
    words = (
        "This service speaks protocols 2 and 3. Update the older of the two. "
        "Go on working: what you do is kept here and sent after the update."
    )
    behind.sync.status_changed.emit(SyncStatus(FeedState.UPGRADE, 0, None, at(14, 20), words))
    front.shop.rail.sync.click()


def _settings(section: Section) -> Scene:
    """The settings at that section, with something in each."""

    def scene(front: Front, behind: StandIns) -> None:
        behind.self_test.view = checked()
        behind.storage.view = STORAGE
        _shop(front, behind)
        front.shop.settings.open_at(section)
        behind.storage.changed.emit(STORAGE)
        behind.devices.cameras_found.emit(CAMERAS)
        behind.scanner_port.found.emit(SCANNERS)
        behind.devices.search_changed.emit(SEARCH)
        behind.printing.jobs_changed.emit(JOBS)
        behind.printing.status_changed.emit(PrinterView(PrinterState.PAPER_LOW, 1))
        behind.devices.battery_changed.emit(BatteryRow(64, False))
        behind.scanning.preview_changed.emit(preview())
        behind.scanning.camera_measured.emit(CameraFigures(29.8, 3, 412, 1280, 720))
        kind = "camera" if section is Section.CAMERA else "wedge"
        behind.scanning.sampled.emit(replace(SAMPLE, origin=kind))

    return scene


def _settings_paper(front: Front, behind: StandIns) -> None:
    """A receipt of which nobody knows whether it was printed."""
    _settings(Section.PRINTER)(front, behind)
    front.shop.settings.page.printer.jobs.cards()[0].show_it.click()
    behind.printing.paper_shown.emit("1", on_paper(receipt(RECEIPT, 80, FONT)))


def _settings_test_page(front: Front, behind: StandIns) -> None:
    """What is printed last, and what a test page will look like, further down."""
    _settings(Section.PRINTER)(front, behind)
    behind.printing.paper_shown.emit(
        "", on_paper(sample_page(SamplePageData("192.0.2.7", "14:32"), 58, FONT))
    )
    bar = front.shop.settings.page.printer.area.verticalScrollBar()
    bar.rangeChanged.connect(lambda _, most: bar.setValue(most))


def _settings_list(front: Front, behind: StandIns) -> None:
    _settings(Section.DISPLAY)(front, behind)
    front.shop.rail.settings.click()


def _settings_printer_tried(front: Front, behind: StandIns) -> None:
    _settings(Section.PRINTER)(front, behind)
    behind.printing.jobs_changed.emit(())
    front.shop.settings.page.printer.try_it.click()
    words = recognised("The printer answers and has paper.")
    behind.devices.printer_answered.emit(PrinterAnswer("tcp://192.0.2.9:9100", True, True, words))


def _shift(front: Front, behind: StandIns) -> None:
    _orders(front, behind)
    behind.self_test.changed.emit(replace(checked(), is_for_shift=True))


def _shift_well(front: Front, behind: StandIns) -> None:
    _orders(front, behind)
    well = tuple(each for each in checked().findings if each.level is Level.OK)
    behind.self_test.changed.emit(replace(checked(), findings=well, is_for_shift=True))


def _devices(front: Front, behind: StandIns) -> None:
    _orders(front, behind)
    behind.printing.status_changed.emit(PrinterView(PrinterState.PAPER_OUT, 3))
    behind.devices.battery_changed.emit(BatteryRow(14, False))
    behind.scanning.scanner_heard.emit()
    behind.scanning.camera_state_changed.emit("failed", "")


def _enrol(front: Front, behind: StandIns) -> None:
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.ENROL))


def _choose(front: Front, behind: StandIns) -> None:
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.CHOOSE, STAFF, place=PLACE))


def _pin(front: Front, behind: StandIns) -> None:
    view = SignInView(SignInPhase.PIN, STAFF, STAFF[0], "Wrong PIN, 3 tries left.", None, PLACE)
    behind.sign_in.state_changed.emit(view)
    front.sign_in.pin_page.pad.keys.key("1").click()
    front.sign_in.pin_page.pad.keys.key("2").click()


def _alerts(front: Front, behind: StandIns) -> None:
    _orders(front, behind)
    new = ("order-10490", "order-10491", "order-10494")
    behind.alerts.changed.emit(
        (
            Alert(AlertKind.ARRIVAL, ("order-10482",), "10482", "Eva Weber", "2", at(14, 31), False),
            Alert(AlertKind.NEW_ORDER, new, "10490", "Jonas Weber", "", at(14, 30), False),
        )
    )


def _alerts_escalated(front: Front, behind: StandIns) -> None:
    _pick(front, behind)
    ids = ("order-10482", "order-10477")
    eva = Alert(AlertKind.ARRIVAL, ids, "10482", "Eva Weber", "counter", at(14, 28), True)
    new = Alert(
        AlertKind.NEW_ORDER, ("order-10490",), "10490", "Maximiliane Oberhausen", "", at(14, 31), False
    )
    behind.alerts.changed.emit((eva, new))


def _locked(front: Front, behind: StandIns) -> None:
    _alerts(front, behind)
    behind.sign_in.state_changed.emit(
        SignInView(SignInPhase.PIN, STAFF, STAFF[0], place=PLACE, is_locked=True)
    )


def _locked_scan(front: Front, behind: StandIns) -> None:
    _shop(front, behind)
    behind.sign_in.state_changed.emit(
        SignInView(SignInPhase.PIN, STAFF, STAFF[0], place=PLACE, is_locked=True)
    )
    front.wedge.scanned.emit("P1:ABC")


def _pin_delay(front: Front, behind: StandIns) -> None:
    until = NOW + timedelta(seconds=232)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.PIN, STAFF, STAFF[1], "", until, PLACE))


SCENES: dict[str, Scene] = {
    "orders": _orders,
    "orders_list": _orders_list,
    "orders_ready_undo": _filtered,
    "orders_from_right": _from_right,
    "orders_delay_from_right": _delay_from_right,
    "orders_short": _short,
    "orders_delay": _delay,
    "orders_delay_offline": _delay_offline,
    "orders_recall": _recall,
    "pick": _pick,
    "pick_wrong": _pick_wrong,
    "pick_right": _pick_right,
    "pick_typed": _typed,
    "pick_pad": _pick_pad,
    "pick_yours": _pick_yours,
    "pick_hand_on": _pick_hand_on,
    "pick_substitute": _substitute,
    "pick_substitute_offline": _substitute_offline,
    "pick_substitute_never": _substitute_never,
    "pick_asked": _asked,
    "pick_answered": _answered,
    "pick_phone": _phone,
    "wave_choose": _wave_choose,
    "wave": _wave,
    "wave_right": _wave_right,
    "wave_wrong": _wave_wrong,
    "wave_joined": _wave_joined,
    "wave_short": _wave_short,
    "stage": _stage,
    "stage_warned": _stage_warned,
    "hand_over": _hand_over,
    "hand_over_valid": _hand_over_valid,
    "hand_over_part": _hand_over_part,
    "hand_over_refuse": _hand_over_refuse,
    "hand_over_refused": _hand_over_refused,
    "hand_over_by_name": _hand_over_by_name,
    "hand_over_sign": _hand_over_sign,
    "hand_over_cannot_sign": _hand_over_cannot_sign,
    "hand_over_lost": _hand_over_lost,
    "hand_over_forged": _verdict_scene(Verdict.FORGED),
    "hand_over_collected": _verdict_scene(Verdict.ALREADY_COLLECTED),
    "hand_over_other_order": _verdict_scene(Verdict.OTHER_ORDER),
    "hand_over_other_store": _verdict_scene(Verdict.OTHER_STORE),
    "hand_over_not_ready": _verdict_scene(Verdict.NOT_READY),
    "hand_over_code": _hand_over_code,
    "hand_over_name": _hand_over_name,
    "hand_over_done": _hand_over_done,
    "curbside": _curbside,
    "curbside_answered": _curbside_answered,
    "en_route": _en_route,
    "hold_over": _hold_over,
    "hold_near": _hold_near,
    "not_collected": _not_collected,
    "move_bag": _move_bag,
    "shelves": _shelves,
    "sweep": _sweep,
    "sweep_finished": _sweep_finished,
    "put_back": _put_back,
    "put_back_wrong": _put_back_wrong,
    "full_storage": _full_storage,
    "tablet": _tablet,
    "tablet_leaving": _tablet_leaving,
    "tablet_too_old": _tablet_too_old,
    **{f"settings_{section.value}": _settings(section) for section in Section},
    "settings_list": _settings_list,
    "settings_printer_tried": _settings_printer_tried,
    "settings_paper": _settings_paper,
    "settings_test_page": _settings_test_page,
    "shift": _shift,
    "shift_well": _shift_well,
    "devices": _devices,
    "sign_in_enrol": _enrol,
    "sign_in_choose": _choose,
    "sign_in_pin": _pin,
    "sign_in_delay": _pin_delay,
    "locked": _locked,
    "locked_scan": _locked_scan,
    "alerts": _alerts,
    "alerts_escalated": _alerts_escalated,
}
