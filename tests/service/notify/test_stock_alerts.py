"""Low stock goes to the merchant's people, once; and what the merchant says about messages holds at once."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from functools import partial

import pytest
from sqlalchemy import text

from central_service.notify.message import Delivery, MessageKind, Report
from central_service.notify.rendering import LiveRenderer
from central_service.notify.samples import sample
from central_service.notify.smtp import MailLine, SmtpServer
from central_service.promises.locations import StockDefaults
from central_service.promises.merchant import Merchant, QuietHours
from central_service.services.outgoing import message_settings
from central_service.services.stock_alerts import StockAlerts
from central_service.storage import alerts, merchants, stores
from central_service.storage.database import UnitOfWork
from counterhand_resources import resource
from staff_app.commands.demo.mailbox import Mailbox
from tests.live_service import DRILL, SCREWS, LiveService, cart

FROM = "Counterhand <pickup@example.com>"
SOON = timedelta(minutes=1)


def make_low(service: LiveService) -> None:
    """Two products of Downtown and one of Uptown get low."""
    for store_id in (1, 2):
        service.database.write(partial(lower, store_id=store_id))
    with service.storefront() as front:
        for code, lines in (
            ("DT01", [{"sku": DRILL, "quantity": 5}, {"sku": SCREWS, "quantity": 58}]),
            ("UP02", [{"sku": DRILL, "quantity": 5}]),
        ):
            body = cart(location_code=code, lines=lines)
            answer = front.post("/v1/orders", json=body, headers={"Idempotency-Key": code})
            assert answer.status_code == 201, answer.text


def lower(work: UnitOfWork, store_id: int) -> None:
    """Three or fewer are low at this store."""
    store = stores.by_id(work.connection, store_id)
    stores.change(work, store_id, store.location, store.calendar.plan, StockDefaults(low_at=3))


def say(service: LiveService, **facts: object) -> None:
    """What the merchant says."""
    service.database.write(lambda work: merchants.save(work, Merchant.model_validate(facts)))


def states(service: LiveService) -> list[str]:
    """Where Downtown's alerts stand."""
    return [state for _, state in service.database.read(lambda c: alerts.of_store(c, 1))]


def test_what_got_low_at_a_store_is_one_message(service: LiveService) -> None:
    """To everybody who is to hear of it, with what is left; a second round tells nobody again."""
    say(service, alerts_to=["stock@example.com", "lead@example.com"])
    make_low(service)
    with Mailbox() as mail:
        line = MailLine(SmtpServer.from_url(mail.url))
        mailer = StockAlerts(service.database, line.deliver, FROM, lambda: datetime.now(UTC))
        assert mailer.run_once() == 3
        assert mailer.run_once() == 0
        first, second = mail.messages
    assert first["Subject"] == "Downtown: 2 products are low"
    assert second["Subject"] == "Uptown: a product is low"
    assert first["To"] == "stock@example.com, lead@example.com"
    text = first.get_content()
    assert f"- {DRILL}  Cordless drill 18 V: 1 left" in text
    assert f"- {SCREWS}  Wood screws: 2 left" in text
    assert states(service) == ["sent", "sent"]


def test_a_mail_server_that_is_away_costs_nobody_their_alert(service: LiveService) -> None:
    """It is told once the server is back and the lease has run out; what it refuses for good is done with."""
    say(service, alerts_to=["stock@example.com"])
    make_low(service)
    now = datetime.now(UTC)
    reports = [Report(Delivery.LATER, "away"), Report(Delivery.ACCEPTED), Report(Delivery.NEVER, "no")]
    sent: list[EmailMessage] = []

    def deliver(message: EmailMessage) -> Report:
        sent.append(message)
        return reports.pop(0)

    mailer = StockAlerts(service.database, deliver, FROM, lambda: now)
    assert mailer.run_once() == 0
    assert states(service) == ["sending", "sending"]
    service.database.write(let_leases_run_out)
    assert mailer.run_once() == 3
    assert [message["Message-ID"] for message in sent[:2]] == [sent[0]["Message-ID"]] * 2
    assert states(service) == ["sent", "sent"]


def let_leases_run_out(work: UnitOfWork) -> None:
    """Whoever had an alert in hand is taken for gone."""
    work.connection.execute(text("UPDATE stock_alert SET lease_until = '2000-01-01 00:00:00+00:00'"))


def test_nobody_to_tell_is_nobody_told_later(service: LiveService) -> None:
    """Somebody new does not get last year's list."""
    make_low(service)

    def deliver(message: EmailMessage) -> Report:
        raise AssertionError(message)

    assert StockAlerts(service.database, deliver, FROM, lambda: datetime.now(UTC)).run_once() == 3
    assert states(service) == ["sent", "sent"]


def test_quiet_hours_are_what_the_merchant_says_now(service: LiveService) -> None:
    """Nine to eight where nothing is said; none where the merchant wants none."""
    usual = service.database.read(message_settings)
    assert (usual.quiet_from, usual.quiet_until) == QuietHours().times()
    say(service, quiet_hours={"since": "22:30", "until": "06:00"})
    assert str(service.database.read(message_settings).quiet_from) == "22:30:00"
    say(service, quiet_hours=None)
    assert service.database.read(message_settings).quiet_from is None


@pytest.mark.parametrize(
    ("source", "says"), [("Come {{ m.customer_name }}!\n\nNow.\n", "Come "), ("{{ oops", None)]
)
def test_the_merchants_templates_are_used_at_once_and_a_broken_one_stops_no_message(
    source: str, says: str | None
) -> None:
    """In its place goes the one that comes with the service."""
    own: dict[str, str] = {}
    current = [own]
    renderer = LiveRenderer(resource("messages"), lambda: current[0])
    context = sample(MessageKind.READY, "en")
    before = renderer.render(context)
    current[0] = {"en/ready.txt": source, "en/ready.sms.txt": source}
    after = renderer.render(context)
    assert after.subject == before.subject if says is None else after.subject.startswith(says)
    assert (says or "ready") in renderer.render_sms(context)
    current[0] = own
    assert renderer.render(context) == before
