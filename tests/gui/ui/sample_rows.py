"""Rows of an ordinary afternoon in a hardware store."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from staff_app.controllers import verdicts
from staff_app.controllers.hand_over_work import Work, missing
from staff_app.controllers.store_time import teller
from staff_app.device_rows import (
    CameraRow,
    Finding,
    JobRow,
    Level,
    PrinterFound,
    PrinterSearch,
    ScannerRow,
    ScanSample,
    SelfTestView,
    StorageView,
)
from staff_app.rows.hand_over import HandOverView, PassVerdict, SignatureRow, Verdict
from staff_app.rows.orders import (
    BagItemRow,
    BagRow,
    LineRow,
    MessageRow,
    OfferRow,
    OrderDetail,
    OrderSummary,
    TimelineRow,
    UndoOffer,
    WaveView,
)
from staff_app.rows.people import PlaceRow, StaffRow
from staff_app.rows.scans import PreviewFrame
from staff_app.rows.shelves import ReturnsView, ReturnTask, ShelfRow, StrayBag, StrayKind, SweepView, SweptBag
from staff_app.rows.substitutes import SubstituteRow, SubstituteView
from staff_app.sentences import recognised

NOW = datetime(2026, 11, 24, 14, 32, 10, tzinfo=UTC)
PLACE = PlaceRow("DT", "Downtown", ("12 Main Street",), "UTC", "USD")
STAFF = (
    StaffRow("maya", "Maya R.", "MR", False, True),
    StaffRow("tom", "Tom B.", "TB", False, True),
    StaffRow("lena", "Lena K.", "LK", True, True),
    StaffRow("ali", "Ali D.", "AD", False, False),
)
COLOURS = ("#D8E1F3", "#F2E1DA", "#DDF2D8", "#EDE3F6", "#FBEFC8")


def at(hour: int, minute: int = 0, days: int = 0) -> datetime:
    """A time of that afternoon, UTC."""
    return datetime(2026, 11, 24, hour, minute, tzinfo=UTC) + timedelta(days=days)


def summary(number: str = "10477", **fields: object) -> OrderSummary:
    """Jonas Weber's order, or what the fields say."""
    usual = OrderSummary(
        order_id=f"order-{number}",
        number=number,
        status="placed",
        customer_name="Jonas Weber",
        pickup_name="Jonas Weber",
        is_proxy=False,
        phone_tail="4711",
        promise_start=at(15),
        promise_end=at(15, 30),
        units=3,
        units_decided=0,
        units_in_store=0,
        arrival="none",
        arrival_spot="",
        arrived_at=None,
        arrival_acknowledged=False,
        shelves=(),
        bag_ids=(),
        skus=("SKU-1",),
        min_age=None,
        open_substitutions=0,
        assigned_to="",
        hold_until=None,
        closed_at=None,
        unsent=0,
    )
    return replace(usual, **fields)  # type: ignore[arg-type]


def line(line_id: str = "1", **fields: object) -> LineRow:
    """A drill, or what the fields say."""
    usual = LineRow(
        line_id=line_id,
        sku=f"SKU-{line_id}",
        gtins=("9521234500017",),
        name="Cordless drill 18 V, 2 batteries",
        aisle="A12",
        bin="3",
        image="#D8E1F3",
        price_minor=12900,
        currency="USD",
        ordered=1,
        picked=0,
        short=0,
        substituted=0,
        open=1,
        in_store=0,
        handed_over=0,
        refused=0,
        refusable=0,
        min_age=None,
        cold=False,
        heavy=False,
        oversize=False,
        substitution_preference="ask",
        stands_for=None,
        on_hand=None,
    )
    made = replace(usual, **fields)  # type: ignore[arg-type]
    return replace(
        made, open=made.ordered - made.picked - made.short - made.substituted, in_store=made.picked
    )


DRILL_AND_SCREWS = (
    BagItemRow("1", 1, "Cordless drill 18 V, 2 batteries"),
    BagItemRow("2", 2, "Wood screws 4×40, 200 pcs"),
)
PRIMER = (BagItemRow("3", 1, "Exterior primer, white, 2.5 l"),)


