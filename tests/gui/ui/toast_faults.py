"""What lies under the toast and could be tapped: found by measuring every button."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from staff_app.ui.shop import Shop


def faults(shop: Shop) -> list[str]:
    """The buttons that may be tapped and lie under the toast; what scrolls counts where it is seen."""
    place = _seen_part(shop.toast, shop)
    found = []
    for button in shop.findChildren(QAbstractButton):
        if not button.isVisible() or not button.isEnabled() or shop.toast.isAncestorOf(button):
            continue
        seen = _seen_part(button, shop)
        if seen.intersects(place):
            found.append(f"{button.accessibleName()} {seen.getRect()} under {place.getRect()}")
    return found


def _seen_part(widget: QWidget, shop: Shop) -> QRect:
    """Where it is seen of the shop, what is scrolled away left out."""
    place = QRect(widget.mapTo(shop, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not shop:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            place &= QRect(above.mapTo(shop, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return place
