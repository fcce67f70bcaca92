"""What every model of the shared language has in common."""

import re
from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

QUIET = ConfigDict(hide_input_in_errors=True)
"""What does not fit is not quoted: errors are logged, and it may be somebody's. An adapter needs it, too."""


class Model(BaseModel):
    """Immutable, compared by value; fields a newer peer adds are kept and sent back untouched."""

    model_config = ConfigDict(frozen=True, extra="allow", ser_json_timedelta="iso8601", **QUIET)


class Strict(BaseModel):
    """Immutable, and refuses fields it does not know: for what the outside world sends us."""

    model_config = ConfigDict(frozen=True, extra="forbid", **QUIET)


def _to_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a time needs its time zone")
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError("a time needs to be one that UTC has, too") from None


UtcTime = Annotated[datetime, AfterValidator(_to_utc)]
"""An aware datetime, normalised to UTC; a naive one is refused."""

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
"""What people and products are called, 1-120 characters."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]
"""A note or a reason in somebody's own words, at most 500 characters."""

Code = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$")]
"""A short identifier that people see: SKU, location code, shelf, bag number (1-40 characters)."""

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")


def is_code(text: str) -> bool:
    """True for what could be a `Code`; anything else is no SKU, shelf, bag or order number of anybody."""
    return _CODE.fullmatch(text) is not None


Gtin = Annotated[str, StringConstraints(pattern=r"^[0-9]{13,14}$")]
"""A GTIN of 13 or 14 digits; UPC-A and EAN-8 are padded to 13 on the way in."""

_NOT_IN_TEXT = r"\x00-\x08\x0b\x0c\x0e-\x1f"
"""Control characters but for tab and line ends: nobody means them, and PostgreSQL keeps no NUL."""

ONE_LINE = StringConstraints(pattern=r"^[^\x00-\x1f]*$")
"""On what the outside world sends: no control characters, line ends among them."""

FREE_TEXT = StringConstraints(pattern=f"^[^{_NOT_IN_TEXT}]*$")
"""The same for somebody's own words: tabs and line ends may be among them."""

_NEITHER_SENT_NOR_KEPT = re.compile(f"[{_NOT_IN_TEXT}\ud800-\udfff]")


def checked_json(value: object) -> object:
    """What the outside world sent as JSON, its fields that are not known here included, as it is.

    Asked of commands as they arrive, never of orders: what was stored before there was this rule is read.

    Raises:
        ValueError: A string in it holds control characters (see `FREE_TEXT`), or half a surrogate pair.
    """
    waiting = [value]
    while waiting:
        match waiting.pop():
            case str(text) if _NEITHER_SENT_NOR_KEPT.search(text):
                raise ValueError("a text holds characters that are no text")
            case dict(fields):
                waiting += [*fields, *fields.values()]
            case list(items) | tuple(items):
                waiting += items
    return value