def bag(number: int = 1, **fields: object) -> BagRow:
    """A bag on shelf B-07, or what the fields say."""
    usual = BagRow(
        bag_id=f"10477-{number}",
        number=number,
        total=2,
        units=3,
        contents=DRILL_AND_SCREWS if number == 1 else PRIMER,
        shelf=f"B-0{6 + number}",
        state="staged",
        last_seen_at=at(14, 21),
        last_seen_by="Tom",
        cold=False,
        heavy=False,
        oversize=False,
    )
    return replace(usual, **fields)  # type: ignore[arg-type]


LINES = (
    line("1", picked=1),
    line("2", name="Wood screws 4×40, 200 pcs", gtins=("9521234500024",), aisle="A14", bin="1",
         image="#F2E1DA", ordered=2, picked=2),
    line("3", name="Exterior primer, white, 2.5 l", gtins=("9521234500031",), aisle="C03", bin="2",
         image="#DDF2D8", heavy=True, on_hand=1),
)  # fmt: skip


def detail(**fields: object) -> OrderDetail:
    """Jonas Weber's order half picked, with him at the counter; or what the fields say."""
    usual = OrderDetail(
        summary=summary(
            status="picking", is_proxy=True, pickup_name="Eva Weber", units=4, units_decided=3,
            units_in_store=3, arrival="arrived", arrival_spot="counter",
            arrived_at=NOW - timedelta(seconds=40), arrival_acknowledged=True, shelves=(),
        ),
        lines=LINES,
        bags=(),
        timeline=(
            TimelineRow(at(13, 2), "placed", "Web shop", ""),
            TimelineRow(at(14, 12), "picking_started", "Maya R.", ""),
            TimelineRow(at(14, 15), "item_picked", "Maya R.", "Cordless drill 18 V, 2 batteries"),
            TimelineRow(at(14, 31), "arrived", "customer", "counter"),
        ),
        notes=("Wants the primer shaken before pickup",),
        messages=(MessageRow("placed", "email", "sent", at(13, 2)),),
        undo=None,
        total_minor=18650,
        currency="USD",
        require_bag_scan=False,
        undo_window_s=15,
        suggested_shelf="B-07",
    )  # fmt: skip
    return replace(usual, **fields)  # type: ignore[arg-type]


NAMES_FROM_RIGHT = (
    "أحمد بن عبد الرحمن الحسيني",
    "נועה בן־דוד",
    "Ahmed Said",
    "محل الزهور 24 عبد الرحمن بن أحمد الحسيني الكبير",
)
"""Customers whose names run from right to left, one that does not, and one that is cut."""


def detail_from_right() -> OrderDetail:
    """The order in hand, of people and goods with Arabic and Hebrew names."""
    base = detail()
    order = replace(
        base.summary, customer_name=NAMES_FROM_RIGHT[0], pickup_name=NAMES_FROM_RIGHT[1], assigned_to="דנה ל."
    )
    names = ("مثقاب لاسلكي 18 فولت", "ברגים לעץ 4×40", "قهوة Lavazza مطحونة")
    lines = tuple(replace(each, name=name) for each, name in zip(base.lines, names, strict=True))
    return replace(base, summary=order, lines=lines)


def picked_detail(**fields: object) -> OrderDetail:
    """The same order with everything picked and nothing on a shelf yet."""
    lines = (*LINES[:2], replace(LINES[2], picked=1, open=0, in_store=1))
    order = replace(detail().summary, units_decided=4, units_in_store=4)
    return replace(detail(summary=order, lines=lines), **fields)  # type: ignore[arg-type]


def ready_detail(**fields: object) -> OrderDetail:
    """The same order ready, in two bags, one line needing an age check."""
    base = picked_detail()
    order = replace(
        base.summary, status="ready_for_pickup", shelves=("B-07", "B-08"), bag_ids=("10477-1", "10477-2"),
        min_age=18, hold_until=at(14, 0, 3),
    )  # fmt: skip
    bags = (bag(1), bag(2, units=1, heavy=True))
    undo = UndoOffer(order.order_id, "command-1", "mark_ready", NOW + timedelta(seconds=12))
    made = replace(base, summary=order, bags=bags, undo=undo)
    return replace(made, **fields)  # type: ignore[arg-type]


