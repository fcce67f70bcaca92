"""Characters that are no text: refused at the door, on each engine alike."""

import json
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from central_service.services import enrolment
from tests.live_service import MAYA, LiveService, cart, pushed

AS_JSON = {"Content-Type": "application/json"}
NO_TEXT = {"nul": "a\0b", "escape": "a\x1bb", "half a pair": "a\ud800"}
CUSTOMER = {"name": "Jonas Weber", "email": "jonas@example.com"}
ORDERS: dict[str, Any] = {
    "name": lambda odd: {"customer": {**CUSTOMER, "name": odd}},
    "email": lambda odd: {"customer": {**CUSTOMER, "email": f"{odd}@example.com"}},
    "language": lambda odd: {"customer": {**CUSTOMER, "language": odd}},
    "pickup person": lambda odd: {"pickup_person": odd},
    "number": lambda odd: {"number": odd},
    "location": lambda odd: {"location_code": odd},
    "product": lambda odd: {"lines": [{"sku": odd, "quantity": 1}]},
    "no such field": lambda odd: {odd: 1},
}


def posted(client: httpx.Client, path: str, body: object, **headers: str) -> httpx.Response:
    """Send a body with whatever characters."""
    return client.post(path, content=json.dumps(body), headers=AS_JSON | headers)


def placed(front: httpx.Client) -> str:
    """An order's id."""
    answer = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "first"})
    return str(answer.raise_for_status().json()["order_id"])


@pytest.mark.parametrize("odd", NO_TEXT.values(), ids=NO_TEXT)
def test_a_storefronts_characters_are_refused_at_the_door(service: LiveService, odd: str) -> None:
    """Wherever in a checkout they are, and in what a customer says."""
    with service.storefront() as front:
        for name, change in ORDERS.items():
            answer = posted(front, "/v1/orders", cart(**change(odd)), **{"Idempotency-Key": name})
            assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request"), name
        order = f"/v1/orders/{placed(front)}"
        for said in ({"spot": odd}, {"vehicle": odd}):
            assert posted(front, f"{order}/arrived", said).status_code == 422
        assert posted(front, f"{order}/cancel", {"reason": odd}).status_code == 422
        assert posted(front, f"{order}/cancel", {"reason": "Not\r\nany\tmore"}).status_code == 200


@pytest.mark.parametrize("odd", NO_TEXT.values(), ids=NO_TEXT)
def test_a_tablets_name_is_a_line_of_text(service: LiveService, odd: str) -> None:
    """The code is not used up by a name that is refused."""
    code = service.database.write(lambda work: enrolment.new_code(work, 1, datetime.now(UTC)))
    with service.storefront() as client:
        for body in ({"code": code, "device_name": odd}, {"code": code, "device_name": "a\nb"}):
            assert posted(client, "/v1/devices/enrol", body).status_code == 422
        unknown = posted(client, "/v1/devices/enrol", {"code": "7F3K\0", "device_name": "Counter 1"})
        assert unknown.status_code == 403
        right = posted(client, "/v1/devices/enrol", {"code": code, "device_name": "Counter 1"})
        assert right.status_code == 201


@pytest.mark.parametrize("path", ["/v1/locations/%00/slots?from=2026-11-24", "/v1/orders/%00"])
def test_a_path_is_a_line_of_text(service: LiveService, path: str) -> None:
    """No location has such a code."""
    with service.storefront() as front:
        assert front.get(path).status_code == 422


@pytest.mark.parametrize("odd", NO_TEXT.values(), ids=NO_TEXT)
def test_a_pushed_command_with_such_characters_is_malformed_for_good(service: LiveService, odd: str) -> None:
    """Sent again, it gets the same result: no tablet sends it for ever, and the next one counts."""
    with service.storefront() as front:
        order_id = placed(front)
    commands = [
        pushed(order_id, "add_note", 1, text=odd),
        pushed(order_id, "add_note", 2, text="Rings", added_later=[{"of": odd}]),
        pushed(order_id, "add_note", 3, text="Rings") | {"actor": {**MAYA, "id": odd}},
        pushed(order_id, "add_note", 4, text="Rings") | {"actor": {**MAYA, "name": odd}},
        pushed(order_id, "add_note", 5, text="Rings\n\ttwice"),
    ]
    with service.tablet(service.enrol()) as tablet:
        for _ in range(2):
            results = posted(tablet, "/commands", {"commands": commands}).json()["results"]
            said = [(result["status"], result["code"]) for result in results]
            assert said == [("rejected", "malformed")] * 4 + [("applied", "")]


def test_a_count_that_no_tablet_reaches_is_refused(service: LiveService) -> None:
    """Before it meets a column that cannot hold it."""
    with service.storefront() as front:
        order_id = placed(front)
    with service.tablet(service.enrol()) as tablet:
        for seq in (2**53 + 1, 2**63, 2**70):
            body = {"commands": [pushed(order_id, "add_note", seq, text="Rings")]}
            assert posted(tablet, "/commands", body).status_code == 422
