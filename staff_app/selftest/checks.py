"""The checks of one tablet, in the order in which they are told."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from staff_app.credentials import KeyringVault
from staff_app.devices.sounds.player import SoundPlayer
from staff_app.preferences import Preferences
from staff_app.selftest.devices import CameraCheck, DecoderCheck, PrinterCheck, ScannerCheck, SoundCheck
from staff_app.selftest.runner import Check
from staff_app.selftest.service import KeyringCheck, ServiceCheck
from staff_app.selftest.storage import DatabaseCheck, PeopleCheck, RoomCheck


@dataclass(frozen=True, slots=True)
class Tablet:
    """What the checks have to know."""

    data_dir: Path
    database: Path
    service_url: str
    preferences: Preferences
    has_token_file: bool
    player: Callable[[], SoundPlayer]
    camera_in_use: bool = False
    scanner_problem: str | None = None
    """What the app knows of the serial scanner that it reads; None where no app reads it."""
    ca_file: str = ""
    """See `Credential.ca_file`."""


def checks_of(tablet: Tablet) -> tuple[Check, ...]:
    """All of them."""
    preferences = tablet.preferences
    has_port = bool(preferences.scanner)
    scanner = (ScannerCheck(preferences.scanner, tablet.scanner_problem),) if has_port else ()
    return (
        RoomCheck(tablet.data_dir),
        DatabaseCheck(tablet.database),
        PeopleCheck(tablet.database),
        ServiceCheck(tablet.service_url, ca_file=tablet.ca_file),
        KeyringCheck(tablet.has_token_file, KeyringVault(tablet.data_dir / "keyring")),
        PrinterCheck(preferences.printer),
        *scanner,
        CameraCheck(preferences.camera, tablet.camera_in_use),
        DecoderCheck(),
        SoundCheck(tablet.player, preferences.volume),
    )
