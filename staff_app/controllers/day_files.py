"""A day as a file: a sheet to read (PDF) and a table to reckon with (CSV)."""

from __future__ import annotations

import html
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from pickup_domain.csv_table import csv_text
from pickup_domain.wording import say
from staff_app.background import Lane
from staff_app.controllers.saved_files import documents
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.errors import PickupError, StorageError

if TYPE_CHECKING:
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
table { border-collapse: collapse; } td { padding: 3pt 10pt 3pt 0; font-size: 10pt; }
"""


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

    def __init__(self, store: StoreLane, *, clock: Clock = utc_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
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
            path = Path(folder).expanduser() / f"{known.location.code}-{day.isoformat()}.{kind}"
            self._lane.submit(lambda: _write(kind, path, known, language), self._on_saved, self._on_failed)

        self._store.run(read, on_read, self._on_failed)

    def stop(self) -> None:
        """Finish what is being written."""
        self._lane.finish(2.0)

    def _on_saved(self, path: Path) -> None:
        self.saved.emit(str(path))

    def _on_failed(self, error: PickupError) -> None:
        self.failed.emit(str(error))


def _write(kind: str, path: Path, known: DayKnown, language: str) -> Path:
    """Blocks.

    Raises:
        StorageError: It cannot be written there.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if kind == "csv":
            path.write_bytes(table(known))
        else:
            write_pdf(path, known, language)
    except OSError as error:
        raise StorageError(
            say("Not saved"),
            say("The file could not be written to {folder}.", folder=str(path.parent)),
            say("Choose another folder."),
        ) from error
    return path


def table(known: DayKnown) -> bytes:
    """A day as CSV (RFC 4180): one row for each order, one for each slot without any; UTF-8 with BOM."""
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
        if not inside:
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


def write_pdf(path: Path, known: DayKnown, language: str) -> None:
    """The day sheet on A4.

    Raises:
        OSError: It cannot be written.
    """
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

    from staff_app.controllers import list_paperwork
    from staff_app.controllers.paper_words import PaperWords

    with path.open("wb"):
        pass  # asked of the file system itself: Qt only warns
    words = PaperWords(language)
    data = list_paperwork.day_sheet_of(known.rows, known.location, words, known.now, known.view)
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(f"{data.store_name}, {data.day}")
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(page(data, words))
    document.print_(writer)


def page(data: DaySheetData, words: PaperWords) -> str:
    """The sheet as HTML; what comes from outside is only text in it."""
    parts = [
        f"<h1>{html.escape(data.store_name)} · {html.escape(data.day)}</h1>",
        f"<p>{html.escape(data.printed_at)}</p>",
    ]
    parts.append(f"<p>{html.escape(' · '.join(f'{name} {count}' for name, count in data.counts))}</p>")
    for slot in data.slots:
        parts.append(f"<h2>{html.escape(' · '.join(filter(None, (slot.time, slot.room))))}</h2><table>")
        for order in slot.orders:
            cells = (order.order_number, order.name, order.state, ", ".join(order.shelves))
            parts.append("<tr>" + "".join(f"<td>{html.escape(each)}</td>" for each in cells) + "</tr>")
        parts.append("</table>")
    if not data.slots:
        parts.append(f"<p>{html.escape(words(say('No orders on this day.')))}</p>")
    return "".join(parts)
