"""What a step is called in a sentence about it."""

from pickup_domain.wording import say

_DEEDS = {
    "assign": say("Assign"),
    "release": say("Release"),
    "start_picking": say("Start picking"),
    "pick_item": say("Pick item"),
    "unpick_item": say("Unpick item"),
    "short_pick": say("Short pick"),
    "propose_substitution": say("Propose substitution"),
    "accept_substitution": say("Accept substitution"),
    "decline_substitution": say("Decline substitution"),
    "withdraw_substitution": say("Withdraw substitution"),
    "stage_bag": say("Stage bag"),
    "move_bag": say("Move bag"),
    "bag_missing": say("Bag missing"),
    "mark_ready": say("Mark ready"),
    "recall_ready": say("Recall ready"),
    "delay": say("Delay"),
    "en_route": say("En route"),
    "arrived": say("Arrived"),
    "acknowledge_arrival": say("Acknowledge arrival"),
    "hand_over": say("Hand over"),
    "refuse_item": say("Refuse item"),
    "extend_hold": say("Extend hold"),
    "record_no_show": say("Record no show"),
    "reopen": say("Reopen"),
    "return_to_stock": say("Return to stock"),
    "cancel": say("Cancel"),
    "transfer": say("Transfer"),
    "add_note": say("Add note"),
    "take_exception": say("Take exception"),
    "resolve_exception": say("Resolve exception"),
    "undo": say("Undo"),
    "close_slot": say("Close slot"),
    "open_slot": say("Open slot"),
    "limit_slot": say("Limit slot"),
    "block_hours": say("Block hours"),
    "unblock_hours": say("Unblock hours"),
    "set_closing": say("Closing time"),
}


def deed(kind: str) -> str:
    """The name of a command's kind, such as `Pick item`; of one that is not known here, its own words."""
    return _DEEDS.get(kind, kind.replace("_", " ").capitalize())


def kind_of(name: str) -> str:
    """The kind of a command by its name here; empty where there is none of that name."""
    return next((kind for kind, said in _DEEDS.items() if said == name), "")
