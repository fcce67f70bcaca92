"""A wrong item in the hand: what it is, and that it goes back before anything else counts."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from staff_app.ui.language import told
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard


@dataclass(frozen=True, slots=True)
class WrongItem:
    """What was scanned and does not belong here."""

    sentence: str
    blocks: bool
    """Nothing counts until it is back."""


class WrongCard(ToneCard):
    """Red until somebody says that the item is out of the way; each order, and each walk, has its own.

    Emits:
        changed: It came, or it went.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Tone.BAD)
        self._work = ""
        self._items: dict[str, WrongItem] = {}
        self.is_back = ActionButton(theme, self._done(), kind="danger")
        self.body.addWidget(self.is_back)
        self.is_back.clicked.connect(self._clear)
        self.hide()

    @property
    def blocks(self) -> bool:
        """Whether nothing may be counted now."""
        item = self._items.get(self._work)
        return item is not None and item.blocks

    @property
    def items(self) -> Mapping[str, WrongItem]:
        """What is not back yet, by order or walk."""
        return dict(self._items)

    def show_work(self, work: str) -> None:
        """Another order or walk is in hand: what is not back yet of that one."""
        if work != self._work:
            self._work = work
            self._show()

    def take_up(self, items: Mapping[str, WrongItem]) -> None:
        """Go on with what is not back yet."""
        self._items = dict(items)
        self._show()

    def stop(self, sentence: str, *, blocks: bool) -> None:
        """A wrong item; what is only a strange code on a box goes with the right one's scan."""
        self._items[self._work] = WrongItem(sentence, blocks)
        self._show()

    def insist(self) -> None:
        """Something was scanned before the wrong item was back."""
        item = self._items[self._work]
        sentence = f"{told(item.sentence)} {self._not_counted()}"
        self.say(self.tr("First the wrong item"), sentence, Tone.BAD)

    def pass_over(self) -> None:
        """A right item was scanned: a strange code is answered by it."""
        if not self.blocks:
            self._clear()

    def _done(self) -> str:
        """What its button says."""
        return self.tr("It is back")

    def _not_counted(self) -> str:
        """What is said of a scan before that."""
        return self.tr("This scan was not counted. Put the wrong item back and tap “It is back”.")

    def _show(self) -> None:
        item = self._items.get(self._work)
        if item is not None:
            self.say(self.tr("Wrong item"), item.sentence, Tone.BAD)
        self.setVisible(item is not None)
        self.changed.emit()

    @Slot()
    def _clear(self) -> None:
        self._items.pop(self._work, None)
        self._show()
