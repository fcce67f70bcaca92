"""The ways to customers, as the settings name them: each channel has a sender and a dispatcher of its own.

So that a mail server that takes a minute to answer holds up no text message.
"""

from collections.abc import Mapping

from central_service.errors import SetupError
from central_service.notify.dispatcher import Dispatcher
from central_service.notify.message import Channel, Sender
from central_service.notify.rendering import LiveRenderer, Renders
from central_service.notify.sms import SmsAccount, SmsSender
from central_service.notify.smtp import MailLine, SmtpSender, SmtpServer
from central_service.services import order_link
from central_service.services.clock import Clock
from central_service.services.outgoing import LinkOf, OutgoingQueue
from central_service.settings import Settings
from central_service.storage import merchants
from central_service.storage.database import Database
from counterhand_resources import resource


def senders(settings: Settings, database: Database) -> dict[Channel, Sender]:
    """A sender for each channel that is set up; what is for another waits.

    Raises:
        SetupError: A setting cannot send.
    """
    renderer = live_renderer(database)
    found: dict[Channel, Sender] = {}
    if settings.smtp_url:
        found[Channel.EMAIL] = email_sender(settings.smtp_url, settings.mail_from, renderer)
    account = sms_account(settings)
    if account is not None:
        found[Channel.SMS] = SmsSender(account, renderer, settings.public_url)
    return found


def live_renderer(database: Database) -> LiveRenderer:
    """Messages in the merchant's words as they are at the time."""
    return LiveRenderer(resource("messages"), lambda: _templates(database))


def dispatchers(
    database: Database,
    senders: Mapping[Channel, Sender],
    clock: Clock,
    link_of: LinkOf,
) -> tuple[Dispatcher, ...]:
    """One for each channel."""
    return tuple(
        Dispatcher(OutgoingQueue(database, frozenset({channel}), link_of=link_of), sender, clock)
        for channel, sender in senders.items()
    )


def _templates(database: Database) -> Mapping[str, str]:
    return database.read(merchants.get).merchant.templates


def links(settings: Settings) -> LinkOf:
    """Where orders' pages are; nowhere without an address that customers reach."""
    base = settings.public_url.rstrip("/")
    if not base:
        return lambda *_: ""
    return lambda connection, order_id: f"{base}{order_link.path(connection, order_id)}"


def mail_server(settings: Settings) -> MailLine | None:
    """Where mail to the merchant's own people is handed in; None where nowhere.

    Raises:
        SetupError: Server or address are none.
    """
    if not settings.smtp_url:
        return None
    email_sender(settings.smtp_url, settings.mail_from, LiveRenderer(resource("messages"), dict))
    return MailLine(SmtpServer.from_url(settings.smtp_url))


def email_sender(smtp_url: str, mail_from: str, renderer: Renders) -> SmtpSender:
    """A sender of e-mail.

    Raises:
        SetupError: Server or address are none.
    """
    try:
        return SmtpSender(SmtpServer.from_url(smtp_url), mail_from, renderer)
    except ValueError as error:
        raise SetupError(f"--smtp and --mail-from: {error}") from error


def sms_account(settings: Settings) -> SmsAccount | None:
    """Where text messages go; None where nowhere.

    Raises:
        SetupError: The setting is not an account.
    """
    try:
        return SmsAccount.from_url(settings.sms_url) if settings.sms_url else None
    except ValueError as error:
        raise SetupError(f"--sms: {error}") from error
