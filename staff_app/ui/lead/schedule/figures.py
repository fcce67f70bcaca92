"""The five figures of a day."""

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from staff_app.rows.forecast import ForecastView
from staff_app.rows.schedule import DayView
from staff_app.ui.lead.schedule.bars import Part, part_words
from staff_app.ui.lead.schedule.chart import paint_part
from staff_app.ui.theme import SMALL_PX, TITLE_PX, Theme, Tone
from staff_app.ui.widgets.panels import column, flow
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.words import minutes_and_seconds


class FigureCard(QFrame):
    """A figure over what it counts."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._words = words
        self.figure = Label(theme, "—", size_px=TITLE_PX, weight=Weight.Bold)
        self.label = Label(theme, words, size_px=SMALL_PX, ink="ink_2", wrap=True)
        inside = column(self, 2, (18, 12, 14, 12))
        inside.addWidget(self.figure)
        inside.addWidget(self.label)
        self.setMinimumWidth(theme.px(118))

    def tell(self, figure: str, tone: Tone = Tone.NEUTRAL, why: str = "") -> None:
        """Show a figure, or why there is none; a screen reader hears what it counts, too."""
        self.figure.setText(figure)
        self.figure.set_ink("ink" if tone is Tone.NEUTRAL else f"{tone.value}_ink")
        self.label.setText(f"{self._words}: {why}" if why else self._words)
        self.setAccessibleName(f"{self._words}: {why or figure}")


class FigureStrip(QWidget):
    """Five figures at a glance."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.figures = (
            FigureCard(theme, self.tr("pickups this day")),
            FigureCard(theme, self.tr("collected")),
            FigureCard(theme, self.tr("ready on time")),
            FigureCard(theme, self.tr("median wait")),
            FigureCard(theme, self.tr("at risk")),
        )
        inside, flowing = flow(10, filled=True)
        for figure in self.figures:
            flowing.addWidget(figure)
        column(self, 0).addWidget(inside)
        self._unknown = self.tr("not worked out")

    def show_day(self, view: DayView, forecast: ForecastView, late: int, today: date) -> None:
        """Tell them of a day; how it went is known of today, and of the days before in the insights."""
        pickups, collected, on_time, wait, risk = self.figures
        pickups.tell(str(sum(each.orders for each in view.slots)))
        collected.tell(str(sum(each.collected for each in view.slots)))
        if view.day != today:
            why = self.tr("see Insights") if view.day < today else self.tr("not yet")
            for card in (on_time, wait):
                card.tell("—", why=why)
        else:
            self._show_today(forecast)
        if view.day < today:
            risk.tell("0")
        elif forecast.is_known:
            risk.tell(str(late), Tone.BAD if late else Tone.NEUTRAL)
        else:
            risk.tell("—", why=self._unknown)

    def _show_today(self, forecast: ForecastView) -> None:
        _, _, on_time, wait, _ = self.figures
        if not forecast.is_known:
            for card in (on_time, wait):
                card.tell("—", why=self._unknown)
            return
        if forecast.begun:
            percent = round(100 * forecast.on_time / forecast.begun)
            on_time.tell(f"{percent} %", Tone.GOOD if percent >= 90 else Tone.BAD)
        else:
            on_time.tell("—", why=self.tr("not yet"))
        seconds = forecast.median_wait_s
        if seconds is None:
            wait.tell("—", why=self.tr("not yet"))
        else:
            wait.tell(minutes_and_seconds(timedelta(seconds=seconds)))


class LegendSign(QWidget):
    """A part of the bars, as it is drawn there, with its name."""

    def __init__(self, theme: Theme, part: Part) -> None:
        super().__init__()
        self._theme, self._part = theme, part
        self._sign_px = theme.px(18)
        self._label = Label(theme, part_words(part), size_px=SMALL_PX, ink="ink_2", parent=self)
        self._label.move(self._sign_px + 7, 0)

    def sizeHint(self) -> QSize:
        """Sign and words."""
        hint = self._label.sizeHint()
        return QSize(hint.width() + self._sign_px + 9, max(hint.height(), self._sign_px))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign on the side where one begins to read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hint = self._label.sizeHint()
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - self._sign_px if from_right else 0
        self._label.setGeometry(0 if from_right else self._sign_px + 7, 0, hint.width(), self.height())
        box = QRectF(left, (self.height() - self._sign_px) / 2, self._sign_px, self._sign_px)
        paint_part(painter, self._theme, self._part, box)
