"""Orders of an ordinary afternoon in a hardware store."""

from dataclasses import replace
from datetime import timedelta

from staff_app.rows.orders import (
    BagItemRow,
    BagRow,
    LineRow,
    MessageRow,
    OrderDetail,
    OrderSummary,
    TimelineRow,
    UndoOffer,
)
from tests.gui.ui.sample_rows.day import NOW, STAFF, at


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
        gtins=("9521234500018",),
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
    line("2", name="Wood screws 4×40, 200 pcs", gtins=("9521234500025",), aisle="A14", bin="1",
         image="#F2E1DA", ordered=2, picked=2),
    line("3", name="Exterior primer, white, 2.5 l", gtins=("9521234500032",), aisle="C03", bin="2",
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
        messages=(MessageRow("confirmation", "email", "sent", at(13, 2)),),
        undo=None,
        total_minor=18650,
        currency="USD",
        require_bag_scan=False,
        undo_window_s=15,
        suggested_shelf="B-07",
        spots=("1", "2", "3", "Dock-A"),
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


def third_bag_detail() -> OrderDetail:
    """A bigger order with two bags on their shelves; cold, heavy and other goods are in none yet."""
    base = picked_detail(suggested_shelf="K-01", warm_shelf="B-08", cold_shelves=("K-01", "K-02"))
    screws = replace(base.lines[1], ordered=12, picked=12, in_store=12)
    glue = line("4", name="Two-part adhesive, keep below 8 °C, 50 ml", gtins=("9521234500049",), aisle="K01",
                bin="4", image="#D8F1F0", ordered=2, picked=2, cold=True)  # fmt: skip
    bags = (
        bag(1, units=1, total=3, contents=DRILL_AND_SCREWS[:1]),
        bag(2, units=6, total=3, contents=(BagItemRow("2", 6, DRILL_AND_SCREWS[1].name),)),
    )
    order = replace(base.summary, units=16, units_decided=16, units_in_store=16, shelves=("B-07", "B-08"))
    return replace(base, summary=order, lines=(base.lines[0], screws, base.lines[2], glue), bags=bags)


def cancelled_detail() -> OrderDetail:
    """The same order, half picked, when it was not wanted any more."""
    lines = tuple(replace(each, in_store=0, to_return=each.picked, is_over=True) for each in LINES)
    order = replace(detail().summary, status="cancelled", units_in_store=0, to_return=3)
    return detail(summary=order, lines=lines)


def nothing_found_detail() -> OrderDetail:
    """The same order, of which nothing was there."""
    lines = tuple(replace(each, picked=0, short=each.ordered, open=0, in_store=0) for each in LINES)
    return detail(summary=replace(detail().summary, units_decided=4, units_in_store=0), lines=lines)


def ready_detail(**fields: object) -> OrderDetail:
    """The same order ready, in two bags, one line needing an age check."""
    base = picked_detail()
    order = replace(
        base.summary, status="ready_for_pickup", shelves=("B-07", "B-08"), bag_ids=("10477-1", "10477-2"),
        min_age=18, hold_until=at(14, 0, 3),
    )  # fmt: skip
    bags = (bag(1), bag(2, units=1, heavy=True))
    undo = UndoOffer(
        order.order_id, "command-1", "mark_ready", NOW + timedelta(seconds=12), by=STAFF[0].staff_id
    )
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


def many(count: int) -> tuple[OrderSummary, ...]:
    """That many orders over a day, all to pick."""
    return tuple(
        summary(
            f"{20000 + at_}", customer_name=f"Customer {at_}", promise_start=at(15) + timedelta(minutes=at_)
        )
        for at_ in range(count)
    )


def curbside(**fields: object) -> OrderDetail:
    """Eva Weber's order is ready and she waits in bay 3, in a blue estate; nobody has answered yet."""
    base = ready_detail()
    order = replace(
        base.summary, arrival_spot="Bay 3", vehicle="blue estate, B-EW 477", arrival_acknowledged=False,
        arrived_at=NOW - timedelta(seconds=130), arrival_known_at=NOW - timedelta(seconds=65),
    )  # fmt: skip
    return replace(base, summary=replace(order, **fields), undo=None)  # type: ignore[arg-type]


def other_detail() -> OrderDetail:
    """Somebody else's order."""
    return detail(summary=replace(detail().summary, order_id="order-10482", number="10482"))
