"""What a shown pass or typed code means for the person at the counter: title, sentence, next steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from pickup_domain.wording import Sentence, say, say_count
from staff_app.rows.hand_over import NextAct, PassVerdict, Verdict
from staff_app.rows.orders import LineRow, OrderDetail, OrderSummary, TimelineRow

if TYPE_CHECKING:
    from pickup_domain.pickup_pass import PassRefused

When = Callable[[datetime], str]
"""Tells a time as the store's clocks do."""

_ACTS: dict[Verdict, tuple[NextAct, ...]] = {
    Verdict.ALREADY_COLLECTED: (NextAct.OPEN_ORDER, NextAct.NEXT_CUSTOMER),
    Verdict.CANCELLED: (NextAct.OPEN_ORDER, NextAct.NEXT_CUSTOMER),
    Verdict.NO_SHOW: (NextAct.OPEN_ORDER,),
    Verdict.RETURNED: (NextAct.OPEN_ORDER, NextAct.NEXT_CUSTOMER),
    Verdict.EXPIRED: (NextAct.CHECK_IDENTITY,),
    Verdict.OTHER_STORE: (NextAct.NEXT_CUSTOMER,),
    Verdict.OTHER_ORDER: (NextAct.OTHER_ORDER, NextAct.STAY),
    Verdict.FORGED: (NextAct.FIND_BY_NAME,),
    Verdict.DAMAGED: (NextAct.TYPE_CODE,),
    Verdict.UNKNOWN_ORDER: (NextAct.TRY_AGAIN,),
    Verdict.UNKNOWN_CODE: (NextAct.TYPE_CODE, NextAct.FIND_BY_NAME),
    Verdict.TOO_MANY_CODES: (NextAct.FIND_BY_NAME, NextAct.TRY_AGAIN),
}
_CLOSED_BY: dict[Verdict, tuple[str, ...]] = {
    Verdict.ALREADY_COLLECTED: ("handed_over", "picked_up", "handed_over_after_cancellation"),
    Verdict.CANCELLED: ("cancelled",),
    Verdict.NO_SHOW: ("no_show",),
    Verdict.RETURNED: ("returned_to_stock",),
    Verdict.OTHER_STORE: ("transferred",),
}
"""What the timeline calls the end of an order."""
_BY_STATUS = {
    "picked_up": Verdict.ALREADY_COLLECTED,
    "cancelled": Verdict.CANCELLED,
    "no_show": Verdict.NO_SHOW,
    "returned_to_stock": Verdict.RETURNED,
    "transferred": Verdict.OTHER_STORE,
}


_WORKED_ON = ("item_picked", "item_unpicked", "item_short", "bag_staged", "ready", "partly_ready")
"""What the timeline calls the work on an order that is not ready."""


def _words(verdict: Verdict) -> tuple[str, str]:
    """Title and sentence of what needs no facts."""
    return {
        Verdict.EXPIRED: (
            say("Expired pass"),
            say("It is genuine but too old. Check their identity instead."),
        ),
        Verdict.OTHER_STORE: (
            say("Pass for another store"),
            say("Hand nothing over. The address of the right store is in the customer's message."),
        ),
        Verdict.FORGED: (
            say("Not a genuine pass"),
            say("Hand nothing over. Look the order up by name and check their identity."),
        ),
        Verdict.DAMAGED: (
            say("Damaged pass"),
            say("Ask them to turn up the brightness, or type the code beside it."),
        ),
        Verdict.UNKNOWN_ORDER: (
            say("Order not on this tablet yet"),
            say("The pass is genuine. Try again in a moment, or ask at the other counter."),
        ),
        Verdict.UNKNOWN_CODE: (
            say("No such code"),
            say("Read it out once more together, or look the order up by name."),
        ),
    }[verdict]


def refused(verdict: Verdict, *, order_id: str = "", read_ms: float | None = None) -> PassVerdict:
    """A verdict that stops here."""
    title, sentence = _words(verdict)
    return PassVerdict(verdict, title, sentence, order_id, read_ms=read_ms, acts=_ACTS[verdict])