def afternoon() -> tuple[OrderSummary, ...]:
    """The list of that afternoon: people here, due soon, ready, closed."""
    return (
        summary("10482", customer_name="Amara Okafor", pickup_name="Amara Okafor", status="ready_for_pickup",
                units=4, units_decided=4, units_in_store=4, arrival="arrived", arrival_spot="Curbside, bay 3",
                arrived_at=NOW - timedelta(seconds=130), arrival_acknowledged=True, shelves=("B-07",),
                promise_start=at(14, 30), promise_end=at(15), bag_ids=("10482-1",)),
        detail().summary,
        summary("10490", customer_name="Li Na Chen", units=1, promise_start=at(14, 44)),
        summary("10491", customer_name="Priya Raman", units=6, promise_start=at(15, 0)),
        summary("10493", customer_name="Tom Baker", units=2, min_age=18, open_substitutions=1,
                status="picking", promise_start=at(15, 15)),
        summary("10494", customer_name="Sofia Rossi", units=9, promise_start=at(15, 30)),
        summary("10470", customer_name="Maximiliane von Hohenstein-Bartholomäus", units=12,
                promise_start=at(14), promise_end=at(14, 30), status="picking", units_decided=5),
        summary("10495", customer_name="Noah Smith", units=3, promise_start=at(17), arrival="en_route"),
        summary("10499", customer_name="Ines Duarte", units=3, promise_start=at(10, 0, 1)),
        summary("10460", customer_name="Kenji Sato", status="ready_for_pickup", units=2, units_in_store=2,
                shelves=("A-02", "A-03"), promise_start=at(13), hold_until=at(13, 0, 3)),
        summary("10461", customer_name="Olga Petrova", status="partly_ready", units=5, units_decided=3,
                shelves=("C-11",), promise_start=at(16)),
        summary("10440", customer_name="Grace Hill", status="picked_up", closed_at=at(12, 10),
                promise_start=at(12)),
    )  # fmt: skip


def preview() -> PreviewFrame:
    """A grey camera picture with a pale square in it, outlined as a code."""
    width, height = 320, 240
    pale, grey = b"\xf0\xf2\xf5", b"\x4a\x53\x60"
    inside = grey * 110 + pale * 100 + grey * 110
    picture = grey * (width * 70) + inside * 100 + grey * (width * 70)
    return PreviewFrame(width, height, picture, ((106, 66), (214, 66), (214, 174), (106, 174)))


def hand_over_view(**fields: object) -> HandOverView:
    """Eva Weber with a valid pass, one bag scanned, her age not checked yet."""
    base = ready_detail()
    lines = tuple(replace(each, refusable=each.in_store) for each in base.lines)
    lines = (*lines[:2], replace(lines[2], min_age=18))
    verdict = PassVerdict(
        Verdict.VALID, recognised("Valid pass · checked offline"),
        recognised("Signed for this store, not used before. Read in 38 ms."),
        base.summary.order_id, "pass", 38.0,
    )  # fmt: skip
    usual = HandOverView(replace(base, lines=lines, notes=()), verdict, ("10477-1",), False, ())
    made = replace(usual, **fields)  # type: ignore[arg-type]
    return made if "missing" in fields else replace(made, missing=still_missing(made))


def still_missing(view: HandOverView) -> tuple[str, ...]:
    """What stands in the way of it, by the app's own rule."""
    signature = SignatureRow(1.0, ()) if view.is_signed else None
    done = (view.scanned_bag_ids, view.staying_bag_ids, view.age_checked, view.identity_checked)
    return missing(view.detail, view.verdict, Work(*done, signature, view.not_signed))


def everything_refused() -> HandOverView:
    """Eva Weber took none of it."""
    base = ready_detail()
    lines = tuple(replace(each, in_store=0, refused=each.picked) for each in base.lines)
    order = replace(base.summary, status="picked_up", units_in_store=0, bag_ids=(), shelves=())
    verdict = PassVerdict(
        Verdict.REFUSED, recognised("Everything was refused"),
        recognised("Nothing goes along. Put the 4 items back on their shelves."), order.order_id,
    )  # fmt: skip
    detail = replace(base, summary=order, lines=lines, bags=(), notes=(), undo=None)
    return HandOverView(detail, verdict, (), False, ())


