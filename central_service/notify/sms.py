"""Text messages over a Twilio-compatible REST endpoint, to whichever provider speaks it."""

import ipaddress
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

import httpx

from central_service.notify import gsm7
from central_service.notify.message import Delivery, MessageContext, Report
from central_service.notify.rendering import Renders

STATUS_PATH = "/v1/sms/status"
"""Where receipts are sent."""
INBOUND_PATH = "/v1/sms/inbound"
"""Where what customers write is sent."""
_TIMEOUT_S = 20.0
_LONGEST_TEXT = 1600
"""Characters that the endpoint takes at most."""
OPTED_OUT = "21610"
"""The provider's number for who said STOP."""
_OUR_MISTAKE = frozenset({"20003", "20404", "21212", "21603", "21606", "21608", "21659", "21701", "21703"})
"""Credentials, the sender's number or its service: the messages wait until the setting is mended."""
_OURS_TO_MEND = frozenset({401, 402, 403, 404, 407})
_PASSES = frozenset({408, 409, 423, 425, 429})


@dataclass(frozen=True, slots=True)
class SmsAccount:
    """Where text messages are handed in, and from whom they are."""

    base_url: str
    sid: str
    token: str = field(repr=False)
    sender: str
    """A number or name; empty where a messaging service chooses."""
    service: str

    @classmethod
    def from_url(cls, url: str) -> "SmsAccount":
        """Read `https://SID:TOKEN@api.host?from=%2B15550100` or `...?service=MG...`.

        Raises:
            ValueError: It is not such a URL, or the token would go over the network in the clear.
        """
        parts = urlsplit(url)
        if parts.scheme not in ("https", "http") or not (
            parts.hostname and parts.username and parts.password
        ):
            raise ValueError("an SMS account looks like https://SID:TOKEN@api.twilio.com?from=%2B15550100")
        if parts.scheme == "http" and not _is_loopback(parts.hostname):
            raise ValueError("the token goes over TLS only: use https://")
        query = parse_qs(parts.query)
        sender, service = (query.get(name, [""])[-1].strip() for name in ("from", "service"))
        if bool(sender) == bool(service):
            raise ValueError("an SMS account needs either ?from=%2B15550100 or ?service=MG...")
        where = parts.netloc.rpartition("@")[2]
        return cls(
            base_url=f"{parts.scheme}://{where}{parts.path.rstrip('/')}",
            sid=unquote(parts.username),
            token=unquote(parts.password),
            sender=sender,
            service=service,
        )


class SmsSender:
    """Renders a text message and hands it in; one connection per message.

    Args:
        account: Where, and from whom.
        renderer: Its words.
        public_url: Where receipts are to be sent; empty: none are asked for.
        tls: Whom to trust; None: whom the system trusts.
    """

    def __init__(
        self,
        account: SmsAccount,
        renderer: Renders,
        public_url: str = "",
        *,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._account = account
        self._renderer = renderer
        self._public_url = public_url.rstrip("/")
        self._url = f"{account.base_url}/2010-04-01/Accounts/{quote(account.sid, safe='')}/Messages.json"
        self._tls = tls or ssl.create_default_context()

    def send(self, context: MessageContext) -> Report:
        """Send one message."""
        text = self._renderer.render_sms(context)
        if len(text) > _LONGEST_TEXT:
            return Report(Delivery.NEVER, "the text is too long")
        # The provider marks its own callbacks so; that it heeds it here is not documented, but does no harm.
        headers = {"I-Twilio-Idempotency-Token": context.message_id, "Accept": "application/json"}
        account = (self._account.sid, self._account.token)
        try:
            # Nothing of the environment: what stands in ~/.netrc is for somebody else.
            with httpx.Client(verify=self._tls, timeout=_TIMEOUT_S, trust_env=False) as client:
                answer = client.post(self._url, auth=account, data=self._form(context, text), headers=headers)
        except httpx.HTTPError as error:
            return Report(Delivery.LATER, f"the SMS provider cannot be reached ({type(error).__name__})")
        return _report(answer, gsm7.segments(text).count)

    def _form(self, context: MessageContext, text: str) -> dict[str, str]:
        form = {"To": context.recipient, "Body": text}
        if self._account.service:
            form["MessagingServiceSid"] = self._account.service
        else:
            form["From"] = self._account.sender
        if self._public_url:
            # By it a receipt finds its message even where the answer to this request was lost.
            which = urlencode({"store": context.store_number, "message": context.message_id})
            form["StatusCallback"] = f"{self._public_url}{STATUS_PATH}?{which}"
        return form


def _report(answer: httpx.Response, segments: int) -> Report:
    body = _body(answer)
    if answer.is_success:
        if body.get("status") == "failed":
            code = _text(body.get("error_code"))
            return Report(Delivery.NEVER, f"the SMS provider took it and failed ({code})", error_code=code)
        return Report(Delivery.ACCEPTED, provider_id=_text(body.get("sid")), segments=segments)
    code, status = _text(body.get("code")), answer.status_code
    reason = f"the SMS provider said {status}" + (f" ({code})" if code else "")
    if code == OPTED_OUT:
        return Report(Delivery.NEVER, "they want no text messages", error_code=code, has_opted_out=True)
    if status in _OURS_TO_MEND or code in _OUR_MISTAKE:
        return Report(Delivery.LATER, f"{reason}: check --sms", error_code=code)
    if not answer.is_client_error or status in _PASSES:
        wait_s = _retry_after_s(answer.headers.get("Retry-After", ""))
        return Report(Delivery.LATER, reason, error_code=code, retry_after_s=wait_s)
    return Report(Delivery.NEVER, reason, error_code=code)


def _body(answer: httpx.Response) -> dict[str, Any]:
    try:
        body = answer.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _text(value: object) -> str:
    """A short word of the provider's; nothing longer is kept of what it says."""
    return str(value)[:64] if isinstance(value, str | int) else ""


def _retry_after_s(text: str) -> float:
    """Seconds until a time, or seconds (RFC 9110, 10.2.3); 0 where it says neither."""
    if text.strip().isdecimal():
        return float(text)
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return 0.0
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (at - datetime.now(UTC)).total_seconds())


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
