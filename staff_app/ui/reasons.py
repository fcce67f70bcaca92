"""Why something was done: what the buttons offer, and what was stored of it, in words.

A reason is stored as its value, whatever language is spoken; every screen that shows it says its words.
"""

from pickup_domain.commands import ShortReason
from pickup_domain.events import EventKind
from pickup_domain.lifecycle.context import APART
from staff_app.sentences import recognised
from staff_app.ui.language import told
from staff_app.ui.words import translate

Choices = tuple[tuple[str, str], ...]
"""Values with their words."""
NOTHING_FOUND = "Nothing of it could be found"
CUSTOMER_TOLD = "The customer was told"
LET_GO = "Let go"
CAME_OUT = "It came out"
PRINTED_AGAIN = "Print again was asked for"
_ASKED_FOR = "The customer asked for it"


def of_short() -> Choices:
    """Why a unit cannot be picked."""
    return (
        (ShortReason.NOT_FOUND.value, translate("Reasons", "Not on the shelf")),
        (ShortReason.DAMAGED.value, translate("Reasons", "Damaged")),
        (ShortReason.EXPIRED.value, translate("Reasons", "Past its date")),
        (ShortReason.WRONG_STOCK.value, translate("Reasons", "Stock figure is wrong")),
    )


def of_typed() -> Choices:
    """Why an item was not scanned."""
    return (
        ("label damaged", translate("Reasons", "Label damaged")),
        ("no code", translate("Reasons", "No code on it")),
        ("scanner does not read it", translate("Reasons", "Scanner does not read it")),
        ("sold by the piece", translate("Reasons", "Sold by the piece")),
    )


def of_recall() -> Choices:
    """Why an order is not ready after all."""
    return (
        ("An item is missing", translate("Reasons", "Item missing")),
        ("An item is damaged", translate("Reasons", "Item damaged")),
        ("A wrong item was picked", translate("Reasons", "Wrong item picked")),
        ("Marked ready by mistake", translate("Reasons", "Marked by mistake")),
    )


def of_delay() -> Choices:
    """Why a new time is promised."""
    return (
        ("We need more time to pick", translate("Reasons", "More time to pick")),
        ("An item comes later", translate("Reasons", "Item comes later")),
        ("Many orders at once", translate("Reasons", "Many orders at once")),
        (_ASKED_FOR, translate("Reasons", "The customer asked for it")),
    )


def of_cancel() -> Choices:
    """Why an order is cancelled."""
    return (
        (NOTHING_FOUND, translate("Reasons", "Nothing could be found")),
        (_ASKED_FOR, translate("Reasons", "The customer asked for it")),
        ("Placed by mistake", translate("Reasons", "Placed by mistake")),
    )


def of_refusal() -> Choices:
    """Why a customer leaves an item here."""
    return (
        ("Damaged", translate("Reasons", "Damaged")),
        ("Not as expected", translate("Reasons", "Not as expected")),
        ("Wrong item", translate("Reasons", "Wrong item")),
        ("Does not want the substitute", translate("Reasons", "Not the substitute")),
        ("Changed their mind", translate("Reasons", "Changed their mind")),
    )


def of_unsigned() -> Choices:
    """Why nothing was signed."""
    return (
        ("Cannot write now", translate("Reasons", "Cannot write now")),
        ("Does not want to sign", translate("Reasons", "Does not want to")),
        ("The screen does not take it", translate("Reasons", "Screen does not take it")),
    )


def of_block() -> Choices:
    """Why hours are blocked; shoppers read it, too."""
    return (
        ("Stock-taking", translate("Reasons", "Stock-taking")),
        ("Too few people", translate("Reasons", "Too few people")),
        ("Weather", translate("Reasons", "Weather")),
        ("Closed early", translate("Reasons", "Closed early")),
    )


def of_ending() -> Choices:
    """How an exception ended that one tap ends."""
    return (
        (CUSTOMER_TOLD, translate("Reasons", "The customer was told")),
        (LET_GO, translate("Reasons", "Let go")),
        (CAME_OUT, translate("Reasons", "It came out")),
        (PRINTED_AGAIN, translate("Reasons", "Print again was asked for")),
    )


def of_new_time() -> Choices:
    """Why the promise moved where the customer moved it: no button offers it."""
    return ((EventKind.RESCHEDULED.value, translate("Reasons", "Customer chose another time")),)


def said(reason: str, offered: Choices = ()) -> str:
    """A stored reason that was offered, or a sentence of ours, in the screen's language; own words stay."""
    return dict(offered).get(reason) or told(recognised(reason))


def said_of(kind: str, detail: str) -> str:
    """What the timeline stored of what happened: a thing and why, or why alone; the reason in words."""
    after_a_thing = _after_a_thing().get(kind)
    if after_a_thing is None:
        return said(detail, _alone().get(kind, ()))
    thing, is_apart, reason = detail.rpartition(APART)
    if is_apart:
        return f"{thing}{APART}{said(reason, after_a_thing)}"
    # What was stored before the two stood apart.
    for value, words in after_a_thing:
        if detail.endswith(f" {value}"):
            return f"{detail.removesuffix(f' {value}')}{APART}{words}"
    return detail


def _after_a_thing() -> dict[str, Choices]:
    """What may stand behind a thing on the timeline, by the kind of what happened."""
    full = ("shelf_full", translate("Reasons", "although the shelf was full"))
    return {
        EventKind.ITEM_PICKED: of_typed(),
        EventKind.ITEM_SHORT: of_short(),
        EventKind.ITEM_REFUSED: of_refusal(),
        EventKind.BAG_STAGED: (full,),
    }


def _alone() -> dict[str, Choices]:
    """What may stand there alone, also by what no button offers."""
    on_page = ("Cancelled by the customer", translate("Reasons", "Cancelled on the order's page"))
    return {
        EventKind.READY_RECALLED: of_recall(),
        EventKind.DELAYED: of_delay(),
        EventKind.CANCELLED: (*of_cancel(), on_page),
        EventKind.EXCEPTION_RESOLVED: of_ending(),
        EventKind.EXCEPTION_REOPENED: of_ending(),
    }
