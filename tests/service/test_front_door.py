"""Behind the shipped nginx each address has a bound of its own, whatever it says about itself."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import httpx
import pytest

from central_service.api.rates import Rates
from pickup_domain.sync import EnrolAnswer
from tests.live_service import LiveService, push, pushed
from tests.nginx import nginx

PROXY = "127.0.0.1"
"""Whoever is believed when they say who asks, as nginx is in packaging/compose.yaml."""


class FrontDoor:
    """The service behind nginx, asked from any address of this machine."""

    def __init__(self, url: str) -> None:
        self._url = url

    def tablet(self, enrolled: EnrolAnswer) -> httpx.Client:
        """An enrolled tablet's client."""
        base_url = f"{self._url}/v1/stores/{enrolled.store}"
        return httpx.Client(base_url=base_url, headers={"Authorization": f"Bearer {enrolled.token}"})

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


def test_a_large_push_is_carried(door: FrontDoor, embedded: LiveService) -> None:
    """Of 100 kB: nginx keeps it in a file on the way."""
    unknown = str(UUID(int=1))
    notes = [pushed(unknown, "add_note", seq, text="x" * 500) for seq in range(1, 101)]
    assert len(str(notes)) > 80_000
    with door.tablet(embedded.enrol()) as client:
        assert {each["status"] for each in push(client, *notes)} == {"rejected"}
