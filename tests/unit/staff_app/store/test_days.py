"""What leads say of slots and hours: in the outbox with everything else, and in the day at once."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from pickup_domain import commands as c
from pickup_domain import day as d
from pickup_domain.order import Actor, ActorKind, OrderStatus, Role, Window
from pickup_domain.sync import CommandResult, ResultStatus
from staff_app.controllers import day_figures
from staff_app.rows.orders import Refusal
from staff_app.rows.schedule import DayView, SlotRow
from staff_app.store.pickup_store import PickupStore
from tests.counter_service import page, snapshot
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, after, hand_over, pick, placed
from tests.reference_rows import row, the_store

LEAD = Actor(kind=ActorKind.STAFF, id="lena", name="Lena", role=Role.SHIFT_LEAD)
ZONE = ZoneInfo("America/New_York")
DAY = NOW.astimezone(ZONE).date() + timedelta(days=1)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    """A time of the store's day."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE).astimezone(UTC)


def told() -> d.Day:
    """Three slots of two hours, seven orders in the second."""
    slots = tuple(
        d.DaySlot(
            start=at(hour),
            end=at(hour + 2),
            label=f"{hour}:00",
            order_limit=12,
            booked=booked,
            booked_items=0,
            version=2,
        )
        for hour, booked in ((10, 0), (12, 7), (14, 0))
    )
    return d.Day(day=DAY, hours=(Window(start=at(10), end=at(16)),), slots=slots)


@pytest.fixture
def kept(store: PickupStore) -> PickupStore:
    """The day was read once."""
    store.days.keep(told(), NOW)
    return store


def tell(store: PickupStore, args: d.StoreArgs) -> UUID:
    """A lead's word that counts; its id."""
    answer = store.days.submit(args, LEAD, NOW, offline=True)
    assert isinstance(answer, UUID)
    return answer


def day(store: PickupStore) -> DayView:
    """The day as it is shown."""
    return store.days.view(DAY, NOW)


def slot(store: PickupStore, hour: int = 12) -> SlotRow:
    """One of its slots."""
    return next(each for each in day(store).slots if each.start == at(hour))


def test_a_slot_is_closed_on_the_screen_and_waits_to_be_sent(kept: PickupStore, path: Path) -> None:
    """What was promised stays; it is in the outbox, based on what was seen, and outlives a restart."""
    tell(kept, d.CloseSlot(start=at(12)))
    assert (slot(kept).is_closed, slot(kept).is_waiting, slot(kept).booked) == (True, True, 7)
    assert (slot(kept, 14).is_closed, day(kept).waiting) == (False, 1)
    kept.close()
    again = PickupStore.open(path, TABLET, NOW)
    [entry] = again.due_commands(NOW, 10)
    assert (entry.pushed.type, entry.pushed.order_id, entry.pushed.base_version) == ("close_slot", d.STORE, 2)
    assert entry.pushed.offline
    assert slot(again).is_closed
    again.close()


def test_words_about_a_slot_are_sent_in_their_order_and_hold_back_no_other(kept: PickupStore) -> None:
    """One that has to wait holds back the later ones about its slot and its day, and nothing else."""
    tell(kept, d.CloseSlot(start=at(12)))
    tell(kept, d.LimitSlot(start=at(14), order_limit=3))
    tell(kept, d.OpenSlot(start=at(12)))
    tell(kept, d.SetClosing(day=DAY + timedelta(days=2), closes_at="15:00"))
    tell(kept, d.SetClosing(day=DAY, closes_at="15:00"))
    kept.submit(str(ORDER_ID), c.AddNote(text="Fragile"), ASSOCIATE, NOW, offline=False)
    kept.postpone([kept.due_commands(NOW, 10)[0].seq], NOW + timedelta(minutes=1), "retry")
    due = [each.pushed.type for each in kept.due_commands(NOW, 10)]
    assert due == ["limit_slot", "set_closing", "add_note"]
    later = kept.due_commands(NOW + timedelta(minutes=2), 10)
    kinds = ["close_slot", "limit_slot", "open_slot", "set_closing", "set_closing", "add_note"]
    assert [each.pushed.type for each in later] == kinds


def test_a_slot_of_a_day_waits_for_what_was_said_of_its_hours(kept: PickupStore) -> None:
    """Which slots there are follows from them; on other days nothing waits."""
    tell(kept, d.SetClosing(day=DAY, closes_at="22:00"))
    tell(kept, d.LimitSlot(start=at(21), order_limit=3))
    tell(kept, d.LimitSlot(start=at(21) + timedelta(days=2), order_limit=3))
    tell(kept, d.OpenSlot(start=at(21)))
    kept.postpone([kept.due_commands(NOW, 10)[0].seq], NOW + timedelta(minutes=1), "retry")
    [due] = kept.due_commands(NOW, 10)
    assert due.pushed.args["start"] == (at(21) + timedelta(days=2)).isoformat().replace("+00:00", "Z")


