"""E-mails to customers: what is in them, and that each counts once."""

import io
import socket
import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage

import pytest
import zxingcpp
from PIL import Image

from central_service.notify.dispatcher import Dispatcher
from central_service.notify.message import Delivery, Due, LineText, MessageContext, Report
from central_service.notify.rendering import Renderer
from central_service.notify.smtp import SmtpSender, SmtpServer, build
from counterhand_resources import resource
from staff_app.commands.demo.mailbox import Mailbox

NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
KINDS = (
    "confirmation",
    "ready",
    "partly_ready",
    "delayed",
    "rescheduled",
    "cancelled",
    "receipt",
    "picked_up",
    "recalled",
)
CONTEXT = MessageContext(
    kind="ready",
    language="en",
    recipient="jonas@example.com",
    message_id="01936000-0000-7000-8000-000000000001",
    customer_name="Jonas Weber",
    pickup_name="Eva Weber",
    is_proxy=True,
    order_number="10472",
    store_name="Downtown",
    store_address=("12 Example Street",),
    store_phone="+1 555 0100",
    day="Tuesday 24 November",
    window="15:00–15:30",
    hold_until="Friday 27 November, 15:00",
    reason="a broken lift",
    lines=(LineText("Drill <18 V> & case", 1, "substitute"),),
    pass_text="P1:" + "A" * 141,
    code="ABCD-EFGH",
)
RENDERER = Renderer(resource("messages"))


def built(context: MessageContext) -> EmailMessage:
    """The e-mail of a context."""
    return build(context, RENDERER.render(context), Address("Downtown", "pickup", "example.com"))


def parts(message: EmailMessage) -> tuple[str, str]:
    """Text and HTML."""
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert html is not None
    return str(text.get_content()), str(html.get_content())


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_subject_text_and_html(kind: str) -> None:
    """Both say the order's number, and nothing of the template is left."""
    message = built(replace(CONTEXT, kind=kind))
    text, html = parts(message)
    assert "10472" in message["Subject"]
    for body in (text, html):
        assert "Jonas Weber" in body
        assert "{{" not in body
        assert "{%" not in body
    assert "<script" not in html
    assert "Drill &lt;18 V&gt; &amp; case" in html


@pytest.mark.parametrize("language", ["de", "xx", "", "../secret"])
def test_a_language_that_is_not_there_falls_back(language: str) -> None:
    """English is better than nothing, and says that it is English."""
    message = built(replace(CONTEXT, language=language))
    assert message["Subject"] == "Order 10472 is ready"
    assert '<html lang="en"' in parts(message)[1]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_known_leaves_no_gap(kind: str) -> None:
    """No reason, no time to keep it, no telephone: no half sentence either."""
    text, _ = parts(built(replace(CONTEXT, kind=kind, reason="", hold_until="", store_phone="")))
    assert "Reason" not in text
    assert "until ." not in text
    assert "\n\n\n" not in text


def test_the_pass_is_a_picture_that_scans_with_the_code_beside_it() -> None:
    """Inside the message, referred to by the HTML."""
    message = built(CONTEXT)
    picture = next(part for part in message.walk() if part.get_content_type() == "image/png")
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture.get_content())).convert("L"))
    text, html = parts(message)
    assert [code.text for code in found] == [CONTEXT.pass_text]
    assert f"cid:{picture['Content-ID'].strip('<>')}" in html
    assert "ABCD-EFGH" in text
    assert "ABCD-EFGH" in html


def test_the_receipt_carries_no_pass() -> None:
    """It is used up."""
    types = [part.get_content_type() for part in built(replace(CONTEXT, kind="picked_up")).walk()]
    assert "image/png" not in types


def test_a_name_cannot_begin_a_header() -> None:
    """Line breaks in data stay data."""
    message = built(replace(CONTEXT, customer_name="Eve\r\nBcc: all@example.com", order_number="1\nX: y"))
    assert message["Bcc"] is None
    assert message["X"] is None
    assert b"\nBcc:" not in message.as_bytes().partition(b"\n\n")[0]
    assert message["To"].addresses[0].display_name == "Eve Bcc: all@example.com"


def test_a_resent_message_has_the_same_id() -> None:
    """So that a mail server or a person can tell."""
    assert built(CONTEXT)["Message-ID"] == built(CONTEXT)["Message-ID"]
    assert built(CONTEXT)["Message-ID"] == f"<{CONTEXT.message_id}@example.com>"


def test_a_message_says_when_it_was_sent() -> None:
    """Mail without a date is taken for spam."""
    assert built(CONTEXT)["Date"].datetime.tzinfo is not None


