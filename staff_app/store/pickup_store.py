"""The tablet's pickup queue: one object, used on the store lane's thread only.

Every change is one transaction; a method that returns has its change on disk.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import Connection, Engine, select
from sqlmodel import col
from uuid_utils.compat import uuid7

from pickup_domain.commands import Command, CommandArgs, StageBag
from pickup_domain.lifecycle import apply
from pickup_domain.order import Actor, Order
from pickup_domain.outcomes import Refused
from pickup_domain.store import Location, MessageFate, PassKey, Product, StaffMember
from pickup_domain.sync import ChangeKind, ChangesPage, CommandResult, Snapshot
from staff_app.rows import OrderDetail, OrderSummary, PlaceRow, Refusal, StaffRow
from staff_app.store import intake, meta, outbox, sign_in, views
from staff_app.store.database import explained, open_engine
from staff_app.store.projection import detail_of
from staff_app.store.results import (
    ChangedSet,
    IncidentInfo,
    OpeningReport,
    OutboxEntry,
    OutboxStatus,
    PinOutcome,
    PinRefused,
    Submitted,
    SyncCursor,
)
from staff_app.store.tables import BagIndexRow, IncidentRow, ReferenceRow

M = TypeVar("M", bound=BaseModel)
_SHOW_CLOSED_FOR = timedelta(hours=18)


class PickupStore:
    """Everything this tablet knows and has yet to tell."""

    def __init__(self, engine: Engine, device_id: str, opening: OpeningReport) -> None:
        self._engine = engine
        self._device_id = device_id
        self.opening = opening

    @classmethod
    def open(cls, path: Path, device_id: str, now: datetime | None = None) -> "PickupStore":
        """Open or create the file.

        Raises:
            StorageError: It belongs to a newer app, or cannot be written.
        """
        engine, opening = open_engine(path, now or datetime.now(UTC))
        store = cls(engine, device_id, opening)
        store._refold_own()
        return store

    def close(self) -> None:
        """Close the file."""
        self._engine.dispose()

    def forget_store(self) -> None:
        """Before another store's first snapshot: ask for one."""
        with self._transaction() as connection:
            meta.set_cursor(connection, SyncCursor("", 0))

    # --- what the screens show -----------------------------------------------------------------

    def summaries(self, now: datetime | None = None) -> tuple[OrderSummary, ...]:
        """Open orders and those closed lately, by promise."""
        with self._transaction() as connection:
            return views.summaries(connection, (now or datetime.now(UTC)) - _SHOW_CLOSED_FOR)

    def summary(self, order_id: str) -> OrderSummary | None:
        """One order as a list shows it."""
        detail = self.detail(order_id, datetime.now(UTC))
        return None if detail is None else detail.summary

    def detail(self, order_id: str, now: datetime) -> OrderDetail | None:
        """One order with everything; None where it is not known."""
        with self._transaction() as connection:
            order = views.viewed(connection, order_id)
            return None if order is None else self._detail(connection, order, now)

    def place(self) -> PlaceRow | None:
        """The store this tablet stands in; None before the first snapshot."""
        found = self.location()
        if found is None:
            return None
        return PlaceRow(found.code, found.name, found.address, found.time_zone, found.currency)

    def location(self, connection: Connection | None = None) -> Location | None:
        """The store as the service describes it; None before the first snapshot."""
        found = self._reference(ChangeKind.LOCATION, Location, connection)
        return found[0] if found else None

    def store_number(self) -> int:
        """What a pickup pass calls this store; 0 before the first snapshot."""
        found = self.location()
        return 0 if found is None else found.number

    def staff(self) -> tuple[StaffRow, ...]:
        """Who can sign in, by name."""
        members = sorted(self._reference(ChangeKind.STAFF, StaffMember), key=lambda each: each.name)
        return tuple(
            StaffRow(
                each.staff_id, each.name, each.initials, each.role.value == "shift_lead", bool(each.pin_hash)
            )
            for each in members
            if each.active
        )

    def pass_keys(self) -> dict[int, bytes]:
        """Public keys of pickup passes by id."""
        return {
            key.key_id: bytes.fromhex(key.public_key) for key in self._reference(ChangeKind.PASS_KEY, PassKey)
        }

    def incidents(self) -> tuple[IncidentInfo, ...]:
        """What a lead must look at, newest first."""
        with self._transaction() as connection:
            rows = connection.execute(
                select(IncidentRow.__table__).order_by(col(IncidentRow.at).desc())  # type: ignore[attr-defined]
            )
            return tuple(
                IncidentInfo(
                    row.incident_id, row.order_id, row.kind, row.detail, datetime.fromisoformat(row.at)
                )
                for row in rows
            )

    # --- what a scan means ---------------------------------------------------------------------

    def order_by_code(self, digest: str) -> str | None:
        """The order with this digest of a typed code."""
        with self._transaction() as connection:
            return views.order_id_where(connection, "code_digest", digest)

    def order_by_number(self, number: str) -> str | None:
        """The order people call by this number."""
        with self._transaction() as connection:
            return views.order_id_where(connection, "number", number)

    def order_by_bag(self, bag_id: str) -> str | None:
        """The order a bag belongs to."""
        with self._transaction() as connection:
            found: str | None = connection.execute(
                select(col(BagIndexRow.order_id)).where(col(BagIndexRow.bag_id) == bag_id)
            ).scalar_one_or_none()
            return found

    def is_shelf(self, text: str) -> bool:
        """True for one of this store's staging locations."""
        found = self.location()
        return found is not None and text in found.staging_locations

    def shelves(self) -> tuple[str, ...]:
        """This store's staging locations."""
        found = self.location()
        return () if found is None else found.staging_locations

    def lines_by_code(self, code: str) -> tuple[tuple[str, str], ...]:
        """Order and line ids of open orders that a GTIN or SKU belongs to."""
        product = self._product_by_code(code)
        wanted = {code} if product is None else {code, product.sku}
        return tuple(
            (str(order.order_id), line.line_id)
            for each in self.summaries()
            if wanted & set(each.skus) and each.closed_at is None
            for order in [self.order(each.order_id)]
            if order is not None
            for line in order.lines
            if wanted & {line.sku, *line.gtins}
        )

    def product_name(self, code: str) -> str | None:
        """What a GTIN or SKU is called here; None where it is not kept."""
        product = self._product_by_code(code)
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
            order = views.fold(connection, order_id, self._device_id)
            confirmed = views.confirmed(connection, order_id)
            command = Command(
                id=uuid7(),
                order_id=UUID(order_id),
                actor=actor,
                device=self._device_id,
                occurred_at=now,
                base_version=0 if confirmed is None else confirmed.version,
                offline=offline,
                seq=outbox.next_seq(connection),
                args=args,
            )
            outcome = apply(order, command, now)
            if isinstance(outcome, Refused):
                return Refusal(outcome.code.value, outcome.sentence, order_id)
            outbox.add(connection, command, now)
            unsent = outbox.unsent_of(connection, order_id)
            views.write(connection, [(outcome.order, unsent)])
            return Submitted(str(command.id), self._detail(connection, outcome.order, now))

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
        members = {each.staff_id: each for each in self._reference(ChangeKind.STAFF, StaffMember)}
        member = members.get(staff_id)
        if member is None or not member.active:
            return PinRefused("This person is not on the team any more.", None)
        with self._transaction() as connection:
            until = sign_in.locked_until(connection, staff_id, now)
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
                intake.note_damaged(connection, damaged, now)
            return tuple(entries)

    def record_results(self, results: Sequence[CommandResult], now: datetime) -> ChangedSet:
        """What became of pushed commands."""
        with self._transaction() as connection:
            return intake.take_results(connection, self._device_id, results, now)

    def postpone(self, seqs: Sequence[int], until: datetime, code: str = "") -> None:
        """Send these later."""
        with self._transaction() as connection:
            outbox.postpone(connection, seqs, until, code)

    def apply_changes(self, page: ChangesPage) -> ChangedSet:
        """Take a page of the feed."""
        with self._transaction() as connection:
            return intake.take_page(connection, self._device_id, page)

    def apply_snapshot(self, snapshot: Snapshot) -> ChangedSet:
        """Take a snapshot in the place of everything but the outbox."""
        with self._transaction() as connection:
            return intake.take_snapshot(connection, self._device_id, snapshot)

    def outbox_status(self) -> OutboxStatus:
        """How much is unsent and since when."""
        with self._transaction() as connection:
            return outbox.status(connection)

    # --- inside --------------------------------------------------------------------------------

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with explained(), self._engine.begin() as connection:
            yield connection

    def _refold_own(self) -> None:
        """After a restart or a rescue: views of orders with own commands are folded anew."""
        with self._transaction() as connection:
            for order_id in outbox.orders_with_commands(connection):
                views.refresh(connection, order_id, self._device_id)

    def _detail(self, connection: Connection, order: Order, now: datetime) -> OrderDetail:
        order_id = str(order.order_id)
        fates = connection.execute(
            select(col(ReferenceRow.body)).where(
                col(ReferenceRow.kind) == ChangeKind.MESSAGE.value, col(ReferenceRow.parent) == order_id
            )
        ).scalars()
        messages = [MessageFate.model_validate_json(body) for body in fates]
        return detail_of(
            order,
            outbox.unsent_of(connection, order_id),
            now,
            lambda sku: self._product(connection, sku),
            messages,
            self._suggested_shelf(connection, order),
        )

    def _suggested_shelf(self, connection: Connection, order: Order) -> str:
        """Where the order stands already, else the first shelf that is empty."""
        if order.bags:
            return order.bags[-1].staging_location
        location = self.location(connection)
        if location is None or not location.staging_locations:
            return ""
        taken = {shelf for each in views.summaries(connection, datetime.now(UTC)) for shelf in each.shelves}
        free = (shelf for shelf in location.staging_locations if shelf not in taken)
        return next(free, location.staging_locations[0])

    def _product(self, connection: Connection, sku: str) -> Product | None:
        body = connection.execute(
            select(col(ReferenceRow.body)).where(
                col(ReferenceRow.kind) == ChangeKind.PRODUCT.value, col(ReferenceRow.id) == sku
            )
        ).scalar_one_or_none()
        return None if body is None else Product.model_validate_json(body)

    def _product_by_code(self, code: str) -> Product | None:
        return next(
            (
                each
                for each in self._reference(ChangeKind.PRODUCT, Product)
                if code in (each.sku, *each.gtins)
            ),
            None,
        )

    def _reference(self, kind: ChangeKind, model: type[M], connection: Connection | None = None) -> list[M]:
        if connection is None:
            with self._transaction() as own:
                return self._reference(kind, model, own)
        bodies = connection.execute(
            select(col(ReferenceRow.body)).where(col(ReferenceRow.kind) == kind.value)
        ).scalars()
        return [model.model_validate_json(body) for body in bodies]
