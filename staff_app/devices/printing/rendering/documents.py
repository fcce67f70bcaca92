"""What is printed: receipt, bag label, pick slip, test page. Inputs are plain, ready to be read."""

from dataclasses import dataclass
from pathlib import Path

from staff_app.devices.printing.rendering.roll import BOLD, CENTRED, FINE_PRINT, HEADING, TITLE, Roll, Style


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
    """What the order's QR code says."""
    job_id: str
    copy_number: int = 0
    """0 is the original; from 1 on the paper says "COPY n"."""


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
    job_id: str = ""
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
    job_id: str = ""
    copy_number: int = 0


@dataclass(frozen=True, slots=True)
class SamplePageData:
    """The test page."""

    printer_name: str
    printed_at: str
    """As people read it."""
    job_id: str = ""


_NUMBER = Style(bold=True, wide=3, tall=3)
_JOB_ID_SHOWN = 12
"""The last characters of a job's id tell two jobs apart: a UUIDv7 begins with the time."""
_DRAWER_PULSE = b"\x1bp\x00\x19\xfa"
"""ESC p 0: pin 2, 50 ms on, 500 ms off."""


def receipt(data: ReceiptData, paper_mm: int, font: Path | None = None) -> bytes:
    """A receipt's bytes."""
    roll = Roll(paper_mm, font)
    _copy(roll, data.copy_number)
    roll.text(data.store_name, TITLE)
    for line in data.store_address:
        roll.text(line, CENTRED)
    roll.gap()
    roll.text(f"Order {data.order_number}", HEADING)
    roll.text(data.handed_over_at)
    roll.text(f"Collected by {data.collected_by}")
    if data.collected_by != data.customer_name:
        roll.text(f"for {data.customer_name}")
    roll.rule()
    for item in data.lines:
        roll.pair(f"{item.quantity} x {item.name}", item.amount, hanging=_under(item.quantity))
        if item.remark:
            roll.note(item.remark, indent=_under(item.quantity))
    roll.rule()
    large = len(data.total) + len("Total ") <= roll.columns(HEADING)
    roll.pair("Total", data.total, HEADING if large else BOLD)
    roll.gap()
    roll.text(f"Checked: {data.verified_by}")
    roll.text(f"Served by {data.served_by}")
    roll.qr(data.qr_text)
    roll.text("Thank you", CENTRED)
    _job(roll, data.job_id)
    return roll.cut()


def bag_label(data: BagLabelData, paper_mm: int, font: Path | None = None) -> bytes:
    """A bag label's bytes: what is read from afar first, the bar code of the bag last."""
    roll = Roll(paper_mm, font)
    _copy(roll, data.copy_number)
    roll.text(data.order_number, _NUMBER)
    roll.text(data.name, HEADING)
    roll.rule()
    roll.pair(f"Bag {data.bag_number} of {data.bag_total}", data.shelf, HEADING)
    roll.text(data.promise)
    if data.flags:
        roll.text(" / ".join(data.flags), TITLE)
    roll.gap()
    roll.bar_code(data.bag_id)
    roll.text(data.bag_id, CENTRED)
    _job(roll, data.job_id)
    return roll.cut()


def pick_slip(data: PickSlipData, paper_mm: int, font: Path | None = None) -> bytes:
    """A pick slip's bytes: a box to tick, where it lies, what it is, how many."""
    roll = Roll(paper_mm, font)
    _copy(roll, data.copy_number)
    roll.text(f"Pick {data.order_number}", HEADING)
    roll.text(data.name)
    roll.text(data.promise)
    roll.rule()
    for line in data.lines:
        roll.pair(f"[ ] {line.place}", f"x {line.quantity}", BOLD, hanging=4)
        roll.note(line.name, indent=4)
        roll.note(line.sku, indent=4)
    roll.rule()
    _job(roll, data.job_id)
    return roll.cut()


def sample_page(data: SamplePageData, paper_mm: int, font: Path | None = None) -> bytes:
    """A test page that shows width, alphabets, codes and the cut."""
    roll = Roll(paper_mm, font)
    roll.text("Counterhand", TITLE)
    roll.text("Test page", CENTRED)
    roll.gap()
    roll.pair("Printer", data.printer_name)
    roll.pair("Paper", f"{paper_mm} mm, {roll.columns()} columns")
    roll.pair("Printed", data.printed_at)
    roll.rule()
    roll.pair("Left edge", "Right edge", BOLD)
    roll.text("àéîõü ß ñ Ø € £ ½ 25 °C")
    roll.text("Zażółć gęślą jaźń")
    roll.text("Ελληνικά, Кириллица")
    roll.text("日本語 中文 한국어")
    roll.qr("COUNTERHAND-TEST")
    roll.bar_code("TEST-1")
    roll.text("TEST-1", CENTRED)
    roll.gap()
    roll.text("All is well where both codes scan and nothing is cut off.", CENTRED)
    _job(roll, data.job_id)
    return roll.cut()


def drawer_pulse() -> bytes:
    """The bytes that open the cash drawer: a job of its own, sent once."""
    return _DRAWER_PULSE


def _copy(roll: Roll, number: int) -> None:
    if number:
        roll.text(f"COPY {number}", TITLE)
        roll.rule()


def _job(roll: Roll, job_id: str) -> None:
    """Small, and enough to find the job again."""
    if job_id:
        roll.text(f"Job {job_id[-_JOB_ID_SHOWN:]}", FINE_PRINT)


def _under(quantity: int) -> int:
    """Where a line's name begins, behind "2 x "."""
    return len(f"{quantity} x ")
