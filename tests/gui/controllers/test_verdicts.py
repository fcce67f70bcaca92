"""What a shown pass or code comes to on the screen: each its own verdict, sentence and colour."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pytestqt.qtbot import QtBot

from pickup_domain import pickup_code
from pickup_domain.pickup_pass import PickupPass, issue
from staff_app.commands.demo.driver import AppDriver, until
from staff_app.rows.hand_over import NextAct, PassVerdict, Verdict
from tests.live_service import LiveService, cart


@dataclass(frozen=True, slots=True)
class Counter:
    """A signed-in tablet and an order at its store, the network gone afterwards."""

    tablet: AppDriver
    order: dict[str, Any]
    keys: dict[int, Ed25519PrivateKey]

    def signed(self, key: Ed25519PrivateKey | None = None, **changes: Any) -> str:  # noqa: ANN401
        """A pass for the order, with other contents or another key."""
        usual: dict[str, Any] = {
            "key_id": 1,
            "store_number": 1,
            "expires_at": datetime.now(UTC) + timedelta(days=1),
            "order_id": UUID(self.order["order_id"]),
        }
        return issue(PickupPass(**{**usual, **changes}), key or self.keys[1])

    def show(self, text: str) -> PassVerdict:
        """Scan a text and wait for the verdict."""
        return self.after(lambda: self.tablet.scan(text))

    def after(self, act: Callable[[], None]) -> PassVerdict:
        """Do something and wait for the verdict that follows."""
        seen: list[PassVerdict | None] = []
        hand_over = self.tablet.app.controllers.hand_over
        hand_over.verdict_changed.connect(seen.append)
        act()
        until(lambda: any(each is not None for each in seen), "a verdict")
        hand_over.verdict_changed.disconnect(seen.append)
        return next(verdict for verdict in seen if verdict is not None)


@pytest.fixture
def counter(tmp_path: Path, qtbot: QtBot) -> Iterator[Counter]:
    """A tablet that has its store's orders and keys."""
    del qtbot
    with LiveService(tmp_path) as service:
        with service.storefront() as front:
            order = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "k"}).json()
        keys = service.database.read(_signing_keys)
        with AppDriver(tmp_path / "tablet", service_url=service.url) as tablet:
            from central_service.services import enrolment

            code = service.database.write(lambda work: enrolment.new_code(work, 1, datetime.now(UTC)))
            tablet.enrol(service.url, code)
            tablet.sign_in()
            until(lambda: order["order_id"] in tablet.orders, "the order")
            yield Counter(tablet, order, keys)


def _signing_keys(connection: Any) -> dict[int, Ed25519PrivateKey]:  # noqa: ANN401
    from central_service.storage import access

    return {
        key.key_id: Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key.private_key))
        for key in access.pass_keys(connection)
    }


def said(counter: Counter) -> PassVerdict:
    """The verdict on the screen."""
    verdict = counter.tablet.app.front.shop.hand_over._verdict
    assert verdict is not None
    return verdict


def ready(counter: Counter) -> str:
    """The order, made ready; its id."""
    order_id: str = counter.order["order_id"]
    counter.tablet.pick_all(order_id)
    counter.tablet.stage_and_mark_ready(order_id)
    return order_id


def test_every_wrong_pass_has_a_verdict_of_its_own(counter: Counter) -> None:
    """Forged, damaged, expired, another store's, an unknown order's: told apart, each with a next step."""
    genuine = counter.order["pickup_pass"]
    past = datetime.now(UTC) - timedelta(minutes=1)
    shown = {
        Verdict.FORGED: counter.signed(Ed25519PrivateKey.generate()),
        Verdict.DAMAGED: genuine[:-3],
        Verdict.EXPIRED: counter.signed(expires_at=past),
        Verdict.OTHER_STORE: counter.signed(store_number=2),
        Verdict.UNKNOWN_ORDER: counter.signed(order_id=UUID(int=5)),
    }
    verdicts = {}
    for expected, text in shown.items():
        verdicts[expected] = counter.show(text)
        if expected is Verdict.OTHER_STORE:
            # A moment later the service says which.
            until(lambda: "Uptown" in said(counter).sentence, "the other store's name")
    assert {expected: found.verdict for expected, found in verdicts.items()} == {each: each for each in shown}
    assert len({found.sentence for found in verdicts.values()}) == len(shown)
    assert all(found.title and found.sentence and not found.method for found in verdicts.values())
    assert all(found.acts for found in verdicts.values())


def test_a_key_that_is_not_known_here_counts_as_forged(counter: Counter) -> None:
    """Whoever signs with a key of their own gets nothing."""
    assert counter.show(counter.signed(Ed25519PrivateKey.generate(), key_id=9)).verdict is Verdict.FORGED


def test_nothing_can_be_confirmed_on_a_wrong_pass(counter: Counter) -> None:
    """The order behind it stays where it is."""
    order_id = ready(counter)
    counter.show(counter.signed(Ed25519PrivateKey.generate()))
    counter.tablet.app.controllers.hand_over.confirm()
    counter.tablet.wait_until_sent()
    assert counter.tablet.orders[order_id].status == "ready_for_pickup"


def test_a_pass_before_the_order_is_ready_says_so(counter: Counter) -> None:
    """Genuine, but too early."""
    assert counter.show(counter.order["pickup_pass"]).verdict is Verdict.NOT_READY


def test_the_typed_code_opens_the_same_order(counter: Counter) -> None:
    """In any case, with or without its hyphen; a slip of the finger is told."""
    order_id = ready(counter)
    code: str = counter.order["pickup_code"]
    verdict = counter.show(code.lower().replace("-", " "))
    assert (verdict.verdict, verdict.order_id, verdict.method) == (Verdict.VALID, order_id, "typed_code")
    slip = ("3" if code[0] != "3" else "4") + code[1:]
    wrong = counter.after(lambda: counter.tablet.app.controllers.hand_over.type_code(slip))
    assert wrong.verdict is Verdict.UNKNOWN_CODE


def test_after_many_wrong_codes_the_next_step_is_the_name(counter: Counter) -> None:
    """Somebody who guesses waits; a customer is found by name all the same."""
    ready(counter)
    wrong = [pickup_code.derive(b"another secret", UUID(int=number)) for number in range(11)]
    type_code = counter.tablet.app.controllers.hand_over.type_code
    shown = [counter.after(partial(type_code, each)) for each in wrong]
    assert {each.verdict for each in shown[:10]} == {Verdict.UNKNOWN_CODE}
    assert shown[10].verdict is Verdict.TOO_MANY_CODES
    assert shown[10].acts == (NextAct.FIND_BY_NAME, NextAct.TRY_AGAIN)
    assert shown[10].until is not None
    assert shown[10].sentence.startswith("Look the order up by name")


def test_a_pass_opens_its_order_once(counter: Counter) -> None:
    """The second time it says by itself that it was used."""
    order_id = ready(counter)
    genuine = counter.order["pickup_pass"]
    assert counter.show(genuine).verdict is Verdict.VALID
    counter.tablet.app.controllers.hand_over.confirm()
    counter.tablet.wait_for_status(order_id, "picked_up")
    again = counter.show(genuine)
    assert again.verdict is Verdict.ALREADY_COLLECTED
    assert "Handed over by Maya R. today at" in again.sentence
