"""A short message above the page, with what can still be done about it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from staff_app.ui.announce import announce
from staff_app.ui.language import told
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import column, keep_low
from staff_app.ui.widgets.text import Label, Weight

_NOTICE_MS = 8000
_NOTICE_BESIDE_UNDO_MS = 3000
"""While something can still be taken back, whatever else is said makes room for it soon."""


class Toast(QWidget):
    """Says what happened; offers the undo with its seconds, or goes by itself.

    It has a row of its own: the page gives way at its top, and nothing that can be tapped lies under it.

    Emits:
        undo_clicked: The person takes it back.
    """

    undo_clicked = Signal()

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._clock = clock
        self._until: datetime | None = None
        self._undo_words = ""
        self._is_notice = False
        self._is_allowed = True
        card = QFrame()
        card.setProperty("frame", "toast")
        self.words = Label(theme, weight=Weight.DemiBold, ink="on_strong", wrap=True)
        self.button = ActionButton(theme, "", kind="toast")
        column(self, 0, (20, 8, 20, 0)).addWidget(card)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(20, 6, 8, 6)
        layout.setSpacing(14)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        keep_low(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show_undo)
        self.button.clicked.connect(self._on_clicked)
        clock.ticked.connect(self._on_ticked)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Say a sentence; it goes after some seconds, or at a tap. An undo that is still open comes back."""
        self._is_notice = True
        self._say(sentence)
        self.button.set_label(self.tr("OK"))
        is_beside = self._until is not None and self._is_allowed
        self._timer.start(_NOTICE_BESIDE_UNDO_MS if is_beside else _NOTICE_MS)

    def offer_undo(self, sentence: str, until: datetime, *, allowed: bool) -> None:
        """Say what was done, and let it be taken back until that moment, by those who may."""
        self._until, self._undo_words, self._is_allowed = until, sentence, allowed
        self._show_undo()

    def allow_undo(self, allowed: bool, sentence: str) -> None:
        """Whether the person who is here now may take it back, in words for them; it waits."""
        if (allowed, sentence) == (self._is_allowed, self._undo_words):
            return
        self._is_allowed, self._undo_words = allowed, sentence
        if not self._is_notice:
            self._show_undo()

    def end_undo(self) -> None:
        """There is nothing to take back any more; what else is being said stays."""
        self._until = None
        if not self._is_notice:
            self.hide()

    @property
    def can_take_back(self) -> bool:
        """Whether somebody who may is offered an undo, also while something else is said over it."""
        return self.is_open and self._is_allowed

    @property
    def is_open(self) -> bool:
        """Whether an undo is open, also one that waits for somebody who may."""
        return self._until is not None and self._clock.until(self._until) > timedelta()

    def _show_undo(self) -> None:
        """The undo that is open, or nothing."""
        self._is_notice = False
        self._timer.stop()
        if not self.is_open:
            self._until = None
        if self._until is None or not self._is_allowed:
            self.hide()
            return
        self._say(self._undo_words)
        self._on_ticked()

    def _say(self, sentence: str) -> None:
        self.words.setText(sentence)
        self.setAccessibleName(told(sentence))
        announce(self, sentence)
        self.show()

    @Slot()
    def _on_ticked(self) -> None:
        if self._until is None or self._is_notice or self.isHidden():
            return
        left_s = int(self._clock.until(self._until).total_seconds() + 0.999)
        if left_s <= 0:
            self._until = None
            self.hide()
            return
        self.button.set_label(self.tr("Undo  {seconds} s").format(seconds=left_s), self.tr("Undo"))

    @Slot()
    def take_back(self) -> None:
        """As if the undo were tapped, also while something else is said over it."""
        if self.can_take_back:
            self._is_notice = False
            self._on_clicked()

    @Slot()
    def _on_clicked(self) -> None:
        if self._is_notice:
            self._show_undo()
            return
        undo = self._until is not None
        self._until = None
        self.hide()
        if undo:
            self.undo_clicked.emit()
