"""The audit log: who changed what, newest first, page by page; for shift leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from staff_app.controllers.audit_log import AuditQuestion, AuditView, Kind
from staff_app.ui.settings import audit_words as words
from staff_app.ui.settings.lead_cards import TroubleCard
from staff_app.ui.settings.sections import Section, title
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import ToneCard, as_high_as_wide, clear, column, flow, hint, keep_low
from staff_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from pickup_domain.audit import AuditEntry
    from staff_app.controllers.bundle import Controllers

_ALL = "all"


class EntryCard(ToneCard):
    """One thing that somebody changed, and when."""

    def __init__(self, theme: Theme, entry: AuditEntry, view: AuditView, clock: StoreClock) -> None:
        super().__init__(theme)
        self.entry = entry
        self.tell(words.what(entry, view, clock), words.where(entry, view, clock))
        for label in (self.title, self.sentence):
            # As high as its lines take at this width: a page of guesses would end in an empty screen.
            label.setSizePolicy(as_high_as_wide())
        keep_low(self)


class AuditSection(Sheet):
    """What was done about team, tablets, slots, hours and customers' data."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__(theme, title(Section.AUDIT))
        self._clock = clock
        self._controller = controllers.audit
        self._view = AuditView()
        self.problem = TroubleCard(theme)
        self.chain = ToneCard(theme)
        keep_low(self.chain)
        self.kinds = Options(theme, [(_ALL, words.kind(None)), *((each, words.kind(each)) for each in Kind)])
        self.whose = ActionButton(theme, self.tr("Everybody"), icon_name="user")
        self.people = Options(theme)
        self.nothing = hint(theme, self.tr("Nothing of that kind was done."))
        self.list = QWidget()
        self._cards = column(self.list, 8)
        self._shown: list[EntryCard] = []
        self.newer = ActionButton(theme, self.tr("Newer"))
        self.older = ActionButton(theme, self.tr("Older"))
        self._lay_out()
        self._connect()
        self.show_view(self._controller.view)

    def _lay_out(self) -> None:
        choosing, whose = flow()
        whose.addWidget(self.whose)
        turning, pages = flow()
        pages.addWidget(self.newer)
        pages.addWidget(self.older)
        for part in (self.problem, self.chain, self.kinds, choosing, self.people, self.nothing):
            self.body.addWidget(part)
        self.body.addWidget(self.list)
        self.body.addWidget(turning)
        self.body.addStretch()
        self.people.hide()

    def _connect(self) -> None:
        self._controller.changed.connect(self.show_view)
        self.kinds.value_changed.connect(self._on_kind)
        self.people.value_changed.connect(self._on_person)
        self.whose.clicked.connect(self._on_whose)
        self.newer.clicked.connect(self._controller.newer)
        self.older.clicked.connect(self._controller.older)
        self.primary.clicked.connect(self._on_primary)

    def cards(self) -> tuple[EntryCard, ...]:
        """The page on the screen."""
        return tuple(self._shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the newest page."""
        super().showEvent(event)
        self._controller.load()

    @Slot(object)
    def show_view(self, view: AuditView) -> None:
        """What the service told, or why it did not."""
        before, self._view = self._view, view
        if view.rows != before.rows or view.tablets != before.tablets or view.people != before.people:
            self._show_rows()
            self.area.verticalScrollBar().setValue(0)
        is_told = view.rows is not None
        self.problem.show_trouble(view.problem, is_unchanged=False)
        self.chain.setVisible(view.chain is not None)
        if view.chain is not None:
            self.chain.tell(*words.chain(view.chain))
        for part in (self.kinds, self.whose, self.list):
            part.setVisible(is_told)
        self.people.setVisible(is_told and not self.people.isHidden())
        self.nothing.setVisible(view.rows == ())
        self._show_question(view)
        self._show_pages(view)
        self.primary.set_label(self.tr("Save as CSV") if is_told else self.tr("Ask again"))
        self.primary.setEnabled(not view.is_asking and (not is_told or bool(view.rows)))

    def _show_rows(self) -> None:
        clear(self._cards)
        self._shown = [EntryCard(self.theme, each, self._view, self._clock) for each in self._view.rows or ()]
        for card in self._shown:
            self._cards.addWidget(card)

    def _show_question(self, view: AuditView) -> None:
        self.kinds.button(view.question.kind or _ALL).setChecked(True)
        people = [("", self.tr("Everybody")), *((each.staff_id, each.name) for each in view.people)]
        self.people.offer(people, view.question.person)
        name = dict(people).get(view.question.person, view.question.person)
        self.whose.set_label(self.tr("By or about: {name}").format(name=name))

    def _show_pages(self, view: AuditView) -> None:
        """The keyboard stays with the one of the two that leads on."""
        for button in (self.newer, self.older):
            button.setVisible(bool(view.pages) or view.has_older)
        had = next((each for each in (self.newer, self.older) if each.hasFocus()), None)
        self.newer.setEnabled(bool(view.pages))
        self.older.setEnabled(view.has_older)
        if had is not None and not had.isEnabled():
            (self.older if had is self.newer else self.newer).setFocus()

    @Slot(str)
    def _on_kind(self, value: str) -> None:
        kind = None if value == _ALL else Kind(value)
        self._controller.look(AuditQuestion(kind, self._view.question.person))

    @Slot(str)
    def _on_person(self, staff_id: str) -> None:
        self.people.hide()
        self.whose.setFocus()
        self._controller.look(AuditQuestion(self._view.question.kind, staff_id))

    @Slot()
    def _on_whose(self) -> None:
        self.people.setVisible(self.people.isHidden())

    @Slot()
    def _on_primary(self) -> None:
        if self._view.rows is None:
            self._controller.load()
        else:
            self._controller.save()
