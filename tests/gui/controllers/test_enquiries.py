"""Questions that a person waits for: an answer, or at once why there is none."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import certifi
import pytest
from pytestqt.qtbot import QtBot

from pickup_domain.sync import Snapshot
from staff_app.controllers.enquiries import Enquiries
from staff_app.credentials import Credential
from staff_app.errors import PickupError
from tests.live_service import LiveService


@pytest.fixture
def enquiries(qtbot: QtBot) -> Iterator[Enquiries]:
    """Nobody to ask yet."""
    made = Enquiries()
    yield made
    made.stop()
    made.deleteLater()


def ask(enquiries: Enquiries, qtbot: QtBot) -> list[Snapshot | PickupError]:
    """What comes of asking for everything there is."""
    heard: list[Snapshot | PickupError] = []
    enquiries.ask(lambda client: client.snapshot(), heard.append, heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=10_000)
    return heard


def test_who_is_not_connected_is_told_at_once(enquiries: Enquiries, qtbot: QtBot) -> None:
    """Before enrolment, and after the tablet was locked out, nobody waits for an answer that cannot come."""
    heard: list[object] = []

    enquiries.ask(lambda client: client.snapshot(), heard.append, heard.append)

    [refused] = heard
    assert isinstance(refused, PickupError)
    assert "cannot be reached" in str(refused)


def test_the_service_answers_until_the_line_is_closed(
    enquiries: Enquiries, qtbot: QtBot, tmp_path: Path
) -> None:
    """With a credential a question gets its answer; after hanging up it gets the reason why not."""
    with LiveService(tmp_path) as service:
        token = service.enrol().token
        enquiries.start(Credential(service.url, "DT01", "tablet", token, "ab" * 32))
        qtbot.waitUntil(lambda: enquiries.connected, timeout=10_000)
        [answer] = ask(enquiries, qtbot)
        enquiries.hang_up()
        [refused] = ask(enquiries, qtbot)

    assert isinstance(answer, Snapshot)
    assert isinstance(refused, PickupError)


def test_a_service_that_is_gone_is_a_sentence(enquiries: Enquiries, qtbot: QtBot) -> None:
    """Nobody listens there any more."""
    enquiries.start(Credential("http://127.0.0.1:9", "DT01", "tablet", "token", "ab" * 32))
    qtbot.waitUntil(lambda: enquiries.connected, timeout=10_000)

    [refused] = ask(enquiries, qtbot)

    assert isinstance(refused, PickupError)
    assert "cannot be reached" in str(refused)


def test_a_line_that_could_not_be_made_is_made_once_it_can(
    enquiries: Enquiries, qtbot: QtBot, tmp_path: Path
) -> None:
    """The file with the private authority was gone when the app started, and somebody has put it back."""
    authority = tmp_path / "ca.pem"
    with LiveService(tmp_path) as service:
        token = service.enrol().token
        enquiries.start(Credential(service.url, "DT01", "tablet", token, "ab" * 32, ca_file=str(authority)))
        [refused] = ask(enquiries, qtbot)
        copyfile(certifi.where(), authority)
        ask(enquiries, qtbot)
        qtbot.waitUntil(lambda: enquiries.connected, timeout=10_000)
        [answer] = ask(enquiries, qtbot)

    assert isinstance(refused, PickupError)
    assert isinstance(answer, Snapshot)
