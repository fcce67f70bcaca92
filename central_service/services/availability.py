"""Where a cart can be picked up: which lines, how far away, and when first."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from central_service.promises.offering import Offering, folded
from central_service.services import cart
from central_service.services import slots as services_slots
from central_service.services.cart import CartLine, LineVerdict
from central_service.services.refusals import Wish
from central_service.storage import merchants, slots, stock, stores
from central_service.storage.stores import Store
from pickup_domain.order import Window
from pickup_domain.store import Coordinates

_EARTH_KM = 6371.0088
"""Mean radius (IUGG)."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the shopper looks: any of these."""

    coordinates: Coordinates | None = None
    postcode: str = ""
    location_codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Availability:
    """One location's answer to a cart."""

    store: Store
    distance_km: float | None
    """As the crow flies; None where the place has no coordinates, or the store."""
    lines: tuple[LineVerdict, ...]
    first: Window | None
    """The first slot for what can be picked up; None where nothing can, or no slot is free."""

    @property
    def has_all(self) -> bool:
        """True where every line can be picked up."""
        return all(line.refusal is None for line in self.lines)

    @property
    def has_some(self) -> bool:
        """True where some line can."""
        return any(line.refusal is None for line in self.lines)


def find(
    connection: Connection, lines: Sequence[CartLine], place: Place, now: datetime, limit: int
) -> list[Availability]:
    """The nearest locations' answers: those with every line and a slot first, then by distance.

    Without a place every location counts as equally near; a location that has nothing of the cart is named
    after those that have, so that the shopper learns why.
    """
    codes = list(place.location_codes) or None
    near = _nearest(stores.every(connection, codes), place)
    merchant = merchants.get(connection)
    known = stock.of_skus(connection, sorted({line.sku for line in lines}))
    judged = [
        (store, distance, tuple(cart.judge(store, known.get(store.store_id, {}), merchant, lines)))
        for store, distance in near
    ]
    wanted = {
        store.store_id: (store, sum(each.line.quantity for each in verdicts if each.refusal is None))
        for store, _, verdicts in judged
        if any(each.refusal is None for each in verdicts)
    }
    first = _first_slots(connection, wanted, now)
    found = [
        Availability(store, distance, verdicts, first.get(store.store_id))
        for store, distance, verdicts in judged
    ]
    found.sort(key=_rank)
    return found[:limit]


def _rank(each: Availability) -> tuple[int, float]:
    kind = 2 if each.first is None else int(not each.has_all)
    return kind, math.inf if each.distance_km is None else each.distance_km


def _nearest(places: list[Store], place: Place) -> list[tuple[Store, float | None]]:
    """Each store with its distance; a postcode has none: those that share more of it come first."""
    if place.coordinates is not None:
        here = place.coordinates
        return [(store, distance_km(here, store.location.coordinates)) for store in places]
    if place.postcode:
        wanted = _bare(place.postcode)
        return [
            (store, None)
            for store in sorted(places, key=lambda each: -_shared(wanted, _bare(each.location.postcode)))
        ]
    return [(store, None) for store in places]


def _bare(postcode: str) -> str:
    return "".join(filter(str.isalnum, postcode)).upper()


def _shared(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def distance_km(here: Coordinates, there: Coordinates | None) -> float | None:
    """The great-circle distance (haversine); None where the other place is not known."""
    if there is None:
        return None
    lat1, lat2 = math.radians(here.latitude), math.radians(there.latitude)
    across = math.radians(there.longitude - here.longitude)
    chord = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin(across / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(chord)))


def _first_slots(
    connection: Connection, wanted: Mapping[int, tuple[Store, int]], now: datetime
) -> dict[int, Window]:
    """The first slot of each store that takes so many units: a query for all, further ones for the rest."""
    offerings = {
        store_id: Offering(store.calendar, now, units) for store_id, (store, units) in wanted.items()
    }
    ahead = {store_id: offering.stretches() for store_id, offering in offerings.items()}
    found: dict[int, Window] = {}
    while ahead:
        here = {store_id: next(stretches, None) for store_id, stretches in ahead.items()}
        left = {store_id: stretch for store_id, stretch in here.items() if stretch is not None}
        if not left:
            break
        uses = slots.of_stores_between(
            connection,
            list(left),
            min(since for since, _ in left.values()),
            max(until + wanted[store_id][0].calendar.longest for store_id, (_, until) in left.items()),
        )
        for store_id, (since, until) in left.items():
            known = folded(wanted[store_id][0].calendar, uses.get(store_id, {}))
            window = offerings[store_id].first(since, until, known)
            if window is not None:
                found[store_id] = window
        ahead = {store_id: ahead[store_id] for store_id in left if store_id not in found}
    return found


@dataclass(frozen=True, slots=True)
class NextBest:
    """What could be promised instead of what was refused."""

    store: Store
    window: Window
    lines: tuple[tuple[str, int], ...]
    """SKUs with the quantities that can be had there."""


def next_best(connection: Connection, wish: Wish, now: datetime) -> NextBest | None:
    """The best that can be promised instead of a wish; None where nothing can.

    The same store with all of it comes first, then the nearest store with all of it, then as much as there is
    at the same store.
    """
    lines = tuple(CartLine(sku, quantity) for sku, quantity in wish.lines)
    here = stores.by_code(connection, wish.location_code)
    if here is None or not lines:
        return None
    verdicts = cart.look(connection, here, lines, dict(wish.own))
    if all(each.refusal is None for each in verdicts):
        best = _offer(connection, here, wish.lines, wish, now)
        if best is not None:
            return best
    elsewhere = None if wish.here_only else _nearest_with_all(connection, here, lines, now)
    if elsewhere is not None:
        return _offer(connection, elsewhere, wish.lines, wish, now)
    left = ((each.line.sku, min(each.line.quantity, each.available)) for each in verdicts)
    some = tuple((sku, quantity) for sku, quantity in left if quantity)
    return _offer(connection, here, some, wish, now) if some else None


def _nearest_with_all(
    connection: Connection, here: Store, lines: tuple[CartLine, ...], now: datetime
) -> Store | None:
    found = find(connection, lines, Place(coordinates=here.location.coordinates), now, limit=2)
    return next(
        (
            each.store
            for each in found
            if each.has_all and each.first is not None and each.store.store_id != here.store_id
        ),
        None,
    )


def _offer(
    connection: Connection, store: Store, lines: tuple[tuple[str, int], ...], wish: Wish, now: datetime
) -> NextBest | None:
    """The slot that comes next after the one that was wanted; the first of all where there is none."""
    offering = Offering(store.calendar, now, sum(quantity for _, quantity in lines))
    window = services_slots.next_free(connection, store, offering, wish.starts_at)
    return None if window is None else NextBest(store, window, lines)
