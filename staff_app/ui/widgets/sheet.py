"""A page within a page for one small decision; what stands around it stays in sight."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QVBoxLayout, QWidget

from staff_app.ui.icons import icon
from staff_app.ui.theme import SMALL_PX, TARGET_PX, TITLE_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import BAR_PX, column, row, scrolled
from staff_app.ui.widgets.text import ElidedLabel, Weight


class Sheet(QWidget):
    """Title, something to choose, and a primary button that says what it will do.

    Emits:
        closed: The person changed their mind.
    """

    closed = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.theme = theme
        self.title = ElidedLabel(theme, title, size_px=TITLE_PX, weight=Weight.Bold)
        self.about = ElidedLabel(theme, size_px=SMALL_PX, ink="ink_2")
        self.close_button = ActionButton(theme, "", kind="key")
        self.close_button.setIcon(icon("x", theme.tokens.ink))
        self.close_button.setIconSize(QSize(22, 22))
        self.close_button.setFixedSize(TARGET_PX, TARGET_PX)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.primary = ActionButton(theme, "", kind="primary")
        self.setAccessibleName(title)
        self._inside = inside = QWidget()
        self.body: QVBoxLayout = column(inside, 14, (0, 0, 6, 0))
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = row(14)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.title)
        titles.addWidget(self.about)
        head.addLayout(titles, 1)
        head.addWidget(self.close_button)
        head.addSpacing(BAR_PX)
        foot = row(0)
        foot.addWidget(self.primary)
        foot.addSpacing(BAR_PX)
        self.area = scrolled(inside)
        self.column = column(self, 14)
        self.column.addLayout(head)
        self.column.addWidget(self.area, 1)
        self.column.addLayout(foot)
        self.close_button.clicked.connect(self.closed)

    @property
    def is_begun(self) -> bool:
        """Whether something was typed or chosen on it: nothing but its own buttons may close it then."""
        return False

    @property
    def unfinished(self) -> str:
        """What to do about it before something else comes in its place."""
        words = self.tr("“{title}” is not finished. Finish it or close it first.")
        return words.format(title=self.accessibleName() or self.title.text())

    def take_focus(self) -> None:
        """The keyboard goes to the first thing to choose; where there is none, to the button that closes."""
        parts = self._inside.findChildren(QWidget)
        first = next((each for each in parts if self._is_choice(each)), self.close_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_choice(self, part: QWidget) -> bool:
        """No field: where one types on the screen, its keys would cover what is to be read first."""
        is_one = isinstance(part, (QAbstractButton, QAbstractItemView)) and part.isVisibleTo(self)
        return is_one and part.isEnabled() and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