def test_what_counted_stays_shown_until_the_feed_tells_it(kept: PickupStore) -> None:
    """Between the answer and the feed nothing flickers back; then it waits no more."""
    result = CommandResult(
        id=tell(kept, d.LimitSlot(start=at(12), order_limit=7)),
        status=ResultStatus.APPLIED,
        version=3,
        feed_seq=1,
    )
    changed = kept.record_results([result], NOW)
    assert (changed.schedule, changed.order_ids, kept.outbox_status().unsent) == (True, frozenset(), 0)
    assert slot(kept).order_limit == 7
    said = d.SlotSaid(start=at(12), order_limit=7)
    assert kept.apply_changes(page(row(1, "slot", said.start.isoformat(), said, 3))).schedule
    assert (slot(kept).order_limit, slot(kept).is_limited, slot(kept).is_waiting) == (7, True, False)
    assert kept.days.view(DAY, NOW).waiting == 0


def test_a_refused_word_drops_out_and_names_its_slot(kept: PickupStore) -> None:
    """The lead reads which slot it was, in the store's time, and what to do."""
    result = CommandResult(
        id=tell(kept, d.OpenSlot(start=at(12))),
        status=ResultStatus.CONFLICT,
        code="stale",
        sentence=d.REFUSALS["stale"],
    )
    assert kept.record_results([result], NOW).incidents == {str(result.id)}
    [incident] = kept.incidents()
    assert f"“Open slot” by Lena for {DAY} 12:00 did not count." in incident.detail
    assert (incident.order_id, str(d.STORE) in incident.detail) == ("", False)
    assert not slot(kept).is_waiting


@pytest.mark.parametrize("code", ["needs_review", "key_reused"])
def test_what_the_service_cannot_know_of_a_word_sends_the_lead_to_the_schedule(
    kept: PickupStore, code: str
) -> None:
    """There is no order to look at."""
    made = tell(kept, d.CloseSlot(start=at(12)))
    result = CommandResult(id=made, status=ResultStatus.REJECTED, code=code, sentence="See the order.")
    kept.record_results([result], NOW)
    [incident] = kept.incidents()
    assert (incident.kind, incident.order_id, slot(kept).is_closed) == (code, "", False)
    assert "Look at the schedule" in incident.detail
    assert " order" not in incident.detail


def test_blocked_hours_and_an_earlier_closing(kept: PickupStore) -> None:
    """What they touch takes no more orders; taking them back is seen at once, too."""
    tell(kept, d.BlockHours(day=DAY, between=("11:00", "12:00"), reason="Stock-taking"))
    tell(kept, d.SetClosing(day=DAY, closes_at="15:00"))
    assert [(each.is_blocked, each.is_waiting) for each in day(kept).slots] == [
        (True, True), (False, False), (True, True),
    ]  # fmt: skip
    assert [(each.between, each.reason) for each in day(kept).blocks] == [
        (("11:00", "12:00"), "Stock-taking")
    ]
    assert (day(kept).closes_at, day(kept).waiting) == ("15:00", 2)
    tell(kept, d.UnblockHours(day=DAY, between=("11:00", "12:00")))
    assert (slot(kept, 10).is_blocked, day(kept).blocks) == (False, ())


@pytest.mark.parametrize(
    ("words", "blocked"),
    [
        ([d.SetClosing(day=DAY, closes_at="11:00"), d.SetClosing(day=DAY, closes_at=None)], ()),
        ([d.SetClosing(day=DAY, closes_at="11:00"), d.SetClosing(day=DAY, closes_at="15:00")], (14,)),
        ([d.BlockHours(day=DAY, between=(f, "16:00")) for f in ("10:00", "12:00")], (10, 12, 14)),
    ],
)
def test_the_last_word_about_the_hours_counts(
    kept: PickupStore, words: list[d.StoreArgs], blocked: tuple[int, ...]
) -> None:
    """Offline, too: what a word before it closed is open again."""
    for word in words:
        tell(kept, word)
    assert tuple(hour for hour in (10, 12, 14) if slot(kept, hour).is_blocked) == blocked
    assert tuple(hour for hour in (10, 12, 14) if slot(kept, hour).is_closed) == blocked


