"""Settings, printer, camera and self-test on the real controllers: a TCP printer, a clip, a real file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from staff_app.config import Config
from staff_app.controllers import printing
from staff_app.controllers.devices import DevicesController
from staff_app.controllers.preferences import PreferencesController
from staff_app.controllers.printing import PrintController
from staff_app.controllers.scanner_port import ScannerPort
from staff_app.controllers.scanning import ScanController
from staff_app.controllers.self_test import SelfTestController
from staff_app.controllers.sounds import SoundsController
from staff_app.controllers.storage import StorageController
from staff_app.controllers.store_lane import StoreLane
from staff_app.controllers.sync import SyncController
from staff_app.device_rows import (
    BatteryRow,
    CameraFigures,
    Level,
    PrinterAnswer,
    PrinterSearch,
    ScanSample,
    SelfTestView,
    StorageView,
)
from staff_app.devices.printing import jobs
from staff_app.devices.printing.virtual.printer import VirtualPrinter
from staff_app.devices.sounds.player import RecordingPlayer
from staff_app.preferences import Look, Preferences, load, save
from staff_app.rows.people import StaffRow
from staff_app.rows.printing import JobRow, PrinterState, PrinterView
from staff_app.store.pickup_store import PickupStore
from tests.counter_service import snapshot
from tests.factories import NOW, TABLET, placed
from tests.pictures import in_view, qr, save_clip
from tests.reference_rows import the_store

T = TypeVar("T")
MAYA = StaffRow("maya", "Maya R.", "MR", False, True)


class Tablet:
    """The controllers that this is about, on a file with one order."""

    def __init__(self, folder: Path, qtbot: QtBot, config: Config) -> None:
        self.qtbot = qtbot
        store = PickupStore.open(config.database, TABLET, NOW)
        store.apply_snapshot(snapshot(placed(), others=the_store()))
        store.close()
        self.parent = QObject()
        self.store = StoreLane(config.database, self.parent)
        self.preferences = PreferencesController(config, self.parent)
        chosen = self.preferences.current
        self.scanning = ScanController(self.store, chosen.camera, parent=self.parent)
        self.scanner_port = ScannerPort(chosen.scanner, parent=self.parent)
        self.printing = PrintController(
            self.store, config.database, chosen.printer, chosen.paper_mm, parent=self.parent
        )
        self.devices = DevicesController(self.printing, power=folder / "power", parent=self.parent)
        self.sounds = SoundsController(RecordingPlayer, parent=self.parent)
        self.self_test = SelfTestController(
            *(config, self.preferences, self.printing, self.scanning, self.scanner_port, self.sounds),
            parent=self.parent,
        )
        self.sync = SyncController(self.store, parent=self.parent)
        self.storage = StorageController(
            config, self.preferences, self.self_test, self.sync, self.scanning, parent=self.parent
        )
        self.told: list[str] = []
        self.printing.told.connect(self.told.append)
        self.preferences.told.connect(self.told.append)
        self.preferences.changed.connect(self._on_changed)
        self.store.open(TABLET, "DT01", b"", lambda: None, lambda error: self.told.append(str(error)))
        self.until(lambda: self.store.is_open)

    def _on_changed(self, chosen: Preferences) -> None:
        self.scanning.use_camera(chosen.camera)
        self.scanner_port.use(chosen.scanner)
        self.printing.use_printer(chosen.printer, chosen.paper_mm)

    def until(self, condition: Callable[[], object]) -> None:
        """Let the lanes work until something is so."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)

    def stop(self) -> None:
        """End every lane."""
        for each in (
            *(self.self_test, self.devices, self.scanning, self.scanner_port, self.sync, self.printing),
            *(self.sounds, self.storage, self.preferences, self.store),
        ):
            each.stop()


