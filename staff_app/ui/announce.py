"""Says aloud, to those who cannot see it, what just appeared on the screen: one way for all of them."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from staff_app.ui.language import told


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader speak, after what it is saying or, where it is urgent, instead of that.

    Without a screen reader it costs nothing.
    """
    if words:
        event = QAccessibleAnnouncementEvent(widget, told(words))
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
