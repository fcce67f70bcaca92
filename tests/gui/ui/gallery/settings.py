"""Scenes of the settings, with something in each section."""

from dataclasses import replace

from staff_app.controllers.print_rendering import shown as on_paper
from staff_app.device_rows import BatteryRow, CameraFigures, PrinterAnswer
from staff_app.devices.printing.rendering.documents import SamplePageData, receipt, sample_page
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.sentences import recognised
from staff_app.ui.front import Front
from staff_app.ui.settings.sections import FOR_LEADS, Section
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.devices import (
    CAMERAS,
    JOBS,
    SAMPLE,
    SCANNERS,
    SEARCH,
    STORAGE,
    checked,
    preview,
)
from tests.gui.ui.stand_ins import StandIns
from tests.paper import FONT, RECEIPT


def _settings(section: Section) -> Scene:
    """The settings at that section, with something in each."""

    def scene(front: Front, behind: StandIns) -> None:
        behind.self_test.view = checked()
        behind.storage.view = STORAGE
        shop(front, behind)
        front.shop.settings.open_at(section)
        behind.storage.changed.emit(STORAGE)
        behind.devices.cameras_found.emit(CAMERAS)
        behind.scanner_port.found.emit(SCANNERS)
        behind.devices.search_changed.emit(SEARCH)
        behind.printing.jobs_changed.emit(JOBS)
        behind.printing.status_changed.emit(PrinterView(PrinterState.PAPER_LOW, 1))
        behind.devices.battery_changed.emit(BatteryRow(64, False))
        behind.scanning.preview_changed.emit(preview())
        behind.scanning.camera_measured.emit(CameraFigures(29.8, 3, 412, 1280, 720))
        kind = "camera" if section is Section.CAMERA else "wedge"
        behind.scanning.sampled.emit(replace(SAMPLE, origin=kind))

    return scene


def _settings_paper(front: Front, behind: StandIns) -> None:
    """A receipt of which nobody knows whether it was printed."""
    _settings(Section.PRINTER)(front, behind)
    front.shop.settings.page.printer.jobs.cards()[0].show_it.click()
    behind.printing.paper_shown.emit("1", on_paper(receipt(RECEIPT, 80, FONT)))


def _settings_test_page(front: Front, behind: StandIns) -> None:
    """What is printed last, and what a test page will look like, further down."""
    _settings(Section.PRINTER)(front, behind)
    behind.printing.paper_shown.emit(
        "", on_paper(sample_page(SamplePageData("192.0.2.7", "14:32"), 58, FONT))
    )
    bar = front.shop.settings.page.printer.area.verticalScrollBar()
    bar.rangeChanged.connect(lambda _, most: bar.setValue(most))


def _settings_list(front: Front, behind: StandIns) -> None:
    _settings(Section.DISPLAY)(front, behind)
    front.shop.rail.settings.click()


def _settings_printer_tried(front: Front, behind: StandIns) -> None:
    _settings(Section.PRINTER)(front, behind)
    behind.printing.jobs_changed.emit(())
    front.shop.settings.page.printer.try_it.click()
    words = recognised("The printer answers and has paper.")
    behind.devices.printer_answered.emit(PrinterAnswer("tcp://192.0.2.9:9100", True, True, words))


SCENES: dict[str, Scene] = {
    **{f"settings_{section.value}": _settings(section) for section in Section if section not in FOR_LEADS},
    "settings_list": _settings_list,
    "settings_printer_tried": _settings_printer_tried,
    "settings_paper": _settings_paper,
    "settings_test_page": _settings_test_page,
}
