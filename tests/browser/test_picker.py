"""The element in a real Chromium, in the sample shop: chosen, held, lost to others, and fit for everybody."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, Route, expect

from tests.browser.chromium import PHONE, SIZES, tab
from tests.browser.fitness import check_with_axe
from tests.live_shop import SampleShop

pytestmark = pytest.mark.xdist_group("browser")
DRILL, SPRAY, SCREWS, SHELF = "1001", "1030", "1011", "1061"
HOLDS = re.compile(r"/pickup/holds$")
AVAILABILITY = re.compile(r"/pickup/availability$")
SLOTS = re.compile(r"/pickup/locations/[^/]+/slots")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SampleShop]:
    """One sample store for all tests of this file: each fills its own cart and takes times of its own."""
    with SampleShop(tmp_path_factory.mktemp("shop")) as running:
        yield running


@pytest.fixture(params=SIZES)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A tab of a phone's size, and of a desk's."""
    with tab(browser, SIZES[request.param]) as opened:
        yield opened


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


@pytest.mark.parametrize("size", SIZES)
def test_every_mode_is_fit_for_all(browser: Browser, shop: SampleShop, size: str) -> None:
    """Product with the list open, a mixed cart, and a checkout with something held and a closed day."""
    with tab(browser, SIZES[size]) as page:
        page.goto(shop.url)
        check_fit_for_all(page, "home", in_the_dark=True)
        page.goto(f"{shop.url}/products/{SPRAY}")
        page.get_by_role("button", name="Other stores").click()
        expect(box(page).get_by_text("Spray paint is not handed out in Uptown.")).to_be_visible()
        check_fit_for_all(page, "product", in_the_dark=True)
        put(page, shop, DRILL, SPRAY, SHELF)
        page.goto(f"{shop.url}/cart")
        choose_store(page, "Uptown")
        expect(page.get_by_text("Has to be shipped")).to_be_visible()
        check_fit_for_all(page, "cart", in_the_dark=True)
        page.goto(f"{shop.url}/checkout")
        free(page).first.click()
        expect(held(page)).to_be_visible()
        check_fit_for_all(page, "checkout", in_the_dark=True)
        page.locator(".tab.shut").first.click()
        check_fit_for_all(page, "closed", in_the_dark=True)
        say_who(page)
        page.get_by_role("button", name="Place the order").click()
        expect(page.locator("h1")).to_have_text("Thank you")
        check_fit_for_all(page, "thanks", in_the_dark=True)


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_every_language_fits_the_narrowest_phone(browser: Browser, shop: SampleShop, language: str) -> None:
    """320 px wide, with the closed day's reason in that language."""
    reasons = {"en": "Stocktaking", "de": "Inventur", "es": "Inventario", "fr": "Inventaire"}
    with tab(browser, {"width": 320, "height": 640}) as page:
        page.goto(f"{shop.url}/products/{DRILL}?lang={language}")
        put(page, shop, DRILL, SPRAY)
        page.locator("pickup-picker .head button").click()
        check_fit_for_all(page, f"product {language}")
        page.goto(f"{shop.url}/cart")
        page.locator("pickup-picker .head button").click()
        page.locator("button.store", has_text="Uptown").click()
        check_fit_for_all(page, f"cart {language}")
        page.goto(f"{shop.url}/checkout")
        page.locator(".tab").nth(blocked_day()).click()
        expect(page.get_by_text(reasons[language], exact=True)).to_be_visible()
        free_day = page.locator(".tab:not(.shut)").first
        free_day.click()
        free(page).last.click()
        expect(held(page)).to_be_visible()
        check_fit_for_all(page, f"checkout {language}")


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


