"""No oversell and no overbooking: two hundred shoppers at once, on each engine, through real HTTP."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from sqlmodel import col, select

from central_service.storage.tables import ProductRow, SlotRow
from tests.live_service import DRILL, SCREWS, LiveService, cart, next_slot

SHOPPERS = 200
AT_ONCE = 40

Ask = Callable[[httpx.Client, int], httpx.Response]


def race(service: LiveService, ask: Ask) -> list[httpx.Response]:
    """Everybody asks at once, each over a connection of their own."""

    def shop(number: int) -> httpx.Response:
        with service.storefront() as front:
            front.timeout = httpx.Timeout(60)
            return ask(front, number)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(shop, range(SHOPPERS)))


def order(front: httpx.Client, number: int, **changes: Any) -> httpx.Response:  # noqa: ANN401
    """One shopper's checkout."""
    return front.post("/v1/orders", json=cart(**changes), headers={"Idempotency-Key": f"shopper {number}"})


def hold(front: httpx.Client, number: int, **changes: Any) -> httpx.Response:  # noqa: ANN401
    """One shopper's hold."""
    body = {key: value for key, value in cart(**changes).items() if key != "customer"}
    return front.post("/v1/holds", json=body, headers={"Idempotency-Key": f"shopper {number}"})


def outcome(answers: list[httpx.Response]) -> Counter[tuple[int, str]]:
    """How many were answered how."""
    return Counter(
        (answer.status_code, answer.json().get("code", "") if answer.is_error else "") for answer in answers
    )


def counts(service: LiveService) -> tuple[int, int, int]:
    """Drills reserved, and orders and units in the contested slot."""

    def read(connection: Any) -> tuple[int, int, int]:  # noqa: ANN401
        reserved = connection.execute(
            select(col(ProductRow.reserved)).where(
                col(ProductRow.store_id) == 1, col(ProductRow.sku) == DRILL
            )
        ).scalar_one()
        slot = connection.execute(
            select(col(SlotRow.booked), col(SlotRow.items)).where(
                col(SlotRow.store_id) == 1, col(SlotRow.starts_at) == next_slot()
            )
        ).one()
        return reserved, slot.booked, slot.items

    return service.database.read(read)


def widen(service: LiveService, order_limit: int) -> None:
    """The contested slot takes so many orders."""
    from central_service.storage import slots

    service.database.write(
        lambda work: slots.override(work, 1, next_slot(), order_limit, None, is_closed=False)
    )


@pytest.mark.parametrize("ask", [order, hold])
def test_six_drills_go_to_exactly_six_of_two_hundred(service: LiveService, ask: Any) -> None:  # noqa: ANN401
    """The others hear how many are left and what they can have instead."""
    widen(service, SHOPPERS)
    slot = next_slot().isoformat()
    answers = race(
        service,
        lambda front, n: ask(front, n, slot_start=slot, lines=[{"sku": DRILL, "quantity": 1}]),
    )
    assert outcome(answers) == {(201, ""): 6, (409, "out_of_stock"): SHOPPERS - 6}
    assert counts(service) == (6, 6, 6)
    # Uptown has drills, too.
    offers = [answer.json()["offer"]["location_code"] for answer in answers if answer.is_error]
    assert set(offers) == {"UP02"}


@pytest.mark.parametrize("ask", [order, hold])
def test_the_last_place_of_a_slot_goes_to_exactly_one_of_two_hundred(
    service: LiveService,
    ask: Any,  # noqa: ANN401
) -> None:
    """The others are offered the next slot that is free."""
    widen(service, 1)
    slot = next_slot().isoformat()
    answers = race(
        service,
        lambda front, n: ask(front, n, slot_start=slot, lines=[{"sku": SCREWS, "quantity": 1}]),
    )
    assert outcome(answers) == {(201, ""): 1, (409, "slot_full"): SHOPPERS - 1}
    assert counts(service)[1:] == (1, 1)
    for answer in answers:
        if answer.is_error:
            assert answer.json()["offer"]["location_code"] == "DT01"
            assert answer.json()["offer"]["slot"]["start"] > slot.replace("+00:00", "Z")


def test_a_hold_that_two_hundred_confirm_becomes_one_order(service: LiveService) -> None:
    """Whoever confirms first has it; nobody's second try takes more."""
    slot = next_slot().isoformat()
    with service.storefront() as front:
        held = hold(front, 0, slot_start=slot, lines=[{"sku": DRILL, "quantity": 2}]).json()
    body = {"hold_id": held["hold_id"], "customer": {"name": "Jonas Weber"}}
    answers = race(
        service,
        lambda front, n: front.post("/v1/orders", json=body, headers={"Idempotency-Key": f"confirm {n}"}),
    )
    assert outcome(answers) == {(201, ""): 1, (409, "hold_over"): SHOPPERS - 1}
    assert counts(service) == (2, 1, 2)


def test_one_key_of_two_hundred_is_one_order(service: LiveService) -> None:
    """The same checkout sent again and again, all at once."""
    body = cart(slot_start=next_slot().isoformat())
    answers = race(
        service, lambda front, _: front.post("/v1/orders", json=body, headers={"Idempotency-Key": "same"})
    )
    assert outcome(answers) == {(201, ""): SHOPPERS}
    assert len({answer.json()["order_id"] for answer in answers}) == 1
    assert counts(service) == (1, 1, 3)
