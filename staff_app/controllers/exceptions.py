"""The shift lead's exceptions: what there is to see to, who does, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pickup_domain.wording import say
from staff_app.controllers.orders import OrdersController
from staff_app.controllers.printing import PrintController
from staff_app.controllers.sign_in import SignInController
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.controllers.tablet import TabletController
from staff_app.rows.exceptions import ExceptionRow
from staff_app.rows.people import StaffRow
from staff_app.rows.printing import JobRow, PrinterView

if TYPE_CHECKING:
    from pickup_domain.commands import CommandArgs
    from staff_app.rows.orders import OrderDetail

_SOON_MS = 200


class ExceptionsController(QObject):
    """Reads them from what the tablet has, whenever that changes, for leads only.

    Emits:
        changed: All that is open, the most pressing first (tuple of ExceptionRow).
        told: A sentence (str).
    """

    changed = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        store: StoreLane,
        sign_in: SignInController,
        orders: OrdersController,
        printing: PrintController,
        tablet: TabletController,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._sign_in, self._orders = store, sign_in, orders
        self._printing, self._tablet, self._clock = printing, tablet, clock
        self._found: tuple[ExceptionRow, ...] = ()
        self._papers: tuple[JobRow, ...] = ()
        self.view: tuple[ExceptionRow, ...] = ()
        # Many changes in a row are one look.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.look)
        orders.orders_changed.connect(self.refresh)
        tablet.changed.connect(self.refresh)
        sign_in.state_changed.connect(self.refresh)
        printing.jobs_changed.connect(self._on_jobs)
        # Also where nothing is printed: what the last run left unknown is known once the printer is.
        printing.status_changed.connect(self._on_printer)

    @property
    def staff(self) -> tuple[StaffRow, ...]:
        """Whom something can be given to."""
        return self._sign_in.view.staff

    @Slot()
    def refresh(self) -> None:
        """Look again in a moment."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def look(self) -> None:
        """Look now; nobody but a lead is told."""
        if not self._is_lead():
            self._show(())
            return
        now, papers = self._clock(), self._papers
        self._store.run(lambda store: store.exceptions(now, papers), self._show)

    def take(self, row: ExceptionRow) -> None:
        """Whoever is signed in sees to it."""
        if (me := self._sign_in.view.chosen) is not None:
            self.give(row, me)

    def give(self, row: ExceptionRow, person: StaffRow) -> None:
        """Somebody sees to it."""

        def build() -> CommandArgs:
            from pickup_domain.commands import TakeException
            from pickup_domain.order import Actor, ActorKind, Role

            role = Role.SHIFT_LEAD if person.is_lead else Role.ASSOCIATE
            who = Actor(kind=ActorKind.STAFF, id=person.staff_id, name=person.name, role=role)
            return TakeException(key=row.key, assignee=who)

        self._orders.give(row.order_id, build, self._on_done)

    def resolve(self, row: ExceptionRow, note: str) -> None:
        """It is seen to."""
        if not row.key and row.paper is not None:
            self._printing.forget(row.paper.job_id)
            return
        if not row.key:
            self._settle(row)
            return

        def build() -> CommandArgs:
            from pickup_domain.commands import ResolveException

            return ResolveException(key=row.key, note=note)

        def done(detail: OrderDetail) -> None:
            if row.is_own:
                self._settle(row)
            if row.paper is not None:
                self._printing.forget(row.paper.job_id)
            self._on_done(detail)

        self._orders.give(row.order_id, build, done)

    def print_again(self, row: ExceptionRow) -> None:
        """The paper is wanted once more."""
        if row.paper is not None:
            self._printing.reprint(row.paper.job_id)

    def _settle(self, row: ExceptionRow) -> None:
        if row.is_own:
            self._tablet.settle(row.incident_id)
        else:
            self.told.emit(say("This tablet does not have the order. It goes once the service says so."))
        self.refresh()

    def _on_done(self, detail: OrderDetail) -> None:
        del detail
        self.look()

    @Slot(object)
    def _on_printer(self, view: PrinterView) -> None:
        del view
        self._printing.refresh_jobs()

    @Slot(object)
    def _on_jobs(self, jobs: tuple[JobRow, ...]) -> None:
        self._papers = tuple(each for each in jobs if each.state in {"failed", "unknown"})
        self.refresh()

    def _is_lead(self) -> bool:
        actor = self._sign_in.actor
        return actor is not None and actor.role == "shift_lead"

    def _show(self, found: tuple[ExceptionRow, ...]) -> None:
        view = found if self._is_lead() else ()
        if view != self.view:
            self.view = view
            self.changed.emit(view)
