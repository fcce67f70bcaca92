"""What axe finds wrong with a page: everything in the light, and in the dark what colours can do wrong."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
_CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}


def check_with_axe(page: Page, where: str, *, in_the_dark: bool = False) -> None:
    """No violation of WCAG 2.2 AA.

    Args:
        page: As it stands.
        where: Told with what is wrong.
        in_the_dark: Look at its dark colours, too.
    """
    _check(page, where, _WCAG)
    if in_the_dark:
        page.emulate_media(color_scheme="dark")
        _check(page, f"{where}, dark", _CONTRAST)
        page.emulate_media(color_scheme="light")


def _check(page: Page, where: str, options: dict[str, Any]) -> None:
    found: Any = Axe().run(page, options=options)
    wrong = [(each["id"], [node["html"] for node in each["nodes"]]) for each in found.response["violations"]]
    assert not wrong, (where, wrong)
    seen = [each["id"] for each in (*found.response["passes"], *found.response["incomplete"])]
    assert "color-contrast" in seen, where
