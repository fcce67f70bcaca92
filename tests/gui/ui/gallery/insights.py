"""Scenes of how the days went."""

from dataclasses import replace

from pickup_domain.insights import By, Figures
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.ui.front import Front
from staff_app.ui.lead.insights_page import InsightsPage
from staff_app.ui.page import Page
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows import insights as rows
from tests.gui.ui.sample_rows.day import PLACE, STAFF
from tests.gui.ui.stand_ins import StandIns


def opened(front: Front, behind: StandIns) -> InsightsPage:
    """A lead looks at them."""
    shop(front, behind)
    lead = next(each for each in STAFF if each.is_lead)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, lead, place=PLACE))
    front.shop.show_page(Page.INSIGHTS)
    page = front.shop.lead_page(Page.INSIGHTS)
    assert isinstance(page, InsightsPage)
    return page


def _week(front: Front, behind: StandIns) -> None:
    opened(front, behind)
    behind.insights.changed.emit(rows.view(rows.a_week()))


def _figure(front: Front, behind: StandIns) -> None:
    page = opened(front, behind)
    behind.insights.changed.emit(rows.view(rows.four_weeks()))
    page.days.button("28").setChecked(True)
    page.list.chosen.emit("on_time")


def _hours(front: Front, behind: StandIns) -> None:
    page = opened(front, behind)
    page.by.button("hour").setChecked(True)
    behind.insights.changed.emit(rows.view(rows.by_hour()))
    page.list.chosen.emit("wait")
    page.panel.table.setCurrentIndex(page.panel.model.index(3))


def _people(front: Front, behind: StandIns) -> None:
    page = opened(front, behind)
    behind.insights.changed.emit(rows.view(None, by_person=True))
    page.by.button("person").setChecked(True)
    behind.insights.changed.emit(rows.view(rows.by_person(), by_person=True))
    page.list.chosen.emit("picking")


def _nothing(front: Front, behind: StandIns) -> None:
    opened(front, behind)
    none = rows.insights(By.DAY, ()).model_copy(update={"total": Figures(), "before": Figures()})
    behind.insights.changed.emit(rows.view(none))


def _offline(front: Front, behind: StandIns) -> None:
    opened(front, behind)
    behind.insights.changed.emit(rows.of_yesterday())


def _other_days(front: Front, behind: StandIns) -> None:
    page = opened(front, behind)
    behind.insights.changed.emit(replace(rows.view(None), problem="The service cannot be reached."))
    page.days.button("other").click()


SCENES: dict[str, Scene] = {
    "insights": _week,
    "insights_figure": _figure,
    "insights_hours": _hours,
    "insights_people": _people,
    "insights_nothing": _nothing,
    "insights_offline": _offline,
    "insights_other_days": _other_days,
}
