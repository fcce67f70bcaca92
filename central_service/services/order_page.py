"""What the order's page shows, and what a customer does there; what is so already is simply so."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from central_service.errors import ProblemError
from central_service.pages.rendering import Choices, SlotDay
from central_service.pages.standing import spots
from central_service.pages.view import Facts
from central_service.promises.plan import said
from central_service.services import amending, order_link, passes, slots
from central_service.services.orders import CUSTOMER, person_named
from central_service.storage import merchants, orders, stores
from central_service.storage.database import UnitOfWork
from pickup_domain import visits
from pickup_domain.commands import (
    AcceptSubstitution,
    Arrived,
    Cancel,
    ChangePickupPerson,
    CommandArgs,
    DeclineSubstitution,
    EnRoute,
    ExtendHold,
)
from pickup_domain.order import ArrivalState, Order, OrderStatus, SubstitutionState

DAYS_SHOWN = 5
_LONGEST_NAME = 120
_LONGEST_VEHICLE = 80
_BY_CUSTOMER = "Cancelled by the customer"


@dataclass(frozen=True, slots=True)
class At:
    """Which order a genuine link leads to."""

    store_id: int
    order_id: UUID


def at(connection: Connection, token: str) -> At:
    """The order of a link.

    Raises:
        ProblemError: 404, the link is not genuine.
    """
    found = order_link.order_of(connection, token)
    if found is None:
        raise ProblemError(404, "unknown_page", "Unknown page", "There is no such page.")
    return At(*found)


def facts(connection: Connection, token: str, now: datetime) -> Facts:
    """All that the page of a link is made from.

    Raises:
        ProblemError: 404, the link is not genuine.
    """
    where = at(connection, token)
    order = orders.get(connection, where.store_id, where.order_id)
    if order is None:
        raise LookupError(f"order {where.order_id} vanished")
    store = stores.by_id(connection, where.store_id)
    merchant = merchants.get(connection).merchant
    return Facts(
        order=visits.as_of(order, now),
        location=store.location,
        calendar=store.calendar,
        store_version=store.version,
        merchant_name=merchant.name,
        accent=merchant.accent,
        pass_text=passes.pass_text(connection, store, order),
        code=passes.typed_code(connection, where.order_id),
        token=token,
        now=now,
    )


def choices(connection: Connection, known: Facts, language: str, since: date | None) -> Choices:
    """The free slots of some days, from today or a later date."""
    store = stores.by_code(connection, known.location.code)
    if store is None:
        raise LookupError(f"store {known.location.code} vanished")
    offering = amending.offering(store, known.order, known.now)
    today, last = offering.today, offering.last_day
    first = today if since is None else min(max(since, today), last)
    count = min(DAYS_SHOWN, (last - first).days + 1)
    found = slots.days(connection, store, first, count, offering)
    days = [
        SlotDay(
            each.day.date,
            tuple(
                offer.window
                for offer in each.offers
                if offer.is_open and offer.window.start != known.order.promise.start
            ),
            said(each.day.reason, language),
        )
        for each in found
    ]
    later = first + timedelta(days=count)
    return Choices(
        days=days,
        earlier=max(today, first - timedelta(days=DAYS_SHOWN)) if first > today else None,
        later=later if later <= last else None,
    )


def en_route(work: UnitOfWork, token: str, now: datetime) -> None:
    """They are on the way.

    Raises:
        ProblemError: The link is not genuine, or it is refused; so does everything below.
    """
    where, order = _locked(work, token)
    if visits.as_of(order, now).arrival.state is ArrivalState.NONE:
        _give(work, where, order, EnRoute(), now)


def arrived(work: UnitOfWork, token: str, spot: str, vehicle: str, now: datetime) -> None:
    """They are here; said again with another place, they have moved."""
    where, order = _locked(work, token)
    location = stores.by_id(work.connection, where.store_id).location
    if spot not in spots(order, location):
        raise ProblemError(422, "bad_spot", "Unknown place", "Say where you are.")
    vehicle = _one_line(vehicle)[:_LONGEST_VEHICLE]
    known = visits.as_of(order, now).arrival
    is_same = known.spot == spot and vehicle in ("", known.vehicle)
    if known.state is not ArrivalState.ARRIVED or not is_same:
        _give(work, where, order, Arrived(spot=spot, vehicle=vehicle), now)


def answer(work: UnitOfWork, token: str, substitution_id: UUID, *, accepts: bool, now: datetime) -> None:
    """They take a substitute, or do not."""
    where, order = _locked(work, token)
    wanted = SubstitutionState.ACCEPTED if accepts else SubstitutionState.DECLINED
    offer = next((each for each in order.substitutions if each.substitution_id == substitution_id), None)
    if offer is not None and offer.state is wanted:
        return
    kind = AcceptSubstitution if accepts else DeclineSubstitution
    _give(work, where, order, kind(substitution_id=substitution_id), now)


def name_person(work: UnitOfWork, token: str, name: str, now: datetime) -> None:
    """Somebody else comes, or they come themselves after all."""
    where, order = _locked(work, token)
    name = _one_line(name)
    if not name or len(name) > _LONGEST_NAME:
        raise ProblemError(422, "bad_name", "Bad name", "Give a name of at most 120 characters.")
    person = person_named(name, order.customer)
    if person != order.pickup_person:
        _give(work, where, order, ChangePickupPerson(pickup_person=person), now)


def extend_hold(work: UnitOfWork, token: str, now: datetime) -> None:
    """It is kept longer, once."""
    where, order = _locked(work, token)
    if not order.hold_extended_by_customer or not order.status.is_open:
        _give(work, where, order, ExtendHold(), now)


def cancel(work: UnitOfWork, token: str, now: datetime) -> None:
    """They do not want it any more."""
    where, order = _locked(work, token)
    if order.status is not OrderStatus.CANCELLED:
        _give(work, where, order, Cancel(reason=_BY_CUSTOMER), now)


def reschedule(work: UnitOfWork, token: str, slot_start: datetime, now: datetime) -> None:
    """They come at another time.

    Raises:
        PromiseError: The store cannot promise it.
    """
    where, order = _locked(work, token)
    amending.reschedule(work, where.store_id, order, CUSTOMER, slot_start, now)


def _locked(work: UnitOfWork, token: str) -> tuple[At, Order]:
    where = at(work.connection, token)
    return where, amending.locked(work, where.store_id, where.order_id)


def _give(work: UnitOfWork, where: At, order: Order, args: CommandArgs, now: datetime) -> None:
    amending.give(work, where.store_id, order, CUSTOMER, args, now)


def _one_line(text: str) -> str:
    """What somebody typed, without what nobody can see."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
