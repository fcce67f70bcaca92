"""What is printed: receipt, bag label, pick slip, test page. Inputs are plain, ready to be read."""

from dataclasses import dataclass
from pathlib import Path

from staff_app.devices.printing.paper import Paper


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A line of a receipt."""

    name: str
    quantity: int
    amount: str
    """Of all units, as people read it: "$17.98"."""
    remark: str = ""
    """ "2 not available", "substitute", ..."""


@dataclass(frozen=True, slots=True)
class ReceiptData:
    """A hand-over, for the customer."""

    store_name: str
    store_address: tuple[str, ...]
    order_number: str
    collected_by: str
    customer_name: str
    lines: tuple[ReceiptLine, ...]
    total: str
    verified_by: str
    """How it was made sure that they may collect it, in words."""
    served_by: str
    handed_over_at: str
    """Store time, as people read it."""
    qr_text: str
    job_id: str
    copy_number: int = 0


@dataclass(frozen=True, slots=True)
class BagLabelData:
    """A label for a bag; the name is short on purpose."""

    order_number: str
    name: str
    """First name and initial."""
    bag_id: str
    bag_number: int
    bag_total: int
    promise: str
    shelf: str
    flags: tuple[str, ...] = ()
    """ "COLD", "HEAVY", "OVERSIZE"."""
    copy_number: int = 0


@dataclass(frozen=True, slots=True)
class PickSlipLine:
    """A line of a pick slip."""

    place: str
    name: str
    sku: str
    quantity: int


@dataclass(frozen=True, slots=True)
class PickSlipData:
    """What to fetch for an order, in walking order."""

    order_number: str
    name: str
    promise: str
    lines: tuple[PickSlipLine, ...]
    copy_number: int = 0


def receipt(data: ReceiptData, paper_mm: int, font: Path | None = None) -> bytes:
    """A receipt's bytes."""
    paper = Paper(paper_mm, font)
    _copy(paper, data.copy_number)
    paper.text(data.store_name, bold=True, size=2, centred=True)
    for line in data.store_address:
        paper.text(line, centred=True)
    paper.gap()
    paper.text(f"Order {data.order_number}", bold=True)
    paper.text(f"Collected by {data.collected_by}")
    if data.collected_by != data.customer_name:
        paper.text(f"for {data.customer_name}")
    paper.text(data.handed_over_at)
    paper.rule()
    for item in data.lines:
        paper.pair(f"{item.quantity} x {item.name}", item.amount)
        if item.remark:
            paper.text(f"  {item.remark}")
    paper.rule()
    paper.pair("Total", data.total, bold=True)
    paper.gap()
    paper.text(f"Checked: {data.verified_by}")
    paper.text(f"Served by {data.served_by}")
    paper.qr(data.qr_text)
    paper.text(f"Thank you.  Job {data.job_id[-12:]}", centred=True)
    return paper.cut()


def bag_label(data: BagLabelData, paper_mm: int, font: Path | None = None) -> bytes:
    """A bag label's bytes."""
    paper = Paper(paper_mm, font)
    _copy(paper, data.copy_number)
    paper.text(data.order_number, bold=True, size=2)
    paper.text(data.name, bold=True, size=2)
    paper.pair(f"Bag {data.bag_number} of {data.bag_total}", f"Shelf {data.shelf}", bold=True)
    paper.text(data.promise)
    if data.flags:
        paper.text(" / ".join(data.flags), bold=True, size=2)
    paper.code_128(data.bag_id)
    paper.text(data.bag_id, centred=True)
    return paper.cut()


def pick_slip(data: PickSlipData, paper_mm: int, font: Path | None = None) -> bytes:
    """A pick slip's bytes."""
    paper = Paper(paper_mm, font)
    _copy(paper, data.copy_number)
    paper.text(f"Pick {data.order_number}", bold=True, size=2)
    paper.text(data.name)
    paper.text(data.promise)
    paper.rule()
    for line in data.lines:
        paper.pair(f"[ ] {line.place}  {line.name}", f"x{line.quantity}", bold=line.quantity > 1)
        paper.text(f"    {line.sku}")
    paper.rule()
    return paper.cut()


def sample_page(printer_name: str, printed_at: str, paper_mm: int, font: Path | None = None) -> bytes:
    """A page that shows width, alphabets, bar codes and the cut."""
    paper = Paper(paper_mm, font)
    paper.text("Counterhand", bold=True, size=2, centred=True)
    paper.text("Test page", centred=True)
    paper.text(f"{printer_name}, {paper_mm} mm, {paper.columns} columns")
    paper.text(printed_at)
    paper.rule()
    paper.pair("Left", "right edge")
    paper.text("Zażółć gęślą jaźń · Ελληνικά · Кириллица")
    paper.text("àéîõü ß ñ € £ 1/2 25 °C")
    paper.qr("COUNTERHAND-TEST")
    paper.code_128("TEST-1")
    paper.text("If both codes scan and nothing is cut off, all is well.", centred=True)
    return paper.cut()


def _copy(paper: Paper, number: int) -> None:
    if number:
        paper.text(f"COPY {number}", bold=True, size=2, centred=True)
