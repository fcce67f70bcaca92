"""E-mails to customers: how they are put together and handed in."""

import io
import ssl
from collections.abc import Iterator
from dataclasses import replace
from email.headerregistry import Address
from email.message import EmailMessage
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from central_service.notify.message import Delivery, MessageContext, MessageKind, Report
from central_service.notify.rendering import Renderer
from central_service.notify.samples import sample
from central_service.notify.smtp import SmtpSender, SmtpServer, build
from counterhand_resources import resource
from staff_app.commands.demo.mailbox import Mailbox
from tests.messages import READY

RENDERER = Renderer(resource("messages"))


def built(context: MessageContext) -> EmailMessage:
    """The e-mail of a context."""
    return build(context, RENDERER.render(context), Address("Downtown", "pickup", "example.com"))


def of_kind(kind: MessageKind, **changes: Any) -> MessageContext:  # noqa: ANN401
    """The usual context as another kind."""
    usual = sample(kind, "en")
    return replace(READY, kind=kind, offer=usual.offer, refund=usual.refund, **changes)


def parts(message: EmailMessage) -> tuple[str, str]:
    """Text and HTML."""
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert html is not None
    return str(text.get_content()), str(html.get_content())


@pytest.mark.parametrize("kind", MessageKind)
def test_every_kind_has_subject_text_and_html(kind: MessageKind) -> None:
    """Both say the order's number, and nothing of the template is left."""
    message = built(of_kind(kind, age_check=18))
    text, html = parts(message)
    assert "10472" in message["Subject"]
    for body in (text, html):
        assert "Jonas Weber" in body
        assert "{{" not in body
        assert "{%" not in body
    assert "<script" not in html
    assert "Drill &lt;18 V&gt; &amp; case" in html


@pytest.mark.parametrize("language", ["xx", "", "../secret", "en/../de"])
def test_a_language_that_is_not_there_falls_back(language: str) -> None:
    """English is better than nothing, and says that it is English."""
    message = built(replace(READY, language=language))
    assert message["Subject"] == "Order 10472 is ready"
    assert '<html lang="en"' in parts(message)[1]


@pytest.mark.parametrize("kind", MessageKind)
def test_what_is_not_known_leaves_no_gap(kind: MessageKind) -> None:
    """No reason, no time to keep it, no telephone: no half sentence either."""
    hold_until = READY.hold_until if kind is MessageKind.HOLD_EXTENDED else None
    bare = of_kind(kind, reason="", hold_until=hold_until, store_phone="", lines=())
    text, _ = parts(built(bare))
    assert "Reason" not in text
    assert ("Kept until" in text) == (hold_until is not None)
    assert "Downtown, \n" not in text
    assert "\n\n\n" not in text


def test_the_pass_is_a_picture_that_scans_with_the_code_beside_it() -> None:
    """Inside the message, referred to by the HTML."""
    message = built(READY)
    picture = next(part for part in message.walk() if part.get_content_type() == "image/png")
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture.get_content())).convert("L"))
    text, html = parts(message)
    assert [code.text for code in found] == [READY.pass_text]
    assert f"cid:{picture['Content-ID'].strip('<>')}" in html
    assert "ABCD-EFGH" in text
    assert "ABCD-EFGH" in html


def test_the_receipt_carries_no_pass() -> None:
    """It is used up."""
    types = [part.get_content_type() for part in built(replace(READY, kind=MessageKind.PICKED_UP)).walk()]
    assert "image/png" not in types


def test_a_name_cannot_begin_a_header() -> None:
    """Line breaks in data stay data."""
    message = built(replace(READY, customer_name="Eve\r\nBcc: all@example.com", order_number="1\nX: y"))
    assert message["Bcc"] is None
    assert message["X"] is None
    assert b"\nBcc:" not in message.as_bytes().partition(b"\n\n")[0]
    assert message["To"].addresses[0].display_name == "Eve Bcc: all@example.com"


def test_a_resent_message_has_the_same_id() -> None:
    """So that a mail server or a person can tell."""
    assert built(READY)["Message-ID"] == built(READY)["Message-ID"]
    assert built(READY)["Message-ID"] == f"<{READY.message_id}@example.com>"


def test_a_message_says_when_it_was_written() -> None:
    """Mail without a date is taken for spam; sent again, it is the same to the letter but for its seams."""
    assert built(READY)["Date"].datetime == READY.written_at


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


def test_a_message_is_for_the_customer_by_name(mail: Mailbox) -> None:
    """Whoever collects it."""
    assert sender(mail.url).send(READY) == Report(Delivery.ACCEPTED)
    assert mail.messages[0]["To"] == "Jonas Weber <jonas@example.com>"


def test_a_server_without_tls_gets_nothing_where_tls_is_asked_for(mail: Mailbox) -> None:
    """No silent downgrade."""
    report = sender(f"{mail.url}?starttls=1").send(READY)
    assert report.delivery is Delivery.LATER
    assert mail.messages == []


def test_an_address_that_is_none_is_given_up(mail: Mailbox) -> None:
    """A person must call instead."""
    assert sender(mail.url).send(replace(READY, recipient="not an address")).delivery is Delivery.NEVER


@pytest.mark.parametrize("url", ["", "http://x", "smtp://", "mail.example.com"])
def test_a_strange_server_address_is_told(url: str) -> None:
    """With an example of a good one."""
    with pytest.raises(ValueError, match="smtp://user"):
        SmtpServer.from_url(url)
