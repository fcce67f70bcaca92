"""The order as a model: what it can say about itself, and what its fields accept."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from pydantic import TypeAdapter, ValidationError

from pickup_domain import commands as c
from pickup_domain.base import Code, Gtin, Strict, UtcTime
from pickup_domain.order import Customer, Heard, Order, OrderStatus
from tests.factories import after, hand_over, line, partly_ready, pick, placed, ready, usd

TIME: TypeAdapter[datetime] = TypeAdapter(UtcTime)
CODE: TypeAdapter[str] = TypeAdapter(Code)
GTIN: TypeAdapter[str] = TypeAdapter(Gtin)


def test_the_total_is_of_what_is_picked_and_wanted() -> None:
    """Refused units cost nothing, whether back on the shelf or not."""
    order = after(placed(), *pick(placed()))
    assert (placed().total(), order.total()) == (usd(0), usd(12900 + 2 * 899))
    refused = after(ready(), c.RefuseItem(line_id="2", quantity=1, reason="Bent"))
    back = after(refused, c.ReturnToStock(line_id="2", quantity=1, method=c.ReturnMethod.TYPED))
    assert refused.total() == back.total() == usd(12900 + 899)


def test_a_tablet_keeps_no_address() -> None:
    """No e-mail, and of the phone what is needed to tell two people apart."""
    told = placed().for_tablet().customer
    assert (told.email, told.phone, told.name) == (None, "•••0100", "Jonas Weber")
    nobody = placed(customer=Customer(name="Jonas Weber")).for_tablet()
    assert nobody.customer.phone is None


def test_lines_and_bags_are_found_by_id() -> None:
    """Or not at all."""
    order = ready()
    assert [getattr(order.line(ident), "line_id", None) for ident in ("2", "7")] == ["2", None]
    assert [getattr(order.bag(ident), "number", None) for ident in ("10477-1", "7")] == [1, None]


def test_units_in_bags_are_those_still_here() -> None:
    """What left with its bag is not counted."""
    assert partly_ready().in_bags("1") == 1
    assert after(partly_ready(), hand_over()).in_bags("1") == 0


def test_a_device_that_was_never_heard_of_is_at_nought() -> None:
    """So that all of its commands are folded."""
    order = placed().model_copy(update={"heard": (Heard(device="tablet-1", seq=7),)})
    assert (order.heard_from("tablet-1"), order.heard_from("tablet-2")) == (7, 0)


@pytest.mark.parametrize("status", OrderStatus)
def test_an_open_status_is_not_terminal(status: OrderStatus) -> None:
    """A no-show alone is neither: it waits to go back or to be reopened."""
    assert status.is_open + status.is_terminal == (0 if status is OrderStatus.NO_SHOW else 1)


def test_what_a_newer_peer_adds_is_kept() -> None:
    """An old tablet sends it back untouched."""
    body = placed().model_dump(mode="json") | {"gift_wrap": {"colour": "blue"}}
    order = Order.model_validate(body)
    assert order.model_dump(mode="json") == body
    assert after(order, c.StartPicking()).model_dump(mode="json")["gift_wrap"] == {"colour": "blue"}


def test_an_order_from_before_there_was_a_rule_for_characters_is_read() -> None:
    """What is asked of commands as they arrive is not asked of what is kept."""
    body = placed().model_dump(mode="json")
    body["customer"]["name"] = body["pickup_person"]["name"] = "Jo\0nas"
    body["notes"] = ["Rings\x1b twice"]
    stored = Order.model_validate(body).model_dump_json()
    assert Order.model_validate_json(stored).customer.name == "Jo\0nas"


def test_what_the_outside_sends_is_taken_by_the_letter() -> None:
    """A field nobody knows is a mistake there."""
    with pytest.raises(ValidationError):
        Strict.model_validate({"surprise": 1})


def test_times_are_kept_in_utc() -> None:
    """Whichever zone they came in; without one they are refused."""
    local = datetime(2026, 11, 24, 9, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert TIME.validate_python(local).tzinfo is UTC
    assert TIME.validate_json('"2026-11-24T09:00:00-05:00"') == local
    with pytest.raises(ValidationError):
        TIME.validate_python(datetime(2026, 11, 24, 9, 0))


@pytest.mark.parametrize(
    ("kind", "text"),
    [(CODE, "10477-1"), (CODE, "A_1.b"), (GTIN, "9521234500018"), (GTIN, "09521234500018")],
)
def test_codes_are_short_and_plain(kind: TypeAdapter[str], text: str) -> None:
    """They go on labels and into bar codes."""
    assert kind.validate_python(text) == text


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        *((CODE, text) for text in ("", "-1", "a b", "a/b", "x" * 41)),
        *((GTIN, text) for text in ("952123450001", "952123450001X", "952123450001812")),
    ],
)
def test_what_is_no_code_is_refused(kind: TypeAdapter[str], text: str) -> None:
    """Before it is printed or looked up."""
    with pytest.raises(ValidationError):
        kind.validate_python(text)


@pytest.mark.parametrize("ordered", [0, -1, 10_000])
def test_a_line_is_of_some_units(ordered: int) -> None:
    """At least one, and no more than a person can pick."""
    with pytest.raises(ValidationError):
        line("1", ordered=ordered)
