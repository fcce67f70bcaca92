"""What the app relies on in the Qt bindings themselves."""

import sys

from PySide6.QtCore import QObject, Signal, Slot


class Ticker(QObject):
    """Emits to itself."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.ticked.connect(self.on_ticked)

    @Slot()
    def on_ticked(self) -> None:
        """Count."""
        self.count += 1


def test_emitting_a_signal_takes_no_reference_it_does_not_own() -> None:
    """On Python 3.11 a binding that gives up a reference to True with each signal ends in an abort."""
    ticker = Ticker()
    before = sys.getrefcount(True)
    for _ in range(200):
        ticker.ticked.emit()
    assert ticker.count == 200
    # Other threads may come and go meanwhile; a lost reference per signal is two hundred.
    assert abs(sys.getrefcount(True) - before) < 100
