"""What `make demo` starts around the tablet, and that nothing of it stays."""

from datetime import UTC, datetime, timedelta

import httpx
import psutil

from staff_app.commands.demo.world import DemoWorld


def test_the_sample_shop_sells_to_the_demos_store_and_ends_with_it() -> None:
    """Asked once over HTTP; afterwards no process is left."""
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    with DemoWorld() as world:
        assert world.web_shop.is_open()
        cart = {"lines": [{"sku": "1001", "quantity": 1}]}
        found = httpx.post(f"{world.web_shop.url}/pickup/availability", json=cart, trust_env=False).json()
        assert {each["location_code"] for each in found["locations"]} == {"DT01", "UP02", "HB03"}
        assert len({child.pid for child in psutil.Process().children(recursive=True)} - before) == 2
    assert {child.pid for child in psutil.Process().children(recursive=True)} <= before


def test_a_simulated_shopper_finds_a_time() -> None:
    """The story's own shoppers use the same calls as everybody."""
    with DemoWorld() as world:
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
