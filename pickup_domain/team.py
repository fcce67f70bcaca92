"""A store's people as a shift lead sees them."""

from pydantic import Field

from pickup_domain.base import Model, Name
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
