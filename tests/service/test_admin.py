"""What operations people and systems configure holds from the commit on, for storefronts and tablets."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from central_service.services import setup
from tests.live_service import DRILL, KNIFE, SCREWS, LiveService, cart, next_slot

OFFICE: dict[str, Any] = {
    "code": "NEW3",
    "name": "Harbour",
    "address": ["1 Quay Street"],
    "postcode": "EC1A 1BB",
    "coordinates": {"latitude": 51.5, "longitude": -0.1},
    "time_zone": "Europe/London",
    "currency": "GBP",
    "phone": "+44 20 7946 0000",
    "bays": ["1", "2"],
    "dock": "dock",
    "staging_locations": ["A1"],
    "calendar": {
        "weekly": {"mon": [["09:00", "12:00"], ["13:00", "18:00"]], "sat": [["10:00", "14:00"]]},
        "holidays": {"country": "GB", "subdivision": "ENG"},
        "blocked": [{"first": "2031-12-24", "reason": {"en": "Stocktaking", "de": "Inventur"}}],
        "slot_rules": [{"weekdays": ["mon"], "order_limit": 4}, {"weekdays": ["sat"], "slot_minutes": 60}],
    },
    "stock": {"safety_stock": 1, "low_at": 3},
}
NEW_YORK = ZoneInfo("America/New_York")
PRODUCT = {
    "sku": "N1",
    "name": "Lamp",
    "price_minor": 2500,
    "category": "Lighting",
    "gtins": ["9521000090014"],
}


@contextmanager
def admin(service: LiveService) -> Iterator[httpx.Client]:
    """Somebody who may configure."""
    key = service.database.write(lambda work: setup.add_admin(work, "Operations"))
    headers = {"Authorization": f"Bearer {key}"}
    with httpx.Client(base_url=f"{service.url}/v1/admin", headers=headers, trust_env=False) as client:
        yield client


def problem(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of a problem document."""
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, answer.json()["code"]


def stock_of(client: httpx.Client, code: str, sku: str) -> dict[str, Any]:
    """One product's counts."""
    products = client.get(f"/locations/{code}/stock").json()["products"]
    found: dict[str, Any] = next(each for each in products if each["sku"] == sku)
    return found


def change(client: httpx.Client, key: str, *changes: dict[str, Any], code: str = "DT01") -> httpx.Response:
    """Set or move counts."""
    return client.post(
        f"/locations/{code}/stock", json={"changes": changes}, headers={"Idempotency-Key": key}
    )


def test_only_an_admin_key_configures(service: LiveService) -> None:
    """A storefront's key does not, and neither does none."""
    with service.storefront() as front:
        for path in ("/v1/admin/locations", "/v1/admin/merchant", "/v1/admin/export"):
            assert problem(front.get(path)) == (401, "wrong_key")
        assert problem(front.put("/v1/admin/locations/NEW3", json=OFFICE)) == (401, "wrong_key")


def test_a_new_location_is_bookable_from_the_commit_on(service: LiveService) -> None:
    """It has slots, takes products, and tablets can enrol there."""
    with admin(service) as client, service.storefront() as front:
        created = client.put("/locations/NEW3", json=OFFICE)
        assert created.status_code == 201
        assert created.json()["number"] == 3
        assert client.put("/locations/NEW3/products/N1", json=PRODUCT).status_code == 201
        assert change(client, "k", {"sku": "N1", "on_hand": 5}, code="NEW3").status_code == 204
        shown = front.get("/v1/locations/NEW3").json()
        assert shown["opening_hours"] == "Mo 09:00-12:00,13:00-18:00; Sa 10:00-14:00"
        assert shown["geo_uri"] == "geo:51.5,-0.1"
        assert "openstreetmap.org" in shown["directions_url"]
        days = front.get("/v1/locations/NEW3/slots", params={"days": 8, "cart": "N1:4"}).json()
        assert sum(len(day["slots"]) for day in days["days"]) >= 20
        assert [(line["pickup"], line["available"]) for line in days["lines"]] == [(True, 4)]
        too_many = front.get("/v1/locations/NEW3/slots", params={"cart": "N1:5"}).json()["lines"]
        assert [(line["pickup"], line["code"]) for line in too_many] == [(False, "out_of_stock")]
        enrolled = service.enrol(store_id=3)
        with service.tablet(enrolled) as tablet:
            kinds = {item["kind"] for item in tablet.get("/snapshot").json()["items"]}
            assert kinds == {"location", "pass_key", "product", "schedule"}


