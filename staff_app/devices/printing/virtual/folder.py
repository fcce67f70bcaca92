"""Where the printer made of software puts its paper: a PNG and a text file of each sheet."""

import logging
import re
import tempfile
from pathlib import Path

from staff_app.devices.printing.decoder import Sheet

log = logging.getLogger(__name__)
_NUMBERED = re.compile(r"receipt-(\d+)\.(?:png|txt)")


class PaperFolder:
    """Numbers the sheets on from what is there; what cannot be written is said and printing goes on."""

    def __init__(self, path: Path) -> None:
        """Make the folder where it is missing.

        Raises:
            OSError: It cannot be written.
        """
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            self._path = path
        there = (found for each in path.iterdir() if (found := _NUMBERED.fullmatch(each.name)))
        self._last = max((int(found[1]) for found in there), default=0)

    def keep(self, sheet: Sheet) -> None:
        """Write a sheet."""
        self._last += 1
        name = f"receipt-{self._last:04d}"
        try:
            sheet.picture.save(self._path / f"{name}.png")
            (self._path / f"{name}.txt").write_text(sheet.text + "\n", encoding="utf-8")
        except OSError as error:
            log.warning("%s was printed but not written: %s. Make room and print it again.", name, error)
