"""A store's figures over some days: read, worked out, and by person only where the store allows it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from central_service.errors import ProblemError
from central_service.insights.figures import Tallies, together
from central_service.insights.samples import Happened, OrderStory, standing
from central_service.promises.calendar import FIRST_YEAR, LAST_YEAR, Calendar
from central_service.storage import insights as rows
from central_service.storage import stores
from central_service.storage.stores import Store
from pickup_domain.insights import COMPARED_DAYS, MOST_DAYS, By, Figures, Insights, Row

EARLIEST = timedelta(hours=2)
"""How long before its promise an order is begun with, where preparing takes no longer."""
_LONGEST_CLOSED, _QUARTER_S = 14, 900
_TOTAL, _BEFORE, _ROW_OF_NOBODY = "total", "before", "row "


def read(connection: Connection, store_id: int, first: date, last: date, by: By, now: datetime) -> Insights:
    """The figures of a store's days, first and last included.

    Raises:
        ProblemError: 403, the store does not want figures by person; 422, no such days, or too many.
    """
    days = (last - first).days + 1
    if not (first.year > FIRST_YEAR and last.year < LAST_YEAR and 1 <= days <= MOST_DAYS):
        raise ProblemError(
            422, "bad_days", "Days refused", f"Ask for 1 to {MOST_DAYS} days, the first one first."
        )
    store = stores.by_id(connection, store_id)
    if by is By.PERSON and not store.location.insights_by_person:
        raise ProblemError(
            403, "not_by_person", "Not by person", "This store does not want figures by person."
        )
    is_compared = days <= COMPARED_DAYS
    begin = first - timedelta(days=days) if is_compared else first
    found = _figures(connection, store, (begin, first, last), by, now)
    return Insights(
        store=store.location.code,
        first=first,
        last=last,
        by=by,
        time_zone=store.location.time_zone,
        made_at=now,
        total=found.get(_TOTAL, Figures()),
        before=found.get(_BEFORE, Figures()) if is_compared else None,
        rows=tuple(_rows(connection, store_id, found, first, last, by)),
    )


def _figures(
    connection: Connection, store: Store, days: tuple[date, date, date], by: By, now: datetime
) -> dict[str, Figures]:
    """By key; `days` are the first to compare with, the first and the last asked for."""
    begin, first, last = days
    zone = store.calendar.zone
    since, middle, until = (
        datetime.combine(day, time.min, zone).astimezone(UTC)
        for day in (begin, first, last + timedelta(days=1))
    )

    def of(moment: datetime) -> str:
        if middle <= moment < until:
            here = moment.astimezone(zone)
            return f"row {here.date()}" if by is By.DAY else f"row {here.hour:02}"
        return _BEFORE if since <= moment < middle else ""

    quarters: dict[int, str] = {}

    def key_of(moment_s: float, who: str) -> str:
        """No zone's hour begins within a quarter of an hour, so that each of them is asked about once."""
        quarter = int(moment_s // _QUARTER_S)
        found = quarters.get(quarter)
        if found is None:
            found = quarters[quarter] = of(datetime.fromtimestamp(quarter * _QUARTER_S, UTC))
        is_of_somebody = by is By.PERSON and found and found != _BEFORE
        return f"row {who}" if is_of_somebody else found

    tallies = Tallies(key_of)
    for story in rows.histories(connection, store.store_id, since, until):
        _tell(story, store.calendar, tallies, now)
    for message in rows.messages(connection, store.store_id, since, until):
        tallies.add_message(message.at, failed=message.failed)
    ended = tallies.ended()
    found = {key: each.figures() for key, each in ended.items() if key != _ROW_OF_NOBODY}
    found[_TOTAL] = together(each for key, each in ended.items() if key != _BEFORE)
    return found


def _tell(events: list[Happened], calendar: Calendar, tallies: Tallies, now: datetime) -> None:
    story = OrderStory()
    for event in standing(events):
        tallies.add_act(event)
        for sample in story.told_of(event):
            tallies.add(sample)
    for sample in story.in_the_end(_started(story, calendar), now):
        tallies.add(sample)


def _started(story: OrderStory, calendar: Calendar) -> datetime | None:
    """When the store could begin: ordered, open, and near enough to the promise, whichever came last."""
    if story.placed_at is None or story.chosen is None:
        return None
    rule = calendar.day(calendar.local_date(story.chosen)).rule
    ahead = max(EARLIEST, timedelta(minutes=0 if rule is None else rule.prep_minutes))
    begun = max(story.placed_at, story.chosen - ahead)
    return _open_from(calendar, begun)


def _open_from(calendar: Calendar, moment: datetime) -> datetime:
    """The moment, or the next at which the store is open; the moment where that is weeks away."""
    today = calendar.local_date(moment)
    for offset in range(_LONGEST_CLOSED):
        for start, end in calendar.day(today + timedelta(days=offset)).working:
            if moment < end:
                return max(moment, start)
    return moment


def _rows(
    connection: Connection, store_id: int, found: dict[str, Figures], first: date, last: date, by: By
) -> Iterator[Row]:
    match by:
        case By.DAY:
            for offset in range((last - first).days + 1):
                day = (first + timedelta(days=offset)).isoformat()
                yield Row(key=day, figures=found.get(f"row {day}", Figures()))
        case By.HOUR:
            for hour in range(24):
                if (figures := found.get(f"row {hour:02}")) is not None:
                    yield Row(key=f"{hour:02}", figures=figures)
        case By.PERSON:
            names = {each.staff_id: each.name for each, _ in stores.staff(connection, store_id)}
            people = [key.removeprefix("row ") for key in found if key.startswith("row ")]
            for who in sorted(people, key=lambda each: (str(names.get(each, each)).casefold(), each)):
                yield Row(key=who, name=names.get(who, who), figures=found[f"row {who}"])
