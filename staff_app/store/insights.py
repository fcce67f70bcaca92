"""The figures a lead looked at last, for when the service cannot be asked; for the store lane's thread."""

from datetime import datetime

from pickup_domain.insights import Insights
from staff_app.store import kept
from staff_app.store.transactions import Transactions


class KeptInsights:
    """One answer for each kind of question, with its age; what is about persons is never kept."""

    def __init__(self, transaction: Transactions) -> None:
        self._transaction = transaction

    def keep(self, span: str, answer: Insights, now: datetime) -> None:
        """In the place of the one before."""
        if answer.by == "person":
            return
        with self._transaction() as connection:
            kept.put(connection, _name(span, answer.by), answer, now)

    def get(self, span: str, by: str) -> tuple[Insights, datetime] | None:
        """The latest, and when it was given; None where there is none."""
        with self._transaction() as connection:
            return kept.get(connection, _name(span, by), Insights)


def _name(span: str, by: str) -> str:
    return f"insights {span} {by}"
