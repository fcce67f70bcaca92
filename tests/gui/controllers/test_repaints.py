"""One act paints its screen once, however often the service speaks of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from staff_app.rows.orders import OrderDetail, OrderSummary, WaveView
from staff_app.store.results import ChangedSet
from tests.gui.controllers.two_tablets import SCREWS, Tablet, fill, place
from tests.live_service import LiveService


class Spied:
    """A tablet with an order that is looked at, and what its controllers emit from now on."""

    def __init__(self, tablet: Tablet, order_id: str) -> None:
        self.tablet, self.order_id = tablet, order_id
        self.lists: list[tuple[OrderSummary, ...]] = []
        self.details: list[OrderDetail | None] = []
        self.walks: list[WaveView | None] = []
        self.heard: list[ChangedSet] = []
        tablet.orders.orders_changed.connect(self.lists.append)
        tablet.orders.detail_changed.connect(self.details.append)
        tablet.waves.changed.connect(self.walks.append)
        tablet.sync.changed.connect(self.heard.append)

    def begin(self) -> None:
        """Count from here."""
        for told in (self.lists, self.details, self.walks, self.heard):
            told.clear()

    def settle(self) -> None:
        """Until the push was answered, the feed has brought the act back, and both were looked at."""

        def is_heard() -> bool:
            about = [each for each in self.heard if self.order_id in each.order_ids]
            return len(about) >= 2 and not self.tablet.ask(lambda store: store.outbox_status()).unsent

        self.tablet.until(is_heard)
        self.tablet.ask(lambda store: store.summary(self.order_id))


@pytest.fixture
def spied(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Spied]:
    """Maya's tablet at a real service."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with LiveService(tmp_path) as service:
        fill(service)
        with service.storefront() as front:
            order_id = place(front, lines=[{"sku": SCREWS, "quantity": 2}])
        tablet = Tablet(tmp_path / "a", qtbot, service, "maya")
        tablet.start()
        yield Spied(tablet, order_id)
        tablet.stop()


def test_an_act_paints_the_list_once_and_the_order_once_more_when_it_is_sent(spied: Spied) -> None:
    """What comes back from the service looks the same; only `not sent yet` goes."""
    spied.tablet.orders.select(spied.order_id)
    spied.tablet.until(lambda: spied.details)
    spied.begin()
    spied.tablet.orders.start_picking(spied.order_id)
    spied.settle()
    assert [rows[0].status for rows in spied.lists] == ["picking"]
    assert [detail is not None and detail.summary.unsent for detail in spied.details] == [1, 0]


def test_a_pick_paints_its_walk_once_and_again_for_the_stock(spied: Spied) -> None:
    """The act, not its echo, but what the service counts then; to choose an order again shows it again."""
    spied.begin()
    spied.tablet.waves.begin((spied.order_id,))
    spied.settle()
    spied.begin()
    spied.tablet.orders.start_picking(spied.order_id)
    spied.settle()
    spied.begin()
    spied.tablet.orders.pick(spied.order_id, "1", 1, None, "no code")
    spied.settle()
    lines = [view.orders[0].lines[0] for view in spied.walks if view is not None]
    assert [line.picked for line in lines] == [1] * len(lines)
    assert [line.on_hand for line in lines] in ([9, 8], [9])
    assert len(spied.lists) == 1
    for _ in range(2):
        spied.begin()
        spied.tablet.orders.select(spied.order_id)
        spied.tablet.until(lambda: spied.details)
