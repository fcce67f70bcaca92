"""A checkout holds a place and stock for some minutes, so that what the shopper chose is still there."""

import logging
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Connection
from uuid_utils.compat import uuid7

from central_service.errors import ProblemError
from central_service.promises.offering import Offering
from central_service.services import cart, slots, stock
from central_service.services.cart import CartLine
from central_service.services.clock import Clock
from central_service.services.idempotency import Asked
from central_service.services.stock import Move
from central_service.storage import checkout_holds as holds
from central_service.storage import feed, merchants, moment, stores
from central_service.storage import slots as slot_rows
from central_service.storage.access import Storefront
from central_service.storage.checkout_holds import Hold, HoldState
from central_service.storage.database import Database, DatabaseUnavailableError, UnitOfWork
from central_service.storage.feed import FeedEntry
from central_service.storage.stores import Store
from pickup_domain.base import QUIET
from pickup_domain.order import Window

log = logging.getLogger(__name__)
EVERY_S = 5.0
_PUT_OFF = timedelta(minutes=1)
_LINES = TypeAdapter(tuple[CartLine, ...], config=QUIET)


@dataclass(frozen=True, slots=True)
class HeldPlace:
    """A hold as its shopper sees it."""

    hold_id: UUID
    location_code: str
    window: Window
    expires_at: datetime
    lines: tuple[CartLine, ...]
    state: HoldState


@dataclass(frozen=True, slots=True)
class Held:
    """What a hold takes away from others, to be given up in the transaction that confirms it."""

    window: Window
    lines: tuple[CartLine, ...]
    is_running: bool
    """False: it had run out, and takes nothing any more."""

    @property
    def units(self) -> int:
        """How many units these are."""
        return sum(line.quantity for line in self.lines)

    def by_sku(self) -> dict[str, int]:
        """Units by SKU that are still promised to this checkout."""
        return units_by_sku(self.lines) if self.is_running else {}


_NOTHING = Held(
    Window(start=datetime.min.replace(tzinfo=UTC), end=datetime.min.replace(tzinfo=UTC)), (), is_running=False
)


def hold(
    work: UnitOfWork,
    front: Storefront,
    asked: Asked,
    location_code: str,
    slot_start: datetime,
    lines: tuple[CartLine, ...],
    replaces: UUID | None,
    now: datetime,
) -> HeldPlace:
    """Hold a place and stock; with `replaces`, instead of what an earlier hold held.

    Raises:
        ProblemError: The store cannot promise this; the earlier hold stays as it is.
    """
    earlier = asked.again(work.connection, front.storefront_id)
    if earlier is not None:
        return read(work.connection, front, UUID(earlier))
    store = find_store(work.connection, location_code)
    old = None if replaces is None else _locked(work, front, replaces)
    own = _own(old, store)
    wish = replace(cart.wish_of(location_code, lines, slot_start), own=tuple(own.by_sku().items()))
    # Products first, then slots, then the feed: everybody locks them in this order.
    cart.claim(work, store, lines, slot_start, own.by_sku())
    mine = (own.window, 1, own.units) if own.is_running else None
    offering = Offering(store.calendar, now, wish.units)
    window = slots.claim(work, store, slot_start, wish, offering, mine)
    told = _Told()
    if old is not None:
        if old.store_id != store.store_id:
            _give_back(work, old, now, told)
        if old.state is not HoldState.CONFIRMED:
            holds.settle(work, old, HoldState.RELEASED)
    _take(work, store, own, window.start, lines, now, told)
    keep = timedelta(minutes=merchants.get(work.connection).merchant.hold_minutes)
    new = Hold(
        store_id=store.store_id,
        hold_id=uuid7(),
        storefront_id=front.storefront_id,
        window=window,
        cart=_LINES.dump_json(lines).decode(),
        state=HoldState.HELD,
        expires_at=moment.judged(work.connection, now) + keep,
    )
    holds.add(work, new)
    asked.remember(work, front.storefront_id, store.store_id, str(new.hold_id), now)
    shown = _shown(work.connection, new)
    told.append(work)
    return shown


class _Told:
    """What stores are to be told, kept until nothing else is left to lock."""

    def __init__(self) -> None:
        self._entries: defaultdict[int, list[FeedEntry]] = defaultdict(list)

    def add(self, store_id: int, entries: list[FeedEntry]) -> None:
        """Something for a store."""
        self._entries[store_id] += entries

    def append(self, work: UnitOfWork) -> None:
        """Tell them, in one order for everybody."""
        for store_id in sorted(self._entries):
            if self._entries[store_id]:
                feed.append(work, store_id, self._entries[store_id])


def read(connection: Connection, front: Storefront, hold_id: UUID) -> HeldPlace:
    """A storefront's hold as it stands.

    Raises:
        ProblemError: It has none of that id.
    """
    found = holds.get(connection, hold_id, front.storefront_id)
    if found is None:
        raise _unknown(hold_id)
    return _shown(connection, found)


def release(work: UnitOfWork, front: Storefront, hold_id: UUID, now: datetime) -> None:
    """Give up a hold; one that is over already is no error.

    Raises:
        ProblemError: There is none of that id.
    """
    found = _locked(work, front, hold_id)
    if found.state is HoldState.HELD:
        told = _Told()
        _give_back(work, found, now, told)
        holds.settle(work, found, HoldState.RELEASED)
        told.append(work)


