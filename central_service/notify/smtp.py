"""E-mail over SMTP (RFC 5321) to any provider."""

import contextlib
import smtplib
import ssl
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import parseaddr
from urllib.parse import parse_qs, unquote, urlsplit

from central_service.notify.message import Delivery, MessageContext, Report
from central_service.notify.rendering import PASS_CID, Rendered, Renders

_TIMEOUT_S = 20.0
_NO_ADDRESS = (ValueError, HeaderParseError, IndexError)
"""What `email` raises for a text that is no address; IndexError for one that ends too soon."""


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where mail is handed in."""

    host: str
    port: int
    user: str
    password: str
    implicit_tls: bool
    starttls: bool

    @classmethod
    def from_url(cls, url: str) -> "SmtpServer":
        """Read `smtp://user:password@host:port?starttls=1` or `smtps://...`.

        Raises:
            ValueError: It is not such a URL.
        """
        parts = urlsplit(url)
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise ValueError("a mail server looks like smtp://user:password@host:587?starttls=1")
        implicit = parts.scheme == "smtps"
        starttls = parse_qs(parts.query, keep_blank_values=True).get("starttls", ["0"])[-1]
        if starttls not in ("0", "1"):
            raise ValueError("starttls is 1 or 0")
        if parts.username and not implicit and starttls == "0":
            raise ValueError("a password goes over TLS only: add ?starttls=1 or use smtps://")
        return cls(
            host=parts.hostname,
            port=parts.port or (465 if implicit else 587),
            user=unquote(parts.username or ""),
            password=unquote(parts.password or ""),
            implicit_tls=implicit,
            starttls=starttls == "1",
        )


class MailLine:
    """Hands messages in; one connection per message."""

    def __init__(self, server: SmtpServer, tls: ssl.SSLContext | None = None) -> None:
        self._server = server
        self._tls = tls or ssl.create_default_context()

    def deliver(self, message: EmailMessage) -> Report:
        """Hand one message in; never raises for what a server may answer."""
        try:
            line = self._connected()
            try:
                line.send_message(message)
            finally:
                # The message's fate is known by now; a good-bye that fails must not have it sent twice.
                with contextlib.suppress(OSError, smtplib.SMTPException):
                    line.quit()
                line.close()
        except smtplib.SMTPRecipientsRefused as error:
            code = next(iter(error.recipients.values()))[0]
            delivery = Delivery.NEVER if code >= 500 else Delivery.LATER
            return Report(delivery, f"recipient refused ({code})", error_code=str(code))
        except smtplib.SMTPAuthenticationError as error:
            return Report(Delivery.LATER, f"the mail server refused our password ({error.smtp_code})")
        except smtplib.SMTPResponseException as error:
            permanent = 500 <= error.smtp_code < 600 and isinstance(error, smtplib.SMTPDataError)
            return Report(
                Delivery.NEVER if permanent else Delivery.LATER, f"the mail server said {error.smtp_code}"
            )
        except (OSError, smtplib.SMTPException) as error:
            return Report(Delivery.LATER, f"the mail server cannot be used ({type(error).__name__})")
        return Report(Delivery.ACCEPTED)

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        line: smtplib.SMTP
        if server.implicit_tls:
            line = smtplib.SMTP_SSL(server.host, server.port, timeout=_TIMEOUT_S, context=self._tls)
        else:
            line = smtplib.SMTP(server.host, server.port, timeout=_TIMEOUT_S)
        try:
            if server.starttls:
                line.starttls(context=self._tls)
            if server.user:
                line.login(server.user, server.password)
        except Exception:
            line.close()
            raise
        return line


class SmtpSender:
    """Renders a message and hands it in.

    Raises:
        ValueError: `sender` is not an address; better at start-up than as everybody's undeliverable message.
    """

    def __init__(
        self, server: SmtpServer, sender: str, renderer: Renders, *, tls: ssl.SSLContext | None = None
    ) -> None:
        self._line = MailLine(server, tls)
        self._from = sender_address(sender)
        self._renderer = renderer

    def send(self, context: MessageContext) -> Report:
        """Send one message."""
        try:
            message = build(context, self._renderer.render(context), self._from)
        except _NO_ADDRESS:
            return Report(Delivery.NEVER, "the address is not one", error_code="address")
        return self._line.deliver(message)


def sender_address(text: str) -> Address:
    """Who a message is from.

    Raises:
        ValueError: It is no address.
    """
    name, address = parseaddr(text)
    try:
        return Address(_one_line(name), addr_spec=address)
    except _NO_ADDRESS as error:
        raise ValueError("the sender looks like Downtown <pickup@example.com>") from error


def build(context: MessageContext, rendered: Rendered, sender: Address) -> EmailMessage:
    """The envelope's content: text, HTML, and the pass beside it.

    Raises:
        ValueError, HeaderParseError, IndexError: The recipient's address is not one.
    """
    message = EmailMessage()
    message["Subject"] = _one_line(rendered.subject)
    message["From"] = sender
    message["To"] = Address(_one_line(context.customer_name), addr_spec=_one_line(context.recipient))
    message["Date"] = context.written_at
    message["Message-ID"] = f"<{context.message_id}@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    # Seven bits pass through every server, also one without 8BITMIME.
    message.set_content(rendered.text, cte="quoted-printable")
    message.add_alternative(rendered.html, subtype="html", cte="quoted-printable")
    if rendered.pass_png is not None:
        html = message.get_payload()[1]  # type: ignore[index]
        assert isinstance(html, EmailMessage)  # noqa: S101 - add_alternative made it
        html.add_related(
            rendered.pass_png,
            maintype="image",
            subtype="png",
            cid=f"<{PASS_CID}>",
            filename="pickup-pass.png",
            disposition="inline",
        )
    return message


def _one_line(text: str) -> str:
    """A header's text: no line breaks, so that nobody's name begins a header of its own."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
