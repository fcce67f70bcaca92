"""A print as it looks on paper, dot by dot."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from staff_app.device_rows import PaperView
from staff_app.ui.theme import Theme

_AROUND_PX = 16
_DOTS_PER_PX = 1.4
"""A print head has 203 dots an inch: this is a little larger than life on a tablet."""
_MOST_SPOKEN = 2_000


class PaperPicture(QLabel):
    """Black on white whatever the screen's colours; as wide as its paper, smaller where there is no room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Paper"))
        self.hide()

    @Slot(object)
    def show_paper(self, view: PaperView | None) -> None:
        """Draw this; nothing is shown where nothing is on paper."""
        self.setVisible(view is not None)
        if view is None:
            return
        stride = (view.width_dots + 7) // 8
        form = QImage.Format.Format_Mono
        # The copy outlives the row's bytes.
        self._image = QImage(view.dots, view.width_dots, view.height_dots, stride, form).copy()
        self._image.setColorTable([0xFF000000, 0xFFFFFFFF])
        lines = [line.strip() for line in view.text.splitlines()]
        words = "\n".join(line for line in lines if line.strip("─"))
        self.setAccessibleDescription(words[:_MOST_SPOKEN])
        self._fit()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """It can be narrow."""
        return QSize(160, 0)

    def resizeEvent(self, event: object) -> None:
        """Its height follows its width."""
        del event
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The part of the paper that is in sight."""
        scale = self._scale(self.width())
        width = self._image.width() * scale
        paper = QRectF((self.width() - width) / 2 - _AROUND_PX, 0, width + 2 * _AROUND_PX, self.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(paper, Qt.GlobalColor.white)
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))
        top = max(0, round((event.rect().top() - _AROUND_PX) / scale) - 2)
        bottom = min(self._image.height(), round((event.rect().bottom() - _AROUND_PX) / scale) + 2)
        part = QRect(0, top, self._image.width(), max(0, bottom - top))
        target = QRectF(paper.left() + _AROUND_PX, _AROUND_PX + top * scale, width, part.height() * scale)
        painter.drawImage(target, self._image, QRectF(part))

    def _fit(self) -> None:
        self.setFixedHeight(round(self._image.height() * self._scale(self.width())) + 2 * _AROUND_PX)

    def _scale(self, width: int) -> float:
        dots = max(1, self._image.width())
        return max(0.05, min(1 / _DOTS_PER_PX, (width - 2 * _AROUND_PX) / dots))
