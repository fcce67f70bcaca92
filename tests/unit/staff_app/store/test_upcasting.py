"""What every released version of the app wrote into its outbox is read by this one.

Whoever changes the JSON of a command sees a test fail here: raise `WIRE_VERSION`, add to `RAISED` what makes
the new shape of the old one, and keep a file of the new one:
`python -m tests.unit.staff_app.store.write_fixture`.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from pickup_domain import commands as c
from pickup_domain import day as d
from pickup_domain import upcasting
from pickup_domain.convert import KNOWN_TYPES, from_wire, to_wire
from pickup_domain.sameness import body_hash, is_same
from pickup_domain.sync import PushedCommand
from staff_app.store.database import checksum
from staff_app.store.pickup_store import PickupStore
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET

FIXTURES = Path(__file__).parent / "fixtures"
VERSIONS = range(1, upcasting.WIRE_VERSION + 1)
RELEASED = {
    1: "2c335a3b33bc0a67b40d5271916d8c75524b19d967b3086ab0b2133f95147507",
    2: "2670c4657f7c8a1c647f697fdbdfba1eb0f3fcfa9454c85cb6eef7211e699b28",
    3: "6812e9afc05e405cfcd70af6c5b8e1b9130adc1821d45b69c586ef5e46870605",
    4: "c0f560c814ce804656465f81ceaf0649e5abff0860d8050f52c48e4eaf60d05e",
    5: "a8101eeb437bbf50df8356425e5dfff0c89852161e41a5ce9a4fb6136b590ad5",
}
"""SHA-256 of the files that no later version may touch: those of every version but the newest."""


def rows(version: int) -> list[str]:
    """Bodies as that version wrote them."""
    found: list[str] = json.loads((FIXTURES / f"outbox_v{version}.json").read_text(encoding="utf-8"))
    return found


def test_files_of_older_versions_are_as_those_wrote_them() -> None:
    """A fixture that is mended later shows nothing of what lies in tablets."""
    files = {number: (FIXTURES / f"outbox_v{number}.json").read_bytes() for number in VERSIONS}
    kept = {number: sha256(content).hexdigest() for number, content in files.items()}
    kept.pop(upcasting.WIRE_VERSION)
    assert kept == RELEASED


def unknown_fields(value: object) -> Iterator[str]:
    """Names of fields that no model knows, at any depth."""
    if isinstance(value, BaseModel):
        yield from value.model_extra or {}
        for name in type(value).model_fields:
            yield from unknown_fields(getattr(value, name))
    elif isinstance(value, tuple):
        for each in value:
            yield from unknown_fields(each)


@pytest.mark.parametrize(("version", "body"), [(v, body) for v in VERSIONS for body in rows(v)])
def test_what_a_version_wrote_is_sent_in_todays_shape(version: int, body: str) -> None:
    """Field by field: nothing is lost, nothing is added, nothing is left that no field takes."""
    del version
    pushed = upcasting.read(body)
    assert pushed is not None
    if pushed.order_id == d.STORE:
        actor, word = d.actor_and_args(pushed)
        assert actor.model_dump(mode="json") == pushed.actor
        assert word.model_dump(mode="json") == {"type": pushed.type, **pushed.args}
        assert list(unknown_fields(word)) == []
        return
    command = from_wire(pushed, TABLET)
    assert to_wire(command, command.seq) == pushed
    assert list(unknown_fields(command)) == []


@pytest.mark.parametrize(("version", "body"), [(v, body) for v in VERSIONS for body in rows(v)])
def test_what_was_sent_before_an_update_is_the_same_after_it(version: int, body: str) -> None:
    """The service answers it as it did: it counts once, and nobody is told that it did not."""
    del version
    old = json.loads(body)
    old.pop("wire", None)
    raised = upcasting.read(body)
    assert raised is not None
    assert is_same(raised, body_hash(PushedCommand.model_validate(old)))


def test_every_command_of_today_is_kept_in_the_newest_file() -> None:
    """As it is written today, byte for byte."""
    newest = rows(upcasting.WIRE_VERSION)
    kept = [upcasting.read(body) for body in newest]
    assert {each.type for each in kept if each is not None} == KNOWN_TYPES | d.KNOWN_TYPES
    assert [upcasting.stored(each) for each in kept if each is not None] == newest


def test_a_body_without_a_number_is_of_the_first_version() -> None:
    """As the first apps wrote it."""
    [first, *_] = rows(1)
    bare = {name: value for name, value in json.loads(first).items() if name != "wire"}
    assert upcasting.read(json.dumps(bare)) == upcasting.read(first)


def test_each_version_is_raised_to_the_next() -> None:
    """Step by step, with what each step changes."""
    [first] = [body for body in rows(1) if json.loads(body)["type"] == "add_note"]

    def to_2(command: dict[str, Any]) -> dict[str, Any]:
        return command | {"args": {"words": command["args"]["text"]}}

    def to_3(command: dict[str, Any]) -> dict[str, Any]:
        return command | {"args": command["args"] | {"language": "en"}}

    raised = upcasting.read(first, {1: to_2, 2: to_3}, newest=3)
    assert raised is not None
    assert set(raised.args) == {"words", "language"}


def test_a_newer_apps_command_waits_for_that_app(store: PickupStore, path: Path) -> None:
    """It is neither sent nor thrown away, and holds back its own order only."""
    store.submit(str(ORDER_ID), c.AddNote(text="x"), ASSOCIATE, NOW, offline=True)
    with closing(sqlite3.connect(path)) as file, file:
        body = file.execute("SELECT body FROM outbox").fetchone()[0]
        newer = json.dumps(json.loads(body) | {"wire": upcasting.WIRE_VERSION + 1})
        file.execute("UPDATE outbox SET body = ?, crc = ?", (newer, checksum(newer)))
    assert store.due_commands(NOW, 10) == ()
    assert store.outbox_status().unsent == 1
    assert store.incidents() == ()
    assert store.order(str(ORDER_ID)) is not None


@pytest.mark.parametrize("version", VERSIONS)
def test_sealed_words_are_never_taken_for_said_ones(version: int) -> None:
    """Whatever number stands beside them: no step to a newer shape may add to them."""
    for body in rows(version):
        sealed = json.dumps(json.loads(body) | {"args": {upcasting.SEALED: "abc="}})
        with pytest.raises(upcasting.SealedCommandError):
            upcasting.read(sealed)


@pytest.mark.parametrize("body", ["", "[]", "7", "{}", '{"wire": "x"}', '{"wire": 0}', '{"wire": []}'])
def test_what_is_no_command_is_none(body: str) -> None:
    """Whatever it is."""
    assert upcasting.read(body) is None
