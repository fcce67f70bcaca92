"""The figures as a table of text for spreadsheets, the same from service and tablet."""

from pickup_domain.csv_table import csv_text
from pickup_domain.insights import Figures, Insights, Share, Spread


def insights_csv(insights: Insights) -> str:
    """The rows, and a last line "total". Times in seconds, shares as numbers of and out of."""
    header = (str(insights.by), "name", *_HEADER)
    lines = [(row.key, row.name, *_values(row.figures)) for row in insights.rows]
    return csv_text(header, [*lines, ("total", "", *_values(insights.total))])


_SPREADS = ("ready", "wait", "response")
_SHARES = ("on_time", "on_time_as_told", "short", "substituted", "accepted", "no_show", "unreached")
_HEADER = (
    *(f"{name}_{of}" for name in _SPREADS for of in ("count", "median_s", "p90_s")),
    "picked_units",
    "picking_s",
    "units_per_hour",
    *(f"{name}_{of}" for name in _SHARES for of in ("part", "whole", "share")),
)


def _values(figures: Figures) -> list[object]:
    values: list[object] = []
    for name in _SPREADS:
        spread: Spread = getattr(figures, name)
        values += [spread.count, spread.median_s, spread.p90_s]
    picking = figures.picking
    values += [picking.units, picking.seconds, picking.per_hour]
    for name in _SHARES:
        share: Share = getattr(figures, name)
        values += [share.part, share.whole, share.value]
    return values
