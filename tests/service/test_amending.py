"""Orders that change before they are picked: the promise is made anew each time, and nothing is lost."""

from datetime import datetime
from typing import Any

import httpx
import pytest

from central_service.storage import slots
from tests.live_service import DRILL, KNIFE, SCREWS, LiveService, cart, next_slot, push, pushed
from tests.service.test_checkout_holds import counts


def placed(front: httpx.Client, key: str = "k", **changes: Any) -> dict[str, Any]:  # noqa: ANN401
    """An order."""
    answer = front.post("/v1/orders", json=cart(**changes), headers={"Idempotency-Key": key})
    assert answer.status_code == 201, answer.text
    order: dict[str, Any] = answer.json()
    return order


def change(
    front: httpx.Client,
    order: dict[str, Any],
    what: str,
    body: dict[str, Any],
    key: str | None = None,
) -> httpx.Response:
    """Ask for a change."""
    headers = {} if key is None else {"Idempotency-Key": key}
    return front.post(f"/v1/orders/{order['order_id']}/{what}", json=body, headers=headers)


def code(answer: httpx.Response) -> tuple[int, str]:
    """Status and problem code."""
    return answer.status_code, answer.json().get("code", "")


def test_other_lines_move_stock_and_room_by_the_difference(service: LiveService) -> None:
    """A line that stays keeps its id and price; stock of the others is free again."""
    with service.storefront() as front:
        order = placed(front)
        lines = [{"sku": SCREWS, "quantity": 4}, {"sku": KNIFE, "quantity": 1}]
        changed = change(front, order, "edit", {"lines": lines}).json()
        assert [(line["line_id"], line["sku"], line["ordered"]) for line in changed["lines"]] == [
            ("2", SCREWS, 4),
            ("3", KNIFE, 1),
        ]
        assert changed["version"] == order["version"] + 1
        assert counts(service) == (0, 1, 5)


def test_an_order_may_keep_all_that_it_has(service: LiveService) -> None:
    """Its own reservation does not stand in its way; somebody else's does."""
    with service.storefront() as front:
        order = placed(front, lines=[{"sku": DRILL, "quantity": 5}])
        assert change(front, order, "edit", {"lines": [{"sku": DRILL, "quantity": 6}]}).status_code == 200
        refused = change(front, order, "edit", {"lines": [{"sku": DRILL, "quantity": 7}]})
        assert code(refused) == (409, "out_of_stock")
        assert counts(service) == (6, 1, 6)


def test_the_same_key_changes_an_order_once(service: LiveService) -> None:
    """Sent again, it is answered with the order as it is."""
    body = {"lines": [{"sku": SCREWS, "quantity": 4}]}
    with service.storefront() as front:
        order = placed(front)
        first = change(front, order, "edit", body, "e1").json()
        assert change(front, order, "edit", body, "e1").json() == first
        other = change(front, order, "edit", {"lines": [{"sku": SCREWS, "quantity": 5}]}, "e1")
        assert code(other) == (409, "idempotency_key_reused")


def test_more_items_need_room_in_the_slot(service: LiveService) -> None:
    """The promise is looked at again; fewer items always fit."""
    service.database.write(lambda work: slots.override(work, 1, next_slot(), None, 4, is_closed=False))
    with service.storefront() as front:
        order = placed(front)
        refused = change(front, order, "edit", {"lines": [{"sku": SCREWS, "quantity": 5}]})
        assert code(refused) == (409, "slot_items_full")
        assert refused.json()["offer"]["slot"]["start"] > next_slot().isoformat().replace("+00:00", "Z")
        assert change(front, order, "edit", {"lines": [{"sku": SCREWS, "quantity": 4}]}).status_code == 200
        assert counts(service)[1:] == (1, 4)


def test_once_picking_has_begun_nothing_is_edited(service: LiveService) -> None:
    """The refusal says why, whatever was asked for."""
    tablet = service.tablet(service.enrol())
    with service.storefront() as front, tablet:
        order = placed(front)
        assert push(tablet, pushed(order["order_id"], "start_picking"))[0]["status"] == "applied"
        refused = change(front, order, "edit", {"lines": [{"sku": DRILL, "quantity": 99}]})
        assert code(refused) == (409, "wrong_status")
        assert "still being picked" in refused.json()["detail"]


@pytest.mark.parametrize("what", ["edit", "reschedule"])
def test_another_slot_frees_the_first(service: LiveService, what: str) -> None:
    """And the same slot again is no change."""
    later = next_slot(6)
    with service.storefront() as front:
        order = placed(front)
        moved = change(front, order, what, {"slot_start": later.isoformat()}).json()
        assert datetime.fromisoformat(moved["promise"]["start"]) == later
        assert (counts(service), counts(service, later)) == ((1, 0, 0), (1, 1, 3))
        again = change(front, order, "reschedule", {"slot_start": later.isoformat()}).json()
        assert again["version"] == moved["version"]


