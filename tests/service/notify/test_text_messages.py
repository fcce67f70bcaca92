"""From the order to the telephone and back: the real database, dispatcher, endpoints and a provider."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from sqlalchemy import text

from central_service.api import sms
from central_service.notify.dispatcher import Dispatcher
from central_service.notify.message import MessageSettings
from central_service.notify.rendering import Renderer
from central_service.notify.sms import SmsAccount, SmsSender
from central_service.notify.sms_signature import sign
from central_service.services.opt_outs import Wish, wish_of
from central_service.services.outgoing import OutgoingQueue
from counterhand_resources import resource
from pickup_domain.store import MessageFate
from tests.leases import let_leases_run_out, let_waits_end
from tests.live_service import GTINS, SCREWS, LiveService, cart, next_slot, push, pushed
from tests.sms_peers import TOKEN, SmsAnswers, SmsPeer

PUBLIC = "https://pickup.example.com"
NUMBER = "+12015550123"
JONAS = {"name": "Jonas Weber", "phone": "+1 (201) 555-0123", "sms_consent": True}
NEW_YORK = ZoneInfo("America/New_York")
LATER = datetime.now(UTC) + timedelta(hours=1)
SMS = frozenset({"sms"})
READY: list[tuple[str, dict[str, Any]]] = [
    ("pick_item", {"line_id": "1", "quantity": 1, "method": "scanned", "code": GTINS[SCREWS]}),
    ("stage_bag", {"bag_id": "B1", "staging_location": "B-07", "items": []}),
    ("mark_ready", {}),
]


class Shop:
    """A service whose text messages a test sends itself, one round at a time."""

    def __init__(self, service: LiveService, peer: SmsPeer, answers: SmsAnswers) -> None:
        self.service, self._peer, self.answers = service, peer, answers
        self._count = 0

    def place(self, **customer: Any) -> str:  # noqa: ANN401
        """An order of one box of screws; its confirmation waits."""
        self._count += 1
        body = cart(lines=[{"sku": SCREWS, "quantity": 1}], customer=JONAS | customer)
        body["slot_start"] = next_slot(4).isoformat()
        with self.service.storefront() as front:
            answer = front.post("/v1/orders", json=body, headers={"Idempotency-Key": f"k{self._count}"})
        return str(answer.raise_for_status().json()["order_id"])

    def give(self, order_id: str, *steps: tuple[str, dict[str, Any]]) -> list[dict[str, Any]]:
        """Commands of the counter's tablet that all count."""
        with self.service.tablet(self.service.enrol()) as tablet:
            commands = [pushed(order_id, kind, n, base=99, **args) for n, (kind, args) in enumerate(steps, 1)]
            results = push(tablet, *commands)
        assert {each["status"] for each in results} == {"applied"}, results
        return commands

    def undo_ready(self, order_id: str) -> None:
        """Say that it is ready, and take it back."""
        with self.service.tablet(self.service.enrol()) as tablet:
            steps = [pushed(order_id, kind, n, base=99, **args) for n, (kind, args) in enumerate(READY, 1)]
            undo = pushed(order_id, "undo", 4, base=99, command_id=steps[-1]["id"])
            assert {each["status"] for each in push(tablet, *steps, undo)} == {"applied"}

    def listed(self) -> list[str]:
        """Who wants no messages, as it is stored."""
        query = text("SELECT number_hash FROM sms_opt_out")
        return list(self.service.database.read(lambda c: c.execute(query).scalars()))

    def send(self, at: datetime = LATER, settings: MessageSettings | None = None) -> int:
        """One round of the dispatcher for text messages, at no quiet hour; how many were looked at."""
        let_waits_end(self.service)
        queue = OutgoingQueue(self.service.database, SMS, settings=settings or MessageSettings())
        return Dispatcher(queue, self.sender(), lambda: at).run_once()

    def sender(self) -> SmsSender:
        """A sender to the provider."""
        return SmsSender(SmsAccount.from_url(self._peer.url()), Renderer(resource("messages")), PUBLIC)

    def tell(self, path: str, form: dict[str, str], signature: str | None = None) -> httpx.Response:
        """What the provider posts, signed as it signs."""
        signed = sign(TOKEN, f"{PUBLIC}{path}", form.items()) if signature is None else signature
        return httpx.post(
            f"{self.service.url}{path}", data=form, headers={"X-Twilio-Signature": signed}, trust_env=False
        )

    def receipt(self, status: str, message: int = 0, **more: str) -> httpx.Response:
        """A receipt for a message that was taken."""
        callback = self.answers.taken[message]["StatusCallback"]
        form = {"MessageSid": f"SM{message + 1:032d}", "MessageStatus": status, "To": NUMBER, **more}
        return self.tell(callback.removeprefix(PUBLIC), form)

    def row(self) -> dict[str, Any]:
        """The newest message."""
        query = text("SELECT * FROM notification ORDER BY notification_id DESC LIMIT 1")
        return dict(self.service.database.read(lambda c: c.execute(query).mappings().one()))

    def last_fate(self) -> MessageFate:
        """What the feed told last of a message."""
        query = text("SELECT body FROM feed WHERE kind = 'message' ORDER BY seq DESC LIMIT 1")
        body = self.service.database.read(lambda c: c.execute(query).scalar_one())
        return MessageFate.model_validate_json(body)

    def told(self) -> list[str]:
        """The states of messages as the store's feed told them, oldest first."""
        query = text("SELECT body FROM feed WHERE kind = 'message' ORDER BY seq")
        bodies = self.service.database.read(lambda c: c.execute(query).scalars().all())
        return [str(body.split('"state":"')[1].split('"')[0]) for body in bodies]


