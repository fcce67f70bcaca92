"""Free times for a delay: no answer is told apart from the answer that there are none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from central_service.storage import stores
from central_service.storage.database import UnitOfWork
from staff_app.controllers.delays import DelayController
from staff_app.controllers.enquiries import Enquiries
from staff_app.credentials import Credential
from staff_app.rows.delays import DelayOffer
from tests.gui.controllers.two_tablets import place
from tests.live_service import LiveService


@pytest.fixture
def enquiries(qtbot: QtBot) -> Iterator[Enquiries]:
    """Nobody to ask yet."""
    made = Enquiries()
    yield made
    made.stop()


def _close(work: UnitOfWork) -> None:
    store = stores.by_id(work.connection, 1)
    closed = store.calendar.plan.model_copy(update={"opening_hours": "off"})
    stores.change(work, 1, store.location, closed, store.stock)


def test_a_closed_store_has_no_free_time_and_a_service_that_is_away_says_nothing(
    enquiries: Enquiries, qtbot: QtBot, tmp_path: Path
) -> None:
    """Open, closed for good, and with nobody on the line."""
    delays, told = DelayController(enquiries), list[DelayOffer]()
    delays.offered.connect(told.append)

    def ask() -> None:
        heard = len(told)
        delays.ask_times(order_id)
        qtbot.waitUntil(lambda: len(told) > heard, timeout=10_000)

    with LiveService(tmp_path) as service:
        with service.storefront() as front:
            order_id = place(front)
        enquiries.start(Credential(service.url, "DT01", "tablet", service.enrol().token, "ab" * 32))
        qtbot.waitUntil(lambda: enquiries.connected, timeout=10_000)
        ask()
        service.database.write(_close)
        ask()
        enquiries.hang_up()
        ask()

    assert len(told[0].windows or ()) == 5
    assert [each.windows for each in told[1:]] == [(), None]
