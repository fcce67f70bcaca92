"""One Chromium for the tests of a file, and one service per test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import NoChromiumError, chromium
from tests.live_service import LiveService
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
