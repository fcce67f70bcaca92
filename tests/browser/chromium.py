"""Debian's Chromium, driven by Playwright; the sizes of a phone and of a desk."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

from counterhand_resources import resource

CHROMIUM = Path("/usr/bin/chromium")
PHONE: ViewportSize = {"width": 390, "height": 844}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}
SIZES = {"phone": PHONE, "desktop": DESKTOP}
Scheme = Literal["light", "dark"]
PATIENCE_MS = 20_000


class NoChromiumError(Exception):
    """It is not installed."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """A running Chromium.

    Raises:
        NoChromiumError: There is none.
    """
    if not CHROMIUM.exists():
        raise NoChromiumError(f"{CHROMIUM} is missing; packaging/bootstrap.sh development installs it")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        env: dict[str, str | float | bool] = {**os.environ, "FONTCONFIG_FILE": _fonts(Path(folder))}
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"], env=env)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def window(
    browser: Browser,
    size: ViewportSize = PHONE,
    scheme: Scheme = "light",
    *,
    java_script: bool = True,
    scale: float = 1,
) -> Iterator[BrowserContext]:
    """A browser without a memory, of a size, light or dark."""
    context = browser.new_context(
        viewport=size,
        color_scheme=scheme,
        java_script_enabled=java_script,
        device_scale_factor=scale,
        has_touch=size is PHONE,
        is_mobile=size is PHONE,
        locale="en-US",
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE_MS)
    try:
        yield context
    finally:
        context.close()


@contextmanager
def tab(
    browser: Browser, size: ViewportSize = PHONE, scheme: Scheme = "light", *, java_script: bool = True
) -> Iterator[Page]:
    """One tab of such a window; nothing may go wrong on its console."""
    with window(browser, size, scheme, java_script=java_script) as context:
        page = context.new_page()
        wrong: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: wrong.append(said.text) if "Content Security" in said.text else None)
        yield page
        assert not wrong, wrong


def _fonts(folder: Path) -> str:
    """A fontconfig file: with our own font, so that widths are the same on every machine."""
    file = folder / "fonts.conf"
    file.write_text(
        f"<fontconfig><include ignore_missing='yes'>/etc/fonts/fonts.conf</include>"
        f"<dir>{resource('fonts')}</dir><cachedir>{folder}</cachedir></fontconfig>"
    )
    return str(file)
