"""The frame of a card that a delegate draws: plain, chosen, or the one that the keyboard is on."""

from PySide6.QtGui import QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from staff_app.ui.theme import Theme

_PLAIN_PX, _CHOSEN_PX, _RING_PX = 1, 2, 4


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Whether the row is selected."""
    return bool(QStyle.StateFlag(option.state) & QStyle.StateFlag.State_Selected)


def has_keyboard(option: QStyleOptionViewItem) -> bool:
    """Whether keys act on this row now."""
    return bool(QStyle.StateFlag(option.state) & QStyle.StateFlag.State_HasFocus)


def card_pen(theme: Theme, option: QStyleOptionViewItem, *, chosen: bool) -> QPen:
    """What to draw the row's frame with; the keyboard's is told from the chosen one by its weight."""
    if has_keyboard(option):
        return QPen(theme.colour("ring"), _RING_PX)
    return QPen(theme.colour("accent" if chosen else "line"), _CHOSEN_PX if chosen else _PLAIN_PX)
