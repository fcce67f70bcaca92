"""The order's page in a real Chromium: read, tapped, kept up to date, and fit for everybody."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from pickup_domain import commands as c
from pickup_domain.order import ArrivalState, OrderStatus
from tests.browser.chromium import DESKTOP, PATIENCE_MS, PHONE, SIZES, Scheme, tab
from tests.browser.fitness import check_with_axe
from tests.live_service import DRILL, KNIFE, SCREWS, LiveService, next_slot
from tests.order_pages import STATES, PageOrder, branded, furnished

pytestmark = pytest.mark.xdist_group("browser")
STEPS = ("reschedule", "person", "cancel", "arrived")
NARROWEST_PX = 320
BESIDE = {"placed": (KNIFE,), "ready": (KNIFE,), "question": (DRILL,), "partly_ready": (DRILL,)}
"""What is ordered beside screws: something with an age check, something to come."""


@pytest.fixture(params=SIZES)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A tab of a phone's size, and of a desk's."""
    with tab(browser, SIZES[request.param]) as opened:
        yield opened


def opened(page: Page, service: LiveService, order: PageOrder, rest: str = "") -> Page:
    """Open an order's page."""
    page.goto(service.url + order.path + rest)
    return page


def heading(page: Page, text: str) -> None:
    """The page comes to say this first."""
    expect(page.locator("h1")).to_have_text(text, timeout=PATIENCE_MS)


def check_fit_for_all(page: Page, where: str, *, in_the_dark: bool = False) -> None:
    """No violation that axe finds, also of what is folded away; nothing wider than the window."""
    page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)")
    check_with_axe(page, where, in_the_dark=in_the_dark)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), where
    small = page.evaluate(
        """[...document.querySelectorAll('a, button, summary, input:not([type=hidden]):not([type=radio])')]
        .filter((each) => !each.matches('.skip'))
        .filter((each) => each.getBoundingClientRect().height < 44 && each.checkVisibility())
        .map((each) => each.outerHTML)"""
    )
    assert not small, (where, small)


@pytest.mark.parametrize("size", SIZES)
def test_every_state_is_fit_for_all(browser: Browser, service: LiveService, size: str) -> None:
    """Each state and step, light and dark, under an accent that is hard to read on."""
    branded(service, "Sample Hardware", "#FFD400")
    furnished(service, bays=("Bay-1", "Bay-2"))
    with tab(browser, SIZES[size]) as page:
        for number, (state, come_to_it) in enumerate(STATES.items()):
            skus = (SCREWS, *BESIDE.get(state, ()))
            lines = [{"sku": sku, "quantity": 1} for sku in skus]
            order = come_to_it(PageOrder(service, slot_start=later(number), lines=lines))
            opened(page, service, order)
            check_fit_for_all(page, state, in_the_dark=True)
            if state == "placed":
                for step in STEPS:
                    opened(page, service, order, f"/{step}")
                    check_fit_for_all(page, step, in_the_dark=True)
        page.goto(service.url + "/o/wrong")
        check_fit_for_all(page, "wrong", in_the_dark=True)


