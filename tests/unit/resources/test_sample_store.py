"""The sample store: invented from end to end, and in every state that the app has to show."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import yaml
from sqlalchemy import text

from central_service.services import passes, sample
from central_service.storage import merchants, schema, stores
from central_service.storage.opening import open_database
from counterhand_resources import resource
from pickup_domain.money import Money
from pickup_domain.order import ArrivalState, Order, OrderStatus, SubstitutionState
from pickup_domain.store import Product

FOLDER = resource("sample_store")
NOW = datetime(2026, 11, 24, 14, 10, tzinfo=UTC)


def read(name: str) -> Any:  # noqa: ANN401 - YAML
    """A file of the sample."""
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))


PRODUCTS: list[dict[str, Any]] = read("products.yaml")["products"]
ORDERS: list[dict[str, Any]] = read("orders.yaml")["orders"]


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Order]]:
    """The orders of the loaded sample."""
    database = open_database(f"sqlite:///{tmp_path_factory.mktemp('sample') / 'central.sqlite3'}")
    schema.migrate(database.engine)
    database.write(lambda work: passes.ensure_keys(work, NOW))
    sample.load(database, FOLDER, NOW)
    bodies = database.read(lambda c: c.execute(text("SELECT body FROM pickup_order")).scalars().all())
    yield [Order.model_validate(json.loads(body)) for body in bodies]
    database.close()


def check_digit(gtin: str) -> int:
    """The last digit of a GTIN (GS1 General Specifications, 7.9.1)."""
    weighed = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(gtin[:-1]))
    return -weighed % 10


def test_every_product_has_a_demonstration_gtin_of_its_own() -> None:
    """GS1 keeps the prefix 952 for examples: no shop sells anything under it."""
    gtins = [product["gtin"] for product in PRODUCTS]
    assert len(set(gtins)) == len(gtins) >= 60
    for gtin in gtins:
        assert re.fullmatch(r"952\d{10}", gtin)
        assert int(gtin[-1]) == check_digit(gtin)


def test_products_cover_what_the_counter_has_to_handle() -> None:
    """Heavy, oversize, cold and age-checked ones; each with a place, a price and a soft tint."""
    for trait in ("heavy", "oversize", "cold", "age_check"):
        assert any(product.get(trait) for product in PRODUCTS)
    for product in PRODUCTS:
        assert re.fullmatch(r"[A-D]\d\d", product["aisle"])
        assert product["price_minor"] > 0
        tint = product["image"]
        assert min(int(tint[at : at + 2], 16) for at in (1, 3, 5)) >= 0xC8


def test_nobody_in_it_can_be_written_to_or_called() -> None:
    """Addresses of reserved domains (RFC 2606), telephones of the range for fiction."""
    for order in ORDERS:
        customer = order["customer"]
        assert re.fullmatch(r"[a-z.]+@example\.(com|net)", customer["email"])
        assert re.fullmatch(r"\+1 555 01\d\d", customer["phone"])
    assert len({order["customer"]["email"] for order in ORDERS}) == len(ORDERS) >= 44


def test_somebody_leads_and_every_pin_is_different() -> None:
    """Four digits each."""
    staff = read("store.yaml")["staff"]
    assert [each["role"] for each in staff].count("shift_lead") == 1
    assert len({each["pin"] for each in staff}) == len(staff) == 5
    assert all(re.fullmatch(r"\d{4}", each["pin"]) for each in staff)


def test_orders_are_in_every_state_of_one_store(loaded: list[Order]) -> None:
    """All but transferred, which takes a second store."""
    states = Counter(order.status for order in loaded)
    assert len(loaded) == len(ORDERS)
    assert set(states) == set(OrderStatus) - {OrderStatus.TRANSFERRED}
    assert states[OrderStatus.PLACED] >= 10
    assert states[OrderStatus.READY] >= 10


def test_customers_are_on_their_way_and_here(loaded: list[Order]) -> None:
    """Some of them with a ready order, one before it is."""
    arrivals = Counter((order.arrival.state, order.status) for order in loaded)
    assert arrivals[ArrivalState.ARRIVED, OrderStatus.READY] >= 1
    assert arrivals[ArrivalState.ARRIVED, OrderStatus.PICKING] >= 1
    assert arrivals[ArrivalState.EN_ROUTE, OrderStatus.READY] >= 1


def test_the_rarer_turns_of_a_day_happened_too(loaded: list[Order]) -> None:
    """Short lines, substitutes, a part handed over, delays, recalls, proxies, notes, languages."""
    offers = {offer.state for order in loaded for offer in order.substitutions}
    kinds = {entry.kind for order in loaded for entry in order.timeline}
    assert offers >= {SubstitutionState.PROPOSED, SubstitutionState.ACCEPTED}
    assert kinds >= {"item_short", "delayed", "ready_recalled", "handed_over", "note_added", "assigned"}
    assert any(order.pickup_person.is_proxy for order in loaded)
    assert any(order.hand_overs and not order.status.is_terminal for order in loaded)
    assert len({order.customer.language for order in loaded}) >= 3


def test_shelves_fit_what_is_on_them(loaded: list[Order]) -> None:
    """Known to the store, and cold things in the cold."""
    known = set(read("store.yaml")["location"]["staging_locations"])
    for order in loaded:
        for bag in order.bags:
            assert bag.staging_location in known
            assert not bag.cold or bag.staging_location.startswith("C")


def test_today_and_tomorrow_have_promises(loaded: list[Order]) -> None:
    """In the store's own half-hours."""
    days = {order.promise.start.date() for order in loaded}
    assert len(days) == 2
    assert all(order.promise.start.minute in (0, 30) for order in loaded)


@pytest.mark.parametrize("hour", [0, 5, 12, 18, 23])
def test_the_sample_loads_at_any_hour(hour: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Also around the store's midnight, where earlier slots are yesterday's."""
    now = NOW.replace(hour=hour)
    database = open_database(f"sqlite:///{tmp_path_factory.mktemp('hour') / 'central.sqlite3'}")
    schema.migrate(database.engine)
    database.write(lambda work: passes.ensure_keys(work, now))
    assert sample.load(database, FOLDER, now).orders == len(ORDERS)
    database.close()


def test_the_further_locations_differ_from_the_first(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Fewer things on the shelves, a day without pickups, a rule about spray paint, a dock."""
    database = open_database(f"sqlite:///{tmp_path_factory.mktemp('places') / 'central.sqlite3'}")
    schema.migrate(database.engine)
    sample.load(database, FOLDER, NOW)
    places = {each.location.code: each for each in database.read(stores.every)}
    assert set(places) == {"DT01", "UP02", "HB03"}
    assert places["HB03"].location.dock is not None
    assert places["UP02"].location.dock is None
    blocked = places["UP02"].calendar.plan.blocked[0]
    assert blocked.first > NOW.date()
    assert set(blocked.reason) == {"en", "es", "de", "fr"}
    rules = database.read(merchants.get).eligibility
    paint = Product(sku="1030", name="Spray paint", unit_price=Money(amount_minor=899, currency="USD"))
    assert not rules.judge(paint, places["UP02"].location).allowed
    assert rules.judge(paint, places["HB03"].location).allowed
    assert all(re.fullmatch(r"\+1 555 01\d\d", each.location.phone) for each in places.values())
    database.close()
