"""A store that can promise any number of orders, for proofs and benchmarks that push many commands."""

from datetime import UTC, datetime, timedelta
from functools import partial

import httpx

from central_service.main import open_database
from central_service.promises.plan import PickupCalendar
from central_service.services import enrolment, setup
from central_service.settings import Settings
from central_service.storage.database import UnitOfWork
from pickup_domain.order import Role
from pickup_domain.store import Location, Product
from pickup_domain.sync import EnrolAnswer
from tests.live_service import PATIENCE_S, PIN, always_open, cart, next_slot
from tests.reference_rows import DRILL, LOCATION


def prepared(database_url: str, tablets: int, stores: int = 1) -> tuple[str, list[EnrolAnswer]]:
    """Bring stores into being: their storefront's key, and the tablets, dealt out in turn."""
    database = open_database(Settings(database_url))
    now = datetime.now(UTC)
    rules = always_open(order_limit=1_000_000)
    people = [
        setup.NewStaff("maya", "Maya R.", "MR", Role.ASSOCIATE, "en", PIN),
        setup.NewStaff("lena", "Lena K.", "LK", Role.SHIFT_LEAD, "en", PIN),
    ]
    product = DRILL.model_copy(update={"on_hand": 1_000_000})
    for number in range(1, stores + 1):
        place = LOCATION.model_copy(update={"number": number, "code": f"DT{number:02}"})
        database.write(partial(_add, place=place, rules=rules, people=people, product=product, now=now))
    key = database.write(lambda work: setup.add_storefront(work, "shop", "Shop"))
    codes = [
        database.write(partial(enrolment.new_code, store_id=1 + number % stores, now=now))
        for number in range(tablets)
    ]
    enrolled = [
        database.write(partial(enrolment.enrol, code=code, device_name="Counter", now=now)) for code in codes
    ]
    database.close()
    return key, enrolled


def _add(
    work: UnitOfWork,
    place: Location,
    rules: PickupCalendar,
    people: list[setup.NewStaff],
    product: Product,
    now: datetime,
) -> None:
    setup.add_store(work, place, rules, people, [product], now)


def place(url: str, key: str, count: int, cart_name: str = "cart") -> list[str]:
    """Order ids of as many orders of one drill; another cart's name places others."""
    slot = (next_slot() + timedelta(hours=1)).isoformat()
    body = cart(slot_start=slot, lines=[{"sku": DRILL.sku, "quantity": 1}])
    headers = {"Authorization": f"Bearer {key}"}
    with httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=PATIENCE_S) as front:
        answers = [
            front.post("/v1/orders", json=body, headers={"Idempotency-Key": f"{cart_name} {number}"})
            for number in range(count)
        ]
    return [answer.raise_for_status().json()["order_id"] for answer in answers]
