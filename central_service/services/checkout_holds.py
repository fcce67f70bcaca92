"""A checkout holds a place and stock for some minutes, so that what the shopper chose is still there."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Connection
from uuid_utils.compat import uuid7

from central_service.errors import ProblemError
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
from central_service.storage.database import Database, UnitOfWork
from central_service.storage.stores import Store
from pickup_domain.order import Window

EVERY_S = 5.0
_LINES = TypeAdapter(tuple[CartLine, ...])


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

    starts_at: datetime
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
    # Products first, then the slot: everybody locks them in this order.
    cart.claim(work, store, lines, slot_start, own.by_sku())
    mine = (own.starts_at, 1, own.units) if own.is_running else None
    window = slots.claim(work, store, slot_start, cart.wish_of(location_code, lines), now, mine)
    if old is not None:
        if old.store_id != store.store_id:
            _give_back(work, old, now)
        holds.settle(work, old, HoldState.RELEASED)
    _take(work, store, own, window.start, lines, now)
    keep = timedelta(minutes=merchants.get(work.connection).merchant.hold_minutes)
    new = Hold(
        store_id=store.store_id,
        hold_id=uuid7(),
        storefront_id=front.storefront_id,
        starts_at=window.start,
        cart=_LINES.dump_json(lines).decode(),
        state=HoldState.HELD,
        expires_at=moment.judged(work.connection, now) + keep,
    )
    holds.add(work, new)
    asked.remember(work, front.storefront_id, store.store_id, str(new.hold_id), now)
    return _shown(work.connection, new)


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
        _give_back(work, found, now)
        holds.settle(work, found, HoldState.RELEASED)


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
    return store, Held(found.starts_at, lines_of(found), found.state is HoldState.HELD)


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
        while self._database.write(self._free_next):
            freed += 1
        return freed

    def _free_next(self, work: UnitOfWork) -> bool:
        now = self._clock()
        due = holds.next_expired(work, moment.judged(work.connection, now))
        if due is None:
            return False
        _give_back(work, due, now)
        holds.settle(work, due, HoldState.EXPIRED)
        return True


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
        return Held(datetime.min, (), is_running=False)
    return Held(old.starts_at, lines_of(old), old.state is HoldState.HELD)


def _take(
    work: UnitOfWork, store: Store, own: Held, starts_at: datetime, lines: tuple[CartLine, ...], now: datetime
) -> None:
    _move(work, store.store_id, own.by_sku(), units_by_sku(lines), now)
    units = sum(line.quantity for line in lines)
    if own.is_running and own.starts_at == starts_at:
        slot_rows.take(work, store.store_id, starts_at, 0, units - own.units)
        return
    changes = [(starts_at, 1, units)]
    if own.is_running:
        changes.append((own.starts_at, -1, -own.units))
    for start, orders, items in sorted(changes):
        slot_rows.take(work, store.store_id, start, orders, items)


def _give_back(work: UnitOfWork, found: Hold, now: datetime) -> None:
    if found.state is not HoldState.HELD:
        return
    lines = lines_of(found)
    _move(work, found.store_id, units_by_sku(lines), {}, now)
    slot_rows.take(work, found.store_id, found.starts_at, -1, -sum(line.quantity for line in lines))


def _move(
    work: UnitOfWork, store_id: int, was: Mapping[str, int], is_now: Mapping[str, int], now: datetime
) -> None:
    moves = {sku: Move(reserved=is_now.get(sku, 0) - was.get(sku, 0)) for sku in was.keys() | is_now.keys()}
    entries = stock.move(work, store_id, moves, now)
    if entries:
        feed.append(work, store_id, entries)


def _locked(work: UnitOfWork, front: Storefront, hold_id: UUID) -> Hold:
    found = holds.locked(work, hold_id, front.storefront_id)
    if found is None:
        raise _unknown(hold_id)
    return found


def _unknown(hold_id: UUID) -> ProblemError:
    return ProblemError(404, "unknown_hold", "Unknown hold", f"You have no hold {hold_id}.")


def _shown(connection: Connection, found: Hold) -> HeldPlace:
    store = stores.by_id(connection, found.store_id)
    window = store.calendar.window_at(found.starts_at)
    if window is None:
        # The plan changed meanwhile; the hold is honoured for as long as it runs.
        window = Window(start=found.starts_at, end=found.starts_at)
    return HeldPlace(
        found.hold_id, store.location.code, window, found.expires_at, lines_of(found), found.state
    )
