"""Which camera, what it sees, and whether codes can be read with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from staff_app.device_rows import CameraFigures, CameraRow, ScanSample
from staff_app.preferences import Preferences
from staff_app.ui.settings.scanner_setup import visible
from staff_app.ui.settings.sections import Section, title
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.camera_view import CameraView
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import ToneCard, heading, hint, keep_low
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.words import decimal, item_words

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_PICTURE_PX = 300


class CameraSection(Sheet):
    """While it is in front the camera looks, and what it reads is told here and leads nowhere."""

    def __init__(self, theme: Theme, controllers: Controllers) -> None:
        super().__init__(theme, title(Section.CAMERA))
        self._preferences = controllers.preferences
        self._devices = controllers.devices
        self._scanning = controllers.scanning
        self._cameras: tuple[CameraRow, ...] = ()
        self._is_looking = False
        self.primary.hide()
        self.given = hint(
            theme,
            self.tr(
                "This run was started with a camera of its own: what you choose counts from the next start."
            ),
        )
        self.cameras = Options(theme)
        self.view = CameraView(theme)
        self.view.setFixedHeight(_PICTURE_PX)
        self.figures = hint(theme)
        self.read = ToneCard(theme)
        keep_low(self.read)
        for widget in (
            *(self.given, self.cameras, self.view, self.figures),
            *(heading(theme, self.tr("Try to read a code")), self.read),
        ):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.cameras.value_changed.connect(self._on_chosen)
        self._devices.cameras_found.connect(self._on_found)
        self._scanning.preview_changed.connect(self.view.show_frame)
        self._scanning.camera_state_changed.connect(self.view.show_state)
        self._scanning.camera_measured.connect(self._on_measured)
        self._scanning.sampled.connect(self._on_sampled)
        self._preferences.changed.connect(self._on_preferences)
        self._offer()
        self._ask_for_code()

    def showEvent(self, event: QShowEvent) -> None:
        """Look through it once whatever was in front before has let it go."""
        super().showEvent(event)
        self._ask_for_code()
        self._devices.find_cameras()
        QTimer.singleShot(0, self, self._begin)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let it go, and let scans act again."""
        super().hideEvent(event)
        if self._is_looking:
            self._is_looking = False
            self._scanning.stop_camera()
            self._scanning.end_trying()

    def _begin(self) -> None:
        if self.isVisible() and not self._is_looking:
            self._is_looking = True
            self._scanning.begin_trying()
            self._scanning.start_camera()

    def _ask_for_code(self) -> None:
        self.read.tell(
            self.tr("Hold a code in front of the camera"),
            self.tr("Any bar code or QR code will do. It is only read here, and leads nowhere."),
            Tone.NEUTRAL,
        )

    def _offer(self) -> None:
        """The cameras found, the one that counts even where it was not found, and none."""
        current = self._preferences.current.camera
        found = [(each.spec, f"{each.name} ({each.index})") for each in self._cameras]
        if current and current not in {spec for spec, _ in found}:
            found.append((current, self.tr("{camera}, not found").format(camera=current.rpartition("/")[2])))
        self.cameras.offer([*found, ("", self.tr("No camera"))], current)
        self.given.setVisible("camera" in self._preferences.given)

    @Slot(object)
    def _on_found(self, cameras: tuple[CameraRow, ...]) -> None:
        self._cameras = cameras
        self._offer()

    @Slot(str)
    def _on_chosen(self, spec: str) -> None:
        self._ask_for_code()
        self._preferences.put(camera=spec)
        if self._is_looking:
            self._scanning.start_camera()

    @Slot(object)
    def _on_preferences(self, chosen: Preferences) -> None:
        del chosen
        self._offer()

    @Slot(object)
    def _on_measured(self, figures: CameraFigures) -> None:
        words = self.tr("{width}×{height} pixels, {rate} pictures a second; {dropped} of {all} passed over.")
        self.figures.setText(
            words.format(
                width=figures.width_px,
                height=figures.height_px,
                rate=f"{figures.frames_per_s:.0f}",
                dropped=figures.dropped,
                all=figures.frames,
            )
        )

    @Slot(object)
    def _on_sampled(self, sample: ScanSample) -> None:
        if sample.origin == "camera":
            how = self.tr("{kind}, read in {ms} ms.").format(
                kind=sample.symbology, ms=decimal(sample.milliseconds)
            )
            self.read.tell(visible(sample.text), f"{how} {item_words(sample)}".strip(), Tone.GOOD)
