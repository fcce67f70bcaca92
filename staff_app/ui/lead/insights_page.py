"""Insights: how the days went, at a glance, and one figure in full."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from pickup_domain.insights import MOST_DAYS
from staff_app.rows.insights import InsightsQuestion, InsightsView
from staff_app.ui.lead.figure_words import Figure, figure_card, figures
from staff_app.ui.lead.lead_page import LeadPage
from staff_app.ui.shelves.card_list import CardList, CardsModel
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import BESIDE_PERCENT, TARGET_PX, TITLE_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.empty import EmptyState
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import BAR_PX, column, ground, hint, row
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.widgets.two_pane import TwoPane

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers
    from staff_app.ui.lead.insights_panel import FigurePanel

_ASK_AGAIN, _TRY_AGAIN = timedelta(minutes=5), timedelta(seconds=30)
_OTHER = "other"


class InsightsPage(LeadPage):
    """Figures on one side, the one in hand on the other."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__()
        self._clock, self._controller = clock, controllers.insights
        self._is_big = theme.text_percent > BESIDE_PERCENT
        self._view: InsightsView | None = None
        self._asked_at: datetime | None = None
        self._typed_days = self._today(), self._today()
        self._figures: dict[str, Figure] = {each.key: each for each in figures()}
        self._chosen = next(iter(self._figures))
        self.as_of = hint(theme)
        self.days = Options(theme)
        self.by = Options(theme)
        self.first, self.last = QLineEdit(), QLineEdit()
        self.show_days = ActionButton(theme, self.tr("Show"))
        self.other = self._other_days()
        self.model = CardsModel(self)
        self.list = CardList(theme, self.model, self.tr("Figures"))
        self._theme = theme
        self._panel: FigurePanel | None = None
        self.nothing = EmptyState(theme, "chart-column")
        self.right = QStackedWidget()
        self.panes = TwoPane(theme, self._left(theme), self._right())
        column(self, 0).addWidget(self.panes)
        self.days.offer(
            (
                ("1", self.tr("Today")),
                ("7", self.tr("7 days")),
                ("28", self.tr("28 days")),
                (_OTHER, self.tr("Other days")),
            ),
            "7",
        )
        self._offer_by(by_person=False)
        self._connect()
        self._show()

    def _other_days(self) -> QWidget:
        inside = QWidget()
        line = row(8)
        inside.setLayout(line)
        for field, name in ((self.first, self.tr("First day")), (self.last, self.tr("Last day"))):
            field.setMinimumHeight(TARGET_PX)
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            line.addWidget(field, 1)
        line.addWidget(self.show_days)
        inside.hide()
        return inside

    def _left(self, theme: Theme) -> QWidget:
        left = ground("background")
        layout = column(left, 8, (20, 22, 20 - BAR_PX, 0))
        layout.addWidget(Label(theme, self.tr("Insights"), size_px=TITLE_PX, weight=Weight.Bold))
        layout.addWidget(self.as_of)
        for part in (self.days, self.other, self.by):
            beside = row(0)
            beside.addWidget(part, 1)
            beside.addSpacing(BAR_PX)
            layout.addLayout(beside)
        layout.addSpacing(4)
        layout.addWidget(self.list, 1)
        return left

    def _right(self) -> QWidget:
        right = ground("surface")
        self.right.addWidget(self.nothing)
        column(right, 0, (28, 22, 28, 22)).addWidget(self.right)
        return right

    def _connect(self) -> None:
        self._controller.changed.connect(self._on_changed)
        self._controller.told.connect(self.told)
        self.days.value_changed.connect(self._on_days_changed)
        self.by.value_changed.connect(self._on_by_changed)
        self.show_days.clicked.connect(self._on_show_days)
        for field in (self.first, self.last):
            field.returnPressed.connect(self._on_show_days)
        self.list.chosen.connect(self._on_figure_chosen)

    @property
    def panel(self) -> FigurePanel:
        """One figure in full; built with the first answer, since what draws plots takes a moment to load."""
        if self._panel is None:
            from staff_app.ui.lead.insights_panel import FigurePanel

            self._panel = FigurePanel(self._theme)
            self._panel.back.setVisible(self.panes.narrow)
            self._panel.back_clicked.connect(self._on_back_clicked)
            self._panel.save_clicked.connect(self._controller.save)
            self.panes.narrow_changed.connect(self._panel.back.setVisible)
            self.right.addWidget(self._panel)
        return self._panel

    def kept(self) -> object:
        """Which days, and by what."""
        return self._question()

    def take_up(self, kept: object) -> None:
        """Ask the same when it comes to the front."""
        if not isinstance(kept, InsightsQuestion):
            return
        self.days.button(kept.span).setChecked(True)
        self._offer_by(by_person=kept.by == "person")
        self.by.button(kept.by).setChecked(True)
        self._typed_days = kept.first, kept.last
        self._offer_other_days(kept.span)

    # --- asking --------------------------------------------------------------------------------

    def come(self) -> None:
        """Ask, unless that was done a moment ago; sooner where there was no answer, and never unseen."""
        if not self.isVisible():
            return
        after = _ASK_AGAIN if self._view is None or not self._view.problem else _TRY_AGAIN
        if self._asked_at is None or self._clock.now() - self._asked_at >= after:
            self._ask(self._question())

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes has signed in by the next turn of the loop."""
        super().showEvent(event)
        QTimer.singleShot(0, self.come)

    def _question(self) -> InsightsQuestion:
        span, by = self.days.value, self.by.value
        if span == _OTHER:
            return InsightsQuestion(*self._typed_days, by)
        today = self._today()
        return InsightsQuestion(today - timedelta(days=int(span) - 1), today, by, span)

    def _today(self) -> date:
        return self._clock.local(self._clock.now()).date()

    def _ask(self, question: InsightsQuestion) -> None:
        self._asked_at = self._clock.now()
        self._controller.look(question)

    @Slot(str)
    def _on_days_changed(self, span: str) -> None:
        if span == _OTHER and self._view is not None:
            self._typed_days = self._view.question.first, self._view.question.last
        self._offer_other_days(span)
        if span == _OTHER:
            self.first.setFocus()
        else:
            self._ask(self._question())

    def _offer_other_days(self, span: str) -> None:
        self.other.setVisible(span == _OTHER)
        self.first.setText(_typed(self._typed_days[0]))
        self.last.setText(_typed(self._typed_days[1]))

    @Slot(str)
    def _on_by_changed(self, by: str) -> None:
        del by
        self._ask(self._question())

    @Slot()
    def _on_show_days(self) -> None:
        first, last = _day(self.first.text()), _day(self.last.text())
        if first is None or last is None or not 0 <= (last - first).days < MOST_DAYS:
            example = _typed(self._today())
            words = self.tr("Write two days such as {example}, at most {days} of them, the first one first.")
            self.told.emit(words.format(example=example, days=MOST_DAYS))
            return
        self._typed_days = first, last
        self._ask(self._question())

    # --- showing -------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, view: InsightsView | None) -> None:
        self._view = view
        self._offer_by(by_person=view is not None and view.by_person)
        if view is None:
            self._asked_at = None
            if self._panel is not None:
                self._panel.forget()
        self._show()

    def _offer_by(self, *, by_person: bool) -> None:
        choices = [("day", self.tr("By day")), ("hour", self.tr("By hour"))]
        if by_person:
            choices.append(("person", self.tr("By person")))
        wanted = self.by.value or "day"
        if tuple(each for each, _ in choices) != self.by.values:
            self.by.offer(choices, wanted if wanted in dict(choices) else "day")

    def _show(self) -> None:
        view = self._view
        answer = None if view is None else view.answer
        self.as_of.setText(self._as_of(view))
        if answer is None or answer.is_empty:
            self.model.set_rows(())
            self.nothing.tell(*self._why_nothing(view))
            self.right.setCurrentWidget(self.nothing)
            self.panes.show_right(self.panes.narrow and answer is not None)
            return
        self.model.set_rows(
            [
                figure_card(each, answer.total, answer.before, is_big=self._is_big)
                for each in self._figures.values()
            ]
        )
        self.list.mark(self._chosen)
        self.panel.show_figure(self._figures[self._chosen], answer)
        self.right.setCurrentWidget(self.panel)

    def _as_of(self, view: InsightsView | None) -> str:
        if view is None or view.answer is None or view.told_at is None:
            return self.tr("Compared with as many days before.")
        told = self._clock.moment(view.told_at)
        if view.problem:
            days = self.tr("{first} to {last}").format(
                first=_written(view.answer.first), last=_written(view.answer.last)
            )
            return self.tr("{days}, as of {moment}. {problem}").format(
                days=days, moment=told, problem=view.problem
            )
        if view.answer.before is None:
            return self.tr("As of {moment}.").format(moment=told)
        return self.tr("As of {moment}; compared with as many days before.").format(moment=told)

    def _why_nothing(self, view: InsightsView | None) -> tuple[str, str]:
        if view is None or view.is_asking:
            return self.tr("One moment"), self.tr("The service is asked for these days.")
        if view.answer is not None:
            return (
                self.tr("Nothing yet"),
                self.tr("No orders were worked on in these days. Choose others, or come back later."),
            )
        return self.tr("Not known on this tablet"), view.problem

    @Slot(str)
    def _on_figure_chosen(self, key: str) -> None:
        self._chosen = key
        self._show()
        self.panes.show_right(True)

    @Slot()
    def _on_back_clicked(self) -> None:
        self.panes.show_right(False)
        self.list.setFocus()


def _pattern() -> str:
    """The language's short way to write a date, with all digits of the year."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _typed(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), _pattern())


def _written(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def _day(text: str) -> date | None:
    found = QLocale().toDate(text.strip(), _pattern())
    return date(found.year(), found.month(), found.day()) if found.isValid() else None
