"""Take a command back: the exact inverse, within its window, while nothing else was built on it."""

from datetime import timedelta
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.context import UNDOABLE
from pickup_domain.order import Actor, ArrivalState, Order, OrderState, OrderStatus, PickupPerson, StorePolicy
from pickup_domain.outcomes import RefusalCode
from tests.factories import (
    ASSOCIATE,
    COLLEAGUE,
    CUSTOMER,
    LEAD,
    NOW,
    OTHER_TABLET,
    SYSTEM,
    after,
    applied,
    hand_over,
    line,
    partly_ready,
    pick,
    pick_one,
    placed,
    ready,
    refused,
    staged,
    window,
)

WINDOW_ENDS = NOW + timedelta(seconds=15)
BAG = c.StageBag(bag_id="10477-1", staging_location="B-07", items=())
CASES: dict[str, tuple[Order, c.CommandArgs]] = {
    "pick_item": (placed(), pick_one()),
    "unpick_item": (staged(), c.UnpickItem(line_id="2", quantity=2)),
    "short_pick": (
        after(partly_ready(), hand_over()),
        c.ShortPick(line_id="2", quantity=2, reason=c.ShortReason.DAMAGED),
    ),
    "stage_bag": (after(placed(), *pick(placed())), BAG),
    "move_bag": (staged(), c.MoveBag(bag_id="10477-1", staging_location="B-08")),
    "bag_missing": (ready(), c.BagMissing(bag_id="10477-1")),
    "mark_ready": (staged(), c.MarkReady()),
    "recall_ready": (ready(), c.RecallReady(reason="A bag burst")),
    "hand_over": (ready(), hand_over()),
    "refuse_item": (ready(), c.RefuseItem(line_id="2", quantity=2, reason="Bent")),
    "record_no_show": (ready(), c.RecordNoShow()),
}


def latest(order: Order) -> c.Undo:
    """Take back what can be taken back."""
    assert order.undoable is not None
    return c.Undo(command_id=order.undoable.command_id)


def quantities(order: Order) -> list[dict[str, object]]:
    """All of the lines but what counts their changes."""
    return [line.model_dump(exclude={"version", "touched"}) for line in order.lines]


@pytest.mark.parametrize(("order", "args"), CASES.values(), ids=CASES)
def test_an_undo_is_the_exact_inverse(order: Order, args: c.CommandArgs) -> None:
    """All state is as it was; version and timeline go on, and no line's version goes back."""
    done = applied(order, args, LEAD).order
    outcome = applied(done, latest(done), LEAD)
    undone = outcome.order
    names = set(OrderState.model_fields) - {"lines"}
    assert undone.model_dump(include=names) == order.model_dump(include=names)
    assert quantities(undone) == quantities(order)
    assert (undone.version, len(undone.timeline)) == (done.version + 1, len(done.timeline) + 1)
    assert all(now.version >= old.version for now, old in zip(undone.lines, done.lines, strict=True))
    event = outcome.events[0]
    assert (event.kind, event.undone_kind) == (EventKind.UNDONE, args.type)
    assert event.undone_command_id == latest(done).command_id


def test_every_undoable_command_is_tried_here() -> None:
    """A new one needs its case."""
    assert set(CASES) == UNDOABLE


def test_an_undo_works_within_its_window() -> None:
    """The held message goes at its end, so the end is too late."""
    order = ready()
    assert applied(order, latest(order), now=WINDOW_ENDS - timedelta(seconds=1)).order.ready_at is None
    assert refused(order, latest(order), now=WINDOW_ENDS).code is RefusalCode.WINDOW_OVER


def test_a_store_without_a_window_has_no_undo() -> None:
    """Its messages go at once."""
    order = after(placed([line("1")], policy=StorePolicy(undo_window_s=0)), pick_one())
    assert refused(order, latest(order)).code is RefusalCode.WINDOW_OVER


