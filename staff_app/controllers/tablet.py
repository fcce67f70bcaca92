"""What a shift lead sees to on a tablet: steps that did not count, unsent ones, and leaving the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.outcomes import IncidentKind
from pickup_domain.wording import joined, say
from staff_app.controllers.sign_in import SignInController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.controllers.sync import SyncController
from staff_app.errors import PickupError
from staff_app.rows.sync import NoteRow, TabletView

if TYPE_CHECKING:
    from staff_app.store.pickup_store import PickupStore
    from staff_app.store.results import ChangedSet, IncidentInfo, OutboxStatus

_ONLY_LEADS = say("Only a shift lead can do this.")


class TabletController(QObject):
    """Tells what waits for a lead, saves what is unsent to a file, and lets the tablet leave its store.

    Emits:
        changed: What there is to see to (TabletView).
        told: Something a person should know (str).
    """

    changed = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        folder: Path,
        store: StoreLane,
        sign_in: SignInController,
        sync: SyncController,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._store = store
        self._sign_in = sign_in
        self._sync = sync
        self._clock = clock
        self._view = TabletView()
        store.opened.connect(self.refresh)
        sync.status_changed.connect(self.refresh)

    @property
    def view(self) -> TabletView:
        """What there is to see to."""
        return self._view

    @Slot()
    def refresh(self) -> None:
        """Look again."""
        self._store.run(lambda store: (store.incidents(), store.outbox_status()), self._on_looked)

    def on_changed(self, changed: ChangedSet) -> None:
        """The service has answered or told something: new incidents that are still open are said at once."""
        if changed.incidents:
            self._store.run(lambda store: _open_of(store, changed.incidents), self._tell)
        self.refresh()

    def settle(self, incident_id: str) -> None:
        """A lead has looked at it."""
        if self._is_lead():
            self._store.run(lambda store: store.settle(incident_id), self._on_done)

    def save_unsent(self) -> None:
        """Write what is unsent to a file in the app's folder."""
        if not self._is_lead():
            return
        now = self._clock()
        path = self._folder / "saved" / f"unsent-{now:%Y%m%d-%H%M%S}.jsonl"

        def job(store: PickupStore) -> tuple[int, Path]:
            return store.save_unsent(path, now), path

        self._store.run(job, self._on_saved, self._on_failed)

    def leave_store(self) -> None:
        """Forget the store and the token, once nothing is left behind."""
        if self._is_lead():
            self._store.leave(self._on_left, self._on_failed)

    def _is_lead(self) -> bool:
        actor = self._sign_in.actor
        if actor is not None and actor.role == "shift_lead":
            return True
        self.told.emit(_ONLY_LEADS)
        return False

    def _on_looked(self, found: tuple[tuple[IncidentInfo, ...], OutboxStatus]) -> None:
        incidents, outbox = found
        notes = tuple(NoteRow(each.incident_id, each.detail, each.at, each.own) for each in incidents)
        self._show(replace(self._view, notes=notes, unsaved=outbox.unsaved))

    def _tell(self, new: tuple[IncidentInfo, ...]) -> None:
        if new:
            self.told.emit(new[0].detail if len(new) == 1 else _all_of(new))

    def _on_saved(self, saved: tuple[int, Path]) -> None:
        count, path = saved
        self._show(replace(self._view, saved_to=str(path), saved_count=count))
        self.refresh()

    def _on_done(self, settled: object) -> None:
        del settled
        self.refresh()

    def _on_left(self) -> None:
        self._sync.hang_up()
        self._sign_in.leave_store()
        self._show(TabletView())

    def _on_failed(self, error: PickupError) -> None:
        self.told.emit(str(error))
        self.refresh()

    def _show(self, view: TabletView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)


def _open_of(store: PickupStore, ids: frozenset[str]) -> tuple[IncidentInfo, ...]:
    return tuple(each for each in store.incidents() if each.incident_id in ids)


def _all_of(incidents: Sequence[IncidentInfo]) -> str:
    """Several at once, in one sentence: how many they are, on which orders, and where each of them stands."""
    numbers = sorted({str(each.facts["number"]) for each in incidents if "number" in each.facts})
    count = len(incidents)
    if all(each.kind == IncidentKind.COMMAND_REFUSED for each in incidents):
        how_many = say("{count} steps did not count.", count=count)
    else:
        how_many = say("{count} steps have to be looked at.", count=count)
    orders = say("Orders: {numbers}.", numbers=", ".join(numbers)) if numbers else ""
    return joined(how_many, orders, say("What became of each stands under “This tablet”."))
