"""The rail's entry for printer, scanner, camera and battery: a small icon for each, words for the worst."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from staff_app.device_rows import BatteryRow, Level
from staff_app.rows.printing import PrinterState, PrinterView
from staff_app.ui.icons import pixmap
from staff_app.ui.rail_entry import RailEntry
from staff_app.ui.settings import printer_words
from staff_app.ui.settings.sections import Section
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.words import translate

_ICON_PX = 15
_GAP_PX = 3
_DOT_PX = 6
_BATTERY_LOW, _BATTERY_BAD = 20, 10
_GRAVITY = (None, Level.OK, Level.WARN, Level.BAD)
_DOTS = {Level.OK: "good", Level.WARN: "warn", Level.BAD: "bad"}
_LEVELS = {Tone.GOOD: Level.OK, Tone.WARN: Level.WARN, Tone.BAD: Level.BAD}


@dataclass(frozen=True, slots=True)
class _Device:
    icon_name: str
    level: Level | None
    """None: nobody knows."""
    words: str
    """For the rail where it is the worst one."""
    spoken: str


class DevicesEntry(RailEntry):
    """Says nothing of its own while all is well."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Rail", "Devices"))
        self._devices: dict[Section, _Device] = {}
        self._waiting = 0
        self.show_scanner(False)

    @property
    def worst(self) -> Section:
        """Where somebody is needed first; the printer where nobody is."""
        graves = {section: _GRAVITY.index(each.level) for section, each in self._in_order()}
        troubled = [section for section, grave in graves.items() if grave > _GRAVITY.index(Level.OK)]
        return max(troubled, key=lambda each: graves[each], default=Section.PRINTER)

    @property
    def words(self) -> str:
        """What stands there."""
        return " ".join(part for part in (self.text(), self._second) if part)

    def show_printer(self, view: PrinterView) -> None:
        """Without one it takes no room."""
        self._waiting = view.waiting
        level = _LEVELS.get(printer_words.tone(view.state))
        words = printer_words.short(view.state)
        spoken = translate("Rail", "Printer: {state}").format(state=words)
        is_there = view.state is not PrinterState.NONE
        self._put(Section.PRINTER, _Device("printer", level, words, spoken) if is_there else None)

    def show_scanner(self, was_heard: bool, is_gone: bool = False) -> None:
        """A hand scanner says nothing until somebody scans; one with a port may be gone."""
        words = translate("Rail", "Scanner off")
        spoken = (
            translate("Rail", "Hand scanner: it was heard")
            if was_heard
            else translate("Rail", "Hand scanner: nothing was heard yet")
        )
        level = Level.OK if was_heard else None
        if is_gone:
            level, spoken = Level.WARN, translate("Rail", "Hand scanner: its port is not there")
        self._put(Section.SCANNER, _Device("scan-barcode", level, words, spoken))

    def show_camera(self, has_camera: bool, state: str) -> None:
        """off, starting, live or failed."""
        words = translate("Rail", "No picture")
        level = {"live": Level.OK, "failed": Level.BAD}.get(state)
        told = {
            "live": translate("Rail", "Camera: it shows pictures"),
            "failed": translate("Rail", "Camera: no picture"),
        }
        spoken = told.get(state, translate("Rail", "Camera: at rest"))
        icon_name = "camera-off" if state == "failed" else "camera"
        self._put(Section.CAMERA, _Device(icon_name, level, words, spoken) if has_camera else None)

    def show_battery(self, battery: BatteryRow | None) -> None:
        """Without one it takes no room."""
        if battery is None:
            self._put(Section.TABLET, None)
            return
        level = Level.OK
        if not battery.is_charging and battery.percent <= _BATTERY_LOW:
            level = Level.BAD if battery.percent <= _BATTERY_BAD else Level.WARN
        words = translate("Rail", "Battery {percent} %").format(percent=battery.percent)
        icon_name = "battery-low" if level is not Level.OK else "battery"
        icon_name = "battery-charging" if battery.is_charging else icon_name
        self._put(Section.TABLET, _Device(icon_name, level, words, words))

    def _put(self, section: Section, device: _Device | None) -> None:
        if device is None:
            self._devices.pop(section, None)
        else:
            self._devices[section] = device
        worst = self._devices.get(self.worst)
        grave = worst is not None and worst.level in {Level.WARN, Level.BAD}
        words = worst.words if worst is not None and grave else translate("Rail", "Devices")
        waiting = ""
        if self._waiting and self.worst is Section.PRINTER:
            waiting = translate("Rail", "{count} waiting").format(count=self._waiting)
        self.tell(words, icon_name="", second=waiting)
        said = [each.spoken for _, each in self._in_order()]
        self.setAccessibleName(". ".join((words, *said)))

    def _in_order(self) -> list[tuple[Section, _Device]]:
        places = (Section.PRINTER, Section.SCANNER, Section.CAMERA, Section.TABLET)
        return [(each, self._devices[each]) for each in places if each in self._devices]

    def _draw_upper(self, painter: QPainter, ink: str, middle: float, size_px: int) -> None:
        """A row of icons, each with its dot."""
        del size_px
        shown = self._in_order()
        width = len(shown) * _ICON_PX + (len(shown) - 1) * _GAP_PX
        left, top = (self.width() - width) / 2, middle - _ICON_PX / 2
        for _, device in shown:
            painter.drawPixmap(int(left), int(top), pixmap(device.icon_name, ink, _ICON_PX))
            if device.level is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour(_DOTS[device.level]))
                painter.drawEllipse(QRectF(left + _ICON_PX - 4, top - 4, _DOT_PX, _DOT_PX))
            left += _ICON_PX + _GAP_PX