def test_a_changed_location_tells_its_tablets_and_changes_nothing_twice(service: LiveService) -> None:
    """The feed has one row more; the same again has none."""
    with admin(service) as client, service.tablet(service.enrol()) as tablet:
        snapshot = tablet.get("/snapshot").json()
        wanted = client.get("/locations/DT01").json() | {"name": "Downtown, new", "bays": ["1"]}
        for _ in range(2):
            assert client.put("/locations/DT01", json=wanted).status_code == 200
        since = {"epoch": snapshot["epoch"], "since": snapshot["seq"]}
        changes = tablet.get("/changes", params=since).json()["changes"]
        assert [(each["kind"], each["id"]) for each in changes] == [("location", "DT01")]
        assert '"Downtown, new"' in str(changes[0]["body"]).replace("'", '"')


def test_what_is_in_passes_and_prices_is_fixed(service: LiveService) -> None:
    """Number and currency of a location never change; two paths never mean two things."""
    with admin(service) as client:
        known = client.get("/locations/DT01").json()
        assert problem(client.put("/locations/DT01", json=known | {"number": 9})) == (409, "number_fixed")
        assert problem(client.put("/locations/DT01", json=known | {"currency": "EUR"})) == (
            409,
            "currency_fixed",
        )
        assert problem(client.put("/locations/OTHER", json=known)) == (422, "other_code")
        assert problem(client.put("/locations/NEW3", json=OFFICE | {"number": 1})) == (409, "number_taken")
        assert problem(client.get("/locations/NEW3")) == (404, "unknown_location")


def test_a_plan_that_cannot_be_kept_is_refused_with_its_place(service: LiveService) -> None:
    """The problem names the field and says what is wrong with it."""
    bad = OFFICE | {"calendar": {"opening_hours": "Mo-Fr nine to five"}, "time_zone": "Europe/Atlantis"}
    with admin(service) as client:
        errors = client.put("/locations/NEW3", json=bad).json()["errors"]
        assert {error["at"] for error in errors} == {"body.calendar.opening_hours", "body.time_zone"}
        assert "no time zone" in str(errors)


@pytest.mark.parametrize("override", [{"closed": True}, {"order_limit": 0}])
def test_a_slot_that_the_floor_closes_is_not_offered_any_more(
    service: LiveService, override: dict[str, Any]
) -> None:
    """At once; what was promised stays; and reopened it is offered again."""
    start = next_slot()
    path = f"/locations/DT01/slots/{start:%Y-%m-%dT%H:%MZ}"
    asked = {"from": start.astimezone(NEW_YORK).date().isoformat(), "days": "1"}

    def offered(front: httpx.Client) -> dict[str, Any]:
        [day] = front.get("/v1/locations/DT01/slots", params=asked).json()["days"]
        found: dict[str, Any] = next(
            each for each in day["slots"] if datetime.fromisoformat(each["start"]) == start
        )
        return found

    with admin(service) as client, service.storefront() as front:
        placed = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "k"}).json()
        closed = client.put(path, json=override).json()
        assert (closed["orders"], closed["items"]) == (1, 3)
        assert not offered(front)["bookable"]
        assert front.get(f"/v1/orders/{placed['order_id']}").json()["promise"] == placed["promise"]
        assert client.put(path, json={"order_limit": 2}).status_code == 200
        assert (offered(front)["bookable"], offered(front)["free"]) == (True, 1)
        assert client.put(path, json={}).status_code == 200
        assert offered(front)["free"] == 2
        assert problem(client.put("/locations/DT01/slots/2026-11-25T10:01Z", json={})) == (
            404,
            "slot_unknown",
        )
        assert problem(client.put("/locations/DT01/slots/2026-11-25T10:00", json={})) == (422, "slot_unknown")


def test_counts_are_set_and_moved_once_per_key(service: LiveService) -> None:
    """All or nothing; a key sent again counts once, with another body never."""
    with admin(service) as client:
        assert change(client, "a", {"sku": DRILL, "add": 4}, {"sku": SCREWS, "on_hand": 7}).status_code == 204
        assert change(client, "a", {"sku": DRILL, "add": 4}, {"sku": SCREWS, "on_hand": 7}).status_code == 204
        assert (stock_of(client, "DT01", DRILL)["on_hand"], stock_of(client, "DT01", SCREWS)["on_hand"]) == (
            10,
            7,
        )
        assert problem(change(client, "a", {"sku": DRILL, "add": 5})) == (409, "idempotency_key_reused")
        refused = change(
            client, "b", {"sku": DRILL, "add": 1}, {"sku": "nope", "add": 1}, {"sku": KNIFE, "add": -9}
        )
        assert problem(refused) == (422, "bad_counts")
        assert [error["at"] for error in refused.json()["errors"]] == ["changes.1.sku", "changes.2"]
        assert stock_of(client, "DT01", DRILL)["on_hand"] == 10
        assert problem(change(client, "c", {"sku": DRILL, "add": 1, "on_hand": 2})) == (
            422,
            "invalid_request",
        )


