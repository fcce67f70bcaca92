"""The sample shop and the service over HTTP: what a browser without scripts can do, and what is passed on."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from central_service.sample_shop.words import Languages
from counterhand_resources import resource
from tests.live_shop import SampleShop

_NUMBERS = count(1)
DRILL, SPRAY, KNIFE, SHELF = "1001", "1030", "1021", "1061"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SampleShop]:
    """The sample store and its shop, for all tests: each has a shopper of its own."""
    with SampleShop(tmp_path_factory.mktemp("shop")) as running:
        yield running


@pytest.fixture
def lonely_shop(tmp_path: Path) -> Iterator[SampleShop]:
    """One whose service may be taken away."""
    with SampleShop(tmp_path) as running:
        yield running


def put(shopper: httpx.Client, sku: str, quantity: int = 1) -> None:
    """Into the cart."""
    answer = shopper.post("/cart", data={"add": "1", "sku": sku, "quantity": str(quantity)})
    assert answer.status_code == 200


def options(page: str) -> list[str]:
    """The times that the form offers."""
    found = re.findall(r'<option value="([A-Z0-9]+\|[^"]+)"', page)
    return [unescape(each) for each in found]


def form(page: str, **changes: str) -> dict[str, str]:
    """The checkout's form, filled in."""
    checkout = re.search(r'name="checkout" value="([^"]+)"', page)
    assert checkout is not None
    return {
        "checkout": checkout[1],
        "slot": options(page)[3],
        "name": f"Robin Vale {next(_NUMBERS)}",
        "email": "robin.vale@example.com",
        "phone": "+1 555 0150",
        "email_consent": "on",
        **changes,
    }


def orders_of(shop: SampleShop, name: str) -> int:
    """How many orders of a customer the store has."""
    with shop.database.engine.connect() as connection:
        bodies = connection.exec_driver_sql("SELECT body FROM pickup_order").scalars().all()
    return sum(f'"{name}"' in str(body) for body in bodies)


def test_a_checkout_without_scripts_ends_at_the_orders_page(shop: SampleShop) -> None:
    """Product, cart, a time from the list, and the link to the order's own page works."""
    with shop.shopper() as shopper:
        assert "Pick up at Uptown" in shopper.get(f"/products/{DRILL}").text
        put(shopper, DRILL, 2)
        page = shopper.get("/checkout").text
        filled = form(page, person="Jonas Weber", preference="never")
        done = shopper.post("/checkout", data=filled)
        assert done.status_code == 200
        assert "Jonas Weber" in done.text
        link = re.search(r'class="button main" href="([^"]+)"', done.text)
        assert link is not None
        assert shopper.get(unescape(link[1])).status_code == 200
        assert "empty" in shopper.get("/cart").text
    assert orders_of(shop, filled["name"]) == 1


def test_a_form_sent_twice_places_one_order(shop: SampleShop) -> None:
    """Also in the same moment, and again when it is done."""
    with shop.shopper() as shopper:
        put(shopper, DRILL)
        filled = form(shopper.get("/checkout").text)
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda _: shopper.post("/checkout", data=filled), range(4)))
        again = shopper.post("/checkout", data=filled)
        assert {str(each.url) for each in answers} == {str(again.url)}
        assert "/orders/" in str(again.url)
    assert orders_of(shop, filled["name"]) == 1


def test_a_time_that_is_gone_brings_an_offer_and_the_form_stays_filled(shop: SampleShop) -> None:
    """One more press takes what is offered."""
    with shop.shopper() as shopper, shop.storefront() as front:
        put(shopper, DRILL)
        page = shopper.get("/checkout?location=UP02").text
        filled = form(page)
        take_all(front, *filled["slot"].split("|")[:2])
        refused = shopper.post("/checkout", data=filled)
        assert refused.status_code == 409
        assert "Somebody was quicker" in refused.text
        assert f'value="{filled["name"]}"' in refused.text
        offer = re.search(r'name="offer" formnovalidate value="([^"]+)">([^<]+)<', refused.text)
        assert offer is not None
        assert offer[2].endswith("at Uptown")
        done = shopper.post("/checkout", data=filled | {"offer": unescape(offer[1])})
        assert "Thank you" in done.text
    assert orders_of(shop, filled["name"]) == 1


def take_all(front: httpx.Client, location: str, start: str) -> None:
    """Others fill a time."""
    body = {"location_code": location, "slot_start": start, "lines": [{"sku": "1051", "quantity": 1}]}
    for _ in range(30):
        if front.post("/v1/holds", json=body, headers={"Idempotency-Key": str(uuid4())}).status_code == 409:
            return
    raise AssertionError("that time takes more than 30 orders")


