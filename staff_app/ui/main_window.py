"""The one window. It needs nothing but Qt, so that it is on the screen at once; it is filled right after."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QMainWindow


class MainWindow(QMainWindow):
    """A frame in the shop's colour until its central widget is set."""

    def __init__(self, ground: QColor) -> None:
        super().__init__()
        self.setWindowTitle("Counterhand")
        self.setMinimumSize(720, 640)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, ground)
        self.setPalette(palette)
