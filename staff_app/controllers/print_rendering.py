"""From orders to the bytes of print jobs, and from such bytes to what the paper looks like. Blocking."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from uuid_utils.compat import uuid7

from counterhand_resources import resource
from pickup_domain.order import Order
from pickup_domain.store import Location
from staff_app.controllers import list_paperwork, paperwork
from staff_app.controllers.paper_words import PaperWords
from staff_app.device_rows import PaperChoice, PaperView
from staff_app.devices.printing.decoder import EscPosDecoder
from staff_app.devices.printing.jobs import JobKind
from staff_app.devices.printing.rendering import documents, sheets
from staff_app.rows.orders import OrderSummary
from staff_app.rows.schedule import DayView

_FONT = "fonts/Inter-Medium.otf"
_NARROW_DOTS = 384
_WIDE_DOTS = 576

Rendered = tuple[str, bytes]
"""A job's id and its bytes."""


def of_order(
    kind: JobKind, order: Order, location: Location, copy_number: int, paper: PaperChoice
) -> list[Rendered]:
    """What is to be printed about an order; nothing where there is nothing of this kind."""
    job_id, font = str(uuid7()), resource(_FONT)
    words = PaperWords(paper.language)
    match kind:
        case JobKind.RECEIPT if not order.hand_overs:
            return []
        case JobKind.RECEIPT:
            words = PaperWords(order.customer.language, paper.language)
            receipt = paperwork.receipt_of(order, location, words, job_id, copy_number)
            return [(job_id, documents.receipt(receipt, paper.mm, font, words))]
        case JobKind.PICK_SLIP:
            slip = paperwork.pick_slip_of(order, location, words)
            slip = replace(slip, job_id=job_id, copy_number=copy_number)
            return [(job_id, documents.pick_slip(slip, paper.mm, font, words))]
        case _:
            labels = paperwork.labels_of(order, location, words)
            # Each label of a run is a job of its own: so many runs were before this one.
            runs = copy_number // max(1, len(labels))
            named = [replace(label, job_id=str(uuid7()), copy_number=runs) for label in labels]
            return [(label.job_id, documents.bag_label(label, paper.mm, font, words)) for label in named]


def of_walk(
    orders: Sequence[Order], location: Location, copy_number: int, paper: PaperChoice, now: datetime
) -> Rendered:
    """The list of a walk of at least one order."""
    words = PaperWords(paper.language)
    data = list_paperwork.walk_list_of(orders, location, words, now)
    data = replace(data, job_id=str(uuid7()), copy_number=copy_number)
    return data.job_id, sheets.walk_list(data, paper.mm, resource(_FONT), words)


def of_day(
    rows: Sequence[OrderSummary],
    location: Location,
    paper: PaperChoice,
    now: datetime,
    view: DayView | None = None,
) -> Rendered:
    """The sheet of a day, today's unless another is in view."""
    words = PaperWords(paper.language)
    data = replace(list_paperwork.day_sheet_of(rows, location, words, now, view), job_id=str(uuid7()))
    return data.job_id, sheets.day_sheet(data, paper.mm, resource(_FONT), words)


def test_page(printer_name: str, paper: PaperChoice, now: datetime) -> Rendered:
    """A page that shows width, alphabets and codes."""
    data = documents.SamplePageData(printer_name, f"{now.astimezone():%Y-%m-%d %H:%M %Z}", str(uuid7()))
    words = PaperWords(paper.language)
    return data.job_id, documents.sample_page(data, paper.mm, resource(_FONT), words)


def shown(data: bytes) -> PaperView | None:
    """The paper that a job's bytes make; None where they make none, such as a drawer's pulse."""
    decoder = EscPosDecoder(_WIDE_DOTS)
    decoder.feed(data)
    if decoder.widest_dots <= _NARROW_DOTS:
        decoder = EscPosDecoder(_NARROW_DOTS)
        decoder.feed(data)
    if not decoder.sheets:
        return None
    sheet = decoder.sheets[0]
    return PaperView(sheet.width_dots, sheet.height_dots, sheet.dots, sheet.text)
