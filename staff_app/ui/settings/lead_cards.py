"""What the sections of shift leads have in common: why nothing came of it, and a question before an act."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard, column, flow, keep_low
from staff_app.ui.words import translate


class TroubleCard(ToneCard):
    """Loud where a change was not made, quiet where there is only nothing to read now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Tone.NEUTRAL)
        keep_low(self)
        self.hide()

    def show_trouble(self, sentence: str, *, is_unchanged: bool) -> None:
        """Say why; an empty sentence takes the card away."""
        self.setVisible(bool(sentence))
        if sentence and is_unchanged:
            self.say(translate("Leads", "That was not done"), sentence, Tone.BAD)
        elif sentence:
            self.say(translate("Leads", "Nothing to see now"), sentence, Tone.NEUTRAL)


class Question(QWidget):
    """What an act costs, and two buttons; the keyboard stands on the one that changes nothing.

    Emits:
        agreed: It is to be done.
        refused: It is not.
    """

    agreed = Signal()
    refused = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.card = ToneCard(theme, Tone.WARN)
        keep_low(self.card)
        self.yes = ActionButton(theme, "", kind="danger")
        self.no = ActionButton(theme, "")
        buttons, flowing = flow()
        flowing.addWidget(self.no)
        flowing.addWidget(self.yes)
        layout = column(self, 10)
        layout.addWidget(self.card)
        layout.addWidget(buttons)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)
        self.hide()

    def ask(self, title: str, sentence: str, yes: str, no: str) -> None:
        """Put it to whoever stands there."""
        self.yes.set_label(yes)
        self.no.set_label(no)
        self.show()
        self.card.say(title, sentence, Tone.WARN)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape changes nothing, and closes no more than the question."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_no()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_yes(self) -> None:
        self.hide()
        self.agreed.emit()

    @Slot()
    def _on_no(self) -> None:
        self.hide()
        self.refused.emit()
