"""Lucide icons as pixmaps in any colour."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from counterhand_resources import resource
from staff_app.ui.direction import reads_from_right

_TURNED = frozenset({"arrow-left", "chevron-right", "log-out"})
"""What shows a direction, and is the other way round where one reads from right to left."""


def pixmap(name: str, colour: str, size_px: int, ratio: float = 2.0) -> QPixmap:
    """An icon drawn sharply for screens of up to that device pixel ratio.

    Args:
        name: File name in `resources/icons`, without its ending.
        colour: `#RRGGBB`; it takes the place of the drawing's `currentColor`.
        size_px: Width and height in device-independent pixels.
        ratio: Device pixels per device-independent pixel.
    """
    return _drawn(name, colour, size_px, ratio, turned=name in _TURNED and reads_from_right())


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size_px: int, ratio: float, *, turned: bool) -> QPixmap:
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    picture = QPixmap(round(size_px * ratio), round(size_px * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if turned:
        painter.translate(picture.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: str, size_px: int = 22, gap_px: int = 0) -> QIcon:
    """The same as a `QIcon`, for buttons; with an empty gap beside it where words follow."""
    drawn = pixmap(name, colour, size_px)
    if not gap_px:
        return QIcon(drawn)
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(round((size_px + gap_px) * ratio), round(size_px * ratio))
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(ratio)
    painter = QPainter(wide)
    painter.drawPixmap(gap_px if reads_from_right() else 0, 0, drawn)
    painter.end()
    return QIcon(wide)
