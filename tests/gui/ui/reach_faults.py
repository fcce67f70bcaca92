"""What a keyboard, a glove or a screen reader cannot reach on a screen: found by asking every widget."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTableView,
    QWidget,
)

from staff_app.ui.front import Front
from staff_app.ui.tab_order import stops
from staff_app.ui.widgets.camera_view import CameraView
from staff_app.ui.widgets.chips import Chip
from staff_app.ui.widgets.panels import ToneCard
from staff_app.ui.widgets.signature_pad import SignaturePad
from tests.gui.ui.drawn_rows import drawn

_TARGET_PX, _PRIMARY_PX = 56, 64
_ROLE = QAccessible.Role
_ROLES: tuple[tuple[type[QWidget], frozenset[QAccessible.Role]], ...] = (
    (QAbstractButton, frozenset({_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton})),
    (QLineEdit, frozenset({_ROLE.EditableText})),
    (QPlainTextEdit, frozenset({_ROLE.EditableText})),
    (QAbstractItemView, frozenset({_ROLE.List, _ROLE.Table})),
    (QAbstractScrollArea, frozenset({_ROLE.Client})),
    (QWidget, frozenset({_ROLE.Grouping})),
)
_SAYING = (Chip, CameraView, SignaturePad, ToneCard)
"""Widgets that paint or gather what they say: a screen reader needs it as their name."""


def faults(window: QWidget) -> list[str]:
    """Every fault of a shown window, a sentence each."""
    reached = ring(window)
    return [
        *(fault for each in controls(window) for fault in _of_control(each, reached)),
        *(fault for each in _seen(window, QAbstractItemView) for fault in _of_rows(each)),
        *_unsaid(window),
        *_astray(window, reached),
    ]


def controls(window: QWidget) -> list[QWidget]:
    """All that a person can act on now."""
    return [each for each in _seen(window, QWidget) if _is_control(each)]


def ring(window: QWidget) -> list[QWidget]:
    """Where Tab leads, in its order; what it reaches is on the screen or can be scrolled to."""
    front = window.findChild(Front)
    assert isinstance(front, Front)
    shown = front.currentWidget()
    return stops(shown) if shown is not None else []


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _seen(window: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    for each in window.findChildren(kind):
        if each.isVisible() and each.window() is window:
            yield each


def _is_control(widget: QWidget) -> bool:
    # A text field's own little icons are no targets: Escape and the Delete keys do the same.
    if isinstance(widget, QScrollBar) or widget.metaObject().className() == "QLineEditIconButton":
        return False
    acts = isinstance(widget, (QAbstractButton, QLineEdit, QPlainTextEdit))
    return acts or (widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None)


def _of_control(widget: QWidget, reached: list[QWidget]) -> Iterator[str]:
    name, kind = name_of(widget), type(widget).__name__
    where = f"{kind} “{name}”"
    if not name.strip() or name in {kind, widget.metaObject().className()}:
        yield f"{where} has no name"
    found = QAccessible.queryAccessibleInterface(widget)
    fitting = next(roles for base, roles in _ROLES if isinstance(widget, base))
    if found.role() not in fitting:
        yield f"{where} has the role {found.role().name}"
    else:
        yield from _of_state(where, widget, found)
    if isinstance(widget, (QAbstractButton, QLineEdit, QPlainTextEdit)):
        least = _PRIMARY_PX if widget.property("kind") == "primary" else _TARGET_PX
        if widget.height() < least or widget.width() < _TARGET_PX:
            yield f"{where} is {widget.width()}x{widget.height()}"
    if widget.isEnabled() and not _is_reached(widget, reached):
        yield f"{where} is not reached by Tab or arrows"


def _of_state(where: str, widget: QWidget, found: QAccessibleInterface) -> Iterator[str]:
    state = found.state()
    if bool(state.disabled) is widget.isEnabled():
        yield f"{where} says that it is {'disabled' if state.disabled else 'enabled'}"
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        told = bool(state.checkable) and bool(state.checked) is widget.isChecked()
        if not told:
            yield f"{where} does not say whether it is chosen"


def _is_reached(widget: QWidget, reached: list[QWidget]) -> bool:
    if widget in reached:
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    # Of a closed choice Tab reaches one, and the arrows the others.
    return group is not None and group.exclusive() and any(each in reached for each in group.buttons())


def _astray(window: QWidget, reached: list[QWidget]) -> Iterator[str]:
    """What Tab leads to and nobody sees."""
    for each in reached:
        place = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
        if not _scrolls(each) and not window.rect().contains(place):
            yield f"Tab leads to {type(each).__name__} “{name_of(each)}” beyond the window: {place}"
        if each.visibleRegion().isEmpty() and not _scrolls(each):
            yield f"Tab leads to {type(each).__name__} “{name_of(each)}”, which is covered"


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def _unsaid(window: QWidget) -> Iterator[str]:
    for each in _seen(window, QWidget):
        if isinstance(each, _SAYING) and not name_of(each).strip():
            yield f"{type(each).__name__} says nothing"
        if isinstance(each, QLabel):
            found = QAccessible.queryAccessibleInterface(each)
            if found.role() not in {_ROLE.StaticText, _ROLE.Graphic}:
                yield f"{type(each).__name__} is no text to a screen reader"


def _of_rows(view: QWidget) -> Iterator[str]:
    """Each row is big enough, and its name says what its card draws."""
    assert isinstance(view, QAbstractItemView)
    model = view.model()
    top = QAccessible.queryAccessibleInterface(view)
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        high = view.visualRect(index).height()
        if index.flags() & Qt.ItemFlag.ItemIsEnabled and high < _TARGET_PX:
            yield f"row {row} of “{name_of(view)}” is {high} high"
        # A table's cells are counted with its headers, which are hidden here.
        place = 2 * (row + 1) + 1 if isinstance(view, QTableView) else row
        name = top.child(place).text(QAccessible.Text.Name)
        if not name.strip():
            yield f"row {row} of “{name_of(view)}” has no name"
        for words in _drawn(view, index):
            if words not in name:
                yield f"row {row} of “{name_of(view)}” draws “{words}” and says “{name}”"


def _drawn(view: QAbstractItemView, index: QModelIndex) -> list[str]:
    found = drawn(view, index, QRect(0, 0, 900, 120))
    parts = [part for each in found for part in each.words.split(" · ")]
    # A single letter stands where a picture is missing.
    return [part.rstrip("…") for part in parts if len(part) > 1]