def many(count: int) -> tuple[OrderSummary, ...]:
    """That many orders over a day, all to pick."""
    return tuple(
        summary(
            f"{20000 + at_}", customer_name=f"Customer {at_}", promise_start=at(15) + timedelta(minutes=at_)
        )
        for at_ in range(count)
    )


SHELVES = (
    ShelfRow("A-02", 1, at(9, 12)),
    ShelfRow("A-03", 1, at(9, 14)),
    ShelfRow("B-07", 3, at(9, 20)),
    ShelfRow("B-08", 1),
    ShelfRow("C-11", 2),
    ShelfRow("C-12", 0),
)


def swept(
    number: str = "10477", name: str = "Jonas Weber", *, seen: bool = True, **fields: object
) -> SweptBag:
    """A bag on B-07 that was seen, or what the fields say."""
    made = bag(1, bag_id=f"{number}-1", shelf="B-07", **fields)
    return SweptBag(made, f"order-{number}", number, name, seen)


def sweep(**fields: object) -> SweepView:
    """B-07 half gone through: one bag to find, three that do not belong there."""
    usual = SweepView(
        shelf="B-07",
        expected=(
            swept(),
            swept("10482", "Amara Okafor", total=1, cold=True),
            swept("10495", "Noah Smith", seen=False, total=1, heavy=True),
        ),
        strays=(
            StrayBag("10460-1", StrayKind.OTHER_SHELF, "order-10460", "10460", "Kenji Sato", "A-02"),
            StrayBag("10433-1", StrayKind.CANCELLED, "order-10433", "10433", "Omar Haddad", "B-07"),
            StrayBag("10440-1", StrayKind.COLLECTED, "order-10440", "10440", "Grace Hill", ""),
            StrayBag("T-0099", StrayKind.UNKNOWN),
        ),
        next_shelf="B-08",
        begun_at=at(14, 12),
    )
    return replace(usual, **fields)  # type: ignore[arg-type]


def task(**fields: object) -> ReturnTask:
    """Omar Haddad's order was cancelled when it was ready: one of three items is back."""
    lines = (
        replace(line("1", picked=1), returned=1),
        replace(line("2", name="Wood screws 4×40, 200 pcs", gtins=("9521234500024",), aisle="A14", bin="1",
                     ordered=2, picked=2), to_return=2),
        replace(line("3", name="Exterior primer, white, 2.5 l", gtins=("9521234500031",), aisle="C03",
                     bin="2", picked=1), to_return=1),
    )  # fmt: skip
    usual = ReturnTask("order-10433", "10433", "Omar Haddad", "cancelled", ("B-07",), lines, 3, 1)
    return replace(usual, **fields)  # type: ignore[arg-type]


def returns(chosen: str = "order-10433") -> ReturnsView:
    """Three orders to put back: cancelled, not collected, refused at the counter."""
    two = (replace(line("1", picked=2, ordered=2), to_return=2),)
    one = (replace(line("3", name="Exterior primer, white, 2.5 l", aisle="C03", bin="2"), to_return=1),)
    return ReturnsView(
        (
            task(),
            ReturnTask("order-10420", "10420", "Lucia Ferri", "no_show", ("C-11",), two, 2, 0),
            ReturnTask("order-10440", "10440", "Grace Hill", "picked_up", (), one, 1, 0),
        ),
        chosen,
    )


def curbside(**fields: object) -> OrderDetail:
    """Eva Weber's order is ready and she waits in bay 3, in a blue estate; nobody has answered yet."""
    base = ready_detail()
    order = replace(
        base.summary, arrival_spot="Bay 3", vehicle="blue estate, B-EW 477", arrival_acknowledged=False,
        arrived_at=NOW - timedelta(seconds=130), arrival_known_at=NOW - timedelta(seconds=65),
    )  # fmt: skip
    return replace(base, summary=replace(order, **fields), undo=None)  # type: ignore[arg-type]


