"""Signatures of hand-overs: apart from the orders, in no feed, and not for long."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import col

from central_service.storage.database import UnitOfWork
from central_service.storage.forgetting import forget_some
from central_service.storage.tables import SignatureRow
from pickup_domain.commands import Command
from pickup_domain.signature import Signature

S = SignatureRow


def keep(work: UnitOfWork, store_id: int, command: Command, signature: Signature, now: datetime) -> None:
    """Keep what was written at a hand-over."""
    work.connection.execute(
        insert(S).values(
            store_id=store_id,
            command_id=str(command.id),
            order_id=str(command.order_id),
            at=now,
            body=signature.model_dump_json(),
        )
    )


def drop(work: UnitOfWork, store_id: int, command_id: UUID) -> None:
    """The hand-over was taken back: nothing was signed for."""
    work.connection.execute(
        delete(S).where(col(S.store_id) == store_id, col(S.command_id) == str(command_id))
    )


def forget(work: UnitOfWork, before: datetime, at_most: int) -> int:
    """Forget what was signed before then; returns how many, `at_most` at once."""
    return forget_some(work, S, col(S.at) < before, at_most)


def of_order(connection: Connection, store_id: int, order_id: UUID) -> tuple[Signature, ...]:
    """What was signed for an order, oldest first."""
    bodies = connection.execute(
        select(col(S.body))
        .where(col(S.store_id) == store_id, col(S.order_id) == str(order_id))
        .order_by(col(S.at))
    ).scalars()
    return tuple(Signature.model_validate_json(body) for body in bodies)
