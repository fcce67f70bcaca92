"""One Chromium for the tests of a file, and one service per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.chromium import SIZES, NoChromiumError, chromium, tab
from tests.live_service import LiveService
from tests.live_shop import SampleShop
from tests.order_pages import furnished


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A running Chromium; not for the whole session, because other tests run event loops of their own."""
    try:
        with chromium() as running:
            yield running
    except NoChromiumError as error:
        pytest.fail(str(error))


@pytest.fixture
def service(tmp_path: Path) -> Iterator[LiveService]:
    """The service with a store that has all a page can show."""
    with LiveService(tmp_path) as running:
        furnished(running)
        yield running


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
