"""What can be done about an exception, the next act first: pure, so that every kind is tested."""

from datetime import datetime
from enum import Enum, auto

from staff_app.rows.alerts import AlertKind
from staff_app.rows.exceptions import UNTOLD, ExceptionKind, ExceptionRow
from staff_app.rows.printing import JobRow
from staff_app.ui.orders.next_step import Act, act_label
from staff_app.ui.words import translate

K = ExceptionKind


class Remedy(Enum):
    """An act on an exception."""

    HAND_OVER = auto()
    SAID_YES = auto()
    SAID_NO = auto()
    ASK_AGAIN = auto()
    EXTEND_HOLD = auto()
    NO_SHOW = auto()
    PROMISE = auto()
    REACHED = auto()
    FOUND = auto()
    SWEEP = auto()
    DO_AGAIN = auto()
    LET_GO = auto()
    PUT_BACK = auto()
    PRINT_AGAIN = auto()
    CAME_OUT = auto()
    OPEN = auto()


R = Remedy

SHEETS = {
    "add_note": Act.NOTE,
    "arrived": Act.CHECK_IN,
    "bag_missing": Act.MOVE_BAG,
    "cancel": Act.CANCEL,
    "delay": Act.DELAY,
    "move_bag": Act.MOVE_BAG,
    "propose_substitution": Act.SUBSTITUTE,
    "recall_ready": Act.RECALL,
    "short_pick": Act.CANT_FIND,
}
"""The sheets of an order on which a command is given, by its kind; the others have their buttons."""


def remedies(row: ExceptionRow, now: datetime) -> tuple[Remedy, ...]:
    """The next act, then the others; none where there is nothing but to resolve it."""
    if not row.order_id or not row.number:
        return () if row.paper is None else _of_paper(row.paper)
    own = _of_kind(row, now)
    # Whoever stands here comes first, whatever it is about.
    return (R.HAND_OVER, *own) if row.is_here and R.HAND_OVER not in own else own


def _of_kind(row: ExceptionRow, now: datetime) -> tuple[Remedy, ...]:
    match row.kind:
        case K.HOLD:
            is_over = row.until is not None and row.until <= now
            return (R.NO_SHOW, R.EXTEND_HOLD, R.OPEN) if is_over else (R.EXTEND_HOLD, R.NO_SHOW, R.OPEN)
        case K.BAG:
            return (R.FOUND, R.SWEEP, R.OPEN) if row.about else (R.FOUND, R.OPEN)
        case K.REFUSED if row.about == "hand_over":
            return R.HAND_OVER, R.LET_GO, R.OPEN
        case K.UNANSWERED if row.about == AlertKind.ARRIVAL or row.is_here:
            return R.HAND_OVER, R.OPEN
        case K.DELAYED if row.about == UNTOLD:
            return R.REACHED, R.OPEN, R.PROMISE
        case K.PRINT if row.paper is not None:
            return (*_of_paper(row.paper), R.OPEN)
        case _:
            return _OF_KIND.get(row.kind, (R.OPEN,))


def _of_paper(paper: JobRow) -> tuple[Remedy, ...]:
    return R.PRINT_AGAIN, (R.LET_GO if paper.state == "failed" else R.CAME_OUT)


_OF_KIND = {
    K.SUBSTITUTION: (R.SAID_YES, R.SAID_NO, R.ASK_AGAIN, R.OPEN),
    K.LATE: (R.PROMISE, R.OPEN),
    K.DELAYED: (R.OPEN, R.PROMISE),
    K.MESSAGE: (R.REACHED, R.OPEN),
    K.REFUSED: (R.DO_AGAIN, R.LET_GO),
    K.RETURN: (R.PUT_BACK, R.OPEN),
}


def label(remedy: Remedy, row: ExceptionRow) -> str:
    """What its button says."""
    return {
        R.HAND_OVER: translate("Exceptions", "Hand over"),
        R.SAID_YES: translate("Exceptions", "They said yes"),
        R.SAID_NO: translate("Exceptions", "They said no"),
        R.ASK_AGAIN: translate("Exceptions", "Ask for something else"),
        R.EXTEND_HOLD: act_label(Act.EXTEND_HOLD),
        R.NO_SHOW: act_label(Act.NO_SHOW),
        R.PROMISE: translate("Exceptions", "Promise a new time"),
        R.REACHED: translate("Exceptions", "I told {name}").format(name=row.name),
        R.FOUND: translate("Exceptions", "Say where the bag is"),
        R.SWEEP: translate("Exceptions", "Go through {shelf}").format(shelf=row.about),
        R.DO_AGAIN: translate("Exceptions", "Do it again"),
        R.LET_GO: translate("Exceptions", "Let it go"),
        R.PUT_BACK: translate("Exceptions", "Put back"),
        R.PRINT_AGAIN: translate("Exceptions", "Print again"),
        R.CAME_OUT: translate("Exceptions", "It came out"),
        R.OPEN: translate("Exceptions", "Open the order"),
    }[remedy]
