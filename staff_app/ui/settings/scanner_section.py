"""The hand scanner: what arrives from it, and what it puts around each code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QHideEvent, QImage, QPixmap, QShowEvent

from staff_app.device_rows import ScannerRow, ScanSample
from staff_app.preferences import Preferences
from staff_app.ui.language import told
from staff_app.ui.settings.scanner_setup import SAMPLE_CODES, proposed, visible
from staff_app.ui.settings.sections import Section, title
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import ToneCard, heading, hint, keep_low, row
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Label
from staff_app.ui.words import item_words

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_CODE_PX = 150


class ScannerSection(Sheet):
    """While it is in front a scan is told here and leads nowhere."""

    def __init__(self, theme: Theme, controllers: Controllers) -> None:
        super().__init__(theme, title(Section.SCANNER))
        self._preferences = controllers.preferences
        self._scanning = controllers.scanning
        self._port = controllers.scanner_port
        self._found: tuple[ScannerRow, ...] = ()
        self._proposal: tuple[str, str] | None = None
        self._is_trying = False
        self.given = hint(
            theme,
            self.tr(
                "This run was started with a scanner of its own: what you choose counts from the next start."
            ),
        )
        self.connection = Options(theme)
        self.trouble = ToneCard(theme)
        keep_low(self.trouble)
        self.arrived = ToneCard(theme)
        keep_low(self.arrived)
        self.details = hint(theme)
        self.code = Label(theme)
        self.code.setFixedSize(_CODE_PX, _CODE_PX)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setAccessibleName(self.tr("A code to scan: {code}").format(code=SAMPLE_CODES[0]))
        self.around = hint(theme)
        self.forget = ActionButton(theme, self.tr("Take nothing off"), icon_name="undo-2")
        self._lay_out(theme)
        self._connect()
        self._wait()
        self._show_around(self._preferences.current)
        self._offer()
        self._show_trouble()

    def _lay_out(self, theme: Theme) -> None:
        about = hint(
            theme,
            self.tr(
                "Scan this code, or one of the printed test page: that tells what your scanner puts before "
                "and after each code. A scanner that cannot read screens can read the page."
            ),
        )
        beside = row(20)
        beside.addWidget(self.code)
        beside.addWidget(about, 1)
        self.body.addWidget(self.arrived)
        self.body.addWidget(self.details)
        self.body.addWidget(heading(theme, self.tr("What it puts around each code")))
        self.body.addLayout(beside)
        self.body.addWidget(self.around)
        forgetting = row(0)
        forgetting.addWidget(self.forget)
        forgetting.addStretch()
        self.body.addLayout(forgetting)
        for widget in (
            heading(theme, self.tr("How it is connected")),
            self.given,
            self.connection,
            self.trouble,
        ):
            self.body.addWidget(widget)
        self.body.addStretch()

    def _connect(self) -> None:
        self.primary.clicked.connect(self._on_accepted)
        self.forget.clicked.connect(self._on_forgotten)
        self._scanning.sampled.connect(self._on_sampled)
        self._preferences.changed.connect(self._show_around)
        self._preferences.changed.connect(self._offer)
        self.connection.value_changed.connect(self._on_connection)
        self._port.found.connect(self._on_found)
        self._port.problem_changed.connect(self._show_trouble)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on scans are told here."""
        super().showEvent(event)
        if self.code.pixmap().isNull():
            self.code.setPixmap(_drawn(SAMPLE_CODES[0], self.devicePixelRatioF()))
        self._is_trying = True
        self._wait()
        self._scanning.begin_trying()
        self._port.find()

    def hideEvent(self, event: QHideEvent) -> None:
        """They act again."""
        super().hideEvent(event)
        if self._is_trying:
            self._is_trying = False
            self._scanning.end_trying()

    def _wait(self) -> None:
        self._proposal = None
        self.primary.hide()
        self.details.hide()
        self.arrived.tell(
            self.tr("Scan anything"), self.tr("What arrives from the scanner is shown here."), Tone.NEUTRAL
        )

    @Slot(object)
    def _on_sampled(self, sample: ScanSample) -> None:
        if sample.origin != "wedge":
            return
        self.arrived.tell(
            visible(sample.text),
            (
                self.tr("Everything that was typed: {raw}")
                if sample.keys
                else self.tr("Everything that was sent: {raw}")
            ).format(raw=visible(sample.raw)),
            Tone.GOOD,
        )
        ends = {"Return": self.tr("Return"), "Tab": self.tr("Tab")}.get(sample.ended_by, self.tr("a pause"))
        kind = f"{sample.symbology} {sample.identifier}".strip() or self.tr("does not say")
        words = (
            self.tr("{keys} keys in {ms} ms, ended by {end}. Kind of code: {kind}.")
            if sample.keys
            else self.tr("Sent by its cable, ended by {end}. Kind of code: {kind}.")
        )
        how = words.format(keys=sample.keys, ms=round(sample.milliseconds), end=ends, kind=kind)
        self.details.setText(f"{how} {item_words(sample)}".strip())
        self.details.show()
        self._propose(proposed(sample.raw))

    def _propose(self, found: tuple[str, str] | None) -> None:
        current = self._preferences.current
        if found is None or found == (current.scanner_prefix, current.scanner_suffix):
            self._proposal = None
            self.primary.hide()
            return
        self._proposal = found
        prefix, suffix = (visible(each) or self.tr("nothing") for each in found)
        self.primary.set_label(
            self.tr("Take off “{prefix}” and “{suffix}”").format(prefix=prefix, suffix=suffix)
        )
        self.primary.show()

    @Slot(object)
    def _show_around(self, chosen: Preferences) -> None:
        prefix, suffix = chosen.scanner_prefix, chosen.scanner_suffix
        self.forget.setVisible(bool(prefix or suffix))
        if prefix or suffix:
            nothing = self.tr("nothing")
            words = self.tr("Taken off now: “{prefix}” before each code, “{suffix}” after it.").format(
                prefix=visible(prefix) or nothing, suffix=visible(suffix) or nothing
            )
        else:
            words = self.tr("Nothing is taken off now.")
        self.around.setText(words)

    @Slot(object)
    def _on_found(self, found: tuple[ScannerRow, ...]) -> None:
        self._found = found
        self._offer()

    @Slot()
    def _offer(self) -> None:
        """Typing, the ports that may be a scanner's, and the one that counts even where it is unplugged."""
        current = self._preferences.current.scanner
        offered = [(each.spec, each.name) for each in self._found]
        if current and current not in {spec for spec, _ in offered}:
            offered.append((current, current.removeprefix("serial:").rpartition("/")[2]))
        self.connection.offer([("", self.tr("It types like a keyboard")), *offered], current)
        self.given.setVisible("scanner" in self._preferences.given)

    @Slot()
    def _show_trouble(self) -> None:
        self.trouble.tell(self.tr("The scanner cannot be read"), told(self._port.problem), Tone.WARN)
        self.trouble.setVisible(bool(self._port.problem))

    @Slot(str)
    def _on_connection(self, spec: str) -> None:
        self._preferences.put(scanner=spec)

    @Slot()
    def _on_accepted(self) -> None:
        if self._proposal is not None:
            prefix, suffix = self._proposal
            self._proposal = None
            self.primary.hide()
            self._preferences.put(scanner_prefix=prefix, scanner_suffix=suffix)

    @Slot()
    def _on_forgotten(self) -> None:
        self._preferences.put(scanner_prefix="", scanner_suffix="")


def _drawn(text: str, ratio: float) -> QPixmap:
    """A QR code with its quiet zone; black on white whatever the theme is, or no scanner reads it."""
    import segno  # slow to import, and wanted only here

    code = segno.make_qr(text, error="q")
    rows = [bytes(255 * (1 - module) for module in line) for line in code.matrix_iter(border=4)]
    side = len(rows)
    image = QImage(b"".join(rows), side, side, side, QImage.Format.Format_Grayscale8)
    size = QSize(round(_CODE_PX * ratio), round(_CODE_PX * ratio))
    picture = QPixmap.fromImage(image.scaled(size))
    picture.setDevicePixelRatio(ratio)
    return picture