def test_an_offer_that_was_taken_counts_whatever_the_element_holds(shop: SampleShop) -> None:
    """Else the form would send the hold that was just refused again, for ever."""
    with shop.shopper() as shopper, shop.storefront() as front:
        put(shopper, DRILL)
        page = shopper.get("/checkout?location=UP02").text
        location, start, _ = options(page)[5].split("|")
        body = {"location_code": location, "slot_start": start, "lines": [{"sku": DRILL, "quantity": 1}]}
        hold = shopper.post("/pickup/holds", json=body, headers={"Idempotency-Key": str(uuid4())}).json()
        run_out(shop, hold["hold_id"])
        take_all(front, location, start)
        filled = form(page, slot="", hold_id=hold["hold_id"])
        refused = shopper.post("/checkout", data=filled)
        offer = re.search(r'<button class="main" name="offer" formnovalidate value="([^"]+)"', refused.text)
        assert offer is not None
        done = shopper.post("/checkout", data=filled | {"offer": unescape(offer[1])})
        assert "Thank you" in done.text
    assert orders_of(shop, filled["name"]) == 1


def run_out(shop: SampleShop, hold_id: str) -> None:
    """Its time is over."""
    with shop.database.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE checkout_hold SET expires_at = '2020-01-01 00:00:00.000000' WHERE hold_id = ?", (hold_id,)
        )


def test_a_hold_that_was_given_up_can_be_had_again(shop: SampleShop) -> None:
    """The cart was changed and changed back: the same form is not bound to the hold that is over."""
    with shop.shopper() as shopper:
        put(shopper, DRILL)
        filled = form(shopper.get("/checkout").text)
        assert shopper.post("/checkout", data=filled | {"phone": "none"}).status_code == 422
        put(shopper, KNIFE)
        shopper.post("/cart", data={"sku": KNIFE, "quantity": "0"})
        answers = [shopper.post("/checkout", data=filled) for _ in range(2)]
        assert "Thank you" in answers[-1].text
    assert orders_of(shop, filled["name"]) == 1


@pytest.mark.parametrize("number", ["\u00b2", "9" * 5000, "-1", ""])
def test_a_number_that_is_none_changes_nothing(shop: SampleShop, number: str) -> None:
    """Nor does a key of a checkout that the shop never gave out; neither breaks a page."""
    with shop.shopper() as shopper:
        put(shopper, DRILL)
        assert shopper.post("/cart", data={"sku": DRILL, "quantity": number}).status_code == 200
        filled = form(shopper.get("/checkout").text)
        slot = filled["slot"].rpartition(":")[0]
        assert shopper.post("/checkout", data=filled | {"slot": f"{slot}:{number}"}).status_code == 422
        assert shopper.post("/checkout", data=filled | {"checkout": f"\u00e9{number}"}).status_code == 422
        headers = {b"Idempotency-Key": number.encode()}
        assert shopper.post("/pickup/holds", json={}, headers=headers).status_code == 422


def test_what_has_to_be_shipped_is_named_and_not_ordered(shop: SampleShop) -> None:
    """Spray paint in Uptown, with the merchant's reason on the product's page."""
    with shop.shopper() as shopper:
        assert "Spray paint is not handed out in Uptown." in shopper.get(f"/products/{SPRAY}").text
        put(shopper, DRILL)
        put(shopper, SPRAY)
        page = shopper.get("/checkout?location=UP02").text
        assert "Shipped separately: Spray paint, matt black, 400 ml" in page
        assert "You pay $129.00 at the counter" in page
        chosen = options(page)[0]
        assert SPRAY not in chosen
        done = shopper.post("/checkout", data=form(page, slot=chosen)).text
        assert "Thank you" in done
        assert "Shipped separately: Spray paint, matt black, 400 ml" in done


def test_what_was_typed_wrong_is_told_and_no_order_placed(shop: SampleShop) -> None:
    """The hold stays for the next try."""
    with shop.shopper() as shopper:
        put(shopper, DRILL)
        filled = form(shopper.get("/checkout").text)
        answer = shopper.post("/checkout", data=filled | {"phone": "none of your business"})
        assert answer.status_code == 422
        assert "Please check your name" in answer.text
        assert "Choose a pickup time" in shopper.post("/checkout", data=filled | {"slot": ""}).text
        assert "Thank you" in shopper.post("/checkout", data=filled).text
    assert orders_of(shop, filled["name"]) == 1


