"""Pictures of the sample shop: `python -m tests.browser.shop_screenshots docs/screenshots`."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.chromium import SIZES, Scheme, chromium, window
from tests.live_shop import SampleShop

BOUGHT = ("1001", "1011", "1030")


def main(folder: Path, scheme: Scheme = "light") -> None:
    """A product, the cart and the checkout, on a phone and on a desk."""
    folder.mkdir(parents=True, exist_ok=True)
    shade = "" if scheme == "light" else f"-{scheme}"
    with tempfile.TemporaryDirectory() as data, SampleShop(Path(data)) as shop, chromium() as browser:
        for size, viewport in SIZES.items():
            with window(browser, viewport, scheme, scale=2 if size == "phone" else 1) as context:
                page = context.new_page()
                for name, show in (("product", product), ("cart", cart), ("checkout", checkout)):
                    show(page, shop.url)
                    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
                    page.mouse.move(0, 0)
                    page.screenshot(path=folder / f"shop-{name}-{size}{shade}.png", full_page=True)


def product(page: Page, url: str) -> None:
    """With the other stores open."""
    page.goto(f"{url}/products/1030")
    page.get_by_role("button", name="Other stores").click()
    page.get_by_role("button", name="Uptown").wait_for()


def cart(page: Page, url: str) -> None:
    """At a store that cannot hand out all of it."""
    for sku in BOUGHT:
        page.goto(f"{url}/products/{sku}")
        page.get_by_role("button", name="Add to cart").click()
    page.get_by_role("button", name="Change store").click()
    page.get_by_role("button", name="Uptown").click()
    page.get_by_text("Spray paint is not handed out").wait_for()


def checkout(page: Page, url: str) -> None:
    """With a time held."""
    page.goto(f"{url}/checkout")
    page.locator(".tab:not(.shut)").nth(1).click()
    page.locator("label.slot:not(:has(:disabled))").nth(3).click()
    page.locator(".held").wait_for()
    page.get_by_label("Name").first.fill("Robin Vale")
    page.get_by_label("E-mail").fill("robin.vale@example.com")


if __name__ == "__main__":
    main(Path(sys.argv[1]), "dark" if "--dark" in sys.argv else "light")
