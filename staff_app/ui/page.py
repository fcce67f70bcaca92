"""The pages of the window."""

from enum import IntEnum


class Page(IntEnum):
    """The pages of the rail, in its order; those from SCHEDULE on are for leads only."""

    ORDERS = 0
    PICK = 1
    HAND_OVER = 2
    SHELVES = 3
    SCHEDULE = 4
    EXCEPTIONS = 5
    INSIGHTS = 6


FOR_ALL = (Page.ORDERS, Page.PICK, Page.HAND_OVER, Page.SHELVES)
"""Those that everybody who is signed in may open."""
