"""The toast stands where no button is: whatever a page offers can be tapped while it is there."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from staff_app.ui.front import Front
from staff_app.ui.shop import Shop
from staff_app.ui.theme import Theme
from tests.gui.ui.layout_faults import faults
from tests.gui.ui.sample_rows.orders import ready_detail
from tests.gui.ui.screenshots import SCREENS
from tests.gui.ui.stage import settle, shown


def _covered(shop: Shop) -> list[str]:
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


@pytest.mark.parametrize("scene", SCREENS)
def test_no_button_lies_under_the_toast(theme: Theme, scene: str) -> None:
    """With an undo that is open, on all tablets."""
    offer = ready_detail().undo
    assert offer is not None
    told: list[str] = []
    with shown(theme, scene) as window:
        front = window.findChild(Front)
        assert isinstance(front, Front)
        front.shop.offer_undo(offer)
        for size in ((1280, 800), (800, 1280), (1024, 768)):
            window.resize(*size)
            settle()
            if front.shop.isVisible():
                assert front.shop.toast.isVisible()
                told += [f"{size}: {each}" for each in (*faults(window), *_covered(front.shop))]
    assert told == []
