"""Proves that a request is the SMS provider's: HMAC-SHA1 over its URL and form (`X-Twilio-Signature`)."""

import base64
import hashlib
import hmac
from collections.abc import Iterable
from urllib.parse import urlsplit, urlunsplit

_PORTS = {"https": 443, "http": 80}


def sign(token: str, url: str, form: Iterable[tuple[str, str]]) -> str:
    """The signature of a request.

    Args:
        token: The account's.
        url: As the provider called it, query and all.
        form: Its fields; they count sorted, and a pair that comes twice counts once.
    """
    text = url + "".join(f"{name}{value}" for name, value in sorted(set(form)))
    digest = hmac.new(token.encode(), text.encode("utf-8", "surrogatepass"), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


def is_signed(token: str, url: str, form: Iterable[tuple[str, str]], signature: str) -> bool:
    """Whether a signature is right; the URL's port may have been said or left out."""
    pairs = tuple(form)
    given = signature.encode("utf-8", "surrogatepass")
    # Both are looked at, so that the time it takes says nothing.
    found = [
        hmac.compare_digest(sign(token, each, pairs).encode(), given) for each in (url, _other_port(url))
    ]
    return any(found)


def _other_port(url: str) -> str:
    parts = urlsplit(url)
    if parts.port is not None:
        netloc = parts.netloc.rpartition(":")[0]
    else:
        netloc = f"{parts.netloc}:{_PORTS.get(parts.scheme, 443)}"
    return urlunsplit(parts._replace(netloc=netloc))
