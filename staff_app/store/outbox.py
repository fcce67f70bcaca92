"""Commands of this tablet, from the tap until the service has answered."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update
from sqlmodel import col

from pickup_domain import upcasting
from pickup_domain.commands import Command
from pickup_domain.convert import MalformedCommandError, UnknownCommandError, from_wire, to_wire
from pickup_domain.sync import PushedCommand
from pickup_domain.upcasting import HeldCommandError, SealedCommandError
from pickup_domain.waiting import Waiting
from staff_app.store import meta, sealing
from staff_app.store.database import checksum, stored_value
from staff_app.store.results import UNRECORDED, OutboxEntry, OutboxStatus
from staff_app.store.tables import OutboxRow

LAST_SEQ = "last_seq"
AT_LEAST = "at_least"
"""Numbers go on after this one, whether the service has told how far this tablet is or not."""
_LONGEST = timedelta(minutes=5)
SAVED = "saved_through"
_OPEN = or_(col(OutboxRow.applied_version).is_(None), col(OutboxRow.applied_version) < 1)
"""Not answered yet. Versions begin at 1: a smaller one is a damaged row, and is sent."""
_IS_OF = col(OutboxRow.order_id) == bindparam("of_order")
_OF_ORDER = (
    select(col(OutboxRow.body), col(OutboxRow.crc), col(OutboxRow.last_code))
    .where(_IS_OF)
    .order_by(col(OutboxRow.seq))
)
_UNSENT_OF = select(func.count()).select_from(OutboxRow).where(_OPEN, _IS_OF)
_NUMBERS = select(
    select(func.max(col(OutboxRow.seq))).scalar_subquery(),
    *(meta.value_of(name) for name in (LAST_SEQ, AT_LEAST, SAVED)),
)
_ADD = insert(OutboxRow)
_CONFIRM = delete(OutboxRow).where(_IS_OF, col(OutboxRow.applied_version) <= bindparam("version"))


@dataclass(frozen=True, slots=True)
class OwnCommand:
    """A command of this tablet that is not yet part of the confirmed order."""

    command: Command
    undecided: bool
    """The service has said that it will decide it later, whatever it decided after it."""


@dataclass(frozen=True, slots=True)
class DamagedRow:
    """A row that nobody can read any more."""

    seq: int
    order_id: str


def next_seq(connection: Connection) -> int:
    """The next number of this device; never one that was used or saved, even when the outbox is empty."""
    return 1 + _numbers(connection)[0]


def heard_through(connection: Connection, seq: int) -> None:
    """The service knows numbers up to this one: a new or rescued file goes on after it."""
    known, is_told = _numbers(connection)
    if seq > known or not is_told:
        meta.put(connection, LAST_SEQ, str(max(seq, known)))


def _numbers(connection: Connection) -> tuple[int, bool]:
    """The highest number that was used or saved, and whether the service has told how far this tablet is."""
    highest, told, at_least, saved = connection.execute(_NUMBERS).one()
    with stored_value():
        known = [int(each) for each in (highest, told, at_least, saved) if each is not None]
        return max(known, default=0), bool(told)


def at_least(connection: Connection, seq: int) -> None:
    """Some number is known to be used; how far this tablet has come is not known by that."""
    if seq >= next_seq(connection):
        meta.put(connection, AT_LEAST, str(seq))


def is_counted(connection: Connection) -> bool:
    """False in a new file, or one that lost count, until the service has told how far this tablet is."""
    return bool(meta.get(connection, LAST_SEQ))


def add(connection: Connection, command: Command, now: datetime) -> None:
    """Put a command in the outbox, exactly as it will be sent."""
    put(connection, to_wire(command, command.seq), now)


def put(connection: Connection, pushed: PushedCommand, now: datetime) -> None:
    """Put something to be sent in the outbox, its arguments sealed."""
    body = sealing.of(connection).close(upcasting.stored(pushed))
    row = {
        "seq": pushed.seq,
        "command_id": str(pushed.id),
        "order_id": str(pushed.order_id),
        "body": body,
        "crc": checksum(body),
        "created_at": _iso(now),
        "attempts": 0,
        "next_attempt_at": "",
        "last_code": "",
    }
    connection.execute(_ADD, row)
    meta.put(connection, LAST_SEQ if is_counted(connection) else AT_LEAST, str(pushed.seq))


def of_order(connection: Connection, order_id: str, device_id: str) -> list[OwnCommand]:
    """An order's commands in the order they were given; a row that cannot be read is left out."""
    rows = connection.execute(_OF_ORDER, {"of_order": order_id})
    found: list[OwnCommand] = []
    for row in rows:
        # What another version of the app wrote is not folded.
        with suppress(UnknownCommandError, MalformedCommandError, HeldCommandError):
            pushed = _read(connection, row.body, row.crc)
            if pushed is not None:
                found.append(
                    OwnCommand(from_wire(pushed, device_id), undecided=row.last_code not in ("", UNRECORDED))
                )
    return found


