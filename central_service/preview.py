"""`central-service notify preview`: a message as a customer gets it, from sample facts; or a test send."""

# ruff: noqa: T201 - printing is what this is for

import base64
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from central_service import sending
from central_service.errors import SetupError
from central_service.main import open_database
from central_service.notify import gsm7, numbers
from central_service.notify.checking import check
from central_service.notify.message import Channel, Delivery, MessageContext, MessageKind, Sender
from central_service.notify.rendering import PASS_CID, LiveRenderer, Rendered, Renderer, Renders
from central_service.notify.samples import sample
from central_service.notify.sms import SmsSender
from central_service.settings import Settings
from central_service.storage import merchants
from counterhand_resources import resource


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be seen, and where to."""

    kind: str
    language: str
    channel: Channel
    output: Path | None
    send_to: str
    settings: Settings
    """How to send; with a database, the merchant's templates are those that it holds."""
    templates: Path | None


def run(wanted: Wanted) -> int:
    """Show what is wanted, and send it where that is wanted, too; 1 where a server did not take it.

    Raises:
        SetupError: There is no such message, a template is wrong, or a setting cannot send.
    """
    renderer, context = _renderer(wanted), _context(wanted)
    sender = _sender(wanted, renderer) if wanted.send_to else None
    try:
        shown = renderer.render_sms(context) if wanted.channel is Channel.SMS else renderer.render(context)
    except Exception as error:  # a template is code of the merchant's, which may raise anything
        raise SetupError(f"The template is wrong: {str(error) or type(error).__name__}") from error
    if isinstance(shown, str):
        _show_text(shown, wanted.output)
    else:
        _show_email(shown, wanted.output)
    return 0 if sender is None else _send(sender, context)


def _renderer(wanted: Wanted) -> Renders:
    """Of a folder's templates, strict; of stored ones, as the service itself does it."""
    bundled = resource("messages")
    own = _stored(wanted.settings) if wanted.templates is None else _of_folder(wanted.templates)
    for problem in check(bundled, own) if own else ():
        print(f"! {problem}")
    renderer = Renderer(bundled, own)
    if wanted.language not in renderer.languages:
        known = ", ".join(sorted(renderer.languages))
        raise SetupError(f"There are no messages in {wanted.language!r}. Choose one of: {known}.")
    return renderer if wanted.templates is not None else LiveRenderer(bundled, lambda: own)


def _of_folder(folder: Path) -> Mapping[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.suffix in (".txt", ".html")
    }


def _stored(settings: Settings) -> Mapping[str, str]:
    if not settings.database_url:
        return {}
    database = open_database(settings)
    try:
        return database.read(merchants.get).merchant.templates
    finally:
        database.close()


def _context(wanted: Wanted) -> MessageContext:
    if wanted.kind not in set(MessageKind):
        raise SetupError(f"There is no message {wanted.kind!r}. Choose one of: {', '.join(MessageKind)}.")
    context = sample(MessageKind(wanted.kind), wanted.language, wanted.channel)
    if not wanted.send_to:
        return context
    recipient: str | None = wanted.send_to
    if wanted.channel is Channel.SMS:
        recipient = numbers.e164(wanted.send_to, "")
    if recipient is None:
        raise SetupError(f"{wanted.send_to!r} is not a number. Write it with its country: +12015550123.")
    # Each test is a message of its own: a server may drop what it has had before.
    return replace(context, recipient=recipient, message_id=str(uuid4()))


def _show_text(text: str, output: Path | None) -> None:
    if output is None:
        print(text)
    else:
        output.write_text(text + "\n", encoding="utf-8")
    cost = gsm7.segments(text)
    print(f"-- {len(text)} characters, {cost.encoding.upper()}, segments: {cost.count}")


def _show_email(mail: Rendered, output: Path | None) -> None:
    if output is None:
        print(f"Subject: {mail.subject}\n\n{mail.text}", end="")
        return
    html = mail.html
    if mail.pass_png is not None:
        picture = base64.b64encode(mail.pass_png).decode()
        html = html.replace(f"cid:{PASS_CID}", f"data:image/png;base64,{picture}")
    output.write_text(html, encoding="utf-8")
    print(f"Wrote {output}.")


def _sender(wanted: Wanted, renderer: Renders) -> Sender:
    settings = wanted.settings
    if wanted.channel is Channel.SMS:
        account = sending.sms_account(settings)
        if account is None:
            raise SetupError(
                "Say by which account to send it: --sms https://SID:TOKEN@host?from=%2B15550100."
            )
        return SmsSender(account, renderer)
    if not settings.smtp_url:
        raise SetupError("Say by which server to send it: --smtp smtp://user:password@host:587?starttls=1.")
    return sending.email_sender(settings.smtp_url, settings.mail_from, renderer)


def _send(sender: Sender, context: MessageContext) -> int:
    report = sender.send(context)
    if report.delivery is Delivery.ACCEPTED:
        called = f", which calls it {report.provider_id}" if report.provider_id else ""
        print(f"The server took it for {context.recipient}{called}.")
        return 0
    again = "It may go later" if report.delivery is Delivery.LATER else "It would never go"
    print(f"The server did not take it: {report.reason}. {again}.")
    return 1
