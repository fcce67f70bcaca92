"""One figure in full: what it means, its plot, and the table beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pickup_domain.insights import By, Insights, Row, Spread
from staff_app.ui.lead.figure_plot import Bar, FigurePlot
from staff_app.ui.lead.figure_table import FigureTable, Line, LinesOfFigures
from staff_app.ui.lead.figure_words import Figure, Unit, basis, number, row_name, written
from staff_app.ui.theme import LEAD_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import column, hint, row
from staff_app.ui.widgets.text import Label, Weight


class FigurePanel(QWidget):
    """What is on the right.

    Emits:
        back_clicked: The list of figures is wanted again.
        save_clicked: The table is wanted as a file.
    """

    back_clicked = Signal()
    save_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: tuple[Figure, Insights] | None = None
        self.back = ActionButton(theme, self.tr("Figures"), kind="quiet", icon_name="arrow-left")
        self.back.hide()
        self.title = Label(theme, size_px=LEAD_PX, weight=Weight.Bold, wrap=True)
        self.meaning = hint(theme)
        self.save = ActionButton(theme, self.tr("Save as CSV"))
        self.plot = FigurePlot(theme)
        self.key = hint(theme)
        self.model = LinesOfFigures(self)
        self.table = FigureTable(theme, self.model, self.tr("The same figures as a table"))
        layout = column(self, 6)
        top = row(8)
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        top.addWidget(self.save)
        layout.addLayout(top)
        layout.addWidget(self.meaning)
        layout.addWidget(self.plot, 3)
        layout.addWidget(self.key)
        layout.addWidget(self.table, 2)
        self.back.clicked.connect(self.back_clicked)
        self.save.clicked.connect(self.save_clicked)
        self.table.row_changed.connect(self.plot.mark)

    def show_figure(self, figure: Figure, answer: Insights) -> None:
        """Draw a figure of an answer; the one that is drawn already stays as it is, with its row in hand."""
        if self._shown == (figure, answer):
            return
        self._shown = figure, answer
        rows = [
            each
            for each in answer.rows
            if answer.by is not By.PERSON or number(figure.of(each.figures)) is not None
        ]
        self.title.setText(figure.name)
        self.meaning.setText(figure.meaning)
        self.key.setText(self._key(figure, answer, rows))
        self.plot.show_bars(
            figure.unit,
            [_bar(figure, answer.by, each) for each in rows],
            self.tr("Plot: {name}").format(name=figure.name),
        )
        self.model.set_rows([_line(figure, answer.by, each) for each in rows])

    def forget(self) -> None:
        """Nothing of what was shown is left."""
        self._shown = None
        self.plot.show_bars(Unit.TIME, (), "")
        self.model.set_rows(())

    def _key(self, figure: Figure, answer: Insights, rows: Sequence[Row]) -> str:
        if isinstance(figure.of(answer.total), Spread):
            return self.tr("Filled: the median. Outline: nine of ten were within it.")
        if any(number(figure.of(each.figures)) is None for each in rows):
            return self.tr("A dash: there was nothing to count.")
        return ""


def _bar(figure: Figure, by: By, each: Row) -> Bar:
    value = figure.of(each.figures)
    high = value.p90_s if isinstance(value, Spread) else None
    return Bar(row_name(by, each, short=True), number(value), high)


def _line(figure: Figure, by: By, each: Row) -> Line:
    value = figure.of(each.figures)
    count = f"{value.count} ×" if isinstance(value, Spread) and value.count else ""
    return Line(row_name(by, each), written(figure.unit, number(value)), basis(value), count)
