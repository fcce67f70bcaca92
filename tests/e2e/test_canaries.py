"""What may not be on a tablet is nowhere on it: not in its database, its log, its papers, its diagnostics."""

import json
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pickup_domain.pickup_code import grouped
from staff_app.commands.demo.driver import AppDriver, until
from staff_app.config import Config
from staff_app.rows.hand_over import Verdict
from staff_app.store.sealing import Seal
from tests.e2e.conftest import World

PHONE = "2125550187"
EMAIL = "kanari.mail@example.com"
PIN = "1234"
"""Maya's; too short to look for in a database, yet no log line may hold it as a word."""


class Secrets:
    """What nobody may find, by what it is."""

    def __init__(self, world: World) -> None:
        customer = {"name": "Robin Vale", "email": EMAIL, "phone": "+1 212 555 0187", "sms_consent": True}
        placed = world.place(customer=customer)
        self.order_id: str = placed["order_id"]
        self.number: str = placed["number"]
        self.code: str = placed["pickup_code"]
        self.pickup_pass: str = placed["pickup_pass"]
        self.enrol_code = world.enrol_code()
        code = self.code.replace("-", "")
        self.words = {
            "e-mail": [EMAIL, EMAIL.partition("@")[0]],
            "phone": [PHONE, "212 555", "555 0187", "5550187", "212-555"],
            "pickup code": [code, grouped(code), code.lower()],
            "pass": [self.pickup_pass, self.pickup_pass[-24:]],
            "enrolment code": [self.enrol_code],
        }

    def found_in(self, content: bytes) -> list[str]:
        """Which of them a text or file holds, in either way that SQLite and Qt write text."""
        low = content.lower()
        return [
            f"{kind}: {word}"
            for kind, words in self.words.items()
            for word in words
            if word.lower().encode() in low or word.lower().encode("utf-16-le") in low
        ]


@pytest.fixture
def secrets(world: World) -> Secrets:
    """An order of somebody whose data stand out."""
    return Secrets(world)


@pytest.fixture
def talkative(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """All that both programs say, the service being in this process, and of others what a log may keep."""
    with (
        caplog.at_level(logging.INFO),
        caplog.at_level(logging.DEBUG, "staff_app"),
        caplog.at_level(logging.DEBUG, "central_service"),
    ):
        yield caplog


def a_day_at_the_counter(tablet: AppDriver, world: World, secrets: Secrets) -> None:
    """Picked and staged; then, cut off, looked for by pass and by codes right and wrong, and handed over."""
    tablet.enrol(world.cable.url, secrets.enrol_code)
    tablet.sign_in(pin=PIN)
    tablet.pick_all(secrets.order_id)
    tablet.stage_and_mark_ready(secrets.order_id)
    tablet.wait_until_sent()
    hand_over = tablet.app.controllers.hand_over
    world.cable.cut()
    hand_over.type_code(secrets.code[:-1] + ("2" if secrets.code[-1] != "2" else "3"))
    until(lambda: tablet.verdict and tablet.verdict.verdict is Verdict.UNKNOWN_CODE, "a refusal")
    hand_over.present_pass(secrets.pickup_pass)
    until(lambda: tablet.verdict and tablet.verdict.verdict is Verdict.VALID, "the pass")
    hand_over.type_code(secrets.code)
    until(lambda: tablet.verdict and tablet.verdict.order_id == secrets.order_id, "the code")
    hand_over.confirm()
    tablet.wait_for_status(secrets.order_id, "picked_up")
    until(lambda: len(world.printer.sheets) > 1, "the receipt")


def test_no_secret_is_in_the_tablets_files(
    world: World, secrets: Secrets, talkative: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    """While it works offline, with all still in its log, and after it was sent and the app has stopped."""
    del qtbot
    folder = world.folder / "tablet"
    with world.tablet() as tablet:
        a_day_at_the_counter(tablet, world, secrets)
        until(lambda: tablet.app.controllers.sync.status.unsent == 1, "the status bar tells what waits")
        assert (folder / "token.json").exists()
        assert leaks(folder, secrets) == {}
        assert sealed_with_the_token(folder)
        world.cable.restore()
        tablet.wait_until_sent()
        tablet.app.controllers.storage.write_bundle()
        until(lambda: list((folder / "diagnostics").glob("*.zip")), "the diagnostics")
    assert leaks(folder, secrets) == {}
    # What the mail server of the test writes down is nobody's log.
    ours = [record for record in talkative.records if record.name != "mail.log"]
    said = "\n".join(f"{record.getMessage()} {record.__dict__}" for record in ours)
    assert {record.name.partition(".")[0] for record in ours} >= {"httpx"}
    assert secrets.found_in(said.encode()) == []
    assert PIN not in said.replace(":", " ").split()


def test_no_paper_says_how_to_reach_somebody(world: World, secrets: Secrets, qtbot: QtBot) -> None:
    """Labels and receipts go out of the house."""
    del qtbot
    with world.tablet() as tablet:
        a_day_at_the_counter(tablet, world, secrets)
    papers = "\n".join(sheet.text for sheet in world.printer.sheets)
    assert secrets.number in papers
    assert secrets.found_in(papers.encode()) == []


def test_the_search_finds_what_is_there(world: World, secrets: Secrets) -> None:
    """A canary that is planted is found, also in the write-ahead log alone."""
    folder = world.folder / "tablet"
    folder.mkdir()
    (folder / "store.sqlite3-wal").write_bytes(b"\0\1" + EMAIL.upper().encode() + b"\2")
    (folder / "settings").write_bytes(secrets.code.encode("utf-16-le"))
    assert set(leaks(folder, secrets)) == {"store.sqlite3-wal", "settings"}


def sealed_with_the_token(folder: Path) -> bool:
    """What waits is closed to whoever has no token file, and open to whoever has it."""
    pepper = json.loads((folder / "token.json").read_text(encoding="utf-8"))["pepper"]
    with closing(sqlite3.connect(folder / Config(folder).database.name)) as file:
        [(body,)] = file.execute("SELECT body FROM outbox WHERE applied_version IS NULL").fetchall()
    return Seal(bytes.fromhex(pepper)).opens(body) and not Seal(b"").opens(body)


def leaks(folder: Path, secrets: Secrets) -> dict[str, list[str]]:
    """Files of the tablet that hold what they may not, whatever they are called."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    found = {name: secrets.found_in(path.read_bytes()) for name, path in files.items()}
    return {name: what for name, what in found.items() if what}
