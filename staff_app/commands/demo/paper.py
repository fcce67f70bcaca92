"""A window beside the app that shows what the virtual printer has printed."""

from PIL.ImageQt import ImageQt
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from staff_app.devices.printing.virtual.printer import VirtualPrinter

_LOOK_EVERY_MS = 500


class PaperWindow(QScrollArea):
    """The newest sheet on top."""

    def __init__(self, printer: VirtualPrinter) -> None:
        super().__init__()
        self.setWindowTitle("Receipt printer")
        self.resize(640, 800)
        # Closing the app's window ends the demo, whatever else is open.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._printer = printer
        self._shown = 0
        roll = QWidget()
        self._layout = QVBoxLayout(roll)
        self._layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty = QLabel("Nothing was printed yet. Hand an order over.")
        self._layout.addWidget(self._empty)
        self.setWidget(roll)
        self.setWidgetResizable(True)
        look = QTimer(self)
        look.timeout.connect(self._on_look)
        look.start(_LOOK_EVERY_MS)

    @Slot()
    def _on_look(self) -> None:
        sheets = self._printer.sheets
        for sheet in sheets[self._shown :]:
            self._empty.hide()
            paper = QLabel()
            paper.setPixmap(QPixmap.fromImage(ImageQt(sheet.picture.convert("L"))))
            self._layout.insertWidget(0, paper)
        self._shown = len(sheets)
