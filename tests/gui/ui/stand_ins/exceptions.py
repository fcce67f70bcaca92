"""Stand-in for the exceptions."""

from PySide6.QtCore import Signal

from staff_app.rows.exceptions import ExceptionRow
from staff_app.rows.people import StaffRow
from staff_app.rows.printing import JobRow
from tests.gui.ui.sample_rows.day import STAFF
from tests.gui.ui.stand_ins.recorder import Recorder


class ExceptionsStandIn(Recorder):
    """As `ExceptionsController`."""

    changed = Signal(object)
    mine_changed = Signal(object)
    given = Signal(object)
    told = Signal(object)
    undo_offered = Signal(object, object, object)
    view: tuple[ExceptionRow, ...] = ()
    mine: tuple[ExceptionRow, ...] = ()
    staff: tuple[StaffRow, ...] = STAFF

    def refresh(self) -> None:
        """Nothing to remember: it is asked every minute."""

    def take(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("take", *arguments)

    def give(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("give", *arguments)

    def resolve(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("resolve", *arguments)

    def end_paper(self, paper: JobRow, note: str, *, again: bool) -> None:
        """Remembered."""
        self._ask("end_paper", paper.job_id, note, again)

    def print_again(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("print_again", *arguments)
