"""From commands to what travels, and back."""

from typing import get_args

import pytest
from pydantic import JsonValue

from pickup_domain import commands as c
from pickup_domain.convert import (
    KNOWN_TYPES,
    MalformedCommandError,
    UnknownCommandError,
    from_wire,
    to_wire,
)
from pickup_domain.sync import PushedCommand
from tests.factories import NOW, TABLET, command, hand_over, pick_one


def note() -> PushedCommand:
    """A note as it travels."""
    return to_wire(command(c.AddNote(text="Rings twice"), base_version=2), seq=5)


@pytest.mark.parametrize("args", [pick_one(), hand_over(), c.MarkReady(partly=True), c.Release()])
def test_a_command_arrives_as_it_was_given(args: c.CommandArgs) -> None:
    """The device is known from its token, its count from the queue."""
    given = command(args, base_version=2)
    arrived = from_wire(to_wire(given, seq=5), TABLET)
    assert arrived == given.model_copy(update={"seq": 5})


def test_what_travels_is_plain() -> None:
    """The type stands beside its arguments, not among them."""
    sent = note()
    assert (sent.type, sent.args, sent.seq, sent.base_version) == ("add_note", {"text": "Rings twice"}, 5, 2)
    assert sent.actor["id"] == "maya"
    assert sent.occurred_at == NOW


def test_the_device_is_who_sent_it() -> None:
    """Nothing in the body says otherwise."""
    claimed = note().model_copy(update={"args": {"text": "Hello", "device": "tablet-9"}})
    assert from_wire(claimed, TABLET).device == TABLET


def test_a_newer_peers_command_is_not_decided() -> None:
    """It is kept until this side knows it."""
    with pytest.raises(UnknownCommandError, match="teleport"):
        from_wire(note().model_copy(update={"type": "teleport"}), TABLET)


@pytest.mark.parametrize(
    "fields",
    [
        {"args": {}},
        {"args": {"text": ""}},
        {"args": {"text": "x" * 501}},
        {"actor": {"kind": "robot", "id": "r2"}},
        {"actor": {}},
        {"args": {"text": "a\0b"}},
        {"args": {"text": "a\ud800"}},
        {"args": {"text": "Hello", "added_later": [{"a\x1b": 1}]}},
        {"actor": {"kind": "staff", "id": "maya\0"}},
        {"actor": {"kind": "staff", "id": "maya", "added_later": {"of": "\ud800"}}},
    ],
    ids=[
        "no text",
        "empty text",
        "long text",
        "no such kind",
        "nobody",
        "a NUL",
        "half a pair",
        "a control character in a field of later",
        "a NUL in an id",
        "half a pair in a field of later",
    ],
)
def test_arguments_that_do_not_fit_are_malformed(fields: dict[str, JsonValue]) -> None:
    """A known type with the wrong contents will never fit: it is not sent again."""
    with pytest.raises(MalformedCommandError):
        from_wire(note().model_copy(update=fields), TABLET)


def test_lines_and_tabs_are_text() -> None:
    """People make them, and so do storefronts' text boxes."""
    text = "Rings twice:\r\n\tback door"
    assert from_wire(note().model_copy(update={"args": {"text": text}}), TABLET).args == c.AddNote(text=text)


def test_the_type_beside_the_arguments_counts() -> None:
    """One hidden among them does not make it another command."""
    hidden = note().model_copy(update={"args": {"text": "Hello", "type": "undo"}})
    assert from_wire(hidden, TABLET).args == c.AddNote(text="Hello")


def test_every_command_has_a_name_of_its_own() -> None:
    """Thirty-nine of them, each written in small letters."""
    kinds = get_args(get_args(c.CommandArgs)[0])
    assert len(KNOWN_TYPES) == len(kinds) == 39
    assert all(name == name.lower() for name in KNOWN_TYPES)


def test_what_does_not_fit_is_not_quoted() -> None:
    """Whoever logs why has somebody's words in the log."""
    odd = note().model_copy(update={"args": {"text": ["Kanari"]}})
    with pytest.raises(MalformedCommandError) as told:
        from_wire(odd, TABLET)
    assert "Kanari" not in f"{told.value} {told.value.__cause__}"
