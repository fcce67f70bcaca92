"""Where a cart can be picked up: which lines, how far away, when first; and slots for some days."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from central_service.promises.plan import BlockedDate, PickupCalendar, SlotRule
from central_service.services.availability import distance_km
from central_service.storage import slots, stores
from central_service.storage.database import UnitOfWork
from pickup_domain.store import Coordinates
from tests.live_service import DRILL, KNIFE, SCREWS, LiveService, cart, next_slot

BERLIN = Coordinates(latitude=52.52, longitude=13.405)
PARIS = Coordinates(latitude=48.8566, longitude=2.3522)


def find(front: httpx.Client, *skus: str, quantity: int = 1, **place: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    """What locations answer to a cart."""
    lines = [{"sku": sku, "quantity": quantity} for sku in skus]
    answer = front.post("/v1/availability", json={"lines": lines, **place})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["locations"]
    return found


def codes(found: list[dict[str, Any]]) -> list[str]:
    """Which locations, in their order."""
    return [each["location_code"] for each in found]


def change(service: LiveService, store_id: int, plan: dict[str, Any] | None = None, **facts: Any) -> None:  # noqa: ANN401
    """Another plan, or other facts of a place."""

    def run(work: UnitOfWork) -> None:
        store = stores.by_id(work.connection, store_id)
        calendar = store.calendar.plan.model_copy(update=plan or {})
        location = store.location.model_copy(update=facts)
        stores.change(
            work, store_id, location, PickupCalendar.model_validate(calendar.model_dump()), store.stock
        )

    service.database.write(run)


def test_the_nearest_comes_first_and_those_with_everything_before_it(service: LiveService) -> None:
    """Distance is as the crow flies; without a place nobody is nearer."""
    change(service, 1, coordinates=PARIS)
    change(service, 2, coordinates=BERLIN)
    here: dict[str, Any] = {"coordinates": {"latitude": 52.5, "longitude": 13.4}}
    with service.storefront() as front:
        near = find(front, DRILL, **here)
        assert [(each["location_code"], each["distance_km"]) for each in near] == [
            ("UP02", 2.2),
            ("DT01", 876.3),
        ]
        # Uptown keeps drills alone.
        assert codes(find(front, DRILL, SCREWS, **here)) == ["DT01", "UP02"]
        assert codes(find(front, DRILL)) == ["DT01", "UP02"]
        assert codes(find(front, DRILL, limit=1, **here)) == ["UP02"]
        body = {"lines": [{"sku": DRILL, "quantity": 1}], "location_codes": ["UP02", "none"]}
        some = front.post("/v1/availability", json=body).json()
        assert (codes(some["locations"]), some["unknown_locations"]) == (["UP02"], ["none"])


def test_the_great_circle_is_as_long_as_it_is() -> None:
    """Berlin to Paris is 878 km; a place that is not known has no distance."""
    assert distance_km(BERLIN, PARIS) == pytest.approx(877.5, abs=1)
    assert distance_km(BERLIN, BERLIN) == 0
    assert distance_km(BERLIN, None) is None
    antipode = Coordinates(latitude=-52.52, longitude=13.405 - 180)
    assert distance_km(BERLIN, antipode) == pytest.approx(20015, abs=1)


def test_a_postcode_finds_those_that_share_more_of_it(service: LiveService) -> None:
    """Blanks and case mean nothing; it has no distance."""
    change(service, 1, postcode="10115")
    change(service, 2, postcode="SW1A 1AA")
    with service.storefront() as front:
        found = find(front, DRILL, postcode="sw1a2")
        assert codes(found) == ["UP02", "DT01"]
        assert [each["distance_km"] for each in found] == [None, None]
        assert codes(find(front, DRILL, postcode="10 1")) == ["DT01", "UP02"]


def test_a_mixed_cart_says_what_has_to_be_shipped_and_why(service: LiveService) -> None:
    """And the first slot is for what can be picked up."""
    with service.storefront() as front:
        here, there = find(front, KNIFE, DRILL, quantity=6)
        assert [(line["sku"], line["pickup"], line["code"], line["available"]) for line in here["lines"]] == [
            (KNIFE, False, "out_of_stock", 5),
            (DRILL, True, None, 6),
        ]
        assert [line["code"] for line in there["lines"]] == ["unknown_sku", None]
        assert (here["all_lines"], here["first_slot"] is not None) == (False, True)
        [nothing, _] = find(front, "nope")
        assert (nothing["first_slot"], nothing["lines"][0]["code"]) == (None, "unknown_sku")


def test_two_lines_of_one_product_share_what_there_is(service: LiveService) -> None:
    """The second one gets what the first one leaves."""
    with service.storefront() as front:
        [here] = find(front, DRILL, DRILL, quantity=4, location_codes=["DT01"])
        assert [(line["pickup"], line["available"]) for line in here["lines"]] == [(True, 6), (False, 2)]
        assert find(front, DRILL, DRILL, quantity=3, location_codes=["DT01"])[0]["all_lines"]


def test_the_first_slot_leaves_out_what_is_full_closed_or_too_soon(service: LiveService) -> None:
    """However far away it is: in a minute, after some full hours, or days later."""
    change(service, 1, {"slot_rules": (SlotRule(order_limit=1, prep_minutes=60),)})

    def first() -> datetime | None:
        with service.storefront() as front:
            [here] = find(front, DRILL, location_codes=["DT01"])
        return None if here["first_slot"] is None else datetime.fromisoformat(here["first_slot"]["start"])

    now = datetime.now(UTC)
    soonest = first()
    assert soonest is not None
    assert timedelta(minutes=60) <= soonest - now < timedelta(minutes=91)
    for hours in (1, 30, 24 * 12):
        fill(service, until := now + timedelta(hours=hours))
        later = first()
        assert later is not None
        assert until <= later < until + timedelta(minutes=100)
    fill(service, now + timedelta(days=40))
    assert first() is None


def fill(service: LiveService, until: datetime) -> None:
    """Every slot of Downtown that begins before a time is taken."""

    def run(work: UnitOfWork) -> None:
        store = stores.by_id(work.connection, 1)
        day = store.calendar.local_date(datetime.now(UTC))
        while day <= store.calendar.local_date(until):
            for window in store.calendar.day(day).windows:
                if window.start < until:
                    slots.take(work, 1, window.start, 1, 1)
            day += timedelta(days=1)

    service.database.write(run)


def test_days_say_when_and_why_they_are_closed(service: LiveService) -> None:
    """A blocked date has a public reason in the shopper's language."""
    today = datetime.now(UTC).date()
    block = BlockedDate(first=today + timedelta(days=2), reason={"en": "Stocktaking", "de": "Inventur"})
    change(service, 1, {"blocked": (block,)})
    with service.storefront() as front:
        asked = {"from": today.isoformat(), "days": "4", "language": "de"}
        days = front.get("/v1/locations/DT01/slots", params=asked).json()["days"]
    closed = next(day for day in days if day["day"] == block.first.isoformat())
    assert (closed["open"], closed["reason"], closed["slots"]) == (False, "Inventur", [])
    assert sum(day["open"] for day in days) == 3