def pushed_of(connection: Connection, order_id: str, *, applied: bool = False) -> list[PushedCommand]:
    """What was put about an order or the store, in that order, or what of it counted and does not show yet.

    A row that cannot be read is left out.
    """
    found: list[PushedCommand] = []
    wanted = _OF_ORDER.where(~_OPEN) if applied else _OF_ORDER
    for row in connection.execute(wanted, {"of_order": order_id}):
        with suppress(HeldCommandError):
            pushed = _read(connection, row.body, row.crc)
            if pushed is not None:
                found.append(pushed)
    return found


def due(connection: Connection, now: datetime, limit: int) -> tuple[list[OutboxEntry], list[DamagedRow]]:
    """Commands to send, and rows that are damaged.

    A command that has to wait holds back only the later ones that it could contradict. One that would wait
    for longer than any does was put off by a clock that was wrong, and waits no more.
    """
    rows = connection.execute(select(OutboxRow.__table__).where(_OPEN).order_by(col(OutboxRow.seq)))  # type: ignore[attr-defined]
    waiting = Waiting()
    entries: list[OutboxEntry] = []
    damaged: list[DamagedRow] = []
    moment, too_far = _iso(now), _iso(now + _LONGEST)
    for row in rows:
        try:
            pushed = _read(connection, row.body, row.crc)
        except HeldCommandError:
            waiting.add_all_about(row.order_id)
            continue
        if pushed is None:
            damaged.append(DamagedRow(row.seq, row.order_id))
        elif waiting.hold(pushed) or moment < row.next_attempt_at < too_far:
            waiting.add(pushed)
        elif len(entries) < limit:
            entries.append(OutboxEntry(row.seq, row.order_id, row.attempts, pushed))
        else:
            break
    return entries, damaged


def find(connection: Connection, command_id: UUID) -> OutboxEntry | None:
    """A command that is still here and was not answered yet.

    What was sent is the body, so where the column does not lead to it (damaged, and no checksum covers it),
    the body does.
    """
    ident = str(command_id)
    for place in (col(OutboxRow.command_id) == ident, col(OutboxRow.body).contains(ident)):
        for row in connection.execute(select(OutboxRow.__table__).where(_OPEN, place)):  # type: ignore[attr-defined]
            # Only what could be read was sent.
            with suppress(HeldCommandError):
                pushed = _read(connection, row.body, row.crc)
                if pushed is not None and pushed.id == command_id:
                    return OutboxEntry(row.seq, row.order_id, row.attempts, pushed)
    return None


def next_due_at(connection: Connection, now: datetime) -> datetime | None:
    """When the first of the commands that wait is to be sent; None where none waits."""
    found = connection.execute(
        select(func.min(col(OutboxRow.next_attempt_at))).where(
            _OPEN, col(OutboxRow.next_attempt_at) > _iso(now)
        )
    ).scalar_one_or_none()
    with stored_value():
        return None if found is None else datetime.fromisoformat(found)


def reopen(connection: Connection) -> None:
    """The service may have been restored to before it applied these: send them again, they count once.

    A lead's file that was saved meanwhile does not hold them.
    """
    first = connection.execute(select(func.min(col(OutboxRow.seq))).where(~_OPEN)).scalar_one_or_none()
    if first is None:
        return
    connection.execute(update(OutboxRow).where(~_OPEN).values(applied_version=None))
    if meta.number(connection, SAVED) >= first:
        saved_through(connection, first - 1)


def unsent(connection: Connection) -> tuple[list[str], list[DamagedRow], int]:
    """Bodies of what is unsent, what of it is damaged, and the highest number."""
    rows = connection.execute(
        select(col(OutboxRow.seq), col(OutboxRow.order_id), col(OutboxRow.body), col(OutboxRow.crc))
        .where(_OPEN)
        .order_by(col(OutboxRow.seq))
    ).all()
    sound = [_as_told(connection, row.body) for row in rows if checksum(row.body) == row.crc]
    damaged = [DamagedRow(row.seq, row.order_id) for row in rows if checksum(row.body) != row.crc]
    return sound, damaged, max((row.seq for row in rows), default=0)


