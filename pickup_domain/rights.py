"""What still counts of somebody who has left the team in the meantime."""

from pickup_domain import conflicts
from pickup_domain.commands import Command
from pickup_domain.outcomes import Incident, IncidentKind
from pickup_domain.wording import say

HAPPENED = frozenset(
    {
        "pick_item", "unpick_item", "short_pick", "stage_bag", "move_bag", "bag_missing", "hand_over",
        "refuse_item", "return_to_stock", "undo",
    }
)  # fmt: skip
"""Commands that say what somebody did with goods: refusing them would not bring the goods back."""

NOT_ON_THE_TEAM = say("Whoever this was given to is not on this store's team. Choose a colleague.")
"""Why something cannot be given to somebody."""


def after_leaving(command: Command, number: str) -> Incident:
    """What a lead is to look at where such a command counts, of the order with this number."""
    return Incident(
        kind=IncidentKind.NEEDS_REVIEW,
        detail=conflicts.done_after_leaving(
            number=number, name=command.actor.name or command.actor.id, tablet=command.device
        ),
    )
