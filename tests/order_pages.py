"""Orders in every state that their page can show, made through the service's own doors."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from html import unescape
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import httpx

from central_service.promises.merchant import Merchant
from central_service.promises.plan import PickupCalendar
from central_service.services import amending
from central_service.storage import merchants, orders, stores
from central_service.storage.database import UnitOfWork
from pickup_domain import commands as c
from pickup_domain.money import Money
from pickup_domain.order import (
    Actor,
    ActorKind,
    Order,
    Role,
    SubstituteItem,
    VerificationMethod,
    Window,
)
from pickup_domain.store import Coordinates, Location
from tests.live_service import LiveService, cart

LEAD = Actor(kind=ActorKind.STAFF, id="lena", name="Lena K.", role=Role.SHIFT_LEAD)
CUSTOMER = Actor(kind=ActorKind.CUSTOMER, id="customer")
SECRET_NOTE = "rings twice and is rude"
BETTER_DRILL = SubstituteItem(
    sku="1002", name="Cordless drill 20 V", unit_price=Money(amount_minor=14950, currency="USD")
)


class PageOrder:
    """One order at the live service: given commands from the store's side, read as it is."""

    def __init__(self, service: LiveService, **changes: Any) -> None:  # noqa: ANN401 - a JSON body
        self._service = service
        with service.storefront() as front:
            key = {"Idempotency-Key": str(uuid4())}
            answer = front.post("/v1/orders", json=cart(**changes), headers=key)
        assert answer.status_code == 201, answer.text
        self.placed: dict[str, Any] = answer.json()
        self.path = urlsplit(self.placed["order_page"]).path
        self.order_id = UUID(self.placed["order_id"])

    def read(self) -> Order:
        """The order as it is stored."""
        order = self._service.database.read(lambda connection: orders.get(connection, 1, self.order_id))
        assert order is not None
        return order

    def give(self, *given: c.CommandArgs, by: Actor = LEAD) -> "PageOrder":
        """Carry out commands, one after the other."""
        now = self._service.app.state.service.clock()
        for args in given:
            self._service.database.write(partial(self._given, args, by, now))
        return self

    def _given(self, args: c.CommandArgs, by: Actor, now: datetime, work: UnitOfWork) -> None:
        amending.give(work, 1, amending.locked(work, 1, self.order_id), by, args, now)

    def pick(self) -> "PageOrder":
        """Everything that is open is picked."""
        return self.give(
            *(
                c.PickItem(
                    line_id=line.line_id,
                    quantity=line.open,
                    method=c.PickMethod.SCANNED,
                    code=line.gtins[0] if line.gtins else line.sku,
                )
                for line in self.read().lines
                if line.open
            )
        )

    def ready(self) -> "PageOrder":
        """Picked, staged and ready."""
        self.pick()
        number = self.read().number
        return self.give(c.StageBag(bag_id=f"{number}-1", staging_location="B-07", items=()), c.MarkReady())

    def partly_ready(self) -> "PageOrder":
        """The drill is here, the screws are to come."""
        drill = self.read().lines[0]
        number = self.read().number
        pick = c.PickItem(line_id=drill.line_id, quantity=1, method=c.PickMethod.SCANNED, code=drill.gtins[0])
        bag = c.StageBag(bag_id=f"{number}-1", staging_location="B-07", items=())
        return self.give(pick, bag, c.MarkReady(partly=True))

    def asked(self) -> "PageOrder":
        """The customer is asked whether another drill will do."""
        line = self.read().lines[0]
        ask = c.ProposeSubstitution(line_id=line.line_id, quantity=1, item=BETTER_DRILL)
        return self.give(c.StartPicking(), ask)

    def delayed(self) -> "PageOrder":
        """Two hours later than promised."""
        promise = self.read().promise
        later = Window(start=promise.start + timedelta(hours=2), end=promise.end + timedelta(hours=2))
        return self.give(c.Delay(reason="a secret reason", window=later))

    def handed_over(self) -> "PageOrder":
        """Everything is out of the door."""
        self.ready()
        return self.give(c.DoHandOver(method=VerificationMethod.IDENTITY_CHECK))

    def no_show(self) -> "PageOrder":
        """Nobody came."""
        return self.ready().give(c.RecordNoShow())

    def returned(self) -> "PageOrder":
        """And it went back."""
        self.no_show()
        return self.give(
            *(
                c.ReturnToStock(line_id=line.line_id, quantity=line.picked, method=c.ReturnMethod.TYPED)
                for line in self.read().lines
            )
        )

    def nothing_left(self) -> "PageOrder":
        """Not one unit could be found."""
        return self.give(
            c.StartPicking(),
            *(
                c.ShortPick(line_id=line.line_id, quantity=line.open, reason=c.ShortReason.NOT_FOUND)
                for line in self.read().lines
            ),
        )

    def with_oversize(self) -> "PageOrder":
        """Its goods are too large for the counter."""
        order = self.read()
        big = tuple(line.model_copy(update={"oversize": True}) for line in order.lines)
        changed = order.model_copy(update={"lines": big})
        assert self._service.database.write(lambda work: orders.save(work, 1, changed, order.version))
        return self

    def events(self) -> list[str]:
        """Kinds on the order's timeline, in their order."""
        return [entry.kind for entry in self.read().timeline]


