"""What announces itself, under the top bar until somebody taps it: it moves the page, and covers nothing."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from staff_app.rows.alerts import Alert, AlertKind
from staff_app.ui import alert_words
from staff_app.ui.announce import announce
from staff_app.ui.icons import pixmap
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import LEAD_PX, PRIMARY_PX, SMALL_PX, TEXT_PX, Theme
from staff_app.ui.widgets.text import Label, Weight
from staff_app.ui.widgets.two_pane import is_narrow

_ICONS = {AlertKind.ARRIVAL: "user", AlertKind.ANSWER: "message-square", AlertKind.NEW_ORDER: "bell"}
_MOST = 2
"""What stands behind comes when one of those before it was seen to."""


class AlertStrip(QPushButton):
    """One alert, all of it a button."""

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._alert: Alert | None = None
        self._picture = Label(theme)
        self.title = Label(theme, size_px=LEAD_PX - 1, weight=Weight.Bold, wrap=True)
        self.second = Label(theme, size_px=SMALL_PX + 1, weight=Weight.Medium, wrap=True)
        self.action = Label(theme, size_px=TEXT_PX, weight=Weight.Bold)
        self.action.setObjectName("action")
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self.title, self.second):
            words.addWidget(label)
        self._inside = layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 10, 20, 10)
        layout.setSpacing(14)
        layout.addWidget(self._picture)
        layout.addLayout(words, 1)
        layout.addWidget(self.action)
        parts: tuple[Label, ...] = (self._picture, self.title, self.second, self.action)
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(PRIMARY_PX)

    @property
    def alert(self) -> Alert | None:
        """What it announces."""
        return self._alert

    def show_alert(self, alert: Alert | None) -> None:
        """Announce this; None takes no room."""
        before, self._alert = self._alert, alert
        self.setVisible(alert is not None)
        if alert is None:
            return
        if before is None or (before.kind, before.escalated) != (alert.kind, alert.escalated):
            self._paint_tone(alert)
        self.title.setText(alert_words.title(alert))
        self.action.setText(alert_words.action(alert))
        self.tick()
        if before is None or _news(before) != _news(alert):
            announce(self, self.accessibleName(), urgent=True)

    def _paint_tone(self, alert: Alert) -> None:
        tone = alert_words.tone(alert)
        ink, ground = self._theme.on_soft(tone)
        self.setStyleSheet(
            f"AlertStrip {{ background: {ground.name()}; border: 3px solid {ground.name()};"
            " border-radius: 0; padding: 0; }"
            f"AlertStrip:focus, AlertStrip:pressed {{ border-color: {ink.name()}; }}"
            f"AlertStrip QLabel#action {{ border: 2px solid {ink.name()}; border-radius: 12px;"
            " padding: 7px 16px; }"
        )
        self._picture.setPixmap(pixmap(_ICONS[alert.kind], ink.name(), 28))
        texts: tuple[Label, ...] = (self.title, self.second, self.action)
        for text in texts:
            text.set_ink(f"{tone.value}_ink")

    def tick(self) -> None:
        """Time has passed."""
        if self._alert is None:
            return
        self.second.setText(alert_words.second(self._alert, self._clock))
        self.setAccessibleName(
            self.tr("{title}. {second}. {action}").format(
                title=self.title.text(), second=self.second.text(), action=self.action.text()
            )
        )

    def sizeHint(self) -> QSize:
        """As its words; QPushButton would ask its own, which it has none of."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """It can be narrow: its words take as many rows as they need."""
        return QSize(300, self.minimumHeight())


class AlertBar(QWidget):
    """At most two strips, side by side where there is room.

    Emits:
        answered: Somebody sees to it (Alert).
    """

    answered = Signal(object)

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._theme = theme
        self.arrival = AlertStrip(theme, clock)
        self.new_order = AlertStrip(theme, clock)
        self.answer = AlertStrip(theme, clock)
        self._strips = {
            AlertKind.ARRIVAL: self.arrival,
            AlertKind.ANSWER: self.answer,
            AlertKind.NEW_ORDER: self.new_order,
        }
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for strip in self._strips.values():
            self._layout.addWidget(strip, 1)
            strip.clicked.connect(self._on_clicked)
            strip.hide()
        clock.ticked.connect(self._on_ticked)
        self.hide()

    def show_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """Announce these; without any it takes no room."""
        found = {alert.kind: alert for alert in alerts[:_MOST]}
        for kind, strip in self._strips.items():
            strip.show_alert(found.get(kind))
        around = self.parentWidget()
        if around is not None and self.isHidden():
            self._turn(around.width())
        self.setVisible(bool(alerts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one above the other."""
        super().resizeEvent(event)
        self._turn(event.size().width())

    def _turn(self, width_px: int) -> None:
        narrow = is_narrow(self._theme, width_px)
        self._layout.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    @Slot()
    def _on_ticked(self) -> None:
        for strip in self._strips.values():
            strip.tick()

    @Slot()
    def _on_clicked(self) -> None:
        strip = self.sender()
        if isinstance(strip, AlertStrip) and strip.alert is not None:
            self.answered.emit(strip.alert)


def _news(alert: Alert) -> tuple[object, ...]:
    """Where this is another, it is announced again."""
    return alert.order_ids, alert.said, alert.escalated
