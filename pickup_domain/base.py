"""What every model of the shared language has in common."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints


class Model(BaseModel):
    """Immutable, compared by value; fields a newer peer adds are kept and sent back untouched."""

    model_config = ConfigDict(frozen=True, extra="allow", ser_json_timedelta="iso8601")


class Strict(BaseModel):
    """Immutable, and refuses fields it does not know: for what the outside world sends us."""

    model_config = ConfigDict(frozen=True, extra="forbid")


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

Gtin = Annotated[str, StringConstraints(pattern=r"^[0-9]{13,14}$")]
"""A GTIN of 13 or 14 digits; UPC-A and EAN-8 are padded to 13 on the way in."""
