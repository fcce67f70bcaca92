"""From the order to the mailbox: the real database, dispatcher and mail server."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from sqlalchemy import text

from central_service.errors import SetupError
from central_service.main import create_app
from central_service.notify.dispatcher import Dispatcher
from central_service.notify.message import Delivery, MessageContext, MessageKind, Report
from central_service.notify.rendering import Renderer
from central_service.notify.smtp import SmtpSender, SmtpServer
from central_service.services.outgoing import OutgoingQueue
from central_service.settings import Settings
from counterhand_resources import resource
from staff_app.commands.demo.mailbox import Mailbox
from tests.leases import let_leases_run_out, let_waits_end
from tests.live_service import GTINS, SCREWS, LiveService, cart, next_slot, push, pushed

START = datetime.now(UTC)
LATER = START + timedelta(hours=1)
NEW_YORK = ZoneInfo("America/New_York")
ORDER = text("SELECT order_id FROM notification")
OF_NO_ORDER = text(
    "UPDATE notification SET order_id = 'ffffffff-0000-7000-8000-000000000000'"
    " WHERE notification_id = (SELECT min(notification_id) FROM notification)"
)


@pytest.fixture
def mail() -> Iterator[Mailbox]:
    """A mail server."""
    with Mailbox() as mailbox:
        yield mailbox


def place(
    service: LiveService,
    orders: int = 1,
    slot: datetime | None = None,
    **changes: Any,  # noqa: ANN401
) -> None:
    """Orders, each with a confirmation that waits."""
    with service.storefront() as front:
        for number in range(orders):
            body = cart(slot_start=(slot or next_slot()).isoformat(), **changes)
            headers = {"Idempotency-Key": f"cart-{number}"}
            front.post("/v1/orders", json=body, headers=headers).raise_for_status()


def states(service: LiveService) -> list[str]:
    """What became of the messages, oldest first."""
    query = text("SELECT state FROM notification ORDER BY notification_id")
    return list(service.database.read(lambda c: c.execute(query).scalars()))


def smtp(mail: Mailbox) -> SmtpSender:
    """A sender to the mail server."""
    return SmtpSender(SmtpServer.from_url(mail.url), "pickup@example.com", Renderer(resource("messages")))


def hand_over(tablet: httpx.Client, order_id: str) -> str:
    """Pick a box of screws, say that it is ready, and hand it over: the id of the last step."""
    steps: list[tuple[str, dict[str, Any]]] = [
        ("pick_item", {"line_id": "1", "quantity": 1, "method": "scanned", "code": GTINS[SCREWS]}),
        ("stage_bag", {"bag_id": "B1", "staging_location": "B-07", "items": []}),
        ("mark_ready", {}),
        ("hand_over", {"method": "pass", "pass_check": "valid"}),
    ]
    commands = [pushed(order_id, kind, n, **args) for n, (kind, args) in enumerate(steps, 1)]
    for command in commands:
        applied(tablet, command)
    return str(commands[-1]["id"])


def applied(tablet: httpx.Client, command: dict[str, Any]) -> None:
    """Push a command that counts."""
    [result] = push(tablet, command)
    assert result["status"] == "applied", result


class Interrupted:
    """A sender whose mail server is away; while it tries the farewell, something happens."""

    def __init__(self, happens: Callable[[], None]) -> None:
        self._happens = happens
        self.tried: list[MessageKind] = []

    def send(self, context: MessageContext) -> Report:
        """Accept a confirmation, nothing else."""
        self.tried.append(context.kind)
        if context.kind is MessageKind.CONFIRMATION:
            return Report(Delivery.ACCEPTED)
        self._happens()
        return Report(Delivery.LATER, "away")


class Holding:
    """A sender that takes its time: it waits inside the first message until it is let go."""

    def __init__(self) -> None:
        self.entered, self.go_on = threading.Event(), threading.Event()
        self.sent: list[MessageContext] = []

    def send(self, context: MessageContext) -> Report:
        """Wait, then accept."""
        self.entered.set()
        self.go_on.wait(10)
        self.sent.append(context)
        return Report(Delivery.ACCEPTED)


@pytest.mark.parametrize("taken", [0, 1])
def test_what_was_written_while_the_clock_was_ahead_goes_once_it_is_right(
    embedded: LiveService, mail: Mailbox, taken: int
) -> None:
    """Not days later: no rule has a message wait that long, nor a lease last. Another that waits goes on."""
    place(embedded, orders=2)
    ahead = START + timedelta(days=3)
    queue = OutgoingQueue(embedded.database)
    if taken:
        assert queue.claim(ahead) is not None
    else:
        query = text(
            "UPDATE notification SET not_before = :ahead WHERE notification_id ="
            " (SELECT min(notification_id) FROM notification)"
        )
        embedded.database.write(lambda work: work.connection.execute(query, {"ahead": f"{ahead:%F %T.%f}"}))
    query = text(
        "UPDATE notification SET not_before = :soon WHERE notification_id ="
        " (SELECT max(notification_id) FROM notification)"
    )
    soon = LATER + timedelta(hours=9)
    embedded.database.write(lambda work: work.connection.execute(query, {"soon": f"{soon:%F %T.%f}"}))
    assert Dispatcher(queue, smtp(mail), lambda: LATER).run_once() == 1
    assert states(embedded) == ["sent", "queued"]


def test_a_placed_order_is_confirmed_by_mail(tmp_path: Path, mail: Mailbox) -> None:
    """A commit wakes the dispatcher of the running service; nobody has to ask."""
    with LiveService(tmp_path, smtp_url=mail.url) as service:
        place(service)
        settled = threading.Event()
        while states(service) != ["sent"]:
            settled.wait(0.01)
    assert len(mail.messages) == 1
    html = mail.messages[0].get_body(("html",))
    assert html is not None
    assert "Cordless drill 18 V" in html.get_content()


def test_without_a_mail_server_messages_wait(service: LiveService) -> None:
    """They are rows; a later start with a server sends them."""
    place(service)
    assert states(service) == ["queued"]


def test_a_message_of_a_crashed_sender_is_sent_again_under_its_id(
    service: LiveService, mail: Mailbox
) -> None:
    """It was handed in but not marked: after the lease it goes once more, recognisably."""
    place(service)
    crashed = OutgoingQueue(service.database)
    due = crashed.claim(LATER)
    assert due is not None
    context = crashed.context(due)
    assert context is not None
    smtp(mail).send(context)
    other = OutgoingQueue(service.database)
    assert Dispatcher(other, smtp(mail), lambda: LATER).run_once() == 0
    let_leases_run_out(service)
    assert Dispatcher(other, smtp(mail), lambda: LATER).run_once() == 1
    assert states(service) == ["sent"]
    assert len(mail.messages) == 2
    assert len({message["Message-ID"] for message in mail.messages}) == 1


def test_a_message_that_cannot_be_read_does_not_hold_up_the_others(
    service: LiveService, mail: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    """It is tried again later, the next one goes now."""
    place(service, orders=2)
    service.database.write(lambda work: work.connection.execute(OF_NO_ORDER))
    tried = Dispatcher(OutgoingQueue(service.database), smtp(mail), lambda: LATER).run_once()
    assert tried == 2
    assert states(service) == ["queued", "sent"]
    assert "could not be built" in caplog.text


def test_nobody_is_called_to_the_counter_for_what_they_have(service: LiveService, mail: Mailbox) -> None:
    """A tablet that was offline sends "ready" and the hand-over at once: only the latter is told."""
    place(service, lines=[{"sku": SCREWS, "quantity": 1}])
    order_id = service.database.read(lambda c: c.execute(ORDER).scalar_one())
    with service.tablet(service.enrol()) as tablet:
        hand_over(tablet, order_id)
    let_waits_end(service)
    Dispatcher(OutgoingQueue(service.database), smtp(mail), lambda: LATER).run_once()
    assert states(service) == ["sent", "withdrawn", "sent"]
    assert [message["Subject"] for message in mail.messages if "ready" in message["Subject"]] == []


def test_a_message_in_hand_is_not_tried_again_once_its_cause_was_undone(
    tmp_path: Path, database_url: str
) -> None:
    """The undo finds it with a sender that fails: it comes back to the queue, and goes no more."""
    with LiveService(tmp_path, database_url=database_url, clock=lambda: START) as service:
        place(service, lines=[{"sku": SCREWS, "quantity": 1}])
        order_id = service.database.read(lambda c: c.execute(ORDER).scalar_one())
        with service.tablet(service.enrol()) as tablet:
            given = hand_over(tablet, order_id)
            undo = pushed(order_id, "undo", 5, command_id=given)
            sender = Interrupted(lambda: applied(tablet, undo))
            dispatcher = Dispatcher(OutgoingQueue(service.database), sender, lambda: LATER)
            let_waits_end(service)
            dispatcher.run_once()
            assert states(service) == ["sent", "withdrawn", "queued"]
            let_waits_end(service)
            dispatcher.run_once()
        assert states(service) == ["sent", "withdrawn", "withdrawn"]
    assert sender.tried == [MessageKind.CONFIRMATION, MessageKind.PICKED_UP]


def test_stopping_finishes_the_message_in_hand_and_leaves_the_rest_unclaimed(service: LiveService) -> None:
    """The next start sends them at once, without waiting for a lease."""
    place(service, orders=3)
    holding = Holding()
    dispatcher = Dispatcher(OutgoingQueue(service.database), holding, lambda: LATER)
    dispatcher.start()
    assert holding.entered.wait(10)
    dispatcher.stop(timeout_s=0)
    holding.go_on.set()
    dispatcher.stop()
    assert states(service) == ["sent", "queued", "queued"]


def test_times_are_the_stores_own_and_the_code_is_grouped(service: LiveService) -> None:
    """New York's hours whatever the server's clock; eight letters as two groups."""
    slot = next_slot()
    place(service, slot=slot)
    queue = OutgoingQueue(service.database)
    due = queue.claim(LATER)
    assert due is not None
    context = queue.context(due)
    assert context is not None
    assert (context.kind, context.customer_name) == (MessageKind.CONFIRMATION, "Jonas Weber")
    assert [len(group) for group in context.code.split("-")] == [4, 4]
    assert context.window_start.replace(tzinfo=None) == slot.astimezone(NEW_YORK).replace(tzinfo=None)


@pytest.mark.parametrize(
    ("smtp_url", "mail_from"), [("http://x", "pickup@example.com"), ("smtp://127.0.0.1:9", "nobody")]
)
def test_the_service_does_not_start_with_a_setting_that_cannot_send(
    tmp_path: Path, smtp_url: str, mail_from: str
) -> None:
    """Better than a queue that nobody empties."""
    settings = Settings(f"sqlite:///{tmp_path / 'central.sqlite3'}", smtp_url, mail_from)
    with pytest.raises(SetupError, match="--smtp"):
        create_app(settings)
