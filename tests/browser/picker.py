"""Hands and eyes for the element in the sample shop."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from playwright.sync_api import Locator, Page, Request, expect

from tests.browser.fitness import check_with_axe
from tests.live_shop import SampleShop

DRILL, SPRAY, SCREWS, SHELF = "1001", "1030", "1011", "1061"


HOLDS = re.compile(r"/pickup/holds$")


AVAILABILITY = re.compile(r"/pickup/availability$")


SLOTS = re.compile(r"/pickup/locations/[^/]+/slots")


def check_fit_for_all(page: Page, where: str, *, in_the_dark: bool = False) -> None:
    """No violation that axe finds, nothing wider than the window, nothing too small for a thumb."""
    page.wait_for_load_state()
    check_with_axe(page, where, in_the_dark=in_the_dark)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), where
    small = page.evaluate(
        """[...(document.querySelector('pickup-picker')?.shadowRoot || document.createElement('p'))
        .querySelectorAll('button, label.slot, input[type=text]')]
        .map((each) => [each.outerHTML, each.getBoundingClientRect()])
        .filter(([, box]) => box.height < 44 || box.width < 44)
        .map(([html, box]) => [html, box.width, box.height])"""
    )
    assert not small, (where, small)


def put(page: Page, shop: SampleShop, *skus: str) -> None:
    """Into the cart, as a browser sends it."""
    for sku in skus:
        page.request.post(f"{shop.url}/cart", form={"add": "1", "sku": sku, "quantity": "1"})


def check_out(page: Page, shop: SampleShop, *skus: str) -> None:
    """At the checkout with times in sight."""
    put(page, shop, *skus or (DRILL,))
    page.goto(f"{shop.url}/checkout")
    # Not the first day: late in the evening few of its times are left.
    page.locator(".tab:not(.shut)").nth(1).click()
    expect(free(page).first).to_be_visible()


def box(page: Page) -> Locator:
    """What the element shows, without what stands between its tags."""
    return page.locator("pickup-picker .box")


def value(page: Page) -> str:
    """The hold's id as the form will send it."""
    return str(page.evaluate("document.querySelector('pickup-picker').value"))


def free(page: Page) -> Locator:
    """Times that can be chosen."""
    return page.locator("label.slot:not(:has(:disabled))")


def held(page: Page) -> Locator:
    """The box that tells what is held."""
    return page.locator("pickup-picker .held")


def blocked_day() -> int:
    """How many days from now the sample's Uptown has its day without pickups."""
    today = datetime.now(ZoneInfo("America/New_York")).date()
    return 6 if (today + timedelta(days=5)).weekday() == 6 else 5


def say_who(page: Page) -> None:
    """The rest of the form."""
    page.get_by_label("Name", exact=True).fill("Robin Vale")
    page.get_by_label("E-mail").fill("robin.vale@example.com")


def choose_store(page: Page, name: str) -> None:
    """Another one from the list."""
    page.get_by_role("button", name=re.compile("Change store|Other stores")).click()
    page.locator("button.store", has_text=name).click()


@contextmanager
def counted(page: Page, method: str = "POST") -> Iterator[list[dict[str, Any]]]:
    """The holds that the element asks for meanwhile, with their keys."""
    asked: list[dict[str, Any]] = []

    def note(request: Request) -> None:
        if HOLDS.search(request.url) and request.method == method:
            body = json.loads(request.post_data or "{}")
            asked.append(body | {"key": request.headers["idempotency-key"]})

    page.on("request", note)
    yield asked
    page.remove_listener("request", note)
