"""What storefronts get for what they ask."""

import json
from typing import Any

import httpx
import pytest

from pickup_domain import pickup_code
from pickup_domain.pickup_pass import PickupPass, verify
from tests.live_service import DRILL, SCREWS, LiveService, cart, next_slot


def place(front: httpx.Client, body: dict[str, Any] | None = None, key: str = "k1") -> httpx.Response:
    """Send a checkout."""
    return front.post("/v1/orders", json=body or cart(), headers={"Idempotency-Key": key})


def problem(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of a problem document."""
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == answer.status_code
    assert body["detail"]
    return answer.status_code, body["code"]


def test_a_placed_order_can_be_read_back(service: LiveService) -> None:
    """What checkout answers is what reading answers."""
    with service.storefront() as front:
        placed = place(front)
        assert placed.status_code == 201
        read = front.get(f"/v1/orders/{placed.json()['order_id']}")
    assert read.json() == placed.json()
    assert read.json()["status"] == "placed"
    assert [line["ordered"] for line in read.json()["lines"]] == [1, 2]


def test_a_placed_order_has_a_genuine_pass_and_a_typeable_code(service: LiveService) -> None:
    """The tablet's own check accepts what the customer gets."""
    with service.storefront() as front:
        placed = place(front).json()
    tablet = service.enrol()
    with service.tablet(tablet) as client:
        items = client.get("/snapshot").json()["items"]
    keys = {
        int(each["id"]): bytes.fromhex(json.loads(each["body"])["public_key"])
        for each in items
        if each["kind"] == "pass_key"
    }
    shown = verify(placed["pickup_pass"], keys, 1, next_slot())
    assert isinstance(shown, PickupPass)
    assert str(shown.order_id) == placed["order_id"]
    code = pickup_code.normalise(placed["pickup_code"])
    assert code is not None
    order = next(json.loads(each["body"]) for each in items if each["kind"] == "order")
    assert order["pickup_code_digest"] == pickup_code.digest(bytes.fromhex(tablet.pepper), code)


def test_the_same_key_and_body_place_one_order(service: LiveService) -> None:
    """A storefront may repeat itself."""
    with service.storefront() as front:
        body = cart()
        first, second = place(front, body), place(front, body)
    assert second.json() == first.json()


def test_the_same_key_with_another_body_is_refused(service: LiveService) -> None:
    """A key names one order."""
    with service.storefront() as front:
        place(front)
        again = place(front, cart(lines=[{"sku": DRILL, "quantity": 2}]))
    assert problem(again) == (409, "idempotency_key_reused")


BAD_BODIES: dict[str, tuple[dict[str, Any], tuple[int, str]]] = {
    "unknown sku": ({"lines": [{"sku": "9999", "quantity": 1}]}, (422, "unknown_sku")),
    "negative quantity": ({"lines": [{"sku": DRILL, "quantity": -1}]}, (422, "invalid_request")),
    "no lines": ({"lines": []}, (422, "invalid_request")),
    "slot in the past": ({"slot_start": next_slot(-4).isoformat()}, (422, "slot_past")),
    "no such slot": ({"slot_start": "2031-01-01T00:07:00Z"}, (422, "slot_unknown")),
    "naive time": ({"slot_start": "2031-01-01T00:00:00"}, (422, "invalid_request")),
    "unknown store": ({"location_code": "NOPE"}, (422, "unknown_location")),
    "long name": ({"customer": {"name": "x" * 2_000_000}}, (413, "too_large")),
    "longish name": ({"customer": {"name": "x" * 121}}, (422, "invalid_request")),
    "unknown field": ({"discount": 100}, (422, "invalid_request")),
    "more than there is": ({"lines": [{"sku": DRILL, "quantity": 7}]}, (409, "out_of_stock")),
    "twice the same": (
        {"lines": [{"sku": DRILL, "quantity": 4}, {"sku": DRILL, "quantity": 3}]},
        (409, "out_of_stock"),
    ),
}


@pytest.mark.parametrize("name", BAD_BODIES)
def test_a_bad_order_is_refused_with_a_code(service: LiveService, name: str) -> None:
    """Never a 500, and nothing is left behind."""
    changes, expected = BAD_BODIES[name]
    with service.storefront() as front:
        assert problem(place(front, cart(**changes))) == expected
        assert place(front, cart(lines=[{"sku": DRILL, "quantity": 6}]), key="k2").status_code == 201


def test_a_body_that_is_no_json_is_refused(service: LiveService) -> None:
    """Whatever it is, it is told as a problem."""
    with service.storefront() as front:
        answer = front.post("/v1/orders", content=b"{", headers={"Idempotency-Key": "k"})
    assert problem(answer)[0] == 422


def test_a_chunked_body_is_measured_too(service: LiveService) -> None:
    """Without a length announced, the limit holds all the same."""
    with service.storefront() as front:
        answer = front.post(
            "/v1/orders",
            content=(b"x" * 100_000 for _ in range(20)),
            headers={"Idempotency-Key": "k", "Content-Type": "application/json"},
        )
    assert problem(answer) == (413, "too_large")


def test_a_wrong_key_is_turned_away(service: LiveService) -> None:
    """Nothing without the storefront's key."""
    with service.storefront("sf_wrong") as stranger:
        assert problem(place(stranger)) == (401, "wrong_key")
    assert problem(httpx.get(f"{service.url}/v1/locations/DT01/slots?from=2031-01-01"))[0] == 401


def test_another_storefronts_order_does_not_exist(service: LiveService) -> None:
    """A storefront sees its own orders only."""
    with service.storefront() as front:
        order_id = place(front).json()["order_id"]
    with service.storefront(service.keys.other_storefront_key) as other:
        assert problem(other.get(f"/v1/orders/{order_id}")) == (404, "unknown_order")
        assert problem(other.post(f"/v1/orders/{order_id}/cancel", json={"reason": "x"}))[0] == 404


def test_a_full_slot_names_the_next_free_one(service: LiveService) -> None:
    """The store promises no more than its limit, and cancelling frees the place."""
    with service.storefront() as front:
        body = cart(lines=[{"sku": SCREWS, "quantity": 1}])
        placed = [place(front, body, key=f"k{number}") for number in range(3)]
        full = place(front, body, key="k4")
        assert problem(full) == (409, "slot_full")
        offer = full.json()["offer"]
        assert offer["location_code"] == "DT01"
        assert place(front, body | {"slot_start": offer["slot"]["start"]}, key="k6").status_code == 201
        front.post(f"/v1/orders/{placed[0].json()['order_id']}/cancel", json={"reason": "changed my mind"})
        assert place(front, body, key="k5").status_code == 201


def test_cancelling_frees_the_stock(service: LiveService) -> None:
    """The last drills can be promised again."""
    with service.storefront() as front:
        all_of_them = cart(lines=[{"sku": DRILL, "quantity": 6}])
        order_id = place(front, all_of_them).json()["order_id"]
        assert place(front, all_of_them, key="k2").status_code == 409
        cancelled = front.post(f"/v1/orders/{order_id}/cancel", json={"reason": "ordered twice"})
        assert cancelled.json()["status"] == "cancelled"
        again = front.post(f"/v1/orders/{order_id}/cancel", json={"reason": "ordered twice"})
        assert again.json()["version"] == cancelled.json()["version"]
        assert place(front, all_of_them, key="k3").status_code == 201


def test_slots_count_what_is_booked(service: LiveService) -> None:
    """The storefront sees a place less after an order."""
    slot = next_slot()
    params = {"from": slot.astimezone(service_zone()).date().isoformat(), "days": "1"}
    with service.storefront() as front:
        place(front)
        [day] = front.get("/v1/locations/DT01/slots", params=params).json()["days"]
    free = {each["start"]: each["free"] for each in day["slots"]}
    assert free[slot.isoformat().replace("+00:00", "Z")] == 2


def test_unknown_paths_and_methods_are_problems(service: LiveService) -> None:
    """Even what nobody thought of has a code."""
    assert problem(httpx.get(f"{service.url}/nothing")) == (404, "not_found")
    assert problem(httpx.put(f"{service.url}/v1/orders")) == (405, "method_not_allowed")


def test_customers_say_that_they_come_and_are_here(service: LiveService) -> None:
    """Said through the storefront, twice counts once."""
    with service.storefront() as front:
        order_id = place(front).json()["order_id"]
        assert front.post(f"/v1/orders/{order_id}/en-route").json()["arrival"] == "en_route"
        here = {"spot": "bay 3", "vehicle": "grey estate"}
        assert front.post(f"/v1/orders/{order_id}/arrived", json=here).json()["arrival"] == "arrived"
        assert front.post(f"/v1/orders/{order_id}/en-route").json()["arrival"] == "arrived"


def service_zone() -> Any:  # noqa: ANN401 - zoneinfo.ZoneInfo
    """The small store's time zone."""
    from zoneinfo import ZoneInfo

    return ZoneInfo("America/New_York")


def test_a_number_that_a_storefront_took_is_passed_over(service: LiveService) -> None:
    """The store's own counting goes on behind it."""
    with service.storefront() as front:
        first = int(place(front).json()["number"])
        taken = place(front, cart(number=str(first + 1)), "k2")
        assert taken.status_code == 201
        assert int(place(front, key="k3").json()["number"]) == first + 2


@pytest.mark.parametrize(
    "moment",
    [
        "2099-06-01T12:00:00Z",
        "2110-01-01T12:00:00Z",
        "9999-12-31T23:30:00Z",
        "9999-12-31T23:59:59-12:00",
        "0001-01-01T00:00:00+12:00",
    ],
)
def test_a_time_at_the_end_of_time_is_refused(service: LiveService, moment: str) -> None:
    """With a problem document, never with a 500."""
    with service.storefront() as front:
        assert place(front, cart(slot_start=moment)).status_code == 422
        days = front.get("/v1/locations/DT01/slots", params={"from": "9999-12-31"})
    assert (days.status_code, [day["slots"] for day in days.json()["days"]]) == (200, [[]])
