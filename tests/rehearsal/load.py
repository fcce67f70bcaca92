"""The load: tablets that work and listen, and a storefront that sells."""

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import httpx

from pickup_domain import commands as c
from staff_app.errors import ServiceError
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Submitted
from staff_app.sync import feed, push
from staff_app.sync.client import ServiceClient
from tests.factories import ASSOCIATE
from tests.live_service import cart, next_slot
from tests.reference_rows import DRILL

_WAIT_S = 20


class Clockwork:
    """When things happened, across threads: seconds of one clock."""

    def __init__(self) -> None:
        self.pushes: list[float] = []
        """Seconds that each push took."""
        self.checkouts: list[float] = []
        self.faults = 0
        """Requests that were not answered, and were sent again."""
        self.counted_at: dict[tuple[str, int], float] = {}
        """Store and feed position to the time of the answer that named it."""
        self.seen: list[float] = []
        """Seconds from that answer until another tablet had it in its store."""


class Tablet:
    """Its real store, push and feed on threads of their own."""

    def __init__(
        self, path: Path, name: tuple[str, str, str], url: str, clockwork: Clockwork, seed: int
    ) -> None:
        device_id, self.location, token = name
        self.store = PickupStore.open(path, device_id)
        self.kept: list[str] = []
        """Command ids of all that the tablet said is kept."""
        self.problems: list[Exception] = []
        self._known: list[str] = []
        self._line, self._ear = (ServiceClient(url, self.location, token) for _ in range(2))
        self._clockwork = clockwork
        self._random = Random(seed)
        self._lane = threading.Lock()
        self._stopping = threading.Event()
        self._quiet = threading.Event()
        self._threads = [
            threading.Thread(target=self._guarded, args=(work,)) for work in (self._work, self._listen)
        ]

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def rest(self) -> None:
        """No more taps; what is unsent is still sent."""
        self._quiet.set()

    def is_settled(self) -> bool:
        """Whether everything is sent."""
        with self._lane:
            return not self.store.outbox_status().unsent

    def stop(self) -> None:
        """End the threads, and read the feed to its end."""
        self._stopping.set()
        for thread in self._threads:
            thread.join()
        before = None
        while before != self.store.cursor():
            before = self.store.cursor()
            feed.pull_once(self.store, self._line, 0)

    def close(self) -> None:
        """Close the file."""
        self._line.close()
        self._ear.close()
        self.store.close()

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:
            self.problems.append(error)

    def _work(self) -> None:
        while not self._stopping.wait(self._random.uniform(1, 4)):
            if not self._quiet.is_set():
                self._tap()
            with self._lane:
                entries = self.store.due_commands(datetime.now(UTC), 100)
            if not entries:
                continue
            began = time.monotonic()
            try:
                sent = push.send(entries, self._line, datetime.now(UTC), self._random)
            except ServiceError:
                self._clockwork.faults += 1
                continue
            now = time.monotonic()
            self._clockwork.pushes.append(now - began)
            for result in sent.results:
                if result.feed_seq is not None:
                    self._clockwork.counted_at.setdefault((self.location, result.feed_seq), now)
            with self._lane:
                push.record(self.store, sent, datetime.now(UTC))

    def _tap(self) -> None:
        with self._lane:
            if not self._known:
                self._known = [each.order_id for each in self.store.summaries()]
            if not self._known:
                return
            order_id = self._random.choice(self._known)
            args = c.AddNote(text=f"{self._random.getrandbits(64):x}")
            made = self.store.submit(order_id, args, ASSOCIATE, datetime.now(UTC), offline=False)
        if isinstance(made, Submitted):
            self.kept.append(made.command_id)

    def _listen(self) -> None:
        while not self._stopping.is_set():
            with self._lane:
                cursor = self.store.cursor()
            try:
                news = feed.fetch(self._ear, cursor, 2 if self._quiet.is_set() else _WAIT_S)
            except ServiceError:
                self._clockwork.faults += 1
                self._stopping.wait(self._random.uniform(0.2, 1))
                continue
            with self._lane:
                feed.apply(self.store, news)
                reached = self.store.cursor().seq
            now = time.monotonic()
            for seq in range(cursor.seq + 1, reached + 1):
                counted = self._clockwork.counted_at.get((self.location, seq))
                if counted is not None:
                    self._clockwork.seen.append(max(0.0, now - counted))


class Shop:
    """Places an order now and then, each under a key of its own until it is answered."""

    def __init__(self, url: str, key: str, locations: list[str], clockwork: Clockwork) -> None:
        self._locations = locations
        self.placed: dict[str, str] = {}
        """Key to order id."""
        self.problems: list[str] = []
        self._http = httpx.Client(base_url=url, headers={"Authorization": f"Bearer {key}"}, trust_env=False)
        self._clockwork = clockwork
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._sell)

    def open(self, first: int) -> None:
        """Place the first orders, then one after the other."""
        for number in range(first):
            self._place(f"first-{number}")
        self._thread.start()

    def close(self) -> None:
        """Finish the order in hand."""
        self._stopping.set()
        self._thread.join()
        self._http.close()

    def _sell(self) -> None:
        number = 0
        while not self._stopping.wait(0.4):
            number += 1
            while not self._place(f"cart-{number}"):
                time.sleep(0.2)

    def _place(self, key: str) -> bool:
        slot = (next_slot() + timedelta(hours=1)).isoformat()
        location = self._locations[sum(map(ord, key)) % len(self._locations)]
        body = cart(location_code=location, slot_start=slot, lines=[{"sku": DRILL.sku, "quantity": 1}])
        began = time.monotonic()
        try:
            answer = self._http.post("/v1/orders", json=body, headers={"Idempotency-Key": key}, timeout=30)
        except httpx.HTTPError:
            self._clockwork.faults += 1
            return False
        if answer.status_code in (502, 503, 504):
            self._clockwork.faults += 1
            return False
        if answer.status_code != 201:
            self.problems.append(answer.text)
            return True
        self._clockwork.checkouts.append(time.monotonic() - began)
        self.placed[key] = answer.json()["order_id"]
        return True
