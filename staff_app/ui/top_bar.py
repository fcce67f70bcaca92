"""The bar on top: which store and counter, the one field for typing and scanning, the time."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from staff_app.ui.icons import icon
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import LEAD_PX, SMALL_PX, TARGET_PX, TITLE_PX, Theme
from staff_app.ui.widgets.text import ElidedLabel, Label, Weight

HEIGHT_PX = 72


class TopBar(QWidget):
    """Store, field and clock.

    Emits:
        search_changed: What stands in the field.
        submitted: What stood there when Return was pressed.
    """

    search_changed = Signal(str)
    submitted = Signal(str)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._clock = clock
        self._counter = ""
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT_PX)
        self.store = ElidedLabel(theme, size_px=LEAD_PX, weight=Weight.DemiBold)
        self.counter = ElidedLabel(theme, size_px=SMALL_PX, ink="ink_2")
        self.time = Label(theme, size_px=TITLE_PX, weight=Weight.Bold)
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.field = self._make_field(theme)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch()
        names.addWidget(self.store)
        names.addWidget(self.counter)
        names.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 26, 0)
        layout.setSpacing(20)
        layout.addLayout(names, 3)
        layout.addWidget(self.field, 4)
        layout.addWidget(self.time, 2)
        clock.minute_changed.connect(self._on_minute_changed)
        self._on_minute_changed()

    def _make_field(self, theme: Theme) -> QLineEdit:
        field = QLineEdit()
        field.setFont(theme.font(16))
        field.setFixedHeight(TARGET_PX)
        field.setMinimumWidth(260)
        field.setMaxLength(200)
        field.setPlaceholderText(self.tr("Scan, or type an order, name or phone"))
        field.setAccessibleName(self.tr("Search or scan"))
        field.addAction(icon("search", theme.tokens.ink_3), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icon("x", theme.tokens.ink_2), self.tr("Clear the search"), field)
        self._clear.triggered.connect(self.clear)
        field.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        field.setProperty("search", True)
        field.textChanged.connect(self._on_text_changed)
        field.returnPressed.connect(self._on_return_pressed)
        return field

    def show_store(self, name: str, counter: str = "") -> None:
        """The store's name and this counter's."""
        self.store.setText(name)
        self._counter = counter
        self._on_minute_changed()

    @Slot()
    def clear(self) -> None:
        """Empty the field."""
        self.field.clear()

    def sizeHint(self) -> QSize:
        """A fixed height."""
        return QSize(600, HEIGHT_PX)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.search_changed.emit(text)

    @Slot()
    def _on_return_pressed(self) -> None:
        if text := self.field.text().strip():
            self.submitted.emit(text)

    @Slot()
    def _on_minute_changed(self) -> None:
        now = self._clock.now()
        self.time.setText(self._clock.time(now))
        parts = (self._counter, self._clock.day(now))
        self.counter.setText(" · ".join(part for part in parts if part))
