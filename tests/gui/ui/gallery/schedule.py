"""Scenes of the shift lead's schedule."""

from dataclasses import replace

from staff_app.rows.delays import DelayPreview
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.rows.schedule import DayView
from staff_app.ui.front import Front
from staff_app.ui.lead.schedule.schedule_page import SchedulePage
from staff_app.ui.page import Page
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows import schedule as rows
from tests.gui.ui.sample_rows.day import PLACE, STAFF
from tests.gui.ui.stand_ins import StandIns


def opened(front: Front, behind: StandIns, view: DayView | None = None) -> SchedulePage:
    """Lena leads, and looks at a day."""
    shop(front, behind)
    lead = SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE)
    behind.sign_in.state_changed.emit(lead)
    front.shop.show_page(Page.SCHEDULE)
    behind.waves.team_changed.emit(STAFF)
    behind.schedule.changed.emit(view or rows.full_day())
    behind.forecast.changed.emit(rows.forecast())
    page = front.shop.lead_page(Page.SCHEDULE)
    assert isinstance(page, SchedulePage)
    return page


def _full(front: Front, behind: StandIns) -> None:
    opened(front, behind)


def _slot(front: Front, behind: StandIns) -> None:
    page = opened(front, behind)
    page.bars.chart.chosen.emit(5)
    behind.schedule.orders_changed.emit(rows.orders())
    bar = page.area.verticalScrollBar()
    bar.rangeChanged.connect(lambda _, most: bar.setValue(most))


def _half_hours(front: Front, behind: StandIns) -> None:
    opened(front, behind, rows.half_hours())


def _offline(front: Front, behind: StandIns) -> None:
    behind.sync.online = False
    page = opened(front, behind, rows.offline_day())
    page.bars.chart.chosen.emit(6)
    behind.schedule.orders_changed.emit(())


def _new_time(front: Front, behind: StandIns) -> None:
    page = opened(front, behind)
    page.risks.acts[0].click()
    if page.risks.question is not None and (wish := page.risks.question.wish) is not None:
        behind.delays.previewed.emit(DelayPreview(wish, "en", ()))


def _no_history(front: Front, behind: StandIns) -> None:
    opened(front, behind)
    behind.forecast.changed.emit(rows.naive())


def _unknown(front: Front, behind: StandIns) -> None:
    opened(front, behind)
    behind.forecast.changed.emit(rows.unknown())


def _closed(front: Front, behind: StandIns) -> None:
    opened(front, behind, rows.closed_day())


def _empty(front: Front, behind: StandIns) -> None:
    opened(front, behind, replace(rows.full_day(), slots=(), hours=()))
    behind.forecast.changed.emit(rows.forecast(risks=(), slots=()))


def _table(front: Front, behind: StandIns) -> None:
    opened(front, behind).bars.as_table.click()


def _limit(front: Front, behind: StandIns) -> None:
    page = opened(front, behind)
    page.bars.chart.chosen.emit(5)
    page.slot.limit.click()
    page.limit_sheet.stepper.fewer.click()


def _hours(front: Front, behind: StandIns) -> None:
    page = opened(front, behind)
    page.hours.click()
    page.hours_sheet.start.button("16:00").click()


def _closing(front: Front, behind: StandIns) -> None:
    page = opened(front, behind)
    page.closing.click()
    page.closing_sheet.times.button("18:00").click()


def _day(front: Front, behind: StandIns) -> None:
    opened(front, behind).head.day.click()


def _file(front: Front, behind: StandIns) -> None:
    opened(front, behind).file.click()


SCENES: dict[str, Scene] = {
    "schedule": _full,
    "schedule_slot": _slot,
    "schedule_half_hours": _half_hours,
    "schedule_offline": _offline,
    "schedule_new_time": _new_time,
    "schedule_no_history": _no_history,
    "schedule_unknown": _unknown,
    "schedule_closed": _closed,
    "schedule_empty": _empty,
    "schedule_table": _table,
    "schedule_limit": _limit,
    "schedule_hours": _hours,
    "schedule_closing": _closing,
    "schedule_day": _day,
    "schedule_file": _file,
}
