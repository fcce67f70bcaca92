"""Time to the first paint, against a bare QMainWindow, and to the first rows on the screen.

Each measurement is a fresh process; the two kinds alternate, so that whatever else the machine does meets
both alike. What counts is the ratio of the medians: absolute times are this machine's.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.common.filled_queue import fill

ROOT = Path(__file__).resolve().parents[1]
REPEATS = 9
ORDERS = 200

FLOOR = """
import time; begun = time.perf_counter()
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Paint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.perf_counter() - begun, flush=True)
            watched.removeEventFilter(self)
            QTimer.singleShot(0, app.quit)
        return False
app = QApplication([])
window = QMainWindow(); window.resize(1280, 800)
paint = Paint(); window.installEventFilter(paint)
window.show(); app.exec()
"""

APP = """
import sys, time; begun = time.perf_counter()
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow
from staff_app.app import application, run
from staff_app.config import Config
rows_wanted = int(sys.argv[2])
class Paint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.perf_counter() - begun, flush=True)
            watched.removeEventFilter(self)
        elif event.type() == QEvent.Type.Show and isinstance(watched, QMainWindow):
            application().removeEventFilter(self)
            watched.installEventFilter(self)
        return False
paint = Paint()
application().installEventFilter(paint)
def on_orders(orders):
    if len(orders) >= rows_wanted:
        print(time.perf_counter() - begun, flush=True)
        QTimer.singleShot(0, application().quit)
def furnished(app):
    if rows_wanted:
        app.controllers.orders.orders_changed.connect(on_orders)
    else:
        app.front.installEventFilter(paint)
        app.controllers.sign_in.state_changed.connect(lambda view: QTimer.singleShot(0, application().quit))
run(Config(Path(sys.argv[1]), token_file=True), furnished)
"""


def main() -> None:
    """Measure and print a table."""
    with tempfile.TemporaryDirectory() as folder:
        empty, filled = Path(folder) / "empty", Path(folder) / "filled"
        fill(filled, ORDERS)
        floor, paint, front, rows = [], [], [], []
        for _ in range(REPEATS):
            floor.append(_run(FLOOR)[0])
            first, way_in = _run(APP, str(empty), "0")
            paint.append(first)
            front.append(way_in)
            rows.append(_run(APP, str(filled), str(ORDERS))[-1])
    bare = statistics.median(floor)
    print(f"median of {REPEATS} fresh processes each, alternating; offscreen")
    print(f"{'':34}{'ms':>8}{'ratio':>8}")
    for name, times in (
        ("bare QMainWindow, first paint", floor),
        ("staff-app, first paint", paint),
        ("staff-app, the way in painted", front),
        (f"staff-app, {ORDERS} orders in the list", rows),
    ):
        middle = statistics.median(times)
        print(f"{name:34}{middle * 1000:8.0f}{middle / bare:8.2f}")


def _run(script: str, *arguments: str) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return [float(line) for line in done.stdout.split()]


if __name__ == "__main__":
    main()
