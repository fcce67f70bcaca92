"""Pictures of the real pages: `python -m tests.browser.screenshots docs/screenshots`."""

import sys
import tempfile
from pathlib import Path

from central_service.promises.plan import PickupCalendar
from tests.browser.chromium import SIZES, Scheme, chromium, window
from tests.live_service import LiveService
from tests.order_pages import STATES, PageOrder, branded, furnished, opening

SHOWN = ("placed", "question", "ready")
FILES = {"question": "substitution"}


def main(folder: Path, states: tuple[str, ...] = SHOWN, scheme: Scheme = "light") -> None:
    """Take each state on a phone and on a desk."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data, LiveService(Path(data)) as service, chromium() as browser:
        furnished(service)
        branded(service, "Sample Hardware", "#0B5FFF")
        orders = {state: STATES[state](PageOrder(service)) for state in states}
        opening(service, PickupCalendar(opening_hours="Mo-Fr 08:00-20:00; Sa 09:00-18:00"))
        for state, order in orders.items():
            for size, viewport in SIZES.items():
                with window(browser, viewport, scheme, scale=2 if size == "phone" else 1) as context:
                    page = context.new_page()
                    page.goto(service.url + order.path)
                    shade = "" if scheme == "light" else f"-{scheme}"
                    name = f"order-page-{size}-{FILES.get(state, state)}{shade}.png"
                    page.screenshot(path=folder / name, full_page=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), scheme="dark" if "--dark" in sys.argv else "light")
