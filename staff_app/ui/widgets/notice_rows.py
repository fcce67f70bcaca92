"""The rows above the page: what goes there by itself does not move the page under a finger."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from staff_app.ui.widgets.panels import column

_DONE = (QEvent.Type.MouseButtonRelease, QEvent.Type.KeyPress)


class NoticeRows(QWidget):
    """Banner and toast, one below the other.

    A row that goes by itself keeps its place, blank, until the next touch has hit what it was aimed at; a
    key, or a scan, is aimed at no place, and ends it as well.
    """

    def __init__(self, *rows: QWidget) -> None:
        super().__init__()
        layout = column(self, 0)
        for each in rows:
            layout.addWidget(each)
        layout.addStretch()
        self._touched = QTimer(self)
        self._touched.setSingleShot(True)
        self._touched.timeout.connect(self.close_up)

    @Slot()
    def close_up(self) -> None:
        """No blank row any more."""
        self.setMinimumHeight(0)

    def event(self, event: QEvent) -> bool:
        """A row came or went: the page stays where it is, or gives way."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.setMinimumHeight(self.height())
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a tablet that was turned everything has another place."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.close_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Hear of each touch and key, wherever it is."""
        super().showEvent(event)
        window = self.window().windowHandle()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let it pass; the page moves up once it has done its work."""
        if event.type() in _DONE:
            self._touched.start(0)
        return super().eventFilter(watched, event)
