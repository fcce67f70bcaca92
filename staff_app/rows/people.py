"""The store, its team, and the way in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class StaffRow:
    """Somebody who can sign in here."""

    staff_id: str
    name: str
    initials: str
    is_lead: bool
    has_pin: bool
    language: str = "en"
    """BCP 47: what the screens speak while this person is signed in."""
    pin_mark: str = ""
    """Another one after the PIN was changed; it says nothing of the PIN."""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """The store this tablet stands in."""

    code: str
    name: str
    address: tuple[str, ...]
    time_zone: str
    currency: str


class SignInPhase(StrEnum):
    """What the sign-in page shows."""

    STARTING = "starting"
    ENROL = "enrol"
    CHOOSE = "choose"
    PIN = "pin"
    SIGNED_IN = "signed_in"


@dataclass(frozen=True, slots=True)
class SignInView:
    """Where the way in stands."""

    phase: SignInPhase
    staff: tuple[StaffRow, ...] = ()
    chosen: StaffRow | None = None
    message: str = ""
    """What went wrong, or what is going on."""
    locked_until: datetime | None = None
    place: PlaceRow | None = None
    counter: str = ""
    """What people call this tablet."""
    credential_sentence: str = ""
    """A banner's text where the token is not kept for good."""
    service_url: str = ""
    """Proposed on the enrolment page."""
    is_locked: bool = False
    """Somebody's work waits behind: the tablet locked itself."""
