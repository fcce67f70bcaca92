"""The printer: what is printed when, and what the rail says about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from pickup_domain.wording import say
from staff_app.background import Lane
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.device_rows import PaperChoice, PaperView
from staff_app.errors import PickupError
from staff_app.rows.orders import OrderDetail, OrderSummary
from staff_app.rows.printing import JobRow, PrinterState, PrinterView
from staff_app.rows.schedule import DayView

if TYPE_CHECKING:
    from pickup_domain.order import Order
    from pickup_domain.store import Location
    from staff_app.controllers.print_queue import Pile, Printed, PrintQueue
    from staff_app.devices.printing.status import PrinterStatus
    from staff_app.store.pickup_store import PickupStore


T = TypeVar("T")
_LOOK_EVERY_MS = 15_000
_TRY_EVERY_MS = 2_000
_WELL = frozenset({PrinterState.READY, PrinterState.PAPER_LOW, PrinterState.ONE_WAY})


class PrintController(QObject):
    """Stores jobs, lets them be sent one by one, and tells how the printer is.

    Emits:
        status_changed: What the rail says (PrinterView).
        jobs_changed: What is not through, once somebody asked for it (tuple of JobRow).
        paper_shown: What a print looks like: its job's id, empty for the test page, and its PaperView, None
            where nothing of it is on paper.
        told: Something a person should know (str).
    """

    status_changed = Signal(object)
    jobs_changed = Signal(object)
    paper_shown = Signal(str, object)
    told = Signal(object)

    def __init__(
        self,
        store: StoreLane,
        database: Path,
        address: str,
        paper_mm: int,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._database = database
        self._address = address
        self._paper_mm = paper_mm
        self._clock = clock
        self._lane = Lane("printer", self)
        self._queue: PrintQueue | None = None
        self._view = PrinterView(PrinterState.NONE, 0)
        self._is_open = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._print_next)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self._ask_status)
        store.opened.connect(self._on_opened)

    @property
    def view(self) -> PrinterView:
        """What the rail says now."""
        return self._view

    @property
    def has_printer(self) -> bool:
        """True where a printer's address is known."""
        return bool(self._address)

    @property
    def can_print(self) -> bool:
        """True where something that is printed now goes to the printer."""
        return self._queue is not None

    @property
    def address(self) -> str:
        """The printer's address; empty where there is none."""
        return self._address

    def use_printer(self, address: str, paper_mm: int) -> None:
        """Print on another printer from now on; a job under way is finished on the old one.

        What waits stays as it is on disk and goes to the new one.
        """
        self._paper_mm = paper_mm
        if address == self._address:
            return
        self._address = address
        self._again.stop()
        self._look.stop()
        # From here on nothing is given to the old queue; the lane closes it behind what it was given before.
        queue, self._queue = self._queue, None
        if queue is not None:
            self._lane.submit(queue.close)
        self._show(PrinterView(PrinterState.NONE, 0))
        if self._is_open and address:
            self._open_queue(is_swap=True)

    def print_test_page(self) -> None:
        """A page that shows width, alphabets and codes."""
        queue = self._queue
        if queue is None:
            self.told.emit(self._why_not())
            return
        paper, now = self._paper, self._clock()
        self._lane.submit(lambda: queue.add_test_page(paper, now), self._on_added, self._on_failed)

    def refresh_jobs(self) -> None:
        """Tell what is not through."""
        queue = self._queue
        if queue is None:
            self.jobs_changed.emit(())
        else:
            self._lane.submit(queue.jobs, self.jobs_changed.emit, self._on_failed)

    def forget(self, job_id: str) -> None:
        """Want no more of a job."""
        queue = self._queue
        if queue is not None:
            self._lane.submit(lambda: queue.forget(job_id), self._on_seen_to, self._on_failed)

    def remember(self, job: JobRow, then: Callable[[], None]) -> None:
        """One that was forgotten has to be looked at after all; `then` comes once that is on disk."""
        queue = self._queue

        def on_done(nothing: None) -> None:
            self._on_seen_to(nothing)
            then()

        if queue is None:
            then()
        else:
            self._lane.submit(lambda: queue.remember(job.job_id, job.state), on_done, self._on_failed)

    def ask_printer(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[PickupError], None] | None = None,
    ) -> None:
        """Run a question to the printer between its jobs: it takes one connection at a time."""
        self._lane.submit(job, done, failed)

    def print_receipt(self, order_id: str) -> None:
        """The latest hand-over's receipt; from the second on it says COPY."""
        self._print(order_id, "receipt")

    def print_bag_labels(self, order_id: str) -> None:
        """A label for each bag that is here."""
        self._print(order_id, "bag_label")

    def print_pick_slip(self, order_id: str) -> None:
        """What is still to be fetched."""
        self._print(order_id, "pick_slip")

    def print_walk_list(self, wave: str) -> None:
        """What is still to be taken on a walk, stop by stop."""
        now = self._clock()

        def job(store: PickupStore) -> tuple[tuple[Order, ...], Location | None]:
            members = (row.order_id for row in store.summaries(now) if row.wave == wave)
            orders = tuple(order for each in members if (order := store.order(each)) is not None)
            return orders, store.location()

        self._store.run(job, lambda found: self._on_walk(wave, *found))

    def print_day_sheet(self) -> None:
        """Today's orders by the time they are promised for."""
        now = self._clock()
        self._store.run(
            lambda store: (store.summaries(now), store.location()), lambda found: self._on_day(*found)
        )

    def print_day(self, day: date) -> None:
        """Any day, slot by slot, with what each takes."""
        now = self._clock()

        def job(store: PickupStore) -> tuple[tuple[OrderSummary, ...], Location | None, DayView]:
            return store.days.summaries(day), store.location(), store.days.view(day, now)

        self._store.run(job, lambda found: self._on_day(*found))

    def show_job(self, job_id: str) -> None:
        """Tell what a job looks like on paper, by its own bytes."""
        queue = self._queue
        if queue is not None:
            self._lane.submit(
                lambda: queue.shown(job_id), lambda view: self.paper_shown.emit(job_id, view), self._on_failed
            )

    def show_test_page(self) -> None:
        """Tell what a test page looks like on the paper that is chosen."""
        paper, name, now = self._paper, self._address, self._clock()

        def job() -> PaperView | None:
            from staff_app.controllers import print_rendering

            return print_rendering.shown(print_rendering.test_page(name, paper, now)[1])

        self._lane.submit(job, lambda view: self.paper_shown.emit("", view), self._on_failed)

    def reprint(self, job_id: str) -> None:
        """Print again what a job was about; the paper says COPY."""
        queue = self._queue
        if queue is None:
            self.tell_why_not()
            return

        def job() -> tuple[str, str] | None:
            found = queue.job(job_id)
            # Whoever prints it again has seen to it.
            queue.forget(job_id)
            return found

        self._lane.submit(job, self._on_job, self._on_failed)

    @Slot(object)
    def on_handed_over(self, detail: OrderDetail) -> None:
        """A receipt comes by itself where there is a printer."""
        if self.has_printer:
            self.print_receipt(detail.summary.order_id)

    def on_staged(self, order_id: str) -> None:
        """Labels come by themselves once all that is picked is in bags: only then "bag n of m" is known."""
        if self.has_printer:
            self._store.run(lambda store: store.order(order_id), self._on_maybe_staged)

    def _on_maybe_staged(self, order: Order | None) -> None:
        if order is not None and all(order.in_bags(line.line_id) >= line.in_store for line in order.lines):
            self.print_bag_labels(str(order.order_id))

    def stop(self) -> None:
        """Let the printer go; what waits stays on disk."""
        self._again.stop()
        self._look.stop()
        queue, self._queue = self._queue, None
        if queue is not None:
            self._lane.submit(queue.close)
        self._lane.finish(2.0)

    # --- inside --------------------------------------------------------------------------------

    def _print(self, order_id: str, kind: str) -> None:
        if not self.has_printer:
            self.told.emit(say("No printer is set up on this tablet."))
            return
        self._store.run(
            lambda store: (store.order(order_id), store.location()),
            lambda found: self._on_found(kind, order_id, *found),
        )

    def _on_found(self, kind: str, order_id: str, order: Order | None, location: Location | None) -> None:
        queue = self._queue
        if order is None or location is None or queue is None:
            self.told.emit(say("That cannot be printed now. Try again in a moment."))
            return
        paper, now = self._paper, self._clock()
        self._lane.submit(
            lambda: queue.add(kind, order_id, order, location, paper, now), self._on_added, self._on_failed
        )

    @property
    def _paper(self) -> PaperChoice:
        """Staff read what is printed in the language that the screen has now."""
        return PaperChoice(self._paper_mm, QLocale().bcp47Name())

    def _on_walk(self, wave: str, orders: tuple[Order, ...], location: Location | None) -> None:
        queue = self._queue
        if location is None or queue is None:
            self.told.emit(self._why_not())
            return
        paper, now = self._paper, self._clock()
        self._lane.submit(
            lambda: queue.add_walk_list(wave, orders, location, paper, now), self._on_added, self._on_failed
        )

    def _on_day(
        self, rows: tuple[OrderSummary, ...], location: Location | None, view: DayView | None = None
    ) -> None:
        queue = self._queue
        if location is None or queue is None:
            self.told.emit(self._why_not())
            return
        paper, now = self._paper, self._clock()
        self._lane.submit(
            lambda: queue.add_day_sheet(rows, location, paper, now, view), self._on_added, self._on_failed
        )

    def _on_job(self, found: tuple[str, str] | None) -> None:
        self._on_seen_to(None)
        if found is None:
            self.told.emit(say("That print is not known here."))
            return
        match found:
            case ("walk_list", wave):
                self.print_walk_list(wave)
            case ("day_sheet", _):
                self.print_day_sheet()
            case ("test_page", _):
                self.print_test_page()
            case (kind, order_id):
                self._print(order_id, kind)

    def _on_added(self, nothing: None) -> None:
        del nothing
        self.refresh_jobs()
        self._print_next()

    def _on_seen_to(self, nothing: None) -> None:
        """Where no other paper has to be looked at, the printer's own word counts again."""
        del nothing
        self.refresh_jobs()
        self._ask_status()

    def tell_why_not(self) -> None:
        """Say why nothing can be printed now."""
        self.told.emit(self._why_not())

    def _why_not(self) -> str:
        if self.has_printer:
            return say("That cannot be printed now. Try again in a moment.")
        return say("No printer is set up on this tablet.")

    @Slot()
    def _print_next(self) -> None:
        queue = self._queue
        if queue is not None:
            self._lane.submit(
                lambda: (queue.run_once(), queue.pile()),
                lambda done: self._on_printed(queue, *done),
                self._on_failed,
            )

    def _on_printed(self, queue: PrintQueue, printed: Printed | None, pile: Pile) -> None:
        if printed is not None:
            if printed.state.value in ("unknown", "failed"):
                self.told.emit(printed.sentence)
            elif queue is not self._queue:
                # What came of it on the printer before this one says nothing of this one.
                return
            self.refresh_jobs()
            if printed.state.value != "failed":
                is_over = printed.state.value in ("printed", "handed_over")
                self._show_printer(_state_after(printed), "" if is_over else printed.sentence, pile)
        if printed is not None and printed.more_now:
            self._print_next()
        elif pile.waiting:
            # Also where nothing may be tried yet: each job waits longer after each try.
            self._again.start(_TRY_EVERY_MS)

    @Slot(object)
    def _on_opened(self, report: object) -> None:
        del report
        self._is_open = True
        if self.has_printer:
            self._open_queue(is_swap=False)

    def _open_queue(self, *, is_swap: bool) -> None:
        database, address, clock = self._database, self._address, self._clock

        def job() -> tuple[PrintQueue, int]:
            from staff_app.controllers.print_queue import PrintQueue

            queue = PrintQueue(database, address, clock)
            if is_swap:
                queue.hurry()
            return queue, queue.recover()

        self._lane.submit(job, self._on_queue, self._on_failed)

    def _on_queue(self, found: tuple[PrintQueue, int]) -> None:
        queue, interrupted = found
        if queue.asked_for != self._address:
            # Meanwhile somebody chose yet another one.
            self._lane.submit(queue.close)
            return
        if self._queue is not None:
            self._lane.submit(self._queue.close)
        self._queue = queue
        if interrupted:
            self.told.emit(say("The app ended while something was printing. Look at the paper."))
        self._look.start()
        self._ask_status()
        self._print_next()

    @Slot()
    def _ask_status(self) -> None:
        queue = self._queue
        if queue is not None:
            self._lane.submit(
                lambda: (*queue.status(), queue.pile()),
                lambda found: self._on_status(queue, *found),
                self._on_failed,
            )

    def _on_status(self, queue: PrintQueue, status: PrinterStatus | None, problem: str, pile: Pile) -> None:
        if queue is not self._queue:
            return
        self._show_printer(_state_of(status), problem, pile)
        if pile.waiting and not problem:
            # It is well again: nobody waits a minute in front of a new roll.
            self._lane.submit(queue.hurry, lambda _: self._print_next(), self._on_failed)

    def _show_printer(self, state: PrinterState, sentence: str, pile: Pile) -> None:
        """A paper that somebody has to look at comes before a printer that is well, until it was seen to."""
        if pile.unknown and state in _WELL:
            state = PrinterState.CHECK
        self._show(PrinterView(state, pile.waiting, sentence))

    @Slot(object)
    def _on_failed(self, error: PickupError) -> None:
        self.told.emit(str(error))

    def _show(self, view: PrinterView) -> None:
        if not self._address:
            view = PrinterView(PrinterState.NONE, 0)
        if view != self._view:
            self._view = view
            self.status_changed.emit(view)


def _state_after(printed: Printed) -> PrinterState:
    return PrinterState.ONE_WAY if printed.state.value == "handed_over" else _state_of(printed.status)


def _state_of(status: PrinterStatus | None) -> PrinterState:
    if status is None:
        return PrinterState.UNREACHABLE
    if status.cover_open:
        return PrinterState.COVER_OPEN
    match status.paper.value:
        case "out":
            return PrinterState.PAPER_OUT
        case "untold":
            return PrinterState.ONE_WAY
        case _ if status.problem:
            return PrinterState.UNREACHABLE
        case "near_end":
            return PrinterState.PAPER_LOW
        case _:
            return PrinterState.READY