def too_many_codes(until: datetime) -> PassVerdict:
    """Somebody may be guessing; a customer with a name is served all the same."""
    by_name = say("Look the order up by name and check their identity.")
    verdict = Verdict.TOO_MANY_CODES
    return PassVerdict(verdict, say("Too many wrong codes"), by_name, acts=_ACTS[verdict], until=until)


def of_problem(problem: PassRefused, read_ms: float | None) -> PassVerdict:
    """Why the pass itself was refused."""
    from pickup_domain.pickup_pass import PassProblem

    verdicts = {
        PassProblem.NOT_A_PASS: Verdict.UNKNOWN_CODE,
        PassProblem.DAMAGED: Verdict.DAMAGED,
        PassProblem.UNKNOWN_KEY: Verdict.FORGED,
        PassProblem.FORGED: Verdict.FORGED,
        PassProblem.EXPIRED: Verdict.EXPIRED,
        PassProblem.OTHER_STORE: Verdict.OTHER_STORE,
    }
    claimed = problem.claimed
    # An expired pass still says whose order it is: that one is looked at, and nothing is in hand yet.
    expired = problem.problem is PassProblem.EXPIRED and claimed is not None
    order_id = str(claimed.order_id) if expired and claimed is not None else ""
    return refused(verdicts[problem.problem], order_id=order_id, read_ms=read_ms)


def of_order(
    detail: OrderDetail | None, order_id: str, method: str, read_ms: float | None, when: When
) -> PassVerdict:
    """What a genuine pass, a right code or a chosen name comes to."""
    if detail is None:
        return refused(Verdict.UNKNOWN_ORDER, order_id=order_id, read_ms=read_ms)
    status = detail.summary.status
    if status == "picked_up" and not any(line.handed_over for line in detail.lines):
        return after_refusal(detail, read_ms)
    if status in ("placed", "picking"):
        return _not_ready(detail, read_ms)
    if status in _BY_STATUS:
        verdict = _BY_STATUS[status]
        title, sentence = _closed(verdict, detail, when)
        return PassVerdict(verdict, title, sentence, order_id, read_ms=read_ms, acts=_ACTS[verdict])
    title, sentence = _valid(method, read_ms)
    return PassVerdict(Verdict.VALID, title, sentence, order_id, method, read_ms)


def _valid(method: str, read_ms: float | None) -> tuple[str, str]:
    match method:
        case "typed_code":
            return say("Right code"), say("It belongs to this order and was not used before.")
        case "identity_check":
            return say("Chosen by name"), say(
                "Check their identity: the name must match. Keep no copy of an ID."
            )
    title = say("Valid pass · checked offline")
    if read_ms is None:
        return title, say("Signed for this store, not used before.")
    return title, say(
        "Signed for this store, not used before. Read in {milliseconds} ms.", milliseconds=round(read_ms)
    )


def _closed(verdict: Verdict, detail: OrderDetail, when: When) -> tuple[str, str]:
    """Since when and by whom an order is closed, and what to do about it."""
    last = _last(detail, *_CLOSED_BY[verdict])
    facts: dict[str, object] = {
        "who": last.by if last and last.by else say("somebody"),
        "when": when(last.at) if last else say("some time ago"),
    }
    match verdict:
        case Verdict.ALREADY_COLLECTED:
            return say("Already collected"), say(
                "Handed over by {who} {when}. If they say it was not them, call the shift lead.", **facts
            )
        case Verdict.CANCELLED:
            return say("Cancelled"), say(
                "Cancelled by {who} {when}. Hand nothing over; offer to place the order again.", **facts
            )
        case Verdict.NO_SHOW if not detail.can_reopen:
            return say("Given up as not collected"), say(
                "Recorded by {who} {when}. Some of it is on its shelf again: offer to place a new order.",
                **facts,
            )
        case Verdict.NO_SHOW:
            return say("Given up as not collected"), say(
                "Recorded by {who} {when}. Nothing is lost yet: the shift lead can reopen the order.", **facts
            )
        case Verdict.RETURNED:
            return say("Back on the shelves"), say(
                "Nobody came, and {who} put the items back {when}. Offer to place the order again.", **facts
            )
        case _:
            return say("Moved to another store"), say(
                "Moved by {who} {when}. Hand nothing over: it waits in the other store.", **facts
            )


