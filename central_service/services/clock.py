"""The service's one clock."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives an aware UTC time."""


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)