def test_who_did_it_takes_it_back_or_a_lead() -> None:
    """From any tablet; nobody else."""
    order = ready()
    assert refused(order, latest(order), COLLEAGUE).code is RefusalCode.WHO_MAY_NOT
    assert refused(order, latest(order), CUSTOMER).code is RefusalCode.WHO_MAY_NOT
    assert applied(order, latest(order), ASSOCIATE, device=OTHER_TABLET).order.ready_at is None
    assert applied(order, latest(order), LEAD, device=OTHER_TABLET).order.ready_at is None


def test_only_the_latest_is_taken_back() -> None:
    """Something was built on the one before."""
    order = after(placed(), pick_one())
    first = latest(order)
    order = after(order, pick_one("2"))
    assert refused(order, first).code is RefusalCode.LATER_CHANGE


@pytest.mark.parametrize(
    ("args", "who"),
    [
        (c.Delay(reason="Short of hands", window=window(2)), COLLEAGUE),
        (c.Reschedule(window=window(2)), CUSTOMER),
        (c.ExtendHold(), COLLEAGUE),
    ],
    ids=["delay", "reschedule", "extend_hold"],
)
def test_what_cannot_be_taken_back_ends_the_undo(args: c.CommandArgs, who: Actor) -> None:
    """An undo would take it back as well."""
    order = ready()
    changed = after(order, args, actor=who)
    assert refused(changed, latest(order)).code is RefusalCode.NOT_UNDOABLE


@pytest.mark.parametrize(
    ("args", "who"),
    [
        (c.AddNote(text="Rings twice"), COLLEAGUE),
        (c.Arrived(spot="Bay 3"), CUSTOMER),
        (c.Assign(assignee=COLLEAGUE), LEAD),
        (c.ChangePickupPerson(pickup_person=PickupPerson(name="Eva Weber")), CUSTOMER),
        (c.Remind(), SYSTEM),
    ],
    ids=["note", "arrival", "assignment", "person", "reminder"],
)
def test_what_others_say_meanwhile_survives_the_undo(args: c.CommandArgs, who: Actor) -> None:
    """It was not built on the command, so both stand."""
    order = ready()
    changed = after(order, args, actor=who)
    undone = after(changed, latest(order))
    assert undone.ready_at is None
    kept = {"notes", "arrival", "assigned_to", "pickup_person"}
    assert undone.model_dump(include=kept) == changed.model_dump(include=kept)


def test_an_undone_part_is_waited_for_again() -> None:
    """The hand-over had ended the arrival; whoever came again meanwhile has come again."""
    waiting = after(partly_ready(), c.Arrived(spot="Bay 3"))
    given = after(waiting, hand_over())
    assert after(given, latest(given)).arrival == waiting.arrival
    back = applied(given, c.Arrived(spot="Bay 4"), CUSTOMER, now=NOW + timedelta(seconds=5)).order
    assert after(back, latest(given)).arrival.spot == "Bay 4"
    assert back.arrival.state is ArrivalState.ARRIVED


def test_an_undo_is_not_undone() -> None:
    """Doing it again is a command of its own."""
    order = ready()
    undone = after(order, latest(order))
    assert refused(undone, latest(order)).code is RefusalCode.NOT_UNDOABLE
    assert after(undone, c.MarkReady()).status is OrderStatus.READY


def test_nothing_is_undone_where_nothing_was_done() -> None:
    """A new order has nothing to take back."""
    assert refused(placed(), c.Undo(command_id=UUID(int=1))).code is RefusalCode.NOT_UNDOABLE


def test_a_tablet_that_saw_the_pick_learns_of_its_undo() -> None:
    """The line changed twice, so a decision based on either is stale."""
    picked = after(placed(), pick_one("2", 2))
    undone = applied(picked, latest(picked)).order
    late = refused(undone, pick_one("2"), device=OTHER_TABLET, base_version=picked.version)
    assert late.code is RefusalCode.STALE
