"""The camera's picture costs the screen as little as it can."""

import numpy as np
from pytestqt.qtbot import QtBot

from staff_app.devices.scanning.preview import PreviewLimits
from staff_app.rows.scans import PreviewFrame
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.camera_view import CameraView


def address(buffer: bytes | bytearray | memoryview) -> int:
    """Where in memory a buffer is."""
    return int(np.frombuffer(buffer, dtype=np.uint8).ctypes.data)


def shown(qtbot: QtBot, frame: PreviewFrame) -> CameraView:
    """The view with this picture on it."""
    view = CameraView(Theme.light())
    qtbot.addWidget(view)
    view.resize(430, 320)
    view.show()
    qtbot.waitExposed(view)
    view.show_frame(frame)
    return view


def test_a_picture_is_not_copied_and_outlives_its_row(qtbot: QtBot) -> None:
    """The GUI thread touches a picture's bytes only to paint them; the camera's lane made them small."""
    limits = PreviewLimits()
    size = limits.width_px * limits.height_px
    frame = PreviewFrame(limits.width_px, limits.height_px, bytes([200, 30, 30]) * size, ())
    view = shown(qtbot, frame)
    image = view._image
    assert image is not None
    assert address(image.constBits()) == address(frame.rgb)
    del frame, image
    assert view.grab().toImage().pixelColor(215, 160).red() == 200


def test_a_hidden_view_keeps_nothing(qtbot: QtBot) -> None:
    """Nobody sees it."""
    view = shown(qtbot, PreviewFrame(2, 1, bytes(6), ()))
    view.show_state("off", "")
    view.hide()
    view.show_frame(PreviewFrame(2, 1, bytes(6), ()))
    assert (view._image, view._frame) == (None, None)
