"""Stand-ins for shelves and goods to put back."""

from PySide6.QtCore import Signal

from tests.gui.ui.stand_ins.recorder import Recorder


class ShelvesStandIn(Recorder):
    """As `ShelvesController`."""

    shelves_changed = Signal(object)
    sweep_changed = Signal(object)
    bag_seen = Signal(str)
    stray_found = Signal(object)

    def look(self) -> None:
        """Nothing to remember: it is asked whenever the page is shown."""

    def begin(self, shelf: str) -> None:
        """Remembered."""
        self._ask("begin", shelf)

    def start_over(self) -> None:
        """Remembered."""
        self._ask("start_over")

    def see(self, code: str) -> None:
        """Remembered."""
        self._ask("see", code)

    def move_here(self, code: str) -> None:
        """Remembered."""
        self._ask("move_here", code)

    def set_aside(self, code: str) -> None:
        """Remembered."""
        self._ask("set_aside", code)

    def record_missing(self, bag_id: str) -> None:
        """Remembered."""
        self._ask("record_missing", bag_id)

    def finish(self) -> None:
        """Remembered."""
        self._ask("finish")

    def close(self) -> None:
        """Remembered."""
        self._ask("close")


class ReturnsStandIn(Recorder):
    """As `ReturnsController`."""

    changed = Signal(object)
    scanned = Signal(object)
    completed = Signal(str)

    def has(self, order_id: str) -> bool:
        """Only the order that the sample rows give up."""
        return order_id == "order-10433"

    def choose(self, order_id: str) -> None:
        """Remembered."""
        self._ask("choose", order_id)

    def scan(self, code: str) -> None:
        """Remembered."""
        self._ask("scan", code)

    def put_back(self, line_id: str, quantity: int, *, scanned: bool) -> None:
        """Remembered."""
        self._ask("put_back", line_id, quantity, scanned)
