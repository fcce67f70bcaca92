"""A day as a file: a sheet to read (PDF) and a table to reckon with (CSV)."""

from __future__ import annotations

import html
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from pickup_domain.csv_table import csv_text
from pickup_domain.wording import say
from staff_app.background import Lane
from staff_app.controllers.enquiries import Enquiries
from staff_app.controllers.saved_files import documents, save
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.errors import PickupError, StorageError
from staff_app.rows.schedule import lacking

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from pickup_domain.day import SlotOrder
    from pickup_domain.store import Location
    from staff_app.controllers.paper_words import PaperWords
    from staff_app.devices.printing.rendering.sheets import DaySheetData
    from staff_app.rows.orders import OrderSummary
    from staff_app.rows.schedule import DayView
    from staff_app.store.pickup_store import PickupStore

_HEAD = (
    "date", "from", "to", "takes", "booked", "closed", "order", "name", "status", "units", "bags", "shelves",
    "assigned to",
)  # fmt: skip
_STYLE = """
h1 { font-size: 17pt; margin: 0; } h2 { font-size: 12pt; margin: 12pt 0 2pt 0; } p { margin: 0; }
td { padding: 4px 14px 4px 0px; font-size: 10pt; }
"""
"""Qt knows paddings in pixels alone."""
_WIDTHS = (14, 38, 22, 26)
"""Of the columns, in percent: below each other from slot to slot."""


@dataclass(frozen=True, slots=True)
class DayKnown:
    """All that a file of a day says."""

    view: DayView
    rows: tuple[OrderSummary, ...]
    location: Location
    now: datetime


class DayFiles(QObject):
    """Writes them on a lane of its own.

    Emits:
        saved: Where the file lies (str).
        failed: Why there is none (str).
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        store: StoreLane,
        enquiries: Enquiries,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._enquiries, self._clock = store, enquiries, clock
        self._lane = Lane("files", self)

    @property
    def folder(self) -> str:
        """Where files are proposed to go: this tablet's documents."""
        return str(documents())

    def save(self, kind: str, folder: str, day: date) -> None:
        """Write a day to a folder: `pdf` or `csv`."""
        now, language = self._clock(), QLocale().bcp47Name()

        def read(store: PickupStore) -> DayKnown | None:
            location = store.location()
            if location is None:
                return None
            return DayKnown(store.days.view(day, now), store.days.summaries(day), location, now)

        def on_read(known: DayKnown | None) -> None:
            if known is None:
                self.failed.emit(say("This tablet does not know its store yet."))
                return
            self._complete(
                known,
                lambda whole: self._lane.submit(
                    lambda: _write(kind, folder, whole, language), self._on_saved, self._on_failed
                ),
            )

        self._store.run(read, on_read, self._on_failed)

    def _complete(self, known: DayKnown, done: Callable[[DayKnown], None]) -> None:
        """With what only the service knows any more; without a network the file says what it lacks."""
        starts = [each.start for each in known.view.slots if lacking(each, known.rows)]
        if not starts:
            done(known)
            return

        def on_answer(found: list[SlotOrder]) -> None:
            held = {each.order_id for each in known.rows}
            told = (_forgotten(each) for each in found if str(each.order_id) not in held)
            done(replace(known, rows=(*known.rows, *told)))

        self._enquiries.ask(
            lambda client: [order for start in starts for order in client.slot_orders(start)],
            on_answer,
            lambda _: done(known),
        )

    def stop(self) -> None:
        """Finish what is being written."""
        self._lane.finish(2.0)

    def _on_saved(self, path: Path) -> None:
        self.saved.emit(str(path))

    def _on_failed(self, error: PickupError) -> None:
        self.failed.emit(str(error))


def _write(kind: str, folder: str, known: DayKnown, language: str) -> Path:
    """Blocks.

    Raises:
        StorageError: It cannot be written there.
    """
    place = _whole(folder.strip())
    data = table(known) if kind == "csv" else pdf(known, language)
    name = f"{known.location.code}-{known.view.day.isoformat()}.{kind}"
    return save(place, name, data, say("Choose another folder."))


