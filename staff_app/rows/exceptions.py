"""What the shift lead has to see to."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from staff_app.rows.orders import OfferRow
from staff_app.rows.printing import JobRow


class ExceptionKind(StrEnum):
    """What went wrong, or is about to; the most pressing first."""

    UNANSWERED = "unanswered"
    """Somebody or something waits, and nobody came in time."""
    LATE = "late"
    """The promised time is past, and it is not ready."""
    CONFLICT = "conflict"
    """Two tablets did what only one may."""
    SUBSTITUTION = "substitution"
    """The customer is asked, and a clock runs."""
    HOLD = "hold"
    """The hold runs out, or has."""
    MESSAGE = "message"
    """The customer could not be told."""
    BAG = "bag"
    """A bag is missing."""
    REFUSED = "refused"
    """A step did not count."""
    REVIEW = "review"
    """Nobody knows whether a step counted."""
    DELAYED = "delayed"
    """It was promised anew, and is not ready yet."""
    PARTIAL = "partial"
    """A part of it waits for the rest."""
    RETURN = "return"
    """It is to be put back."""
    PRINT = "print"
    """Nobody knows what became of a paper, or it could not be printed."""


@dataclass(frozen=True, slots=True)
class SideRow:
    """What one side did where two did what only one may."""

    kind: str
    """An `EventKind` value."""
    by: str
    at: datetime
    detail: str = ""
    """The bags that went, or the reason."""
    is_here: bool | None = None
    """Whether it was this tablet; None where no tablet did it."""


UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class ExceptionRow:
    """One thing to see to."""

    id: str
    """Unique in the list."""
    kind: ExceptionKind
    key: str
    """What commands call it; empty where it is this tablet's alone."""
    order_id: str
    number: str
    name: str
    """The customer's."""
    since: datetime
    detail: str = ""
    """What a person needs beside the kind: a bag, a message's kind, a whole sentence."""
    until: datetime | None = None
    """When its countdown ends."""
    is_here: bool = False
    """The customer waits in the store."""
    phone_tail: str = ""
    owner: str = ""
    """By name; empty for nobody."""
    owner_id: str = ""
    """The same by staff id."""
    is_own: bool = False
    """An incident that only this tablet knows."""
    about: str = ""
    """What its acts need: the `AlertKind` that nobody answered, a bag's shelf, what kind of step it was;
    `rescheduled` where the customer chose the new time, `UNTOLD` where no message about it went."""
    incident_id: str = ""
    """Of an incident; empty for what an order itself tells."""
    offer: OfferRow | None = None
    """What the customer is asked."""
    paper: JobRow | None = None
    """What was to be printed."""
    sides: tuple[SideRow, ...] = ()
    """Of a conflict: each of them, the first first."""
