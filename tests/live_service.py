"""The real service under a real uvicorn, in a thread of the test, with a small store."""

import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx
import uvicorn
from uuid_utils.compat import uuid7

from central_service.main import create_app
from central_service.promises.plan import PickupCalendar, SlotRule
from central_service.services import enrolment, setup
from central_service.services.clock import Clock, utc_now
from central_service.serving import listen
from central_service.settings import Settings
from central_service.storage import stores
from central_service.storage.database import Database
from pickup_domain.money import Money
from pickup_domain.order import Role, StorePolicy
from pickup_domain.store import Location, Product
from pickup_domain.sync import SESSION_HEADER, EnrolAnswer
from tests import moments

DRILL, SCREWS, KNIFE = "1001", "1011", "1021"
GTINS = {DRILL: "9521000010012", SCREWS: "9521000010111", KNIFE: "9521000010210"}
PIN = "1234"
LEAD_PIN = "9876"
PATIENCE_S = 60.0
"""For an answer: a machine with much to do gives some late."""


def always_open(order_limit: int, **rule: Any) -> PickupCalendar:  # noqa: ANN401 - fields of SlotRule
    """Half-hour slots around the clock."""
    return PickupCalendar(
        opening_hours="24/7", slot_rules=(SlotRule(order_limit=order_limit, **rule),), horizon_days=30
    )


@dataclass(frozen=True, slots=True)
class StoreKeys:
    """What opens the small store."""

    storefront_key: str
    other_storefront_key: str


MAYA = {"kind": "staff", "id": "maya", "name": "Maya R.", "role": "associate"}


class LiveService:
    """Starts on a free port; `url` is where."""

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock = utc_now,
        smtp_url: str = "",
        database_url: str = "",
        database_pool: int = 10,
        database_pooler_url: str = "",
        sms_url: str = "",
        public_url: str = "",
        hold_hours: int = 72,
        undo_window_s: int = 1,
        feed_watch_s: float = 5.0,
        is_set_up: bool = False,
    ) -> None:
        embedded = f"sqlite:///{folder / 'central.sqlite3'}"
        self.settings = Settings(
            database_url=database_url or embedded,
            smtp_url=smtp_url,
            database_pool=database_pool,
            database_pooler_url=database_pooler_url,
            sms_url=sms_url,
            public_url=public_url,
            feed_watch_s=feed_watch_s,
            requests_per_tablet=0,  # tests ask as fast as they can
            requests_per_key=0,
        )
        self.app = create_app(self.settings, clock)
        self.database: Database = self.app.state.service.database
        if not is_set_up:
            policy = StorePolicy(undo_window_s=undo_window_s, hold_hours=hold_hours)
            self.keys = self.database.write(lambda work: _small_stores(work, clock(), policy))
        self._clock = clock
        self._listening = listen("127.0.0.1", 0)
        config = uvicorn.Config(self.app, log_level="error", timeout_graceful_shutdown=2)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._listening],), daemon=True)

    def __enter__(self) -> "LiveService":
        """Start it."""
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it."""
        self.app.state.service.wakeups.close()
        self._server.should_exit = True
        self._thread.join(10)
        self._listening.close()

    def close(self) -> None:
        """Let go of one that was never started."""
        self.database.close()
        self._listening.close()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def storefront(self, key: str | None = None) -> httpx.Client:
        """A storefront's client."""
        return httpx.Client(
            base_url=self.url,
            headers={"Authorization": f"Bearer {key or self.keys.storefront_key}"},
            trust_env=False,
            timeout=PATIENCE_S,
        )

    def enrol(self, store_id: int = 1, name: str = "Counter 1") -> EnrolAnswer:
        """A new tablet of a store."""
        code = self.database.write(lambda work: enrolment.new_code(work, store_id, self._clock()))
        return self.database.write(lambda work: enrolment.enrol(work, code, name, self._clock()))

    def await_waiter(self, waiting: Future[Any]) -> None:
        """Return once a long-poll is registered: what happens from now on has to wake it."""
        while not self.app.state.service.wakeups.stores():
            assert not waiting.done(), waiting.result()
            time.sleep(0.01)

    def tablet(self, enrolled: EnrolAnswer) -> httpx.Client:
        """A bare client with a tablet's token."""
        return httpx.Client(
            base_url=f"{self.url}/v1/stores/{enrolled.store}",
            headers={"Authorization": f"Bearer {enrolled.token}"},
            trust_env=False,
            timeout=PATIENCE_S,
        )

    def sign_in(self, enrolled: EnrolAnswer, staff_id: str = "lena", pin: str = LEAD_PIN) -> httpx.Client:
        """The same, with somebody signed in on it: a lead unless told otherwise."""
        with self.tablet(enrolled) as bare:
            answer = bare.post("/sessions", json={"staff_id": staff_id, "pin": pin})
        assert answer.status_code == 201, answer.text
        client = self.tablet(enrolled)
        client.headers[SESSION_HEADER] = answer.json()["session"]
        return client


