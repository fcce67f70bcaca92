"""Who changed what about the store: asked of the service page by page, and saved as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.wording import say
from staff_app.controllers.lead_questions import LeadQuestions
from staff_app.controllers.saved_files import documents, save_text
from staff_app.controllers.store_lane import StoreLane

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pickup_domain.audit import AuditChain, AuditEntry
    from pickup_domain.team import TeamMember
    from staff_app.controllers.enquiries import Enquiries
    from staff_app.controllers.sign_in import SignInController
    from staff_app.errors import PickupError
    from staff_app.store.pickup_store import PickupStore
    from staff_app.sync.client import ServiceClient

PAGE = 20
"""Rows on the screen at a time."""
_SAVED_AT_ONCE = 500


class Kind(StrEnum):
    """What was changed, as people think of it."""

    TEAM = "team"
    TABLETS = "tablets"
    SLOTS = "slots"
    CUSTOMERS = "customers"


ACTS: Mapping[Kind, tuple[str, ...]] = MappingProxyType(
    {
        Kind.TEAM: ("staff_added", "staff_changed", "staff_removed", "pin_set"),
        Kind.TABLETS: ("enrol_code_given", "device_enrolled", "device_enrolled_again", "device_revoked"),
        Kind.SLOTS: (
            *("close_slot", "open_slot", "limit_slot", "block_hours", "unblock_hours", "set_closing"),
            *("slot_overridden", "location_changed", "location_created"),
        ),
        Kind.CUSTOMERS: ("customer_erased",),
    }
)
"""The service's names for what was done."""


@dataclass(frozen=True, slots=True)
class AuditQuestion:
    """Which rows somebody wants to read."""

    kind: Kind | None = None
    """None: of every kind."""
    person: str = ""
    """What they did or was done about them; empty: everybody."""

    @property
    def acts(self) -> tuple[str, ...]:
        """As the service takes them."""
        return () if self.kind is None else ACTS[self.kind]


@dataclass(frozen=True, slots=True)
class AuditView:
    """What is known of the log."""

    question: AuditQuestion = AuditQuestion()
    rows: tuple[AuditEntry, ...] | None = None
    """A page, newest first; None: the service has not told yet."""
    pages: tuple[int, ...] = ()
    """Before which rows the pages begin that lie before this one, the newest first."""
    has_older: bool = False
    people: tuple[TeamMember, ...] = ()
    tablets: Mapping[str, str] = field(default_factory=dict)
    """Names by id."""
    chain: AuditChain | None = None
    is_asking: bool = False
    problem: str = ""
    """Why there is no answer, and what to do."""


@dataclass(frozen=True, slots=True)
class _Answer:
    rows: tuple[AuditEntry, ...]
    people: tuple[TeamMember, ...]
    tablets: Mapping[str, str]
    chain: AuditChain | None


class AuditController(QObject):
    """One page in hand at a time.

    Emits:
        changed: What is known (AuditView).
        told: Something a person should know (str).
    """

    changed = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        store: StoreLane,
        enquiries: Enquiries,
        sign_in: SignInController,
        *,
        folder: Callable[[], Path] = documents,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._questions = LeadQuestions(enquiries, sign_in)
        self._folder = folder
        self._view = AuditView()

    @property
    def view(self) -> AuditView:
        """What is known."""
        return self._view

    @Slot()
    def leave(self) -> None:
        """Nobody looks any more: nothing of it stays in memory."""
        self._show(AuditView())

    @Slot()
    def load(self) -> None:
        """The newest page, and whether the log is what was written."""
        self._turn(self._view.question, (), is_anew=True)

    def look(self, question: AuditQuestion) -> None:
        """The newest page of what somebody wants to read."""
        if question != self._view.question:
            self._turn(question, ())

    def older(self) -> None:
        """The page before this one in time."""
        rows = self._view.rows
        if rows and self._view.has_older:
            self._turn(self._view.question, (*self._view.pages, rows[-1].seq))

    def newer(self) -> None:
        """The page after this one in time."""
        if self._view.pages:
            self._turn(self._view.question, self._view.pages[:-1])

    def save(self) -> None:
        """Write all rows of the question to a file for spreadsheets, however many pages there are."""
        question = self._view.question
        self._show(replace(self._view, is_asking=True, problem=""))

        def all_rows(client: ServiceClient) -> tuple[AuditEntry, ...]:
            found: list[AuditEntry] = []
            while True:
                before = found[-1].seq if found else None
                page = client.audit(before, question.person, question.acts, _SAVED_AT_ONCE)
                found += page
                if len(page) < _SAVED_AT_ONCE:
                    return tuple(found)

        self._questions.ask(all_rows, self._on_rows_to_save, self._on_failed)

    def _turn(self, question: AuditQuestion, pages: tuple[int, ...], *, is_anew: bool = False) -> None:
        before = self._view
        self._show(replace(before, is_asking=True, problem=""))

        def ask(client: ServiceClient) -> _Answer:
            rows = client.audit(pages[-1] if pages else None, question.person, question.acts, PAGE + 1)
            if not is_anew and before.rows is not None:
                return _Answer(rows, before.people, before.tablets, before.chain)
            tablets = {each.device_id: each.name for each in client.devices()}
            return _Answer(rows, client.team(), tablets, client.audit_chain())

        def answered(answer: _Answer) -> None:
            self._show(
                AuditView(
                    question,
                    answer.rows[:PAGE],
                    pages,
                    len(answer.rows) > PAGE,
                    answer.people,
                    answer.tablets,
                    answer.chain,
                )
            )

        self._questions.ask(ask, answered, self._on_failed)

    def _on_failed(self, sentence: str) -> None:
        self._show(replace(self._view, is_asking=False, problem=sentence))

    def _on_rows_to_save(self, rows: tuple[AuditEntry, ...]) -> None:
        self._show(replace(self._view, is_asking=False))
        folder = self._folder

        def job(store: PickupStore) -> Path:
            from pickup_domain.audit import audit_csv

            location = store.location()
            name = "audit.csv" if location is None else f"audit-{location.code}.csv"
            return save_text(folder(), name, audit_csv(rows))

        self._store.run(job, self._on_saved, self._on_not_saved)

    def _on_saved(self, path: Path) -> None:
        self.told.emit(say("Saved as {name} in {folder}.", name=path.name, folder=str(path.parent)))

    def _on_not_saved(self, error: PickupError) -> None:
        self.told.emit(str(error))

    def _show(self, view: AuditView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)
