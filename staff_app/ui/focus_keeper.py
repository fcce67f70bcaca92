"""The keyboard is always somewhere: what had it may go away with what was done."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QWidget

Way = tuple[tuple[str, int], ...]
"""From a screen down to one of its widgets: at each step the kind, and which of its kind it is there."""


def way_to(widget: QWidget | None, root: QWidget) -> Way:
    """Where a widget is on a screen; empty where it is on none, or nowhere below."""
    steps: list[tuple[str, int]] = []
    while widget is not None and widget is not root:
        above: QWidget | None = widget.parentWidget()
        alike = [] if above is None else _alike(above, type(widget).__name__)
        steps.append((type(widget).__name__, alike.index(widget) if alike else 0))
        widget = above
    return tuple(reversed(steps)) if widget is root else ()


def at_the_end(way: Way, root: QWidget) -> QWidget | None:
    """The widget in the same place of a screen that was made anew; None where there is none."""
    at = root
    for kind, place in way:
        alike = _alike(at, kind)
        if place >= len(alike):
            return None
        at = alike[place]
    return at if way else None


def _alike(above: QWidget, kind: str) -> list[QWidget]:
    children = above.children()
    return [each for each in children if isinstance(each, QWidget) and type(each).__name__ == kind]


class FocusKeeper(QObject):
    """Where nothing has the keyboard any more, it goes to the primary button of what is in front."""

    def __init__(self, fronts: QStackedWidget) -> None:
        super().__init__(fronts)
        self._fronts = fronts
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.find)
        fronts.currentChanged.connect(self._on_front_changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, _now: QWidget | None) -> None:
        # Not at once: whoever took it away may be about to give it to somebody, and who got it to be hidden.
        self._timer.start(0)

    @Slot()
    def _on_front_changed(self) -> None:
        self._timer.start(0)

    @Slot()
    def find(self) -> None:
        """Give it to somebody, unless somebody has it or another window is in front."""
        at: QWidget | None = QApplication.focusWidget()
        if at is not None and at.isVisible():
            return
        if not self._fronts.window().isActiveWindow():
            return
        front = self._fronts.currentWidget()
        there = [] if front is None else front.findChildren(QAbstractButton)
        buttons = [each for each in there if _can_take(each)]
        primary = (each for each in buttons if each.property("kind") == "primary")
        found = next(primary, next(iter(buttons), None))
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)


def _can_take(button: QAbstractButton) -> bool:
    reached = button.focusPolicy() & Qt.FocusPolicy.TabFocus
    return button.isVisible() and button.isEnabled() and bool(reached)