PRIMER_LINE = replace(LINES[2], on_hand_at=at(14, 5))


def offer(**fields: object) -> OfferRow:
    """Jonas Weber is asked about the larger primer, or what the fields say."""
    usual = OfferRow(
        substitution_id="offer-1",
        order_id="order-10477",
        number="10477",
        customer_name="Jonas Weber",
        line_id="3",
        line_name="Exterior primer, white, 2.5 l",
        name="Exterior primer, white, 3 l",
        place="C03 · 4",
        quantity=1,
        difference_minor=300,
        currency="USD",
        state="proposed",
        deadline=NOW + timedelta(minutes=18, seconds=12),
        answered_at=None,
    )
    return replace(usual, **fields)  # type: ignore[arg-type]


def asked_detail(**fields: object) -> OrderDetail:
    """The same order while the customer is asked."""
    lines = (*LINES[:2], replace(PRIMER_LINE, asked=1))
    order = replace(detail().summary, open_substitutions=1)
    return replace(detail(lines=lines, summary=order, offers=(offer(),)), **fields)  # type: ignore[arg-type]


def candidate(sku: str, name: str, price: int, left: int, bin_: str, image: str = "#DDF2D8") -> SubstituteRow:
    """Another primer."""
    return SubstituteRow(sku, name, "C03", bin_, image, price, price - 2499, "USD", left, None)


CANDIDATES = (
    candidate("9001", "Exterior primer, white, 3 l", 2799, 12, "4"),
    candidate("9002", "Exterior primer, grey, 2.5 l", 2399, 7, "3"),
    candidate("9003", "Universal primer, white, 2.5 l", 2499, 31, "7"),
    candidate("9004", "Wood primer, water-based, 2.5 l", 3199, 4, "9"),
)


def substitute_view(**fields: object) -> SubstituteView:
    """What could be offered instead of the primer."""
    line_ = replace(PRIMER_LINE, price_minor=2499, price_cap_minor=3200)
    usual = SubstituteView("order-10477", line_, CANDIDATES, NOW, True, "9001", 20)
    return replace(usual, **fields)  # type: ignore[arg-type]


def _on_walk(number: str, name: str, tote: str, *lines: LineRow, **fields: object) -> OrderDetail:
    units = sum(each.ordered for each in lines)
    decided = sum(each.picked + each.short for each in lines)
    order = summary(
        number, customer_name=name, pickup_name=name, status="picking" if decided else "placed", units=units,
        units_decided=decided, units_in_store=decided, assigned_to="Maya R.", assigned_id="maya",
        wave="walk-1", tote=tote,
    )  # fmt: skip
    usual = detail(summary=order, lines=lines, notes=(), timeline=(), messages=())
    return replace(usual, **fields)  # type: ignore[arg-type]


SCREWS = replace(LINES[1], picked=0, open=2, in_store=0, on_hand=40, on_hand_at=at(14, 30))
BRUSH = line("1", name="Flat brush 60 mm", gtins=("9521234500055",), sku="SKU-B", aisle="A2", bin="10",
             image="#FBEFC8", on_hand=3, on_hand_at=at(14, 30))  # fmt: skip


def walk(**fields: object) -> WaveView:
    """Maya's walk for four orders: three want screws, one tote is full already."""
    screws = replace(SCREWS, line_id="1", aisle="A14", bin="1")
    done = replace(BRUSH, picked=1, open=0, in_store=1, picked_by="Maya R.")
    usual = WaveView(
        "walk-1",
        (
            _on_walk("10490", "Li Na Chen", "1", replace(screws, ordered=3, open=3)),
            _on_walk("10491", "Priya Raman", "2", BRUSH, replace(screws, line_id="2", ordered=4, open=4)),
            _on_walk("10477", "Jonas Weber", "3", screws, replace(PRIMER_LINE, line_id="2")),
            _on_walk("10494", "Maximiliane von Hohenstein-Bartholomäus", "4", done),
        ),
        "Maya R.",
    )
    return replace(usual, **fields)  # type: ignore[arg-type]


