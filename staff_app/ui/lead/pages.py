"""Which pages a shift lead has beyond the others: one line each in `lead_places`, and `Page` counts them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from staff_app.ui.lead.lead_page import LeadPage
from staff_app.ui.page import Page
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LeadPlace:
    """An entry of the rail, and how the page behind it is made."""

    page: Page
    icon_name: str
    words: str
    make: Callable[[Theme, StoreClock, Controllers], LeadPage]
    """Imports what the page needs: most shifts never look."""


def lead_places() -> tuple[LeadPlace, ...]:
    """All there are, in the order of the rail, in the language of the screen."""
    return (
        LeadPlace(Page.SCHEDULE, "calendar-days", translate("LeadPlaces", "Schedule"), _schedule),
        LeadPlace(Page.EXCEPTIONS, "triangle-alert", translate("LeadPlaces", "Exceptions"), _exceptions),
        LeadPlace(Page.INSIGHTS, "chart-column", translate("LeadPlaces", "Insights"), _insights),
    )


def _schedule(theme: Theme, clock: StoreClock, controllers: Controllers) -> LeadPage:
    from staff_app.ui.lead.schedule.schedule_page import SchedulePage

    return SchedulePage(theme, clock, controllers)


def _exceptions(theme: Theme, clock: StoreClock, controllers: Controllers) -> LeadPage:
    from staff_app.ui.lead.exceptions.exceptions_page import ExceptionsPage

    return ExceptionsPage(theme, clock, controllers)


def _insights(theme: Theme, clock: StoreClock, controllers: Controllers) -> LeadPage:
    from staff_app.ui.lead.insights_page import InsightsPage

    return InsightsPage(theme, clock, controllers)
