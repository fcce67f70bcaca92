"""What may happen to an order, and what comes of it: one pure function that both programs share."""

from pickup_domain.lifecycle.apply import apply

__all__ = ["apply"]
