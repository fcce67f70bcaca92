"""`staff-app doctor`."""

import argparse
from pathlib import Path

import pytest

from staff_app.commands import doctor
from staff_app.credentials import Credential, FileVault
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.preferences import Preferences, save
from staff_app.store.pickup_store import PickupStore
from tests.counter_service import snapshot
from tests.factories import NOW, TABLET
from tests.pictures import in_view, qr, save_clip
from tests.reference_rows import PEPPER, the_store


def told(capsys: pytest.CaptureFixture[str], folder: Path, *more: str) -> tuple[int, dict[str, str]]:
    """Exit code, and the level of each check."""
    parser = argparse.ArgumentParser()
    doctor.add_arguments(parser)
    code = doctor.run(parser.parse_args(["--data-dir", str(folder), *more]))
    lines = capsys.readouterr().out.splitlines()
    return code, {line.split()[1]: line.split()[0] for line in lines}


@pytest.fixture
def tablet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An enrolled one whose service is away; a clip is its camera."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    store = PickupStore.open(tmp_path / "queue.sqlite3", TABLET, NOW)
    store.apply_snapshot(snapshot(others=the_store()))
    store.close()
    FileVault(tmp_path / "token.json").save(
        Credential("http://127.0.0.1:9", "DT01", TABLET, "token", PEPPER.hex(), "Counter 2")
    )
    clip = save_clip(tmp_path / "clip.avi", [in_view(qr("X"))] * 3)
    save(tmp_path / "preferences.json", Preferences(camera=f"clip:{clip}", printer="tcp://127.0.0.1:9"))
    return tmp_path


def test_what_is_bad_decides_the_exit_code(tablet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The settings count; the command line comes before them."""
    code, levels = told(capsys, tablet)
    assert (code, levels["printer"], levels["camera"]) == (1, "BAD", "ok")
    assert set(levels) == {
        *("storage", "database", "people", "service", "keyring", "printer", "camera", "decoder", "sound")
    }
    with VirtualPrinter() as printer:
        code, levels = told(capsys, tablet, "--printer", printer.address)
    assert (code, levels["printer"], levels["service"], levels["keyring"]) == (0, "ok", "warn", "ok")


def test_a_serial_scanner_is_looked_at_before_it_is_set(
    tablet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One that types has nothing to look at."""
    missing = f"serial:{tablet}/no-node"
    assert told(capsys, tablet, "--scanner", missing)[1]["scanner"] == "BAD"
    assert "scanner" not in told(capsys, tablet, "--scanner", "")[1]