def cart(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - a JSON body
    """A checkout body for a drill and two boxes of screws, in the next slot but one."""
    return {
        "location_code": "DT01",
        "slot_start": next_slot().isoformat(),
        "customer": {"name": "Jonas Weber", "email": "jonas@example.com", "phone": "+1 555 0100"},
        "lines": [{"sku": DRILL, "quantity": 1}, {"sku": SCREWS, "quantity": 2}],
        **changes,
    }


def pushed(order_id: str, kind: str, seq: int = 1, base: int = 1, **args: Any) -> dict[str, Any]:  # noqa: ANN401
    """A command as a tablet sends it."""
    return {
        "id": str(uuid7()),
        "seq": seq,
        "type": kind,
        "order_id": order_id,
        "base_version": base,
        "actor": MAYA,
        "occurred_at": datetime.now(UTC).isoformat(),
        "args": args,
    }


def push(client: httpx.Client, *commands: dict[str, Any]) -> list[dict[str, Any]]:
    """Results of a push."""
    answer = client.post("/commands", json={"commands": list(commands)})
    assert answer.status_code == 200, answer.text
    results: list[dict[str, Any]] = answer.json()["results"]
    return results


def next_slot(after: int = 2) -> datetime:
    """The start of a half-hour slot to come; the same one throughout a test."""
    now = moments.began().replace(second=0, microsecond=0)
    return now.replace(minute=0 if now.minute < 30 else 30) + timedelta(minutes=30 * after)


def _small_stores(work: Any, now: datetime, policy: StorePolicy) -> StoreKeys:  # noqa: ANN401
    location = Location(
        code="DT01",
        number=1,
        name="Downtown",
        time_zone="America/New_York",
        currency="USD",
        policy=policy,
        staging_locations=("B-07", "B-08"),
    )
    rules = always_open(order_limit=3)
    people = [
        setup.NewStaff("maya", "Maya R.", "MR", Role.ASSOCIATE, "en", PIN),
        setup.NewStaff("lena", "Lena K.", "LK", Role.SHIFT_LEAD, "de", LEAD_PIN),
    ]
    products = [
        _product(DRILL, "Cordless drill 18 V", 12900, 6),
        _product(SCREWS, "Wood screws", 899, 60),
        _product(KNIFE, "Utility knife", 899, 5).model_copy(update={"age_check": 18}),
    ]
    setup.add_store(work, location, rules, people, products, now)
    other = location.model_copy(update={"code": "UP02", "number": 2, "name": "Uptown"})
    strangers = [replace(people[0], staff_id="omar", name="Omar S.")]
    setup.add_store(work, other, rules, strangers, products[:1], now)
    assert stores.ids(work.connection) == [1, 2]
    return StoreKeys(
        setup.add_storefront(work, "web", "Web shop"), setup.add_storefront(work, "other", "Other shop")
    )


def _product(sku: str, name: str, price: int, on_hand: int) -> Product:
    return Product(
        sku=sku,
        gtins=(GTINS[sku],),
        name=name,
        aisle="A12",
        bin="3",
        unit_price=Money(amount_minor=price, currency="USD"),
        on_hand=on_hand,
    )
