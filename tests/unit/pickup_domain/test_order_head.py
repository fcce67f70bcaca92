"""What lists read of an order is what the order says."""

from pydantic import BaseModel

from pickup_domain.commands import Assign
from pickup_domain.order import (
    Arrival,
    Bag,
    Customer,
    LineItem,
    Order,
    PickupPerson,
    Substitution,
    Wave,
    Window,
)
from pickup_domain.order_head import (
    ArrivalHead,
    BagHead,
    CustomerHead,
    LineHead,
    OrderHead,
    PickupPersonHead,
    PromiseHead,
    SubstitutionHead,
    WaveHead,
)
from tests.factories import ASSOCIATE, after, hand_over, partly_ready, placed, ready, staged

_PAIRS: tuple[tuple[type[BaseModel], type[BaseModel]], ...] = (
    (OrderHead, Order),
    (CustomerHead, Customer),
    (PickupPersonHead, PickupPerson),
    (LineHead, LineItem),
    (SubstitutionHead, Substitution),
    (PromiseHead, Window),
    (BagHead, Bag),
    (ArrivalHead, Arrival),
    (WaveHead, Wave),
)


def test_a_head_has_no_field_that_the_whole_has_not() -> None:
    """A renamed field must not quietly become empty in lists."""
    for head, whole in _PAIRS:
        for name, field in head.model_fields.items():
            assert name in whole.model_fields, (head, name)
            assert field.is_required() == whole.model_fields[name].is_required(), (head, name)


def test_a_head_says_what_the_order_says() -> None:
    """From the JSON that goes over the wire, in every state of an order."""
    on_a_walk = after(placed(), Assign(assignee=ASSOCIATE, wave=Wave(wave_id="walk", tote="1")))
    for order in (placed(), on_a_walk, staged(), partly_ready(), ready(), after(ready(), hand_over())):
        wire = order.for_tablet().model_dump(mode="json", exclude_defaults=True)
        head = OrderHead.model_validate(wire).model_dump(mode="json")
        assert head == _only(head, order.for_tablet().model_dump(mode="json"))


def _only(like: object, whole: object) -> object:
    """The parts of a JSON value that another one has, too."""
    if isinstance(like, dict) and isinstance(whole, dict):
        return {name: _only(like[name], whole[name]) for name in like}
    if isinstance(like, list) and isinstance(whole, list):
        return [_only(a, b) for a, b in zip(like, whole, strict=True)]
    return whole
