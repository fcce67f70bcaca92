"""What announces itself until somebody here has seen it; for the store lane's thread."""

from collections.abc import Sequence
from datetime import datetime

from staff_app.store import alerts
from staff_app.store.results import Answer, Unanswered
from staff_app.store.transactions import Transactions


class Announcements:
    """New orders and answers that nobody has seen, and who did not come in time."""

    def __init__(self, transaction: Transactions) -> None:
        self._transaction = transaction

    def note_orders(self, orders: Sequence[tuple[str, bool]], now: datetime) -> dict[str, datetime] | None:
        """Get to know orders (id, untouched): `alerts.note`."""
        with self._transaction() as connection:
            return alerts.note(connection, orders, now)

    def see_orders(self, order_ids: Sequence[str], now: datetime) -> dict[str, datetime]:
        """Somebody here has seen these new orders; what is left, with when it was announced."""
        with self._transaction() as connection:
            return alerts.see(connection, order_ids, now)

    def answers(self, asking: Sequence[str], now: datetime) -> tuple[Answer, ...]:
        """What customers said about substitutes and nobody here has seen: `alerts.answers`."""
        with self._transaction() as connection:
            return alerts.answers(connection, asking, now)

    def see_answers(self, substitution_ids: Sequence[str]) -> None:
        """Somebody here has seen what was said about these."""
        with self._transaction() as connection:
            alerts.see_answers(connection, substitution_ids)

    def set_unanswered(self, found: Sequence[Unanswered], now: datetime) -> None:
        """What the shift lead should know of because nobody came in time."""
        with self._transaction() as connection:
            alerts.set_unanswered(connection, found, now)