def test_hours_that_are_given_back_open_nothing_else(kept: PickupStore) -> None:
    """Neither a slot that was closed by itself nor what another block covers."""
    tell(kept, d.CloseSlot(start=at(12)))
    for between in (("09:00", "11:00"), ("10:00", "16:00")):
        tell(kept, d.BlockHours(day=DAY, between=between))
    tell(kept, d.UnblockHours(day=DAY, between=("10:00", "16:00")))
    assert [(slot(kept, hour).is_closed, slot(kept, hour).is_blocked) for hour in (10, 12, 14)] == [
        (True, True), (True, False), (False, False),
    ]  # fmt: skip


def test_what_the_feed_tells_of_days_is_seen_without_reading_the_day_again(kept: PickupStore) -> None:
    """Another tablet blocked the day: this one knows, also when it cannot ask."""
    blocked = d.ScheduleSaid(days=(d.Exceptional(first=DAY, reason={"": "Snow"}),))
    kept.apply_changes(page(row(1, "schedule", "DT01", blocked, 2)))
    assert all(each.is_blocked for each in day(kept).slots)
    assert [(each.between, each.reason) for each in day(kept).blocks] == [(None, "Snow")]


def the_merchants(**of_floor: object) -> d.ScheduleSaid:
    """A day with other hours and a break, both from the merchant's calendar; what a lead said after that."""
    told = [
        d.Exceptional(first=DAY, open=(("10:00", "14:00"),), from_floor=False),
        d.Exceptional(first=DAY, between=("10:00", "12:00"), reason={"": "Pipes"}, from_floor=False),
    ]
    said = [d.Exceptional.model_validate({"first": DAY, "from_floor": True} | of_floor)] if of_floor else []
    return d.ScheduleSaid(days=(*told, *said))


def test_what_the_merchant_wrote_is_not_taken_back_here(kept: PickupStore) -> None:
    """Neither hours nor a block, also where a lead's own word lies over them."""
    kept.apply_changes(page(row(1, "schedule", "DT01", the_merchants(), 2)))
    assert (day(kept).closes_at, day(kept).closing_from_floor) == ("14:00", False)
    tell(kept, d.BlockHours(day=DAY, between=("10:00", "12:00"), reason="Snow"))
    tell(kept, d.SetClosing(day=DAY, closes_at="12:00"))
    assert (day(kept).closes_at, day(kept).closing_from_floor) == ("12:00", True)
    tell(kept, d.UnblockHours(day=DAY, between=("10:00", "12:00")))
    tell(kept, d.SetClosing(day=DAY, closes_at=None))
    assert [(each.reason, each.from_floor) for each in day(kept).blocks] == [("Pipes", False)]
    assert (day(kept).closes_at, day(kept).closing_from_floor) == ("14:00", False)


@pytest.mark.parametrize("hours", [(), (("10:00", "12:00"),)])
def test_what_a_lead_said_of_the_end_is_shown_whatever_hours_it_left(
    kept: PickupStore, hours: tuple[tuple[str, str], ...]
) -> None:
    """In a break or before the opening, it can be taken back."""
    kept.apply_changes(page(row(1, "schedule", "DT01", the_merchants(open=hours, closes_at="13:00"), 2)))
    assert (day(kept).closes_at, day(kept).closing_from_floor) == ("13:00", True)


@pytest.mark.parametrize(
    ("told", "seen"),
    [
        (d.ScheduleSaid(), ""),
        (the_merchants(), ""),
        (the_merchants(open=(("10:00", "13:00"),)), "13:00"),
        (the_merchants(open=(("10:00", "12:00"),), closes_at="13:00"), "13:00"),
        (the_merchants(open=(), closes_at="08:00"), "08:00"),
        (d.ScheduleSaid(days=(d.Exceptional(first=DAY, open=(("10:00", "13:00"),)),)), None),
        (None, None),
    ],
)
def test_a_closing_time_says_what_it_was_based_on(
    kept: PickupStore, told: d.ScheduleSaid | None, seen: str | None
) -> None:
    """What leads had said before, as it was shown, then its own word; nothing where it cannot know."""
    if told is not None:
        kept.apply_changes(page(row(1, "schedule", "DT01", told, 2)))
    tell(kept, d.SetClosing(day=DAY, closes_at="15:00"))
    tell(kept, d.SetClosing(day=DAY, closes_at=None))
    tell(kept, d.SetClosing(day=DAY, closes_at="21:00"))
    assert [each.pushed.args["seen"] for each in kept.due_commands(NOW, 10)] == [seen, "15:00", ""]


@pytest.mark.parametrize(
    ("args", "actor", "code"),
    [
        (d.CloseSlot(start=at(12)), ASSOCIATE, "who_may_not"),
        (d.BlockHours(day=DAY, between=("14:00", "12:00")), LEAD, "bad_window"),
        (d.SetClosing(day=DAY - timedelta(days=2), closes_at="12:00"), LEAD, "day_past"),
    ],
)
def test_what_cannot_count_is_said_at_once(
    store: PickupStore, args: d.StoreArgs, actor: Actor, code: str
) -> None:
    """It does not go into the outbox."""
    answer = store.days.submit(args, actor, NOW, offline=False)
    assert isinstance(answer, Refusal)
    assert (answer.code, answer.sentence) == (code, d.REFUSALS[code])
    assert store.outbox_status().unsent == 0


