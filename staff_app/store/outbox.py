"""Commands of this tablet, from the tap until the service has answered."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlmodel import col

from pickup_domain.commands import Command
from pickup_domain.convert import from_wire, to_wire
from pickup_domain.sync import PushedCommand
from staff_app.store.database import checksum
from staff_app.store.results import OutboxEntry, OutboxStatus
from staff_app.store.tables import MetaRow, OutboxRow

_LAST_SEQ = "last_seq"
_OPEN = col(OutboxRow.applied_version).is_(None)


def next_seq(connection: Connection) -> int:
    """The next number of this device; never given out twice, even when the outbox is empty again."""
    last = connection.execute(
        select(col(MetaRow.value)).where(col(MetaRow.name) == _LAST_SEQ)
    ).scalar_one_or_none()
    seq = 1 + int(last or 0)
    highest = connection.execute(select(func.max(col(OutboxRow.seq)))).scalar_one_or_none()
    seq = max(seq, 1 + int(highest or 0))
    if last is None:
        connection.execute(insert(MetaRow).values(name=_LAST_SEQ, value=str(seq)))
    else:
        connection.execute(update(MetaRow).where(col(MetaRow.name) == _LAST_SEQ).values(value=str(seq)))
    return seq


def add(connection: Connection, command: Command, now: datetime) -> None:
    """Put a command in the outbox, exactly as it will be sent."""
    body = to_wire(command, command.seq).model_dump_json()
    connection.execute(
        insert(OutboxRow).values(
            seq=command.seq,
            command_id=str(command.id),
            order_id=str(command.order_id),
            body=body,
            crc=checksum(body),
            created_at=now.isoformat(),
            attempts=0,
            next_attempt_at="",
            last_code="",
        )
    )


def of_order(connection: Connection, order_id: str, device_id: str) -> list[tuple[Command, int | None]]:
    """An order's commands with the version the service applied them at, in the order they were given.

    A row that does not match its checksum is left out: nobody knows what it said.
    """
    rows = connection.execute(
        select(col(OutboxRow.body), col(OutboxRow.crc), col(OutboxRow.applied_version))
        .where(col(OutboxRow.order_id) == order_id)
        .order_by(col(OutboxRow.seq))
    )
    return [
        (from_wire(PushedCommand.model_validate_json(row.body), device_id), row.applied_version)
        for row in rows
        if checksum(row.body) == row.crc
    ]


def due(connection: Connection, now: datetime, limit: int) -> tuple[list[OutboxEntry], list[int]]:
    """Commands to send, and the numbers of rows that are damaged.

    A command that has to wait holds back the later ones of its own order only.
    """
    rows = connection.execute(select(OutboxRow.__table__).where(_OPEN).order_by(col(OutboxRow.seq)))  # type: ignore[attr-defined]
    waiting: set[str] = set()
    entries: list[OutboxEntry] = []
    damaged: list[int] = []
    moment = now.isoformat()
    for row in rows:
        if checksum(row.body) != row.crc:
            damaged.append(row.seq)
        elif row.order_id in waiting or row.next_attempt_at > moment:
            waiting.add(row.order_id)
        elif len(entries) < limit:
            pushed = PushedCommand.model_validate_json(row.body)
            entries.append(OutboxEntry(row.seq, row.order_id, row.attempts, pushed))
        else:
            break
    return entries, damaged


def find(connection: Connection, command_id: UUID) -> tuple[int, str] | None:
    """Number and order of a command that is still here."""
    row = connection.execute(
        select(col(OutboxRow.seq), col(OutboxRow.order_id)).where(
            col(OutboxRow.command_id) == str(command_id)
        )
    ).one_or_none()
    return None if row is None else (row.seq, row.order_id)


def remove(connection: Connection, seqs: Sequence[int]) -> None:
    """Forget commands that are decided."""
    if seqs:
        connection.execute(delete(OutboxRow).where(col(OutboxRow.seq).in_(seqs)))


def mark_applied(connection: Connection, seq: int, version: int) -> None:
    """It counted; keep it in the fold until the order arrives with that version."""
    connection.execute(update(OutboxRow).where(col(OutboxRow.seq) == seq).values(applied_version=version))


def forget_confirmed(connection: Connection, order_id: str, version: int) -> None:
    """Drop applied commands that the confirmed order shows."""
    connection.execute(
        delete(OutboxRow).where(
            col(OutboxRow.order_id) == order_id, col(OutboxRow.applied_version) <= version
        )
    )


def postpone(connection: Connection, seqs: Sequence[int], until: datetime, code: str) -> None:
    """Try these again later."""
    if seqs:
        connection.execute(
            update(OutboxRow)
            .where(col(OutboxRow.seq).in_(seqs))
            .values(next_attempt_at=until.isoformat(), attempts=OutboxRow.attempts + 1, last_code=code)
        )


def status(connection: Connection) -> OutboxStatus:
    """How much is unsent and since when."""
    row = connection.execute(
        select(func.count(), func.min(col(OutboxRow.created_at))).select_from(OutboxRow).where(_OPEN)
    ).one()
    return OutboxStatus(int(row[0]), datetime.fromisoformat(row[1]) if row[1] else None)


def unsent_of(connection: Connection, order_id: str) -> int:
    """How many commands about an order the service has not answered."""
    return int(
        connection.execute(
            select(func.count()).select_from(OutboxRow).where(_OPEN, col(OutboxRow.order_id) == order_id)
        ).scalar_one()
    )


def orders_with_commands(connection: Connection) -> set[str]:
    """Orders that own commands are folded onto."""
    return set(connection.execute(select(col(OutboxRow.order_id)).distinct()).scalars())