def seal_anew(connection: Connection, seal: sealing.Seal) -> None:
    """Seal with a new key what the old one opens; what an older app left open stays as that one reads it."""
    before = sealing.of(connection)
    rows = connection.execute(select(col(OutboxRow.seq), col(OutboxRow.body), col(OutboxRow.crc))).all()
    for row in rows:
        with suppress(SealedCommandError):
            if checksum(row.body) == row.crc and (opened := before.open(row.body)) != row.body:
                body = seal.close(opened)
                this = update(OutboxRow).where(col(OutboxRow.seq) == row.seq)
                connection.execute(this.values(body=body, crc=checksum(body)))


def locked(connection: Connection) -> int:
    """How much of what is unsent is sealed with a key that is not here."""
    seal = sealing.of(connection)
    rows = connection.execute(select(col(OutboxRow.body), col(OutboxRow.crc)).where(_OPEN))
    return sum(checksum(row.body) == row.crc and not seal.opens(row.body) for row in rows)


def saved_through(connection: Connection, seq: int) -> None:
    """A lead's file holds all that is unsent up to this number."""
    meta.put(connection, SAVED, str(seq))


def remove(connection: Connection, seqs: Sequence[int]) -> None:
    """Forget commands that are decided."""
    if seqs:
        connection.execute(delete(OutboxRow).where(col(OutboxRow.seq).in_(seqs)))


def mark_applied(connection: Connection, seq: int, version: int) -> None:
    """It counted; keep it in the fold until the order arrives with that version."""
    connection.execute(update(OutboxRow).where(col(OutboxRow.seq) == seq).values(applied_version=version))


def forget_confirmed(connection: Connection, order_id: str, version: int) -> None:
    """Drop applied commands that the confirmed order shows."""
    connection.execute(_CONFIRM, {"of_order": order_id, "version": version})


def postpone(connection: Connection, seqs: Sequence[int], until: datetime, code: str) -> None:
    """Try these again later."""
    if seqs:
        connection.execute(
            update(OutboxRow)
            .where(col(OutboxRow.seq).in_(seqs))
            .values(next_attempt_at=_iso(until), attempts=OutboxRow.attempts + 1, last_code=code)
        )


def tried(connection: Connection, seqs: Sequence[int], times: int) -> list[tuple[OutboxEntry, datetime]]:
    """Those of these that were tried so often, twice as often or more, each with the time of its tap."""
    rows = connection.execute(
        select(OutboxRow.__table__).where(col(OutboxRow.seq).in_(seqs), col(OutboxRow.attempts) % times == 0)  # type: ignore[attr-defined]
    )
    found: list[tuple[OutboxEntry, datetime]] = []
    for row in rows:
        with suppress(HeldCommandError), stored_value():
            pushed = _read(connection, row.body, row.crc)
            if pushed is not None:
                entry = OutboxEntry(row.seq, row.order_id, row.attempts, pushed)
                found.append((entry, datetime.fromisoformat(row.created_at)))
    return found


def status(connection: Connection) -> OutboxStatus:
    """How much is unsent and since when."""
    row = connection.execute(
        select(func.count(), func.min(col(OutboxRow.created_at))).select_from(OutboxRow).where(_OPEN)
    ).one()
    unsaved = _unsent_after(connection, meta.number(connection, SAVED))
    with stored_value():
        return OutboxStatus(int(row[0]), datetime.fromisoformat(row[1]) if row[1] else None, unsaved)


def unsent_of(connection: Connection, order_id: str) -> int:
    """How many commands about an order the service has not answered."""
    return int(connection.execute(_UNSENT_OF, {"of_order": order_id}).scalar_one())


def orders_with_commands(connection: Connection) -> set[str]:
    """Orders that own commands are folded onto."""
    return set(connection.execute(select(col(OutboxRow.order_id)).distinct()).scalars())


def _unsent_after(connection: Connection, seq: int) -> int:
    return int(
        connection.execute(
            select(func.count()).select_from(OutboxRow).where(_OPEN, col(OutboxRow.seq) > seq)
        ).scalar_one()
    )


def _read(connection: Connection, body: str, crc: int) -> PushedCommand | None:
    """The command of a row, or None where it is not what was written.

    Raises:
        HeldCommandError: A newer version of the app wrote it, or it was sealed with another key.
    """
    return upcasting.read(sealing.of(connection).open(body)) if checksum(body) == crc else None


def _as_told(connection: Connection, body: str) -> str:
    """As the service takes it; where no key opens it, as it lies: it is kept all the same."""
    try:
        return sealing.of(connection).open(body)
    except SealedCommandError:
        return body


def _iso(moment: datetime) -> str:
    """A time as it is stored: in UTC, so that texts compare as times do."""
    return moment.astimezone(UTC).isoformat()
