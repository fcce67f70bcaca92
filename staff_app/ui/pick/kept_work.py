"""What somebody at the shelves has in hand: screens that are made anew go on with it."""

from collections.abc import Mapping
from dataclasses import dataclass

from staff_app.rows.orders import LostOrder
from staff_app.ui.widgets.wrong_card import WrongItem


@dataclass(frozen=True, slots=True)
class Staging:
    """A bag on its way to a shelf."""

    order_id: str
    bag: int
    """How many bags of the order were there before it."""
    shelf: str
    typed: str
    how_many: str
    """The value of "One bag" or "Several bags"."""
    units: Mapping[str, int]
    """By line: how many go into this bag, where there are several."""


@dataclass(frozen=True, slots=True)
class OrderInHand:
    """One order: the line that was tapped, the code that was scanned last, and what is to be put back."""

    order_id: str
    chosen: str
    last: tuple[str, str]
    wrong: Mapping[str, WrongItem]
    """By order: each keeps its own."""
    staging: Staging


@dataclass(frozen=True, slots=True)
class WalkInHand:
    """Several orders: the same, and those that left without anybody having seen to their totes."""

    chosen: str
    last: tuple[str, str, str]
    wrong: Mapping[str, WrongItem]
    lost: tuple[LostOrder, ...]


@dataclass(frozen=True, slots=True)
class PickWork:
    """All of it, and what of it is in front."""

    is_walking: bool
    order: OrderInHand
    walk: WalkInHand
    lost: tuple[LostOrder, ...]
    order_in_front: bool
    """Upright: not the list."""
    stops_in_front: bool
    """Upright: not the totes."""
