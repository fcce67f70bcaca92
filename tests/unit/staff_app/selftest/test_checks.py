"""Each check with the real thing: a full disk, a damaged file, a TCP printer, a clip, a service."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from staff_app.credentials import KeyringVault
from staff_app.device_rows import Finding, Level
from staff_app.devices.printing.rendering import fonts
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.devices.scanning.decoders import PyzbarDecoder
from staff_app.devices.sounds.player import RecordingPlayer
from staff_app.selftest.devices import CameraCheck, DecoderCheck, PrinterCheck, ScannerCheck, SoundCheck
from staff_app.selftest.runner import Check, ok, run_all, run_check
from staff_app.selftest.service import KeyringCheck, ServiceCheck
from staff_app.selftest.storage import DatabaseCheck, PeopleCheck, RoomCheck
from tests.pictures import in_view, qr, save_clip

ROOT = Path(__file__).resolve().parents[4]


def level(check: Check) -> Level:
    """How grave it is; whatever is not well comes with the next step, but for a printer, which says both."""
    finding = run_check(check)
    assert finding.check == check.name
    assert finding.sentence
    assert finding.level is Level.OK or finding.next_step or check.name == "printer"
    return finding.level


def test_room_is_found_and_given_back(tmp_path: Path) -> None:
    """Nothing is left behind."""
    assert level(RoomCheck(tmp_path)) in {Level.OK, Level.WARN}
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_bad(tmp_path: Path) -> None:
    """In a process that may write no file: what it says is what a full disk says."""
    code = (
        "import resource, signal, sys; from pathlib import Path;"
        "from staff_app.selftest.storage import RoomCheck;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024));"
        "found = RoomCheck(Path(sys.argv[1])).run(); print(found.level, found.sentence, found.next_step)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout
    assert told.startswith("bad Nothing can be written")
    assert "Free some space" in told


def test_a_folder_that_is_a_file_is_bad(tmp_path: Path) -> None:
    """With the reason."""
    (tmp_path / "data").write_text("")
    assert level(RoomCheck(tmp_path / "data")) is Level.BAD


def test_the_database_is_read_through(database: Path) -> None:
    """A damaged page is found; a file that is not there yet is no fault."""
    assert level(DatabaseCheck(database)) is Level.OK
    assert level(DatabaseCheck(database.with_name("none.sqlite3"))) is Level.OK
    with database.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xa5" * 4096)
    assert level(DatabaseCheck(database)) is Level.BAD


def test_people_and_keys_are_counted(database: Path, tmp_path: Path) -> None:
    """Without a team nobody can sign in."""
    assert level(PeopleCheck(database)) is Level.OK
    assert level(PeopleCheck(tmp_path / "none.sqlite3")) is Level.BAD


@contextmanager
def service() -> Iterator[str]:
    """Something that says it lives, and when."""

    class Live(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/health/live" else 404)
            self.end_headers()

        def log_message(self, *arguments: object) -> None:
            """Nothing."""

    server = HTTPServer(("127.0.0.1", 0), Live)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("off_min", "expected", "words"),
    [
        (0, Level.OK, "both clocks agree"),
        (10, Level.BAD, "10 minutes fast"),
        (-10, Level.BAD, "10 minutes slow"),
    ],
)
def test_the_service_and_its_clock(off_min: int, expected: Level, words: str) -> None:
    """Both directions are told apart."""
    with service() as url:
        finding = run_check(ServiceCheck(url, lambda: datetime.now(UTC) + timedelta(minutes=off_min)))
    assert (finding.level, words in finding.sentence) == (expected, True)


def test_without_the_service_work_goes_on() -> None:
    """Offline is no alarm; a tablet without a store is."""
    assert level(ServiceCheck("http://127.0.0.1:9")) is Level.WARN
    assert level(ServiceCheck("")) is Level.BAD


def test_a_missing_keyring_matters_only_without_a_token_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kiosk asked for the file."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    assert level(KeyringCheck(False, KeyringVault())) is Level.WARN
    assert level(KeyringCheck(True, KeyringVault())) is Level.OK


def test_the_printer_is_asked() -> None:
    """Ready, nearly out, out, open, away, none."""
    with VirtualPrinter() as printer:
        check = PrinterCheck(printer.address)
        assert level(check) is Level.OK
        printer.near_end = True
        assert level(check) is Level.WARN
        printer.paper_out_after = 0
        assert level(check) is Level.BAD
        printer.paper_out_after, printer.cover_open = None, True
        assert "cover" in run_check(check).sentence
    assert level(check) is Level.BAD
    assert level(PrinterCheck("")) is Level.WARN


def test_a_printer_without_a_shaper_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    """It prints, Arabic letter by letter; the system library is named."""
    monkeypatch.setattr(fonts, "can_shape", lambda: False)
    with VirtualPrinter() as printer:
        finding = run_check(PrinterCheck(printer.address))
    assert (finding.level, finding.next_step) == (Level.WARN, "Install the system library libfribidi0.")


def test_the_camera_has_to_show_something(tmp_path: Path) -> None:
    """A clip does; a file that is none does not; one that is in use is left alone."""
    clip = save_clip(tmp_path / "clip.avi", [in_view(qr("X"))] * 3)
    finding = run_check(CameraCheck(f"clip:{clip}"))
    assert (finding.level, finding.sentence) == (Level.OK, "The camera shows 1280×720 pixels.")
    assert level(CameraCheck("clip:/nowhere.avi")) is Level.BAD
    assert level(CameraCheck("nonsense")) is Level.BAD
    assert level(CameraCheck("camera:/dev/none", frame_s=0.1)) is Level.BAD
    assert level(CameraCheck("")) is Level.WARN
    assert level(CameraCheck("camera:0", in_use=True)) is Level.OK


def test_a_code_is_drawn_and_read() -> None:
    """By the decoders as they are installed."""
    expected = Level.OK if PyzbarDecoder().available else Level.WARN
    assert level(DecoderCheck()) is expected


def test_the_counter_can_be_heard() -> None:
    """Or not, or not loudly."""
    assert level(SoundCheck(RecordingPlayer, 80)) is Level.OK
    assert level(SoundCheck(RecordingPlayer, 0)) is Level.WARN
    assert level(SoundCheck(lambda: RecordingPlayer("There is no card."), 80)) is Level.WARN


class Hanging:
    """A driver that never comes back."""

    name = "hanging"
    limit_s = 0.05

    def run(self) -> Finding:
        """Wait for ever."""
        threading.Event().wait()
        raise AssertionError


class Raising:
    """A driver that raises what nobody expects."""

    name = "raising"
    limit_s = 5.0

    def run(self) -> Finding:
        """Fail."""
        raise RuntimeError("of a driver")


class Well:
    """Nothing wrong."""

    name = "well"
    limit_s = 5.0

    def run(self) -> Finding:
        """Pass."""
        return ok(self, "All is well.")


def test_what_hangs_or_raises_is_a_finding_and_the_rest_is_checked() -> None:
    """No check hides the ones after it."""
    found = list(run_all((Hanging(), Raising(), Well())))
    assert [each.level for each in found] == [Level.BAD, Level.WARN, Level.OK]
    assert "RuntimeError" in found[1].sentence


def test_a_serial_scanner_is_looked_for_where_the_app_does_not_hold_it(tmp_path: Path) -> None:
    """Its port opens, is gone, or the app knows more."""
    near, far = os.openpty()
    address = f"serial:{os.ttyname(far)}"
    assert level(ScannerCheck(address)) is Level.OK
    assert level(ScannerCheck(address, "It was unplugged.")) is Level.BAD
    assert level(ScannerCheck(f"serial:{tmp_path / 'gone'}")) is Level.BAD
    assert level(ScannerCheck("serial:gone")) is Level.BAD
    for end in (near, far):
        os.close(end)


def test_a_printer_that_cannot_answer_is_no_alarm(tmp_path: Path) -> None:
    """But nothing more is said of it than is known."""
    (tmp_path / "paper").touch()
    finding = run_check(PrinterCheck(f"file:{tmp_path / 'paper'}"))
    assert (finding.level, "cannot say" in finding.sentence) == (Level.OK, True)
