"""A full Tuesday in a hardware store, as its shift lead sees it."""

from dataclasses import replace
from datetime import date

from pickup_domain.wording import joined
from staff_app.rows.forecast import ForecastView, ProposalRow, RiskRow
from staff_app.rows.schedule import BlockRow, DayView, SlotOrderRow, SlotRow
from staff_app.sentences import recognised
from tests.gui.ui.sample_rows.day import at

DAY = date(2026, 11, 24)
_HOURS = (
    (10, 6, 0, 0, 0, 0),
    (11, 8, 0, 0, 0, 0),
    (12, 11, 0, 0, 0, 1),
    (13, 8, 1, 0, 0, 0),
    (14, 6, 3, 2, 1, 0),
    (15, 0, 4, 3, 5, 0),
    (16, 0, 1, 1, 5, 0),
    (17, 0, 0, 0, 10, 0),
    (18, 0, 0, 0, 4, 0),
    (19, 0, 0, 0, 2, 0),
)


def slot(hour: int, **fields: object) -> SlotRow:
    """An hour of that day, as the fields say where it is not as usual."""
    _, collected, ready, in_work, placed, lost = next(each for each in _HOURS if each[0] == hour)
    booked = collected + ready + in_work + placed + lost
    usual = SlotRow(at(hour), at(hour + 1), 12, booked, placed, in_work, ready, collected, lost)
    return replace(usual, **fields)  # type: ignore[arg-type]


def full_day(**fields: object) -> DayView:
    """Every hour from ten to eight; 16:00 is closed, 17:00 takes fewer."""
    slots = tuple(
        slot(hour, is_closed=hour == 16, is_limited=hour == 17, order_limit=10 if hour == 17 else 12)
        for hour, *_ in _HOURS
    )
    usual = DayView(DAY, slots, ((at(10), at(20)),), read_at=at(14, 32), is_fresh=True)
    return replace(usual, **fields)  # type: ignore[arg-type]


def half_hours() -> DayView:
    """The same day in twenty slots."""
    halves = [
        replace(
            each, start=at(each.start.hour, 30 * half), end=at(each.start.hour + half, 30 * (1 - half)),
            booked=each.booked // 2, order_limit=6, placed=each.placed // 2, in_work=each.in_work // 2,
            ready=each.ready // 2, collected=each.collected // 2, not_collected=0,
        )
        for each in full_day().slots
        for half in (0, 1)
    ]  # fmt: skip
    return full_day(slots=tuple(halves))


def offline_day() -> DayView:
    """Read an hour ago; hours are blocked and a slot is closed, neither of which is sent."""
    slots = tuple(
        replace(each, is_closed=True, is_waiting=True, is_blocked=each.start.hour >= 18)
        if each.start.hour in {16, 18, 19}
        else each
        for each in full_day().slots
    )
    blocks = (BlockRow(("18:00", "20:00"), "Stock-taking", is_waiting=True),)
    return full_day(slots=slots, blocks=blocks, read_at=at(13, 28), is_fresh=False, waiting=2)


def closed_day() -> DayView:
    """Nobody can pick up on this day; two orders were promised before that was said."""
    slots = (
        slot(
            12,
            is_closed=True,
            is_blocked=True,
            order_limit=0,
            collected=0,
            not_collected=0,
            placed=2,
            booked=2,
        ),
    )
    return full_day(hours=(), slots=slots, blocks=(BlockRow(None, "Public holiday", from_floor=False),))


def orders() -> tuple[SlotOrderRow, ...]:
    """Those of 15:00."""
    return (
        SlotOrderRow("order-10490", "10490", "placed", 4, "Li Na Chen"),
        SlotOrderRow("order-10491", "10491", "placed", 6, "Priya Raman", "Tom B.", "tom"),
        SlotOrderRow("order-10477", "10477", "picking", 3, "Jonas Weber", "Maya R.", "maya"),
        SlotOrderRow("order-10474", "10474", "ready_for_pickup", 2, "Eva Weber"),
    )


def forecast(**fields: object) -> ForecastView:
    """Three promises that will break, each with its act, and a slot to make smaller."""
    keeps = recognised("Keeps 2 promises.")
    likelier = recognised("Makes keeping a promise likelier by 61 %.")
    risks = (
        RiskRow(
            "order-10490", "10490", "Li Na Chen", at(15), at(14, 58), at(15, 9), at(15, 24), 0.82,
            ProposalRow("new_time", likelier, "order-10490", start=at(15, 30), end=at(16)),
        ),
        RiskRow(
            "order-10491", "10491", "Priya Raman", at(15, 15), at(15, 6), at(15, 21), at(15, 39), 0.64,
            ProposalRow("reassign", keeps, "order-10491", "maya", "Maya R."),
        ),
        RiskRow(
            "order-10477", "10477", "Jonas Weber", at(15), at(14, 51), at(15, 1), at(15, 12), 0.47,
            ProposalRow("split_wave", likelier, "order-10477", "tom", "Tom B."),
        ),
    )  # fmt: skip
    shrink = ProposalRow("shrink_slot", keeps, start=at(17), order_limit=10)
    usual = ForecastView(
        recognised("By this store's own pace: 412 orders on 19 days."),
        is_naive=False,
        learned_at=at(14),
        risks=risks,
        slots=(shrink,),
        on_time=46,
        begun=48,
        median_wait_s=112,
        is_known=True,
        is_tried=True,
    )
    return replace(usual, **fields)  # type: ignore[arg-type]


def unknown() -> ForecastView:
    """It could not be worked out."""
    failed = recognised("The app had a problem of its own; nothing that was recorded is lost.")
    again = recognised("It is tried again with each minute; until then go by the promised times.")
    return ForecastView(trouble=joined(failed, again))


def naive() -> ForecastView:
    """Too little history."""
    why = recognised(
        "Too little history yet: 31 of 100 orders, 2 of 3 days. Until then by the mean time of an order."
    )
    late = RiskRow(
        "order-10490", "10490", "Li Na Chen", at(15), at(15, 9), at(15, 9), at(15, 9), 1.0,
        ProposalRow("new_time", "", "order-10490", start=at(15, 30), end=at(16)),
    )  # fmt: skip
    return forecast(why=why, is_naive=True, risks=(late,), slots=())
