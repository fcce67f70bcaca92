"""How the store's days went: asked of the service, kept for when it cannot be, saved as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.wording import say
from staff_app.controllers.enquiries import Enquiries
from staff_app.controllers.saved_files import documents, save_text
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.errors import PickupError
from staff_app.rows.insights import InsightsQuestion, InsightsView

if TYPE_CHECKING:
    from datetime import datetime

    from pickup_domain.insights import Insights
    from staff_app.store.pickup_store import PickupStore

PATIENCE_S = 30.0
"""A quarter of a big store takes some seconds; nobody waits for it at the counter."""


class InsightsController(QObject):
    """One question in hand at a time.

    Emits:
        changed: What is known of it (InsightsView), or None: nobody looks any more.
        told: Something a person should know (str).
    """

    changed = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        store: StoreLane,
        enquiries: Enquiries,
        *,
        clock: Clock = utc_now,
        folder: Callable[[], Path] = documents,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._enquiries = store, enquiries
        self._clock, self._folder = clock, folder
        self._view: InsightsView | None = None

    @property
    def view(self) -> InsightsView | None:
        """The question in hand, and what is known of it."""
        return self._view

    def look(self, question: InsightsQuestion) -> None:
        """Take a question in hand: at once what was told before, then what the service says now."""
        before = self._view
        if before is None or before.question != question:
            by_person = before is not None and before.by_person
            self._show(InsightsView(question, by_person=by_person, is_asking=True))
        else:
            self._show(replace(before, is_asking=True, problem=""))

        def job(store: PickupStore) -> tuple[bool, tuple[Insights, datetime] | None]:
            location = store.location()
            by_person = location is not None and location.insights_by_person
            return by_person, store.insights.get(question.span, question.by)

        self._store.run(job, lambda found: self._on_kept(question, *found))
        self._enquiries.ask(
            lambda client: client.insights(question.first, question.last, question.by),
            lambda answer: self._on_answer(question, answer),
            lambda error: self._on_failed(question, error),
        )

    @Slot()
    def leave(self) -> None:
        """Nobody looks any more, or somebody else: nothing of it stays in memory."""
        self._view = None
        self.changed.emit(None)

    def save(self) -> None:
        """Write what is shown to a file for spreadsheets."""
        if self._view is None or self._view.answer is None:
            return
        answer, folder = self._view.answer, self._folder

        def job(store: PickupStore) -> Path:
            from pickup_domain.insights_table import insights_csv

            del store
            name = f"insights-{answer.store}-{answer.first}-{answer.last}-{answer.by}.csv"
            return save_text(folder(), name, insights_csv(answer))

        self._store.run(job, self._on_saved, self._on_not_saved)

    def _on_kept(
        self, question: InsightsQuestion, by_person: bool, kept: tuple[Insights, datetime] | None
    ) -> None:
        view = self._view
        if view is None or view.question != question:
            return
        view = replace(view, by_person=by_person)
        if view.answer is None and kept is not None and _answers(question, kept[0]):
            view = replace(view, answer=kept[0], told_at=kept[1])
        self._show(view)

    def _on_answer(self, question: InsightsQuestion, answer: Insights) -> None:
        now = self._clock()
        self._store.run(lambda store: store.insights.keep(question.span, answer, now))
        view = self._view
        if view is not None and view.question == question:
            self._show(replace(view, answer=answer, told_at=now, is_asking=False, problem=""))

    def _on_failed(self, question: InsightsQuestion, error: PickupError) -> None:
        view = self._view
        if view is not None and view.question == question:
            self._show(replace(view, is_asking=False, problem=error.message))

    def _on_saved(self, path: Path) -> None:
        self.told.emit(say("Saved as {name} in {folder}.", name=path.name, folder=str(path.parent)))

    def _on_not_saved(self, error: PickupError) -> None:
        self.told.emit(str(error))

    def _show(self, view: InsightsView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)


def _answers(question: InsightsQuestion, kept: Insights) -> bool:
    """Whether a kept answer is about these days; of "the last 7 days" also as they were then."""
    return question.span != "other" or (kept.first, kept.last) == (question.first, question.last)
