"""What apps of every released version send, as they wrote it: the service takes it as it takes today's."""

import json
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from central_service.services import deciding
from central_service.storage import stores
from central_service.storage.database import UnitOfWork
from pickup_domain import upcasting
from pickup_domain.order import Actor, ActorKind
from tests.factories import NOW, ORDER_ID, place_args
from tests.live_service import LiveService, push

FIXTURES = Path(__file__).resolve().parents[1] / "unit" / "staff_app" / "store" / "fixtures"
WRITTEN = {
    number: (FIXTURES / f"outbox_v{number}.json").read_text(encoding="utf-8")
    for number in range(1, upcasting.WIRE_VERSION + 1)
}
"""Outboxes of every version, which only an update raises: until then they are sent as they lie there."""


def as_it_was(body: str) -> dict[str, Any]:
    """What the app that wrote it sends."""
    command: dict[str, Any] = json.loads(body)
    command.pop("wire", None)
    return command


def as_today(body: str) -> dict[str, Any]:
    """What this app makes of it."""
    raised = upcasting.read(body)
    assert raised is not None
    return raised.model_dump(mode="json")


def _placed(work: UnitOfWork) -> None:
    """The order that they are about, and the colleague who gets it."""
    storefront = Actor(kind=ActorKind.STOREFRONT, id="web", name="Web shop")
    given = deciding.command(ORDER_ID, place_args(), storefront, NOW, None)
    deciding.carry_out(work, 1, None, given, NOW)
    maya = stores.staff_member(work.connection, 1, "maya")
    assert maya is not None
    stores.add_staff(work, 1, maya.model_copy(update={"staff_id": "tom", "name": "Tom B."}))


def results(folder: Path, file: Path, commands: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What a new store with that order answers to each, one after the other, twice."""
    folder.mkdir()
    copyfile(file, folder / "central.sqlite3")
    with LiveService(folder, clock=lambda: NOW) as service:
        service.database.write(_placed)
        with service.tablet(service.enrol()) as tablet:
            first = [push(tablet, command)[0] for command in commands]
            assert [push(tablet, command)[0] for command in commands] == first
    return first


@pytest.mark.parametrize("version", sorted(WRITTEN))
def test_an_older_apps_commands_count_as_todays_do(version: int, tmp_path: Path, migrated_file: Path) -> None:
    """The same result to the field for each, sent as it was written and sent as an update raises it."""
    bodies: list[str] = json.loads(WRITTEN[version])
    old = results(tmp_path / "old", migrated_file, [as_it_was(body) for body in bodies])
    new = results(tmp_path / "new", migrated_file, [as_today(body) for body in bodies])
    assert old == new
    assert {each["code"] for each in old}.isdisjoint({"malformed", "unsupported", "internal", "key_reused"})
    assert sum(each["status"] == "applied" for each in old) >= 10, [each["status"] for each in old]
