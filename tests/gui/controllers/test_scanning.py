"""The one router: what a scanned or typed text is."""

from collections.abc import Callable

import pytest

from pickup_domain.pickup_code import derive
from staff_app.rows import ScanKind, Scanned
from tests.factories import DRILL_GTIN, ORDER_ID, placed, staged
from tests.gui.controllers.conftest import Counter

ID = str(ORDER_ID)
Make = Callable[..., Counter]


def routed(counter: Counter, text: str, work: str | None = None) -> Scanned:
    """What a text turns out to be."""
    seen: list[Scanned] = []
    counter.scanning.routed.connect(seen.append)
    counter.scanning.set_work(work)
    counter.scanning.receive(text, "wedge")
    counter.until(lambda: seen)
    counter.scanning.routed.disconnect(seen.append)
    return seen[0]


@pytest.mark.parametrize(
    ("text", "kind", "order_id"),
    [
        ("P1:ABC", ScanKind.PASS, ""),
        ("10477-1", ScanKind.BAG, ID),
        ("b-07", ScanKind.SHELF, ""),
        ("#10477", ScanKind.ORDER, ID),
        (derive(b"secret", ORDER_ID), ScanKind.PICKUP_CODE, ""),
        ("nonsense", ScanKind.UNKNOWN, ""),
    ],
)
def test_each_text_has_its_kind(at_counter: Make, text: str, kind: ScanKind, order_id: str) -> None:
    """Passes, bags, shelves, orders, typed codes, and what nobody knows."""
    counter = at_counter(staged())
    counter.start()
    found = routed(counter, text)
    assert (found.kind, found.order_id) == (kind, order_id)
    assert bool(found.sentence) == (kind is ScanKind.UNKNOWN)


def test_a_product_belongs_to_the_work_in_hand(at_counter: Make) -> None:
    """Its line is named."""
    counter = at_counter(placed())
    counter.start()
    found = routed(counter, DRILL_GTIN, ID)
    assert (found.kind, found.line_ids, found.sentence) == (ScanKind.PRODUCT, ("1",), "")


def test_a_product_of_another_order_is_told_to_go_back(at_counter: Make) -> None:
    """By its name."""
    counter = at_counter(placed())
    counter.start()
    found = routed(counter, DRILL_GTIN, "another")
    assert found.line_ids == ()
    assert found.sentence == "Cordless drill 18 V is not on this order. Put it back."


def test_blank_text_is_nothing(at_counter: Make) -> None:
    """No signal at all."""
    counter = at_counter(placed())
    counter.start()
    seen: list[object] = []
    counter.scanning.routed.connect(seen.append)
    counter.scanning.receive("  \t", "typed")
    counter.ask(lambda store: store.cursor())
    assert seen == []
