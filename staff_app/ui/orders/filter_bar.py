"""The four filters with their counts, and the line that says what they keep out of sight."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from staff_app.ui.models.ranking import Counts, Filter
from staff_app.ui.theme import SMALL_PX, TEXT_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.text import Weight

_HEIGHT_PX = 56
_ROOMY_PX = 440
_AROUND_PX = 26
"""Frame, padding and gap of one filter."""


class FilterBar(QWidget):
    """Here now, To pick, Picking, Ready.

    Emits:
        chosen: The `Filter` a person chose.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._height_px = max(_HEIGHT_PX, theme.px(_HEIGHT_PX - 8))
        self._tight = self._stacked = False
        self._counts: dict[Filter, int] = {}
        self._words = {
            Filter.HERE: self.tr("Here now"),
            Filter.TO_PICK: self.tr("To pick"),
            Filter.PICKING: self.tr("Picking"),
            Filter.READY: self.tr("Ready"),
        }
        self._group = QButtonGroup(self)
        self._buttons: dict[Filter, ActionButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for place, (name, words) in enumerate(self._words.items()):
            button = ActionButton(theme, words, kind="filter")
            button.setCheckable(True)
            button.setFixedHeight(self._height_px)
            self._group.addButton(button, place)
            self._buttons[name] = button
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            layout.addWidget(button)
        self._buttons[Filter.HERE].setChecked(True)
        self._group.idClicked.connect(self._on_id_clicked)

    def show_counts(self, counts: Counts) -> None:
        """Put the figures beside the words."""
        for name, count in (
            (Filter.HERE, counts.here),
            (Filter.TO_PICK, counts.to_pick),
            (Filter.PICKING, counts.picking),
            (Filter.READY, counts.ready),
        ):
            self._counts[name] = count
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Smaller words, or the figure below its word, where four filters would not fit beside each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() / len(self._words) - _AROUND_PX
        tight = self.width() < _ROOMY_PX or self._widest(TEXT_PX, stacked=True) > room
        stacked = self._widest(SMALL_PX if tight else TEXT_PX, stacked=False) > room
        for name, button in self._buttons.items():
            words = self._label(name, stacked=stacked)
            button.set_label(words, words.replace("\n", " "))
        if (tight, stacked) == (self._tight, self._stacked):
            return
        self._tight, self._stacked = tight, stacked
        for button in self._buttons.values():
            button.setProperty("tight", tight)
            button.setFont(self._theme.font(SMALL_PX if tight else TEXT_PX, Weight.DemiBold))
            button.style().polish(button)

    def _label(self, name: Filter, *, stacked: bool) -> str:
        return f"{self._words[name]}{chr(10) if stacked else '  '}{self._counts.get(name, 0)}"

    def _widest(self, size_px: int, *, stacked: bool) -> int:
        metrics = QFontMetrics(self._theme.font(size_px, Weight.DemiBold))
        labels = [self._label(name, stacked=stacked) for name in self._words]
        return max(metrics.horizontalAdvance(line) for label in labels for line in label.split("\n"))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow."""
        return QSize(300, self._height_px)

    def button(self, name: Filter) -> ActionButton:
        """The button of a filter."""
        return self._buttons[name]

    @property
    def value(self) -> Filter:
        """The filter that was chosen."""
        return tuple(self._words)[self._group.checkedId()]

    def choose(self, name: Filter) -> None:
        """Choose a filter as a person would."""
        self._buttons[name].setChecked(True)
        self.chosen.emit(name)

    @Slot(int)
    def _on_id_clicked(self, place: int) -> None:
        self.chosen.emit(tuple(self._words)[place])
