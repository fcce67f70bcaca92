"""Shelves that are gone through, and what is to be put back; for the store lane's thread."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from staff_app.rows.shelves import ReturnTask, ShelfRow, StrayBag, SweepView
from staff_app.store import shelves
from staff_app.store.transactions import Transactions


class Sweeps:
    """How far each shelf was gone through; it outlives a restart."""

    def __init__(self, transaction: Transactions) -> None:
        self._transaction = transaction

    def rows(self) -> tuple[ShelfRow, ...]:
        """Every staging shelf with what should stand on it."""
        with self._transaction() as connection:
            return shelves.rows(connection)

    def view(self, shelf: str) -> SweepView | None:
        """How far a shelf was gone through; None where nobody has begun."""
        with self._transaction() as connection:
            return shelves.view(connection, shelf)

    def in_hand(self, now: datetime) -> SweepView | None:
        """The shelf that somebody was in the middle of when the app ended."""
        with self._transaction() as connection:
            return shelves.view(connection, shelves.in_hand(connection, now))

    def begin(self, shelf: str, now: datetime, *, over: bool = False) -> SweepView | None:
        """Go through a shelf, on from where it was left unless it is to start over."""
        with self._transaction() as connection:
            shelves.begin(connection, shelf, now, over=over)
            return shelves.view(connection, shelf)

    def close(self) -> None:
        """No shelf is in hand any more."""
        with self._transaction() as connection:
            shelves.close(connection)

    def find(self, shelf: str, code: str) -> tuple[str, StrayBag | None, SweepView | None]:
        """The order of a bag that was scanned on a shelf, and why it is out of place; that is noted."""
        with self._transaction() as connection:
            order_id, stray = shelves.whereabouts(connection, code, shelf)
            sweep = shelves.sweep_of(connection, shelf)
            if stray is not None and sweep is not None:
                others = tuple(each for each in sweep.strays if each != code)
                shelves.note(connection, shelf, replace(sweep, strays=(code, *others)))
            return order_id, stray, shelves.view(connection, shelf)

    def see(self, shelf: str, bag_id: str, *, moved: bool = False) -> SweepView | None:
        """A bag that stands on a shelf was seen there; it may have been moved there just now."""
        with self._transaction() as connection:
            sweep = shelves.sweep_of(connection, shelf)
            if sweep is not None:
                seen = tuple(dict.fromkeys((*sweep.seen, bag_id)))
                strays = tuple(each for each in sweep.strays if each != bag_id)
                moved_here = sweep.moved + moved
                shelves.note(connection, shelf, replace(sweep, seen=seen, strays=strays, moved=moved_here))
            return shelves.view(connection, shelf)

    def set_aside(self, shelf: str, code: str) -> SweepView | None:
        """What does not belong on a shelf was taken off it."""
        with self._transaction() as connection:
            sweep = shelves.sweep_of(connection, shelf)
            if sweep is not None:
                strays = tuple(each for each in sweep.strays if each != code)
                shelves.note(connection, shelf, replace(sweep, strays=strays))
            return shelves.view(connection, shelf)

    def finish(self, shelf: str, now: datetime) -> SweepView | None:
        """Everything on a shelf was scanned."""
        with self._transaction() as connection:
            sweep = shelves.sweep_of(connection, shelf)
            if sweep is not None:
                shelves.note(connection, shelf, replace(sweep, finished=True))
                shelves.note_swept(connection, shelf, now)
            return shelves.view(connection, shelf)

    def return_tasks(self, order_ids: Sequence[str], now: datetime) -> dict[str, ReturnTask | None]:
        """What is to be put back of these orders."""
        with self._transaction() as connection:
            return {each: shelves.return_task(connection, each, now) for each in order_ids}