def test_safety_stock_is_never_promised(service: LiveService) -> None:
    """A product's own rule counts before its location's."""
    with admin(service) as client, service.storefront() as front:
        wanted = client.get("/locations/DT01").json() | {"stock": {"safety_stock": 2, "low_at": 0}}
        client.put("/locations/DT01", json=wanted)
        assert (stock_of(client, "DT01", DRILL)["on_hand"], stock_of(client, "DT01", DRILL)["free"]) == (6, 4)
        five = cart(lines=[{"sku": DRILL, "quantity": 5}])
        refused = front.post("/v1/orders", json=five, headers={"Idempotency-Key": "k"})
        assert "can promise 4" in refused.json()["detail"]
        own = {"sku": DRILL, "name": "Cordless drill 18 V", "price_minor": 12900, "safety_stock": 0}
        assert client.put(f"/locations/DT01/products/{DRILL}", json=own).status_code == 200
        assert stock_of(client, "DT01", DRILL)["free"] == 6
        assert front.post("/v1/orders", json=five, headers={"Idempotency-Key": "k2"}).status_code == 201


def test_low_stock_is_told_once_until_it_recovers(service: LiveService) -> None:
    """To the store's feed and by e-mail; a second order below the line tells nobody again."""
    with admin(service) as client, service.storefront() as front, service.tablet(service.enrol()) as tablet:
        snapshot = tablet.get("/snapshot").json()
        wanted = client.get("/locations/DT01").json() | {"stock": {"low_at": 3}}
        client.put("/locations/DT01", json=wanted)

        def order(key: str, quantity: int) -> None:
            body = cart(lines=[{"sku": DRILL, "quantity": quantity}])
            answer = front.post("/v1/orders", json=body, headers={"Idempotency-Key": key})
            assert answer.status_code == 201

        order("a", 3)
        order("b", 1)
        alerts = client.get("/locations/DT01/stock-alerts").json()["alerts"]
        assert [(each["sku"], each["units_left"], each["state"]) for each in alerts] == [(DRILL, 3, "queued")]
        since = {"epoch": snapshot["epoch"], "since": snapshot["seq"]}
        rows = tablet.get("/changes", params=since).json()["changes"]
        products = [each["body"] for each in rows if each["kind"] == "product"]
        assert [product["low_since"] is not None for product in products] == [True]
        change(client, "more", {"sku": DRILL, "add": 10})
        assert stock_of(client, "DT01", DRILL)["low_since"] is None
        change(client, "less", {"sku": DRILL, "on_hand": 5})
        assert len(client.get("/locations/DT01/stock-alerts").json()["alerts"]) == 2


def test_another_line_for_low_stock_is_judged_at_once(service: LiveService) -> None:
    """A location's, and a product's own."""
    drill = {"sku": DRILL, "name": "Cordless drill 18 V", "price_minor": 12900}
    with admin(service) as client:
        wanted = client.get("/locations/DT01").json() | {"stock": {"low_at": 6}}
        client.put("/locations/DT01", json=wanted)
        assert {each["sku"] for each in client.get("/locations/DT01/stock-alerts").json()["alerts"]} == {
            DRILL,
            KNIFE,
        }
        client.put(f"/locations/DT01/products/{DRILL}", json=drill | {"low_at": 2})
        assert stock_of(client, "DT01", DRILL)["low_since"] is None
        client.put(f"/locations/DT01/products/{DRILL}", json=drill | {"low_at": 20})
        assert stock_of(client, "DT01", DRILL)["low_since"] is not None
        assert len(client.get("/locations/DT01/stock-alerts").json()["alerts"]) == 3


