"""Who asks too often waits, by name; nobody else notices."""

import itertools
from dataclasses import replace

import httpx
import pytest

from central_service.api.rates import Allowance, Rates
from central_service.services import enrolment
from central_service.services.setup import add_admin
from central_service.settings import Settings
from tests.live_service import LiveService, cart, push, pushed


def test_a_minutes_worth_at_once_then_evenly() -> None:
    """Of sixty a minute the sixty-first waits a second, and after a quiet minute all are there again."""
    now = 1000.0
    allowance = Allowance(60, lambda: now)
    assert [allowance.use("tablet") for _ in range(60)] == [0.0] * 60
    assert allowance.use("tablet") == pytest.approx(1.0)
    assert allowance.use("another") == 0.0
    now += 1.0
    assert allowance.use("tablet") == 0.0
    assert allowance.use("tablet") == pytest.approx(1.0)
    now += 60.0
    assert [allowance.use("tablet") for _ in range(61)] == [0.0] * 60 + [pytest.approx(1.0)]


def test_what_was_refused_costs_nothing() -> None:
    """Who goes on asking waits no longer for it."""
    now = 0.0
    allowance = Allowance(2, lambda: now)
    waits = [allowance.use("key") for _ in range(9)]
    assert waits == [0.0, 0.0] + [pytest.approx(30.0)] * 7


def test_names_that_were_quiet_are_forgotten() -> None:
    """A flood of addresses does not fill the memory."""
    clock = itertools.count(0.0, 0.01)
    allowance = Allowance(600, lambda: next(clock))
    for number in range(30_000):
        allowance.use(str(number))
    assert len(allowance._full_at) <= 10_001


def test_nothing_is_bounded_where_nothing_was_said() -> None:
    """Nought is no bound."""
    rates = Rates()
    for _ in range(5000):
        rates.tablet("one")
        rates.enrolment("here")


@pytest.fixture
def strict(service: LiveService) -> LiveService:
    """Three a minute of everything, from now on."""
    _bound(service, Rates(3, 3, 3))
    return service


def test_a_tablet_that_asks_too_often_waits(strict: LiveService) -> None:
    """With the seconds in a header, whatever it asks; the next tablet is answered."""
    with strict.tablet(strict.enrol()) as eager, strict.tablet(strict.enrol()) as calm:
        answers = [eager.get("/snapshot") for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        assert answers[3].json()["code"] == "too_many_requests"
        assert 1 <= int(answers[3].headers["Retry-After"]) <= 20
        assert calm.get("/snapshot").status_code == 200


def test_a_key_that_asks_too_often_waits(strict: LiveService) -> None:
    """A storefront and an administrator alike; another storefront is answered."""
    with strict.storefront() as shop, strict.storefront(strict.keys.other_storefront_key) as other:
        asked = [shop.get("/v1/locations").status_code for _ in range(4)]
        assert asked == [200, 200, 200, 429]
        assert other.get("/v1/locations").status_code == 200
    key = strict.database.write(lambda work: add_admin(work, "Noor", strict.app.state.service.clock()))
    with strict.storefront(key) as admin:
        asked = [admin.get("/v1/admin/export").status_code for _ in range(4)]
        assert asked == [200, 200, 200, 429]


def test_enrolment_codes_are_bounded_by_address(strict: LiveService) -> None:
    """After three none is looked at for a while, and a right one is not used up by that."""
    clock = strict.app.state.service.clock
    right = strict.database.write(lambda work: enrolment.new_code(work, 1, clock()))
    with httpx.Client(base_url=strict.url, trust_env=False) as tablet:

        def shown(code: str) -> int:
            asked = {"code": code, "device_name": "Counter 2"}
            return tablet.post("/v1/devices/enrol", json=asked).status_code

        assert [shown("AAAA-AAAA") for _ in range(4)] == [403, 403, 403, 429]
        assert shown(right) == 429
        _bound(strict, Rates(3, 3, 3))
        assert shown(right) == 201


def test_a_tablet_that_is_told_to_wait_loses_nothing(strict: LiveService) -> None:
    """What it could not send is sent when it may again."""
    with strict.tablet(strict.enrol()) as tablet, strict.storefront() as shop:
        order = shop.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "one"})
        assert order.status_code == 201, order.text
        said = pushed(order.json()["order_id"], "add_note", text="By the door")
        answers = [tablet.post("/commands", json={"commands": [said]}) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        _bound(strict, Rates(3, 3, 3))
        assert push(tablet, said)[0]["status"] == "applied"


def test_the_service_is_bounded_unless_somebody_says_otherwise() -> None:
    """What `central-service serve` starts with."""
    usual = Settings("")
    assert usual.requests_per_tablet > 0
    assert usual.requests_per_key > 0
    assert usual.enrolments_per_address > 0


def _bound(service: LiveService, rates: Rates) -> None:
    service.app.state.service = replace(service.app.state.service, rates=rates)
