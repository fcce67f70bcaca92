"""What follows from the orders alone, worked out anew: deadlines and places in slots; and no mail twice."""

from collections import Counter
from datetime import datetime, timedelta

from sqlalchemy import Connection, text

from pickup_domain.hold_notice import ends_soon_at
from pickup_domain.order import Order, OrderStatus, SubstitutionState
from tests.simulation.central import Central

_TAKES_NO_PLACE = frozenset(
    {OrderStatus.CANCELLED, OrderStatus.TRANSFERRED, OrderStatus.NO_SHOW, OrderStatus.RETURNED}
)
_DONE = {"reminder": "reminded", "hold_expiring": "hold_expiring", "hold_expired": "hold_expired"}
"""What an order's timeline calls it once it was done."""


def check(central: Central, whole: list[Order]) -> None:
    """Raise AssertionError with a sentence where a promise was not kept."""
    _check_deadlines(central, whole)
    _check_slots(central, whole)
    _check_sent_once(central)


def _check_deadlines(central: Central, whole: list[Order]) -> None:
    """What an order asks for waits or was done, at its time; nothing else waits, and nothing is overdue."""
    asked = {(str(order.order_id), *key): at for order in whole for key, at in _asked_for(order).items()}
    waiting = central.database.read(_deadlines)
    for key, at in waiting.items():
        assert asked.get(key) == at, f"deadline {key} waits for {at}, not for {asked.get(key)}"
        assert at > central.kept_at, f"deadline {key} was due at {at} and is not done"
    done = {
        (str(order.order_id), kind): max((e.at for e in order.timeline if e.kind == told), default=None)
        for order in whole
        for kind, told in _DONE.items()
    }
    for key in asked.keys() - waiting.keys():
        when = done.get(key[:2])
        assert when is not None, f"deadline {key} is gone and was never done"
        assert when >= asked[key], f"deadline {key} of {asked[key]} is lost"


def _asked_for(order: Order) -> dict[tuple[str, str], datetime]:
    """Kind and subject to its time."""
    if not order.status.is_open:
        return {}
    found = {
        ("expire_substitution", str(offer.substitution_id)): offer.deadline
        for offer in order.substitutions
        if offer.state is SubstitutionState.PROPOSED
    }
    notice = timedelta(minutes=order.policy.reminder_minutes)
    promised_at = order.promise_history[-1].at if order.promise_history else order.placed_at
    if notice and order.promise.start - promised_at >= 2 * notice:
        found["reminder", ""] = order.promise.start - notice
    if order.hold_until is not None:
        found["hold_expired", ""] = order.hold_until
    soon = ends_soon_at(order)
    if soon is not None:
        found["hold_expiring", ""] = soon
    return found


def _deadlines(connection: Connection) -> dict[tuple[str, str, str], datetime]:
    rows = connection.execute(text("SELECT order_id, kind, subject, due_at FROM deadline")).all()
    return {
        (row.order_id, row.kind, row.subject): datetime.fromisoformat(f"{row.due_at}+00:00") for row in rows
    }


def _check_slots(central: Central, whole: list[Order]) -> None:
    """Orders and units of each slot are those of the orders that are promised in it."""
    orders: Counter[str] = Counter()
    items: Counter[str] = Counter()
    for order in whole:
        if order.status not in _TAKES_NO_PLACE:
            start = f"{order.promise.start:%Y-%m-%d %H:%M:%S}"
            orders[start] += 1
            items[start] += sum(line.ordered for line in order.lines if line.stands_for is None)
    rows = central.database.read(
        lambda c: c.execute(text("SELECT starts_at, booked, items FROM slot WHERE booked OR items")).all()
    )
    found = {str(row.starts_at)[:19]: (row.booked, row.items) for row in rows}
    assert found == {start: (orders[start], items[start]) for start in orders}, "slots hold others"


def _check_sent_once(central: Central) -> None:
    """A message went once, and again only where its sender could not know that it had gone."""
    for ident, times in central.told.accepted.items():
        unsure = central.told.unsure[ident]
        assert times <= 1 + unsure, f"message {ident} went {times} times, {unsure} of them unnoticed"
