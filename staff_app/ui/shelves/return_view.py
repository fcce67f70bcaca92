"""One order whose items go back: where each lives, what is back already, and what was wrong."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pickup_domain.walking import walking_key
from staff_app.rows.orders import LineRow
from staff_app.rows.shelves import ReturnScan, ReturnTask
from staff_app.ui.icons import icon
from staff_app.ui.shelves.card_list import CardList, CardsModel
from staff_app.ui.shelves.shelf_words import line_card, task_facts, wrong_words
from staff_app.ui.theme import SMALL_PX, TARGET_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.chips import Chip
from staff_app.ui.widgets.panels import BAR_PX, ToneCard, column, row, rule
from staff_app.ui.widgets.text import ElidedLabel, Label, Weight
from staff_app.ui.widgets.wrong_card import WrongCard


class StrayItemCard(WrongCard):
    """As at the pick list; but “back” is what counts here, and a wrong item is not: it is set aside."""

    def _done(self) -> str:
        return self.tr("It is set aside")

    def _not_counted(self) -> str:
        return self.tr("This scan was not counted. Set the wrong item aside and tap “It is set aside”.")


class ReturnPanel(QWidget):
    """The right half of the shelves page while things are put back.

    Emits:
        back_clicked: To the list, please.
        camera_wanted: Scan with the camera, or stop it.
        put_back: Line id, quantity, and whether it was scanned.
    """

    back_clicked = Signal()
    camera_wanted = Signal()
    put_back = Signal(str, int, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._task: ReturnTask | None = None
        self._last = self._chosen = ""
        self.back = ActionButton(theme, "", kind="key")
        self.back.setIcon(icon("arrow-left", theme.tokens.ink))
        self.back.setIconSize(QSize(22, 22))
        self.back.setFixedSize(TARGET_PX, TARGET_PX)
        self.back.setAccessibleName(self.tr("Back to the orders to put back"))
        self.back.hide()
        self.name = ElidedLabel(theme, size_px=TITLE_PX, weight=Weight.Bold)
        self.facts = Label(theme, size_px=SMALL_PX, ink="ink_2", wrap=True)
        self.progress = Chip(theme)
        self.wrong = StrayItemCard(theme)
        self.right = ToneCard(theme, Tone.GOOD)
        self.rest = ActionButton(theme, "")
        self.right.body.addWidget(self.rest)
        self.right.hide()
        self.model = CardsModel(self)
        self.lines = CardList(theme, self.model, self.tr("Items to put back"))
        self.by_hand = ActionButton(theme, "")
        self.primary = ActionButton(theme, "", kind="primary")
        self._lay_out()
        self.back.clicked.connect(self.back_clicked)
        self.wrong.changed.connect(self._show_next)
        self.rest.clicked.connect(self._on_rest_clicked)
        self.lines.chosen.connect(self._on_line_chosen)
        self.by_hand.clicked.connect(self._on_by_hand_clicked)
        self.primary.clicked.connect(self.camera_wanted)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.name)
        titles.addWidget(self.facts)
        top = row(10)
        top.addWidget(self.back)
        top.addLayout(titles, 1)
        top.addWidget(self.progress)
        head = column(upper := QWidget(), 12, (0, 0, BAR_PX, 0))
        head.addLayout(top)
        for card in (self.wrong, self.right):
            head.addWidget(card)
        head.addWidget(rule())
        foot = column(lower := QWidget(), 14, (0, 0, BAR_PX, 0))
        acts = row(10)
        acts.addWidget(self.by_hand)
        acts.addStretch()
        foot.addLayout(acts)
        foot.addWidget(self.primary)
        layout = column(self, 6)
        layout.addWidget(upper)
        layout.addWidget(self.lines, 1)
        self.lines.setMinimumHeight(TARGET_PX)  # it scrolls: a wrong item is said in full first
        layout.addWidget(lower)

    def show_task(self, task: ReturnTask) -> None:
        """Show how far this order is."""
        if self._task is None or self._task.order_id != task.order_id:
            self._last = self._chosen = ""
        self._task = task
        self.wrong.show_work(task.order_id)
        self.name.setText(task.customer_name)
        self.facts.setText(task_facts(task))
        total = task.done + task.due
        words = self.tr("{done} of {all} back").format(done=task.done, all=total)
        self.progress.show_chip(words, Tone.ACCENT if task.done else Tone.NEUTRAL)
        # What is back goes to the end of the walk.
        lines = sorted(task.lines, key=lambda line: (not line.to_return, walking_key(line)))
        self.model.set_rows([line_card(line) for line in lines])
        self._show_last()
        self._show_next()

    def tell_right(self, scan: ReturnScan) -> None:
        """A right item was scanned; its line follows when it is on disk."""
        self.wrong.pass_over()
        self._last, self._chosen = scan.line_id, ""
        self._show_last()

    def tell_wrong(self, scan: ReturnScan) -> None:
        """A wrong item: red, and what is goods blocks until somebody set it aside."""
        self._last = ""
        self.right.hide()
        self.wrong.stop(wrong_words(scan), blocks=scan.is_goods)

    def _line(self, line_id: str) -> LineRow | None:
        lines = () if self._task is None else self._task.lines
        return next((line for line in lines if line.line_id == line_id), None)

    def _next(self) -> LineRow | None:
        """The line that was tapped, or else the next one on the walk."""
        chosen = self._line(self._chosen)
        if chosen is not None and chosen.to_return:
            return chosen
        return next(
            (line for card in self.model.rows if (line := self._line(card.key)) and line.to_return), None
        )

    def _show_last(self) -> None:
        line = self._line(self._last)
        self.right.setVisible(line is not None)
        if line is None:
            return
        total = line.to_return + line.returned
        words = self.tr("{done} of {all} back").format(done=line.returned, all=total)
        self.right.say(self.tr("Right: {name}").format(name=line.name), words, Tone.GOOD)
        self.rest.setVisible(line.to_return > 0)
        self.rest.set_label(self.tr("The other %n too", "", line.to_return))

    @Slot()
    def _show_next(self) -> None:
        """What comes next; it waits while a wrong item is not set aside."""
        for button in (self.by_hand, self.rest, self.primary):
            button.setEnabled(not self.wrong.blocks)
        task, line = self._task, self._next()
        self.by_hand.setVisible(line is not None)
        if task is None or line is None:
            return
        self.lines.mark(line.line_id)
        self.by_hand.set_label(
            self.tr("Can't scan it: 1 is back"),
            self.tr("Can't scan it: 1 {name} is back").format(name=line.name),
        )
        self.primary.set_label(self.tr("Scan %n item(s) to put back", "", task.due))

    @Slot(str)
    def _on_line_chosen(self, line_id: str) -> None:
        self._chosen = line_id
        self._show_next()

    @Slot()
    def _on_rest_clicked(self) -> None:
        line = self._line(self._last)
        if line is not None and line.to_return:
            self.put_back.emit(line.line_id, line.to_return, True)

    @Slot()
    def _on_by_hand_clicked(self) -> None:
        line = self._next()
        if line is not None:
            self._last = ""
            self.put_back.emit(line.line_id, 1, False)
