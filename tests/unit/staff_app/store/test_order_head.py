"""What lists read of an order is what the order says."""

import json

import msgspec
import pytest
from pydantic import BaseModel

from pickup_domain.commands import Assign
from pickup_domain.order import (
    Arrival,
    Bag,
    Customer,
    Heard,
    LineItem,
    Order,
    PickupPerson,
    Substitution,
    Wave,
    Window,
)
from staff_app.store.order_head import (
    ArrivalHead,
    BagHead,
    CustomerHead,
    Head,
    HeardHead,
    LineHead,
    OrderHead,
    PickupPersonHead,
    PromiseHead,
    SubstitutionHead,
    WaveHead,
    read_head,
)
from tests.factories import ASSOCIATE, after, hand_over, partly_ready, placed, ready, staged

_PAIRS: tuple[tuple[type[Head], type[BaseModel]], ...] = (
    (OrderHead, Order),
    (CustomerHead, Customer),
    (PickupPersonHead, PickupPerson),
    (LineHead, LineItem),
    (SubstitutionHead, Substitution),
    (PromiseHead, Window),
    (BagHead, Bag),
    (ArrivalHead, Arrival),
    (WaveHead, Wave),
    (HeardHead, Heard),
)


def test_a_head_has_no_field_that_the_whole_has_not() -> None:
    """A renamed field must not quietly become empty in lists."""
    for head, whole in _PAIRS:
        for field in msgspec.structs.fields(head):
            assert field.name in whole.model_fields, (head, field.name)
            assert field.required == whole.model_fields[field.name].is_required(), (head, field.name)


def test_a_head_says_what_the_order_says() -> None:
    """From the JSON that goes over the wire, in every state of an order."""
    on_a_walk = after(placed(), Assign(assignee=ASSOCIATE, wave=Wave(wave_id="walk", tote="1")))
    for order in (placed(), on_a_walk, staged(), partly_ready(), ready(), after(ready(), hand_over())):
        read = read_head(order.for_tablet().model_dump_json(exclude_defaults=True))
        assert read is not None
        head = json.loads(msgspec.json.encode(read))
        assert head == _only(head, order.for_tablet().model_dump(mode="json"))
        assert [line.in_store for line in read.lines] == [line.in_store for line in order.lines]
        assert all(read.heard_from(each.device) == each.seq for each in order.heard)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("status", "mislaid"),
        ("number", None),
        ("lines", [{"sku": "1"}]),
        ("closed_at", "2026-11-30T09:00:00"),
    ],
)
def test_what_is_no_order_is_not_read(field: str, value: object) -> None:
    """A state, a number, a count or a time that no order has: told, and not listed."""
    wire = placed().model_dump(mode="json") | {field: value}
    assert read_head(json.dumps(wire)) is None
    assert read_head(json.dumps(wire)[:-9]) is None


def _only(like: object, whole: object) -> object:
    """The parts of a JSON value that another one has, too."""
    if isinstance(like, dict) and isinstance(whole, dict):
        return {name: _only(like[name], whole[name]) for name in like}
    if isinstance(like, list) and isinstance(whole, list):
        return [_only(a, b) for a, b in zip(like, whole, strict=True)]
    return whole
