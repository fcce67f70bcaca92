"""What is printed: receipt, bag label, pick slip, test page. `sheets` has the lists.

Inputs are plain, ready to be read in the language of the paper; what the layouts say themselves goes through
`Words`.
"""

from dataclasses import dataclass
from pathlib import Path

from pickup_domain.wording import say
from staff_app.devices.printing.rendering.roll import (
    BOLD,
    CENTRED,
    FINE_PRINT,
    HEADING,
    TITLE,
    Roll,
    Style,
    Words,
)


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


def receipt(data: ReceiptData, paper_mm: int, font: Path | None = None, words: Words = str) -> bytes:
    """A receipt's bytes."""
    roll = Roll(paper_mm, font, words)
    head(roll, data.copy_number)
    roll.text(data.store_name, TITLE)
    for line in data.store_address:
        roll.text(line, CENTRED)
    roll.gap()
    roll.text(say("Order {number}", number=data.order_number), HEADING)
    roll.text(data.handed_over_at)
    roll.text(say("Collected by {name}", name=data.collected_by))
    if data.collected_by != data.customer_name:
        roll.text(say("for {name}", name=data.customer_name))
    roll.rule()
    for item in data.lines:
        roll.pair(item.name, item.amount, lead=f"{item.quantity} x", hanging=0)
        if item.remark:
            roll.note(item.remark, indent=_under(item.quantity))
    roll.rule()
    total = say("Total")
    large = roll.columns_for(total) + len(data.total) < roll.columns(HEADING)
    roll.pair(total, data.total, HEADING if large else BOLD)
    roll.gap()
    roll.text(say("Checked: {how}", how=data.verified_by))
    roll.text(say("Served by {name}", name=data.served_by))
    roll.qr(data.qr_text)
    roll.text(say("Thank you"), CENTRED)
    foot(roll, data.job_id)
    return roll.cut()


def bag_label(data: BagLabelData, paper_mm: int, font: Path | None = None, words: Words = str) -> bytes:
    """A bag label's bytes: what is read from afar first, the bar code of the bag last."""
    roll = Roll(paper_mm, font, words)
    head(roll, data.copy_number)
    roll.text(data.order_number, _NUMBER)
    roll.text(data.name, HEADING)
    roll.rule()
    roll.pair(say("Bag {number} of {all}", number=data.bag_number, all=data.bag_total), data.shelf, HEADING)
    roll.text(data.promise)
    if data.flags:
        roll.text(" / ".join(words(flag) for flag in data.flags), TITLE)
    roll.gap()
    roll.bar_code(data.bag_id)
    roll.text(data.bag_id, CENTRED)
    foot(roll, data.job_id)
    return roll.cut()


def pick_slip(data: PickSlipData, paper_mm: int, font: Path | None = None, words: Words = str) -> bytes:
    """A pick slip's bytes: a box to tick, where it lies, what it is, how many."""
    roll = Roll(paper_mm, font, words)
    head(roll, data.copy_number)
    roll.text(say("Pick {number}", number=data.order_number), HEADING)
    roll.text(data.name)
    roll.text(data.promise)
    roll.rule()
    for line in data.lines:
        roll.pair(f"[ ] {line.place}", f"x {line.quantity}", BOLD, hanging=4)
        roll.note(line.name, indent=4)
        roll.note(line.sku, indent=4)
    roll.rule()
    roll.qr(data.order_number)
    foot(roll, data.job_id)
    return roll.cut()


def sample_page(data: SamplePageData, paper_mm: int, font: Path | None = None, words: Words = str) -> bytes:
    """A test page that shows width, alphabets, codes and the cut."""
    roll = Roll(paper_mm, font, words)
    roll.text("Counterhand", TITLE)
    roll.text(say("Test page"), CENTRED)
    roll.gap()
    roll.pair(say("Printer"), data.printer_name)
    roll.pair(say("Paper"), say("{mm} mm, {count} columns", mm=paper_mm, count=roll.columns()))
    roll.pair(say("Printed"), data.printed_at)
    roll.rule()
    roll.pair(say("Left edge"), say("Right edge"), BOLD)
    roll.text("àéîõü ß ñ Ø € £ ½ 25 °C")
    roll.text("Zażółć gęślą jaźń")
    roll.text("Ελληνικά, Кириллица")
    roll.text("日本語 中文 한국어 ไทย हिन्दी 🙂")
    roll.text("العربية 25, עברית")
    roll.qr("COUNTERHAND-TEST")
    roll.bar_code("TEST-1")
    roll.text("TEST-1", CENTRED)
    roll.gap()
    roll.text(say("All is well where both codes scan and nothing is cut off."), CENTRED)
    foot(roll, data.job_id)
    return roll.cut()


def drawer_pulse() -> bytes:
    """The bytes that open the cash drawer: a job of its own, sent once."""
    return _DRAWER_PULSE


def head(roll: Roll, copy_number: int) -> None:
    """A reprint says first that it is one."""
    if copy_number:
        roll.text(say("COPY {number}", number=copy_number), TITLE)
        roll.rule()


def foot(roll: Roll, job_id: str) -> None:
    """Small, and enough to find the job again."""
    if job_id:
        roll.text(say("Job {job}", job=job_id[-_JOB_ID_SHOWN:]), FINE_PRINT)


def _under(quantity: int) -> int:
    """Where a line's name begins, behind "2 x "."""
    return len(f"{quantity} x ")
