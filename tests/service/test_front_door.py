"""Behind the shipped nginx each address has a bound of its own, whatever it says about itself."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from central_service.api.rates import Rates
from tests.live_service import LiveService
from tests.nginx import nginx

PROXY = "127.0.0.1"
"""Whoever is believed when they say who asks, as nginx is in packaging/compose.yaml."""


class FrontDoor:
    """The service behind nginx, asked from any address of this machine."""

    def __init__(self, url: str) -> None:
        self._url = url

    def show(self, address: str, says: str = "") -> int:
        """A code that is wrong, from there."""
        headers = {"X-Forwarded-For": says} if says else {}
        asked = {"code": "AAAA-AAAA", "device_name": "Counter 2"}
        with httpx.Client(transport=httpx.HTTPTransport(local_address=address)) as tablet:
            return tablet.post(f"{self._url}/v1/devices/enrol", json=asked, headers=headers).status_code


@pytest.fixture
def door(embedded: LiveService, tmp_path: Path) -> Iterator[FrontDoor]:
    """Three codes a minute from each address."""
    embedded.app.state.service = replace(embedded.app.state.service, rates=Rates(per_address=3))
    port = int(embedded.url.rsplit(":", 1)[1])
    with nginx(tmp_path, (port, port)) as url:
        yield FrontDoor(url)


def test_two_addresses_have_two_bounds(door: FrontDoor) -> None:
    """Somebody who guesses keeps nobody else from enrolling."""
    assert [door.show("127.0.0.2") for _ in range(4)] == [403, 403, 403, 429]
    assert door.show("127.0.0.3") == 403


@pytest.mark.parametrize("address", ["127.0.0.2", PROXY])
def test_a_forged_header_changes_nothing(door: FrontDoor, address: str) -> None:
    """Neither does it free somebody of their own bound, nor does it use up another's."""
    victim = "127.0.0.3"
    said = ["198.51.100.1", f"198.51.100.2, {PROXY}", victim, f"{victim}, {PROXY}", "unknown"]
    assert [door.show(address, each) for each in said] == [403, 403, 403, 429, 429]
    assert door.show(victim) == 403
