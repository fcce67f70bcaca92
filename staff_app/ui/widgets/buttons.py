"""Buttons, big enough for gloves. Their words are plain text: an ampersand in a name stays one."""

from PySide6.QtCore import QElapsedTimer, QSize, Qt
from PySide6.QtGui import QMouseEvent, QShowEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from staff_app.ui.icons import icon
from staff_app.ui.isolation import isolated, plain
from staff_app.ui.language import told
from staff_app.ui.theme import PRIMARY_PX, TARGET_PX, TEXT_PX, Theme
from staff_app.ui.widgets.text import Weight

_LEAST_PX = 200
_EDGE_PX = 23
"""What the style sheet keeps on each side of the words: border and padding."""
_SECONDARY_EDGE_PX = 21
_ABOVE_PX = 12
"""Above and below the words where they take several rows."""


class ActionButton(QPushButton):
    """A button of one kind: `primary`, `secondary`, `danger`, `quiet`, `toast`, `filter` or `key`."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: str = "secondary",
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._renewed = QElapsedTimer()
        self.setProperty("kind", kind)
        primary = kind == "primary"
        self.gives_way = False
        """Whether a name on it may be so long that its words lose their middle; they are read out whole."""
        self.setFont(theme.font(17 if primary else TEXT_PX, Weight.DemiBold))
        self.setMinimumHeight(PRIMARY_PX if primary else TARGET_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        if primary:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if icon_name:
            inks = {"primary": theme.tokens.on_accent, "danger": theme.tokens.bad_ink}
            gap_px = 6 if text else 0
            self.setIcon(icon(icon_name, inks.get(kind, theme.tokens.ink), 22, gap_px))
            self.setIconSize(QSize(22 + gap_px, 22))
        self.set_label(text)

    def set_label(self, text: str, spoken: str = "") -> None:
        """What the button says, and what a screen reader says where that differs."""
        text = told(text)
        if text != self.label:
            self.renew()
        self.setText(isolated(text).replace("&", "&&"))
        self.setAccessibleName(told(spoken) or text)

    @property
    def label(self) -> str:
        """What the button says."""
        return plain(self.text()).replace("&&", "&")

    def renew(self) -> None:
        """It is about something else now, whatever it says."""
        self._renewed.start()

    def minimumSizeHint(self) -> QSize:
        """As wide as its words, unless they may be cut."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _LEAST_PX), hint.height()) if self.gives_way else hint

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """What is drawn."""
        super().initStyleOption(option)
        if self.gives_way:
            icon_px = 0 if self.icon().isNull() else self.iconSize().width()
            room_px = self.width() - icon_px - 2 * _EDGE_PX
            elided = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room_px)
            option.text = elided

    def showEvent(self, event: QShowEvent) -> None:
        """It stands where something else stood a moment ago."""
        super().showEvent(event)
        self.renew()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick taps was meant for what stood here at the first one."""
        is_new = self._renewed.isValid() and self._renewed.elapsed() < QApplication.doubleClickInterval()
        if self.property("kind") == "primary" and is_new:
            event.accept()
            return
        super().mouseDoubleClickEvent(event)


class WrappedButton(ActionButton):
    """A button without an icon whose words take as many rows as they need; the style draws none by itself."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its place; what that takes in height `heightForWidth` says."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _LEAST_PX), hint.height())

    def heightForWidth(self, width_px: int) -> int:
        """Narrower is higher."""
        words_px = len(self._rows(width_px)) * self.fontMetrics().lineSpacing()
        return max(self.minimumHeight(), words_px + 2 * _ABOVE_PX)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """What is drawn."""
        super().initStyleOption(option)
        option.text = "\n".join(isolated(each).replace("&", "&&") for each in self._rows(self.width()))

    def _rows(self, width_px: int) -> list[str]:
        """Its words as they stand below each other; one that is wider than a row is broken."""
        words, rows = QTextLayout(self.label, self.font()), list[str]()
        words.setTextOption(_wraps())
        words.beginLayout()
        while (line := words.createLine()).isValid():
            line.setLineWidth(width_px - 2 * _SECONDARY_EDGE_PX)
            start, length = line.textStart(), line.textLength()
            rows.append(self.label[start : start + length].strip())
        words.endLayout()
        return rows


def _wraps() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
