"""python-escpos is imported without what its import does to a process."""

import subprocess
import sys
from pathlib import Path

import counterhand_resources

_PROGRAM = """
import logging, sys
from staff_app.devices.printing import jobs, spooler
from staff_app.devices.printing.transports import addresses
assert "escpos" not in sys.modules, "imported too early"
from staff_app.devices.printing.rendering.roll import Roll
assert "escpos" not in sys.modules, "imported too early"
Roll(80).cut()
assert "escpos" in sys.modules
print(len(logging.root.handlers), logging.root.level)
"""


def test_importing_it_leaves_no_folder_and_no_log_handler(tmp_path: Path) -> None:
    """It would leave one folder in the temporary files at each start, and write to the terminal."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env={"TMPDIR": str(tmp_path), "PYTHONPATH": str(Path(counterhand_resources.__file__).parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("0 30\n", "")
    assert list(tmp_path.iterdir()) == []