@pytest.fixture
def tablet(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Tablet]]:
    """Makes one with settings; ends it afterwards."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    made: list[Tablet] = []

    def make(preferences: Preferences | None = None, config: Config | None = None) -> Tablet:
        save(tmp_path / "preferences.json", preferences or Preferences(camera=""))
        made.append(Tablet(tmp_path, qtbot, config or Config(tmp_path, token_file=True)))
        return made[-1]

    yield make
    for each in made:
        each.stop()


Make = Callable[..., Tablet]


def test_what_is_put_counts_at_once_and_is_on_disk(tablet: Make, tmp_path: Path) -> None:
    """And the same again changes nothing."""
    at = tablet()
    seen: list[Preferences] = []
    at.preferences.changed.connect(seen.append)
    at.preferences.put(look=Look.DARK, text_percent=130)
    at.preferences.put(look=Look.DARK)
    assert [(each.look, each.text_percent) for each in seen] == [(Look.DARK, 130)]
    at.until(lambda: load(tmp_path / "preferences.json").text_percent == 130)


def test_the_command_line_wins_for_this_run(tablet: Make, tmp_path: Path) -> None:
    """What is put meanwhile is kept for the next one."""
    at = tablet(Preferences(camera="camera:1", volume=20), Config(tmp_path, camera="", dark=True))
    assert (at.preferences.current.camera, at.preferences.current.look) == ("", Look.DARK)
    at.preferences.put(camera="camera:2", volume=60)
    assert (at.preferences.current.camera, at.preferences.current.volume) == ("", 60)
    assert at.preferences.kept.camera == "camera:2"
    assert at.preferences.given == {"camera", "look"}


def test_settings_that_cannot_be_kept_are_told(tablet: Make, tmp_path: Path) -> None:
    """They count all the same until the app ends."""
    at = tablet()
    (tmp_path / "preferences.new").mkdir()
    at.preferences.put(volume=10)
    at.until(lambda: at.told)
    assert "settings cannot be written" in at.told[0]
    assert at.preferences.current.volume == 10


def test_what_waits_goes_to_the_new_printer_once(tablet: Make) -> None:
    """The old one is out of paper; its job and the next come out of the new one, and only there."""
    with VirtualPrinter(paper_out_after=0) as old, VirtualPrinter() as new:
        at = tablet(Preferences(camera="", printer=old.address))
        at.until(lambda: at.printing.view.state is PrinterState.PAPER_OUT)
        at.printing.print_test_page()
        at.until(lambda: at.printing.view.waiting == 1)
        at.preferences.put(printer=new.address)
        at.until(lambda: len(new.sheets) == 1)
        at.until(lambda: at.printing.view.state is PrinterState.READY and not at.printing.view.waiting)
        old.paper_out_after = None
        at.printing.print_test_page()
        at.until(lambda: len(new.sheets) == 2)
        assert old.sheets == []
        at.preferences.put(printer="")
        assert at.printing.view.state is PrinterState.NONE


def test_what_waits_comes_by_itself_however_long_the_paper_was_out(
    tablet: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each try waits longer than the one before; and none waits for a printer that is seen to be well."""
    monkeypatch.setattr(printing, "_TRY_EVERY_MS", 20)
    monkeypatch.setattr(jobs, "_RETRY_AFTER_S", (0.02, 0.05, 0.1, 3600))
    monkeypatch.setattr(printing, "_LOOK_EVERY_MS", 200)
    rows: list[tuple[JobRow, ...]] = []
    with VirtualPrinter(paper_out_after=0) as printer:
        at = tablet(Preferences(camera="", printer=printer.address))
        at.printing.jobs_changed.connect(rows.append)
        at.until(lambda: at.printing.view.state is PrinterState.PAPER_OUT)
        at.printing.print_test_page()
        at.until(lambda: rows and rows[-1][0].attempts == 4)
        printer.put_in_paper()
        at.until(lambda: len(printer.sheets) == 1)
        at.until(lambda: at.printing.view == PrinterView(PrinterState.READY, 0))


