"""How the store's days went, as a shift lead looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pickup_domain.insights import Insights


@dataclass(frozen=True, slots=True)
class InsightsQuestion:
    """Which days, first and last included, and what they are broken down by."""

    first: date
    last: date
    by: str
    """ "day", "hour" or "person"."""
    span: str = "other"
    """What the person chose: "1", "7" or "28" days up to today, or others."""


@dataclass(frozen=True, slots=True)
class InsightsView:
    """What is known of a question."""

    question: InsightsQuestion
    answer: Insights | None = None
    """The service's; an older one, of the days before, while it is asked or cannot be."""
    told_at: datetime | None = None
    """When it was given."""
    is_asking: bool = False
    problem: str = ""
    """Why there is no answer of now; empty where there is, or it is asked for."""
    by_person: bool = False
    """The merchant allows it for this store."""