def _whole(folder: str) -> Path:
    """A folder that is named from its root: no other is where somebody would look.

    Raises:
        StorageError: It is none.
    """
    with suppress(RuntimeError):  # a home that nobody has
        if (place := Path(folder).expanduser()).is_absolute():
            return place
    raise StorageError(
        say("Not saved"),
        say("“{folder}” does not say which folder is meant.", folder=folder),
        say("Type it whole, such as {folder}.", folder=str(documents())),
    )


def table(known: DayKnown) -> bytes:
    """A day as CSV (RFC 4180): one row for each order, one for each slot without any; UTF-8 with BOM.

    An order that nobody could tell of has its row, too.
    """
    from zoneinfo import ZoneInfo

    zone = ZoneInfo(known.location.time_zone)
    lines: list[tuple[object, ...]] = []
    for slot in known.view.slots:
        local = slot.start.astimezone(zone), slot.end.astimezone(zone)
        head = (
            f"{local[0]:%Y-%m-%d}",
            f"{local[0]:%H:%M}",
            f"{local[1]:%H:%M}",
            "" if slot.order_limit is None else slot.order_limit,
            slot.booked,
            "yes" if slot.is_closed else "no",
        )
        inside = [each for each in known.rows if slot.start <= each.promise_start < slot.end]
        lines += [(*head, *_cells(each)) for each in inside]
        count = lacking(slot, known.rows)
        lines += [(*head, "", "", "not_on_this_tablet", "", "", "", "")] * count
        if not inside and not count:
            lines.append((*head, *[""] * (len(_HEAD) - len(head))))
    return csv_text(_HEAD, lines).encode("utf-8-sig")


def _cells(order: OrderSummary) -> tuple[str, ...]:
    return (
        order.number,
        order.customer_name,
        order.status,
        str(order.units),
        str(len(order.bag_ids)),
        " ".join(order.shelves),
        order.assigned_to,
    )


def _forgotten(order: SlotOrder) -> OrderSummary:
    """An order that the tablet does not hold any more: who it was for is not told."""
    from staff_app.rows.orders import OrderSummary

    return OrderSummary(
        order_id=str(order.order_id),
        number=order.number,
        status=order.status.value,
        customer_name="",
        pickup_name="",
        is_proxy=False,
        phone_tail="",
        promise_start=order.promise.start,
        promise_end=order.promise.end,
        units=order.units,
        units_decided=0,
        units_in_store=0,
        arrival="none",
        arrival_spot="",
        arrived_at=None,
        arrival_acknowledged=False,
        shelves=(),
        bag_ids=(),
        skus=(),
        min_age=None,
        open_substitutions=0,
        assigned_to=order.assigned_to,
        hold_until=None,
        closed_at=None,
        unsent=0,
    )


def pdf(known: DayKnown, language: str) -> bytes:
    """The day sheet on A4."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPageSize, QPdfWriter

    from staff_app.controllers import list_paperwork
    from staff_app.controllers.paper_words import PaperWords

    words = PaperWords(language)
    data = list_paperwork.day_sheet_of(known.rows, known.location, words, known.now, known.view)
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(written)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(f"{data.store_name}, {data.day}")
    sheet(data, words).print_(writer)
    del writer  # before what it writes to
    return bytes(written.data().data())


def sheet(data: DaySheetData, words: PaperWords) -> QTextDocument:
    """The day sheet, laid out."""
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(page(data, words))
    return document


def page(data: DaySheetData, words: PaperWords) -> str:
    """The sheet as HTML; what comes from outside is only text in it."""
    parts = [
        f"<h1>{html.escape(data.store_name)} · {html.escape(data.day)}</h1>",
        f"<p>{html.escape(data.printed_at)}</p>",
    ]
    parts.append(f"<p>{html.escape(' · '.join(f'{name} {count}' for name, count in data.counts))}</p>")
    for slot in data.slots:
        parts.append(f"<h2>{html.escape(' · '.join(filter(None, (slot.time, slot.room))))}</h2>")
        parts.append('<table width="100%">')
        for order in slot.orders:
            cells = (order.order_number, order.name, order.state, ", ".join(order.shelves))
            columns = zip(_WIDTHS, cells, strict=True)
            row = "".join(f'<td width="{width}%">{html.escape(each)}</td>' for width, each in columns)
            parts.append(f"<tr>{row}</tr>")
        parts.append("</table>")
    if not data.slots:
        parts.append(f"<p>{html.escape(words(say('No orders on this day.')))}</p>")
    return "".join(parts)
