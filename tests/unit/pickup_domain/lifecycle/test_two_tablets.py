"""Two tablets disagree: whose word is checked against what, and what is never in the way."""

import pytest

from pickup_domain import commands as c
from pickup_domain.lifecycle import apply
from pickup_domain.order import Actor, Order, PickupPerson, SubstituteItem, Touch
from pickup_domain.outcomes import Applied, RefusalCode
from tests.factories import (
    COLLEAGUE,
    CUSTOMER,
    LEAD,
    NOW,
    OTHER_TABLET,
    TABLET,
    after,
    applied,
    command,
    hand_over,
    no_show,
    pick,
    pick_one,
    placed,
    ready,
    refused,
    staged,
    usd,
    window,
)

ITEM = SubstituteItem(sku="SKU-9", name="Brass screws", unit_price=usd(899))
SHORT = c.ShortPick(line_id="2", quantity=1, reason=c.ShortReason.DAMAGED)
RETURN = c.ReturnToStock(line_id="2", quantity=1, method=c.ReturnMethod.TYPED)
REFUSE = c.RefuseItem(line_id="2", quantity=1, reason="Bent")
UNPICK = c.UnpickItem(line_id="2", quantity=1)
BY_LINE: dict[str, tuple[Order, c.CommandArgs, c.CommandArgs]] = {
    "pick_item": (placed(), pick_one("2"), pick_one("1")),
    "unpick_item": (after(placed(), *pick(placed())), UNPICK, c.UnpickItem(line_id="1", quantity=1)),
    "short_pick": (after(placed(), c.StartPicking()), pick_one("2"), pick_one("1")),
    "propose_substitution": (after(placed(), c.StartPicking()), pick_one("2"), pick_one("1")),
    "refuse_item": (ready(), REFUSE, c.RefuseItem(line_id="1", quantity=1, reason="Bent")),
    "return_to_stock": (
        no_show(),
        RETURN,
        c.ReturnToStock(line_id="1", quantity=1, method=c.ReturnMethod.TYPED),
    ),
}
MINE: dict[str, c.CommandArgs] = {
    "pick_item": pick_one("2"),
    "unpick_item": UNPICK,
    "short_pick": SHORT,
    "propose_substitution": c.ProposeSubstitution(line_id="2", quantity=1, item=ITEM),
    "refuse_item": REFUSE,
    "return_to_stock": RETURN,
}
MOVED = c.MoveBag(bag_id="10477-1", staging_location="B-08")
BY_ORDER: dict[str, tuple[Order, c.CommandArgs, c.CommandArgs]] = {
    "mark_ready": (staged(), MOVED, c.MarkReady()),
    "recall_ready": (ready(), MOVED, c.RecallReady(reason="A bag burst")),
    "record_no_show": (ready(), MOVED, c.RecordNoShow()),
    "reopen": (no_show(), c.ExtendHold(), c.Reopen()),
    "transfer": (
        placed(),
        c.StartPicking(),
        c.Transfer(to_location="UP02", window=window(), offered=True),
    ),
}


@pytest.mark.parametrize("kind", BY_LINE)
def test_a_line_that_another_tablet_changed_is_looked_at_again(kind: str) -> None:
    """Another line does not matter, and who had heard of the change may go on."""
    order, same_line, other_line = BY_LINE[kind]
    mine = MINE[kind]
    changed = applied(order, same_line, COLLEAGUE, device=OTHER_TABLET).order
    assert refused(changed, mine, base_version=order.version).code is RefusalCode.STALE
    assert applied(changed, mine, base_version=changed.version).order.version == changed.version + 1
    elsewhere = applied(order, other_line, COLLEAGUE, device=OTHER_TABLET).order
    assert applied(elsewhere, mine, base_version=order.version).order.version == elsewhere.version + 1


@pytest.mark.parametrize(("order", "theirs", "mine"), BY_ORDER.values(), ids=BY_ORDER)
def test_an_order_that_another_tablet_changed_is_looked_at_again(
    order: Order, theirs: c.CommandArgs, mine: c.CommandArgs
) -> None:
    """What the decision rests on may be gone; who had heard of it may decide."""
    changed = applied(order, theirs, LEAD, device=OTHER_TABLET).order
    assert refused(changed, mine, LEAD, base_version=order.version).code is RefusalCode.STALE
    assert applied(changed, mine, LEAD, base_version=changed.version).order.version > changed.version


@pytest.mark.parametrize(
    ("args", "who"),
    [
        (c.AddNote(text="Rings twice"), COLLEAGUE),
        (c.Arrived(), CUSTOMER),
        (c.EnRoute(), CUSTOMER),
        (c.Assign(assignee=COLLEAGUE), LEAD),
        (c.Release(), LEAD),
        (c.ChangePickupPerson(pickup_person=PickupPerson(name="Eva Weber")), CUSTOMER),
    ],
    ids=lambda value: getattr(value, "type", ""),
)
def test_what_changes_no_goods_is_in_nobodys_way(args: c.CommandArgs, who: Actor) -> None:
    """Neither a note nor an arrival makes "ready" stale."""
    order = staged()
    changed = applied(order, args, who, device=OTHER_TABLET).order
    assert changed.touched == order.touched
    assert applied(changed, c.MarkReady(), base_version=order.version).order.ready_at == NOW


def test_a_tablet_never_conflicts_with_itself() -> None:
    """A whole order worked through offline, all based on the version it began with."""
    order = placed()
    bag = c.StageBag(bag_id="10477-1", staging_location="B-07", items=())
    recall = c.RecallReady(reason="A bag burst")
    steps: list[c.CommandArgs] = [*pick(order), bag, c.MarkReady(), recall, c.MarkReady(), hand_over()]
    for args in steps:
        order = applied(order, args, base_version=1).order
    assert order.closed_at == NOW


def test_the_latest_touch_of_each_device_is_kept() -> None:
    """One entry a tablet, however much it did."""
    order = after(placed(), pick_one("2"), pick_one("2"))
    order = applied(order, pick_one("1"), COLLEAGUE, device=OTHER_TABLET).order
    assert [touch for touch in order.touched if touch.device != "service"] == [
        Touch(device=TABLET, version=3),
        Touch(device=OTHER_TABLET, version=4),
    ]
    assert order.lines[1].touched == (Touch(device=TABLET, version=3),)


def test_the_order_knows_what_it_heard_of_each_device() -> None:
    """So that a tablet does not fold a decided command a second time."""
    order = placed()
    counted = command(pick_one("2"), base_version=order.version).model_copy(update={"seq": 7})
    outcome = apply(order, counted, NOW)
    assert isinstance(outcome, Applied)
    assert outcome.order.heard_from(TABLET) == 7
    assert outcome.order.heard_from(OTHER_TABLET) == 0
    assert applied(order, pick_one("2")).order.heard == ()


def test_the_devices_clock_decides_nothing() -> None:
    """A tablet whose clock is a year behind gets the same answer, stamped with the time given."""
    order = placed()
    now = command(pick_one("2"), base_version=order.version)
    then = now.model_copy(update={"occurred_at": NOW.replace(year=2025)})
    assert apply(order, now, NOW) == apply(order, then, NOW)
