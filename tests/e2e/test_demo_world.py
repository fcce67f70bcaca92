"""What `make demo` starts around the tablet, and that nothing of it stays."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import psutil
from pytestqt.qtbot import QtBot

from staff_app.commands.demo.journey import LOOKS, take_pictures
from staff_app.commands.demo.world import DemoWorld


def test_the_journey_comes_to_its_receipt_and_nothing_of_it_stays(tmp_path: Path, qtbot: QtBot) -> None:
    """Every step that `make demo` shows without a display; afterwards no process is left."""
    del qtbot
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    pictures = list(take_pictures(tmp_path, LOOKS[:1]))
    assert [each.name.removesuffix("-light-1280x800.png") for each in pictures] == [
        *("enrol", "sign-in", "orders", "pick", "wrong-item", "stage", "ready", "hand-over", "done"),
        "receipt.png",
    ]
    assert len({each.read_bytes() for each in pictures}) == len(pictures), "each step looks different"
    assert {child.pid for child in psutil.Process().children(recursive=True)} <= before


def test_the_sample_shop_and_a_simulated_shopper_find_times() -> None:
    """Both use the same calls as everybody."""
    with DemoWorld() as world:
        assert world.web_shop.is_open()
        cart = {"lines": [{"sku": "1001", "quantity": 1}]}
        found = httpx.post(f"{world.web_shop.url}/pickup/availability", json=cart, trust_env=False).json()
        assert {each["location_code"] for each in found["locations"]} == {"DT01", "UP02", "HB03"}
        tomorrow = (datetime.now(UTC) + timedelta(days=1)).date().isoformat()
        free = world.shop.slots("DT01", tomorrow)
        assert free
        body = {
            "location_code": "DT01",
            "slot_start": free[0]["start"],
            "customer": {"name": "Ada Okoro", "email": "ada@example.com"},
            "lines": [{"sku": "1001", "quantity": 1}],
        }
        assert world.shop.place(body, "demo-1")
