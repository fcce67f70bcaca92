"""A service at the other end of the real client: decides by the shared rules, tells at a pace."""

import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import cycle

import httpx

from pickup_domain import commands as c
from pickup_domain.order import Order
from pickup_domain.sync import PushBatch
from tests.counter_service import CounterService
from tests.factories import after


class PacedService:
    """Answers pushes at once and long-polls as changes come."""

    def __init__(self, orders: Sequence[Order], epoch: str) -> None:
        self._rules = CounterService(*orders, epoch=epoch)
        self._rules.put(orders[0])  # what the tablet's snapshot had read already
        self._grown = threading.Condition()
        self._notes = cycle(orders)
        self.told = 0

    def change_one(self) -> None:
        """Somebody elsewhere adds a note to the next order."""
        with self._grown:
            order = self._rules.orders[str(next(self._notes).order_id)]
            self._rules.put(after(order, c.AddNote(text="Rings when they are at the door.")))
            self.told += 1
            self._grown.notify_all()

    def answer(self, request: httpx.Request) -> httpx.Response:
        """As the service would."""
        if request.url.path.endswith("/commands"):
            batch = PushBatch.model_validate_json(request.content)
            with self._grown:
                answer = self._rules.push(batch.commands)
                self._grown.notify_all()
            return httpx.Response(200, content=answer.model_dump_json())
        if request.url.path.endswith("/changes"):
            return httpx.Response(200, content=self._changes(request.url.params))
        return httpx.Response(404)

    def _changes(self, asked: httpx.QueryParams) -> str:
        until = time.monotonic() + float(asked["wait"])
        since = int(asked["since"])
        with self._grown:
            while len(self._rules.feed) <= since and (left := until - time.monotonic()) > 0:
                self._grown.wait(left)
            page = self._rules.changes(asked["epoch"], since)
        return page.model_copy(update={"server_time": datetime.now(UTC)}).model_dump_json()
