"""The one router: what a scanned or typed text is."""

from collections.abc import Callable
from datetime import date

import pytest

from pickup_domain.pickup_code import derive
from staff_app.device_rows import HandBurst, ScanSample
from staff_app.rows.scans import ScanKind, Scanned
from tests.factories import DRILL_GTIN, ORDER_ID, line, placed, staged
from tests.gui.controllers.conftest import Counter

ID = str(ORDER_ID)
GTIN = "9506000134352"
"""With a check digit that holds."""
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


@pytest.mark.parametrize("text", [f"]C1010{GTIN}1727013110A\x1d21S", f"010{GTIN}10A\x1d2127"])
def test_a_gs1_code_is_its_item_s(at_counter: Make, text: str) -> None:
    """By the item's number; lot, last day and serial come along."""
    counter = at_counter(placed([line(gtins=(GTIN,))]))
    counter.start()
    found = routed(counter, text, ID)
    assert (found.kind, found.text, found.line_ids, found.lot) == (
        *(ScanKind.PRODUCT, GTIN, ("1",)),
        "A",
    )
    assert (found.expires, found.serial) in {(date(2027, 1, 31), "S"), (None, "27")}


def test_a_link_to_an_item_is_the_item_and_any_other_link_is_nothing(at_counter: Make) -> None:
    """Packages carry both."""
    counter = at_counter(placed([line(gtins=(GTIN,))]))
    counter.start()
    assert routed(counter, f"https://id.gs1.org/01/0{GTIN}", ID).line_ids == ("1",)
    assert routed(counter, "https://id.gs1.org/01/9506000134369", ID).kind is ScanKind.UNKNOWN
    assert routed(counter, "https://shop.example/win", ID).kind is ScanKind.UNKNOWN


def test_what_the_scanner_adds_is_taken_off_on_the_way_in(at_counter: Make) -> None:
    """As it is programmed from now on; AIM identifiers always."""
    counter = at_counter(staged())
    counter.start()
    counter.scanning.use_scanner("~", "#")
    assert routed(counter, "~]C010477-1#").kind is ScanKind.BAG
    assert routed(counter, "]E4B-07").kind is ScanKind.SHELF


def test_a_tried_scan_is_told_with_all_that_it_says(at_counter: Make) -> None:
    """And leads nowhere."""
    counter = at_counter(placed([line(gtins=(GTIN,))]))
    counter.start()
    samples: list[ScanSample] = []
    found: list[object] = []
    counter.scanning.sampled.connect(samples.append)
    counter.scanning.routed.connect(found.append)
    counter.scanning.use_scanner("~", "#")
    counter.scanning.begin_trying()
    raw = f"~]C1010{GTIN}17260131#"
    counter.scanning.take_burst(HandBurst(raw, "Tab", 40.0, len(raw)))
    counter.scanning.receive(raw, "wedge")
    counter.scanning.take_burst(HandBurst("~#"))
    counter.until(lambda: samples)
    (sample,) = samples
    assert (sample.text, sample.raw, sample.identifier, sample.symbology, sample.ended_by) == (
        *(f"010{GTIN}17260131", raw, "]C1", "GS1-128", "Tab"),
    )
    assert (sample.gtin, sample.expires) == (GTIN, date(2026, 1, 31))
    assert found == []


def test_goods_in_hand_are_known_by_any_of_their_codes(at_counter: Make) -> None:
    """A short code, as the camera reads it, is the long one that products are kept by."""
    scanning = at_counter(placed()).scanning
    assert not scanning._belongs(GTIN)
    scanning.set_work(ID, frozenset({GTIN, "0000096385074"}))
    assert scanning._belongs(GTIN)
    assert scanning._belongs("96385074")
    scanning.set_work(None)
    assert not scanning._belongs(GTIN)
