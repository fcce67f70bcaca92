"""Exceptions: one list, most urgent first, each with its age, its owner and its next act."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from staff_app.rows.exceptions import ExceptionRow
from staff_app.ui.lead.exceptions import exception_words as words
from staff_app.ui.lead.exceptions.answer_stack import AnswerStack
from staff_app.ui.lead.exceptions.exception_acts import SHEETS, Remedy, remedies
from staff_app.ui.lead.exceptions.remedy_foot import RemedyFoot
from staff_app.ui.lead.lead_page import LeadPage
from staff_app.ui.orders.next_step import Act
from staff_app.ui.shelves.card_list import CardList, CardsModel
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import TARGET_PX, TITLE_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.empty import EmptyState
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import (
    BAR_PX,
    ToneCard,
    clear,
    column,
    flow,
    ground,
    heading,
    hint,
    keep_low,
    row,
    scrolled,
)
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.widgets.two_pane import TwoPane
from staff_app.ui.words import undo_words

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class ExceptionsPage(LeadPage):
    """The list on one side, the exception in hand on the other."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._controllers, self._controller = controllers, controllers.exceptions
        self._rows: dict[str, ExceptionRow] = {}
        self._chosen = ""
        self.model = CardsModel(self)
        self.list = CardList(theme, self.model, self.tr("Exceptions"), lines=3)
        self.count = hint(theme)
        self.back = ActionButton(theme, self.tr("Exceptions"), kind="quiet", icon_name="arrow-left")
        self.back.hide()
        self.card = ToneCard(theme)
        self.sides_box = QWidget()
        self._sides: QVBoxLayout = column(self.sides_box, 8)
        self.facts = hint(theme)
        self.take = ActionButton(theme, self.tr("I see to it"), icon_name="hand")
        self.give_title = heading(theme, self.tr("Give it to"))
        self.people = Options(theme)
        self.note_title = heading(theme, self.tr("How it ended"))
        self.note = QLineEdit()
        self.note.setMinimumHeight(TARGET_PX)
        self.note.setMaxLength(500)
        self.note.setPlaceholderText(self.tr("A few words for the timeline"))
        self.note.setAccessibleName(self.tr("How it ended"))
        self.resolve = ActionButton(theme, self.tr("Resolved"), icon_name="check")
        self.foot = RemedyFoot(theme)
        self.nothing = EmptyState(theme, "circle-check")
        self.right = QStackedWidget()
        self.stack = AnswerStack(theme, clock, controllers, self._panel())
        self.panes = TwoPane(theme, self._left(theme), self._right())
        column(self, 0).addWidget(self.panes)
        self._connect()
        self._show(self._controller.view)

    def _left(self, theme: Theme) -> QWidget:
        left = ground("background")
        layout = column(left, 8, (20, 22, 20 - BAR_PX, 0))
        layout.addWidget(Label(theme, self.tr("Exceptions"), size_px=TITLE_PX, weight=Weight.Bold))
        layout.addWidget(self.count)
        layout.addWidget(self.list, 1)
        return left

    def _panel(self) -> QWidget:
        inside = QWidget()
        layout = column(inside, 12, (0, 0, BAR_PX - 8, 8))
        taking, flowing = flow()
        flowing.addWidget(self.take)
        ending = row(10)
        ending.addWidget(self.note, 1)
        ending.addWidget(self.resolve)
        for part in (
            *(self.back, self.card, self.sides_box, self.facts),
            *(taking, self.give_title, self.people, self.note_title),
        ):
            layout.addWidget(part)
        layout.setAlignment(self.back, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(ending)
        layout.addStretch()
        keep_low(self.card)
        panel = QWidget()
        laid = column(panel, 14)
        laid.addWidget(scrolled(inside), 1)
        below = row(0)
        below.addWidget(self.foot)
        below.addSpacing(BAR_PX)
        laid.addLayout(below)
        return panel

    def _right(self) -> QWidget:
        right = ground("surface")
        self.right.addWidget(self.nothing)
        self.right.addWidget(self.stack)
        column(right, 0, (28, 22, 28 - BAR_PX, 22)).addWidget(self.right)
        return right

    def _connect(self) -> None:
        self._controller.changed.connect(self._show)
        self._controller.undo_offered.connect(self._on_undo_offered)
        self._clock.ticked.connect(self._on_ticked)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.back.clicked.connect(self._on_back)
        self.panes.narrow_changed.connect(self.back.setVisible)
        self.foot.wanted.connect(self._on_wanted)
        self.stack.told.connect(self.told)
        self.take.clicked.connect(self._on_take)
        self.people.value_changed.connect(self._on_person)
        self.note.textChanged.connect(self._on_note_changed)
        self.note.returnPressed.connect(self.resolve.click)
        self.resolve.clicked.connect(self._on_resolve)

    @property
    def row(self) -> ExceptionRow | None:
        """The one in hand."""
        return self._rows.get(self._chosen)

    @property
    def sheet(self) -> Sheet | None:
        """How the customer said so."""
        return self.stack.sheet

    def come(self) -> None:
        """Look again."""
        self._controller.refresh()

    @Slot(object)
    def _show(self, rows: tuple[ExceptionRow, ...]) -> None:
        self._rows = {each.id: each for each in rows}
        self.model.set_rows([words.card(each, self._clock) for each in rows])
        self.count.setText(
            self.tr("{count} open, the most urgent first").format(count=len(rows)) if rows else ""
        )
        self.stack.follow(each.offer for each in rows if each.offer is not None)
        if rows and self._chosen not in self._rows:
            self._chosen = rows[0].id
            self.note.clear()
            self.panes.show_right(False)
        self.list.mark(self._chosen)
        self._show_one()

    def _show_one(self) -> None:
        row = self.row
        if row is None:
            self.nothing.tell(
                self.tr("Nothing to see to"),
                self.tr("Delays, conflicts, failed messages and the like will stand here."),
            )
            self.right.setCurrentWidget(self.nothing)
            return
        self._tell(row)
        self._show_sides(row)
        is_care = bool(row.key)
        for part in (self.take, self.give_title, self.people, self.note_title, self.note):
            part.setVisible(is_care)
        self.resolve.setVisible(is_care or row.paper is None)
        self.people.offer([(each.staff_id, each.name) for each in self._controller.staff])
        self.people.unchoose()
        self._on_note_changed()
        self.right.setCurrentWidget(self.stack)

    def _tell(self, row: ExceptionRow) -> None:
        """What changes with the clock, too."""
        whom = words.about(row)
        title = f"{words.title(row)} · {whom}" if whom else words.title(row)
        self.card.tell(title, words.sentence(row), words.chip(row, self._clock)[1])
        self.facts.setText(" · ".join(words.facts(row, self._clock)))
        self.foot.offer(remedies(row, self._clock.now()), row)

    def _show_sides(self, row: ExceptionRow) -> None:
        """Both, one below the other."""
        clear(self._sides)
        for place, side in enumerate(row.sides, 1):
            card = ToneCard(self._theme)
            card.tell(*words.side(place, side, self._clock))
            keep_low(card)
            self._sides.addWidget(card)
        self.sides_box.setVisible(bool(row.sides))

    @Slot()
    def _on_note_changed(self) -> None:
        row = self.row
        self.resolve.setEnabled(row is not None and (not row.key or bool(self.note.text().strip())))

    @Slot()
    def _on_ticked(self) -> None:
        if self.isVisible():
            self.model.set_rows([words.card(each, self._clock) for each in self._rows.values()])
            if (row := self.row) is not None:
                self._tell(row)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        if key != self._chosen:
            self.note.clear()
            self.stack.make_way()
        self._chosen = key
        self._show_one()
        self.panes.show_right(True)

    @Slot()
    def _on_opened(self) -> None:
        """The keyboard goes on with the next act."""
        if self.foot.remedies:
            self.foot.primary.setFocus()

    @Slot()
    def _on_back(self) -> None:
        self.panes.show_right(False)
        self.list.setFocus()

    @Slot(object)
    def _on_wanted(self, remedy: Remedy) -> None:
        row = self.row
        if row is None or self._lead_away(remedy, row):
            return
        orders = self._controllers.orders
        match remedy:
            case Remedy.EXTEND_HOLD:
                orders.extend_hold(row.order_id)
            case Remedy.NO_SHOW:
                orders.record_no_show(row.order_id)
            case Remedy.SAID_YES | Remedy.SAID_NO if row.offer is not None:
                self.stack.ask(row.offer, remedy is Remedy.SAID_YES)
            case Remedy.ASK_AGAIN if row.offer is not None:
                self._controllers.substitutes.withdraw(row.order_id, row.offer.substitution_id)
                self.act_wanted.emit(row.order_id, Act.SUBSTITUTE, row.offer.line_id)
            case Remedy.PRINT_AGAIN:
                self._controller.print_again(row, words.ending(remedy))
            case _:
                self._controller.resolve(row, words.ending(remedy))

    def _lead_away(self, remedy: Remedy, row: ExceptionRow) -> bool:
        """Where it is done on another page, go there."""
        match remedy:
            case Remedy.HAND_OVER:
                self.hand_over_wanted.emit(row.order_id)
            case Remedy.PUT_BACK:
                self.put_back_wanted.emit(row.order_id)
            case Remedy.SWEEP:
                self.shelf_wanted.emit(row.about)
            case Remedy.PROMISE:
                self.act_wanted.emit(row.order_id, Act.DELAY, "")
            case Remedy.FOUND:
                self.act_wanted.emit(row.order_id, Act.MOVE_BAG, "")
            case Remedy.DO_AGAIN if (act := SHEETS.get(row.about)) is not None:
                self.act_wanted.emit(row.order_id, act, "")
            case Remedy.OPEN | Remedy.DO_AGAIN:
                self.order_wanted.emit(row.order_id)
            case _:
                return False
        return True

    @Slot(object, object, object)
    def _on_undo_offered(self, row: ExceptionRow, back: Callable[[], None], until: datetime) -> None:
        self.undo_offered.emit(undo_words("resolve_exception", words.title(row)), back, until)

    @Slot()
    def _on_take(self) -> None:
        if (row := self.row) is not None:
            self._controller.take(row)

    @Slot(str)
    def _on_person(self, staff_id: str) -> None:
        person = next((each for each in self._controller.staff if each.staff_id == staff_id), None)
        if (row := self.row) is not None and person is not None:
            self._controller.give(row, person)

    @Slot()
    def _on_resolve(self) -> None:
        row, note = self.row, self.note.text().strip()
        if row is not None:
            self._controller.resolve(row, note)
            self.note.clear()
