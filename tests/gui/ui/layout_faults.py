"""What is cut, covered or beyond the edge on a screen: found by measuring every widget that is seen."""

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF, QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from staff_app.ui.widgets.buttons import ActionButton, WrappedButton
from staff_app.ui.widgets.turning_row import LEAST_PX
from tests.gui.ui.drawn_rows import Drawn, drawn
from tests.gui.ui.sample_rows.orders import NAMES_FROM_RIGHT
from tests.gui.ui.stage import settle

_SLACK_PX = 1
_CORNER_PX = 4
_LEAST_SHARE = 0.7
_LEAST_LETTERS = 4
_MOST_ROWS = 4
"""More than this in a narrow column are hard to read."""


def faults(window: QWidget) -> list[str]:
    """Every fault of a shown window, a sentence each."""
    return [
        *_beyond(window),
        *_cut_labels(window),
        *_cut_buttons(window),
        *_half_hidden(window),
        *_lain_over(window),
        *_too_wide(window),
        *_cut_rows(window),
    ]


def at_size(window: QWidget, size: tuple[int, int]) -> list[str]:
    """The faults of a window on a tablet of this size."""
    window.resize(*size)
    settle()
    told = [f"{fault} at {size}" for fault in faults(window)]
    if window.width() > size[0] or window.height() > size[1]:
        told.append(f"the window grew to {window.width()}x{window.height()}")
    return told


def _seen(window: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    for each in window.findChildren(kind):
        if each.isVisible() and each.window() is window and not each.visibleRegion().isEmpty():
            yield each


def _cut_labels(window: QWidget) -> Iterator[str]:
    """Words that are cut or squeezed, but for a customer's name: that one may end in an ellipsis."""
    for label in _seen(window, QLabel):
        assert isinstance(label, QLabel)
        if not label.text() or label.text() in NAMES_FROM_RIGHT:
            continue
        room = label.contentsRect()
        flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
        need = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
        rows = need.height() // label.fontMetrics().height()
        if room.width() < LEAST_PX and rows > _MOST_ROWS:
            yield f"“{label.text()}” is squeezed into {rows} rows of {room.width()}"
        if need.width() > room.width() + _SLACK_PX or need.height() > room.height() + _SLACK_PX:
            yield f"“{label.text()}” needs {need.width()}x{need.height()}, has {room.width()}x{room.height()}"


def _cut_buttons(window: QWidget) -> Iterator[str]:
    for button in _seen(window, QPushButton):
        assert isinstance(button, QPushButton)
        lines = _words(button).replace("&&", "&").split("\n")
        words = max(button.fontMetrics().horizontalAdvance(line) for line in lines)
        icon_px = 0 if button.icon().isNull() else button.iconSize().width()
        need = words + icon_px
        if isinstance(button, ActionButton) and button.gives_way:
            need = round(need * _LEAST_SHARE)  # the middle of a long name may go, not its verb
        if need > _room_px(button) or button.fontMetrics().height() * len(lines) > button.height():
            yield f"the button “{button.text()}” needs {need}, has {_room_px(button)}"


def _words(button: QPushButton) -> str:
    """What it says; where they may stand in several rows, as they do."""
    if not isinstance(button, WrappedButton):
        return button.text()
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return option.text


def _room_px(button: QPushButton) -> int:
    """How wide the words of a button may be, within its border and padding."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    inside = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    return inside.width()


def _half_hidden(window: QWidget) -> Iterator[str]:
    """Buttons of which a part lies under something else, but for what scrolls."""
    for button in _seen(window, QAbstractButton):
        shown = button.visibleRegion().boundingRect()
        if shown.size() != button.size() and not _scrolls(button):
            name = button.accessibleName() or button.metaObject().className()
            whole = f"{button.width()}x{button.height()}"
            yield f"of the button “{name}” only {shown.width()}x{shown.height()} of {whole} can be seen"


def _lain_over(window: QWidget) -> Iterator[str]:
    """Buttons on which something else is tapped at a corner, but for what scrolls."""
    for button in _seen(window, QAbstractButton):
        inner = button.rect().adjusted(_CORNER_PX, _CORNER_PX, -_CORNER_PX, -_CORNER_PX)
        for corner in (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()):
            hit = window.childAt(button.mapTo(window, corner))
            is_hit = hit is not None and (hit is button or button.isAncestorOf(hit))
            if not is_hit and not _scrolls(button):
                over = "nothing" if hit is None else hit.accessibleName() or hit.metaObject().className()
                yield f"on the button “{button.accessibleName()}” one taps {over}"
                break


def _beyond(window: QWidget) -> Iterator[str]:
    """Widgets that end beyond the window's edge, but for what scrolls."""
    for each in _seen(window, QWidget):
        if _scrolls(each):
            continue
        place = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
        if not window.rect().adjusted(-1, -1, 1, 1).contains(place):
            name = each.accessibleName() or each.metaObject().className()
            yield f"{name} lies beyond the window: {place}"


def _too_wide(window: QWidget) -> Iterator[str]:
    """What scrolls up and down, but would have to scroll sideways too."""
    for area in _seen(window, QScrollArea):
        assert isinstance(area, QScrollArea)
        inside, room_px = area.widget(), area.viewport().width()
        if inside is not None and inside.width() > room_px + _SLACK_PX:
            name = area.accessibleName() or inside.accessibleName() or inside.metaObject().className()
            yield f"{name} is {inside.width()} wide and shows {room_px} of it"


def _cut_rows(window: QWidget) -> Iterator[str]:
    """What lists draw: words cut without a sign, of which nothing is left, or over others."""
    for view in _seen(window, QAbstractItemView):
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            rect = view.visualRect(index)
            if rect.intersects(view.viewport().rect()):
                for fault in _of_drawn(drawn(view, index, rect), QRectF(rect)):
                    yield f"row {row} of “{view.accessibleName()}”: {fault}"


def _of_drawn(texts: list[Drawn], row: QRectF) -> Iterator[str]:
    slack = QMarginsF(_SLACK_PX, _SLACK_PX, _SLACK_PX, _SLACK_PX)
    for at, each in enumerate(texts):
        if not each.words.strip():
            continue
        if not (each.room + slack).contains(each.place):
            yield f"“{each.words}” needs {each.place.size().toTuple()}, has {each.room.size().toTuple()}"
        if not (row + slack).contains(each.place):
            yield f"“{each.words}” ends beyond the row: {each.place.getRect()} of {row.getRect()}"
        if each.words.endswith("…") and len(each.words) <= _LEAST_LETTERS:
            yield f"of some words only “{each.words}” is left"
        for other in texts[at + 1 :]:
            if (each.place - slack).intersects(other.place - slack) and other.words.strip():
                yield f"“{each.words}” lies over “{other.words}”"


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea) and above.verticalScrollBar().maximum() > 0:
            return True
        above = above.parentWidget()
    return False
