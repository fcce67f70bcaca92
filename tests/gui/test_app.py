"""One run of the app: from the first paint to the last thread.

Each in a process of its own: a late word of Qt that the run is over would end the loops of every later test.
"""

import subprocess
import sys
from pathlib import Path

_INCOMPLETE = """
import sys
from pathlib import Path
from staff_app.app import run
from staff_app.config import Config
from staff_app.ui.theme import Theme

def incomplete(theme, app):
    raise FileNotFoundError("fonts are missing")

Theme.apply = incomplete
run(Config(Path(sys.argv[1])))
"""

_CLOSED_AT_ONCE = """
import sys, threading
from pathlib import Path
from PySide6.QtWidgets import QApplication
from staff_app.app import run
from staff_app.config import Config

seen = []

def close(app):
    seen.append(threading.active_count())
    QApplication.quit()

status = run(Config(Path(sys.argv[1]), token_file=True), close)
print(status, seen[0] > 1, threading.active_count(), len(QApplication.topLevelWindows()))
"""


def the_run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The script, in an interpreter of its own."""
    return subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, timeout=60, check=False
    )


def test_a_window_that_cannot_be_furnished_ends_the_run_and_says_why(tmp_path: Path) -> None:
    """An incomplete installation is told, instead of an empty window for ever."""
    run = the_run(_INCOMPLETE, tmp_path)
    assert run.returncode == 1
    assert run.stderr.rstrip().endswith("FileNotFoundError: fonts are missing")


def test_a_run_ends_with_every_lane_it_began(tmp_path: Path) -> None:
    """Closed right after it was furnished, nothing goes on behind it: no thread, no window."""
    run = the_run(_CLOSED_AT_ONCE, tmp_path)
    assert run.stdout.split() == ["0", "True", "1", "0"], run.stderr