@pytest.fixture
def shop(tmp_path: Path, migrated_url: str) -> Iterator[Shop]:
    """On each engine; the endpoints are there, and nothing sends by itself."""
    answers = SmsAnswers()
    service = LiveService(tmp_path, database_url=migrated_url)
    service.app.include_router(sms.router(TOKEN, PUBLIC))
    with SmsPeer(answers) as peer, service:
        yield Shop(service, peer, answers)


def test_a_commit_sends_a_text_message_by_itself(tmp_path: Path) -> None:
    """Beside the e-mail that has no server and waits; the answer's id and its segments are kept."""
    answers = SmsAnswers()
    with SmsPeer(answers) as peer, LiveService(tmp_path, sms_url=peer.url(), public_url=PUBLIC) as service:
        shop = Shop(service, peer, answers)
        shop.place(email="jonas@example.com")
        settled = threading.Event()
        while "sent" not in shop.told():
            settled.wait(0.01)
        row = shop.row()
    assert (row["channel"], row["state"], row["recipient"]) == ("sms", "sent", NUMBER)
    assert (row["provider_id"], row["segments"]) == ("SM" + "1".zfill(32), 1)
    assert len(answers.taken) == 1
    page = answers.taken[0]["Body"].rpartition(" ")[2]
    assert page.startswith(f"{PUBLIC}/o/")
    assert len(page) == len(f"{PUBLIC}/o/") + 36
    assert shop.told() == ["queued", "queued", "sent"]


@pytest.mark.parametrize("customer", [{"sms_consent": False}, {"phone": None}])
def test_nobody_is_texted_who_did_not_agree_or_has_no_number(shop: Shop, customer: dict[str, Any]) -> None:
    """Nor is anything said of it on the order."""
    shop.place(**customer)
    assert shop.told() == []


@pytest.mark.parametrize("phone", ["+999 1234567", "0151 23456789"])
def test_a_number_that_cannot_be_read_is_shown_on_the_order(shop: Shop, phone: str) -> None:
    """They agreed and wait for a message: somebody should call. It is tried no more."""
    shop.place(phone=phone)
    for _ in range(2):
        assert shop.send() == 0
        row = shop.row()
        assert (row["state"], row["last_error"]) == ("dead", "the number cannot be read")
    assert (shop.told(), shop.answers.taken) == (["queued", "dead"], [])


def test_receipts_come_in_any_order_and_never_go_back(shop: Shop) -> None:
    """The order shows the furthest; what came too late changes nothing and is taken."""
    shop.place()
    assert shop.send() == 1
    for status in ("sent", "delivered", "sending", "queued", "undelivered", "nonsense", "delivered"):
        assert shop.receipt(status).status_code == 204
    assert shop.row()["delivery"] == "delivered"
    assert shop.told() == ["queued", "sent", "delivered"]


@pytest.mark.parametrize(
    ("code", "why"),
    [("30003", "unreachable"), ("30005", "no_such_address"), ("21610", "opted_out"), ("30007", "")],
)
def test_what_was_not_delivered_is_shown_with_why(shop: Shop, code: str, why: str) -> None:
    """The telephone is off, there is none, or they want none: somebody should call, or had better not."""
    shop.place()
    shop.send()
    shop.receipt("undelivered", ErrorCode=code)
    assert (shop.row()["delivery"], shop.row()["error_code"]) == ("undelivered", code)
    assert shop.told()[-1] == "undelivered"
    assert shop.last_fate().why == why


