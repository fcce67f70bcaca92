"""Candidates for a line that a store cannot find, on both engines."""

from typing import Any

import httpx
import pytest
from uuid_utils.compat import uuid7

from central_service.promises.locations import StockDefaults
from central_service.promises.merchant import Merchant
from central_service.promises.plan import Allowance, EligibilityRule
from central_service.storage import merchants, stock, stores
from central_service.storage.database import UnitOfWork
from pickup_domain.money import Money
from pickup_domain.store import Product
from tests.live_service import LiveService, cart, push, pushed

FIXINGS = 'Screws "&" fixings_%, größer'
SCREWS, LONGER, DEAR, SPRAY, SOLD_OUT, DRIVER = "2000", "2001", "2002", "2003", "2004", "2005"


def product(sku: str, name: str, price: int, on_hand: int = 9, category: str = FIXINGS) -> Product:
    """Something that the small store keeps, too."""
    cost = Money(amount_minor=price, currency="USD")
    return Product(sku=sku, name=name, category=category, unit_price=cost, on_hand=on_hand)


@pytest.fixture
def stocked(service: LiveService) -> LiveService:
    """Screws, their neighbours, and something with a name like theirs that is something else."""

    def fill(work: UnitOfWork) -> None:
        for each in (
            product(SCREWS, "Wood screws 4x40", 899),
            product(LONGER, "Wood screws 4x45", 929),
            product(DEAR, "Wood screws 4x40, gold", 2900),
            product(SPRAY, "Wood screw spray", 899),
            product(SOLD_OUT, "Wood screws 4x35", 899, 0),
            product(DRIVER, "Wood screwdriver", 899, category="Screws"),
        ):
            stock.add(work, 1, each)

    service.database.write(fill)
    return service


def order(service: LiveService, **line: Any) -> str:  # noqa: ANN401 - a JSON body
    """Two boxes of screws for Jonas Weber."""
    body = cart(lines=[{"sku": SCREWS, "quantity": 2, **line}])
    with service.storefront() as front:
        answer = front.post("/v1/orders", json=body, headers={"Idempotency-Key": str(uuid7())})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["order_id"])


def ask(client: httpx.Client, order_id: str, line_id: str = "1") -> list[tuple[str, int]]:
    """SKUs and what is left of them, the closest first."""
    answer = client.get(f"/orders/{order_id}/lines/{line_id}/substitutes")
    assert answer.status_code == 200, answer.text
    return [(each["item"]["sku"], each["left"]) for each in answer.json()["candidates"]]


def test_the_closest_of_the_same_category_that_can_be_had(stocked: LiveService) -> None:
    """Nothing sold out and nothing of another category, however alike their names."""
    order_id = order(stocked)
    with stocked.tablet(stocked.enrol()) as client:
        assert ask(client, order_id) == [(LONGER, 9), (SPRAY, 9), (DEAR, 9)]


def test_what_is_promised_or_kept_as_safety_stock_is_not_offered(stocked: LiveService) -> None:
    """Another shopper has six of the nine, and three are never promised."""
    order_id = order(stocked)

    def keep_three(work: UnitOfWork) -> None:
        store = stores.by_id(work.connection, 1)
        stores.change(work, 1, store.location, store.calendar.plan, StockDefaults(safety_stock=3))

    with stocked.storefront() as front, stocked.tablet(stocked.enrol()) as client:
        body = cart(lines=[{"sku": LONGER, "quantity": 6}])
        assert front.post("/v1/orders", json=body, headers={"Idempotency-Key": "k"}).status_code == 201
        assert dict(ask(client, order_id))[LONGER] == 3
        stocked.database.write(keep_three)
        assert ask(client, order_id) == [(SPRAY, 6), (DEAR, 6)]


def test_the_customers_word_is_kept(stocked: LiveService) -> None:
    """Any similar one for no more than they paid or said; none for who wants none."""
    similar = order(stocked, substitution_preference="any_similar")
    capped = order(stocked, substitution_preference="any_similar", price_cap_minor=1000)
    never = order(stocked, substitution_preference="never")
    with stocked.tablet(stocked.enrol()) as client:
        assert ask(client, similar) == [(SPRAY, 9)]
        assert ask(client, capped) == [(LONGER, 9), (SPRAY, 9)]
        assert ask(client, never) == []


def test_what_may_not_be_collected_here_is_not_offered(stocked: LiveService) -> None:
    """And an age to check comes along with the offer."""
    rules = (
        EligibilityRule(says=Allowance.NOT_HERE, skus=(SPRAY,)),
        EligibilityRule(says=Allowance.CHECK_AGE, skus=(LONGER,), age=18),
    )
    stocked.database.write(lambda work: merchants.save(work, Merchant(eligibility=rules)))
    order_id = order(stocked)
    with stocked.tablet(stocked.enrol()) as client:
        assert [sku for sku, _ in ask(client, order_id)] == [LONGER, DEAR]
        answer = client.get(f"/orders/{order_id}/lines/1/substitutes").json()
        assert answer["candidates"][0]["item"]["age_check"] == 18


def test_a_candidate_can_be_proposed_as_it_comes(stocked: LiveService) -> None:
    """The service takes what it has offered."""
    order_id = order(stocked)
    with stocked.tablet(stocked.enrol()) as client:
        item = client.get(f"/orders/{order_id}/lines/1/substitutes").json()["candidates"][0]["item"]
        [begun, asked] = push(
            client,
            pushed(order_id, "start_picking"),
            pushed(order_id, "propose_substitution", 2, line_id="1", quantity=2, item=item),
        )
    assert (begun["status"], asked["status"]) == ("applied", "applied")


def test_only_the_stores_own_tablets_ask_about_its_orders(stocked: LiveService) -> None:
    """Another store's tablet, a storefront's key, an order or a line that there is not."""
    order_id = order(stocked)
    path = f"/orders/{order_id}/lines/1/substitutes"
    with stocked.tablet(stocked.enrol()) as here, stocked.tablet(stocked.enrol(2)) as there:
        assert here.get(f"/orders/{order_id}/lines/9/substitutes").json()["code"] == "unknown_line"
        assert here.get(f"/orders/{uuid7()}/lines/1/substitutes").status_code == 404
        assert here.get("/orders/nonsense/lines/1/substitutes").status_code == 422
        assert there.get(path).status_code == 404
        elsewhere = there.get(f"{stocked.url}/v1/stores/DT01{path}")
        assert (elsewhere.status_code, elsewhere.json()["code"]) == (403, "other_store")
        with stocked.storefront() as front:
            assert front.get(f"/v1/stores/DT01{path}").status_code == 401


def test_a_product_without_a_category_has_no_neighbours(service: LiveService) -> None:
    """Nothing is guessed."""
    with service.storefront() as front, service.tablet(service.enrol()) as client:
        placed = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "k"}).json()
        assert ask(client, placed["order_id"]) == []
