"""A command decided on the tablet, as the service will decide it, and kept until it has."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection
from uuid_utils.compat import uuid7

from pickup_domain.commands import Command, CommandArgs
from pickup_domain.lifecycle import apply
from pickup_domain.order import Actor
from pickup_domain.outcomes import Refused
from staff_app.rows.orders import Refusal
from staff_app.store import details, outbox, views
from staff_app.store.projection import undo_of
from staff_app.store.results import Submitted


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody wants done with an order."""

    device_id: str
    order_id: str
    args: CommandArgs
    actor: Actor
    at: datetime
    offline: bool


def decide(connection: Connection, said: Said) -> Submitted | Refusal:
    """Refuse it, or keep it with the order it makes."""
    folded = views.fold(connection, said.order_id, said.device_id)
    command = Command(
        id=uuid7(),
        order_id=UUID(said.order_id),
        actor=said.actor,
        device=said.device_id,
        occurred_at=said.at,
        base_version=0 if folded is None else folded.base_version,
        offline=said.offline,
        seq=outbox.next_seq(connection),
        args=said.args,
    )
    outcome = apply(None if folded is None else folded.order, command, said.at)
    if isinstance(outcome, Refused):
        return Refusal(outcome.code.value, outcome.sentence, said.order_id)
    outbox.add(connection, command, said.at)
    made = views.Folded(
        outcome.order,
        outbox.unsent_of(connection, said.order_id),
        is_own=True,
        base_version=command.base_version,
    )
    views.show(connection, made)
    detail = details.of(connection, made.order, made.unsent, said.at)
    return Submitted(str(command.id), replace(detail, undo=undo_of(outcome.order, command.id, said.at)))
