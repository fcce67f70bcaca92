"""Commands of the service's own side: decided and stored in the caller's transaction."""

from datetime import datetime
from uuid import UUID

from uuid_utils.compat import uuid7

from central_service.errors import ProblemError
from central_service.services.recording import GivenUp, record
from central_service.storage.database import UnitOfWork
from pickup_domain.commands import Command, CommandArgs
from pickup_domain.lifecycle import apply
from pickup_domain.order import Actor, Order
from pickup_domain.outcomes import Refused

SERVICE = "service"
"""The device that these commands come from."""


def command(
    order_id: UUID, args: CommandArgs, actor: Actor, now: datetime, order: Order | None = None
) -> Command:
    """A new command about an order as it is."""
    return Command(
        id=uuid7(),
        order_id=order_id,
        actor=actor,
        device=SERVICE,
        occurred_at=now,
        base_version=0 if order is None else order.version,
        args=args,
    )


def carry_out(
    work: UnitOfWork,
    store_id: int,
    order: Order | None,
    given: Command,
    now: datetime,
    given_up: GivenUp | None = None,
) -> Order:
    """Decide and store a command.

    Raises:
        ProblemError: 409 with the refusal's code; 422 where there is no order yet.
    """
    outcome = apply(order, given, now)
    if isinstance(outcome, Refused):
        status = 422 if order is None else 409
        raise ProblemError(status, outcome.code.value, "Refused", outcome.sentence)
    record(work, store_id, order, given, outcome, given_up)
    return outcome.order
