"""What a lead changes about somebody who is signed in: the real service, with and without a network."""

from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from pytestqt.qtbot import QtBot

from staff_app.rows.people import SignInPhase
from tests.gui.controllers.two_tablets import Tablet, place
from tests.live_service import DRILL, GTINS, LiveService

Change = Callable[[httpx.Client], httpx.Response]


@pytest.fixture
def service(tmp_path: Path) -> Iterator[LiveService]:
    """A service with the small store."""
    with LiveService(tmp_path) as running:
        yield running


@pytest.fixture
def maya(
    service: LiveService, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Tablet]:
    """Maya's tablet with an order."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with service.storefront() as front:
        place(front)
    tablet = Tablet(tmp_path / "a", qtbot, service, "maya")
    tablet.start()
    yield tablet
    tablet.stop()


def take_off(lead: httpx.Client) -> httpx.Response:
    """Maya does not work here any more."""
    return lead.delete("/team/maya")


def change_pin(lead: httpx.Client) -> httpx.Response:
    """Maya has another PIN."""
    return lead.put("/team/maya/pin", json={"pin": "4826"})


@pytest.mark.parametrize("offline", [False, True])
@pytest.mark.parametrize(
    ("change", "phase", "sentence"),
    [
        (
            take_off,
            SignInPhase.CHOOSE,
            "You are not on the team of this store any more. What you did is kept and sent.",
        ),
        (change_pin, SignInPhase.PIN, "Your PIN was changed. Type the new one to go on."),
    ],
)
def test_the_tablet_asks_who_is_there_and_loses_nothing(
    service: LiveService, maya: Tablet, change: Change, phase: SignInPhase, sentence: str, offline: bool
) -> None:
    """At once, or when it comes back; what was done meanwhile reaches the service."""
    [order_id] = maya.rows
    maya.orders.select(order_id)
    if offline:
        maya.cut()
        maya.orders.pick(order_id, "1", 1, GTINS[DRILL])
        maya.until(lambda: maya.rows[order_id].status == "picking")
    with service.sign_in(service.enrol(name="Office")) as lead:
        answer = change(lead)
        assert answer.is_success, answer.text
    if offline:
        assert maya.sign_in.view.phase is SignInPhase.SIGNED_IN
        maya.reconnect()
    maya.until(lambda: maya.sign_in.actor is None)
    assert (maya.sign_in.view.phase, maya.sign_in.view.message) == (phase, sentence)
    assert maya.orders.selected == order_id
    maya.until(maya.is_sent)
    with service.storefront() as front:
        told = front.get(f"/v1/orders/{order_id}").json()
    assert told["status"] == ("picking" if offline else "placed")
