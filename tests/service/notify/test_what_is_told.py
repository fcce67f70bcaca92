"""From what happens at the counter to what the customer hears: the real service, sent round by round."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import Connection, text

from central_service.notify.dispatcher import Dispatcher
from central_service.notify.message import Delivery, MessageContext, MessageKind, Report
from central_service.services import store_state
from central_service.services.deadlines import DeadlineKeeper
from central_service.services.outgoing import OutgoingQueue
from central_service.storage import moment
from pickup_domain.money import Money
from tests.leases import let_waits_end
from tests.live_service import GTINS, KNIFE, SCREWS, LiveService, cart, next_slot, push, pushed

Step = tuple[str, dict[str, Any]]
LATER = datetime.now(UTC) + timedelta(minutes=5)
LENA = {"kind": "staff", "id": "lena", "name": "Lena K.", "role": "shift_lead"}
KNIFE_INSTEAD = {
    "sku": KNIFE,
    "gtins": [GTINS[KNIFE]],
    "name": "Utility knife",
    "unit_price": {"amount_minor": 999, "currency": "USD"},
}
READY: tuple[Step, ...] = (
    ("pick_item", {"line_id": "1", "quantity": 2, "method": "scanned", "code": GTINS[SCREWS]}),
    ("stage_bag", {"bag_id": "B1", "staging_location": "B-07", "items": []}),
    ("mark_ready", {}),
)
HAND_OVER: Step = ("hand_over", {"method": "pass", "pass_check": "valid", "age_checked": True})


class Customer:
    """Remembers what it was told; the mail server of the test."""

    def __init__(self, service: LiveService, tablet: httpx.Client) -> None:
        self.heard: list[MessageContext] = []
        self.is_away = False
        self.service, self._tablet, self._seq = service, tablet, 0
        body = cart(lines=[{"sku": SCREWS, "quantity": 2}], slot_start=next_slot(4).isoformat())
        with service.storefront() as front:
            answer = front.post("/v1/orders", json=body, headers={"Idempotency-Key": "k"})
        self.order_id = str(answer.raise_for_status().json()["order_id"])

    def send(self, context: MessageContext) -> Report:
        """Take a message."""
        if self.is_away:
            return Report(Delivery.LATER, "away")
        self.heard.append(context)
        return Report(Delivery.ACCEPTED)

    def give(self, *steps: Step, actor: dict[str, Any] | None = None) -> list[str]:
        """Commands of the counter that all count; their ids."""
        commands = []
        for kind, args in steps:
            self._seq += 1
            command = pushed(self.order_id, kind, self._seq, base=99, **args)
            commands.append(command | ({} if actor is None else {"actor": actor}))
        results = push(self._tablet, *commands)
        assert {each["status"] for each in results} == {"applied"}, results
        return [str(each["id"]) for each in commands]

    def hears(self) -> list[str]:
        """What is new, once every wait is over."""
        let_waits_end(self.service)
        before = len(self.heard)
        Dispatcher(OutgoingQueue(self.service.database), self, lambda: LATER).run_once()
        return [each.kind.value for each in self.heard[before:]]

    def states(self) -> list[str]:
        """What became of the messages, oldest first."""
        query = text("SELECT state FROM notification ORDER BY notification_id")
        return list(self.service.database.read(lambda c: c.execute(query).scalars()))


@pytest.fixture
def customer(service: LiveService) -> Iterator[Customer]:
    """Somebody who ordered two boxes of screws, and heard that they did."""
    with service.tablet(service.enrol()) as tablet:
        found = Customer(service, tablet)
        assert found.hears() == ["confirmation"]
        yield found


def ask(customer: Customer) -> str:
    """A knife instead of a box of screws; the offer's id."""
    offer = ("propose_substitution", {"line_id": "1", "quantity": 1, "item": KNIFE_INSTEAD})
    return customer.give(("start_picking", {}), offer)[1]


def test_a_question_tells_what_and_its_answer_what_came_of_it(customer: Customer) -> None:
    """With the price and until when; a lead's note about a telephone call is an answer, too."""
    offer = ask(customer)
    assert customer.hears() == ["substitution_asked"]
    asked = customer.heard[-1].offer
    assert asked is not None
    assert (asked.ordered, asked.offered, asked.state) == ("Wood screws", "Utility knife", "proposed")
    assert asked.difference == Money(amount_minor=100, currency="USD")
    assert asked.answer_by.tzname() in ("EST", "EDT")
    customer.give(("accept_substitution", {"substitution_id": offer, "note": "phoned"}), actor=LENA)
    assert customer.hears() == ["substitution_result"]
    answered = customer.heard[-1].offer
    assert answered is not None
    assert answered.state == "accepted"


def test_a_question_that_was_never_put_is_not_taken_back(customer: Customer) -> None:
    """The mail server was away: neither says anything to anybody now."""
    customer.is_away = True
    offer = ask(customer)
    assert customer.hears() == []
    customer.give(("withdraw_substitution", {"substitution_id": offer}))
    customer.is_away = False
    assert customer.hears() == []
    assert customer.states() == ["sent", "withdrawn", "withdrawn"]


