"""A place to write on with a finger, a pen or a mouse; what was written is kept as strokes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from staff_app.rows.hand_over import SignatureRow
from staff_app.ui.theme import SMALL_PX, Theme
from staff_app.ui.widgets.text import Weight

MAX_POINTS = 1500
MAX_STROKES = 60
_LONGEST_MS = 600_000
_LEAST_PX = 3
"""Points nearer to the last one than this say nothing new."""
_PEN_PX = 3


class SignaturePad(QLabel):
    """Draws what is written; nothing of it is kept but points and their times.

    Emits:
        changed: Something was written, or it was cleared.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._strokes: list[list[tuple[float, float, int]]] = []
        self._began_at = 0
        self.setMinimumHeight(theme.px(200))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Signature"))
        self.setAccessibleDescription(self.tr("Write with a finger or a pen"))

    def sizeHint(self) -> QSize:
        """Wide, as a line on paper."""
        return QSize(600, self._theme.px(260))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written."""
        return not self._strokes

    def signature(self) -> SignatureRow | None:
        """What was written; None where nothing was."""
        if not self._strokes:
            return None
        aspect = min(20.0, round(self.width() / max(1, self.height()), 3))
        return SignatureRow(aspect, tuple(tuple(stroke) for stroke in self._strokes))

    @Slot()
    def clear(self) -> None:
        """As if nothing had been written."""
        self._strokes = []
        self.update()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        if event.button() is not Qt.MouseButton.LeftButton or len(self._strokes) >= MAX_STROKES:
            return
        if not self._strokes:
            self._began_at = event.timestamp()
        self._strokes.append([])
        self._add(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes on."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._strokes:
            self._add(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It ends."""
        if self._strokes:
            self._add(event)
        self.changed.emit()

    def _add(self, event: QMouseEvent) -> None:
        place, stroke = event.position(), self._strokes[-1]
        if stroke and (self._at(stroke[-1]) - place).manhattanLength() < _LEAST_PX:
            return
        if sum(len(each) for each in self._strokes) < MAX_POINTS:
            at_ms = min(_LONGEST_MS, max(0, event.timestamp() - self._began_at))
            stroke.append((_share(place.x(), self.width()), _share(place.y(), self.height()), at_ms))
            self.update()
        elif not stroke:
            self._strokes.pop()

    def _at(self, point: tuple[float, float, int]) -> QPointF:
        return QPointF(point[0] * self.width(), point[1] * self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, line to write on, and the strokes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("field_line"))
        painter.setBrush(self._theme.colour("background"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
        line = self.height() * 0.76
        painter.setPen(QPen(self._theme.colour("ink_3"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(28, line), QPointF(self.width() - 28, line))
        if not self._strokes:
            painter.setPen(self._theme.colour("ink_2"))
            painter.setFont(self._theme.font(SMALL_PX, Weight.Medium))
            room = QRectF(28, line + 8, self.width() - 56, self._theme.px(24))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.tr("Sign here"))
        self._draw_strokes(painter)

    def _draw_strokes(self, painter: QPainter) -> None:
        pen = QPen(self._theme.colour("ink"), _PEN_PX)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            points = [self._at(point) for point in stroke]
            if len(points) == 1:
                painter.drawPoint(points[0])
            else:
                painter.drawPolyline(QPolygonF(points))


def _share(place_px: float, of_px: int) -> float:
    return round(min(1.0, max(0.0, place_px / max(1, of_px))), 4)
