"""The element in a real Chromium, in the sample shop: a store chosen, a cart split, an order placed."""

from typing import Any

import pytest
from playwright.sync_api import Page, Request, Route, expect

from tests.browser.picker import (
    AVAILABILITY,
    DRILL,
    SCREWS,
    SHELF,
    SLOTS,
    SPRAY,
    box,
    check_out,
    choose_store,
    free,
    held,
    put,
    say_who,
)
from tests.live_shop import SampleShop

pytestmark = pytest.mark.xdist_group("browser")


def test_a_product_is_ready_somewhere_and_the_store_is_remembered(page: Page, shop: SampleShop) -> None:
    """Chosen once, it is the store of every page after it."""
    page.goto(f"{shop.url}/products/{DRILL}")
    expect(page.get_by_text("Pick up at Downtown", exact=True)).to_be_visible()
    choose_store(page, "Harbor")
    expect(page.get_by_text("Pick up at Harbor", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Other stores")).to_be_focused()
    expect(page.locator("pickup-picker [role=status]")).to_contain_text("Pick up at Harbor")
    page.goto(f"{shop.url}/products/{SCREWS}")
    expect(page.get_by_text("Pick up at Harbor", exact=True)).to_be_visible()


def test_where_the_shopper_is_is_asked_on_their_tap_only(page: Page, shop: SampleShop) -> None:
    """Then stores come by distance; a postcode works without it, and Enter sends nothing else."""
    page.context.grant_permissions(["geolocation"])
    page.context.set_geolocation({"latitude": 40.79, "longitude": -73.97})
    asked: list[dict[str, Any]] = []

    def note(request: Request) -> None:
        if AVAILABILITY.search(request.url):
            asked.append(request.post_data_json or {})

    page.on("request", note)
    page.goto(f"{shop.url}/products/{DRILL}")
    page.get_by_role("button", name="Other stores").click()
    page.get_by_label("Postcode").fill("00230")
    page.get_by_label("Postcode").press("Enter")
    expect(page.locator("button.store").first).to_contain_text("Harbor")
    assert all("coordinates" not in each for each in asked)
    page.get_by_role("button", name="Use my location").click()
    expect(page.locator("button.store").first).to_contain_text("Uptown")
    expect(page.locator("button.store .far").first).to_contain_text("km")
    assert asked[-1]["coordinates"] == {"latitude": 40.79, "longitude": -73.97}


def test_a_mixed_cart_says_what_ships_and_where_all_of_it_is(page: Page, shop: SampleShop) -> None:
    """With the reason, the dock and the ID; one tap goes where everything is."""
    put(page, shop, DRILL, SPRAY, SHELF)
    page.goto(f"{shop.url}/cart")
    page.evaluate("addEventListener('pickup-ship', (event) => { window.ships = event.detail.skus; })")
    choose_store(page, "Uptown")
    expect(box(page).get_by_text("Spray paint is not handed out in Uptown.")).to_be_visible()
    expect(page.get_by_text("too large for the counter")).to_be_visible()
    assert page.evaluate("window.ships") == [SPRAY, SHELF]
    page.get_by_role("button", name="Everything together at").click()
    expect(page.get_by_text("Has to be shipped")).to_be_hidden()
    expect(page.get_by_text("At the loading dock")).to_be_visible()
    expect(page.get_by_text("ID check, 18 or older")).to_be_visible()
    assert page.evaluate("window.ships") == []


def test_what_is_paid_where_follows_the_store(page: Page, shop: SampleShop) -> None:
    """The sums beside the form are those of the store that was chosen; the thanks name what is shipped."""
    check_out(page, shop, DRILL, SPRAY)
    choose_store(page, "Downtown")
    expect(page.get_by_text("You pay at the counter.")).to_be_visible()
    choose_store(page, "Uptown")
    expect(
        page.get_by_text("You pay $129.00 at the counter, and the rest when it is shipped.")
    ).to_be_visible()
    free(page).last.click()
    expect(held(page)).to_contain_text("Held for you")
    say_who(page)
    page.get_by_role("button", name="Place the order").click()
    expect(page.get_by_text("Shipped separately: Spray paint")).to_be_visible()


def test_times_of_the_store_before_cannot_be_chosen(page: Page, shop: SampleShop) -> None:
    """They are gone with it, however long the new one's take to come."""
    check_out(page, shop)
    choose_store(page, "Downtown")
    expect(free(page).first).to_be_visible()
    waiting: list[Route] = []
    page.route(SLOTS, lambda route: waiting.append(route))
    choose_store(page, "Uptown")
    expect(box(page).get_by_text("Pick up at Uptown", exact=True)).to_be_visible()
    expect(free(page)).to_have_count(0)
    waiting.pop().continue_()
    expect(free(page).first).to_be_visible()


def test_choose_hold_order(page: Page, shop: SampleShop) -> None:
    """A plain form sends what the element holds, and nothing of what stands between its tags."""
    check_out(page, shop)
    page.evaluate("addEventListener('pickup-hold', (event) => { window.hold = event.detail; })")
    free(page).nth(4).click()
    expect(held(page)).to_contain_text("left")
    say_who(page)
    sent: list[str] = []
    page.on("request", lambda r: sent.append(r.post_data or "") if r.url.endswith("/checkout") else None)
    page.get_by_role("button", name="Place the order").click()
    expect(page.locator("h1")).to_have_text("Thank you")
    assert "slot=" not in sent[0]
    page.get_by_role("link", name="Follow your order").click()
    expect(page.locator("h1")).to_have_text("We have your order")


def test_days_ahead_are_as_many_as_the_store_takes_orders_for(page: Page, shop: SampleShop) -> None:
    """Week by week, back again, and a time of a later one is held like any other."""
    check_out(page, shop)
    first = page.locator(".tab").first.get_attribute("aria-label")
    expect(page.get_by_role("button", name="Earlier days")).to_have_count(0)
    for _ in range(2):
        page.get_by_role("button", name="Later days").click()
        expect(page.get_by_role("button", name="Earlier days")).to_be_visible()
        expect(free(page).first).to_be_visible()
    expect(page.get_by_role("button", name="Later days")).to_have_count(0)
    free(page).first.click()
    expect(held(page)).to_contain_text("left")
    for _ in range(2):
        page.get_by_role("button", name="Earlier days").click()
        expect(page.locator(".tab")).to_have_count(7)
    assert page.locator(".tab").first.get_attribute("aria-label") == first
    expect(held(page)).to_contain_text("left")


def test_without_a_time_the_form_is_not_sent(page: Page, shop: SampleShop) -> None:
    """The element is a required field like any other."""
    check_out(page, shop)
    say_who(page)
    page.get_by_role("button", name="Place the order").click()
    assert page.url.endswith("/checkout")
    message = page.evaluate(
        "(() => { const p = document.querySelector('pickup-picker'); return p.matches(':invalid'); })()"
    )
    assert message is True
