"""One id is one command, in whatever shape it is sent again."""

from datetime import datetime

import pytest

from pickup_domain import day, sameness
from pickup_domain.sameness import body_hash, hashes, is_same, sent_hash
from pickup_domain.sync import PushedCommand
from tests.factories import NOW, ORDER_ID

_BAGS: dict[str, object] = {
    "bag_ids": ["10477-1"],
    "items": [{"line_id": "1", "quantity": 1}],
    "method": "pass",
}
HAND_OVER: dict[str, object] = {"type": "hand_over", "args": _BAGS}


def pushed(**fields: object) -> PushedCommand:
    """A note as it travels."""
    usual: dict[str, object] = {
        "id": "01936000-0000-7000-8000-000000000001",
        "seq": 1,
        "type": "add_note",
        "order_id": ORDER_ID,
        "base_version": 2,
        "actor": {"kind": "staff", "id": "maya"},
        "occurred_at": NOW,
        "args": {"text": "Rings twice, ü"},
    }
    return PushedCommand.model_validate(usual | fields)


def test_the_same_command_has_the_same_hash() -> None:
    """However often it is sent, from wherever in the queue, and in whichever order its fields come."""
    again = pushed(seq=7, offline=True, actor={"id": "maya", "kind": "staff"})
    read = PushedCommand.model_validate_json(pushed().model_dump_json())
    moment = pushed(occurred_at=datetime.fromisoformat("2026-11-24T09:00:00-05:00"))
    assert {body_hash(each) for each in (again, read, moment)} == {body_hash(pushed())}


@pytest.mark.parametrize(
    "fields",
    [
        {"args": {"text": "Rings once"}},
        {"base_version": 3},
        {"actor": {"kind": "staff", "id": "tom"}},
        {"type": "undo"},
        {"order_id": day.STORE},
        {"id": "01936000-0000-7000-8000-000000000002"},
        {"occurred_at": "2026-11-24T09:00:01-05:00"},
        {"args": {"text": "\ud800"}},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_another_body_has_another_hash(fields: dict[str, object]) -> None:
    """One id cannot stand for two intents."""
    assert body_hash(pushed(**fields)) != body_hash(pushed())
    assert not is_same(pushed(**fields), body_hash(pushed()))


def test_what_an_update_adds_changes_nothing() -> None:
    """A field at its default, at any depth, and fields of a newer app that no model here has."""
    fuller = _BAGS | {"to_proxy": False, "signature": None, "scanned_bag_ids": []}
    deeper = _BAGS | {"items": [{"line_id": "1", "quantity": 1, "later": 0}], "later": 1}
    shapes = [pushed(**HAND_OVER), pushed(**HAND_OVER, later=1)]
    shapes += [pushed(type="hand_over", args=args) for args in (fuller, deeper)]
    assert len({body_hash(each) for each in shapes}) == 1
    assert len({sent_hash(each) for each in shapes}) == len(shapes)
    said = pushed(type="hand_over", args=_BAGS | {"to_proxy": True})
    assert not is_same(said, body_hash(shapes[0]))


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        ({}, "a0a63e674276bf7fbc4500aa15e4167356a7d38a9aba69ccec9b638290e6dd2f"),
        (HAND_OVER, "7ea6f5c6b1999332e619a3999ecdfe056efe759694d9c84d9a979377a98c1cd6"),
        (
            {"type": "close_slot", "order_id": day.STORE, "args": {"start": "2026-11-24T14:00:00Z"}},
            "c9b6f4a820bf0d916519329a9e06b96873cc648d304d21700729cd8a5e5ee7d6",
        ),
        (
            {"type": "from_tomorrow", "args": {"x": 1}},
            "c9af906a59d78b40eae96b4d4dea452ef61958a06443279723aca6d73fffef27",
        ),
    ],
    ids=["note", "hand over", "slot", "unknown"],
)
def test_ledgers_keep_these_hashes(fields: dict[str, object], kept: str) -> None:
    """What stands in a ledger is read by every later version: no change of a model may change these."""
    assert body_hash(pushed(**fields)) == kept


def test_a_service_that_learns_what_a_field_means_knows_what_it_answered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It counted the command without that field; after its update the same JSON means more."""
    newer = pushed(args={"text": "Rings twice", "from_tomorrow": 1})
    kept = hashes(newer)

    with monkeypatch.context() as updated:
        updated.setattr(sameness, "_told", lambda _, sent: sent)
        assert body_hash(newer) not in kept
        assert is_same(newer, kept)
        assert not is_same(pushed(args={"text": "Rings twice", "from_tomorrow": 2}), kept)


def test_a_ledger_from_before_is_still_read() -> None:
    """It holds the hash of the JSON as it was sent."""
    assert is_same(pushed(**HAND_OVER), sent_hash(pushed(**HAND_OVER)))
    assert not is_same(pushed(), sent_hash(pushed(**HAND_OVER)))


@pytest.mark.parametrize("kind", [None, 7, "undo", "add_note"])
def test_a_type_among_the_arguments_means_nothing(kind: object) -> None:
    """It is passed over where a command is decided; its hash must not fail then, or it is never decided."""
    assert body_hash(pushed(args={"text": "Rings twice, ü", "type": kind})) == body_hash(pushed())
