"""An order of which nothing could be had ends with a shift lead: two tablets, one real service."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.controllers.two_tablets import Tablet, place
from tests.live_service import LiveService

REASON = "Nothing of it could be found"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[LiveService]:
    """A service with the small store and one order."""
    with LiveService(tmp_path) as running:
        with running.storefront() as front:
            place(front)
        yield running


@pytest.fixture
def tablets(
    service: LiveService, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Tablet, Tablet]]:
    """Maya's and Lena's; Lena leads."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    made = Tablet(tmp_path / "a", qtbot, service, "maya"), Tablet(tmp_path / "b", qtbot, service, "lena")
    for tablet in made:
        tablet.start()
    yield made
    for tablet in made:
        tablet.stop()


def test_nothing_to_be_had_is_cancelled_by_a_lead_alone(
    service: LiveService, tablets: tuple[Tablet, Tablet]
) -> None:
    """An associate is refused in words; after the lead it is gone everywhere, with the reason."""
    maya, lena = tablets
    [order_id] = maya.rows
    maya.orders.short(order_id, "1", 1, "not_found")
    maya.orders.short(order_id, "2", 2, "not_found")
    lena.until(lambda: lena.rows[order_id].units_decided == lena.rows[order_id].units)
    maya.orders.cancel(order_id, REASON)
    maya.until(lambda: maya.refusals)
    assert maya.refusals[0].sentence == "You may not do this. Ask the shift lead."
    assert maya.rows[order_id].status == "picking"
    lena.orders.cancel(order_id, REASON)
    maya.until(lambda: maya.rows[order_id].status == "cancelled")
    with service.storefront() as front:
        assert front.get(f"/v1/orders/{order_id}").json()["status"] == "cancelled"
