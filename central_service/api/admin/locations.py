"""Locations, their products, stock and single slots."""

from datetime import UTC, datetime
from typing import Annotated, Self

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field, model_validator
from sqlalchemy import Connection

from central_service.api.access import CallingAdmin, IdempotencyKey, State
from central_service.api.admin.team import by_admin
from central_service.errors import ProblemError
from central_service.promises.locations import LocationIn, ProductIn
from central_service.promises.offering import SlotUse
from central_service.services import configuration, counting
from central_service.services.counting import MOST, Change
from central_service.services.idempotency import Asked
from central_service.storage import alerts, stock, stores
from pickup_domain.base import ONE_LINE, Code, Strict, UtcTime

router = APIRouter(prefix="/v1/admin/locations", tags=["admin"])
LocationCode = Annotated[str, ONE_LINE, Path(max_length=40)]
Sku = Annotated[str, ONE_LINE, Path(max_length=40)]


class LocationsOut(Strict):
    """Every location as its merchant describes it."""

    locations: tuple[LocationIn, ...]


class OverrideIn(Strict):
    """What the floor says about one slot; all left out: nothing, and the rule counts again."""

    order_limit: Annotated[int, Field(ge=0, le=1_000_000)] | None = None
    item_limit: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    closed: bool = False


class SlotOut(OverrideIn):
    """One slot as it stands."""

    start: UtcTime
    orders: int
    """Orders and checkouts that have a place."""
    items: int
    """Units of these."""


class StockOut(Strict):
    """One product's counts."""

    sku: str
    on_hand: int
    reserved: int
    free: int
    """Units that can still be promised."""
    safety_stock: int | None
    low_at: int | None
    low_since: UtcTime | None


class StocksOut(Strict):
    """A page of a location's stock, by SKU."""

    location_code: str
    products: tuple[StockOut, ...]


class ChangeIn(Strict):
    """A count that is set, or moved."""

    sku: Code
    on_hand: Annotated[int, Field(ge=0, le=MOST)] | None = None
    add: Annotated[int, Field(ge=-MOST, le=MOST)] | None = None

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        if (self.on_hand is None) == (self.add is None):
            raise ValueError("give either on_hand or add")
        return self


class ChangesIn(Strict):
    """Counts of one location."""

    changes: Annotated[tuple[ChangeIn, ...], Field(min_length=1, max_length=10_000)]


class AlertOut(Strict):
    """A product that got low."""

    sku: str
    units_left: int
    at: UtcTime
    state: str
    """queued, sending or sent."""


class AlertsOut(Strict):
    """What got low at a location, oldest first."""

    alerts: tuple[AlertOut, ...]


@router.get("")
async def list_locations(admin: CallingAdmin, service: State) -> LocationsOut:
    """Every location."""
    del admin
    found = await service.read(stores.every)
    return LocationsOut(locations=tuple(configuration.describe(store) for store in found))


@router.get("/{code}")
async def read_location(code: LocationCode, admin: CallingAdmin, service: State) -> LocationIn:
    """One location."""
    del admin
    return await service.read(lambda c: configuration.describe(configuration.find(c, code)))


@router.put("/{code}", responses={201: {"description": "It is new."}})
async def put_location(
    code: LocationCode, wanted: LocationIn, response: Response, admin: CallingAdmin, service: State
) -> LocationIn:
    """Create a location, or change it as a whole."""
    if wanted.code != code:
        raise ProblemError(
            422, "other_code", "Two codes", f"The path says {code!r} and the body {wanted.code!r}."
        )
    is_new = await service.write(
        lambda work: configuration.put_location(work, wanted, service.clock(), by_admin(admin))
    )
    response.status_code = 201 if is_new else 200
    return await service.read(lambda c: configuration.describe(configuration.find(c, code)))


