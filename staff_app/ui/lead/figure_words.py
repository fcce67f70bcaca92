"""Each figure of the insights: its name, its values in words, and what it is when it gets better."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pickup_domain.insights import By, Figures, PickRate, Row, Share, Spread
from staff_app.ui.shelves.card_list import Card
from staff_app.ui.theme import Tone
from staff_app.ui.words import decimal, minutes_and_seconds

translate = QCoreApplication.translate
NOTHING = "–"
Value = Spread | Share | PickRate


class Unit(StrEnum):
    """What a figure is counted in."""

    TIME = "time"
    """Seconds."""
    SHARE = "share"
    """0 to 1."""
    RATE = "rate"
    """Units per hour."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as people read it."""

    key: str
    name: str
    meaning: str
    unit: Unit
    of: Callable[[Figures], Value]
    more_is_better: bool = False


def figures() -> tuple[Figure, ...]:
    """All of them, the customer's first, in the language of the screen."""
    return (
        Figure(
            "ready",
            translate("Insights", "Time to ready"),
            translate("Insights", "From when the store could begin until the order was ready."),
            Unit.TIME,
            lambda found: found.ready,
        ),
        Figure(
            "on_time",
            translate("Insights", "Ready on time"),
            translate("Insights", "Ready when the time that the customer chose began."),
            Unit.SHARE,
            lambda found: found.on_time,
            more_is_better=True,
        ),
        Figure(
            "on_time_as_told",
            translate("Insights", "Ready as told"),
            translate("Insights", "Ready when the time began that was told last, delays included."),
            Unit.SHARE,
            lambda found: found.on_time_as_told,
            more_is_better=True,
        ),
        Figure(
            "wait",
            translate("Insights", "Customer wait"),
            translate("Insights", "From “I'm here” to the hand-over."),
            Unit.TIME,
            lambda found: found.wait,
        ),
        Figure(
            "response",
            translate("Insights", "Team response"),
            translate("Insights", "From “I'm here” until somebody answered."),
            Unit.TIME,
            lambda found: found.response,
        ),
        *_of_the_work(),
    )


def _of_the_work() -> tuple[Figure, ...]:
    return (
        Figure(
            "picking",
            translate("Insights", "Pick rate"),
            translate("Insights", "Units picked in an hour of picking."),
            Unit.RATE,
            lambda found: found.picking,
            more_is_better=True,
        ),
        Figure(
            "short",
            translate("Insights", "Short"),
            translate("Insights", "Units that could not be had."),
            Unit.SHARE,
            lambda found: found.short,
        ),
        Figure(
            "substituted",
            translate("Insights", "Substituted"),
            translate("Insights", "Units for which something else was taken."),
            Unit.SHARE,
            lambda found: found.substituted,
        ),
        Figure(
            "accepted",
            translate("Insights", "Offers accepted"),
            translate("Insights", "Substitutes that customers said yes to."),
            Unit.SHARE,
            lambda found: found.accepted,
            more_is_better=True,
        ),
        Figure(
            "no_show",
            translate("Insights", "Not collected"),
            translate("Insights", "Orders that nobody came for."),
            Unit.SHARE,
            lambda found: found.no_show,
        ),
        Figure(
            "unreached",
            translate("Insights", "Not reached"),
            translate("Insights", "Messages that did not arrive."),
            Unit.SHARE,
            lambda found: found.unreached,
        ),
    )


def number(value: Value) -> float | None:
    """What is drawn: the median, the share or the rate; None of nothing."""
    match value:
        case Spread():
            return value.median_s
        case Share():
            return value.value
        case PickRate():
            return value.per_hour


def written(unit: Unit, value: float | None) -> str:
    """Such as `5:10`, `92 %` or `61.5`."""
    if value is None:
        return NOTHING
    match unit:
        case Unit.TIME:
            return minutes_and_seconds(timedelta(seconds=round(value)))
        case Unit.SHARE:
            return percent(float(value))
        case Unit.RATE:
            return decimal(float(value))


def percent(share: float) -> str:
    """Whole per cents, or tenths of small ones."""
    digits = 1 if 0 < share < 0.1 else 0
    return f"{QLocale().toString(100.0 * share, 'f', digits)} %"


def basis(value: Value) -> str:
    """What a figure stands on: of how many, and how long the slow ones took."""
    match value:
        case Spread():
            within = translate("Insights", "9 of 10 within {p90}").format(p90=written(Unit.TIME, value.p90_s))
            return within if value.count else NOTHING
        case Share():
            return translate("Insights", "{part} of {whole}").format(part=value.part, whole=value.whole)
        case PickRate():
            return translate("Insights", "{units} units in {hours} h").format(
                units=value.units, hours=decimal(value.seconds / 3600)
            )


def change(figure: Figure, now: Value, before: Value | None) -> tuple[str, Tone]:
    """Against the days before, such as `better by 1:10`; no words where nothing can be said."""
    new, old = number(now), None if before is None else number(before)
    if new is None or old is None:
        return "", Tone.NEUTRAL
    difference = _difference(figure.unit, abs(new - old))
    if difference == _difference(figure.unit, 0):
        return translate("Insights", "as before"), Tone.NEUTRAL
    if (new > old) is figure.more_is_better:
        return translate("Insights", "better by {difference}").format(difference=difference), Tone.GOOD
    return translate("Insights", "worse by {difference}").format(difference=difference), Tone.WARN


def _difference(unit: Unit, apart: float) -> str:
    if unit is Unit.SHARE:
        return translate("Insights", "{count} points").format(count=decimal(100.0 * apart))
    return written(unit, apart)


def figure_card(figure: Figure, now: Figures, before: Figures | None, *, is_big: bool = False) -> Card:
    """The figure at a glance; in big text the change stands where otherwise stands what it is of."""
    value = figure.of(now)
    words, tone = change(figure, value, None if before is None else figure.of(before))
    lead = written(figure.unit, number(value))
    if is_big:
        return Card(figure.key, lead, figure.name, words or basis(value))
    return Card(figure.key, lead, figure.name, basis(value), words, tone)


def row_name(by: By, row: Row, *, short: bool = False) -> str:
    """A day, an hour or a person, as the language of the screen writes it."""
    match by:
        case By.DAY:
            day = date.fromisoformat(row.key)
            pattern = "ddd d" if short else "ddd d MMM"
            return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
        case By.HOUR:
            return f"{int(row.key)}" if short else QLocale().toString(QTime(int(row.key), 0), "HH:mm")
        case By.PERSON:
            return row.name or row.key
