"""What leads say of exceptions in a schedule, and what must hold of it in the end.

The history is played again by a few lines that know nothing of the rules: what they come to is what each
order says of its exceptions, and what every tablet's list shows.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from sqlalchemy import Connection, text

from pickup_domain.commands import INCIDENT, ResolveException, TakeException, Undo
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.order import Order, StorePolicy
from pickup_domain.store import IncidentRecord
from staff_app.rows.exceptions import ExceptionRow
from tests.factories import ASSOCIATE, LEAD, OTHER_LEAD
from tests.simulation.central import Central
from tests.simulation.tablet import Cared, Tablet

LEADS = (LEAD, OTHER_LEAD)
_PRESSING = 4
_NOTES = ("Called them", "Sent a text")
_WINDOW = timedelta(seconds=StorePolicy().undo_window_s)
_KINDS = (EventKind.EXCEPTION_TAKEN, EventKind.EXCEPTION_RESOLVED)
_SLIPS = 0.5
_INCIDENTS = 0.4


def pressing(random: Random, chance: Random, rows: tuple[ExceptionRow, ...]) -> ExceptionRow | None:
    """One of the first in a tablet's list, so that leads meet over it, or an incident; None of an empty one.

    Of incidents those that the service has told come first: they are few.
    """
    first = random.choice(rows[:_PRESSING]) if rows else None
    told = sorted((row for row in rows if row.incident_id and row.key), key=lambda row: row.is_own)
    return told[0] if told and chance.random() < _INCIDENTS else first


def word(random: Random, key: str) -> TakeException | ResolveException:
    """Something that a lead could say of an exception."""
    if random.random() < 0.4:
        return TakeException(key=key, assignee=random.choice((*LEADS, ASSOCIATE)))
    return ResolveException(key=key, note=random.choice(_NOTES))


def second_thought(chance: Random, orders: Iterable[Order]) -> tuple[Order, Undo] | None:
    """Now and then somebody takes back what anybody has said is seen to: the last, incidents first."""
    if chance.random() > _SLIPS:
        return None
    said = [
        (care.key.startswith(INCIDENT), care.resolved_at, str(care.resolved_with), order)
        for order in orders
        for care in order.exceptions
        if care.resolved_at is not None
    ]
    if not said:
        return None
    latest = sorted(said, key=lambda each: each[:3])[-3:]
    *_, ident, order = latest[-1] if chance.random() < 0.7 else chance.choice(latest)
    return order, Undo(command_id=UUID(ident))


@dataclass
class Care:
    """What was said of one exception."""

    owner: str = ""
    resolved_by: str = ""
    note: str = ""
    resolved_at: datetime | None = None


@dataclass
class Played:
    """What the history makes of every exception, by order and key."""

    cares: dict[tuple[str, str], Care] = field(default_factory=lambda: defaultdict(Care))

    def take(self, event: OrderEvent, cared: Cared) -> None:
        """A word that counted."""
        care = self.cares[cared.order_id, cared.args.key]
        assert str(event.order_id) == cared.order_id, f"{cared.args} counted for another order"
        assert event.actor.name == cared.by.name, f"{cared.args} counted as the word of {event.actor.name}"
        assert not care.resolved_by, f"{cared.args} counted after {care.resolved_by} had seen to it"
        if isinstance(cared.args, TakeException):
            care.owner = cared.args.assignee.name
        else:
            care.resolved_by, care.note, care.resolved_at = cared.by.name, cared.args.note, event.at

    def take_back(self, event: OrderEvent, cared: Cared) -> None:
        """The word that it was seen to does not count any more."""
        care = self.cares[cared.order_id, cared.args.key]
        assert care.resolved_at, f"{cared.args} was taken back, and nobody had seen to it"
        assert event.at < care.resolved_at + _WINDOW, f"{cared.args} was taken back too late"
        assert event.actor.name in [each.name for each in LEADS], f"{event.actor.name} took back {cared.args}"
        care.resolved_by, care.note, care.resolved_at = "", "", None


def check(central: Central, tablets: list[Tablet], history: list[OrderEvent], whole: list[Order]) -> None:
    """Raise AssertionError with a sentence where a promise was not kept."""
    said = {ident: cared for tablet in tablets for ident, cared in tablet.cares.items()}
    played = Played()
    for event in history:
        if event.kind in _KINDS:
            played.take(event, said[str(event.command_id)])
        elif event.kind is EventKind.EXCEPTION_REOPENED:
            played.take_back(event, said[str(event.undone_command_id)])
    over = {key.removeprefix(INCIDENT) for (_, key), care in played.cares.items() if care.resolved_by}
    for order in whole:
        for found in order.exceptions:
            care = played.cares.pop((str(order.order_id), found.key))
            owner = "" if found.owner is None else found.owner.name
            assert care == Care(owner, found.resolved_by, found.note, found.resolved_at), (
                f"{found.key} of {order.number} is not as was said"
            )
    left = {key for key, care in played.cares.items() if care != Care()}
    assert not left, f"nothing is left of what was said of {left}"
    _check_incidents(central, said, history, over)


def open_incidents(connection: Connection) -> set[str]:
    """Those that no lead has seen to."""
    return {str(each.incident_id) for each in incidents(connection).values() if not each.resolved}


def incidents(connection: Connection) -> dict[str, IncidentRecord]:
    """All that the service has told of, by id."""
    bodies = connection.execute(text("SELECT body FROM incident")).scalars()
    found = [IncidentRecord.model_validate_json(body) for body in bodies]
    return {str(each.incident_id): each for each in found}


def _check_incidents(
    central: Central, said: dict[str, Cared], history: list[OrderEvent], over: set[str]
) -> None:
    """Two leads who both saw to it are told; what a lead saw to is over, and nothing else."""
    opened = central.database.read(incidents)
    counted = {str(event.command_id) for event in history}
    first: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for ident, cared in said.items():
        if ident in counted and isinstance(cared.args, ResolveException):
            first[cared.order_id, cared.args.key].append(_said(cared))
    for ident, cared in said.items():
        result = central.results.get(ident)
        if result is None or result.code != "already_resolved":
            continue
        before = first.get((cared.order_id, cared.args.key))
        assert before is not None, f"{cared.args} was refused, and nobody had seen to it"
        # Of several that counted one after the other, as each was taken back, it met one.
        is_word = isinstance(cared.args, ResolveException)
        is_news = {is_word and each != _said(cared) for each in before}
        assert (ident in opened) in is_news, f"told of two leads: {ident in opened}, {before}, {cared}"
    for ident, incident in opened.items():
        # What a restored service had forgotten may have been seen to before it came again.
        is_right = incident.resolved == (ident in over) or (central.was_restored and not incident.resolved)
        assert is_right, f"incident {ident} is over: {incident.resolved}"


def _said(cared: Cared) -> tuple[str, str]:
    return cared.by.name, getattr(cared.args, "note", "")


def check_lists(tablets: list[Tablet], now: datetime) -> None:
    """Of what is not a tablet's own, all of them list the same."""
    lists = [[_anywhere(row) for row in tablet.store.exceptions(now) if not row.is_own] for tablet in tablets]
    for tablet, rows in zip(tablets, lists, strict=True):
        assert rows == lists[0], f"{tablet.name} lists other exceptions: {set(rows) ^ set(lists[0])}"


def _anywhere(row: ExceptionRow) -> ExceptionRow:
    """Without which side of a conflict was on the tablet that tells."""
    detail = row.detail.replace("this tablet", "another tablet")
    return replace(row, detail=detail, sides=tuple(replace(side, is_here=None) for side in row.sides))
