"""Takes pictures of the screens, to be looked at: `python -m tests.gui.ui.screenshots FOLDER [PART]`."""

import argparse
import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QCoreApplication
from PySide6.QtGui import QPixmap

from staff_app.app import application
from staff_app.preferences import Look
from staff_app.ui.front import Front
from staff_app.ui.language import LANGUAGES, Language
from staff_app.ui.main_window import MainWindow
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from tests.gui.ui.gallery import SCENES, Scene
from tests.gui.ui.sample_rows.day import NOW
from tests.gui.ui.stand_ins import StandIns

SCREENS = (
    "sign_in_enrol",
    "sign_in_choose",
    "sign_in_pin",
    "locked",
    "shift",
    "alerts",
    "orders",
    "orders_short",
    "orders_delay",
    "orders_recall",
    "exceptions",
    "exceptions_one",
    "exceptions_conflict",
    "curbside",
    "hold_near",
    "not_collected",
    "pick",
    "pick_wrong",
    "pick_pad",
    "pick_substitute",
    "pick_asked",
    "pick_hand_on",
    "wave_choose",
    "wave",
    "stage",
    "hand_over_valid",
    "hand_over_by_name",
    "hand_over_part",
    "hand_over_refuse",
    "hand_over_sign",
    "hand_over_collected",
    "hand_over_done",
    "shelves",
    "sweep",
    "put_back",
    "insights",
    "insights_hours",
    "schedule",
    "schedule_slot",
    "settings_display",
    "settings_camera",
    "settings_printer",
    "settings_paper",
    "settings_scanner",
    "settings_sounds",
    "settings_tablet",
    "settings_self_test",
    "settings_team",
    "settings_team_form",
    "settings_tablets",
    "settings_tablets_code",
    "settings_audit",
)
"""The scenes that stand for a screen each: what `make screenshots` keeps."""
_SIZES = {"wide": (1280, 800), "tall": (800, 1280)}


def taken(front: Front, behind: StandIns, scene: Scene, theme: Theme, size: tuple[int, int]) -> QPixmap:
    """The picture of one scene."""
    window = MainWindow(theme.colour("background"))
    window.setCentralWidget(front)
    window.resize(*size)
    window.show()
    scene(front, behind)
    for _ in range(5):
        QCoreApplication.processEvents()
    picture = window.grab()
    window.close()
    return picture


def keep(picture: QPixmap, path: Path) -> None:
    """Write a picture with a palette of its own: a quarter of the bytes, and no difference to the eye."""
    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(written, "PNG")
    image = Image.open(io.BytesIO(written.data().data())).convert("RGB")
    image.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)


def main() -> None:
    """Write scenes in every theme and both postures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "only", nargs="?", default="", help="a part of the pictures' names, as pick_wide_light"
    )
    parser.add_argument("--screens", action="store_true", help="one scene for each screen")
    parser.add_argument("--language", default="en", choices=LANGUAGES)
    options = parser.parse_args()
    app = application()
    Language(app).speak(options.language)
    options.folder.mkdir(parents=True, exist_ok=True)
    for look in (Look.LIGHT, Look.DARK, Look.CONTRAST):
        theme = Theme.of(look)
        theme.apply(app)
        for name in SCREENS if options.screens else SCENES:
            for posture, size in _SIZES.items():
                label = f"{name}_{posture}_{look.value}"
                if options.only in label:
                    behind = StandIns()
                    front = Front(behind.as_controllers(), theme, StoreClock(lambda: NOW))
                    picture = taken(front, behind, SCENES[name], theme, size)
                    keep(picture, options.folder / f"{label}.png")


if __name__ == "__main__":
    main()
