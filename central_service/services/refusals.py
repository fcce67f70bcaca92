"""What a store cannot promise, as its shopper is told."""

from dataclasses import dataclass, field
from datetime import datetime

from central_service.errors import ProblemError


@dataclass(frozen=True, slots=True)
class Wish:
    """What was wanted: enough to look for what could be had instead."""

    location_code: str
    lines: tuple[tuple[str, int], ...] = field(default_factory=tuple)
    """SKUs with quantities."""
    starts_at: datetime | None = None
    """The slot that was wanted; None: any."""

    own: tuple[tuple[str, int], ...] = ()
    """SKUs with quantities that the same shopper has there already."""
    here_only: bool = False
    """True where nothing elsewhere is of use: an order stays at its store."""

    @property
    def units(self) -> int:
        """How many units these are in all."""
        return sum(quantity for _, quantity in self.lines)


class PromiseError(ProblemError):
    """A promise that cannot be made; the next best one is looked for once the transaction is over."""

    def __init__(self, status: int, code: str, title: str, detail: str, *, wish: Wish) -> None:
        super().__init__(status, code, title, detail)
        self.wish = wish