@pytest.fixture
def mail() -> Iterator[Mailbox]:
    """A mail server."""
    with Mailbox() as mailbox:
        yield mailbox


def sender(url: str) -> SmtpSender:
    """A sender to a server."""
    return SmtpSender(
        SmtpServer.from_url(url), "pickup@example.com", RENDERER, tls=ssl.create_default_context()
    )


def test_a_message_arrives(mail: Mailbox) -> None:
    """At a real SMTP peer."""
    assert sender(mail.url).send(CONTEXT) == Report(Delivery.ACCEPTED)
    assert mail.messages[0]["To"] == "Jonas Weber <jonas@example.com>"


def test_a_server_that_is_away_means_later() -> None:
    """Nothing is given up for it."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    assert sender(f"smtp://127.0.0.1:{port}").send(CONTEXT).delivery is Delivery.LATER


def test_a_server_without_tls_gets_nothing_where_tls_is_asked_for(mail: Mailbox) -> None:
    """No silent downgrade."""
    report = sender(f"{mail.url}?starttls=1").send(CONTEXT)
    assert report.delivery is Delivery.LATER
    assert mail.messages == []


def test_an_address_that_is_none_is_given_up(mail: Mailbox) -> None:
    """A person must call instead."""
    assert sender(mail.url).send(replace(CONTEXT, recipient="not an address")).delivery is Delivery.NEVER


@pytest.mark.parametrize("url", ["", "http://x", "smtp://", "mail.example.com"])
def test_a_strange_server_address_is_told(url: str) -> None:
    """With an example of a good one."""
    with pytest.raises(ValueError, match="smtp://user"):
        SmtpServer.from_url(url)


class Queue:
    """Messages in memory, with what became of them."""

    def __init__(self, *due: Due) -> None:
        self.waiting = list(due)
        self.fates: list[tuple[str, str]] = []
        self.until: list[datetime] = []

    def claim(self, now: datetime) -> Due | None:
        """The next that waits."""
        del now
        return self.waiting.pop(0) if self.waiting else None

    def context(self, due: Due) -> MessageContext:
        """The same for all."""
        return replace(CONTEXT, message_id=due.message_id)

    def accepted(self, due: Due, now: datetime) -> None:
        """It was sent."""
        del now
        self.fates.append((due.message_id, "accepted"))

    def later(self, due: Due, at: datetime, reason: str, now: datetime) -> None:
        """Try again."""
        del reason, now
        self.until.append(at)
        self.fates.append((due.message_id, "later"))

    def never(self, due: Due, reason: str, now: datetime) -> None:
        """Give up."""
        del now
        self.fates.append((reason, "never"))

    def next_due(self) -> datetime | None:
        """Nothing waits."""
        return None


class Told:
    """A sender that reports as told."""

    def __init__(self, *reports: Report | Exception) -> None:
        self.reports = list(reports)

    def send(self, context: MessageContext) -> Report:
        """The next report."""
        del context
        report = self.reports.pop(0)
        if isinstance(report, Exception):
            raise report
        return report


def dispatched(*reports: Report | Exception, attempts: int = 0) -> Queue:
    """The queue after one round."""
    queue = Queue(*(Due(CONTEXT.message_id, attempts, None) for _ in reports))
    assert Dispatcher(queue, Told(*reports), lambda: NOW).run_once() == len(reports)
    return queue


def test_a_failure_waits_longer_each_time() -> None:
    """Seconds at first, an hour at most."""
    first = dispatched(Report(Delivery.LATER)).until[0] - NOW
    tenth = dispatched(Report(Delivery.LATER), attempts=9).until[0] - NOW
    last = dispatched(Report(Delivery.LATER), attempts=10).until[0] - NOW
    assert timedelta(0) < first <= timedelta(seconds=5)
    assert timedelta(minutes=10) < tenth <= timedelta(hours=1)
    assert last <= timedelta(hours=1)


def test_permanent_errors_and_too_many_tries_end_dead() -> None:
    """With the reason."""
    assert dispatched(Report(Delivery.NEVER, "no such mailbox")).fates == [("no such mailbox", "never")]
    assert dispatched(Report(Delivery.LATER, "away"), attempts=23).fates == [("away", "never")]


def test_one_broken_message_does_not_stop_the_others(caplog: pytest.LogCaptureFixture) -> None:
    """It is logged and tried later; the next one goes."""
    queue = dispatched(RuntimeError("template"), Report(Delivery.ACCEPTED))
    assert [fate for _, fate in queue.fates] == ["later", "accepted"]
    assert "could not be built" in caplog.text
