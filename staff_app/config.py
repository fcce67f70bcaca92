"""What the app was told from outside; read by the composition root only."""

from dataclasses import dataclass
from pathlib import Path

PRINTERS = (
    "tcp://HOST[:PORT], usb:VENDOR:PRODUCT[:SERIAL], serial:/dev/NODE[?baud=N&flow=rtscts|xonxoff], "
    "file:/dev/usb/lp0 or cups:QUEUE; ?one-way for a device that never answers"
)
"""How a printer's address is written."""
SCANNERS = "serial:/dev/NODE[?baud=N], '' for one that types"
"""How a hand scanner's address is written."""


@dataclass(frozen=True, slots=True)
class Config:
    """One run of the app."""

    data_dir: Path
    """Holds the queue's database, and the token file where a kiosk asked for one."""
    service_url: str = ""
    """Proposed on the enrolment page."""
    ca_file: Path | None = None
    """PEM of the private authority to trust; None: as at the enrolment, else the public ones."""
    camera: str | None = None
    """`camera:0`, `clip:FILE`, `still:FILE`, `sequence:FOLDER` or `directory:FOLDER`.

    Empty: no camera; None: as it was set.
    """
    scanner: str | None = None
    """`serial:/dev/NODE`; empty: a hand scanner that types; None: as it was set."""
    printer: str | None = None
    """An address, see `PRINTERS`; empty: no printer; None: as it was set."""
    paper_mm: int | None = None
    """58 or 80; None: as it was set."""
    width_px: int = 1280
    height_px: int = 800
    full_screen: bool = False
    dark: bool = False
    token_file: bool = False
    """Keep the token in a file that only this user can read, where there is no keyring."""

    silent: bool = False
    """No sound card is touched: for a day that is shown, and for tests."""

    shift_test: bool = True
    """The first sign-in of a day begins the self-test."""

    @property
    def preferences(self) -> Path:
        """What people set on this tablet."""
        return self.data_dir / "preferences.json"

    @property
    def database(self) -> Path:
        """The tablet's queue."""
        return self.data_dir / "queue.sqlite3"


def default_data_dir() -> Path:
    """Where the queue is kept unless somebody says otherwise."""
    from platformdirs import user_data_path

    return user_data_path("counterhand")
