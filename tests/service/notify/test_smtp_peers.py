"""What the SMTP sender makes of a server's answers, TLS and passwords."""

from dataclasses import replace
from urllib.parse import quote

import pytest

from central_service.notify.message import Delivery, LineText, MessageContext, Report
from central_service.notify.rendering import Renderer
from central_service.notify.smtp import SmtpSender, SmtpServer
from counterhand_resources import resource
from tests.smtp_peers import PASSWORD, USER, Answers, Certificates, Peer, certificates, knows_password

CONTEXT = MessageContext(
    kind="ready",
    language="en",
    recipient="jonas@example.com",
    message_id="01936000-0000-7000-8000-000000000001",
    customer_name="Jonas Weber",
    pickup_name="Jonas Weber",
    is_proxy=False,
    order_number="10472",
    store_name="Downtown",
    store_address=("12 Example Street",),
    store_phone="",
    day="Tuesday 24 November",
    window="15:00–15:30",
    hold_until="",
    reason="",
    lines=(LineText("Drill", 1),),
    pass_text="P1:" + "A" * 141,
    code="ABCD-EFGH",
)
LOGIN = f"{quote(USER, safe='')}:{quote(PASSWORD, safe='')}"


def send(url: str, tls: Certificates | None = None, context: MessageContext = CONTEXT) -> Report:
    """Hand one message to a server."""
    trusting = None if tls is None else tls.trusting
    renderer = Renderer(resource("messages"))
    return SmtpSender(SmtpServer.from_url(url), "pickup@example.com", renderer, tls=trusting).send(context)


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """A certificate for loopback."""
    return certificates(tmp_path_factory.mktemp("tls"))


@pytest.mark.parametrize(
    ("answers", "delivery"),
    [
        (Answers(recipient="550 no such mailbox"), Delivery.NEVER),
        (Answers(recipient="450 greylisted"), Delivery.LATER),
        (Answers(data="554 refused"), Delivery.NEVER),
        (Answers(data="451 disk full"), Delivery.LATER),
    ],
)
def test_only_a_permanent_refusal_is_given_up(answers: Answers, delivery: Delivery) -> None:
    """5xx about the recipient or the message ends it; 4xx comes back; neither reason names a customer."""
    with Peer(answers) as peer:
        report = send(f"smtp://127.0.0.1:{peer.port}")
    assert report.delivery is delivery
    assert "jonas" not in report.reason
    assert answers.taken == []


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
    report = send("smtp://127.0.0.1:9", context=replace(CONTEXT, recipient=address))
    assert report.delivery is Delivery.NEVER
