"""A view with sheets laid over it, one at a time, and those that are about an item wherever it is picked."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from staff_app.rows.orders import OfferRow
from staff_app.rows.people import StaffRow
from staff_app.ui.orders.line_sheets import LineSheet, ShortPickSheet, TypedPickSheet
from staff_app.ui.orders.substitute_sheet import PhoneSheet, SubstituteSheet
from staff_app.ui.pick.hand_on_sheet import HandOnSheet
from staff_app.ui.pick.pad_sheet import PadSheet
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

LINE_SHEETS = (LineSheet, PadSheet, SubstituteSheet)
"""Sheets that follow the line they are about."""
S = TypeVar("S", bound=Sheet)


class SheetStack(QStackedWidget):
    """The view, or the sheet that was asked for; sheets are built at their first use, most work needs none.

    Emits:
        told: A sentence for the toast.
    """

    told = Signal(object)

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers, view: QWidget) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._orders, self._waves = controllers.orders, controllers.waves
        self._substitutes = controllers.substitutes
        self._team: tuple[StaffRow, ...] = ()
        self.view = view
        self.addWidget(view)
        controllers.waves.team_changed.connect(self._on_team_changed)

    @cached_property
    def short(self) -> ShortPickSheet:
        """Something cannot be found."""
        return self._added(ShortPickSheet(self._theme))

    @cached_property
    def typed(self) -> TypedPickSheet:
        """Something cannot be scanned."""
        return self._added(TypedPickSheet(self._theme))

    @cached_property
    def pad(self) -> PadSheet:
        """How many."""
        return self._added(PadSheet(self._theme))

    @cached_property
    def substitute(self) -> SubstituteSheet:
        """Something else instead."""
        sheet = self._added(SubstituteSheet(self._theme, self._clock, self._substitutes))
        sheet.done.connect(self.close_sheet)
        sheet.overtaken.connect(self._on_overtaken)
        return sheet

    @cached_property
    def phone(self) -> PhoneSheet:
        """What a customer said otherwise."""
        sheet = self._added(PhoneSheet(self._theme))
        sheet.given.connect(self._on_phone_given)
        return sheet

    @cached_property
    def hand_on(self) -> HandOnSheet:
        """A colleague goes on."""
        return self._added(HandOnSheet(self._theme))

    def _added(self, sheet: S) -> S:
        self.addWidget(sheet)
        sheet.closed.connect(self.close_sheet)
        self._connect_sheet(sheet)
        return sheet

    def _connect_sheet(self, sheet: Sheet) -> None:
        """What is given on a new sheet goes somewhere."""

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that lies over the view."""
        sheet = self.currentWidget()
        return sheet if isinstance(sheet, Sheet) else None

    @property
    def takes_products(self) -> bool:
        """Whether a scanned product is meant for the sheet in front."""
        return isinstance(self.currentWidget(), SubstituteSheet) and self.substitute.is_open

    def take_product(self, code: str) -> None:
        """A product was scanned for the sheet in front."""
        self._substitutes.scan(code)

    @Slot()
    def close_sheet(self) -> None:
        """Back to the view."""
        if isinstance(self.currentWidget(), SubstituteSheet):
            self._substitutes.leave()
        self.setCurrentWidget(self.view)

    def _lay_over(self, sheet: Sheet, about: str) -> None:
        sheet.about.setText(about)
        self.setCurrentWidget(sheet)
        sheet.take_focus()

    @Slot()
    def _on_overtaken(self) -> None:
        if isinstance(self.currentWidget(), SubstituteSheet):
            self.setCurrentWidget(self.view)

    @Slot(object, bool, str)
    def _on_phone_given(self, offer: OfferRow, accepted: bool, note: str) -> None:
        self.close_sheet()
        self._substitutes.answer(offer.order_id, offer.substitution_id, accepted, note)

    @Slot(object)
    def _on_team_changed(self, team: tuple[StaffRow, ...]) -> None:
        self._team = team
