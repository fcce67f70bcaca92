"""Where Tab leads: through what belongs together, whenever it was made.

Qt's own chain puts a button that is made later behind everything else, on the far side of the screen.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def stops(front: QWidget) -> list[QWidget]:
    """All that Tab leads to now, from the first to the last."""
    return [each for each in _tree(front) if _takes_tab(each)]


def move(front: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next stop, or the one before, and bring that into sight."""
    there = stops(front)
    if not there:
        return False
    now = QApplication.focusWidget()
    if now in there:
        at = there.index(now) + (1 if forward else -1)
    else:
        # What had it has gone: from its place, which is where the work is, not from the beginning.
        at = _before(front, now, there) - (0 if forward else 1)
    found = there[at % len(there)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found.setFocus(reason)
    above = found.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(found)
        above = above.parentWidget()
    return True


def _before(front: QWidget, gone: QWidget | None, there: list[QWidget]) -> int:
    """How many of these stand before a widget that cannot be reached any more."""
    places = {each: place for place, each in enumerate(front.findChildren(QWidget))}
    if gone is None or gone not in places:
        return 0
    return sum(places[each] < places[gone] for each in there)


def _tree(root: QWidget) -> Iterator[QWidget]:
    for child in root.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child
            yield from _tree(child)


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return widget.focusPolicy() & tab == tab and widget.isEnabled() and widget.focusProxy() is None
