"""The store's days by slot, and what is said about them; for the store lane's thread."""

from datetime import date, datetime
from uuid import UUID

from pickup_domain.day import Day, StoreArgs
from pickup_domain.order import Actor, Order
from pickup_domain.pace import Pace
from staff_app.rows.orders import OrderSummary, Refusal
from staff_app.rows.schedule import DayView, SlotOrderRow
from staff_app.store import kept, schedule, views
from staff_app.store.day_folding import bounds
from staff_app.store.transactions import Transactions

_PACE = "pace"


class Days:
    """What was read of them lasts while there is no network; what is said waits in the outbox."""

    def __init__(self, transaction: Transactions) -> None:
        self._transaction = transaction

    def submit(self, args: StoreArgs, actor: Actor, now: datetime, *, offline: bool) -> UUID | Refusal:
        """Put a lead's word about a slot or hours on disk, to be sent in its turn; its id."""
        with self._transaction() as connection:
            return schedule.submit(connection, args, actor, now, offline=offline)

    def view(self, day: date, now: datetime) -> DayView:
        """A day as far as it is known here, with what waits to be sent."""
        with self._transaction() as connection:
            return schedule.view(connection, day, now)

    def summaries(self, day: date) -> tuple[OrderSummary, ...]:
        """The orders that are promised on a day, as lists show them."""
        with self._transaction() as connection:
            return views.promised_between(connection, *bounds(day, schedule.zone(connection)))

    def orders(self, start: datetime, end: datetime) -> tuple[SlotOrderRow, ...]:
        """The orders whose promise begins in a span."""
        with self._transaction() as connection:
            return schedule.orders_between(connection, start, end)

    def keep(self, day: Day, now: datetime) -> DayView:
        """The service has told of a day."""
        with self._transaction() as connection:
            schedule.keep(connection, day, now)
            return schedule.view(connection, day.day, now)

    def keep_pace(self, pace: Pace, now: datetime) -> None:
        """The service has told how quickly the store works."""
        with self._transaction() as connection:
            kept.put(connection, _PACE, pace, now)

    def pace(self) -> tuple[Pace, datetime] | None:
        """How quickly the store works, and when that was told; None where it never was."""
        with self._transaction() as connection:
            return kept.get(connection, _PACE, Pace)

    def today(self, now: datetime) -> tuple[datetime, datetime]:
        """When the store's present day begins and ends."""
        with self._transaction() as connection:
            zone = schedule.zone(connection)
            return bounds(now.astimezone(zone).date(), zone)

    def orders_about(self, day: tuple[datetime, datetime]) -> tuple[Order, ...]:
        """What is open, was closed on a day or later, or is promised on it, whole: who picks shows on all."""
        with self._transaction() as connection:
            known = (*views.summaries(connection, day[0]), *views.promised_between(connection, *day))
            ids = dict.fromkeys(each.order_id for each in known)
            return tuple(each for each in (views.viewed(connection, one) for one in ids) if each is not None)