def test_a_full_slot_is_not_taken_and_the_promise_stays(service: LiveService) -> None:
    """The customer hears what else there is."""
    full = next_slot(6)
    service.database.write(lambda work: slots.override(work, 1, full, 0, None, is_closed=False))
    with service.storefront() as front:
        order = placed(front)
        refused = change(front, order, "reschedule", {"slot_start": full.isoformat()})
        assert code(refused) == (409, "slot_full")
        assert datetime.fromisoformat(refused.json()["offer"]["slot"]["start"]) > full
        assert front.get(f"/v1/orders/{order['order_id']}").json()["promise"] == order["promise"]
        assert counts(service) == (1, 1, 3)


def test_somebody_else_comes_and_then_not(service: LiveService) -> None:
    """The customer's own name takes the other person back."""
    with service.storefront() as front:
        order = placed(front)
        assert (
            change(front, order, "pickup-person", {"name": "Eva Weber"}).json()["pickup_person"]
            == "Eva Weber"
        )
        back = change(front, order, "pickup-person", {"name": "Jonas Weber"})
        assert back.json()["pickup_person"] == "Jonas Weber"
        assert code(change(front, order, "pickup-person", {"name": " "})) == (422, "invalid_request")


def test_a_cancelled_order_changes_no_more(service: LiveService) -> None:
    """And holds nothing."""
    with service.storefront() as front:
        order = placed(front)
        change(front, order, "cancel", {"reason": "changed my mind"})
        later = {"slot_start": next_slot(6).isoformat()}
        assert code(change(front, order, "reschedule", later)) == (409, "wrong_status")
        assert code(change(front, order, "edit", later)) == (409, "wrong_status")
        assert (counts(service), counts(service, next_slot(6))) == ((0, 0, 0), (0, 0, 0))


def test_a_no_show_frees_what_nobody_had_picked_yet(service: LiveService) -> None:
    """And its place; a lead who reopens it reserves the rest again."""
    tablet = service.tablet(service.enrol())
    lead = {"kind": "staff", "id": "lena", "name": "Lena K.", "role": "shift_lead"}
    steps: list[tuple[str, dict[str, Any]]] = [
        ("start_picking", {}),
        ("pick_item", {"line_id": "1", "quantity": 2, "method": "typed", "reason": "no scanner"}),
        ("stage_bag", {"bag_id": "B1", "staging_location": "B-07", "items": []}),
        ("mark_ready", {"partly": True}),
        ("record_no_show", {}),
        ("reopen", {}),
    ]
    reserved = []
    with service.storefront() as front, tablet:
        order = placed(front, lines=[{"sku": DRILL, "quantity": 6}])
        for seq, (kind, args) in enumerate(steps, start=1):
            command = pushed(order["order_id"], kind, seq=seq, base=seq, **args) | {"actor": lead}
            assert push(tablet, command)[0]["status"] == "applied"
            reserved.append(counts(service))
    assert reserved == [(6, 1, 6), *[(4, 1, 6)] * 3, (0, 0, 0), (4, 1, 6)]


def test_a_no_show_and_its_return_free_the_stock_and_not_before(service: LiveService) -> None:
    """What was picked is off the shelf; what goes back can be promised again."""
    tablet = service.tablet(service.enrol())
    with service.storefront() as front, tablet:
        order = placed(front, lines=[{"sku": DRILL, "quantity": 6}])
        lead = {"kind": "staff", "id": "lena", "name": "Lena K.", "role": "shift_lead"}
        steps: list[tuple[str, dict[str, Any]]] = [
            ("start_picking", {}),
            ("pick_item", {"line_id": "1", "quantity": 6, "method": "typed", "reason": "no scanner"}),
            ("stage_bag", {"bag_id": "B1", "staging_location": "B-07", "items": []}),
            ("mark_ready", {}),
            ("record_no_show", {}),
        ]
        for seq, (kind, args) in enumerate(steps, start=1):
            command = pushed(order["order_id"], kind, seq=seq, base=seq, **args) | {"actor": lead}
            assert push(tablet, command)[0]["status"] == "applied"
        again = cart(lines=[{"sku": DRILL, "quantity": 6}])
        assert front.post("/v1/orders", json=again, headers={"Idempotency-Key": "no"}).status_code == 409
        back = pushed(
            order["order_id"], "return_to_stock", seq=9, base=9, line_id="1", quantity=6, method="scanned"
        )
        assert push(tablet, back | {"actor": lead})[0]["status"] == "applied"
        assert front.post("/v1/orders", json=again, headers={"Idempotency-Key": "yes"}).status_code == 201
