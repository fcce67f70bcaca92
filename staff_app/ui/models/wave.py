"""The walk through the aisles for several orders at once: its stops and its totes. No widgets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject, Qt

from pickup_domain.walking import walking_key
from staff_app.rows.orders import LineRow, OrderDetail, WaveView
from staff_app.ui.models.lines_model import LINE_ROLE, figure, line_chip, place
from staff_app.ui.models.rows_model import ROW_ROLE, Index, RowsModel
from staff_app.ui.orders.next_step import open_units, unstaged_units
from staff_app.ui.theme import Tone
from staff_app.ui.words import translate

STOP_ROLE = ROW_ROLE + 1
"""The `Stop`."""


@dataclass(frozen=True, slots=True)
class Part:
    """What of a stop goes into one tote."""

    order_id: str
    number: str
    customer_name: str
    tote: str
    line: LineRow

    @property
    def open(self) -> int:
        """Units to take for it."""
        return self.line.open - self.line.asked


@dataclass(frozen=True, slots=True)
class Stop:
    """One product at one place, for one tote or several."""

    key: str
    """Of the product and its place."""
    parts: tuple[Part, ...]
    """By tote."""

    @property
    def line(self) -> LineRow:
        """All parts as if they were one line."""
        rows = [part.line for part in self.parts]
        return replace(
            rows[0],
            line_id=self.key,
            ordered=sum(row.ordered for row in rows),
            picked=sum(row.picked for row in rows),
            short=sum(row.short for row in rows),
            substituted=sum(row.substituted for row in rows),
            open=sum(row.open for row in rows),
            asked=sum(row.asked for row in rows),
            in_store=sum(row.in_store for row in rows),
        )

    @property
    def open(self) -> int:
        """Units to take in all."""
        return sum(part.open for part in self.parts)

    def next_part(self) -> Part | None:
        """The first tote that still wants a unit."""
        return next((part for part in self.parts if part.open), None)


@dataclass(frozen=True, slots=True)
class Tote:
    """One order of the walk."""

    label: str
    detail: OrderDetail

    @property
    def order_id(self) -> str:
        """Whose units it holds."""
        return self.detail.summary.order_id

    @property
    def open(self) -> int:
        """Units to take for it."""
        return open_units(self.detail)

    @property
    def is_full(self) -> bool:
        """Nothing is to be taken any more, and something stands in it that belongs on a shelf."""
        return not self.open and not self.detail.summary.open_substitutions and bool(self.unstaged)

    @property
    def unstaged(self) -> int:
        """Units in it."""
        return unstaged_units(self.detail)

    def figures(self) -> str:
        """Such as `#10490 · 1/3`."""
        order = self.detail.summary
        return f"#{order.number} · {order.units_decided}/{order.units}"

    def chip(self) -> tuple[str, Tone]:
        """How far it is."""
        if self.open:
            return translate("Walk", "{count} to take").format(count=self.open), Tone.NEUTRAL
        if self.detail.summary.open_substitutions:
            return translate("Walk", "Customer asked"), Tone.WARN
        if self.unstaged:
            return translate("Walk", "Put it away"), Tone.ACCENT
        return translate("Walk", "Done"), Tone.GOOD


def tote_name(label: str) -> str:
    """Such as `Tote 3`."""
    return translate("Walk", "Tote {label}").format(label=label)


def stops_of(view: WaveView) -> tuple[Stop, ...]:
    """The walk: by aisle and bin, from the other end for who joins; what is done comes last."""
    parts: dict[str, list[Part]] = {}
    for detail in view.orders:
        order = detail.summary
        for line in detail.lines:
            part = Part(order.order_id, order.number, order.customer_name, order.tote, line)
            parts.setdefault(f"{line.sku} {line.aisle} {line.bin}", []).append(part)
    stops = [Stop(key, tuple(found)) for key, found in parts.items()]
    stops.sort(key=lambda stop: (walking_key(stop.parts[0].line), stop.key))
    if not view.is_mine:
        stops.reverse()
    stops.sort(key=lambda stop: not stop.open)
    return tuple(stops)


def totes_of(view: WaveView) -> tuple[Tote, ...]:
    """The orders of the walk by their totes."""
    return tuple(Tote(detail.summary.tote, detail) for detail in view.orders)


def stops_with(stops: Iterable[Stop], code: str) -> tuple[Stop, ...]:
    """Where a GTIN or SKU is to be taken, or was; what is open first."""
    found = [stop for stop in stops if code in (stop.parts[0].line.sku, *stop.parts[0].line.gtins)]
    return tuple(sorted(found, key=lambda stop: not stop.open))


def spread(parts: Sequence[Part], quantity: int) -> tuple[tuple[Part, int], ...]:
    """So many units over the totes that want some, in the order given."""
    shares = []
    for part in parts:
        share = min(part.open, quantity)
        if share:
            shares.append((part, share))
            quantity -= share
    return tuple(shares)


class StopsModel(RowsModel[Stop]):
    """The stops of the walk."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent, spoken=_spoken_stop)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The `Stop`, and all of it as one line for drawing."""
        if role == STOP_ROLE:
            return super().data(index, ROW_ROLE)
        found = super().data(index, role)
        return found.line if role == LINE_ROLE and found is not None else found


class TotesModel(RowsModel[Tote]):
    """The totes of the walk."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent, key=attrgetter("order_id"), spoken=_spoken_tote)


def _spoken_stop(stop: Stop) -> str:
    line = stop.line
    return ", ".join((line.name, place(line), figure(line), line_chip(line)[0], into_totes(stop)))


def _spoken_tote(tote: Tote) -> str:
    order = tote.detail.summary
    return ", ".join((tote_name(tote.label), order.customer_name, tote.figures(), tote.chip()[0]))


def into_totes(stop: Stop) -> str:
    """Such as `Tote 1: 2 · Tote 3: 1`, of what is still to be taken; all of them once nothing is."""
    parts = [part for part in stop.parts if part.open] or list(stop.parts)
    return " · ".join(
        translate("Walk", "Tote {label}: {count}").format(
            label=part.tote, count=part.open or part.line.picked
        )
        for part in parts
    )
