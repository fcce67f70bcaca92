"""The service, put together: nothing else builds a database, a sender or an app."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol

from fastapi import APIRouter, FastAPI

from central_service import sending
from central_service.api import (
    availability,
    checkout_holds,
    days,
    devices,
    floor,
    health,
    insights,
    limits,
    locations,
    measuring,
    orders,
    pace,
    pages,
    picker,
    problems,
    sessions,
    sms,
    substitutes,
    sync,
    team,
    watching,
)
from central_service.api.admin import erasures, merchant
from central_service.api.admin import locations as admin_locations
from central_service.api.admin import team as admin_team
from central_service.api.rates import Rates
from central_service.api.state import ServiceState
from central_service.notify.amounts import amount
from central_service.notify.sms import SmsAccount
from central_service.pages.rendering import Pages
from central_service.services import checkout_holds as holds
from central_service.services import deadlines, passes, retention, stock_alerts
from central_service.services.checkout_holds import HoldKeeper
from central_service.services.clock import Clock, utc_now
from central_service.services.deadlines import DeadlineKeeper
from central_service.services.pace import Paces
from central_service.services.periodic import Periodic
from central_service.services.retention import Retention
from central_service.services.stock_alerts import StockAlerts
from central_service.settings import Settings
from central_service.storage import opening, schema
from central_service.storage.database import Database
from counterhand_resources import resource

_ROUTED = (
    merchant,
    admin_locations,
    admin_team,
    erasures,
    availability,
    checkout_holds,
    orders,
    locations,
    devices,
    sync,
    sessions,
    team,
    days,
    substitutes,
    health,
)


class _Worker(Protocol):
    """What goes on beside the answers."""

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """End; blocks until it has."""


def open_database(settings: Settings, clock: Clock = utc_now) -> Database:
    """A database with this version's schema and the service's keys.

    Raises:
        SetupError: It cannot be reached, or was written by a newer version.
    """
    database = opening.open_database(
        settings.database_url, settings.database_pool, settings.database_pooler_url
    )
    schema.migrate(database.engine)
    database.write(lambda work: passes.ensure_keys(work, clock()))
    return database


def create_app(settings: Settings, clock: Clock = utc_now) -> FastAPI:
    """The whole service as an ASGI app.

    Raises:
        SetupError: The settings for messages cannot send, or the database is of a newer version.
    """
    account = sending.sms_account(settings)
    database = open_database(settings, clock)
    senders = sending.senders(settings, database)
    rates = Rates(settings.requests_per_tablet, settings.requests_per_key, settings.enrolments_per_address)
    state = ServiceState(database, clock, rates=rates, public_url=settings.public_url.rstrip("/"))
    dispatchers = sending.dispatchers(database, senders, clock, sending.links(settings))
    for dispatcher in dispatchers:
        database.on_commit(dispatcher.on_commit)
    lifespan = _lifespan(state, settings, (*_chores(settings, database, clock), *dispatchers))
    # Their routes, and not the routers: an app that includes a router works each of its routes out again.
    routes = [route for router in _routers(database, account, settings) for route in router.routes]
    app = FastAPI(title="Counterhand central service", version="1", lifespan=lifespan, routes=routes)
    app.state.service = state
    problems.install(app)
    app.add_middleware(limits.BodyLimit, max_bytes=settings.max_body_bytes)
    app.add_middleware(measuring.Measured)
    return app


def _routers(database: Database, account: SmsAccount | None, settings: Settings) -> Iterator[APIRouter]:
    """All that can be asked, in the order in which a path is looked for."""
    yield from (module.router for module in _ROUTED)
    yield floor.router(sending.live_renderer(database))
    yield pace.router(Paces(database))
    yield insights.router()
    yield picker.router(resource("picker"))
    yield pages.router(Pages(resource("pages"), amount))
    if account is not None and settings.public_url:
        yield sms.router(account.token, settings.public_url)


def _lifespan(
    state: ServiceState, settings: Settings, workers: Sequence[_Worker]
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """What starts before the first answer and stops after the last."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        del app
        database = state.database
        state.wakeups.attach(asyncio.get_running_loop())
        database.on_commit(state.wakeups.on_commit)
        for worker in workers:
            worker.start()
        # Of a SQLite file, too: central-service's other commands write to it beside this process.
        watch = asyncio.create_task(watching.watch_feeds(state, settings.feed_watch_s))
        try:
            yield
        finally:
            watch.cancel()
            # All at once: who runs the service waits only so long before it is killed.
            await asyncio.gather(*(asyncio.to_thread(worker.stop) for worker in workers))
            await asyncio.to_thread(database.close)

    return lifespan


def _chores(settings: Settings, database: Database, clock: Clock) -> list[Periodic]:
    """What is done again and again beside the answers."""
    chores = [
        Periodic("deadlines", deadlines.EVERY_S, DeadlineKeeper(database, clock).run_once),
        Periodic("checkout holds", holds.EVERY_S, HoldKeeper(database, clock).run_once),
        Periodic("retention", retention.EVERY_S, Retention(database, clock).run_once),
    ]
    mail = sending.mail_server(settings)
    if mail is not None:
        alerts = StockAlerts(database, mail.deliver, settings.mail_from, clock)
        chores.append(Periodic("stock alerts", stock_alerts.EVERY_S, alerts.run_once))
    return chores
