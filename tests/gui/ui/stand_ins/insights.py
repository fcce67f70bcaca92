"""Stand-in for the insights."""

from PySide6.QtCore import Signal

from staff_app.rows.insights import InsightsQuestion
from tests.gui.ui.stand_ins.recorder import Recorder


class InsightsStandIn(Recorder):
    """As `InsightsController`."""

    changed = Signal(object)
    told = Signal(object)

    def look(self, question: InsightsQuestion) -> None:
        """Remembered."""
        self._ask("look", question)

    def leave(self) -> None:
        """Remembered."""
        self._ask("leave")

    def save(self) -> None:
        """Remembered."""
        self._ask("save")
