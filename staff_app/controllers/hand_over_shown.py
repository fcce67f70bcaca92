"""What was shown at the counter, looked up on the store lane: a pass, a code, an order that was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from staff_app.controllers import verdicts
from staff_app.rows.hand_over import PassVerdict, Verdict
from staff_app.rows.orders import OrderDetail

if TYPE_CHECKING:
    from datetime import datetime

    from staff_app.store.pickup_store import PickupStore


@dataclass(frozen=True, slots=True)
class Shown:
    """What was shown, and what it came to."""

    verdict: PassVerdict
    detail: OrderDetail | None = None
    method: str = ""
    """How they showed who they are, whatever it came to; empty where that was worth nothing."""
    store_number: int = 0
    """Of a pass for another store: which."""


def look_at_pass(store: PickupStore, text: str, now: datetime, read_ms: float | None) -> Shown:
    """A pass was scanned."""
    from pickup_domain.pickup_pass import PassRefused, verify

    checked = verify(text, store.pass_keys(), store.store_number(), now)
    if isinstance(checked, PassRefused):
        number = 0 if checked.claimed is None else checked.claimed.store_number
        return Shown(verdicts.of_problem(checked, read_ms), store_number=number)
    return look_up(store, str(checked.order_id), "pass", now, read_ms)


def look_at_code(store: PickupStore, text: str, now: datetime, pepper: bytes) -> Shown:
    """The eight characters beside the pass were typed."""
    from pickup_domain import pickup_code
    from staff_app.store.results import CodeLocked

    code = pickup_code.normalise(text)
    found = None if code is None else store.order_by_code(pickup_code.digest(pepper, code), now)
    if found is None:
        return Shown(verdicts.refused(Verdict.UNKNOWN_CODE))
    if isinstance(found, CodeLocked):
        return Shown(verdicts.too_many_codes(found.until))
    return look_up(store, found, "typed_code", now)


def look_up(
    store: PickupStore, order_id: str, method: str, now: datetime, read_ms: float | None = None
) -> Shown:
    """An order, however it was found."""
    from staff_app.controllers.store_time import teller

    detail = store.detail(order_id, now)
    when = teller(store.place(), now)
    return Shown(verdicts.of_order(detail, order_id, method, read_ms, when), detail, method)
