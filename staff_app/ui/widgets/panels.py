"""Grounds, cards, rules and rows: the furniture of a layout."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QScrollBar,
    QScroller,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from staff_app.ui.announce import announce
from staff_app.ui.language import told
from staff_app.ui.theme import LEAD_PX, SMALL_PX, Theme, Tone
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.widgets.turning_row import TurningRow


def ground(surface: str) -> QWidget:
    """A plain widget on one of the theme's grounds: `background`, `surface` or `rail`."""
    widget = QWidget()
    widget.setProperty("surface", surface)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def rule() -> QFrame:
    """A thin line across."""
    frame = QFrame()
    frame.setProperty("frame", "rule")
    frame.setFixedHeight(1)
    return frame


def column(
    widget: QWidget, spacing_px: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A column of that widget, from the top."""
    layout = QVBoxLayout(widget)
    layout.setSpacing(spacing_px)
    layout.setContentsMargins(*margins)
    return layout


def row(spacing_px: int = 8) -> QHBoxLayout:
    """A row without margins."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing_px)
    layout.setContentsMargins(0, 0, 0, 0)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


BAR_PX = 14
"""What a scrolling column takes on its right: a gap and the bar. Rows beside it keep the same margin."""


class QuietBar(QScrollBar):
    """A thin bar that keeps its place but shows nothing while there is nothing to scroll."""

    def sliderChange(self, change: QScrollBar.SliderChange) -> None:
        """Fade with the range."""
        super().sliderChange(change)
        if change is QScrollBar.SliderChange.SliderRangeChange:
            self.setEnabled(self.maximum() > self.minimum())


class ScrollColumn(QScrollArea):
    """A column that takes the keyboard while there is something to scroll; its bar shows that."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollBar(QuietBar())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("More: scroll with the arrow keys"))
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    @Slot(int, int)
    def _on_range_changed(self, least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most > least else Qt.FocusPolicy.NoFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The bar is lit."""
        super().focusInEvent(event)
        self._light(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The bar is as ever."""
        super().focusOutEvent(event)
        self._light(False)

    def _light(self, lit: bool) -> None:
        bar = self.verticalScrollBar()
        bar.setProperty("lit", lit)
        bar.style().polish(bar)


def scrolled(inside: QWidget) -> QScrollArea:
    """A column that scrolls by wheel, key and finger, without a frame; `BAR_PX` wider than its content."""
    area = ScrollColumn()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    inside.setProperty("surface", "clear")
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    return area


class ToneCard(QFrame):
    """A soft card with a title and a sentence; the tone is in the words too."""

    def __init__(self, theme: Theme, tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__()
        self.title = Label(theme, weight=Weight.DemiBold, wrap=True)
        self.sentence = Label(theme, size_px=SMALL_PX, ink="ink_2", wrap=True)
        self.texts = QVBoxLayout()
        self.body = TurningRow(self.texts, 14)
        self.body.setContentsMargins(18, 14, 14, 14)
        self.texts.setSpacing(4)
        self.texts.addStretch()
        self.texts.addWidget(self.title)
        self.texts.addWidget(self.sentence)
        self.texts.addStretch()
        self.setLayout(self.body)
        self.set_tone(tone)

    def sizeHint(self) -> QSize:
        """As high as its words are at the width it has: `keep_low` lets it be no higher than this."""
        size = super().sizeHint()
        return QSize(size.width(), max(size.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def set_tone(self, tone: Tone) -> None:
        """Another ground."""
        self.setProperty("tone", tone.value)
        self.style().polish(self)
        self.title.set_ink("ink" if tone is Tone.NEUTRAL else f"{tone.value}_ink")

    def tell(self, title: str, sentence: str, tone: Tone | None = None) -> None:
        """Show other words; a screen reader hears both."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{told(title)}. {told(sentence)}")
        if tone is not None:
            self.set_tone(tone)

    def say(self, title: str, sentence: str, tone: Tone) -> None:
        """Show words that just became true: a screen reader speaks them by itself, and bad ones each time."""
        before = self.accessibleName()
        self.tell(title, sentence, tone)
        if tone is Tone.BAD or self.accessibleName() != before:
            announce(self, self.accessibleName(), urgent=tone is Tone.BAD)


def keep_low(widget: QWidget) -> None:
    """No higher than its words."""
    policy = widget.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Maximum)
    widget.setSizePolicy(policy)


def height_at(widget: QWidget, width_px: int) -> int:
    """How high it is at that width."""
    return widget.heightForWidth(width_px) if widget.hasHeightForWidth() else widget.sizeHint().height()


def heading(theme: Theme, text: str) -> Label:
    """A heading within a page."""
    return Label(theme, text, size_px=LEAD_PX, weight=Weight.DemiBold)


def hint(theme: Theme, text: str = "") -> Label:
    """A quiet sentence."""
    return Label(theme, text, size_px=SMALL_PX, ink="ink_2", wrap=True)


class FlowLayout(QLayout):
    """Widgets in reading direction, in as many rows as it takes, each in the middle of its row's height.

    `filled` rows have no room left over.
    """

    def __init__(self, spacing_px: int = 10, *, filled: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """By width, until something in it changes: Qt asks for the same one many times over."""
        self._filled = filled
        self.setSpacing(spacing_px)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's way in."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Something in it needs more or less room than before."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It grows in neither direction by itself."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width_px: int) -> int:
        """How high it is at that width."""
        if width_px not in self._heights:
            self._heights[width_px] = self._place(QRect(0, 0, width_px, 0), move=False)
        return self._heights[width_px]

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """As for its widest part."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the widest part alone."""
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _direction(self) -> Qt.LayoutDirection:
        owner = self.parentWidget()
        return owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for items in self._rows(rect.width()):
            hints = [_hint_within(item, rect.width()) for item in items]
            height = max(hint.height() for hint in hints)
            left_over = rect.width() - sum(hint.width() for hint in hints) - self.spacing() * (len(items) - 1)
            wider = max(0, left_over) // len(items) if self._filled else 0
            x = rect.x()
            for item, hint in zip(items, hints, strict=True):
                high = height if self._filled else hint.height()
                place = QRect(x, y + (height - high) // 2, hint.width() + wider, high)
                if move:
                    item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
                x += place.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _rows(self, width_px: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        x = width_px + 1
        for item in self._items:
            if item.isEmpty():
                continue
            need = item.sizeHint().width()
            if x + need > width_px:
                rows.append([])
                x = 0
            rows[-1].append(item)
            x += need + self.spacing()
        return rows


def _hint_within(item: QLayoutItem, width_px: int) -> QSize:
    """What is wider than a row gives way; some of it is higher for that."""
    hint = item.sizeHint()
    if hint.width() <= width_px:
        return hint
    return QSize(width_px, item.heightForWidth(width_px) if item.hasHeightForWidth() else hint.height())


def flow(spacing_px: int = 10, *, filled: bool = False) -> tuple[QWidget, FlowLayout]:
    """A widget whose children flow, and its layout."""
    widget = QWidget()
    layout = FlowLayout(spacing_px, filled=filled)
    widget.setLayout(layout)
    widget.setSizePolicy(as_high_as_wide())
    return widget, layout


def as_high_as_wide() -> QSizePolicy:
    """As high as it takes at the width it gets; never as if each part had a row of its own."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
