"""A page's frame: what it is about on top, what scrolls, and what is to be done at the foot."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from staff_app.ui.theme import TARGET_PX
from staff_app.ui.widgets.panels import column, height_at, scrolled

_GAP_PX = 6
_NOWHERE = -1
_LEAST_PX = 2 * TARGET_PX
"""With less than this between top and foot one would read through a slit."""


class Pane(QWidget):
    """Top and foot stand, the middle scrolls; where there is too little room for that, the top scrolls, too.

    So it is in big text with a customer's arrival and a message above the page. The buttons at the foot stay.
    """

    def __init__(self, top: QWidget, middle: QWidget, foot: QWidget) -> None:
        super().__init__()
        self._top, self._foot = top, foot
        self._is_low = False
        self._top_px = 0
        self._wanted: tuple[QWidget, QWidget, QRect | None] | None = None
        self._brought_to = _NOWHERE
        """As far as was scrolled for what is wanted, which stays in sight as long as nothing else scrolls."""
        self._inside = QWidget()
        self._scrolling = column(self._inside, _GAP_PX)
        self._scrolling.addWidget(middle, 1)
        self._inside.installEventFilter(self)
        self._standing = column(self, _GAP_PX)
        self._standing.addWidget(top)
        self._area = scrolled(self._inside)
        self._area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._standing.addWidget(self._area, 1)
        self._standing.addWidget(foot)

    def bring_up(self, first: QWidget, last: QWidget, part: QRect | None = None) -> None:
        """Scroll until `last` is seen, but not past `first`, once what was just shown has its place.

        Where only a part is wanted of what is high, `first` and `last` are the same.
        """
        self._wanted = (first, last, part)
        QTimer.singleShot(0, self, self._bring_up)

    def begin(self) -> None:
        """Something else is shown: from its beginning."""
        self._wanted, self._brought_to = None, _NOWHERE
        self._area.verticalScrollBar().setValue(0)

    def _bring_up(self) -> None:
        if self._wanted is None:
            return
        (first, last, part), bar = self._wanted, self._area.verticalScrollBar()
        top = first.mapTo(self._inside, (part or first.rect()).topLeft()).y()
        end = last.mapTo(self._inside, (part or last.rect()).bottomLeft()).y() + 1
        bar.setValue(min(top, max(bar.value(), end - self._area.viewport().height())))
        self._brought_to = bar.value()

    @Slot()
    def _on_range_changed(self) -> None:
        """Buttons that take a row more, or the like."""
        if self._is_followed:
            QTimer.singleShot(0, self, self._follow)

    @property
    def _is_followed(self) -> bool:
        return self._brought_to == self._area.verticalScrollBar().value()

    def _follow(self) -> None:
        if self._is_followed:
            self._bring_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words of what scrolls: Qt tells of them there only."""
        if event.type() is QEvent.Type.LayoutRequest and self._is_low:
            self._arrange()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Other words, other buttons or another height: the top stands, or scrolls."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._arrange()
        return done

    def _arrange(self) -> None:
        before, self._top_px = self._top_px, height_at(self._top, self.width())
        need_px = self._top_px + height_at(self._foot, self.width()) + 2 * _GAP_PX + _LEAST_PX
        is_low = need_px > self.height()
        if is_low and self._top_px > before:
            self._brought_to = _NOWHERE  # such as a wrong item: to be seen at once
            self._area.verticalScrollBar().setValue(0)
        if is_low is self._is_low:
            return
        self._is_low = is_low
        focus = QApplication.focusWidget()
        (self._scrolling if is_low else self._standing).insertWidget(0, self._top)
        self._top.lower()  # Tab leads there first, as before
        self._top.show()
        if focus is not None and self._top.isAncestorOf(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
