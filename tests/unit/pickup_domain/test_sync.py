"""The messages between tablet and service: what they hold, refuse, keep and hash."""

import json
from datetime import datetime
from uuid import UUID

import pytest
from pydantic import BaseModel, JsonValue, ValidationError

from pickup_domain.store import IncidentRecord, Location, MessageFate, PassKey, Product, StaffMember
from pickup_domain.sync import (
    MAX_BATCH,
    Change,
    ChangeKind,
    ChangeOp,
    ChangesPage,
    CommandResult,
    EnrolAnswer,
    EnrolRequest,
    Problem,
    PushAnswer,
    PushBatch,
    PushedCommand,
    ResultStatus,
    Snapshot,
    SnapshotItem,
    is_supported,
)
from tests.factories import NOW, ORDER_ID, placed

COMMAND_ID = UUID("01936000-0000-7000-8000-000000000001")
RESULT = CommandResult(id=COMMAND_ID, status=ResultStatus.APPLIED, version=3, feed_seq=9)
BODY: dict[str, JsonValue] = placed().model_dump(mode="json")
CHANGE = Change(seq=9, kind=ChangeKind.ORDER, id=str(ORDER_ID), version=3, op=ChangeOp.PUT, body=BODY)


def pushed(**fields: object) -> PushedCommand:
    """A note as it travels."""
    usual: dict[str, object] = {
        "id": COMMAND_ID,
        "seq": 1,
        "type": "add_note",
        "order_id": ORDER_ID,
        "base_version": 2,
        "actor": {"kind": "staff", "id": "maya"},
        "occurred_at": NOW,
        "args": {"text": "Rings twice, ü"},
    }
    return PushedCommand.model_validate(usual | fields)


MESSAGES: list[BaseModel] = [
    PushBatch(commands=(pushed(),)),
    PushAnswer(results=(RESULT,), server_time=NOW),
    CHANGE,
    ChangesPage(epoch="e1", changes=(CHANGE,), next=9, head=9, min=1, server_time=NOW),
    Snapshot(
        epoch="e1",
        seq=9,
        items=(SnapshotItem(kind="order", id=str(ORDER_ID), version=3, body=json.dumps(BODY)),),
        server_time=NOW,
    ),
    EnrolRequest(code="7F3K-92", device_name="Counter 1"),
    EnrolAnswer(device_id="d1", store="DT01", token="t", pepper="00" * 32, epoch="e1"),
    Problem(title="Wrong key", status=401, code="unauthorised", errors=({"field": "key"},)),
    Location(code="DT01", number=417, name="Downtown", time_zone="America/New_York", currency="USD"),
    StaffMember.model_validate(
        {"staff_id": "maya", "name": "Maya R.", "initials": "MR", "role": "associate"}
    ),
    PassKey(key_id=1, public_key="ab" * 32, valid_until=NOW),
    Product.model_validate(
        {"sku": "1011", "name": "Drill", "unit_price": {"amount_minor": 1, "currency": "USD"}}
    ),
    IncidentRecord.model_validate(
        {"incident_id": COMMAND_ID, "kind": "needs_review", "order_id": ORDER_ID, "detail": "-", "at": NOW}
    ),
    MessageFate(
        message_id=COMMAND_ID, order_id=ORDER_ID, kind="ready", channel="email", state="sent", at=NOW
    ),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_every_message_is_read_as_it_was_written(message: BaseModel) -> None:
    """JSON there and back is the same message."""
    assert type(message).model_validate_json(message.model_dump_json()) == message


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_every_message_keeps_what_a_newer_peer_adds(message: BaseModel) -> None:
    """An older program passes it on untouched."""
    body = message.model_dump(mode="json") | {"added_later": [1, {"a": None}]}
    assert type(message).model_validate(body).model_dump(mode="json") == body


def test_a_batch_is_neither_empty_nor_endless() -> None:
    """One to a hundred commands."""
    assert len(PushBatch(commands=(pushed(),) * MAX_BATCH).commands) == MAX_BATCH
    for count in (0, MAX_BATCH + 1):
        with pytest.raises(ValidationError):
            PushBatch(commands=(pushed(),) * count)


@pytest.mark.parametrize(
    "fields",
    [
        {"seq": 0},
        {"seq": 2**53 + 1},
        {"base_version": -1},
        {"type": "x" * 41},
        {"id": "7"},
        {"occurred_at": datetime(2026, 11, 24)},
        {"args": None},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_a_command_that_does_not_fit_is_refused(fields: dict[str, object]) -> None:
    """Before anything is decided."""
    with pytest.raises(ValidationError):
        pushed(**fields)


@pytest.mark.parametrize("name", ["", "a\0", "a\nb", "\x1b[2J", "\ud800"])
def test_a_tablets_name_is_one_line(name: str) -> None:
    """Without characters that are no text."""
    with pytest.raises(ValidationError):
        EnrolRequest(code="7F3K-92", device_name=name)


@pytest.mark.parametrize("status", ResultStatus)
def test_only_retry_is_sent_again(status: ResultStatus) -> None:
    """Every other result is the one result of its command."""
    assert status.is_final == (status is not ResultStatus.RETRY)


@pytest.mark.parametrize(
    ("header", "spoken"), [("3", True), ("2", True), ("1", False), ("4", False), ("", False), ("x", False)]
)
def test_a_protocol_and_the_one_before_it_are_spoken(header: str, spoken: bool) -> None:
    """As it will be when the protocol is 3."""
    assert is_supported(header, frozenset({3, 2})) is spoken


def test_a_caller_that_names_no_protocol_is_from_before_there_were_numbers() -> None:
    """It counts as 0, which is spoken for as long as the protocol is 1."""
    assert is_supported("", frozenset({1, 0}))
    assert not is_supported("", frozenset({2, 1}))