def test_a_receipt_proves_that_a_message_went_whose_sender_crashed(shop: Shop) -> None:
    """It was handed in and not marked: the receipt marks it, and it is not sent again."""
    shop.place()
    queue = OutgoingQueue(shop.service.database, SMS)
    due = queue.claim(LATER)
    assert due is not None
    context = queue.context(due)
    assert context is not None
    shop.sender().send(context)
    shop.receipt("delivered")
    let_leases_run_out(shop.service)
    assert shop.send() == 0
    assert len(shop.answers.taken) == 1
    assert shop.told()[-1] == "delivered"


def test_a_receipt_that_overtakes_the_answer_costs_nothing(shop: Shop) -> None:
    """The answer adds its segments, and takes nothing back."""
    shop.place()
    queue = OutgoingQueue(shop.service.database, SMS)
    due = queue.claim(LATER)
    assert due is not None
    context = queue.context(due)
    assert context is not None
    report = shop.sender().send(context)
    shop.receipt("delivered")
    queue.accepted(due, report, LATER)
    assert (shop.row()["delivery"], shop.row()["segments"]) == ("delivered", 1)
    assert shop.told()[-1] == "delivered"


@pytest.mark.parametrize("path", ["/v1/sms/status?store=1&message=x", "/v1/sms/inbound"])
def test_who_does_not_sign_is_not_heard(shop: Shop, path: str, caplog: pytest.LogCaptureFixture) -> None:
    """Anybody could stop anybody's messages."""
    form = {"From": NUMBER, "Body": "STOP", "MessageStatus": "delivered"}
    for signature in ("", "x", sign("other", f"{PUBLIC}{path}", form.items())):
        assert shop.tell(path, form, signature).status_code == 403
    assert shop.tell(path, form).status_code in (200, 204)
    assert NUMBER not in caplog.text


def test_a_receipt_of_nothing_here_is_taken(shop: Shop) -> None:
    """So that the provider does not send it for ever."""
    odd = ("", "?store=9&message=x", "?store=x&message=y", "?store=99999999999999999999&message=y")
    for query in (*odd, "?store=1&message=%00x"):
        assert shop.tell(f"/v1/sms/status{query}", {"MessageStatus": "sent"}).status_code == 204


def test_a_receipt_is_kept_without_what_no_database_holds(shop: Shop) -> None:
    """An answer of 5xx would bring it again and again."""
    shop.place()
    assert shop.send() == 1
    assert shop.receipt("failed", MessageSid="SM1\0", ErrorCode="30005\0").status_code == 204
    row = shop.row()
    assert (row["delivery"], row["provider_id"], row["error_code"]) == ("failed", "SM1", "30005")


def test_who_says_stop_gets_no_more_and_who_says_start_does(shop: Shop) -> None:
    """What waited is withdrawn, and the order shows it; the answer says nothing, as the provider does."""
    order_id = shop.place()
    shop.send()
    answer = shop.tell("/v1/sms/inbound", {"From": NUMBER, "To": "+15550100", "Body": " Stop. "})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/xml; charset=utf-8")
    assert answer.text.endswith("<Response/>")
    shop.give(order_id, *READY)
    assert shop.send() == 1
    assert (shop.row()["kind"], shop.row()["state"]) == ("ready", "withdrawn")
    assert (shop.last_fate().state, shop.last_fate().why) == ("withdrawn", "opted_out")
    shop.tell("/v1/sms/inbound", {"From": NUMBER, "Body": "STOP"})
    assert len(shop.listed()) == 1
    assert NUMBER not in shop.listed()
    shop.tell("/v1/sms/inbound", {"From": NUMBER, "Body": "whatever", "OptOutType": "START"})
    shop.place()
    shop.send()
    assert [form["To"] for form in shop.answers.taken] == [NUMBER] * 2


def test_nobody_is_called_about_what_is_no_longer_so(shop: Shop) -> None:
    """They want no text messages, and it is not ready any more either."""
    order_id = shop.place()
    shop.send()
    shop.tell("/v1/sms/inbound", {"From": NUMBER, "Body": "STOP"})
    shop.give(order_id, *READY)
    shop.give(order_id, ("recall_ready", {"reason": "wrong bag"}))
    shop.send()
    told = shop.last_fate()
    assert (told.kind, told.state, told.why) == ("ready", "withdrawn", "")


