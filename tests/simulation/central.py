"""The service: its real database, rules, feed, dispatcher and deadlines, without sockets."""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import TypeVar

from sqlalchemy import Connection, text

from central_service.errors import ProblemError
from central_service.main import open_database
from central_service.notify.dispatcher import Dispatcher
from central_service.notify.message import Delivery, MessageContext, Report
from central_service.services import changes, commands, enrolment, orders, setup, store_state
from central_service.services.cart import CartLine
from central_service.services.deadlines import DeadlineKeeper
from central_service.services.idempotency import Asked
from central_service.services.orders import Checkout
from central_service.services.outgoing import OutgoingQueue
from central_service.services.refusals import PromiseError
from central_service.services.retention import Retention
from central_service.settings import Settings
from central_service.storage import access
from central_service.storage.access import Device
from central_service.storage.audit import COMMAND_LINE
from central_service.storage.database import Database, UnitOfWork
from central_service.storage.opening import open_database as open_again
from pickup_domain.commands import CommandArgs
from pickup_domain.order import Customer, PickupPerson, Role, StorePolicy, SubstitutionPreference
from pickup_domain.store import Location, Product
from pickup_domain.sync import CommandResult, EnrolAnswer, PushAnswer, PushBatch, PushedCommand
from staff_app.errors import ServiceError
from tests.factories import usd
from tests.live_service import always_open
from tests.simulation.faults import Crash, Plug, Trip

T = TypeVar("T")
STORE = 1
ZONE = "America/New_York"
ON_HAND = 100_000
SKUS = ("drill", "screws", "paint", "tape")
BEGIN = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
TABLETS = 5
WRONG_TOKEN = "wrong_token"


@dataclass(frozen=True, slots=True)
class Keys:
    """What opens the template store."""

    storefront: str
    tablets: tuple[EnrolAnswer, ...]


@dataclass
class Told:
    """What a mail server accepted, by notification id."""

    accepted: dict[str, int] = field(default_factory=dict)
    unsure: Counter[str] = field(default_factory=Counter)
    """How often the answer did not come, or its process went down with it."""
    last: str = ""
    """In whose middle a process goes down."""