def test_a_paper_that_somebody_has_to_look_at_is_not_hidden_by_the_next_one(tablet: Make) -> None:
    """Nor where the printer is set up anew."""
    with VirtualPrinter(drop_after_bytes=200) as printer:
        at = tablet(Preferences(camera="", printer=printer.address))
        at.until(lambda: at.printing.view.state is PrinterState.READY)
        at.printing.print_test_page()
        at.until(lambda: at.printing.view.state is PrinterState.CHECK)
        printer.drop_after_bytes = None
        at.printing.print_test_page()
        at.until(lambda: len(printer.sheets) == 2)
        at.until(lambda: at.printing.view == PrinterView(PrinterState.CHECK, 0))
        at.preferences.put(printer="")
        assert at.printing.view.state is PrinterState.NONE
        at.preferences.put(printer=printer.address)
        at.until(lambda: at.printing.view.state is PrinterState.CHECK)


def test_a_job_under_way_is_finished_on_the_old_printer_and_only_there(tablet: Make) -> None:
    """It stands still without paper while somebody chooses another printer; the next job goes to that one."""
    with VirtualPrinter() as old, VirtualPrinter() as new:
        at = tablet(Preferences(camera="", printer=old.address))
        at.until(lambda: at.printing.view.state is PrinterState.READY)
        old.paper_out_after_bytes = 500
        at.printing.print_test_page()
        at.until(lambda: old.received_bytes > 500)
        at.preferences.put(printer=new.address)
        old.put_in_paper()
        at.until(lambda: at.printing.view.state is PrinterState.READY)
        at.printing.print_test_page()
        at.until(lambda: len(new.sheets) == 1 and not at.printing.view.waiting)
        assert len(old.sheets) == 1
        assert old.address in old.sheets[0].text
        assert new.address in new.sheets[0].text


def test_an_unknown_print_is_printed_again_or_forgotten_and_the_rail_is_calm(tablet: Make) -> None:
    """Whoever printed it again has seen to it."""
    rows: list[tuple[JobRow, ...]] = []
    with VirtualPrinter(drop_after_bytes=200) as printer:
        at = tablet(Preferences(camera="", printer=printer.address))
        at.printing.jobs_changed.connect(rows.append)
        at.until(lambda: at.printing.view.state is PrinterState.READY)
        at.printing.print_test_page()
        at.until(lambda: at.printing.view.state is PrinterState.CHECK)
        at.until(lambda: rows[-1] and rows[-1][0].state == "unknown")
        (job,) = rows[-1]
        assert (job.kind, job.state) == ("test_page", "unknown")
        printer.drop_after_bytes = None
        at.printing.reprint(job.job_id)
        at.until(lambda: len([each for each in printer.sheets if "Test page" in each.text]) >= 1)
        at.until(lambda: at.printing.view.state is PrinterState.READY)
        at.until(lambda: {each.state for each in rows[-1]} == {"printed"})
        at.printing.forget(job.job_id)


def test_an_address_is_tried_and_a_range_is_searched(tablet: Make) -> None:
    """A printer answers; what is no address is told; the search says how far it is."""
    answers: list[PrinterAnswer] = []
    searches: list[PrinterSearch] = []
    with VirtualPrinter() as printer:
        at = tablet()
        at.devices.printer_answered.connect(answers.append)
        at.devices.search_changed.connect(searches.append)
        at.devices.try_printer(printer.address.removeprefix("tcp://"))
        at.until(lambda: answers)
        assert (answers[0].is_ready, answers[0].address) == (True, printer.address)
    at.devices.search_printers("127.0.0.2-4")
    at.until(lambda: searches and not searches[-1].is_running)
    assert (searches[-1].asked, searches[-1].of, searches[-1].problem) == (3, 3, "")
    at.devices.search_printers("nonsense")
    at.until(lambda: searches[-1].problem)