def _last(detail: OrderDetail, *kinds: str) -> TimelineRow | None:
    return next((row for row in reversed(detail.timeline) if row.kind in kinds), None)


def _not_ready(detail: OrderDetail, read_ms: float | None) -> PassVerdict:
    """What is missing until it can be handed over, and where that is done."""
    order = detail.summary
    unpicked = [line for line in detail.lines if line.open]
    in_bags = sum(bag.units for bag in detail.bags if bag.state != "handed_over")
    act = NextAct.PICK
    if unpicked:
        sentence = _not_picked(unpicked, order.units)
    elif order.open_substitutions:
        act = NextAct.OPEN_ORDER
        sentence = say("They have not said whether they take a substitute. Ask them now.")
    elif not order.units_in_store:
        act = NextAct.OPEN_ORDER
        sentence = say("Nothing of it could be picked. Say that you are sorry.")
    elif order.units_in_store > in_bags:
        sentence = say("It is picked, but not on its shelf yet. Ask them to wait a moment.")
    elif recall := _recalled(detail):
        act = NextAct.OPEN_ORDER
        sentence = say(
            "{who} took it back after it was ready. See why before you mark it ready again.", who=recall.by
        )
    else:
        act = NextAct.MARK_READY
        sentence = say("It stands on its shelf and only has to be marked ready.")
    title = say("Not ready yet")
    return PassVerdict(Verdict.NOT_READY, title, sentence, order.order_id, read_ms=read_ms, acts=(act,))


def _recalled(detail: OrderDetail) -> TimelineRow | None:
    """Why it is not ready any more, where nobody has done anything about it since."""
    last = _last(detail, *_WORKED_ON, "ready_recalled")
    return last if last is not None and last.kind == "ready_recalled" else None


def _not_picked(unpicked: list[LineRow], units: int) -> Sentence:
    count = sum(line.open for line in unpicked)
    if len(unpicked) == 1:
        name = unpicked[0].name
        return say("Not picked yet: {count} × {name}. Ask them to wait a moment.", count=count, name=name)
    return say("Not picked yet: {count} of {all} items. Ask them to wait a moment.", count=count, all=units)


def of_other_order(
    other: OrderSummary, in_hand: OrderSummary, method: str, read_ms: float | None
) -> PassVerdict:
    """A good pass, or a choice by name, of another order than the one whose bags are on the counter."""
    facts = {"other": other.number, "name": other.pickup_name, "number": in_hand.number}
    if method == "identity_check":
        title = say("Another order is in hand")
        sentence = say(
            "You chose order #{other} of {name}; #{number} is begun. Taking the other drops what was done.",
            **facts,
        )
    else:
        title = say("Another customer's pass")
        sentence = say(
            "It belongs to order #{other} of {name}; in hand is #{number}. "
            "Hand nothing over before you chose.",
            **facts,
        )
    return PassVerdict(
        Verdict.OTHER_ORDER,
        title,
        sentence,
        other.order_id,
        read_ms=read_ms,
        acts=_ACTS[Verdict.OTHER_ORDER],
    )


def named_store(verdict: PassVerdict, name: str, address: tuple[str, ...]) -> PassVerdict:
    """The same for another store, now that the service said which."""
    where = ", ".join((name, *address))
    sentence = say("Hand nothing over. It is for {store}: show them the way.", store=where)
    return replace(verdict, sentence=sentence)


def after_refusal(detail: OrderDetail, read_ms: float | None = None) -> PassVerdict:
    """Where an order stands that is closed because the customer left something here."""
    left = sum(line.refused for line in detail.lines)
    if not any(line.handed_over for line in detail.lines):
        title = say("Everything was refused")
        sentence = say_count(
            left,
            "Nothing goes along. Put it back on its shelf.",
            "Nothing goes along. Put the {count} items back on their shelves.",
        )
    elif left:
        title = say_count(left, "Refused: 1 item", "Refused: {count} items")
        sentence = say_count(
            left,
            "The customer has the rest. Put it back on its shelf.",
            "The customer has the rest. Put the {count} items back on their shelves.",
        )
    else:
        title, sentence = say("Collected"), say("The customer has all of it.")
    return PassVerdict(Verdict.REFUSED, title, sentence, detail.summary.order_id, read_ms=read_ms)
