"""The keyboard is always somewhere: what had it may go away with what was done."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QWidget


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
