"""How the sample store's days went."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from pickup_domain.insights import By, Figures, Insights, PickRate, Row, Share, Spread
from staff_app.rows.insights import InsightsQuestion, InsightsView
from tests.gui.ui.sample_rows.day import NOW, at

TODAY = date(2026, 11, 24)
_PEOPLE = (("ali", "Ali D."), ("lena", "Lena K."), ("maya", "Maya Rodríguez-Castellanos"), ("tom", "Tom B."))
_RISE = (0.8, 1.0, 1.3, 0.9, 1.1, 1.6, 1.2)


def figures_of(orders: int, slow: float = 1.0) -> Figures:
    """So many orders, and how slowly they went."""
    return Figures(
        ready=Spread(count=orders, median_s=round(1260 * slow), p90_s=round(3300 * slow * slow)),
        on_time=Share(part=round(orders * min(1, 0.95 / slow)), whole=orders),
        on_time_as_told=Share(part=round(orders * min(1, 0.98 / slow)), whole=orders),
        wait=Spread(count=orders // 2, median_s=round(142 * slow), p90_s=round(330 * slow)),
        response=Spread(count=orders // 2, median_s=round(38 * slow), p90_s=round(95 * slow)),
        picking=PickRate(units=7 * orders, seconds=round(410.0 * orders * slow)),
        short=Share(part=round(0.3 * orders), whole=7 * orders),
        substituted=Share(part=round(0.2 * orders), whole=7 * orders),
        accepted=Share(part=orders // 7, whole=orders // 5),
        no_show=Share(part=orders // 25, whole=orders),
        unreached=Share(part=orders // 30, whole=3 * orders),
    )


def insights(by: By, rows: Sequence[Row], days: int = 7) -> Insights:
    """An answer with these rows."""
    return Insights(
        store="DT01",
        first=TODAY - timedelta(days=days - 1),
        last=TODAY,
        by=by,
        time_zone="UTC",
        made_at=NOW,
        total=figures_of(54 * days, 1.08),
        before=figures_of(50 * days, 1.2),
        rows=tuple(rows),
    )


def a_week() -> Insights:
    """By day; nothing on the Sunday."""
    days = [TODAY - timedelta(days=6 - number) for number in range(7)]
    rows = [
        Row(key=str(day), figures=Figures() if day.weekday() == 6 else figures_of(50 + number, slow))
        for number, (day, slow) in enumerate(zip(days, _RISE, strict=True))
    ]
    return insights(By.DAY, rows)


def four_weeks() -> Insights:
    """By day, as many as a plot has to hold."""
    days = [TODAY - timedelta(days=27 - number) for number in range(28)]
    rows = [Row(key=str(day), figures=figures_of(40 + day.day, _RISE[day.weekday()])) for day in days]
    return insights(By.DAY, rows, 28)


def by_hour() -> Insights:
    """From 8 to 20."""
    rows = [
        Row(key=f"{hour:02}", figures=figures_of(20 + hour, 0.7 + (hour % 5) / 5)) for hour in range(8, 20)
    ]
    return insights(By.HOUR, rows)


def by_person() -> Insights:
    """Four people."""
    rows = [
        Row(key=key, name=name, figures=figures_of(90 - 9 * number, 0.9 + number / 10))
        for number, (key, name) in enumerate(_PEOPLE)
    ]
    return insights(By.PERSON, rows)


def view(
    answer: Insights | None, *, told_at: datetime = NOW, problem: str = "", by_person: bool = False
) -> InsightsView:
    """What the page is told."""
    by = "day" if answer is None else str(answer.by)
    question = InsightsQuestion(TODAY - timedelta(days=6), TODAY, by, "7")
    return InsightsView(question, answer, told_at if answer else None, problem=problem, by_person=by_person)


def of_yesterday() -> InsightsView:
    """What was kept, while the service cannot be reached."""
    return view(a_week(), told_at=at(16, 5, days=-1), problem="The service cannot be reached.")
