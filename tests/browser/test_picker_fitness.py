"""The element in a real Chromium: every mode, language, keyboard, look and clock, and without JavaScript."""

import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.chromium import PHONE, SIZES, tab
from tests.browser.picker import (
    DRILL,
    SHELF,
    SPRAY,
    blocked_day,
    box,
    check_fit_for_all,
    check_out,
    choose_store,
    counted,
    free,
    held,
    put,
    say_who,
)
from tests.live_shop import SampleShop

pytestmark = pytest.mark.xdist_group("browser")


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
        page.locator(".tab:not(.shut)").last.click()  # of today's times, none is left in the evening
        free(page).last.click()
        expect(held(page)).to_be_visible()
        check_fit_for_all(page, f"checkout {language}")


def test_everything_is_done_by_keyboard(page: Page, shop: SampleShop) -> None:
    """Arrows go through days and times; only the time they rest on is held."""
    check_out(page, shop)
    page.locator(".tab[aria-selected=true]").focus()
    after = page.locator(".tab[aria-selected=true] + .tab").get_attribute("data-key")
    page.keyboard.press("ArrowRight")
    expect(page.locator(f".tab[data-key={after}]")).to_be_focused()
    expect(page.locator(f".tab[data-key={after}]")).to_have_attribute("aria-selected", "true")
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
