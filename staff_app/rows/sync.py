"""How the tablet stands with its service, and what was not accepted."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FeedState(StrEnum):
    """How the tablet stands with the service."""

    STARTING = "starting"
    LIVE = "live"
    OFFLINE = "offline"
    REVOKED = "revoked"
    UPGRADE = "upgrade"
    """App and service are too far apart: nothing is sent before one of them is updated."""
    UNTRUSTED = "untrusted"
    """Nobody vouches for the certificate of what answers there: nothing is sent to it."""
    NOT_ENROLLED = "not_enrolled"


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What the rail says about the network."""

    feed: FeedState
    unsent: int
    oldest_unsent_at: datetime | None
    last_contact_at: datetime | None
    problem: str = ""
    """One sentence; empty while all is well."""
    clock_off_s: int = 0
    """How far the tablet's clock is ahead of the service's, or behind it (negative); 0 where it is right."""
    storage: str = ""
    """Why nothing can be recorded and what to do; empty while there is room."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """Something that did not count, or that cannot be both ways: somebody has to look at it."""

    note_id: str
    sentence: str
    at: datetime
    can_settle: bool
    """False: the service settles it."""


@dataclass(frozen=True, slots=True)
class TabletView:
    """What a shift lead sees to on this tablet."""

    notes: tuple[NoteRow, ...] = ()
    unsaved: int = 0
    """Unsent and in no file: while there are any, the tablet cannot leave its store."""
    saved_to: str = ""
    """The file that was saved last."""
    saved_count: int = 0
    """How many steps it holds."""