def test_slots_say_why_they_cannot_be_booked(service: LiveService) -> None:
    """Full, closed, too soon, too far, or without room for so many items."""
    change(
        service,
        1,
        {"horizon_days": 1, "slot_rules": (SlotRule(order_limit=1, item_limit=4, prep_minutes=60),)},
    )
    service.database.write(lambda work: slots.override(work, 1, next_slot(6), None, None, is_closed=True))
    with service.storefront() as front:
        front.post(
            "/v1/orders", json=cart(slot_start=next_slot(5).isoformat()), headers={"Idempotency-Key": "k"}
        )
        days = front.get("/v1/locations/DT01/slots", params={"days": "4", "cart": f"{SCREWS}:2"}).json()[
            "days"
        ]
        found = {slot["start"]: slot["code"] for day in days for slot in day["slots"]}
        many = front.get("/v1/locations/DT01/slots", params={"days": "2", "cart": f"{SCREWS}:5"}).json()[
            "days"
        ]
    wire = [next_slot(each).isoformat().replace("+00:00", "Z") for each in range(1, 8)]
    assert [found[start] for start in wire[4:7]] == ["slot_full", "slot_closed", None]
    assert found[wire[0]] == "slot_too_soon"
    assert list(found.values())[-1] == "slot_too_far"
    assert {slot["code"] for day in many for slot in day["slots"]} >= {"slot_items_full"}
    assert not any(slot["bookable"] for day in many for slot in day["slots"])


@pytest.mark.parametrize(
    "body",
    [
        {"lines": []},
        {"lines": [{"sku": DRILL, "quantity": 0}]},
        {"lines": [{"sku": DRILL, "quantity": 1}], "postcode": "1", "location_codes": ["DT01"]},
        {"lines": [{"sku": DRILL, "quantity": 1}], "coordinates": {"latitude": 91, "longitude": 0}},
        {"lines": [{"sku": DRILL, "quantity": 1}], "limit": 501},
    ],
)
def test_a_wish_that_makes_no_sense_is_refused(service: LiveService, body: dict[str, Any]) -> None:
    """With a problem document."""
    with service.storefront() as front:
        answer = front.post("/v1/availability", json=body)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


@pytest.mark.parametrize("text", ["", "a:", ":1", "1001:1000", "1001:1;1011:2", "1001:1,"])
def test_a_cart_that_cannot_be_read_is_refused(service: LiveService, text: str) -> None:
    """A cart in a query is SKUs with quantities."""
    with service.storefront() as front:
        answer = front.get("/v1/locations/DT01/slots", params={"cart": text})
        assert answer.status_code == 422
        assert front.get("/v1/locations/none/slots").json()["code"] == "unknown_location"