STATES: dict[str, Callable[[PageOrder], PageOrder]] = {
    "placed": lambda order: order,
    "picking": lambda order: order.give(c.StartPicking()),
    "question": PageOrder.asked,
    "delayed": PageOrder.delayed,
    "partly_ready": PageOrder.partly_ready,
    "ready": PageOrder.ready,
    "here": lambda order: order.ready().give(c.Arrived(), by=CUSTOMER),
    "here_early": lambda order: order.give(c.Arrived(), by=CUSTOMER),
    "seen": lambda order: order.ready().give(c.Arrived()).give(c.AcknowledgeArrival()),
    "collected": PageOrder.handed_over,
    "nothing": PageOrder.nothing_left,
    "no_show": PageOrder.no_show,
    "returned": PageOrder.returned,
    "cancelled": lambda order: order.give(c.Cancel(reason="a secret reason")),
}
"""How an order comes to stand where the page says so."""


def furnished(service: LiveService, **changes: Any) -> Location:  # noqa: ANN401 - fields of Location
    """Give the small store all that a page can show of one."""

    def change(work: UnitOfWork) -> Location:
        store = stores.by_id(work.connection, 1)
        more: dict[str, object] = {
            "address": ("12 Example Street", "Sampletown"),
            "phone": "+1 555 0100",
            "coordinates": Coordinates(latitude=40.7128, longitude=-74.006),
            "instructions": "The pickup counter is to the left of the main entrance.",
        }
        location = store.location.model_copy(update=more | changes)
        stores.change(work, 1, location, store.calendar.plan, store.stock)
        return location

    return service.database.write(change)


def opening(service: LiveService, calendar: PickupCalendar) -> None:
    """Give the small store other hours."""

    def change(work: UnitOfWork) -> None:
        store = stores.by_id(work.connection, 1)
        stores.change(work, 1, store.location, calendar, store.stock)

    service.database.write(change)


def branded(service: LiveService, name: str, accent: str) -> None:
    """Whose service it is."""
    service.database.write(lambda work: merchants.save(work, Merchant(name=name, accent=accent)))


def shopper(service: LiveService) -> httpx.Client:
    """A browser's stand-in."""
    return httpx.Client(base_url=service.url, trust_env=False, timeout=40)


def text_of(answer: httpx.Response) -> str:
    """What a page says, without its tags."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


def said(answer: httpx.Response) -> str:
    """The sentence above everything else; "" where there is none."""
    found = re.search(r'<p class="notice" role="alert">(.*?)</p>', answer.text)
    return "" if found is None else unescape(found[1])
