"""The timeline and the fates of messages in words."""

from staff_app.rows.orders import MessageRow, TimelineRow
from staff_app.ui.reasons import said_of
from staff_app.ui.words import spot, translate


def happened(row: TimelineRow) -> str:
    """One thing that happened, as a short sentence."""
    words = _words().get(row.kind, row.kind.replace("_", " ").capitalize())
    what = spot(row.detail) if row.kind == "arrived" and row.detail else said_of(row.kind, row.detail)
    detail = f": {what}" if what else ""
    who = f" · {_by(row.by)}" if row.by else ""
    return f"{words}{detail}{who}"


def _by(name: str) -> str:
    """Who it was, where that is a side and no person."""
    return {
        "customer": translate("Timeline", "the customer"),
        "storefront": translate("Timeline", "the shop"),
        "system": translate("Timeline", "by itself"),
    }.get(name, name)


def _words() -> dict[str, str]:
    return _first_half() | _second_half()


def _first_half() -> dict[str, str]:
    return {
        "placed": translate("Timeline", "Order placed"),
        "edited": translate("Timeline", "Order changed by the shop"),
        "assigned": translate("Timeline", "Assigned"),
        "released": translate("Timeline", "Released"),
        "picking_started": translate("Timeline", "Picking started"),
        "item_picked": translate("Timeline", "Picked"),
        "item_unpicked": translate("Timeline", "Put back"),
        "item_short": translate("Timeline", "Could not be picked"),
        "substitution_proposed": translate("Timeline", "Substitute proposed"),
        "substitution_accepted": translate("Timeline", "Substitute accepted"),
        "substitution_declined": translate("Timeline", "Substitute declined"),
        "substitution_expired": translate("Timeline", "No answer about the substitute"),
        "substitution_withdrawn": translate("Timeline", "Substitute withdrawn"),
        "bag_staged": translate("Timeline", "Bag put on a shelf"),
        "bag_moved": translate("Timeline", "Bag moved"),
        "bag_missing": translate("Timeline", "Bag missing"),
        "ready": translate("Timeline", "Ready"),
        "partly_ready": translate("Timeline", "Ready in part"),
        "ready_recalled": translate("Timeline", "Not ready after all"),
        "delayed": translate("Timeline", "Delayed"),
    }


def _second_half() -> dict[str, str]:
    return {
        "rescheduled": translate("Timeline", "Customer chose another time"),
        "pickup_person_changed": translate("Timeline", "Somebody else comes"),
        "en_route": translate("Timeline", "On the way"),
        "arrived": translate("Timeline", "Here"),
        "arrival_acknowledged": translate("Timeline", "Seen by staff"),
        "handed_over": translate("Timeline", "Handed over"),
        "picked_up": translate("Timeline", "Everything collected"),
        "handed_over_after_cancellation": translate("Timeline", "Handed over after cancellation"),
        "item_refused": translate("Timeline", "Refused by the customer"),
        "hold_expiring": translate("Timeline", "Hold runs out soon"),
        "hold_expired": translate("Timeline", "Hold is over"),
        "reminded": translate("Timeline", "Customer reminded"),
        "hold_extended": translate("Timeline", "Hold extended"),
        "no_show": translate("Timeline", "Not collected"),
        "reopened": translate("Timeline", "Reopened"),
        "item_returned": translate("Timeline", "Back on its shelf"),
        "returned_to_stock": translate("Timeline", "Everything back on its shelf"),
        "cancelled": translate("Timeline", "Cancelled"),
        "transferred": translate("Timeline", "Moved to another store"),
        "note_added": translate("Timeline", "Note"),
        "exception_taken": translate("Timeline", "Exception in hand"),
        "exception_resolved": translate("Timeline", "Exception resolved"),
        "exception_reopened": translate("Timeline", "Exception open again"),
        "undone": translate("Timeline", "Taken back"),
    }


def _message_kinds() -> dict[str, str]:
    """Kinds of messages that are not called as what happened."""
    return {
        "confirmation": translate("Messages", "Confirmation"),
        "reminder": translate("Messages", "Reminder"),
        "substitution_asked": translate("Messages", "Question about a substitute"),
        "substitution_result": translate("Messages", "What became of the substitute"),
        "recalled": translate("Messages", "Not ready after all"),
        "refunded": translate("Messages", "What is not charged"),
        "receipt": translate("Messages", "Receipt for a part"),
    }


def message_fate(row: MessageRow) -> str:
    """What became of a message, such as `Ready, by e-mail: sent`."""
    channel = {
        "email": translate("Messages", "by e-mail"),
        "sms": translate("Messages", "by text message"),
    }.get(row.channel, row.channel)
    state = {
        "queued": translate("Messages", "waiting to be sent"),
        "held": translate("Messages", "held until undo is over"),
        "sending": translate("Messages", "being sent"),
        "sent": translate("Messages", "sent"),
        "delivered": translate("Messages", "delivered"),
        "undelivered": translate("Messages", "sent, but not delivered"),
        "failed": translate("Messages", "could not be sent yet"),
        "dead": translate("Messages", "could not be sent"),
        "withdrawn": translate("Messages", "not sent, as it was no longer needed"),
        "cancelled": translate("Messages", "not sent"),
    }.get(row.state, row.state.replace("_", " "))
    kind = (_words() | _message_kinds()).get(row.kind, row.kind.replace("_", " ").capitalize())
    return f"{kind}, {channel}: {state}"
