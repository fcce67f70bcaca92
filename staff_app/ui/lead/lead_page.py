"""What every page of the shift lead has in common."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from staff_app.ui.widgets.sheet import Sheet


class LeadPage(QWidget):
    """A page that only leads see; it is built when one first goes there.

    Emits:
        told: A sentence for the toast (str).
        order_wanted: An order is to be opened among the orders (its id).
        act_wanted: An order is to be opened (its id) with the sheet of an act (`Act`), about a line or none.
        hand_over_wanted: An order is to be handed over (its id).
        put_back_wanted: An order is to be put back (its id).
        shelf_wanted: A shelf is to be gone through.
        undo_offered: What was done (str), what takes it back (Callable), and until when it may be.
    """

    told = Signal(object)
    order_wanted = Signal(str)
    act_wanted = Signal(str, object, str)
    hand_over_wanted = Signal(str)
    put_back_wanted = Signal(str)
    shelf_wanted = Signal(str)
    undo_offered = Signal(str, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that lies over the page."""
        return None

    def come(self) -> None:
        """It is brought to the front: look at how things are now."""

    def search(self, text: str) -> None:
        """Something is typed in the field on top; most pages have nothing to search."""

    def kept(self) -> object:
        """What is chosen on it, for a page that is made anew; None for nothing."""
        return None

    def take_up(self, kept: object) -> None:
        """Go on with what the page before kept."""
