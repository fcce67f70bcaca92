"""What the SMTP sender makes of a server's answers, TLS and passwords."""

from dataclasses import replace
from urllib.parse import quote

import pytest

from central_service.notify.message import Delivery, MessageContext, Report
from central_service.notify.rendering import Renderer
from central_service.notify.smtp import SmtpSender, SmtpServer
from counterhand_resources import resource
from tests.messages import READY
from tests.smtp_peers import PASSWORD, USER, Answers, Certificates, Peer, certificates, knows_password

LOGIN = f"{quote(USER, safe='')}:{quote(PASSWORD, safe='')}"


def send(url: str, tls: Certificates | None = None, context: MessageContext = READY) -> Report:
    """Hand one message to a server."""
    trusting = None if tls is None else tls.trusting
    renderer = Renderer(resource("messages"))
    return SmtpSender(SmtpServer.from_url(url), "pickup@example.com", renderer, tls=trusting).send(context)


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """A certificate for loopback."""
    return certificates(tmp_path_factory.mktemp("tls"))


def test_a_server_that_breaks_down_after_accepting_has_accepted() -> None:
    """A failing good-bye must not send the customer the same mail again."""
    answers = Answers(quit="421 shutting down")
    with Peer(answers) as peer:
        report = send(f"smtp://127.0.0.1:{peer.port}")
    assert report.delivery is Delivery.ACCEPTED
    assert len(answers.taken) == 1


def test_starttls_and_a_password_open_the_door(tls: Certificates) -> None:
    """The password's special characters come percent-encoded."""
    answers = Answers()
    options = {"tls_context": tls.server, "require_starttls": True, "authenticator": knows_password}
    with Peer(answers, **options, auth_required=True) as peer:
        report = send(f"smtp://{LOGIN}@127.0.0.1:{peer.port}?starttls=1", tls)
    assert report == Report(Delivery.ACCEPTED)
    assert len(answers.taken) == 1


def test_a_refused_password_keeps_the_message(tls: Certificates) -> None:
    """It is our mistake: the mail waits until the setting is mended."""
    options = {"tls_context": tls.server, "require_starttls": True, "authenticator": knows_password}
    with Peer(Answers(), **options, auth_required=True) as peer:
        report = send(f"smtp://nobody:wrong@127.0.0.1:{peer.port}?starttls=1", tls)
    assert report.delivery is Delivery.LATER
    assert "password" in report.reason


def test_a_certificate_nobody_vouches_for_gets_nothing(tls: Certificates) -> None:
    """Passes and names do not go to a stranger."""
    answers = Answers()
    with Peer(answers, tls_context=tls.server) as peer:
        report = send(f"smtp://127.0.0.1:{peer.port}?starttls=1")
    assert report.delivery is Delivery.LATER
    assert answers.taken == []


def test_a_password_goes_over_tls_or_not_at_all() -> None:
    """Anybody on the way could read it."""
    with pytest.raises(ValueError, match="starttls=1 or use smtps"):
        SmtpServer.from_url("smtp://shop:secret@mail.example.com:587")


def test_tls_from_the_first_byte(tls: Certificates) -> None:
    """As `smtps://` asks for it."""
    answers = Answers()
    with Peer(answers, ssl_context=tls.server) as peer:
        report = send(f"smtps://127.0.0.1:{peer.port}", tls)
    assert report == Report(Delivery.ACCEPTED)
    assert len(answers.taken) == 1


def test_what_is_sent_is_seven_bits() -> None:
    """A server without 8BITMIME passes it on unharmed."""
    answers = Answers()
    with Peer(answers) as peer:
        send(f"smtp://127.0.0.1:{peer.port}", context=replace(READY, customer_name="Zoë Łuczak"))
    assert answers.taken[0].isascii()


@pytest.mark.parametrize("value", ["yes", "true", ""])
def test_an_unclear_wish_for_tls_is_refused(value: str) -> None:
    """Rather than mail in the clear for a misspelt setting."""
    with pytest.raises(ValueError, match="starttls"):
        SmtpServer.from_url(f"smtp://mail.example.com?starttls={value}")


@pytest.mark.parametrize("sender", ["", "nonsense", "Shop <>", "Shop <a@b@c>"])
def test_a_sender_that_is_no_address_is_told_at_once(sender: str) -> None:
    """Otherwise every customer's message would be given up for our own mistake."""
    with pytest.raises(ValueError, match="sender"):
        SmtpSender(SmtpServer.from_url("smtp://127.0.0.1"), sender, Renderer(resource("messages")))


@pytest.mark.parametrize("address", ["", "a@", "foo", "a@b, c@d", "é@example.com"])
def test_no_strange_address_reaches_the_server(address: str) -> None:
    """It is given up before a connection is made."""
    report = send("smtp://127.0.0.1:9", context=replace(READY, recipient=address))
    assert report.delivery is Delivery.NEVER