class Central:
    """One process with one database file; it can be killed, restored, and asked anything."""

    def __init__(self, folder: Path, random: Random, clock: Callable[[], datetime]) -> None:
        prepared, self.keys = template()
        self._path = folder / "central.sqlite3"
        shutil.copy(prepared, self._path)
        self._backup = folder / "backup.sqlite3"
        self._random = random
        self.clock = clock
        self.plug = Plug()
        self.told = Told()
        self.results: dict[str, CommandResult] = {}
        """The final answer that was given to each command, as far as this database can know of it."""
        self.contradictions: list[str] = []
        self.unknown_reviews: list[str] = []
        """Commands that came back for review though they had never been decided."""
        self.heard: dict[str, int] = {}
        """The highest number that each device is known to have sent."""
        self._decided: set[str] = set()
        """What a ledger has known and may know no more: forgotten, or lost with what a restore took."""
        self.bases: dict[str, int] = {}
        """The version that each command was based on, of those that were answered."""
        self.decided_at: dict[str, datetime] = {}
        """When each command was answered first."""
        self.trips_after: int | None = None
        """One statement of the next batch fails: what it belongs to has to be sent again."""
        self.mail_is_whole = False
        self.was_restored = False
        self.kept_at = BEGIN
        """When deadlines were last kept to the end."""
        self._database: Database | None = None
        self.start()

    # --- the process ---------------------------------------------------------------------------

    @property
    def is_up(self) -> bool:
        """False after a crash."""
        return self._database is not None

    @property
    def database(self) -> Database:
        """The running process's.

        Raises:
            ServiceError: It does not run.
        """
        if self._database is None:
            raise ServiceError("Offline", "The service cannot be reached.")
        return self._database

    def start(self) -> None:
        """After a crash."""
        if self._database is None:
            self._database = open_again(f"sqlite:///{self._path}")
            self.plug.watch(self._database.engine)

    def crash(self) -> None:
        """What was not committed is gone."""
        self.plug.disarm()
        if self._database is not None:
            self._database.close()
            self._database = None

    def guarded(self, act: Callable[[], T]) -> T:
        """Do something in the process.

        Raises:
            ServiceError: It is down, or went down meanwhile.
        """
        try:
            return act()
        except Crash:
            self.crash()
            raise ServiceError("Offline", "The service cannot be reached.") from None
        finally:
            self.plug.disarm()

    def back_up(self) -> None:
        """Copy the database as it is."""
        _copy(self._path, self._backup)

    def restore(self) -> bool:
        """Take the copy, and say so to the tablets; False where there is none."""
        if not self._backup.exists():
            return False
        self.crash()
        self._note_decided()
        for side in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + side).unlink(missing_ok=True)
        shutil.copy(self._backup, self._path)
        self.start()
        self.database.write(setup.begin_anew)
        known = self.database.read(self.decided_ids)
        self.results = {ident: result for ident, result in self.results.items() if ident in known}
        self.heard = {}
        self.told = Told()
        self.was_restored = True
        return True

    # --- what it is asked ----------------------------------------------------------------------

    def push(self, token: str, body: str) -> str:
        """`POST /commands`."""

        def act() -> str:
            device = self._device(token)
            batch = PushBatch.model_validate_json(body)
            if self.trips_after is not None:
                self.plug.arm(self.trips_after, Trip)
            results = commands.decide(self.database, device, batch.commands, self.clock())
            if self.trips_after is not None:
                self.plug.disarm()
            for command, result in zip(batch.commands, results, strict=True):
                if result.status.is_final:
                    self._note(device.device_id, command, result)
            answer = PushAnswer(results=tuple(results), server_time=self.clock(), epoch=device.epoch)
            return answer.model_dump_json()

        return self.guarded(act)

    def changes(self, token: str, epoch: str, since: int, limit: int) -> str:
        """`GET /changes`."""

        def act() -> str:
            device = self._device(token)
            page = self.database.read(
                lambda c: changes.page(c, device.store_id, epoch, since, limit, self.clock())
            )
            return page.model_dump_json()

        return self.guarded(act)

    def snapshot(self, token: str) -> str:
        """`GET /snapshot`."""

        def act() -> str:
            device = self._device(token)
            whole = self.database.read(
                lambda c: store_state.snapshot(c, device.store_id, device.device_id, self.clock())
            )
            return whole.model_dump_json()

        return self.guarded(act)

    def enrol(self, code: str, name: str, former: enrolment.Former) -> str:
        """`POST /devices/enrol`."""

        def act() -> str:
            try:
                answer = self.database.write(
                    lambda work: enrolment.enrol(work, code, name, self.clock(), former)
                )
            except ProblemError as no:
                raise ServiceError("Code refused", no.detail, code=no.code) from no
            return answer.model_dump_json()

        return self.guarded(act)

    def code_after_lock_out(self, device_id: str) -> str:
        """What a lead does on another tablet before one is set up again."""

        def act(work: UnitOfWork) -> str:
            enrolment.revoke(work, STORE, device_id, COMMAND_LINE, self.clock())
            return enrolment.new_code(work, STORE, self.clock())

        return self.guarded(lambda: self.database.write(act))

    def place(self, key: str) -> str:
        """`POST /orders` with a cart that follows from the key; the order's id."""

        def act() -> str:
            front = self.database.read(lambda c: access.storefront(c, enrolment.digest(self.keys.storefront)))
            assert front is not None
            cart = Random(key)
            lines = tuple(
                CartLine(
                    sku=sku,
                    quantity=cart.randint(1, 3),
                    substitution_preference=cart.choice(list(SubstitutionPreference)),
                    price_cap_minor=None,
                )
                for sku in cart.sample(SKUS, cart.randint(1, 3))
            )
            slot = (self.clock() + timedelta(hours=2)).replace(minute=0, second=0, microsecond=0)
            checkout = Checkout(
                location_code="DT01",
                slot_start=slot,
                customer=Customer(name=f"Customer {key}", email="somebody@example.com"),
                pickup_person=PickupPerson(name=f"Customer {key}"),
                lines=lines,
                number=None,
            )
            asked = Asked.from_request(key, "orders", f'{{"key": "{key}"}}'.encode())
            try:
                placed = self.database.write(
                    lambda work: orders.place(work, front, asked, checkout, self.clock())
                )
            except PromiseError as no:
                raise ServiceError("No such slot", no.detail, code=no.code) from no
            return str(placed.order_id)

        return self.guarded(act)

    def say(self, order_id: str, args: CommandArgs, *, as_customer: bool) -> None:
        """What a storefront or a customer says about an order."""
        from uuid import UUID

        def act() -> None:
            front = self.database.read(lambda c: access.storefront(c, enrolment.digest(self.keys.storefront)))
            assert front is not None
            self.database.write(
                lambda work: orders.say(
                    work, front, UUID(order_id), args, self.clock(), as_customer=as_customer
                )
            )

        self.guarded(act)

    # --- what it does by itself ----------------------------------------------------------------

    def send_mail(self) -> None:
        """One turn of the dispatcher."""
        queue = OutgoingQueue(self.database)
        self.told.last = ""
        try:
            self.guarded(Dispatcher(queue, self, self.clock, self._random).run_once)
        except ServiceError:
            self.told.unsure[self.told.last] += 1
            raise

    def keep_deadlines(self) -> int:
        """One turn; how many were due."""
        done = self.guarded(DeadlineKeeper(self.database, self.clock).run_once)
        self.kept_at = self.clock()
        return done

    def forget(self) -> None:
        """One turn of the retention, with a short memory."""
        self._note_decided()
        retention = Retention(self.database, self.clock, feed_kept=60, ledger_kept=timedelta(hours=30))
        self.guarded(retention.run_once)

    def send(self, context: MessageContext) -> Report:
        """The mail server of the dispatcher."""
        fate = 1.0 if self.mail_is_whole else self._random.random()
        if fate < 0.15:
            return Report(Delivery.LATER, "the server is busy")
        if fate < 0.18:
            return Report(Delivery.NEVER, "no such mailbox")
        self.told.accepted[context.message_id] = self.told.accepted.get(context.message_id, 0) + 1
        self.told.last = context.message_id
        if fate < 0.24:
            raise Crash
        if fate < 0.30:
            self.told.unsure[context.message_id] += 1
            return Report(Delivery.LATER, "no answer after the last dot")
        return Report(Delivery.ACCEPTED)

    # --- inside --------------------------------------------------------------------------------

    def decided_ids(self, connection: Connection) -> set[str]:
        """Every command that this database has decided, as far as it remembers or its history shows."""
        found = set(connection.execute(text("SELECT command_id FROM command_ledger")).scalars())
        bodies = connection.execute(text("SELECT json_extract(body, '$.command_id') FROM order_event"))
        words = connection.execute(text("SELECT json_extract(body, '$.facts.command') FROM audit_log"))
        return found | set(bodies.scalars()) | set(words.scalars())

    def _device(self, token: str) -> Device:
        found = self.database.read(lambda c: access.device(c, enrolment.digest(token)))
        if found is None or found.revoked:
            raise ServiceError("Wrong token", "This tablet is not enrolled here.", code=WRONG_TOKEN)
        return found

    def _note_decided(self) -> None:
        """Past the plug, which counts what the process does itself."""
        with closing(sqlite3.connect(self._path)) as file:
            self._decided |= {row[0] for row in file.execute("SELECT command_id FROM command_ledger")}

    def _note(self, device_id: str, command: PushedCommand, result: CommandResult) -> None:
        self.heard[device_id] = max(command.seq, self.heard.get(device_id, 0))
        self.bases[str(command.id)] = command.base_version
        if result.code == "needs_review" and str(result.id) not in self._decided:
            self.unknown_reviews.append(str(result.id))
        if str(result.id) not in self.results:
            self.decided_at[str(result.id)] = self.clock()
        before = self.results.setdefault(str(result.id), result)
        if before != result and result.code != "needs_review":
            self.contradictions.append(f"{before} and then {result}")