@router.put("/{code}/products/{sku}", responses={201: {"description": "It is new."}})
async def put_product(
    code: LocationCode,
    sku: Sku,
    wanted: ProductIn,
    response: Response,
    admin: CallingAdmin,
    service: State,
) -> ProductIn:
    """Describe a product of a location; a new one has nothing on hand yet."""
    del admin
    if wanted.sku != sku:
        raise ProblemError(422, "other_code", "Two codes", f"The path says {sku!r}, the body {wanted.sku!r}.")
    is_new = await service.write(
        lambda work: configuration.put_product(
            work, configuration.find(work.connection, code), wanted, service.clock()
        )
    )
    response.status_code = 201 if is_new else 200
    return wanted


@router.get("/{code}/stock")
async def list_stock(
    code: LocationCode,
    admin: CallingAdmin,
    service: State,
    after: Annotated[str, ONE_LINE, Query(max_length=40, description="The last SKU of the page before")] = "",
    limit: Annotated[int, Query(ge=1, le=1_000)] = 500,
) -> StocksOut:
    """A page of a location's stock."""
    del admin
    return await service.read(lambda c: _stock(c, code, after, limit))


@router.post("/{code}/stock", status_code=204)
async def change_stock(
    code: LocationCode,
    wanted: ChangesIn,
    request: Request,
    key: IdempotencyKey,
    admin: CallingAdmin,
    service: State,
) -> Response:
    """Set or move counts, all or nothing. The same Idempotency-Key and body count once."""
    asked = Asked.from_request(key, f"stock {code}", await request.body())
    changes = [Change(each.sku, each.on_hand, each.add or 0) for each in wanted.changes]
    await service.write(
        lambda work: counting.change(
            work,
            f"admin {admin.admin_id}",
            asked,
            configuration.find(work.connection, code),
            changes,
            service.clock(),
        )
    )
    return Response(status_code=204)


@router.get("/{code}/stock-alerts")
async def list_alerts(code: LocationCode, admin: CallingAdmin, service: State) -> AlertsOut:
    """What got low, and whether it was told."""
    del admin
    found = await service.read(lambda c: alerts.of_store(c, configuration.find(c, code).store_id))
    return AlertsOut(
        alerts=tuple(
            AlertOut(sku=alert.sku, units_left=alert.units_left, at=alert.at, state=state)
            for alert, state in found
        )
    )


@router.put("/{code}/slots/{start}")
async def override_slot(
    code: LocationCode, start: datetime, wanted: OverrideIn, admin: CallingAdmin, service: State
) -> SlotOut:
    """Shrink, close or reopen one slot; storefronts see it at once. What was promised stays promised."""
    starts_at = _utc(start)
    use = await service.write(
        lambda work: configuration.override_slot(
            work,
            configuration.find(work.connection, code),
            starts_at,
            wanted.order_limit,
            wanted.item_limit,
            service.clock(),
            by_admin(admin),
            is_closed=wanted.closed,
        )
    )
    return _slot(starts_at, use)


def _utc(start: datetime) -> datetime:
    try:
        if start.tzinfo is None:
            raise ValueError
        return start.astimezone(UTC)
    except (ValueError, OverflowError):
        raise ProblemError(
            422, "slot_unknown", "Unknown slot", "A slot is named by its start in UTC: 2026-11-25T10:00:00Z."
        ) from None


def _slot(starts_at: datetime, use: SlotUse) -> SlotOut:
    return SlotOut(
        start=starts_at,
        orders=use.orders,
        items=use.items,
        order_limit=use.order_limit,
        item_limit=use.item_limit,
        closed=use.is_closed,
    )


def _stock(connection: Connection, code: str, after: str, limit: int) -> StocksOut:
    store = configuration.find(connection, code)
    found = stock.page(connection, store.store_id, after, limit)
    return StocksOut(
        location_code=code,
        products=tuple(
            StockOut(
                sku=each.described.sku,
                on_hand=each.on_hand,
                reserved=each.reserved,
                free=each.free(store.stock),
                safety_stock=each.safety_stock,
                low_at=each.low_at,
                low_since=each.low_since,
            )
            for each in found
        ),
    )
