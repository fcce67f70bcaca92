"""The whole counter on its own file, without a network: hand scanner, taps, and what is on disk then."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from pickup_domain.order import BagState
from staff_app.ui.page import Page
from tests.factories import DRILL_GTIN, ORDER_ID, SCREWS_GTIN, cancelled, placed, ready
from tests.gui.floor import Floor, furnish

CANCELLED = UUID(int=10433)


@pytest.fixture
def floor(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Floor]:
    """Two ready orders on B-07, one elsewhere, and one that was cancelled when it was ready."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    other = ready(placed(number="10482").model_copy(update={"order_id": UUID(int=10482)}))
    gone = cancelled()
    bags = tuple(bag.model_copy(update={"bag_id": "10433-1"}) for bag in gone.bags)
    gone = gone.model_copy(update={"order_id": CANCELLED, "number": "10433", "bags": bags})
    furnish(tmp_path, ready(), other, gone)
    running = Floor(tmp_path, qtbot)
    yield running
    running.end()


def test_a_shelf_is_gone_through_and_what_was_cancelled_goes_back(floor: Floor) -> None:
    """Six scans and five taps: a bag seen, one missing, one out of place, and its three items put back."""
    shop = floor.shop
    floor.click(shop.rail.shelves)
    floor.until(lambda: shop.shelves.shelf_model.rows)
    floor.scan("B-07")
    sweep = shop.shelves.sweep
    floor.until(lambda: "10482-1" in sweep.cards)
    floor.scan("10477-1")
    floor.until(lambda: sweep.cards["10477-1"].swept.seen)
    floor.scan("10433-1")
    floor.until(lambda: "10433-1" in sweep.strays)
    floor.click(sweep.primary)
    floor.until(sweep.result.isVisible)
    floor.click(sweep.cards["10482-1"].button)
    floor.until(lambda: sweep.cards["10482-1"].swept.bag.state == "missing")
    assert sweep.result.sentence.text().endswith("1 missing · 1 out of place")
    assert floor.order(UUID(int=10482)).bags[0].state is BagState.MISSING

    floor.click(sweep.strays["10433-1"].button)
    panel = shop.shelves.put_back
    floor.until(panel.isVisible)
    floor.scan("9521234500049")
    floor.until(panel.wrong.isVisible)
    floor.click(panel.wrong.is_back)
    floor.scan(DRILL_GTIN)
    floor.until(lambda: panel.wrong.isHidden() and panel.progress.words == "1 of 3 back")
    floor.scan(SCREWS_GTIN)
    floor.until(lambda: panel.progress.words == "2 of 3 back")
    floor.click(panel.rest)
    floor.until(lambda: not shop.shelves.task_model.rows)
    assert shop.current_page() is Page.SHELVES
    assert [line.returned for line in floor.order(CANCELLED).lines] == [1, 2]
    assert floor.order(ORDER_ID).bags[0].last_seen_by == "Maya"