def test_what_is_not_for_pickup_has_to_be_shipped_and_says_why(service: LiveService) -> None:
    """A mixed cart, in the shopper's language; ages are checked; and a checkout of it is refused."""
    rules = [
        {
            "skus": [KNIFE],
            "locations": ["DT01"],
            "reason": {"en": "Ask in the shop", "de": "Bitte im Laden fragen"},
        },
        {"skus": [SCREWS], "says": "check_age", "age": 21},
    ]
    lines = [{"sku": SCREWS, "quantity": 1}, {"sku": KNIFE, "quantity": 1}, {"sku": "9999", "quantity": 1}]
    with admin(service) as client, service.storefront() as front:
        assert client.put("/merchant", json={"name": "Tools & Co", "eligibility": rules}).status_code == 200
        found = front.post("/v1/availability", json={"lines": lines, "language": "de-AT"}).json()
        [here] = [each for each in found["locations"] if each["location_code"] == "DT01"]
        assert [(line["pickup"], line["code"]) for line in here["lines"]] == [
            (True, None),
            (False, "not_eligible"),
            (False, "unknown_sku"),
        ]
        assert here["lines"][1]["reason"] == "Bitte im Laden fragen"
        assert (here["all_lines"], here["first_slot"] is not None) == (False, True)
        refused = front.post("/v1/orders", json=cart(lines=lines[:2]), headers={"Idempotency-Key": "k"})
        assert problem(refused) == (409, "not_eligible")
        placed = front.post("/v1/orders", json=cart(lines=lines[:1]), headers={"Idempotency-Key": "k2"})
        assert placed.status_code == 201
        asked = {"from": date.today().isoformat(), "cart": f"{SCREWS}:1"}
        [line] = front.get("/v1/locations/DT01/slots", params=asked).json()["lines"]
        assert line["id_check_from_age"] == 21


def test_the_exported_file_imports_as_no_change(service: LiveService) -> None:
    """Whatever can be configured survives the way out and in; a dry run changes nothing."""
    merchant = {
        "name": "Tools & Co",
        "quiet_hours": {"since": "22:00", "until": "07:00"},
        "eligibility": [{"categories": ["Gas"], "reason": {"en": "Not for pickup", "no": "Nei"}}],
        "templates": {"en/ready.txt": "Ready: {{ m.order_number }}\\nCome on in.\\n"},
    }
    with admin(service) as client:
        client.put("/locations/NEW3", json=OFFICE)
        client.put("/merchant", json=merchant)
        text = client.get("/export").text
        again = client.post("/import", content=text).json()
        assert (again["created"], again["changed"]) == ([], [])
        assert again["unchanged"] == ["DT01", "UP02", "NEW3"]
        assert client.get("/export").text == text
        renamed = text.replace("name: Harbour", "name: Quay").replace("Tools & Co", "Tools and Co")
        tried = client.post("/import", params={"dry_run": True}, content=renamed).json()
        assert (tried["changed"], tried["dry_run"]) == (["NEW3"], True)
        assert client.get("/export").text == text
        assert client.post("/import", content=renamed).json()["changed"] == ["NEW3"]
        assert client.get("/merchant").json()["name"] == "Tools and Co"


def test_a_template_that_does_not_render_is_refused(service: LiveService) -> None:
    """It names the template; nobody's message is lost over it."""
    with admin(service) as client:
        refused = client.put("/merchant", json={"templates": {"de/ready.txt": "{{ m.nothing }}\n\nHallo"}})
        assert problem(refused) == (422, "bad_templates")
        assert "de/ready.txt" in refused.json()["detail"]
        assert client.get("/merchant").json()["templates"] == {}


def test_a_file_with_mistakes_changes_nothing_and_names_each(service: LiveService) -> None:
    """Where it is and what is wrong with it."""
    text = """
    version: 1
    locations:
      - {code: A1, name: A, time_zone: Europe/Oslo, currency: NOK, calendar: {opening_hours: "24/7"}}
      - code: A2
        name: B
        time_zone: Europe/Nowhere
        currency: NOK
        calendar:
          weekly: {mon: [[09:00, 18:00]], tue: [[18:00, 9:00]]}
          holidays: {country: NO}
    """
    with admin(service) as client:
        refused = client.post("/import", content=text)
        assert problem(refused) == (422, "bad_file")
        told = [error["problem"] for error in refused.json()["errors"]]
        assert told[0].startswith("locations[1].time_zone: ")
        assert told[1].startswith("locations[1].calendar.weekly.tue[0]")
        assert len(told) == 2
        assert problem(client.post("/import", content="a: [")) == (422, "bad_file")
        assert problem(client.post("/import", content=b"\\xff\\xfe")) == (422, "bad_file")
        assert [each["code"] for each in client.get("/locations").json()["locations"]] == ["DT01", "UP02"]
        fixed = text.replace("Nowhere", "Oslo").replace("18:00, 9:00", "9:00, 18:00").replace("[9:", "[09:")
        assert client.post("/import", content=fixed).json()["created"] == ["A1", "A2"]
