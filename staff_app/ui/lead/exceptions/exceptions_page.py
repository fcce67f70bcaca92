"""Exceptions: one list, most urgent first, each with its age, its owner and its next act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from staff_app.rows.exceptions import ExceptionKind, ExceptionRow
from staff_app.ui.lead.exceptions import exception_words as words
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
    column,
    flow,
    ground,
    heading,
    hint,
    keep_low,
    scrolled,
)
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.widgets.two_pane import TwoPane

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_SHEETS = {ExceptionKind.LATE: Act.DELAY, ExceptionKind.BAG: Act.MOVE_BAG}
"""Where an order's own sheet is the next step."""


class ExceptionsPage(LeadPage):
    """The list on one side, the exception in hand on the other."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._clock, self._controller = clock, controllers.exceptions
        self._rows: dict[str, ExceptionRow] = {}
        self._chosen = ""
        self.model = CardsModel(self)
        self.list = CardList(theme, self.model, self.tr("Exceptions"))
        self.count = hint(theme)
        self.back = ActionButton(theme, self.tr("Exceptions"), kind="quiet", icon_name="arrow-left")
        self.back.hide()
        self.card = ToneCard(theme)
        self.facts = hint(theme)
        self.act = ActionButton(theme, "", kind="primary", icon_name="chevron-right")
        self.take = ActionButton(theme, self.tr("I see to it"), icon_name="hand")
        self.give_title = heading(theme, self.tr("Give it to"))
        self.people = Options(theme)
        self.note = QLineEdit()
        self.note.setMinimumHeight(TARGET_PX)
        self.note.setMaxLength(500)
        self.note.setPlaceholderText(self.tr("How it ended"))
        self.note.setAccessibleName(self.tr("How it ended"))
        self.resolve = ActionButton(theme, self.tr("Resolved"), icon_name="check")
        self.nothing = EmptyState(theme, "circle-check")
        self.right = QStackedWidget()
        self._one = self._panel()
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
        layout = column(inside, 12)
        acts, flowing = flow()
        for button in (self.act, self.take):
            flowing.addWidget(button)
        ending, ends = flow()
        ends.addWidget(self.resolve)
        for part in (
            *(self.back, self.card, self.facts, acts),
            *(self.give_title, self.people, self.note, ending),
        ):
            layout.addWidget(part)
        layout.addStretch()
        keep_low(self.card)
        return scrolled(inside)

    def _right(self) -> QWidget:
        right = ground("surface")
        self.right.addWidget(self.nothing)
        self.right.addWidget(self._one)
        column(right, 0, (28, 22, 28, 22)).addWidget(self.right)
        return right

    def _connect(self) -> None:
        self._controller.changed.connect(self._show)
        self._clock.ticked.connect(self._on_ticked)
        self.list.chosen.connect(self._on_chosen)
        self.back.clicked.connect(self._on_back)
        self.panes.narrow_changed.connect(self.back.setVisible)
        self.act.clicked.connect(self._on_act)
        self.take.clicked.connect(self._on_take)
        self.people.value_changed.connect(self._on_person)
        self.note.textChanged.connect(self._on_note_changed)
        self.note.returnPressed.connect(self.resolve.click)
        self.resolve.clicked.connect(self._on_resolve)

    @property
    def row(self) -> ExceptionRow | None:
        """The one in hand."""
        return self._rows.get(self._chosen)

    def come(self) -> None:
        """Look again."""
        self._controller.refresh()

    @Slot(object)
    def _show(self, rows: tuple[ExceptionRow, ...]) -> None:
        self._rows = {each.id: each for each in rows}
        self.model.set_cards([words.card(each, self._clock) for each in rows])
        self.count.setText(
            self.tr("{count} open, the most urgent first").format(count=len(rows)) if rows else ""
        )
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
        act = words.next_act(row)
        self.act.setVisible(bool(act))
        self.act.set_label(act)
        for part in (self.take, self.give_title, self.people):
            part.setVisible(bool(row.key))
        people = [(each.staff_id, each.name) for each in self._controller.staff]
        self.people.offer(people)
        self.people.unchoose()
        self.note.setVisible(bool(row.key))
        self._on_note_changed()
        self.right.setCurrentWidget(self._one)

    def _tell(self, row: ExceptionRow) -> None:
        """What changes with the clock, too."""
        whom = f" · #{row.number} {row.name}" if row.number else ""
        self.card.tell(f"{words.title(row)}{whom}", words.sentence(row), words.chip(row, self._clock)[1])
        self.facts.setText(
            self.tr("Since {time} ({age}) · Owner: {owner}").format(
                time=self._clock.moment(row.since), age=words.age(row, self._clock), owner=words.owner(row)
            )
        )

    @Slot()
    def _on_note_changed(self) -> None:
        row = self.row
        self.resolve.setEnabled(row is not None and (not row.key or bool(self.note.text().strip())))

    @Slot()
    def _on_ticked(self) -> None:
        if self.isVisible():
            self.model.set_cards([words.card(each, self._clock) for each in self._rows.values()])
            if (row := self.row) is not None:
                self._tell(row)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        if key != self._chosen:
            self.note.clear()
        self._chosen = key
        self._show_one()
        self.panes.show_right(True)

    @Slot()
    def _on_back(self) -> None:
        self.panes.show_right(False)
        self.list.setFocus()

    @Slot()
    def _on_act(self) -> None:
        row = self.row
        if row is None:
            return
        if row.kind is ExceptionKind.PRINT:
            self._controller.print_again(row)
        elif row.kind is ExceptionKind.RETURN:
            self.put_back_wanted.emit(row.order_id)
        elif row.is_here or row.kind is ExceptionKind.UNANSWERED:
            self.hand_over_wanted.emit(row.order_id)
        elif (act := _SHEETS.get(row.kind)) is not None:
            self.act_wanted.emit(row.order_id, act)
        else:
            self.order_wanted.emit(row.order_id)

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