def confirm(work: UnitOfWork, front: Storefront, hold_id: UUID, now: datetime) -> tuple[Store, Held]:
    """A hold becomes an order in this transaction; the order takes over what it held.

    A hold that has run out is taken once more if everything is still there: nobody loses a checkout over a
    minute.

    Raises:
        ProblemError: There is none of that id, or it was confirmed or given up before.
    """
    found = _locked(work, front, hold_id)
    if found.state in (HoldState.CONFIRMED, HoldState.RELEASED):
        raise ProblemError(
            409, "hold_over", "Hold over", f"This hold was {found.state.value} before. Hold the slot again."
        )
    holds.settle(work, found, HoldState.CONFIRMED)
    store = stores.by_id(work.connection, found.store_id)
    return store, Held(found.window, lines_of(found), found.state is HoldState.HELD)


def find_store(connection: Connection, code: str) -> Store:
    """The store of a code that a storefront gave.

    Raises:
        ProblemError: There is none.
    """
    store = stores.by_code(connection, code)
    if store is None:
        raise ProblemError(422, "unknown_location", "Unknown location", f"There is no location {code!r}.")
    return store


class HoldKeeper:
    """Frees what has run out; any number of processes may have one."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def run_once(self) -> int:
        """Free every hold that has run out; returns how many."""
        freed = 0
        while self._database.read(self._is_any_due):
            if not self._free_next():
                break
            freed += 1
        return freed

    def _is_any_due(self, connection: Connection) -> bool:
        return holds.any_expired(connection, moment.judged(connection, self._clock()))

    def _free_next(self) -> bool:
        due: Hold | None = None

        def run(work: UnitOfWork) -> None:
            nonlocal due
            now = self._clock()
            due = holds.next_expired(work, moment.judged(work.connection, now))
            if due is None:
                return
            told = _Told()
            _give_back(work, due, now, told)
            holds.settle(work, due, HoldState.EXPIRED)
            told.append(work)

        try:
            self._database.write(run)
        except DatabaseUnavailableError:
            raise
        except Exception:
            if due is None:
                raise
            log.exception("hold %s could not be freed", due.hold_id)
            self._put_off(due)
        return due is not None

    def _put_off(self, due: Hold) -> None:
        """One that cannot be freed does not hold up the others."""

        def run(work: UnitOfWork) -> None:
            holds.put_off(work, due, moment.judged(work.connection, self._clock()) + _PUT_OFF)

        self._database.write(run)


def lines_of(found: Hold) -> tuple[CartLine, ...]:
    """The cart of a stored hold."""
    return _LINES.validate_json(found.cart)


def units_by_sku(lines: Sequence[CartLine]) -> dict[str, int]:
    """Units by SKU."""
    counted: Counter[str] = Counter()
    for line in lines:
        counted[line.sku] += line.quantity
    return dict(counted)


def _own(old: Hold | None, store: Store) -> Held:
    if old is None or old.store_id != store.store_id:
        return _NOTHING
    return Held(old.window, lines_of(old), old.state is HoldState.HELD)


def _take(
    work: UnitOfWork,
    store: Store,
    own: Held,
    starts_at: datetime,
    lines: tuple[CartLine, ...],
    now: datetime,
    told: _Told,
) -> None:
    told.add(store.store_id, _move(work, store.store_id, own.by_sku(), units_by_sku(lines), now))
    changes = Counter({starts_at: 0})
    units = Counter({starts_at: sum(line.quantity for line in lines)})
    changes[starts_at] += 1
    if own.is_running:
        changes[own.window.start] -= 1
        units[own.window.start] -= own.units
    for start in sorted(changes):
        if changes[start] or units[start]:
            slot_rows.take(work, store.store_id, start, changes[start], units[start])


def _give_back(work: UnitOfWork, found: Hold, now: datetime, told: _Told) -> None:
    if found.state is not HoldState.HELD:
        return
    lines = lines_of(found)
    told.add(found.store_id, _move(work, found.store_id, units_by_sku(lines), {}, now))
    slot_rows.take(work, found.store_id, found.window.start, -1, -sum(line.quantity for line in lines))


def _move(
    work: UnitOfWork, store_id: int, was: Mapping[str, int], is_now: Mapping[str, int], now: datetime
) -> list[FeedEntry]:
    moves = {sku: Move(reserved=is_now.get(sku, 0) - was.get(sku, 0)) for sku in was.keys() | is_now.keys()}
    return stock.move(work, store_id, moves, now, judged=frozenset())


def _locked(work: UnitOfWork, front: Storefront, hold_id: UUID) -> Hold:
    found = holds.locked(work, hold_id, front.storefront_id)
    if found is None:
        raise _unknown(hold_id)
    return found


def _unknown(hold_id: UUID) -> ProblemError:
    return ProblemError(404, "unknown_hold", "Unknown hold", f"You have no hold {hold_id}.")


def _shown(connection: Connection, found: Hold) -> HeldPlace:
    store = stores.by_id(connection, found.store_id)
    return HeldPlace(
        found.hold_id, store.location.code, found.window, found.expires_at, lines_of(found), found.state
    )
