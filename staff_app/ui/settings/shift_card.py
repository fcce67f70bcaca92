"""What the self-test found at the beginning of a shift: a card that goes by itself where all is well."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from staff_app.device_rows import Level, SelfTestView
from staff_app.ui.settings import check_words
from staff_app.ui.theme import BESIDE_PERCENT, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import clear, column, row
from staff_app.ui.widgets.text import Label, Weight

_WELL_MS = 6000
_LINES, _LINES_IN_BIG_TEXT = 3, 1
"""More are shown in the settings: the work below keeps its room."""


class ShiftCard(QFrame):
    """One line for each thing that somebody has to see to.

    Emits:
        dismissed: It was seen.
        more_wanted: Somebody wants to see everything.
    """

    dismissed = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.title = Label(theme, weight=Weight.DemiBold, wrap=True)
        self._said: tuple[str, ...] = ()
        self._box = QWidget()
        self._lines = column(self._box, 4)
        self.more = ActionButton(theme, self.tr("Show all"))
        self.seen = ActionButton(theme, self.tr("OK"))
        layout = row(14)
        layout.setContentsMargins(24, 10, 16, 10)
        words = column_of(self.title, self._box)
        layout.addWidget(words, 1)
        layout.addWidget(self.more)
        layout.addWidget(self.seen)
        self.setLayout(layout)
        self._timer = QTimer(self, singleShot=True, interval=_WELL_MS)
        self._timer.timeout.connect(self.dismissed)
        self.more.clicked.connect(self.more_wanted)
        self.seen.clicked.connect(self.dismissed)
        self.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        """What it says, line by line."""
        return self._said

    @Slot(object)
    def show_test(self, view: SelfTestView) -> None:
        """Shown once the test of a new shift is through."""
        is_over = view.is_for_shift and not view.is_running and view.at is not None
        self.setVisible(is_over)
        self._timer.stop()
        if not is_over:
            return
        tone = check_words.TONES[view.worst]
        self.setProperty("tone", tone.value)
        self.style().polish(self)
        self.title.set_ink(f"{tone.value}_ink")
        self.title.setText(check_words.summary(view))
        clear(self._lines)
        troubles = sorted(
            (each for each in view.findings if each.level is not Level.OK),
            key=lambda each: each.level is not Level.BAD,
        )
        lines = _LINES if self._theme.text_percent <= BESIDE_PERCENT else _LINES_IN_BIG_TEXT
        said = [check_words.sentence(each) for each in troubles[:lines]]
        if len(troubles) > lines:
            said.append(self.tr("{count} more in the settings.").format(count=len(troubles) - lines))
        for words in said:
            self._lines.addWidget(Label(self._theme, words, wrap=True))
        self._said = tuple(said)
        self._box.setVisible(bool(said))
        self.more.setVisible(bool(said))
        self.setAccessibleName(" ".join((self.title.text(), *said)))
        if not said:
            self._timer.start()


def column_of(*widgets: QWidget) -> QWidget:
    """Widgets one below the other, in the middle of their room."""
    made = QWidget()
    layout = column(made, 4)
    layout.addStretch()
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return made
