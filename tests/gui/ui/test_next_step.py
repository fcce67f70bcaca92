"""What an order asks for next."""

from dataclasses import replace

import pytest

from staff_app.rows.orders import OrderDetail
from staff_app.ui.orders.next_step import Act, NextStep, Step, act_label, next_step, other_acts
from tests.gui.ui.sample_rows.day import NOW, at
from tests.gui.ui.sample_rows.orders import bag, detail, line, picked_detail, ready_detail, summary


def _new() -> OrderDetail:
    return detail(summary=summary(), lines=(line(ordered=3),))


def _with_status(status: str, base: OrderDetail) -> OrderDetail:
    return replace(base, summary=replace(base.summary, status=status))


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (_new(), NextStep(Step.START_PICKING, "Start picking 3 items")),
        (detail(), NextStep(Step.SCAN, "Scan 1 more item")),
        (picked_detail(), NextStep(Step.STAGE, "Put 4 items on a shelf")),
        (picked_detail(bags=(bag(1, units=4),)), NextStep(Step.MARK_READY, "Mark ready")),
        (ready_detail(), NextStep(Step.HAND_OVER, "Hand over 2 bags to Eva Weber")),
        (_with_status("partly_ready", detail()), NextStep(Step.HAND_OVER, "Hand over 3 items to Eva Weber")),
        (_with_status("picked_up", ready_detail()), NextStep(Step.NOTHING, "")),
    ],
)
def test_the_primary_button_says_what_it_does_next(order: OrderDetail, expected: NextStep) -> None:
    """Every status leads on, in words."""
    assert next_step(order) == expected


def test_an_open_question_to_the_customer_is_waited_for() -> None:
    """Nothing is staged while a substitute may still come, unless somebody stands here for it."""
    order = picked_detail()
    asked = replace(order.summary, open_substitutions=1, arrival="none")
    assert next_step(replace(order, summary=asked)).step is Step.WAIT
    here = replace(asked, arrival="arrived")
    assert next_step(replace(order, summary=here)).step is Step.STAGE


def test_an_order_of_which_nothing_was_found_says_so() -> None:
    """Mark ready would be refused, so it is not offered."""
    nothing = detail(
        summary=replace(detail().summary, units_decided=1, units_in_store=0), lines=(line(short=1),)
    )
    assert next_step(nothing) == NextStep(Step.WAIT, "Nothing was found: a lead cancels it")
    assert Act.CANCEL not in other_acts(nothing, NOW)
    assert other_acts(nothing, NOW, is_lead=True)[0] is Act.CANCEL
    assert other_acts(detail(), NOW, is_lead=True)[-2:] == (Act.CANCEL, Act.NOTE)


def test_not_finding_an_item_is_offered_only_while_one_is_missing() -> None:
    """The likeliest exception comes first, and goes with its reason."""
    assert other_acts(detail(), NOW)[0] is Act.CANT_FIND
    assert Act.CANT_FIND not in other_acts(picked_detail(), NOW)


def test_a_hold_that_is_over_offers_its_two_ends() -> None:
    """Hold longer, or not collected; before that whoever calls has it held longer, too."""
    order = ready_detail()
    early = other_acts(order, NOW)
    assert Act.NO_SHOW not in early
    assert early.index(Act.RECALL) < early.index(Act.EXTEND_HOLD)
    over = replace(order, summary=replace(order.summary, hold_until=at(14)))
    pressing = other_acts(over, NOW)
    assert pressing.index(Act.EXTEND_HOLD) < pressing.index(Act.NO_SHOW) < pressing.index(Act.RECALL)


def test_a_part_can_be_ready_while_a_customer_is_asked_about_the_rest() -> None:
    """They may stand at the counter before they have answered."""
    asked = detail(
        summary=summary(status="picking", units_in_store=1, open_substitutions=1),
        lines=(line(picked=1, open=1, asked=1, ordered=2),),
        bags=(bag(1, units=1),),
    )
    assert next_step(asked).step is Step.WAIT
    assert Act.READY_IN_PART in other_acts(asked, NOW)


def test_the_rest_of_a_partly_ready_order_can_be_promised_for_later() -> None:
    """As long as something of it is to be picked."""
    rest = detail(summary=summary(status="partly_ready"), lines=(line(picked=1, open=1, ordered=2),))
    assert Act.DELAY in other_acts(rest, NOW)
    assert Act.DELAY not in other_acts(ready_detail(), NOW)


def test_a_closed_order_offers_its_receipt_and_a_note() -> None:
    """Nothing else can change it."""
    lines = (line(picked=1, handed_over=1),)
    closed = detail(summary=summary(status="picked_up"), lines=lines)
    assert other_acts(closed, NOW) == (Act.PRINT_RECEIPT, Act.NOTE)


def test_every_act_has_a_label() -> None:
    """No button without words."""
    assert all(act_label(act) for act in Act)
