"""What the store answers with, beside the rows that go to the screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from pickup_domain.order import Actor
from pickup_domain.sync import PushedCommand
from staff_app.rows.orders import OfferRow, OrderDetail


@dataclass(frozen=True, slots=True)
class Carried:
    """How many of what only this tablet has."""

    steps: int = 0
    """Not sent yet."""
    exceptions: int = 0
    """Found by itself."""
    papers: int = 0
    """Not through: still to be printed, or to be looked at."""


@dataclass(frozen=True, slots=True)
class OpeningReport:
    """What was found when the file was opened."""

    quarantined: Path | None = None
    """Where a damaged file was put."""
    saved: Carried = Carried()
    """Out of it, and a person finds them again."""
    lost: Carried = Carried()
    """Known to have been in it, and not readable; each is an incident."""
    is_all_known: bool = True
    """False where there may have been more, of which nothing tells."""
    migrated_copy: Path | None = None
    """The copy made before the schema was changed."""


@dataclass(frozen=True, slots=True)
class Submitted:
    """A command that is on disk now, and the order with it."""

    command_id: str
    detail: OrderDetail


@dataclass(frozen=True, slots=True)
class SyncCursor:
    """How far the feed was read."""

    epoch: str
    """Empty: nothing was ever read, take a snapshot."""
    seq: int


UNRECORDED = "unrecorded"
"""The code of a command that was decided, but whose answer could not be used: it is asked for again."""


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """A command to send."""

    seq: int
    order_id: str
    attempts: int
    pushed: PushedCommand


@dataclass(frozen=True, slots=True)
class OutboxStatus:
    """What is unsent."""

    unsent: int
    oldest_at: datetime | None
    unsaved: int = 0
    """How much of it is in no file that a lead has saved."""


@dataclass(frozen=True, slots=True)
class ChangedSet:
    """What an answer of the service changed here."""

    order_ids: frozenset[str] = field(default_factory=frozenset)
    reference: bool = False
    incidents: frozenset[str] = field(default_factory=frozenset)
    """New ones; some of them may be over again."""
    schedule: bool = False
    """Something about slots or hours."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of reading some orders of a snapshot as a whole."""

    changed: ChangedSet
    has_more: bool


@dataclass(frozen=True, slots=True)
class IncidentInfo:
    """Something a lead must look at."""

    incident_id: str
    order_id: str
    kind: str
    detail: str
    at: datetime
    own: bool
    """This tablet found it; it is settled here, too."""
    facts: Mapping[str, object] = field(default_factory=dict)
    """What its sentence was made of, tablets by their ids and moments in UTC; empty where nobody knows."""


@dataclass(frozen=True, slots=True)
class CodeLocked:
    """Too many wrong codes were typed: none is looked at until then."""

    until: datetime


@dataclass(frozen=True, slots=True)
class PinAccepted:
    """The person at the counter is who they say."""

    actor: Actor


@dataclass(frozen=True, slots=True)
class PinRefused:
    """Not this time."""

    sentence: str
    locked_until: datetime | None


PinOutcome = PinAccepted | PinRefused


@dataclass(frozen=True, slots=True)
class Answer:
    """What a customer said about a substitute, seen by nobody at this tablet."""

    offer: OfferRow
    told_at: datetime
    """When this tablet learnt of it."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Somebody or something waits, and nobody came in time."""

    about: str
    """An `AlertKind` value."""
    order_id: str
    sentence: str