def later(number: int) -> str:
    """A slot for each: they take three orders."""
    return next_slot(after=2 + number // 3).isoformat()


def test_a_remark_stands_below_its_line(page: Page, service: LiveService) -> None:
    """Also where the line is struck through, however short its name is."""
    opened(page, service, PageOrder(service).nothing_left())
    remark = page.locator(".gone .what small").last
    expect(remark).to_have_text("2 not available")
    assert remark.evaluate(
        """(small) => { const name = document.createRange(); name.selectNode(small.previousSibling);
        return small.getBoundingClientRect().top >= name.getBoundingClientRect().bottom - 1; }"""
    )


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_every_language_fits_the_narrowest_phone(
    browser: Browser, service: LiveService, language: str
) -> None:
    """320 px wide, nothing is cut off or scrolled sideways."""
    order = PageOrder(service).asked()
    with tab(browser, {"width": NARROWEST_PX, "height": 640}) as page:
        for rest in ("", *(f"/{step}" for step in STEPS)):
            opened(page, service, order, f"{rest}?lang={language}")
            check_fit_for_all(page, language + rest)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pass_can_be_scanned_from_the_screen(
    browser: Browser, service: LiveService, tmp_path: Path, scheme: Scheme
) -> None:
    """Black on white also in the dark."""
    order = PageOrder(service).ready()
    with tab(browser, PHONE, scheme) as page:
        opened(page, service, order)
        page.locator(".qr").screenshot(path=tmp_path / "qr.png")
    with Image.open(tmp_path / "qr.png") as picture:
        found = zxingcpp.read_barcodes(picture.convert("RGB"))
    assert [each.text for each in found] == [order.placed["pickup_pass"]]


def test_the_page_updates_by_itself(page: Page, service: LiveService) -> None:
    """The store says ready; the customer sees and hears it, and what they had open stays open."""
    order = PageOrder(service)
    opened(page, service, order)
    heading(page, "We have your order")
    page.get_by_text("This week").click()
    page.get_by_role("link", name="Somebody else collects it").focus()
    order.ready()
    heading(page, "Your order is ready")
    expect(page.get_by_role("status")).to_have_text("Your order is ready")
    expect(page.locator("#week")).to_have_attribute("open", "")
    expect(page.get_by_role("link", name="Somebody else collects it")).to_be_focused()
    assert "Your order is ready" in page.title()
    order.give(c.DoHandOver(method="identity_check"))
    heading(page, "Your order is collected")


def test_it_finds_its_way_back_after_a_dead_network(page: Page, service: LiveService) -> None:
    """What happened meanwhile is shown once it is back."""
    order = PageOrder(service)
    opened(page, service, order)
    page.context.set_offline(True)
    order.ready()
    page.wait_for_timeout(500)
    page.context.set_offline(False)
    heading(page, "Your order is ready")


def test_a_double_click_on_here_counts_once(page: Page, service: LiveService) -> None:
    """However fast the fingers are."""
    order = PageOrder(service).ready()
    opened(page, service, order)
    page.get_by_role("button", name="I’m here").dblclick()
    heading(page, "We know that you are here")
    assert order.events().count("arrived") == 1
    assert order.read().arrival.state is ArrivalState.ARRIVED


def test_on_the_way_then_here_in_a_bay(page: Page, service: LiveService) -> None:
    """With the vehicle, on a page of its own."""
    furnished(service, bays=("Bay-1", "Bay-2"))
    order = PageOrder(service).ready()
    opened(page, service, order)
    page.get_by_role("button", name="I’m on my way").click()
    expect(page.get_by_text("We know that you are on the way.")).to_be_visible()
    page.get_by_role("link", name="I’m here").click()
    page.get_by_text("Bay-2").click()
    page.get_by_label("Your vehicle").fill("red van")
    page.get_by_role("button", name="I’m here").click()
    heading(page, "We know that you are here")
    expect(page.get_by_text("Bay-2, red van")).to_be_visible()


def test_a_substitute_is_answered(page: Page, service: LiveService) -> None:
    """Price difference and deadline stand beside the two answers."""
    order = PageOrder(service).asked()
    opened(page, service, order)
    expect(page.get_by_text("$20.50 more each")).to_be_visible()
    page.get_by_role("button", name="Yes, replace it").click()
    heading(page, "We are putting your order together")
    expect(page.get_by_text("instead of Cordless drill 18 V")).to_be_visible()


def test_another_time_and_another_person(page: Page, service: LiveService) -> None:
    """Chosen from what is free; told on the page."""
    order = PageOrder(service)
    opened(page, service, order)
    page.get_by_role("link", name="Choose another time").click()
    # Not the first day: late in the evening few of its times are left.
    day = page.locator("details.day").nth(1)
    day.locator("summary").click()
    day.locator("button.slot").nth(3).click()
    heading(page, "We have your order")
    assert order.events().count("rescheduled") == 1
    page.get_by_role("link", name="Somebody else collects it").click()
    page.get_by_label("Name").fill("Eva Weber")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Eva Weber may collect it")).to_be_visible()


def test_everything_works_without_javascript(browser: Browser, service: LiveService) -> None:
    """The same forms; the page refreshes each minute, and that can be stopped."""
    order = PageOrder(service).asked()
    with tab(browser, java_script=False) as page:
        opened(page, service, order)
        assert page.locator('meta[http-equiv="refresh"]').count() == 1
        page.get_by_role("button", name="No, leave it out").click()
        page.get_by_role("button", name="I’m here").click()
        heading(page, "We know that you are here")
        page.get_by_role("link", name="Stop that").click()
        assert page.locator('meta[http-equiv="refresh"]').count() == 0
        page.get_by_role("link", name="Cancel the order").click()
        page.get_by_role("button", name="Yes, cancel it").click()
        heading(page, "Your order is cancelled")
    assert order.read().status is OrderStatus.CANCELLED


def test_everything_is_reached_by_keyboard(page: Page, service: LiveService) -> None:
    """Every link, button and fold in turn, each with a ring around it; Enter does it."""
    order = PageOrder(service).ready()
    opened(page, service, order)
    wanted = page.locator("a:visible, button:visible, summary:visible").count()
    reached = set()
    for _ in range(wanted + 2):
        page.keyboard.press("Tab")
        ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        name = page.evaluate("document.activeElement.outerHTML")
        if not name.startswith("<body"):
            assert ring == "solid", name
            reached.add(name)
    assert len(reached) >= wanted
    page.locator("#arrived").focus()
    page.keyboard.press("Enter")
    heading(page, "We know that you are here")


def test_the_language_can_be_changed(page: Page, service: LiveService) -> None:
    """And stays, whatever is done then."""
    order = PageOrder(service).ready()
    opened(page, service, order)
    page.get_by_role("link", name="Deutsch").click()
    heading(page, "Ihre Bestellung steht bereit")
    page.get_by_role("button", name="Ich bin unterwegs").click()
    expect(page.get_by_text("Wir wissen, dass Sie auf dem Weg sind.")).to_be_visible()
    assert re.search(r"lang=de$", page.url)


def test_a_failure_of_the_form_is_told_first(browser: Browser, service: LiveService) -> None:
    """The store was quicker: the sentence is the first thing on the page, and in its title."""
    order = PageOrder(service)
    with tab(browser, DESKTOP) as page:
        opened(page, service, order, "/cancel")
        order.ready()
        page.get_by_role("button", name="Yes, cancel it").click()
        expect(page.get_by_role("alert")).to_contain_text("ready already")
        heading(page, "Your order is ready")
        assert page.title().startswith("Your order is ready already")
