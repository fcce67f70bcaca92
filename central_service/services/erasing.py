"""Erases a customer on request: their orders stay as what was sold and given out, and say no more to whom.

See `docs/decisions/046-a-customer-is-erased-and-the-chain-holds.md`.
"""

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from central_service.errors import ProblemError
from central_service.notify.numbers import e164
from central_service.services.verifying import digest_of
from central_service.storage import audit, erasing, feed, orders, stores
from central_service.storage.audit import By
from central_service.storage.database import (
    ChangedMeanwhileError,
    Database,
    DatabaseUnavailableError,
    UnitOfWork,
)
from pickup_domain.order import NOBODY, Customer, Order, PickupPerson, TimelineEntry

_PHONES, _EMAILS = (re.compile(rf'"{name}":("(?:[^"\\]|\\.)*")') for name in ("phone", "email"))


@dataclass(frozen=True, slots=True)
class Whom:
    """How the customer is found: by one of the three."""

    email: str = ""
    phone: str = ""
    location_code: str = ""
    number: str = ""
    """An order's, at that location: its customer's other orders are found by their e-mail or phone."""


@dataclass(frozen=True, slots=True)
class Found:
    """An order of theirs."""

    store_id: int
    location_code: str
    order: Order


def erase(database: Database, whom: Whom, by: By, now: datetime) -> tuple[Found, ...]:
    """Erase all that is known of a customer; the orders that were theirs.

    Raises:
        ProblemError: 404, nobody is found, any more; 409, an order is not closed yet; 503, it is erased, but
            files still hold what was overwritten.
    """
    found = database.read(lambda c: _find(c, whom))
    if not found:
        raise ProblemError(404, "nobody_found", "Nobody found", "No order is known by that. Check it.")
    waiting = [each.order.number for each in found if each.order.status.is_open]
    if waiting:
        raise ProblemError(
            409,
            "order_open",
            "Orders are open",
            f"The store still owes {', '.join(waiting)}. Cancel or hand over first, then erase.",
        )
    for store_id in sorted({each.store_id for each in found}):
        theirs = [each for each in found if each.store_id == store_id]
        database.write(lambda work, theirs=theirs: _erase_all(work, theirs, by, now))  # type: ignore[misc]
    try:
        database.scrub()
    except DatabaseUnavailableError as error:
        first = found[0]
        raise ProblemError(
            503,
            "not_scrubbed",
            "Old pages are left",
            "Everything is erased, but the database's files could not be written anew: there is no room, or"
            f" somebody reads for long. Ask again with order {first.order.number} of {first.location_code}.",
        ) from error
    return found


def without_person(order: Order) -> Order:
    """The order without the people it was for, and without anybody's own words."""
    kept = {each.value for each in erasing.NO_FREE_TEXT}
    return order.model_copy(
        update={
            "customer": Customer(
                name=NOBODY, language=order.customer.language, email_consent=False, sms_consent=False
            ),
            "pickup_person": PickupPerson(name=NOBODY, is_proxy=order.pickup_person.is_proxy),
            "notes": (),
            "exceptions": (),
            "pickup_code_digest": "",
            "timeline": tuple(_entry(each, kept) for each in order.timeline),
            "promise_history": tuple(
                each.model_copy(update={"reason": ""}) for each in order.promise_history
            ),
            "arrival": order.arrival.model_copy(update={"spot": "", "vehicle": ""}),
            "hand_overs": tuple(each.model_copy(update={"not_signed": ""}) for each in order.hand_overs),
            "close_reason": "",
            "undoable": None,
            "version": order.version + 1,
        }
    )


def _entry(entry: TimelineEntry, kept: Iterable[str]) -> TimelineEntry:
    return entry if entry.kind in kept else entry.model_copy(update={"detail": ""})


def _erase_all(work: UnitOfWork, theirs: list[Found], by: By, now: datetime) -> None:
    for each in theirs:
        _erase(work, each, by, now)


def _erase(work: UnitOfWork, found: Found, by: By, now: datetime) -> None:
    store_id, order_id = found.store_id, found.order.order_id
    order = orders.get_for_update(work, store_id, order_id)
    if order is None or order.status.is_open:
        raise ChangedMeanwhileError
    left = without_person(order)
    orders.save(work, store_id, left, order.version)
    told = orders.feed_entry(left)
    changed = erasing.erase_events(work, store_id, str(order_id))
    erasing.erase_beside(work, store_id, str(order_id), told)
    incidents = erasing.erase_incidents(work, store_id, str(order_id), now)
    facts = {
        "number": order.number,
        "events": {str(seq): digest_of(body) for seq, body in changed.items()},
    }
    audit.append(work, store_id, audit.entry(by, audit.ERASED, str(order_id), now, **facts))
    feed.append(work, store_id, [told, *incidents])


def _folded(email: str) -> str:
    """The same for every spelling of an address: in capitals of any script, with marks apart from letters.

    Not asked of the database: SQLite knows no capitals but those of ASCII.
    """
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", email).casefold())


def _find(connection: Connection, whom: Whom) -> tuple[Found, ...]:
    known = {store.store_id: store for store in stores.every(connection)}
    email, phone = whom.email.strip(), whom.phone.strip()
    named: list[tuple[int, Order]] = []
    if whom.number:
        store = stores.by_code(connection, whom.location_code)
        order = None if store is None else erasing.with_number(connection, store.store_id, whom.number)
        if store is None or order is None:
            return ()
        named = [(store.store_id, order)]
        email, phone = order.customer.email or "", order.customer.phone or ""

    def has_called(store_id: int, written: str) -> bool:
        location = known[store_id].location
        numbers = [e164(each, location.phone, location.time_zone) for each in (phone, written)]
        return written == phone or (numbers[0] is not None and numbers[0] == numbers[1])

    # Whatever may be theirs is read whole; most orders are only looked at for their number or address.
    for at, body in erasing.candidates(connection, '"phone":') if phone else ():
        if any(has_called(at, json.loads(written)) for written in _PHONES.findall(body)):
            named.append((at, Order.model_validate_json(body)))
    for at, body in erasing.candidates(connection, '"email":') if email else ():
        if any(_folded(json.loads(written)) == _folded(email) for written in _EMAILS.findall(body)):
            named.append((at, Order.model_validate_json(body)))
    by_id = {
        order.order_id: Found(at, known[at].location.code, order)
        for at, order in named
        if order.customer.name != NOBODY or order.notes or whom.number
    }
    return tuple(sorted(by_id.values(), key=lambda each: (each.store_id, each.order.placed_at)))
