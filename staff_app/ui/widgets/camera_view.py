"""The camera's picture with the outline of a code that was read."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from staff_app.rows.scans import PreviewFrame
from staff_app.ui.icons import pixmap
from staff_app.ui.language import told
from staff_app.ui.theme import SMALL_PX, Theme
from staff_app.ui.widgets.text import Weight

_OUTLINE_PX = 4


class CameraView(QLabel):
    """Fills its room with the picture; says in words why there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._frame: PreviewFrame | None = None
        self._image: QImage | None = None
        self._corners: tuple[tuple[int, int], ...] = ()
        self._words = ""
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_state("off", "")

    @property
    def words(self) -> str:
        """What it says while there is no picture."""
        return self._words

    @Slot(object)
    def show_frame(self, frame: PreviewFrame) -> None:
        """Draw this picture; unseen, it is dropped."""
        if not self.isVisible():
            return
        stride = frame.width_px * 3
        # Not copied: the picture looks at the frame's own bytes, and therefore keeps them.
        self._frame = frame
        self._image = QImage(frame.rgb, frame.width_px, frame.height_px, stride, QImage.Format.Format_RGB888)
        self._corners = frame.corners
        self.update()

    @Slot(object, object)
    def show_state(self, state: str, sentence: str) -> None:
        """Say how the camera is: off, starting, live or failed."""
        if state != "live":
            self._image, self._frame, self._corners = None, None, ()
        words = told(sentence) or {
            "off": self.tr("No camera picture. Use the hand scanner, or type the code."),
            "starting": self.tr("The camera is starting"),
            "failed": self.tr("The camera does not answer. Use the hand scanner, or type the code."),
        }.get(state, "")
        if words != self._words:
            self._words = words
            self.setAccessibleName(words or self.tr("Camera picture"))
        self.update()

    def sizeHint(self) -> QSize:
        """As in the design; it gives and takes."""
        return QSize(430, 320)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, outline, or words."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), 16, 16)
        painter.fillPath(frame, self._theme.colour("camera"))
        if self._image is None:
            self._draw_words(painter)
            return
        painter.setClipPath(frame)
        room, image = self.rect(), self._image
        scale = max(room.width() / image.width(), room.height() / image.height())
        size = (image.width() * scale, image.height() * scale)
        target = QRectF((room.width() - size[0]) / 2, (room.height() - size[1]) / 2, *size)
        painter.drawImage(target, image)
        if len(self._corners) >= 3:
            pen = QPen(self._theme.colour("camera_outline"), _OUTLINE_PX)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            points = [QPointF(target.x() + x * scale, target.y() + y * scale) for x, y in self._corners]
            painter.drawPolygon(QPolygonF(points))

    def _draw_words(self, painter: QPainter) -> None:
        ink = self._theme.tokens.camera_ink
        middle = self.rect().center()
        painter.drawPixmap(middle.x() - 20, middle.y() - 46, pixmap("scan-line", ink, 40))
        painter.setPen(QColor(ink))
        painter.setFont(self._theme.font(SMALL_PX, Weight.Medium))
        room = QRectF(30, middle.y() + 8, self.width() - 60, 60)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), self._words)
