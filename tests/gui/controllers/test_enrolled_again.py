"""A tablet that is set up again while steps wait on it: it is the one it was, and they count once."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from central_service.services import enrolment
from central_service.storage.audit import COMMAND_LINE
from pickup_domain.sync import EnrolAnswer
from staff_app.credentials import FileVault
from staff_app.rows.people import SignInPhase
from staff_app.sync.client import ServiceClient
from tests.factories import TABLET, placed
from tests.gui.controllers.conftest import Counter
from tests.gui.controllers.two_tablets import Tablet, place
from tests.live_service import GTINS, SCREWS, LiveService


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LiveService]:
    """A service with the small store and one order."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with LiveService(tmp_path) as running:
        with running.storefront() as front:
            place(front)
        yield running


def tap(maya: Tablet) -> None:
    """A box of screws is found, and there is no network."""
    [order_id] = maya.rows
    before = maya.ask(lambda store: store.outbox_status()).unsent
    maya.orders.pick(order_id, "2", 1, GTINS[SCREWS])
    maya.until(lambda: maya.ask(lambda store: store.outbox_status()).unsent > before)


def send_without_an_answer(maya: Tablet, service: LiveService) -> None:
    """All that waits counts, and the tablet does not hear of it."""
    waiting = maya.ask(lambda store: store.due_commands(datetime.now(UTC), 10))
    with closing(ServiceClient(service.url, "DT01", maya.credential.token)) as client:
        client.push([each.pushed for each in waiting])


@pytest.mark.parametrize("how", ["locked out", "proven", "keyring lost"])
def test_what_waits_counts_once_and_in_its_order(
    service: LiveService, tmp_path: Path, qtbot: QtBot, how: str
) -> None:
    """A pick whose answer was lost, and one after it that its tablet alone knows to be based on it."""
    maya = Tablet(tmp_path / "a", qtbot, service, "maya")
    maya.start()
    [order_id] = maya.rows
    maya.cut()
    tap(maya)
    send_without_an_answer(maya, service)
    tap(maya)
    now, was = datetime.now(UTC), maya.credential.device_id
    if how != "proven":
        service.database.write(lambda work: enrolment.revoke(work, 1, was, COMMAND_LINE, now))
    if how == "keyring lost":
        maya.stop()
        maya = Tablet(tmp_path / "a", qtbot, service, "maya")
        FileVault(tmp_path / "a" / "token.json").forget()
        maya.sign_in.start()
        maya.until(lambda: maya.sign_in.view.phase is SignInPhase.ENROL)
    code = service.database.write(lambda work: enrolment.new_code(work, 1, now))
    maya.sign_in.enrol(service.url, code, "Counter 2")
    maya.until(lambda: maya.sync.is_online() and maya.is_sent())
    assert maya.ask(lambda store: store.incidents()) == ()
    with service.storefront() as front:
        assert front.get(f"/v1/orders/{order_id}").json()["lines"][1]["picked"] == 2
    maya.stop()


class Asked(ServiceClient):
    """Takes no code, and hears what is told with it."""

    told: list[tuple[str, ...]]

    def enrol(self, *told: str) -> EnrolAnswer:
        """Hear it."""
        self.told.append(told)
        return super().enrol(*told)


def told_at(counter: Counter, url: str) -> tuple[str, ...]:
    """What the tablet tells of itself to whoever answers there."""
    before = len(Asked.told)
    counter.until(lambda: not counter.sign_in._is_enrolling)
    counter.sign_in.enrol(url, "CODE", "Counter 2")
    counter.until(lambda: len(Asked.told) > before)
    return Asked.told[-1][2:]


def test_its_token_is_shown_to_its_own_service_alone(
    at_counter: Callable[..., Counter], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever address somebody types; and a tablet that has left its store was nobody."""
    monkeypatch.setattr(Asked, "told", [], raising=False)
    monkeypatch.setattr("staff_app.sync.client.ServiceClient", Asked)
    counter = at_counter(placed())
    counter.start(signed_in=False)
    assert told_at(counter, "http://127.0.0.1:9/") == (TABLET, "token")
    assert told_at(counter, "http://127.0.0.1:10") == (TABLET, "")
    counter.sign_in.leave_store()
    assert told_at(counter, "http://127.0.0.1:9") == ("", "")
