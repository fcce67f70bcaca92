"""The sections of the settings: their names and icons, and the list that leads to them."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from staff_app.ui.icons import icon, pixmap
from staff_app.ui.theme import SMALL_PX, TARGET_PX, TEXT_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.mirror import Mirror
from staff_app.ui.widgets.panels import column, row, scrolled
from staff_app.ui.widgets.text import Label, Weight, fitting
from staff_app.ui.words import translate

_ROW_PX = 60


class Section(StrEnum):
    """What can be set or looked at."""

    DISPLAY = "display"
    CAMERA = "camera"
    SCANNER = "scanner"
    PRINTER = "printer"
    SOUNDS = "sounds"
    TABLET = "tablet"
    SELF_TEST = "self_test"
    TEAM = "team"
    TABLETS = "tablets"
    AUDIT = "audit"


FOR_LEADS = frozenset({Section.TEAM, Section.TABLETS, Section.AUDIT})
"""What nobody else is shown; the service refuses them, too."""
ICONS = {
    Section.DISPLAY: "monitor",
    Section.CAMERA: "camera",
    Section.SCANNER: "scan-barcode",
    Section.PRINTER: "printer",
    Section.SOUNDS: "volume-2",
    Section.TABLET: "tablet",
    Section.SELF_TEST: "shield-check",
    Section.TEAM: "users",
    Section.TABLETS: "store",
    Section.AUDIT: "clipboard-list",
}


def title(section: Section) -> str:
    """What a section is called."""
    return {
        Section.DISPLAY: translate("Settings", "Display and language"),
        Section.CAMERA: translate("Settings", "Camera"),
        Section.SCANNER: translate("Settings", "Hand scanner"),
        Section.PRINTER: translate("Settings", "Printer"),
        Section.SOUNDS: translate("Settings", "Sounds"),
        Section.TABLET: translate("Settings", "This tablet"),
        Section.SELF_TEST: translate("Settings", "Self-test"),
        Section.TEAM: translate("Settings", "Team"),
        Section.TABLETS: translate("Settings", "Tablets of the store"),
        Section.AUDIT: translate("Settings", "Audit log"),
    }[section]


class SectionEntry(QAbstractButton):
    """Icon, name, and a line about how it stands."""

    def __init__(self, theme: Theme, section: Section) -> None:
        super().__init__()
        self._theme = theme
        self.section = section
        self._state = ""
        self._tone = Tone.NEUTRAL
        self.setText(title(section))
        self.setAccessibleName(title(section))
        self.setCheckable(True)
        self.setMinimumHeight(theme.px(_ROW_PX))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def tell(self, state: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Say how it stands."""
        self._state, self._tone = state, tone
        self.setAccessibleName(f"{self.text()}: {state}" if state else self.text())
        self.update()

    @property
    def state(self) -> str:
        """How it stands."""
        return self._state

    def sizeHint(self) -> QSize:
        """A row."""
        return QSize(300, self._theme.px(_ROW_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, and two lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, mirror = self._theme, Mirror(self.rect(), self.layoutDirection())
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        ground = "accent_soft" if self.isChecked() else "neutral_soft" if self.isDown() else ""
        painter.setBrush(theme.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("ring"), 3) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(room, 14, 14)
        ink = theme.tokens.accent_ink if self.isChecked() else theme.tokens.ink_2
        place = mirror(QRectF(16, self.height() / 2 - 11, 22, 22))
        painter.drawPixmap(place.topLeft().toPoint(), pixmap(ICONS[self.section], ink, 22))
        left, width = 54, self.width() - 68
        metrics_top = self.height() / 2 - theme.px(21 if self._state else 11)
        painter.setPen(theme.colour("ink"))
        self._line(painter, mirror, self.text(), QRectF(left, metrics_top, width, theme.px(22)), TEXT_PX)
        if self._state:
            tone = "ink_2" if self._tone is Tone.NEUTRAL else f"{self._tone.value}_ink"
            painter.setPen(theme.colour(tone))
            below = QRectF(left, metrics_top + theme.px(21), width, theme.px(20))
            self._line(painter, mirror, self._state, below, SMALL_PX)

    def _line(self, painter: QPainter, mirror: Mirror, text: str, room: QRectF, size_px: int) -> None:
        weight = Weight.DemiBold if size_px == TEXT_PX else Weight.Normal
        painter.setFont(self._theme.font(size_px, weight))
        cut = fitting(text, painter.font(), room.width())
        painter.drawText(mirror(room), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cut)


class SectionList(QWidget):
    """All sections, one below the other.

    Emits:
        chosen: A section was touched (Section).
        closed: Back to work.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.entries = {section: SectionEntry(theme, section) for section in Section}
        self.close_button = ActionButton(theme, "", kind="key")
        self.close_button.setIcon(icon("x", theme.tokens.ink))
        self.close_button.setFixedSize(TARGET_PX, TARGET_PX)
        self.close_button.setAccessibleName(self.tr("Close"))
        head = row(14)
        head.addWidget(Label(theme, self.tr("Settings"), size_px=TITLE_PX, weight=Weight.Bold), 1)
        head.addWidget(self.close_button)
        inside = QWidget()
        rows = column(inside, 4)
        for entry in self.entries.values():
            rows.addWidget(entry)
            entry.clicked.connect(self._on_clicked)
        rows.addStretch()
        layout = column(self, 14, (20, 20, 6, 20))
        layout.addLayout(head)
        self._area = scrolled(inside)
        layout.addWidget(self._area, 1)
        self.close_button.clicked.connect(self.closed)

    def mark(self, section: Section | None) -> None:
        """Show which one is open, also where the list is longer than the screen."""
        for each, entry in self.entries.items():
            entry.setChecked(each is section)
            if each is section:
                self._area.ensureWidgetVisible(entry)

    @Slot()
    def _on_clicked(self) -> None:
        for section, entry in self.entries.items():
            if entry is self.sender():
                self.mark(section)
                self.chosen.emit(section)