def test_a_day_that_was_never_read_still_shows_its_orders(store: PickupStore) -> None:
    """Each promised time with what is promised then; what it takes is not known."""
    order = store.summary(str(ORDER_ID))
    assert order is not None
    view = store.days.view(order.promise_start.astimezone(ZONE).date(), NOW)
    [only] = view.slots
    assert (only.start, only.placed, only.order_limit, view.read_at) == (order.promise_start, 1, None, None)
    [line] = store.days.orders(only.start, only.end)
    assert (line.number, line.name) == (order.number, order.customer_name)


def test_an_order_in_no_slot_is_not_lost(store: PickupStore) -> None:
    """Its time takes no more orders, and it is shown."""
    order = store.summary(str(ORDER_ID))
    assert order is not None
    that_day = order.promise_start.astimezone(ZONE).date()
    store.days.keep(d.Day(day=that_day, hours=(), slots=(), blocked=True), NOW)
    [only] = store.days.view(that_day, NOW).slots
    assert (only.is_blocked, only.still_promised) == (True, 1)


def test_a_day_that_is_over_counts_what_was_collected_in_no_slot(store: PickupStore) -> None:
    """The tablet has let go of it, or holds it still; it is counted once either way."""
    held = store.summary(str(ORDER_ID))
    assert held is not None
    span, that_day = Window(start=held.promise_start, end=held.promise_end), NOW.astimezone(ZONE).date()
    told = tuple(
        d.SlotOrder(order_id=order_id, number=number, status=OrderStatus.PICKED_UP, promise=span, units=1)
        for order_id, number in ((ORDER_ID, held.number), (UUID(int=5), "10478"))
    )
    store.days.keep(d.Day(day=that_day, hours=(), slots=(), outside=told), NOW)
    [only] = store.days.view(that_day, NOW + timedelta(days=3)).slots
    assert (only.start, only.orders, only.placed, only.collected) == (span.start, 2, 1, 1)
    assert [each.orders for each in store.days.view(that_day, NOW).slots] == [1]


@pytest.mark.parametrize(("heard", "seq"), [(500, 501), (0, 1), (None, 1)])
def test_a_new_file_takes_no_word_before_it_knows_how_far_its_tablet_has_counted(
    tmp_path: Path, heard: int | None, seq: int
) -> None:
    """A number that was used up would have it refused; an older service tells none, as ever."""
    new = PickupStore.open(tmp_path / "new.sqlite3", TABLET, NOW)
    answer = new.days.submit(d.CloseSlot(start=at(12)), LEAD, NOW, offline=True)
    assert isinstance(answer, Refusal)
    assert (answer.code, new.outbox_status().unsent) == ("not_told", 0)
    new.apply_snapshot(snapshot(others=the_store()).model_copy(update={"heard": heard}))
    tell(new, d.CloseSlot(start=at(12)))
    assert [each.seq for each in new.due_commands(NOW, 10)] == [seq]
    new.close()


def test_an_updated_tablet_that_never_gave_a_command_takes_words_after_the_next_page(
    tmp_path: Path,
) -> None:
    """The older app did not note that a snapshot had told: an empty page is enough."""
    path = tmp_path / "older.sqlite3"
    older = PickupStore.open(path, TABLET, NOW)
    older.apply_snapshot(snapshot(others=the_store()))
    older.close()
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("DELETE FROM meta WHERE name = 'last_seq'")
    updated = PickupStore.open(path, TABLET, NOW)
    assert isinstance(updated.days.submit(d.CloseSlot(start=at(12)), LEAD, NOW, offline=True), Refusal)
    updated.apply_changes(page())
    tell(updated, d.CloseSlot(start=at(12)))
    updated.close()


def test_who_came_the_evening_before_counts_as_ready_on_time_today(store: PickupStore) -> None:
    """As in the insights: a promise belongs to its day, whenever it was collected."""
    order, bag = placed(), c.StageBag(bag_id="10477-1", staging_location="B-07", items=())
    evening = NOW - timedelta(hours=14)
    early = after(order, *pick(order), bag, c.MarkReady(), hand_over(), now=evening)
    store.apply_snapshot(snapshot(early, others=the_store()))
    today = store.days.today(NOW)
    assert evening < today[0]
    assert day_figures.on_time(store.days.orders_about(today), today, NOW + timedelta(hours=2)) == (1, 1)
