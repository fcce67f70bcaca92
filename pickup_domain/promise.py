"""When a promise is kept: the one rule behind every figure, list and forecast (docs/metrics.md)."""

from datetime import datetime
from typing import TypeVar

Moment = TypeVar("Moment", datetime, float)
"""A time, or seconds from some time on."""
CHOSEN_BY_CUSTOMER = "The customer asked for it"
"""The reason of a delay that is no delay."""


def has_begun(begins: Moment, now: Moment) -> bool:
    """Whether the promised time is here: from its first moment on."""
    return begins <= now


def is_on_time(ready: Moment | None, begins: Moment) -> bool:
    """Whether it was ready before the promised time began; at its first moment it is late."""
    return ready is not None and not has_begun(begins, ready)
