"""Stand-in for the team."""

from PySide6.QtCore import Signal

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