def test_everything_is_done_by_keyboard(page: Page, shop: SampleShop) -> None:
    """Arrows go through days and times; only the time they rest on is held."""
    check_out(page, shop)
    page.locator(".tab[aria-selected=true]").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".tab").nth(2)).to_be_focused()
    expect(page.locator(".tab").nth(2)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Later days")).to_be_focused()
    with counted(page) as asked:
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        expect(held(page)).to_be_visible()
        assert len(asked) == 1
    focused = "document.querySelector('pickup-picker').shadowRoot.activeElement"
    assert page.evaluate(f"{focused}.value") == asked[0]["slot_start"]
    page.keyboard.press("Tab")
    assert page.evaluate(f"{focused}.textContent").startswith("Show all")


def test_everything_works_without_javascript(browser: Browser, shop: SampleShop) -> None:
    """From the product to the order's page, with what the shop's own server writes between the tags."""
    with tab(browser, PHONE, java_script=False) as page:
        page.goto(f"{shop.url}/products/{DRILL}")
        expect(page.get_by_text("Pick up at Harbor: first time")).to_be_visible()
        page.get_by_role("button", name="Add to cart").click()
        page.get_by_role("link", name="Checkout").click()
        page.get_by_role("link", name="At Harbor instead").click()
        page.get_by_label("Pickup time").select_option(index=3)
        say_who(page)
        page.get_by_role("button", name="Place the order").click()
        expect(page.locator("h1")).to_have_text("Thank you")
        expect(page.get_by_text("Pick up at Harbor")).to_be_visible()


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


def test_a_storefront_gives_it_its_own_look(page: Page, shop: SampleShop, tmp_path: Path) -> None:
    """Custom properties and parts reach inside; the theme can be fixed."""
    page.goto(f"{shop.url}/products/{DRILL}")
    expect(page.get_by_text("Pick up at Downtown", exact=True)).to_be_visible()
    page.evaluate(
        """const sheet = new CSSStyleSheet();
        sheet.replaceSync('pickup-picker { --pickup-radius: 0px; --pickup-surface: rgb(1, 2, 3) } '
          + 'pickup-picker::part(button) { letter-spacing: 3px }');
        document.adoptedStyleSheets = [sheet];
        document.querySelector('pickup-picker').setAttribute('theme', 'dark');"""
    )
    look = page.evaluate(
        """(() => { const root = document.querySelector('pickup-picker').shadowRoot;
        const box = getComputedStyle(root.querySelector('.box'));
        return [box.borderRadius, box.backgroundColor, box.color,
                getComputedStyle(root.querySelector('button')).letterSpacing]; })()"""
    )
    assert look == ["0px", "rgb(1, 2, 3)", "rgb(244, 245, 247)", "3px"]


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


@pytest.mark.parametrize(
    ("zone", "starts", "shown"),
    [
        (
            "America/New_York",
            ("2026-11-01T04:30", "2026-11-01T05:30", "2026-11-01T06:30", "2026-11-01T07:30"),
            (
                "12:30 AM–1:00 AM GMT-4",
                "1:30 AM GMT-4–1:00 AM GMT-5",
                "1:30 AM GMT-5–2:00 AM",
                "2:30–3:00 AM",
            ),
        ),
        (
            "Australia/Lord_Howe",
            ("2026-04-04T14:00", "2026-04-04T14:30", "2026-04-04T15:00", "2026-04-04T15:30"),
            (
                "1:00 AM–1:30 AM GMT+11",
                "1:30 AM GMT+11–1:30 AM GMT+10:30",
                "1:30 AM GMT+10:30–2:00 AM",
                "2:00–2:30 AM",
            ),
        ),
        (
            "Europe/London",
            ("2026-10-24T23:00", "2026-10-25T00:00", "2026-10-25T01:00", "2026-10-25T02:00"),
            ("12:00–12:30 AM", "1:00 AM GMT+1–1:30 AM GMT+1", "1:00 AM GMT+0–1:30 AM GMT+0", "2:00–2:30 AM"),
        ),
    ],
)
def test_a_time_that_clocks_show_twice_says_which(
    browser: Browser, shop: SampleShop, zone: str, starts: tuple[str, ...], shown: tuple[str, ...]
) -> None:
    """In the night in which they go back, by half an hour on Lord Howe, such times come with their offset."""
    slots = [
        {
            "start": f"{start}:00Z",
            "end": f"{datetime.fromisoformat(start) + timedelta(minutes=30):%Y-%m-%dT%H:%M}:00Z",
            "label": "",
            "free": 5,
            "items_free": None,
            "bookable": True,
            "code": None,
        }
        for start in starts
    ]
    answer = {
        "location_code": "DT01",
        "time_zone": zone,
        "days": [{"day": starts[1][:10], "open": True, "reason": "", "slots": slots}],
        "lines": [],
    }
    with tab(browser) as page:
        page.route(re.compile("/slots"), lambda route: route.fulfill(json=answer))
        put(page, shop, DRILL)
        page.goto(f"{shop.url}/checkout")
        expect(free(page).first).to_be_visible()
        texts = free(page).all_inner_texts()
        assert tuple(text.replace("\u2060", "").replace("\u202f", " ") for text in texts) == shown