def _copy(source: Path, target: Path) -> None:
    """A copy of a database that may be open."""
    target.unlink(missing_ok=True)
    with sqlite3.connect(source) as old, sqlite3.connect(target) as new:
        old.backup(new)
    old.close()
    new.close()


copy_database = _copy


@cache
def template() -> tuple[Path, Keys]:
    """A migrated database with a store, made once per process."""
    path = Path(mkdtemp(prefix="counterhand-simulation-")) / "template.sqlite3"
    database = open_database(Settings(f"sqlite:///{path}"), lambda: BEGIN)

    def fill(work: UnitOfWork) -> Keys:
        location = Location(
            code="DT01",
            number=STORE,
            name="Downtown",
            time_zone=ZONE,
            currency="USD",
            policy=StorePolicy(),
            staging_locations=("B-07", "B-08"),
        )
        rules = always_open(order_limit=1_000_000)
        people = [
            setup.NewStaff("maya", "Maya R.", "MR", Role.ASSOCIATE, "en", "1234"),
            setup.NewStaff("lena", "Lena K.", "LK", Role.SHIFT_LEAD, "de", "9876"),
            setup.NewStaff("ida", "Ida P.", "IP", Role.SHIFT_LEAD, "en", "4711"),
        ]
        products = [
            Product(sku=sku, gtins=(), name=sku.title(), unit_price=usd(899), on_hand=ON_HAND) for sku in SKUS
        ]
        setup.add_store(work, location, rules, people, products, BEGIN)
        key = setup.add_storefront(work, "web", "Web shop")
        tablets = []
        for number in range(TABLETS):
            code = enrolment.new_code(work, STORE, BEGIN)
            tablets.append(enrolment.enrol(work, code, f"Counter {number}", BEGIN))
        return Keys(key, tuple(tablets))

    keys = database.write(fill)
    database.close()
    return path, keys
