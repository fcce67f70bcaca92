"""The lists that are printed: a walk for several orders, and a day of the store."""

from dataclasses import dataclass
from pathlib import Path

from pickup_domain.wording import say, say_count
from staff_app.devices.printing.rendering.documents import foot, head
from staff_app.devices.printing.rendering.roll import BOLD, HEADING, Roll, Words


@dataclass(frozen=True, slots=True)
class ToteLine:
    """An order of a walk, by its tote."""

    tote: str
    order_number: str
    name: str
    promise: str


@dataclass(frozen=True, slots=True)
class StopLine:
    """A product to be taken on a walk, for one tote or several."""

    place: str
    name: str
    sku: str
    shares: tuple[tuple[str, int], ...]
    """Each tote and how many go into it."""

    @property
    def quantity(self) -> int:
        """Units in all."""
        return sum(count for _, count in self.shares)


@dataclass(frozen=True, slots=True)
class WalkListData:
    """A walk for up to twelve orders."""

    walker: str
    printed_at: str
    totes: tuple[ToteLine, ...]
    stops: tuple[StopLine, ...]
    """In walking order."""
    code: str
    """Scanned, it takes the walk in hand."""
    job_id: str = ""
    copy_number: int = 0


@dataclass(frozen=True, slots=True)
class DayLine:
    """An order of the day."""

    order_number: str
    name: str
    state: str
    """In words."""
    shelves: tuple[str, ...]
    """Where its bags stand."""
    bags: int


@dataclass(frozen=True, slots=True)
class DaySlot:
    """The orders of one promised time."""

    time: str
    orders: tuple[DayLine, ...]
    room: str = ""
    """What it takes and what is booked, in words."""


@dataclass(frozen=True, slots=True)
class DaySheetData:
    """A day of the store, by the time that was promised."""

    store_name: str
    day: str
    printed_at: str
    counts: tuple[tuple[str, int], ...]
    """Each state in words, and how many orders are in it."""
    slots: tuple[DaySlot, ...]
    job_id: str = ""


def walk_list(data: WalkListData, paper_mm: int, font: Path | None = None, words: Words = str) -> bytes:
    """A walk's bytes: which tote is whose, then stop by stop what goes into which."""
    roll = Roll(paper_mm, font, words)
    head(roll, data.copy_number)
    roll.text(say("Walk"), HEADING)
    units = sum(stop.quantity for stop in data.stops)
    roll.pair(data.walker, say_count(units, "1 item", "{count} items"))
    roll.text(data.printed_at)
    roll.rule()
    for tote in data.totes:
        roll.pair(say("Tote {tote}", tote=tote.tote), tote.order_number, BOLD)
        roll.pair(tote.name, tote.promise)
    roll.rule()
    for stop in data.stops:
        roll.pair(f"[ ] {stop.place}", f"x {stop.quantity}", BOLD, hanging=4)
        roll.note(stop.name, indent=4)
        roll.note(stop.sku, indent=4)
        for label, count in stop.shares:
            roll.pair(say("Tote {tote}", tote=label), f"x {count}", indent=4)
    roll.rule()
    roll.qr(data.code)
    foot(roll, data.job_id)
    return roll.cut()


def day_sheet(data: DaySheetData, paper_mm: int, font: Path | None = None, words: Words = str) -> bytes:
    """A day's bytes: the totals, then each promised time with its orders."""
    roll = Roll(paper_mm, font, words)
    roll.text(data.store_name, HEADING)
    roll.text(data.day, BOLD)
    roll.text(data.printed_at)
    roll.rule()
    for state, count in data.counts:
        roll.pair(state, str(count))
    for slot in data.slots:
        roll.rule()
        count = len(slot.orders)
        roll.pair(slot.time, say_count(count, "1 order", "{count} orders"), BOLD)
        if slot.room:
            roll.text(slot.room)
        for order in slot.orders:
            roll.pair(order.order_number, order.state, BOLD)
            roll.text(order.name)
            if order.bags:
                bags = say_count(order.bags, "1 bag", "{count} bags")
                roll.pair(bags, ", ".join(order.shelves), indent=4)
    if not data.slots:
        roll.rule()
        roll.text(say("No orders on this day."))
    roll.rule()
    foot(roll, data.job_id)
    return roll.cut()
