"""What the proofs put into a tablet's file: all kinds that wait to be sent, and answers that are kept."""

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID, uuid4

from pickup_domain import commands as c
from pickup_domain import day as d
from pickup_domain.convert import from_wire
from pickup_domain.lifecycle import apply
from pickup_domain.order import Order, Window
from pickup_domain.outcomes import Applied
from pickup_domain.pace import Pace
from pickup_domain.sync import PushedCommand
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Submitted
from tests.factories import COLLEAGUE, LEAD, NOW, ORDER_ID, TABLET
from tests.unit.staff_app.store.write_fixture import ONE_OF_EACH_WORD

ID = str(ORDER_ID)
DAY = NOW.date()
KINDS = ("note", "take", "resolve", "word")
ROUND = len(KINDS) * len(ONE_OF_EACH_WORD)
"""So many differ from each other."""


def tapped(store: PickupStore, number: int, text: str = "rings twice") -> str:
    """A lead does something that counts, of another kind with each number; the command's id."""
    args: c.CommandArgs
    match KINDS[number % len(KINDS)]:
        case "note":
            args = c.AddNote(text=text)
        case "take":
            args = c.TakeException(key="late", assignee=COLLEAGUE)
        case "resolve":
            args = c.ResolveException(key=f"bag_missing:{uuid4().hex}", note=text)
        case _:
            word = ONE_OF_EACH_WORD[number // len(KINDS) % len(ONE_OF_EACH_WORD)]
            made = store.days.submit(word, LEAD, NOW, offline=True)
            assert isinstance(made, UUID)
            return str(made)
    done = store.submit(ID, args, LEAD, NOW, offline=True)
    assert isinstance(done, Submitted)
    return done.command_id


def keep(store: PickupStore, number: int) -> None:
    """The service has told of the day and of the store's pace, with this number in both."""
    keep_day(store, number)
    keep_pace(store, number)


def keep_day(store: PickupStore, number: int) -> None:
    """The service has told of the day: a slot with so many orders, and more or less about it."""
    slot = d.DaySlot(
        start=NOW,
        end=NOW + timedelta(hours=1),
        label="9:00",
        order_limit=12,
        booked=number,
        booked_items=0,
        version=1,
    )
    hours = (Window(start=slot.start, end=slot.end),)
    reason = {"": "x" * (number * 2_477 % 8_000)}
    store.days.keep(d.Day(day=DAY, hours=hours, reason=reason, slots=(slot,)), NOW)


def keep_pace(store: PickupStore, number: int) -> None:
    """The service has told of the store's pace, learned from so many orders."""
    store.days.keep_pace(Pace(learned_at=NOW, orders=number), NOW)


def kept(store: PickupStore) -> tuple[int, int]:
    """The numbers that were kept with the day and with the pace; -1 where there is none."""
    slots = store.days.view(DAY, NOW).slots
    pace = store.days.pace()
    booked = next((each.booked for each in slots if each.start == NOW and each.order_limit), -1)
    return booked, -1 if pace is None else pace[0].orders


def made_of(confirmed: Order, commands: Iterable[PushedCommand]) -> Order:
    """The order as these commands make it of the confirmed one, by the rules alone."""
    order = confirmed.for_tablet()
    for pushed in commands:
        if pushed.type not in d.KNOWN_TYPES:
            outcome = apply(order, from_wire(pushed, TABLET), pushed.occurred_at)
            assert isinstance(outcome, Applied), f"{pushed.type} was kept and does not count"
            order = outcome.order
    return order


def words(commands: Iterable[PushedCommand]) -> int:
    """How many of these are about the store itself."""
    return sum(each.type in d.KNOWN_TYPES for each in commands)