def test_the_battery_is_looked_at(tablet: Make, tmp_path: Path) -> None:
    """From a folder as sysfs has it."""
    supply = tmp_path / "power" / "BAT0"
    supply.mkdir(parents=True)
    for name, text in (("type", "Battery"), ("capacity", "64"), ("status", "Discharging")):
        (supply / name).write_text(text)
    at = tablet()
    at.devices.start()
    at.until(lambda: at.devices.battery == BatteryRow(64, False))


def test_while_a_camera_is_tried_its_codes_lead_nowhere(tablet: Make, tmp_path: Path) -> None:
    """Then they act again; another camera is looked through at once."""
    first = save_clip(tmp_path / "first.avi", [in_view(qr("FIRST-1"))] * 15)
    second = save_clip(tmp_path / "second.avi", [in_view(qr("SECOND-2"))] * 15)
    at = tablet(Preferences(camera=f"clip:{first}"))
    samples: list[ScanSample] = []
    routed: list[object] = []
    measured: list[CameraFigures] = []
    at.scanning.sampled.connect(samples.append)
    at.scanning.routed.connect(routed.append)
    at.scanning.camera_measured.connect(measured.append)
    at.scanning.begin_trying()
    at.scanning.start_camera()
    at.until(lambda: samples and measured)
    assert (samples[0].text, samples[0].symbology, at.scanning.is_live) == ("FIRST-1", "QR", True)
    assert (measured[0].width_px, measured[0].height_px, measured[0].frames > 0) == (1280, 720, True)
    at.preferences.put(camera=f"clip:{second}")
    at.until(lambda: samples[-1].text == "SECOND-2")
    assert routed == []
    at.scanning.stop_camera()
    assert at.scanning.camera_figures is not None
    at.scanning.end_trying()
    at.scanning.start_camera()
    at.until(lambda: routed)


def test_a_shift_begins_with_the_self_test_once_a_day(tablet: Make, tmp_path: Path) -> None:
    """Printer and sound card are asked by those who hold them; somebody asks again whenever they like."""
    clip = save_clip(tmp_path / "clip.avi", [in_view(qr("X"))] * 5)
    views: list[SelfTestView] = []
    with VirtualPrinter() as printer:
        at = tablet(Preferences(camera=f"clip:{clip}", printer=printer.address))
        at.self_test.changed.connect(views.append)
        at.self_test.on_signed_in(MAYA)
        at.until(lambda: at.self_test.view.at is not None)
        assert at.self_test.view.is_for_shift
        levels = {each.check: each.level for each in at.self_test.view.findings}
        assert (levels["printer"], levels["camera"], levels["people"]) == (Level.OK, Level.OK, Level.OK)
        assert levels["sound"] is Level.OK
        assert levels["service"] is Level.BAD
        assert [each.check for each in at.self_test.view.findings][:2] == ["storage", "database"]
        printer.cover_open = True
        at.self_test.dismiss()
        at.self_test.run()
        at.until(lambda: not at.self_test.view.is_running)
        assert at.self_test.view.worst is Level.BAD
        count = len(views)
        at.self_test.on_signed_in(replace(MAYA, staff_id="tom"))
        at.self_test._own_lane().submit(lambda: None, lambda _: at.told.append("done"))
        at.until(lambda: "done" in at.told)
        assert len(views) == count


def test_the_storage_is_counted_and_read_through(tablet: Make, tmp_path: Path) -> None:
    """And the diagnostics file is written."""
    at = tablet()
    seen: list[StorageView] = []
    at.storage.changed.connect(seen.append)
    at.storage.refresh()
    at.storage.check()
    at.storage.write_bundle()
    at.until(lambda: seen and seen[-1].bundle)
    assert (seen[-1].orders, seen[-1].problem, seen[-1].checked_at is not None) == (1, "", True)
    assert seen[-1].database_bytes > 0
    assert [each.suffix for each in (tmp_path / "diagnostics").iterdir()] == [".zip"]
