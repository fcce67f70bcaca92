"""Keys on the screen: a PIN pad, and a pad for the short pickup code."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QGroupBox, QLabel, QWidget

from staff_app.ui.announce import announce
from staff_app.ui.icons import icon
from staff_app.ui.theme import LEAD_PX, TARGET_PX, TITLE_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import column
from staff_app.ui.widgets.text import Weight

CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""The 31 characters of a pickup code: no 0, O, 1, I or L."""
CODE_LENGTH = 8
PIN_KEY_PX = 64
_CODE_COLUMNS = 7
"""So many big keys stand beside each other on the narrowest tablet."""
_MOST_PIN = 12
_USUAL_PIN = 4


class KeyGrid(QWidget):
    """Keys in rows.

    Emits:
        pressed: The key's character; `back` or `ok` for those two.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, keys: Sequence[str], columns: int, size: QSize, gap_px: int = 8) -> None:
        super().__init__()
        self._keys: dict[str, ActionButton] = {}
        # Figures and the letters of a code run this way in every language, as on a telephone.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(gap_px)
        grid.setVerticalSpacing(8)
        for place, key in enumerate(keys):
            button = ActionButton(theme, key, kind="primary" if key == "ok" else "key")
            button.setFont(theme.font(LEAD_PX + 2, Weight.DemiBold))
            button.setMinimumSize(size)
            button.setProperty("key", key)
            if key == "back":
                button.set_label("", self.tr("Delete"))
                button.setIcon(icon("delete", theme.tokens.ink))
                button.setIconSize(QSize(24, 24))
            elif key == "ok":
                button.set_label(self.tr("OK"))
            button.clicked.connect(self._on_clicked)
            # The last one fills its row.
            span = columns - place % columns if place == len(keys) - 1 else 1
            grid.addWidget(button, place // columns, place % columns, 1, span)
            self._keys[key] = button

    def key(self, name: str) -> ActionButton:
        """The button of a key."""
        return self._keys[name]

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.pressed.emit(sender.property("key"))


class _Dots(QLabel):
    """How many figures were typed, never which."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self.setFixedHeight(36)

    def show_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(self.tr("%n figure(s) typed", "", count))
        if self.isVisible():
            announce(self, self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = max(self._count, _USUAL_PIN)
        left = (self.width() - shown * 28 + 12) / 2
        for place in range(shown):
            filled = place < self._count
            painter.setPen(QPen(self._theme.colour("accent" if filled else "ink_3"), 2))
            painter.setBrush(self._theme.colour("accent") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(left + place * 28, 10, 16, 16))
        if _has_keyboard(self):
            painter.setPen(QPen(self._theme.colour("ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(left - 18, 1, shown * 28 + 24, 34), 12, 12)


class _Pad(QGroupBox):
    """A group of keys that takes the same keys from a keyboard, and shows when it does."""

    _shown: QWidget
    keys: KeyGrid

    def set_locked(self, locked: bool) -> None:
        """Take no keys while one has to wait; whoever was on one of them types on afterwards."""
        holder = cast("QWidget | None", self.window().focusWidget())
        if locked and holder is not None and self.keys.isAncestorOf(holder):
            # A key that is disabled would hand the keyboard on, to wherever Tab leads.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys.setEnabled(not locked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._shown.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._shown.update()


def _has_keyboard(shown: QWidget) -> bool:
    pad = shown.parentWidget()
    return pad is not None and pad.hasFocus()


class PinPad(_Pad):
    """Figures by finger or keyboard, shown as dots.

    Emits:
        entered: The PIN, at OK or Return.
    """

    entered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._pin = ""
        self._dots = self._shown = _Dots(theme)
        self.keys = KeyGrid(theme, (*"123456789", "back", "0", "ok"), 3, QSize(96, PIN_KEY_PX))
        layout = column(self, 18)
        layout.addWidget(self._dots)
        layout.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("PIN"))
        self.keys.pressed.connect(self._on_pressed)
        self.clear()

    def clear(self) -> None:
        """Forget what was typed."""
        self._set("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same keys on a keyboard."""
        if not self.keys.isEnabled():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_pressed("ok")
        elif event.key() == Qt.Key.Key_Backspace:
            self._on_pressed("back")
        elif event.text().isdecimal() and event.text().isascii():
            self._on_pressed(event.text())
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_pressed(self, key: str) -> None:
        if key == "ok":
            pin = self._pin
            if pin:
                self.clear()
                self.entered.emit(pin)
        elif key == "back":
            self._set(self._pin[:-1])
        elif len(self._pin) < _MOST_PIN:
            self._set(self._pin + key)

    def _set(self, pin: str) -> None:
        self._pin = pin
        self._dots.show_count(len(pin))
        self.keys.key("ok").setEnabled(bool(pin))


class _Slots(QLabel):
    """The characters typed so far, in two groups of four."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self.setFixedHeight(TARGET_PX)

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(" ".join(text) or self.tr("No character typed"))
        if self.isVisible():
            announce(self, self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(TITLE_PX, Weight.Bold))
        gap, group_gap = 6.0, 18.0
        width = min((self.width() - 4 - gap * 6 - group_gap) / CODE_LENGTH, 50.0)
        left = (self.width() - width * CODE_LENGTH - gap * 6 - group_gap) / 2
        for place in range(CODE_LENGTH):
            box = QRectF(left, 1, width, self.height() - 2)
            active = place == len(self._text)
            ringed = _has_keyboard(self)
            frame = "ring" if active or ringed else "field_line"
            painter.setPen(QPen(self._theme.colour(frame), 4 if ringed else 2 if active else 1))
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(box, 10, 10)
            if place < len(self._text):
                painter.setPen(self._theme.colour("ink"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text[place])
            left += width + (group_gap if place == CODE_LENGTH // 2 - 1 else gap)


class CodePad(_Pad):
    """The eight characters of a pickup code, by finger or keyboard.

    Emits:
        entered: The code, as soon as its eighth character is typed.
    """

    entered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = ""
        self._slots = self._shown = _Slots(theme)
        self.keys = KeyGrid(
            theme, (*CODE_ALPHABET, "back"), _CODE_COLUMNS, QSize(TARGET_PX, TARGET_PX), gap_px=6
        )
        layout = column(self, 12)
        layout.addWidget(self._slots)
        layout.addWidget(self.keys)
        layout.addStretch()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pickup code"))
        self.keys.pressed.connect(self._on_pressed)
        self.clear()

    @property
    def text(self) -> str:
        """What was typed so far."""
        return self._text

    def clear(self) -> None:
        """Start again."""
        self._set("")

    def show_text(self, text: str) -> None:
        """So much of it was typed already."""
        self._set(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same keys on a keyboard; hyphens and blanks do not matter."""
        if not self.keys.isEnabled():
            return
        if event.key() == Qt.Key.Key_Backspace:
            self._on_pressed("back")
        elif event.text() and event.text().upper() in CODE_ALPHABET:
            self._on_pressed(event.text().upper())
        elif event.text() not in {"-", " "}:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_pressed(self, key: str) -> None:
        if key == "back":
            self._set(self._text[:-1])
        elif len(self._text) < CODE_LENGTH:
            self._set(self._text + key)
            if len(self._text) == CODE_LENGTH:
                self.entered.emit(self._text)

    def _set(self, text: str) -> None:
        self._text = text
        self._slots.show_text(text)
