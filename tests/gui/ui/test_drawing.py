"""An order is drawn onto a person with a real mouse, in a process whose platform can drag."""

import os
import subprocess
import sys


def test_an_order_is_drawn_onto_a_person() -> None:
    """Pressed on its card, moved, let go above the name: they have it."""
    shown = subprocess.run(
        [sys.executable, "-m", "tests.gui.ui.drawing", "tom"],
        env={**os.environ, "QT_QPA_PLATFORM": "minimal"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert shown.stdout.split() == ["order-10490", "tom"]
