"""A step that the service goes on not deciding: a lead hears of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from pickup_domain.wording import say, say_count
from staff_app.store import incidents, outbox, schedule, views
from staff_app.store.deeds import deed
from staff_app.store.results import UNRECORDED, OutboxEntry

AFTER = 15
"""Attempts that came to nothing, some minutes; told again after as many."""
_WHY = {
    "unsupported": say("The service is older than this app: have it updated. It goes on being sent."),
}
_OTHERWISE = say("The service could not take it: tell whoever runs it. It goes on being sent.")
_LOCKED = "locked"
_OF_ANOTHER = frozenset({"held_back", UNRECORDED})
"""What waits for another step, or for its answer to be written down."""


def note(connection: Connection, seqs: Sequence[int], code: str) -> frozenset[str]:
    """Tell of those that were tried so often, or twice, or thrice; the incidents that are news."""
    if code in _OF_ANOTHER:
        return frozenset()
    tried = outbox.tried(connection, seqs, AFTER)
    return frozenset(
        _name(entry.pushed.id) for entry, since in tried if _note(connection, entry, since, code)
    )


def forget(connection: Connection, command_id: object) -> None:
    """It was decided after all."""
    incidents.remove(connection, _name(command_id))


def note_locked(connection: Connection, now: datetime) -> None:
    """Tell of steps that the key of this tablet does not open, as long as there are any."""
    incidents.remove(connection, _LOCKED)
    count = outbox.locked(connection)
    if count:
        sentence = say_count(
            count,
            "1 step of this tablet cannot be sent: it was locked with another key. Look at the orders that "
            "were worked on with it, and save what is unsent before it is set up anew.",
            "{count} steps of this tablet cannot be sent: they were locked with another key. Look at the "
            "orders that were worked on with it, and save what is unsent before it is set up anew.",
        )
        incidents.note_own(connection, _LOCKED, "", "needs_review", sentence, now)


def _note(connection: Connection, entry: OutboxEntry, since: datetime, code: str) -> int:
    pushed = entry.pushed
    who = str(pushed.actor.get("name") or say("somebody"))
    what, why = deed(pushed.type), _WHY.get(code, _OTHERWISE)
    is_store = entry.order_id == schedule.STORE
    if is_store:
        sentence = say(
            "“{what}” by {who} for {when} has not got through yet. {why}",
            what=what,
            who=who,
            when=schedule.about(connection, pushed),
            why=why,
        )
    else:
        sentence = say(
            "“{what}” by {who} on order {number} has not got through yet. {why}",
            what=what,
            who=who,
            number=views.number_of(connection, entry.order_id),
            why=why,
        )
    order_id = "" if is_store else entry.order_id
    return incidents.note_own(connection, _name(pushed.id), order_id, "needs_review", sentence, since)


def _name(command_id: object) -> str:
    return f"stuck-{command_id}"
