"""The first paint comes from Qt alone."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "httpx",
    "cv2",
    "numpy",
    "pyzbar",
    "zxingcpp",
    "escpos",
    "keyring",
    "pydantic",
    "pyqtgraph",
)
AT_FIRST_PAINT = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow
from staff_app.app import application, run
from staff_app.config import Config

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print(",".join(name for name in {HEAVY!r} if name in sys.modules) or "none", flush=True)
            application().removeEventFilter(self)
            QTimer.singleShot(0, application().quit)
        return False

first = FirstPaint()
application().installEventFilter(first)
run(Config(Path(sys.argv[1])))
"""


def test_nothing_heavy_is_imported_at_first_paint(tmp_path: Path) -> None:
    """Database, network, decoders, printer and keyring come afterwards, on their lanes."""
    done = subprocess.run(
        [sys.executable, "-c", AT_FIRST_PAINT, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.strip() == "none", done.stderr
    assert done.returncode == 0, done.stderr
