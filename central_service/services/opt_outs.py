"""STOP and START: who wants text messages, and who wants no more of them."""

import hashlib
import hmac
import unicodedata
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection

from central_service.services import passes
from central_service.storage import opt_outs
from central_service.storage.database import UnitOfWork

_STOP = frozenset(
    {
        *("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE"),
        *("ARRET", "ARRETT", "ARRETE"),
        *("STOPP", "ABMELDEN"),
        *("BAJA", "ALTO", "PARAR"),
    }
)
"""Twilio's defaults, the French ones that it knows, and what is said in German and Spanish."""
_START = frozenset(("START", "YES", "UNSTOP"))


class Wish(StrEnum):
    """What somebody asks for with a word."""

    STOP = "stop"
    START = "start"


def wish_of(body: str, opt_out_type: str = "") -> Wish | None:
    """What a text message asks for; None where it is about something else.

    Args:
        body: What was written: only one word alone counts, as with the networks themselves.
        opt_out_type: What the provider made of it, where it looks at words, too.
    """
    letters = unicodedata.normalize("NFD", body.upper())
    word = "".join(each for each in letters if each.isalpha() or each.isspace()).strip()
    if opt_out_type.upper() == "STOP" or word in _STOP:
        return Wish.STOP
    if opt_out_type.upper() == "START" or word in _START:
        return Wish.START
    return None


def stop(work: UnitOfWork, number: str, now: datetime) -> None:
    """No text message to this E.164 number from now on, from no store."""
    opt_outs.add(work, _hash(work.connection, number), now)


def start(work: UnitOfWork, number: str) -> None:
    """Text messages are welcome again."""
    opt_outs.remove(work, _hash(work.connection, number))


def has_stopped(connection: Connection, number: str) -> bool:
    """Whether this E.164 number wants no text messages."""
    return opt_outs.is_listed(connection, _hash(connection, number))


def _hash(connection: Connection, number: str) -> str:
    """Keyed: there are so few telephone numbers that a plain hash would name them all."""
    key = passes.derived_key(connection, "sms-opt-out")
    return hmac.new(key, number.encode(), hashlib.sha256).hexdigest()
