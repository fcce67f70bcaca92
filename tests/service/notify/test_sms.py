"""What the SMS sender hands in, and what it makes of a provider's answers."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from central_service.errors import SetupError
from central_service.notify.message import Channel, Delivery, MessageContext, MessageKind, Report
from central_service.notify.rendering import Renderer
from central_service.notify.samples import sample
from central_service.notify.sms import SmsAccount, SmsSender
from central_service.sending import sms_account
from central_service.settings import Settings
from counterhand_resources import resource
from tests.sms_peers import SENDER, SID, TOKEN, SmsAnswers, SmsPeer

READY = sample(MessageKind.READY, "en", Channel.SMS)
RENDERER = Renderer(resource("messages"))
PUBLIC = "https://pickup.example.com/shop/"


def send(
    answers: SmsAnswers,
    context: MessageContext = READY,
    query: str | None = None,
    token: str | None = None,
    public_url: str = "",
) -> Report:
    """Hand one message to the provider."""
    options = {name: value for name, value in (("query", query), ("token", token)) if value is not None}
    with SmsPeer(answers) as peer:
        account = SmsAccount.from_url(peer.url(**options))
        return SmsSender(account, RENDERER, public_url).send(context)


def test_a_message_is_handed_in_as_the_interface_wants_it() -> None:
    """From the store's number to the customer's, with where the receipt goes."""
    answers = SmsAnswers()
    report = send(answers, public_url=PUBLIC)
    assert report == Report(Delivery.ACCEPTED, provider_id="SM" + "1".zfill(32), segments=1)
    callback = f"https://pickup.example.com/shop/v1/sms/status?store=1&message={READY.message_id}"
    text = RENDERER.render_sms(READY)
    assert answers.taken == [{"To": "+12015550123", "From": SENDER, "Body": text, "StatusCallback": callback}]
    assert answers.tokens == [READY.message_id]


def test_a_messaging_service_chooses_the_number() -> None:
    """And without an address for customers nobody is asked for receipts."""
    answers = SmsAnswers()
    send(answers, query="service=MG1")
    assert answers.taken[0].keys() == {"To", "MessagingServiceSid", "Body"}


def test_segments_are_counted_for_what_was_sent() -> None:
    """A long name takes a second one."""
    report = send(SmsAnswers(), replace(READY, store_name="The store with the long name" * 3))
    assert report.segments == 2


@pytest.mark.parametrize(
    ("status", "code", "delivery"),
    [
        (400, 21211, Delivery.NEVER),
        (400, 21408, Delivery.NEVER),
        (400, 21612, Delivery.NEVER),
        (400, 21614, Delivery.NEVER),
        (400, 21610, Delivery.NEVER),
        (400, None, Delivery.NEVER),
        (400, 21606, Delivery.LATER),
        (401, 20003, Delivery.LATER),
        (403, None, Delivery.LATER),
        (404, 20404, Delivery.LATER),
        (408, None, Delivery.LATER),
        (429, 20429, Delivery.LATER),
        (500, None, Delivery.LATER),
        (503, None, Delivery.LATER),
        (302, None, Delivery.LATER),
    ],
)
def test_only_what_stays_is_given_up(status: int, code: int | None, delivery: Delivery) -> None:
    """The recipient's faults stay; ours are mended, and the network's pass. Nobody's number is kept."""
    answers = SmsAnswers(status=status, code=code)
    report = send(answers)
    assert report.delivery is delivery
    assert report.error_code == ("" if code is None else str(code))
    assert report.has_opted_out is (code == 21610)
    assert "555" not in report.reason
    assert answers.taken == []


def test_a_wrong_token_keeps_the_message() -> None:
    """It is our mistake: it waits until the setting is mended."""
    report = send(SmsAnswers(), token="wrong")
    assert report.delivery is Delivery.LATER
    assert "check --sms" in report.reason


def test_a_provider_that_asks_for_time_gets_it() -> None:
    """In seconds, or until a time; anything else is not understood and does no harm."""
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    waits = [
        send(SmsAnswers(status=429, headers={"Retry-After": each})).retry_after_s
        for each in ("120", soon, "later", "-1")
    ]
    assert waits[0] == 120
    assert 60 < waits[1] <= 90
    assert waits[2:] == [0, 0]


@pytest.mark.parametrize("body", ["", "OK", "[]", '{"sid": null}', '{"sid": {"a": 1}}'])
def test_an_answer_that_cannot_be_read_is_still_an_acceptance(body: str) -> None:
    """To send it again would tell the customer twice."""
    report = send(SmsAnswers(status=201, body=body))
    assert report == Report(Delivery.ACCEPTED, segments=1)


def test_what_failed_at_once_is_given_up() -> None:
    """The provider took it and says that it failed."""
    report = send(SmsAnswers(status=201, body='{"sid": "SM1", "status": "failed", "error_code": 30006}'))
    assert (report.delivery, report.error_code) == (Delivery.NEVER, "30006")


def test_an_account_is_one_url() -> None:
    """Its token's special characters come percent-encoded, and are in no log."""
    account = SmsAccount.from_url(f"https://{SID}:to%2Fken%3A1@sms.example.com/api?from=%2B15550100")
    assert (account.sid, account.token, account.sender) == (SID, TOKEN, SENDER)
    assert account.base_url == "https://sms.example.com/api"
    assert TOKEN not in repr(account)


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("sms.example.com", "looks like"),
        ("https://sms.example.com?from=%2B1", "looks like"),
        ("http://a:b@sms.example.com?from=%2B1", "TLS only"),
        ("https://a:b@sms.example.com", "either"),
        ("https://a:b@sms.example.com?from=%2B1&service=MG1", "either"),
    ],
)
def test_a_strange_account_is_told_at_the_start(url: str, problem: str) -> None:
    """Rather than as everybody's message that waits."""
    with pytest.raises(SetupError, match=f"--sms: .*{problem}"):
        sms_account(Settings("", sms_url=url))