@pytest.mark.parametrize(
    ("language", "says"), [("de", "Abholung"), ("es", "Recogida"), ("fr", "Retrait"), ("en", "Pickup")]
)
def test_the_shop_speaks_four_languages(shop: SampleShop, language: str, says: str) -> None:
    """Asked for once, kept for every page."""
    with shop.shopper() as shopper:
        shopper.get(f"/?lang={language}")
        put(shopper, KNIFE)
        page = shopper.get("/checkout").text
        assert f'<html lang="{language}">' in page
        assert says in page


def test_a_time_that_clocks_show_twice_says_which() -> None:
    """Where they go back by an hour and where by half an hour; and nowhere else."""
    say = Languages(resource("sample_shop") / "words.yaml").best("de")
    assert say.when("2020-11-01T05:30:00Z", "America/New_York") == "So 1.11., 01:30 (UTC-4)"
    assert say.when("2020-11-01T06:30:00Z", "America/New_York") == "So 1.11., 01:30 (UTC-5)"
    assert say.when("2020-11-01T07:00:00Z", "America/New_York") == "So 1.11., 02:00"
    assert say.when("2020-04-04T15:00:00Z", "Australia/Lord_Howe") == "So 5.4., 01:30 (UTC+10:30)"
    assert say.when("2020-10-25T01:00:00Z", "Europe/London") == "So 25.10., 01:00 (UTC+0)"


def test_the_proxy_passes_four_calls_on_and_nothing_else(shop: SampleShop) -> None:
    """Bodies, answers and keys unchanged; orders and devices are out of its reach."""
    cart = {"lines": [{"sku": DRILL, "quantity": 1}]}
    with shop.shopper() as shopper, shop.storefront() as front:
        found = shopper.post("/pickup/availability", json=cart)
        assert found.json() == front.post("/v1/availability", json=cart).json()
        slots = shopper.get("/pickup/locations/DT01/slots?days=3").json()
        # Late in the evening today has none.
        start = next(day["slots"][-1]["start"] for day in slots["days"] if day["slots"])
        body: dict[str, Any] = cart | {"location_code": "DT01", "slot_start": start}
        held = [
            shopper.post("/pickup/holds", json=body, headers={"Idempotency-Key": "one"}) for _ in range(2)
        ]
        assert held[0].status_code == 201
        assert held[0].json() == held[1].json()
        assert shopper.delete(f"/pickup/holds/{held[0].json()['hold_id']}").status_code == 204
        assert shopper.get("/pickup/locations/DT-01.b/slots").json()["code"] == "unknown_location"
        assert shopper.post("/pickup/orders", json={}).status_code == 404
        assert shopper.get("/pickup/locations").status_code == 404
        assert shopper.get("/pickup/locations/../orders/slots").status_code == 404


def test_a_service_that_is_away_is_told_in_words(lonely_shop: SampleShop) -> None:
    """The shop goes on selling; it says that pickup has to wait."""
    with lonely_shop.shopper() as shopper:
        put(shopper, DRILL)
        done = shopper.post("/checkout", data=form(shopper.get("/checkout").text))
        put(shopper, DRILL)
        lonely_shop.stop_service()
        again = shopper.get(str(done.url))
        assert again.status_code == 503
        assert "Your order is with the store" in again.text
        assert shopper.get(f"/products/{DRILL}").status_code == 200
        assert "Pickup cannot be offered right now" in shopper.get("/checkout").text
        answer = shopper.post("/pickup/availability", json={"lines": []})
        assert answer.status_code == 503
        assert answer.json()["code"] == "unreachable"


def test_the_element_is_served_to_every_origin_and_kept(shop: SampleShop) -> None:
    """A day without a version, for ever with its own; not sent again where it is known."""
    with shop.storefront() as front:
        sent = front.get("/static/pickup-picker.js")
        assert sent.headers["access-control-allow-origin"] == "*"
        assert sent.headers["content-type"].startswith("text/javascript")
        assert "max-age=86400" in sent.headers["cache-control"]
        tag = sent.headers["etag"]
        known = front.get("/static/pickup-picker.js", headers={"If-None-Match": tag})
        assert known.status_code == 304
        assert not known.content
        version = tag.split('"')[1]
        assert "immutable" in front.get(f"/static/pickup-picker.js?v={version}").headers["cache-control"]
        plain = front.get("/static/pickup-picker.js", headers={"Accept-Encoding": "identity"})
        assert plain.content == sent.content