def walk_orders() -> tuple[OrderSummary, ...]:
    """The afternoon with Maya's walk and one of Tom's."""
    mine = {each.summary.order_id: each.summary for each in walk().orders}
    rest = tuple(each for each in afternoon() if each.order_id not in mine)
    toms = summary(
        "10501", customer_name="Ana Lima", units=5, promise_start=at(15, 45), assigned_to="Tom B.",
        assigned_id="tom", wave="walk-2", tote="A",
    )  # fmt: skip
    return (*mine.values(), toms, *rest)


def told(verdict: Verdict) -> PassVerdict:
    """A verdict in its own words, about Jonas Weber's order."""
    gone = detail(
        summary=replace(detail().summary, status="picked_up"),
        lines=tuple(replace(each, handed_over=1) for each in LINES),
        timeline=(TimelineRow(at(14, 5), "picked_up", "Tom B.", ""),),
    )
    match verdict:
        case Verdict.ALREADY_COLLECTED:
            return verdicts.of_order(gone, gone.summary.order_id, "pass", 38.0, teller(PLACE, NOW))
        case Verdict.NOT_READY:
            return verdicts.of_order(detail(), "order-10477", "pass", 38.0, teller(PLACE, NOW))
        case Verdict.OTHER_ORDER:
            return verdicts.of_other_order(afternoon()[0], detail().summary, 38.0)
        case Verdict.OTHER_STORE:
            return verdicts.named_store(
                verdicts.refused(verdict), "Uptown", ("7 Harbour Street", "Sampletown")
            )
        case _:
            return verdicts.refused(verdict)


CAMERAS = (CameraRow("camera:0", "Integrated Camera", 0), CameraRow("camera:2", "Logitech C920", 2))
SCANNERS = (ScannerRow("serial:/dev/serial/by-id/usb-Example_1450g_1234-if00", "Example 1450g 1234"),)
SEARCH = PrinterSearch(
    (
        PrinterFound("EPSON TM-T20III", "usb", "usb:04b8:0e28"),
        PrinterFound("Receipts", "cups", "cups:Receipts"),
        PrinterFound("192.0.2.9", "network", "tcp://192.0.2.9:9100"),
    ),
    asked=17,
    of=31,
    is_running=True,
)
JOBS = (
    JobRow(
        "1",
        "receipt",
        "10472",
        "unknown",
        at(14, 2),
        1,
        recognised("The printer stopped answering in the middle."),
    ),
    JobRow("2", "test_page", "", "queued", at(14, 30), 2, ""),
    JobRow("3", "bag_label", "10471", "printed", at(14, 22), 1, ""),
    JobRow("4", "day_sheet", "", "printed", at(9, 2), 1, ""),
)
SAMPLE = ScanSample(
    *("9521234500017", "\x02]E09521234500017~", "wedge", "EAN-13", "]E0", "Return"),
    milliseconds=48.0,
    keys=18,
)
STORAGE = StorageView(
    database_bytes=4_300_000,
    free_bytes=21_400_000_000,
    orders=214,
    cursor=10482,
    schema="1.2",
    copy_at=at(9, 2, -3),
    checked_at=at(14, 12),
)


def checked() -> SelfTestView:
    """A tablet with something to see to."""
    found = (
        Finding("storage", Level.OK, recognised("21400 MB are free.")),
        Finding("database", Level.OK, recognised("Everything that is stored can be read.")),
        Finding("people", Level.OK, recognised("12 people and 2 pass keys are here.")),
        Finding(
            *("service", Level.WARN, recognised("The service cannot be reached.")),
            recognised("Work on: everything is kept here and sent later. Check the network."),
        ),
        Finding("printer", Level.BAD, recognised("The printer is out of paper. Put in a new roll.")),
        Finding("camera", Level.OK, recognised("The camera shows 1280×720 pixels.")),
        Finding("decoder", Level.OK, recognised("A code was read in 2.1 ms, by two readers.")),
        Finding(
            "sound",
            Level.WARN,
            recognised("The sounds are turned down."),
            recognised("Turn them up in the settings."),
        ),
    )
    return SelfTestView(found, at=NOW)
