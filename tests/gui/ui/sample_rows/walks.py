"""Walks through the store for several orders."""

from dataclasses import replace

from staff_app.rows.orders import LineRow, OrderDetail, OrderSummary, WaveView
from tests.gui.ui.sample_rows.day import at
from tests.gui.ui.sample_rows.orders import LINES, afternoon, detail, line, summary
from tests.gui.ui.sample_rows.substitutes import PRIMER_LINE


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


BRUSH = line("1", name="Flat brush 60 mm", gtins=("9521234500056",), sku="SKU-B", aisle="A2", bin="10",
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
