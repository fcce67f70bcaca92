"""Stand-ins for what a lead keeps: team, tablets and the audit log."""

from PySide6.QtCore import Signal

from staff_app.controllers.audit_log import AuditQuestion, AuditView
from staff_app.controllers.enrolments import EnrolmentsView
from staff_app.controllers.team import TeamView
from tests.gui.ui.stand_ins.recorder import Recorder


class TeamStandIn(Recorder):
    """As `TeamController`."""

    changed = Signal(object)
    done = Signal()
    view = TeamView()

    def load(self) -> None:
        """Remembered."""
        self._ask("load")

    def add(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("add", *arguments)

    def change(self, *arguments: object) -> None:
        """Remembered."""
        self._ask("change", *arguments)

    def remove(self, staff_id: str) -> None:
        """Remembered."""
        self._ask("remove", staff_id)

    def bring_back(self, member: object) -> None:
        """Remembered."""
        self._ask("bring_back", member)


class EnrolmentsStandIn(Recorder):
    """As `EnrolmentsController`."""

    changed = Signal(object)
    view = EnrolmentsView()

    def load(self) -> None:
        """Remembered."""
        self._ask("load")

    def look(self) -> None:
        """Remembered."""
        self._ask("look")

    def give_code(self) -> None:
        """Remembered."""
        self._ask("give_code")

    def lock_out(self, tablet: object) -> None:
        """Remembered."""
        self._ask("lock_out", tablet)


class AuditStandIn(Recorder):
    """As `AuditController`."""

    changed = Signal(object)
    told = Signal(object)
    view = AuditView()

    def load(self) -> None:
        """Remembered."""
        self._ask("load")

    def look(self, question: AuditQuestion) -> None:
        """Remembered."""
        self._ask("look", question)

    def older(self) -> None:
        """Remembered."""
        self._ask("older")

    def newer(self) -> None:
        """Remembered."""
        self._ask("newer")

    def save(self) -> None:
        """Remembered."""
        self._ask("save")
