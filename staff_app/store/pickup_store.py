"""The tablet's pickup queue: one object, used on the store lane's thread only.

Every change is one transaction; a method that returns has its change on disk.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine

from pickup_domain.commands import CommandArgs, StageBag
from pickup_domain.order import Actor, Order, StorePolicy
from pickup_domain.store import Location, Product
from pickup_domain.substitutes import Candidates
from pickup_domain.sync import ChangeKind, ChangesPage, CommandResult, Snapshot
from pickup_domain.wording import say
from staff_app.errors import DamagedError, StorageFullError, UnsentWorkError
from staff_app.rows.exceptions import ExceptionRow
from staff_app.rows.orders import OfferRow, OrderDetail, OrderSummary, Refusal
from staff_app.rows.people import PlaceRow, StaffRow
from staff_app.rows.printing import JobRow
from staff_app.store import (
    alerts,
    checking,
    deciding,
    details,
    exceptions,
    export,
    guesses,
    incidents,
    intake,
    meta,
    outbox,
    print_jobs,
    purge,
    reference,
    shelves,
    sign_in,
    stuck,
    substitutes,
    views,
)
from staff_app.store.announcements import Announcements
from staff_app.store.database import empty_log
from staff_app.store.days import Days
from staff_app.store.deciding import Said
from staff_app.store.insights import KeptInsights
from staff_app.store.opening import open_engine
from staff_app.store.projection import SHAPE, offers_of
from staff_app.store.results import (
    ChangedSet,
    Checked,
    CodeLocked,
    IncidentInfo,
    OpeningReport,
    OutboxEntry,
    OutboxStatus,
    PinOutcome,
    PinRefused,
    Submitted,
    SyncCursor,
)
from staff_app.store.salvage import lost_paper
from staff_app.store.sealing import Seal
from staff_app.store.substitutes import Judged
from staff_app.store.sweeps import Sweeps
from staff_app.store.transactions import Transactions

_SHOW_CLOSED_FOR = timedelta(hours=18)
_PURGE_EVERY = timedelta(hours=1)
_CLOCK_STEP_S = 60
"""Smaller changes of how far the clocks are apart are not written."""
_SHAPE = "view_shape"
_CODES = "typed codes"
_WRONG_CODES = guesses.Bound(free=10, first_s=30, longest_s=600)
"""Whoever reads a code out to the associate slips; ten well-formed ones that open nothing are no slips."""
_ROOM, _ROOM_BYTES = "room", 100_000


class PickupStore:
    """Everything this tablet knows and has yet to tell."""

    def __init__(self, engine: Engine, device_id: str, opening: OpeningReport, seal: Seal) -> None:
        self._transaction = Transactions(engine, device_id, seal)
        self._seal = seal
        self.opening = opening
        self.sweeps = Sweeps(self._transaction)
        self.announcements = Announcements(self._transaction)
        self.days = Days(self._transaction)
        self.insights = KeptInsights(self._transaction)
        self._purge_from = datetime.min.replace(tzinfo=UTC) + _PURGE_EVERY

    @classmethod
    def open(
        cls, path: Path, device_id: str, now: datetime | None = None, *, secret: bytes = b""
    ) -> "PickupStore":
        """Open or create the file.

        Args:
            path: The file.
            device_id: What the service calls this tablet.
            now: The time; None: the clock's.
            secret: What its keyring keeps; what waits to be sent is sealed with a key made from it.

        Raises:
            StorageError: It belongs to a newer app, or cannot be written.
        """
        now = now or datetime.now(UTC)
        engine, opening = open_engine(path, now)
        store = cls(engine, device_id, opening, Seal(secret))
        try:
            store._make_ready(now)
        except DamagedError:
            store._make_ready(now)  # what was damaged is gone now
        return store

    def close(self) -> None:
        """Close the file."""
        self._transaction.close()

    @property
    def device_id(self) -> str:
        """What the service calls this tablet; empty after it has left its store."""
        return self._transaction.device_id

    def act_as(self, device_id: str, secret: bytes) -> None:
        """The service knows this tablet by this id now: what is unsent is folded and sealed as its."""
        is_same = device_id == self._transaction.device_id and self._seal.is_of(secret)
        if not self._seal.is_of(secret):
            seal = Seal(secret)
            with self._transaction() as connection:
                outbox.seal_anew(connection, seal)
            # Only now: where that failed, it is all done the next time.
            self._seal = seal
            self._transaction.seal_with(seal)
        if not is_same:
            with self._transaction() as connection:
                stuck.note_locked(connection, datetime.now(UTC))
                for order_id in outbox.orders_with_commands(connection):
                    views.refresh(connection, order_id, device_id)
            self._transaction.device_id = device_id

    # --- what the screens show -----------------------------------------------------------------

    def summaries(self, now: datetime | None = None) -> tuple[OrderSummary, ...]:
        """Open orders and those closed lately, by promise."""
        with self._transaction() as connection:
            return views.summaries(connection, (now or datetime.now(UTC)) - _SHOW_CLOSED_FOR)

    def summary(self, order_id: str) -> OrderSummary | None:
        """One order as a list shows it."""
        with self._transaction() as connection:
            return views.summary(connection, order_id)

    def detail(self, order_id: str, now: datetime) -> OrderDetail | None:
        """One order with everything; None where it is not known."""
        with self._transaction() as connection:
            order = views.viewed(connection, order_id)
            if order is None:
                return None
            return details.of(connection, order, outbox.unsent_of(connection, order_id), now)

    def details(self, order_ids: Iterable[str], now: datetime) -> tuple[OrderDetail, ...]:
        """Several orders with everything; those that are not known are left out."""
        with self._transaction() as connection:
            orders = [views.viewed(connection, order_id) for order_id in order_ids]
            return tuple(
                details.of(connection, order, outbox.unsent_of(connection, str(order.order_id)), now)
                for order in orders
                if order is not None
            )

    def offers(self, order_ids: Iterable[str]) -> tuple[OfferRow, ...]:
        """The substitutes that were offered for these orders."""
        with self._transaction() as connection:
            orders = [views.viewed(connection, order_id) for order_id in order_ids]
            return tuple(offer for order in orders if order is not None for offer in offers_of(order))

    def substitutes(self, order_id: str, line_id: str) -> Candidates | None:
        """What may stand in for a line by this tablet's own catalogue; None where there is no such line."""
        with self._transaction() as connection:
            return substitutes.of_line(connection, order_id, line_id)

    def judge_substitute(self, order_id: str, line_id: str, code: str) -> Judged | None:
        """Whether the product of a GTIN or SKU may stand in for a line; None where there is no such line."""
        with self._transaction() as connection:
            return substitutes.judge(connection, order_id, line_id, code)

    def place(self) -> PlaceRow | None:
        """The store this tablet stands in; None before the first snapshot."""
        found = self.location()
        if found is None:
            return None
        return PlaceRow(found.code, found.name, found.address, found.time_zone, found.currency)

    def location(self) -> Location | None:
        """The store as the service describes it; None before the first snapshot."""
        with self._transaction() as connection:
            return reference.location(connection)

    def policy(self) -> StorePolicy:
        """The store's rules for new orders; the usual ones before the first snapshot."""
        found = self.location()
        return StorePolicy() if found is None else found.policy

    def store_number(self) -> int:
        """What a pickup pass calls this store; 0 before the first snapshot."""
        found = self.location()
        return 0 if found is None else found.number

    def staff(self) -> tuple[StaffRow, ...]:
        """Who can sign in, by name."""
        with self._transaction() as connection:
            return reference.staff(connection)

    def pass_keys(self) -> dict[int, bytes]:
        """Public keys of pickup passes by id."""
        with self._transaction() as connection:
            return reference.pass_keys(connection)

    def incidents(self) -> tuple[IncidentInfo, ...]:
        """What a lead must look at and nobody has seen to, newest first."""
        with self._transaction() as connection:
            return exceptions.unseen(connection, self._transaction.device_id)

    def exceptions(self, now: datetime, papers: Sequence[JobRow] = ()) -> tuple[ExceptionRow, ...]:
        """What the shift lead has to see to, the most pressing first; with this tablet's lost papers."""
        with self._transaction() as connection:
            return exceptions.found(connection, now, self._transaction.device_id, papers)

    def exceptions_of(
        self, staff_id: str, now: datetime, papers: Sequence[JobRow] = ()
    ) -> tuple[ExceptionRow, ...]:
        """What somebody has to see to, the most pressing first."""
        with self._transaction() as connection:
            return exceptions.given_to(connection, staff_id, now, self._transaction.device_id, papers)

    def pin_locked_until(self, staff_id: str, now: datetime) -> datetime | None:
        """Until when no PIN of this person is tried; None where one may be."""
        with self._transaction() as connection:
            member = reference.member(connection, staff_id)
            return None if member is None else sign_in.locked_until(connection, member, now)

    # --- what a scan means ---------------------------------------------------------------------

    def order_by_code(self, digest: str, now: datetime) -> str | CodeLocked | None:
        """The order with this digest of a typed code; after many wrong ones in a row none is looked at."""
        with self._transaction() as connection:
            until = guesses.locked_until(connection, _CODES, _WRONG_CODES, now)
            if until is not None:
                return CodeLocked(until)
            found = views.order_by_digest(connection, digest)
            if found is None:
                guesses.wrong(connection, _CODES, _WRONG_CODES, now)
            else:
                guesses.right(connection, _CODES)
            return found

    def order_by_number(self, number: str) -> str | None:
        """The order people call by this number."""
        with self._transaction() as connection:
            return views.order_by_number(connection, number)

    def order_by_bag(self, bag_id: str) -> str | None:
        """The order a bag belongs to."""
        with self._transaction() as connection:
            return views.order_of_bag(connection, bag_id)

    def is_shelf(self, text: str) -> bool:
        """True for one of this store's staging locations."""
        found = self.location()
        return found is not None and text in found.staging_locations

    def shelves(self) -> tuple[str, ...]:
        """This store's staging locations."""
        found = self.location()
        return () if found is None else found.staging_locations

    def lines_by_code(self, code: str, order_id: str = "") -> tuple[tuple[str, str], ...]:
        """Order and line ids that a GTIN or SKU belongs to, in one order or, slower, in all that are open."""
        with self._transaction() as connection:
            product = reference.product_by_code(connection, code)
            return views.lines_with(connection, _codes(code, product), order_id)

    def product_codes(self, code: str) -> frozenset[str]:
        """Every code of the product that a GTIN or SKU means; the code alone where it is not kept."""
        with self._transaction() as connection:
            return _codes(code, reference.product_by_code(connection, code))

    def product_name(self, code: str) -> str | None:
        """What a GTIN or SKU is called here; None where it is not kept."""
        with self._transaction() as connection:
            product = reference.product_by_code(connection, code)
        return None if product is None else product.name

    def order(self, order_id: str) -> Order | None:
        """The order as the screen shows it, whole."""
        with self._transaction() as connection:
            return views.viewed(connection, order_id)

    # --- what people do ------------------------------------------------------------------------

    def submit(
        self, order_id: str, args: CommandArgs, actor: Actor, now: datetime, *, offline: bool
    ) -> Submitted | Refusal:
        """Decide a command here and, where it counts, put it on disk with the order it makes."""
        with self._transaction() as connection:
            said = Said(self._transaction.device_id, order_id, args, actor, now, offline)
            return deciding.decide(connection, said)

    def stage(
        self, order_id: str, shelf: str, items: StageBag | None, actor: Actor, now: datetime, *, offline: bool
    ) -> Submitted | Refusal:
        """Put everything that is in no bag, or what is named, in the order's next bag on a shelf."""
        args = items or StageBag(bag_id=self.next_bag_id(order_id), staging_location=shelf, items=())
        return self.submit(order_id, args, actor, now, offline=offline)

    def next_bag_id(self, order_id: str) -> str:
        """The label of the order's next bag, such as "10477-1"."""
        order = self.order(order_id)
        if order is None:
            return "?"
        taken = {bag.bag_id for bag in order.bags}
        number = len(order.bags) + 1
        while f"{order.number}-{number}" in taken:
            number += 1
        return f"{order.number}-{number}"

    def check_pin(self, staff_id: str, pin: str, pepper: bytes, now: datetime) -> PinOutcome:
        """Whether this PIN is this person's; wrong ones are counted across restarts."""
        with self._transaction() as connection:
            member = reference.member(connection, staff_id)
            until = None if member is None else sign_in.locked_until(connection, member, now)
        if member is None or not member.active:
            return PinRefused(say("This person is not on the team any more."), None)
        if until is not None:
            return PinRefused(sign_in.locked_sentence(until, now), until)
        right = sign_in.matches(member, pin, pepper)
        with self._transaction() as connection:
            return sign_in.record(connection, member, right, now)

    # --- what the service says -----------------------------------------------------------------

    def cursor(self) -> SyncCursor:
        """How far the feed was read."""
        with self._transaction() as connection:
            return meta.cursor(connection)

    def due_commands(self, now: datetime, limit: int) -> tuple[OutboxEntry, ...]:
        """Commands to send now, oldest first; damaged ones become incidents instead."""
        with self._transaction() as connection:
            entries, damaged = outbox.due(connection, now, limit)
            if damaged:
                intake.drop_damaged(connection, self._transaction.device_id, damaged, now)
            return tuple(entries)

    def record_results(self, results: Sequence[CommandResult], now: datetime, epoch: str = "") -> ChangedSet:
        """What became of pushed commands; the versions are of that epoch of the feed."""
        with self._transaction() as connection:
            return intake.take_results(connection, self._transaction.device_id, results, now, epoch)

    def postpone(self, seqs: Sequence[int], until: datetime, code: str = "") -> frozenset[str]:
        """Send these later; the new incidents of those that do not get through."""
        with self._transaction() as connection:
            outbox.postpone(connection, seqs, until, code)
            return stuck.note(connection, seqs, code)

    def apply_changes(self, page: ChangesPage) -> ChangedSet:
        """Take a page of the feed."""
        with self._transaction() as connection:
            changed = intake.take_page(connection, self._transaction.device_id, page, page.server_time)
            # What is said of an order may be on a page to come.
            is_due = self._is_time_to_purge(page.server_time) and page.next >= page.head
            gone = self._purge(connection, page.server_time) if is_due else frozenset()
            if is_due:
                purge.days(connection, page.server_time)
        if is_due:  # also for what a snapshot or the feed took away since the last look
            self._cut_log()
        return replace(changed, order_ids=changed.order_ids | gone)

    def apply_snapshot(self, snapshot: Snapshot) -> ChangedSet:
        """Take a snapshot in the place of everything but the outbox."""
        with self._transaction() as connection:
            return intake.take_snapshot(
                connection, self._transaction.device_id, snapshot, snapshot.server_time
            )

    def note_clock_off(self, off: timedelta) -> None:
        """How far the tablet's clock is ahead of the service's; what changed little is not written."""
        with self._transaction() as connection:
            off_s = round(off.total_seconds())
            if abs(off_s - meta.number(connection, meta.CLOCK_OFF)) > _CLOCK_STEP_S:
                meta.put(connection, meta.CLOCK_OFF, str(off_s))

    def forget_old(self, now: datetime) -> ChangedSet:
        """Purge without the service, by the tablet's clock less what that was off when both were known."""
        with self._transaction() as connection:
            at = now - timedelta(seconds=meta.number(connection, meta.CLOCK_OFF))
            if not self._is_time_to_purge(at):
                return ChangedSet()
            gone: set[str] = set()
            while some := self._purge(connection, at):
                gone |= some
        self._cut_log()
        return ChangedSet(order_ids=frozenset(gone))

    def check_some(self, now: datetime, at_once: int = checking.AT_ONCE) -> Checked:
        """Read some more of what the last snapshot brought as a whole, so that taps get in between."""
        with self._transaction() as connection:
            return checking.step(connection, now, at_once)

    def unknown_kinds(self) -> int:
        """How many feed rows of kinds that this version does not know were skipped."""
        with self._transaction() as connection:
            return meta.unknown_kinds(connection)

    def outbox_status(self) -> OutboxStatus:
        """How much is unsent and since when."""
        with self._transaction() as connection:
            return outbox.status(connection)

    def check_room(self) -> None:
        """Take some room and give it back.

        Raises:
            StorageError: There is none.
        """
        with self._transaction() as connection:
            meta.put(connection, _ROOM, "0" * _ROOM_BYTES)
        with self._transaction() as connection:
            meta.put(connection, _ROOM, "")

    def next_due_at(self, now: datetime) -> datetime | None:
        """When the first of the commands that wait is to be sent; None where none waits."""
        with self._transaction() as connection:
            return outbox.next_due_at(connection, now)

    # --- what a lead does about it -------------------------------------------------------------

    def settle(self, incident_id: str) -> IncidentInfo | None:
        """A lead has looked at what this tablet found; what it was."""
        with self._transaction() as connection:
            return incidents.settle(connection, incident_id)

    def unsettle(self, found: IncidentInfo) -> None:
        """It has to be looked at after all."""
        with self._transaction() as connection:
            incidents.note_own(
                connection, found.incident_id, found.order_id, found.kind, found.detail, found.at
            )

    def put_away(self, order_id: str) -> None:
        """Papers of what is seen to go."""
        with self._transaction() as connection:
            exceptions.put_away(connection, order_id)

    def save_unsent(self, path: Path, now: datetime) -> int:
        """Write what is unsent to a file (`pickup_domain.unsent_file` reads it); how many commands that were.

        Raises:
            StorageError: The file could not be written.
        """
        with self._transaction() as connection:
            bodies, damaged, last = outbox.unsent(connection)
            intake.drop_damaged(connection, self._transaction.device_id, damaged, now)
            export.write(path, self._transaction.device_id, bodies)
            outbox.saved_through(connection, last)
            return len(bodies)

    def leave(self) -> None:
        """Forget the store and all that came of it.

        Raises:
            UnsentWorkError: Something is neither sent nor in a lead's file; nothing was forgotten.
        """
        with self._transaction() as connection:
            unsaved = outbox.status(connection).unsaved
            if unsaved:
                place = reference.location(connection)
                raise UnsentWorkError(unsaved, say("another store") if place is None else place.name)
            purge.everything(connection)
            alerts.forget(connection)
            shelves.forget(connection)
            meta.set_cursor(connection, SyncCursor("", 0))
        self._transaction.device_id = ""
        self._cut_log()

    # --- inside --------------------------------------------------------------------------------

    def _cut_log(self) -> None:
        """What is stored is stored: where the disk has no room for it now, the log is cut the next time."""
        with suppress(StorageFullError):
            empty_log(self._transaction.engine)

    def _is_time_to_purge(self, now: datetime) -> bool:
        """Also where it was done by a clock that ran ahead and is right again."""
        return not self._purge_from - _PURGE_EVERY <= now < self._purge_from

    def _purge(self, connection: Connection, now: datetime) -> frozenset[str]:
        """A small step; once nothing is left, an hour passes before the next look."""
        exceptions.forget_seen_to(connection, now)
        gone, has_more = purge.step(connection, now)
        if not has_more:
            self._purge_from = now + _PURGE_EVERY
        return gone

    def _make_ready(self, now: datetime) -> None:
        """After a restart or a rescue: orders with own commands, or all after an update, are folded anew."""
        with self._transaction() as connection:
            stuck.note_locked(connection, now)
            for order_id in print_jobs.orders_to_look_at(connection):
                exceptions.put_away(connection, order_id)
            for number in print_jobs.drop_damaged(connection):
                ident = f"damaged-print-{number}-{now.isoformat()}"
                incidents.note_own(connection, ident, "", "needs_review", lost_paper(number), now)
            if meta.get(connection, _SHAPE) == SHAPE:
                for order_id in outbox.orders_with_commands(connection):
                    views.refresh(connection, order_id, self._transaction.device_id)
            else:
                views.rebuild(connection, self._transaction.device_id)
                checking.begin(connection)
                products = reference.all_of(connection, ChangeKind.PRODUCT, Product)
                reference.index_products(connection, products)
                meta.put(connection, _SHAPE, SHAPE)


def _codes(code: str, product: Product | None) -> frozenset[str]:
    return frozenset({code} if product is None else {code, product.sku, *product.gtins})
