"""A store's people and tablets as a shift lead sees them."""

from pydantic import Field

from pickup_domain.base import Model, Name, UtcTime
from pickup_domain.order import Role


class TeamMember(Model):
    """Somebody who is or was on the team."""

    staff_id: str
    name: Name
    initials: str = Field(min_length=1, max_length=4)
    role: Role
    language: str
    has_pin: bool
    active: bool
    """False: they were taken off the team, and are known by what they did."""


class Team(Model):
    """Everybody, those who left last."""

    team: tuple[TeamMember, ...]


class EnrolledTablet(Model):
    """A tablet of the store."""

    device_id: str
    name: str
    enrolled_at: UtcTime
    revoked_at: UtcTime | None
    """None: it was not locked out."""
    last_seen_at: UtcTime | None
    """To about a minute; None: not since it was enrolled."""
    app_version: str
    unsent: int | None
    """Commands that it had not sent when it was last seen; None: it did not say."""


class EnrolledTablets(Model):
    """The store's tablets, newest first."""

    devices: tuple[EnrolledTablet, ...]


class EnrolCode(Model):
    """A code for one new tablet."""

    code: str
    valid_for_s: int
    """From now on, so that nobody's clock matters."""
