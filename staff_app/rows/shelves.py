"""Shelves that are gone through, and what goes back to its place."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from staff_app.rows.orders import BagRow, LineRow


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """A staging shelf."""

    shelf: str
    bags: int
    """Bags of open orders that should stand on it."""
    swept_at: datetime | None = None
    """When this tablet last went through it."""
    begun_at: datetime | None = None
    """Since when somebody here is in the middle of it."""


@dataclass(frozen=True, slots=True)
class SweptBag:
    """A bag that should stand on the shelf that is gone through."""

    bag: BagRow
    order_id: str
    number: str
    customer_name: str
    seen: bool
    """Scanned on this shelf in this sweep."""


class StrayKind(StrEnum):
    """Why a bag that was scanned on a shelf does not belong there."""

    OTHER_SHELF = "other_shelf"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    COLLECTED = "collected"
    """Handed over, to all that is known here."""
    UNKNOWN = "unknown"
    """Nobody's: no order here has such a bag."""


@dataclass(frozen=True, slots=True)
class StrayBag:
    """A bag that was scanned on a shelf and does not belong there."""

    code: str
    kind: StrayKind
    order_id: str = ""
    number: str = ""
    customer_name: str = ""
    shelf: str = ""
    """Where it should stand."""


@dataclass(frozen=True, slots=True)
class SweepView:
    """The shelf that is gone through."""

    shelf: str
    expected: tuple[SweptBag, ...]
    strays: tuple[StrayBag, ...]
    moved: int = 0
    """Bags from other shelves that stand here now."""
    finished: bool = False
    next_shelf: str = ""
    """The one after it; empty after the last."""
    begun_at: datetime | None = None
    """What was seen since then counts."""


@dataclass(frozen=True, slots=True)
class ReturnTask:
    """What is to be put back of one order."""

    order_id: str
    number: str
    customer_name: str
    status: str
    """An `OrderStatus` value: why it goes back."""
    shelves: tuple[str, ...]
    """Where its bags stand; empty for what was refused at the counter."""
    lines: tuple[LineRow, ...]
    """Lines with something to put back or put back already, in walking order."""
    due: int
    done: int


@dataclass(frozen=True, slots=True)
class ReturnsView:
    """Everything that is to be put back, and the order in hand."""

    tasks: tuple[ReturnTask, ...]
    chosen: str = ""

    @property
    def task(self) -> ReturnTask | None:
        """The order in hand."""
        return next((task for task in self.tasks if task.order_id == self.chosen), None)


@dataclass(frozen=True, slots=True)
class ReturnScan:
    """What a scanned item came to while things are put back."""

    code: str
    number: str
    """Of the order in hand."""
    name: str = ""
    """The item, where it is known here."""
    line_id: str = ""
    """The line that it counted for; empty where it was wrong."""
    all_back: bool = False
    """It is of this order, and every unit is back already."""
    other_number: str = ""
    """Another order that it is to be put back for."""

    @property
    def is_goods(self) -> bool:
        """Whether it is on what is sold, known here or not, rather than some other code on a box."""
        return bool(self.name) or self.code.isdecimal()
