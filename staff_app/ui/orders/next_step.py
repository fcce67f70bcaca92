"""What an order asks for next, and what else can be done with it: pure, so that every case is tested."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from staff_app.rows.orders import LineRow, OrderDetail
from staff_app.ui.words import HOLD_NEAR, OPEN, PICKED_ON, bags, is_here, items, more_to_scan, translate


class Step(Enum):
    """Where the one primary button leads."""

    START_PICKING = auto()
    SCAN = auto()
    STAGE = auto()
    MARK_READY = auto()
    HAND_OVER = auto()
    PUT_BACK = auto()
    WAIT = auto()
    """Nothing for staff to do; the button only says why."""
    NOTHING = auto()


class Act(Enum):
    """What else can be done, as secondary buttons."""

    CANT_FIND = auto()
    TYPE_IT = auto()
    PUT_BACK = auto()
    HOW_MANY = auto()
    SUBSTITUTE = auto()
    HAND_ON = auto()
    PAUSE = auto()
    READY_IN_PART = auto()
    CHECK_IN = auto()
    DELAY = auto()
    RECALL = auto()
    EXTEND_HOLD = auto()
    NO_SHOW = auto()
    REOPEN = auto()
    MOVE_BAG = auto()
    PRINT_SLIP = auto()
    PRINT_LABELS = auto()
    PRINT_RECEIPT = auto()
    PRINT_WALK = auto()
    CANCEL = auto()
    NOTE = auto()


PRINTS = frozenset({Act.PRINT_SLIP, Act.PRINT_LABELS, Act.PRINT_RECEIPT, Act.PRINT_WALK})
"""Acts that need a printer."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """The primary action: what it does and what it is called."""

    step: Step
    label: str


def open_units(detail: OrderDetail) -> int:
    """Units nobody has decided about."""
    return sum(line.open - line.asked for line in detail.lines)


def unstaged_units(detail: OrderDetail) -> int:
    """Picked units that are in no bag yet."""
    in_bags = sum(bag.units for bag in detail.bags if bag.state != "handed_over")
    return max(0, detail.summary.units_in_store - in_bags)


def staged_bags(detail: OrderDetail) -> int:
    """Bags that stand here."""
    return sum(bag.state == "staged" for bag in detail.bags)


def is_all_short(detail: OrderDetail) -> bool:
    """Nothing of it is here or to be had: only cancelling ends it."""
    order = detail.summary
    is_over = order.status == "picking" and not order.units_in_store and not order.open_substitutions
    return is_over and not any(line.open for line in detail.lines)


def next_step(detail: OrderDetail) -> NextStep:
    """The one thing to do now."""
    match detail.summary.status:
        case "placed":
            return NextStep(
                Step.START_PICKING,
                translate("NextStep", "Start picking {items}").format(items=items(open_units(detail))),
            )
        case "picking":
            return _while_picking(detail)
        case "partly_ready":
            if not is_here(detail.summary) and (open_units(detail) or unstaged_units(detail)):
                return _while_picking(detail)
            return _hand_over(detail)
        case "ready_for_pickup":
            return _hand_over(detail)
        case _ if detail.summary.to_return:
            words = translate("NextStep", "Put {items} back on the shelf")
            return NextStep(Step.PUT_BACK, words.format(items=items(detail.summary.to_return)))
        case _:
            return NextStep(Step.NOTHING, "")


def _while_picking(detail: OrderDetail) -> NextStep:
    still_open = open_units(detail)
    if still_open:
        return NextStep(Step.SCAN, _scan_label(still_open, begun=detail.summary.units_decided > 0))
    asked = NextStep(Step.WAIT, translate("NextStep", "Waiting for the customer's answer"))
    # Somebody who stands here can have what is there already; otherwise all of it goes into one bag.
    if detail.summary.open_substitutions and not is_here(detail.summary):
        return asked
    if unstaged := unstaged_units(detail):
        return NextStep(
            Step.STAGE, translate("NextStep", "Put {items} on a shelf").format(items=items(unstaged))
        )
    if detail.summary.open_substitutions:
        return asked
    if not detail.summary.units_in_store:
        return NextStep(Step.WAIT, translate("NextStep", "Nothing was found: a lead cancels it"))
    return NextStep(Step.MARK_READY, translate("NextStep", "Mark ready"))


def _scan_label(count: int, *, begun: bool) -> str:
    if not begun:
        return translate("NextStep", "Scan {items}").format(items=items(count))
    return more_to_scan(count)


def _hand_over(detail: OrderDetail) -> NextStep:
    count = staged_bags(detail)
    what = bags(count) if count else items(detail.summary.units_in_store)
    return NextStep(
        Step.HAND_OVER,
        translate("NextStep", "Hand over {what} to {name}").format(
            what=what, name=detail.summary.pickup_name
        ),
    )


def other_acts(detail: OrderDetail, now: datetime, *, is_lead: bool = False) -> tuple[Act, ...]:
    """The secondary actions, the likeliest first."""
    status = detail.summary.status
    if status not in OPEN:
        reopen = (Act.REOPEN,) if is_lead and detail.can_reopen else ()
        receipt = (Act.PRINT_RECEIPT,) if any(line.handed_over for line in detail.lines) else ()
        return (*reopen, *receipt, Act.NOTE)
    acts: list[Act] = [Act.CANCEL] if is_lead and is_all_short(detail) else []
    if status in {"picking", "partly_ready"}:
        if open_units(detail):
            acts += [Act.CANT_FIND, Act.SUBSTITUTE]
        # What a customer is asked about is open, too: the rest need not wait for the answer.
        is_open = any(line.open for line in detail.lines)
        if status == "picking" and is_open and detail.bags and not unstaged_units(detail):
            acts.append(Act.READY_IN_PART)
    if not is_here(detail.summary):
        acts.append(Act.CHECK_IN)
    if status in {"placed", "picking"}:
        acts += [Act.DELAY, Act.PRINT_SLIP]
    else:
        if open_units(detail):
            acts.append(Act.DELAY)  # the rest of what is ready in part
        acts += _while_ready(detail, now, is_lead=is_lead)
    if any(bag.state != "handed_over" for bag in detail.bags):
        acts.append(Act.MOVE_BAG)
    if is_lead and Act.CANCEL not in acts:
        acts.append(Act.CANCEL)
    acts.append(Act.NOTE)
    return tuple(acts)


def _while_ready(detail: OrderDetail, now: datetime, *, is_lead: bool) -> list[Act]:
    hold = detail.summary.hold_until
    acts = []
    is_near = hold is not None and hold - now <= HOLD_NEAR
    if is_near:
        acts.append(Act.EXTEND_HOLD)
    if hold is not None and (hold <= now or is_lead):
        acts.append(Act.NO_SHOW)
    acts.append(Act.RECALL)
    if detail.bags:
        acts.append(Act.PRINT_LABELS)
    if hold is not None and not is_near:
        acts.append(Act.EXTEND_HOLD)  # somebody calls early
    return acts


def acts_at_the_shelves(
    detail: OrderDetail, marked: LineRow | None, chosen: LineRow | None, *, is_lead: bool = False
) -> tuple[Act, ...]:
    """The secondary actions while one order is picked.

    Args:
        detail: The order.
        marked: The line that is next.
        chosen: The line that somebody tapped.
        is_lead: Whether a shift lead is signed in.
    """
    status = detail.summary.status
    is_picked_on = status in PICKED_ON
    cancel = (Act.CANCEL,) if is_lead and is_picked_on else ()
    acts: list[Act] = []
    if is_all_short(detail):
        acts += cancel
    if next_step(detail).step in {Step.SCAN, Step.START_PICKING} and open_units(detail):
        acts += _about_lines(marked)
    if chosen is not None and chosen.picked and status in {"picking", "partly_ready"}:
        acts.append(Act.PUT_BACK)
    if detail.bags:
        acts += [Act.MOVE_BAG, Act.PRINT_LABELS]
    if status in {"placed", "picking"}:
        acts.append(Act.PRINT_SLIP)
    if is_picked_on:
        acts.append(Act.HAND_ON)
        if detail.summary.assigned_id:
            acts.append(Act.PAUSE)
    acts += (each for each in cancel if each not in acts)
    return (*acts, Act.NOTE)


def _about_lines(marked: LineRow | None) -> list[Act]:
    acts = [Act.CANT_FIND, Act.SUBSTITUTE, Act.TYPE_IT]
    if marked is not None and marked.open - marked.asked > 1:
        acts.append(Act.HOW_MANY)
    return acts


def act_label(act: Act) -> str:
    """What a secondary button says."""
    return {
        Act.CANT_FIND: translate("NextStep", "Can't find it"),
        Act.TYPE_IT: translate("NextStep", "Can't scan it"),
        Act.PUT_BACK: translate("NextStep", "Put one back"),
        Act.HOW_MANY: translate("NextStep", "How many?"),
        Act.SUBSTITUTE: translate("NextStep", "Something else"),
        Act.HAND_ON: translate("NextStep", "Hand to…"),
        Act.PAUSE: translate("NextStep", "Pause"),
        Act.READY_IN_PART: translate("NextStep", "Ready in part"),
        Act.CHECK_IN: translate("NextStep", "They are here"),
        Act.DELAY: translate("NextStep", "Delay"),
        Act.RECALL: translate("NextStep", "Not ready after all"),
        Act.EXTEND_HOLD: translate("NextStep", "Hold longer"),
        Act.NO_SHOW: translate("NextStep", "Not collected"),
        Act.REOPEN: translate("NextStep", "They came after all"),
        Act.MOVE_BAG: translate("NextStep", "Move a bag"),
        Act.PRINT_SLIP: translate("NextStep", "Print slip"),
        Act.PRINT_LABELS: translate("NextStep", "Print labels"),
        Act.PRINT_RECEIPT: translate("NextStep", "Print receipt"),
        Act.PRINT_WALK: translate("NextStep", "Print list"),
        Act.CANCEL: translate("NextStep", "Cancel the order"),
        Act.NOTE: translate("NextStep", "Note"),
    }[act]
