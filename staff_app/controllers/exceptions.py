"""The shift lead's exceptions: what there is to see to, who does, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
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
    from staff_app.rows.orders import OrderDetail, UndoOffer
    from staff_app.store.results import IncidentInfo

_LOST = frozenset({"failed", "unknown"})
_SOON_MS = 200
_MINE_SOON_MS = 2000
"""What somebody was given can wait a moment: their taps go first."""
_UNDO_WINDOW = timedelta(seconds=15)
"""Of what is about no order, whose store would say how long."""


class ExceptionsController(QObject):
    """Reads them from what the tablet has, whenever that changes: all for leads, else what somebody sees to.

    Emits:
        changed: All that is open, the most pressing first (tuple of ExceptionRow).
        mine_changed: What whoever is signed in sees to, the most pressing first (tuple of ExceptionRow).
        given: Of those, what they have not heard of: somebody gave it to them (tuple of ExceptionRow).
        told: A sentence (str).
        undo_offered: Of which exception (ExceptionRow), what takes it back (Callable), and until when.
    """

    changed = Signal(object)
    mine_changed = Signal(object)
    given = Signal(object)
    told = Signal(object)
    undo_offered = Signal(object, object, object)

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
        self.mine: tuple[ExceptionRow, ...] = ()
        self._heard: set[tuple[str, str]] = set()
        """Who knows what they see to: a staff id with an exception's."""
        # Many changes in a row are one look.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        orders.orders_changed.connect(self.refresh)
        orders.acted.connect(self._on_acted)
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
            self._soon.start(_SOON_MS if self._is_lead() else _MINE_SOON_MS)

    @Slot()
    def look(self) -> None:
        """Look now; nobody but a lead is told of all."""
        me = self._sign_in.actor
        if me is None:
            self._show(())
            return
        now, papers = self._clock(), self._papers
        if self._is_lead():
            self._store.run(lambda store: store.exceptions(now, papers), self._show)
        else:
            self._store.run(lambda store: store.exceptions_of(me.id, now, papers), self._show)

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

        def done(detail: OrderDetail) -> None:
            if is_me:
                self._heard.add((person.staff_id, row.id))
            self._on_done(detail)

        me = self._sign_in.actor
        is_me = me is not None and me.id == person.staff_id
        self._orders.give(row.order_id, build, done)

    def resolve(self, row: ExceptionRow, note: str) -> None:
        """It is seen to."""
        if row.key:
            self._say_resolved(row, note, self._put_away)
        elif row.is_own or row.paper is not None:
            self._put_away(row, None)
        else:
            self.told.emit(say("This tablet does not have the order. It goes once the service says so."))

    def print_again(self, row: ExceptionRow, note: str) -> None:
        """The paper is wanted once more: that ends it."""
        if row.key and self._printing.can_print:
            self._say_resolved(row, note, self._reprint)
        else:
            self._reprint(row, None)

    def end_paper(self, paper: JobRow, note: str, *, again: bool) -> None:
        """A paper is wanted no more, or once more; where it may be lost, its order's timeline says so."""
        row = next((each for each in self.view if each.paper and each.paper.job_id == paper.job_id), None)
        if row is not None:
            act = self.print_again if again else self.resolve
            act(row, note)
            return
        act_on = self._printing.reprint if again else self._printing.forget
        act_on(paper.job_id)
        if paper.order_id and paper.state in _LOST:
            self._orders.add_note(paper.order_id, note)

    def _say_resolved(
        self, row: ExceptionRow, note: str, then: Callable[[ExceptionRow, UndoOffer | None], None]
    ) -> None:
        def build() -> CommandArgs:
            from pickup_domain.commands import ResolveException

            return ResolveException(key=row.key, note=note)

        def done(detail: OrderDetail) -> None:
            then(row, detail.undo)
            self._on_done(detail)

        self._orders.give(row.order_id, build, done)

    def _put_away(self, row: ExceptionRow, undo: UndoOffer | None) -> None:
        """What only this tablet has of it goes, too, and comes again where that is taken back.

        What it found about an order is hidden by the word alone, and back where that does not count.
        """
        if (paper := row.paper) is not None:
            self._printing.forget(paper.job_id)
            self._offer(row, undo, paper)
        elif row.is_own and not row.key:
            self._store.run(
                lambda store: store.settle(row.incident_id), lambda found: self._on_settled(row, found)
            )

    def _reprint(self, row: ExceptionRow, undo: UndoOffer | None) -> None:
        if (paper := row.paper) is not None:
            self._printing.reprint(paper.job_id)
            if undo is not None:
                self._offer(row, undo, paper)

    def _on_settled(self, row: ExceptionRow, found: IncidentInfo | None) -> None:
        def back() -> None:
            if found is not None:
                self._store.run(lambda store: store.unsettle(found), lambda _: self._tablet.refresh())

        self._tablet.refresh()
        if found is not None:
            self.undo_offered.emit(row, back, self._clock() + _UNDO_WINDOW)

    def _offer(self, row: ExceptionRow, undo: UndoOffer | None, paper: JobRow) -> None:
        """In the place of the order's own undo, which knows nothing of a paper that only this tablet has.

        That is back on disk before the undo is: a tablet that dies in between has lost nothing.
        """
        if undo is None:
            if not row.key:
                until = self._clock() + _UNDO_WINDOW
                self.undo_offered.emit(row, lambda: self._printing.remember(paper, _nothing), until)
            return

        def build() -> CommandArgs:
            from uuid import UUID

            from pickup_domain.commands import Undo

            return Undo(command_id=UUID(undo.command_id))

        def take_back() -> None:
            self._orders.give(row.order_id, build, self._on_done, put_away)

        def put_away() -> None:
            self._store.run(lambda store: store.put_away(row.order_id), on_away)

        def on_away(nothing: None) -> None:
            del nothing
            self._printing.refresh_jobs()

        self.undo_offered.emit(row, lambda: self._printing.remember(paper, take_back), undo.until)

    @Slot(str, str)
    def _on_acted(self, order_id: str, kind: str) -> None:
        """The list beside the storage tells what is not seen to, as well."""
        del order_id
        if kind in {"resolve_exception", "undo"}:
            self._tablet.refresh()

    def _on_done(self, detail: OrderDetail) -> None:
        del detail
        self.look()

    @Slot(object)
    def _on_printer(self, view: PrinterView) -> None:
        del view
        self._printing.refresh_jobs()

    @Slot(object)
    def _on_jobs(self, jobs: tuple[JobRow, ...]) -> None:
        self._papers = tuple(each for each in jobs if each.state in _LOST)
        self.refresh()

    def _is_lead(self) -> bool:
        actor = self._sign_in.actor
        return actor is not None and actor.role == "shift_lead"

    def _show(self, found: tuple[ExceptionRow, ...]) -> None:
        view = found if self._is_lead() else ()
        if view != self.view:
            self.view = view
            self.changed.emit(view)
        self._show_mine(found)

    def _show_mine(self, found: tuple[ExceptionRow, ...]) -> None:
        me = self._sign_in.actor
        who = "" if me is None else me.id
        mine = tuple(each for each in found if who and each.owner_id == who)
        known = {(who, each.id) for each in mine}
        # What somebody else sees to by now is news to them when they get it again.
        self._heard = {each for each in self._heard if each[0] != who or each in known}
        if mine == self.mine:
            return
        self.mine = mine
        self.mine_changed.emit(mine)
        if news := tuple(each for each in mine if (who, each.id) not in self._heard):
            self._heard |= known
            self.given.emit(news)


def _nothing() -> None:
    """No order has to be told."""