def test_a_provider_that_knows_of_a_stop_is_believed(shop: Shop) -> None:
    """The message is given up at the first try, and the next one is not tried at all."""
    shop.answers.status, shop.answers.code = 400, 21610
    shop.place()
    assert shop.send() == 1
    assert (shop.row()["state"], shop.row()["attempts"], shop.row()["error_code"]) == ("dead", 1, "21610")
    shop.answers.status = None
    shop.place()
    shop.send()
    assert shop.row()["state"] == "withdrawn"
    assert shop.answers.taken == []


def test_a_number_that_is_none_is_given_up_at_once_and_a_busy_provider_is_not(shop: Shop) -> None:
    """A person must call instead; the other waits as long as it was asked to."""
    shop.answers.status, shop.answers.code = 400, 21211
    shop.place()
    shop.send()
    assert (shop.row()["state"], shop.row()["attempts"]) == ("dead", 1)
    shop.answers.status, shop.answers.code, shop.answers.headers = 429, 20429, {"Retry-After": "900"}
    shop.place()
    shop.send()
    row = shop.row()
    assert (row["state"], shop.told()[-1]) == ("queued", "failed")
    shop.answers.status = None
    shop.send()
    assert shop.row()["state"] == "sent"
    assert shop.told()[-1] == "sent"


def test_an_undone_ready_is_texted_to_nobody(shop: Shop) -> None:
    """It waited for the undo, as every channel does."""
    order_id = shop.place()
    shop.send()
    shop.undo_ready(order_id)
    assert shop.send() == 0
    assert shop.row()["state"] == "withdrawn"


@pytest.mark.parametrize("migrated_url", ["sqlite"], indirect=True)
def test_quiet_hours_hold_back_what_can_wait(shop: Shop) -> None:
    """What is ready for tomorrow waits until they are over and then goes; the tries are not counted."""
    order_id = shop.place()
    shop.send()
    shop.give(order_id, *READY)
    now = datetime.now(UTC)
    local = now.astimezone(NEW_YORK)
    around = MessageSettings(
        quiet_from=(local - timedelta(hours=1)).time(), quiet_until=(local + timedelta(minutes=30)).time()
    )
    assert shop.send(now, around) == 0
    row = shop.row()
    assert (row["state"], row["attempts"]) == ("queued", 0)
    until = OutgoingQueue(shop.service.database, SMS).next_due(now)
    assert until is not None
    assert timedelta(minutes=29) < until - now <= timedelta(minutes=30)
    assert shop.send(now + timedelta(minutes=31), around) == 1
    assert shop.row()["state"] == "sent"


@pytest.mark.parametrize("migrated_url", ["sqlite"], indirect=True)
def test_who_is_expected_before_the_quiet_hours_end_is_told_in_them(shop: Shop) -> None:
    """And a confirmation answers what they have just done."""
    order_id = shop.place()
    now = datetime.now(UTC)
    local = now.astimezone(NEW_YORK)
    long = MessageSettings(
        quiet_from=(local - timedelta(hours=1)).time(), quiet_until=(local + timedelta(hours=9)).time()
    )
    assert shop.send(now, long) == 1
    shop.give(order_id, *READY)
    assert shop.send(now + timedelta(minutes=1), long) == 1
    assert len(shop.answers.taken) == 2


def test_without_a_provider_text_messages_wait_and_e_mails_go(shop: Shop) -> None:
    """Each channel has its own queue."""
    shop.place(email="jonas@example.com")
    queue = OutgoingQueue(shop.service.database, frozenset({"email"}))
    assert queue.claim(LATER) is not None
    assert queue.claim(LATER) is None
    assert queue.next_due(LATER) is not None


@pytest.mark.parametrize(
    ("body", "wish"),
    [
        ("STOP", Wish.STOP),
        ("stop!", Wish.STOP),
        ("Arrêt", Wish.STOP),
        ("Abmelden", Wish.STOP),
        ("BAJA", Wish.STOP),
        ("unsubscribe ", Wish.STOP),
        ("Start", Wish.START),
        ("UNSTOP", Wish.START),
        ("Please do not stop", None),
        ("When do you close?", None),
        ("", None),
    ],
)
def test_only_one_word_alone_is_a_wish(body: str, wish: Wish | None) -> None:
    """As the networks themselves have it."""
    assert wish_of(body) is wish
