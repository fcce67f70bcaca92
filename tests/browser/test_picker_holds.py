"""The element in a real Chromium: times held, lost to others, run out, and a service that does not answer."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.picker import (
    AVAILABILITY,
    DRILL,
    HOLDS,
    SLOTS,
    check_fit_for_all,
    check_out,
    counted,
    free,
    held,
    put,
    value,
)
from tests.live_shop import SampleShop

pytestmark = pytest.mark.xdist_group("browser")


def test_another_time_replaces_the_first_and_a_double_click_holds_once(page: Page, shop: SampleShop) -> None:
    """Each choice is one request with a key of its own; the second gives the first one back."""
    check_out(page, shop)
    with counted(page) as asked:
        free(page).nth(1).dblclick()
        expect(held(page)).to_be_visible()
        assert len(asked) == 1
        first = value(page)
        free(page).nth(3).click()
        expect(page.locator("label.slot:has(:checked)")).to_have_count(1)
        while value(page) == first:
            page.wait_for_timeout(50)
        assert len(asked) == 2
        assert asked[1]["replaces"] == first
        assert asked[0]["key"] != asked[1]["key"]
    with shop.storefront() as front:
        assert front.get(f"/v1/holds/{first}").json()["state"] == "released"


def test_a_time_taken_by_somebody_else_brings_an_offer_that_one_tap_takes(
    page: Page, shop: SampleShop
) -> None:
    """The sentence is read out; the tap holds what was offered and puts the focus there."""
    page.goto(shop.url)
    page.evaluate("localStorage.setItem('counterhand-pickup-location', 'UP02')")
    check_out(page, shop)
    start = free(page).nth(2).locator("input").get_attribute("value")
    with shop.storefront() as front:
        body = {"location_code": "UP02", "slot_start": start, "lines": [{"sku": "1051", "quantity": 1}]}
        while front.post("/v1/holds", json=body, headers={"Idempotency-Key": str(uuid4())}).is_success:
            pass
    free(page).nth(2).click()
    offer = page.locator("pickup-picker .note button")
    expect(offer).to_contain_text("at Uptown")
    expect(page.locator("pickup-picker [role=status]")).to_contain_text("Somebody was quicker")
    check_fit_for_all(page, "offer")
    offer.click()
    expect(held(page)).to_be_focused()
    expect(held(page)).to_contain_text("Uptown")
    expect(page.locator("pickup-picker .note")).to_be_hidden()


def test_a_hold_that_runs_out_is_told_and_can_be_had_again(page: Page, shop: SampleShop) -> None:
    """Read out at two minutes and at the end, not every second."""
    page.clock.install()
    check_out(page, shop)
    free(page).nth(2).click()
    expect(held(page)).to_be_visible()
    status = page.locator("pickup-picker [role=status]")
    page.clock.fast_forward("08:10")
    expect(status).to_have_text("2 minutes left to finish your order.")
    page.clock.fast_forward("02:00")
    expect(status).to_have_text("This time is no longer held for you.")
    check_fit_for_all(page, "over")
    with counted(page) as asked:
        page.get_by_role("button", name="Hold it again").click()
        page.wait_for_timeout(300)
        assert len(asked) == 1


def test_offline_is_a_sentence_and_the_same_request_again(page: Page, shop: SampleShop) -> None:
    """Nothing is lost: the hold is asked for once more, under the same key."""
    check_out(page, shop)
    with counted(page) as asked:
        page.context.set_offline(True)
        free(page).nth(5).click()
        expect(page.get_by_text("You are offline. Nothing is lost.").first).to_be_visible()
        check_fit_for_all(page, "offline")
        page.context.set_offline(False)
        page.get_by_role("button", name="Try again").click()
        expect(held(page)).to_be_visible()
        assert len(asked) == 2
        assert asked[0] == asked[1]


def test_a_backend_that_does_not_answer_leaves_the_plain_form(page: Page, shop: SampleShop) -> None:
    """At once or halfway: what stands between the tags is shown and works; trying again takes over."""
    put(page, shop, DRILL)

    def broken(route: Route) -> None:
        route.fulfill(status=502, body="<h1>Bad gateway</h1>")

    for call in (AVAILABILITY, SLOTS):
        page.route(call, broken)
        page.goto(f"{shop.url}/checkout")
        expect(page.get_by_text("Pickup times cannot be shown right now.").first).to_be_visible()
        expect(page.get_by_label("Pickup time")).to_be_visible()
        expect(page.get_by_label("Pickup time")).to_be_enabled()
        assert page.evaluate("document.querySelector('pickup-picker').checkValidity()")
        page.unroute(call)
        page.get_by_role("button", name="Try again").click()
        expect(free(page).first).to_be_visible()
        expect(page.get_by_label("Pickup time")).to_be_disabled()
        assert not page.evaluate("document.querySelector('pickup-picker').checkValidity()")


def test_what_is_held_is_still_held_when_the_page_comes_back(page: Page, shop: SampleShop) -> None:
    """The storefront knows it and says so; nothing is asked for again."""
    check_out(page, shop)
    free(page).nth(3).click()
    expect(held(page)).to_be_visible()
    before = value(page)
    with counted(page) as asked:
        page.reload()
        expect(held(page)).to_be_visible()
        assert value(page) == before
        assert not asked


def test_what_is_held_outlives_a_move_within_the_page_and_still_runs_out(
    page: Page, shop: SampleShop
) -> None:
    """A framework takes the element out and puts it back: it goes on counting, and says nothing untrue."""

    def without_date(route: Route) -> None:
        answer = route.fetch()
        kept = {name: text for name, text in answer.headers.items() if name != "date"}
        route.fulfill(response=answer, headers=kept)

    # The service's clock is not put forward.
    page.route(re.compile("/pickup/(availability|locations)"), without_date)
    page.clock.install()
    check_out(page, shop)
    free(page).nth(6).click()
    expect(held(page)).to_contain_text("Held for you")
    minutes, seconds = re.findall(r"\d+", page.locator("pickup-picker .left").inner_text())
    assert int(minutes) * 60 + int(seconds) <= 600
    move = "const p = document.querySelector('pickup-picker'); p.parentElement.append(p)"
    with page.expect_response(re.compile("/slots")):
        page.evaluate(move)
    expect(free(page).first).to_be_visible()
    page.clock.fast_forward("10:10")
    expect(held(page)).to_contain_text("This time is no longer held for you.")
    page.evaluate(move)
    page.evaluate("document.querySelector('pickup-picker').setAttribute('language', 'de')")
    expect(held(page)).to_contain_text("nicht mehr für Sie reserviert")


def test_a_cart_that_changes_meanwhile_keeps_nothing_of_the_old_one(page: Page, shop: SampleShop) -> None:
    """The hold that was on its way is given back, and is no value of the form."""
    check_out(page, shop)
    waiting: list[Route] = []
    page.route(HOLDS, lambda route: waiting.append(route))
    free(page).nth(7).click()
    while not waiting:
        page.wait_for_timeout(20)
    page.evaluate(
        "document.querySelector('pickup-picker').cart = [{sku: '1001', quantity: 2, name: 'Cordless drill'}]"
    )
    expect(free(page).first).to_be_visible()
    with page.expect_response(HOLDS) as answered, page.expect_request(re.compile("/pickup/holds/.")) as back:
        waiting[0].continue_()
    hold_id = answered.value.json()["hold_id"]
    assert back.value.method == "DELETE"
    assert back.value.url.endswith(hold_id)
    expect(held(page)).to_have_count(0)
    assert value(page) == ""