def test_a_question_that_was_put_is_taken_back_in_words(customer: Customer) -> None:
    """Else they would answer it."""
    offer = ask(customer)
    assert customer.hears() == ["substitution_asked"]
    customer.give(("withdraw_substitution", {"substitution_id": offer}))
    assert customer.hears() == ["substitution_result"]


def test_nobody_in_time_is_told_what_that_means(customer: Customer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The item is left out."""
    monkeypatch.setattr(moment, "judged", lambda connection, now: now)
    ask(customer)
    assert customer.hears() == ["substitution_asked"]
    keeper = DeadlineKeeper(customer.service.database, lambda: datetime.now(UTC) + timedelta(minutes=21))
    assert keeper.run_once() == 1
    assert customer.hears() == ["substitution_result"]


def test_several_refused_lines_are_one_message_with_one_amount(customer: Customer) -> None:
    """Each refusal can be taken back for itself; what is left is told once, and later ones with it."""
    customer.give(*READY, HAND_OVER)
    assert customer.hears() == ["picked_up"]
    refuse = ("refuse_item", {"line_id": "1", "quantity": 1, "reason": "too long"})
    customer.give(refuse)
    second = customer.give(refuse)[0]
    customer.give(("undo", {"command_id": second}))
    assert customer.hears() == ["refunded"]
    assert customer.heard[-1].refund == Money(amount_minor=899, currency="USD")
    customer.give(refuse)
    assert customer.hears() == ["refunded"]
    assert customer.heard[-1].refund == Money(amount_minor=1798, currency="USD")
    assert [(line.name, line.quantity) for line in customer.heard[-1].lines] == [("Wood screws", 2)]


def test_two_refusals_at_once_are_told_by_the_later(customer: Customer) -> None:
    """The first is withdrawn for it, in whatever order they come to be looked at."""
    customer.give(*READY, HAND_OVER)
    customer.hears()
    refuse = ("refuse_item", {"line_id": "1", "quantity": 1, "reason": "too long"})
    customer.give(refuse, refuse)
    assert customer.hears() == ["refunded"]
    assert customer.heard[-1].refund == Money(amount_minor=1798, currency="USD")
    assert customer.states()[-2:] == ["withdrawn", "sent"]


def test_that_nothing_can_be_had_is_told_at_once(customer: Customer) -> None:
    """A part that cannot be had is told with the next message."""
    short = ("short_pick", {"line_id": "1", "quantity": 1, "reason": "not_found"})
    customer.give(("start_picking", {}), short)
    assert customer.hears() == []
    customer.give(short)
    assert customer.hears() == ["refunded"]
    assert customer.heard[-1].is_nothing_left


def test_the_end_of_a_hold_is_told_step_by_step(customer: Customer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs out, kept longer, not collected, ready again."""
    monkeypatch.setattr(moment, "judged", lambda connection, now: now)
    customer.give(*READY)
    assert customer.hears() == ["ready"]
    ahead = datetime.now(UTC) + timedelta(hours=49)
    assert DeadlineKeeper(customer.service.database, lambda: ahead).run_once() == 1
    assert customer.hears() == ["hold_expiring"]
    customer.give(("extend_hold", {}))
    assert customer.hears() == ["hold_extended"]
    customer.give(("record_no_show", {}), actor=LENA)
    assert customer.hears() == ["no_show"]
    customer.give(("reopen", {}), actor=LENA)
    assert customer.hears() == ["reopened"]


def test_who_else_may_come_is_told_to_the_customer(customer: Customer) -> None:
    """So that nobody is surprised at the counter."""
    with customer.service.storefront() as front:
        answer = front.post(f"/v1/orders/{customer.order_id}/pickup-person", json={"name": "Eva Weber"})
    assert answer.is_success, answer.text
    assert customer.hears() == [MessageKind.EDITED]
    assert customer.heard[-1].pickup_name == "Eva Weber"


def test_a_snapshot_tells_of_a_message_what_the_feed_told(customer: Customer) -> None:
    """Also when one failed: a tablet that was away lists it as the others do."""
    customer.is_away = True
    customer.give(*READY)
    assert customer.hears() == []
    tablet = customer.service.enrol()

    def told(connection: Connection) -> tuple[dict[str, Any], dict[str, Any]]:
        whole = store_state.snapshot(connection, 1, tablet.device_id, LATER)
        query = text("SELECT entity_id, body FROM feed WHERE kind = 'message' ORDER BY seq")
        feed = {ident: json.loads(body) for ident, body in connection.execute(query).all()}
        return {each.id: each.parsed() for each in whole.items if each.kind == "message"}, feed

    snapshot, feed = customer.service.database.read(told)
    assert snapshot == feed
    assert sorted(each["state"] for each in feed.values()) == ["failed", "sent"]
