"""What the shift lead has to see to, read from what a tablet has."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.order import Order, StorePolicy, SubstituteItem, Window
from pickup_domain.outcomes import Applied, IncidentKind, Outcome, Refused
from pickup_domain.store import IncidentRecord, MessageFate
from pickup_domain.sync import ChangeKind, CommandResult, ResultStatus, SnapshotItem
from pickup_domain.wording import say
from staff_app.rows.exceptions import UNTOLD, ExceptionRow
from staff_app.rows.exceptions import ExceptionKind as K
from staff_app.rows.printing import JobRow
from staff_app.store.exceptions import ranked
from staff_app.store.pickup_store import PickupStore
from staff_app.store.print_jobs import PrintJobs, StoredPrintJob
from staff_app.store.results import IncidentInfo, Submitted, Unanswered
from tests.counter_service import change, page, snapshot
from tests.factories import (
    CUSTOMER,
    LEAD,
    NOW,
    ORDER_ID,
    OTHER_TABLET,
    STOREFRONT,
    TABLET,
    after,
    cancelled,
    give,
    hand_over,
    no_show,
    partly_ready,
    pick,
    pick_one,
    placed,
    ready,
    usd,
    window,
)

LATER = NOW + timedelta(hours=2)
HOUR = timedelta(hours=1)
ASKED = c.ProposeSubstitution(
    line_id="1",
    quantity=1,
    item=SubstituteItem(sku="SKU-9", name="Another drill", unit_price=usd(9900)),
)
NEW_TIME = Window(start=NOW + 5 * HOUR, end=NOW + 6 * HOUR)
CASES: list[tuple[K, Order, datetime]] = [
    (K.LATE, placed(), LATER),
    (K.DELAYED, after(placed(), c.Delay(reason="Snow", window=NEW_TIME)), NOW),
    (K.SUBSTITUTION, after(placed(), c.StartPicking(), ASKED), NOW),
    (K.PARTIAL, partly_ready(), NOW),
    (K.HOLD, ready(), NOW + timedelta(hours=60)),
    (K.BAG, after(ready(), c.BagMissing(bag_id="10477-1")), NOW),
    (K.RETURN, no_show(), NOW + timedelta(hours=73)),
]


def seen(store: PickupStore, order: Order, now: datetime, *others: SnapshotItem) -> tuple[ExceptionRow, ...]:
    """What the list shows of one order."""
    store.apply_snapshot(snapshot(order, others=others))
    return store.exceptions(now)


@pytest.mark.parametrize(("kind", "order", "now"), CASES, ids=lambda case: str(case)[:12])
def test_an_order_tells_what_is_exceptional_about_it(
    store: PickupStore, kind: K, order: Order, now: datetime
) -> None:
    """Taken, it names its owner; resolved, it is gone before the service has heard of it."""
    [row] = [each for each in seen(store, order, now) if each.kind is kind]
    assert (row.number, row.name, row.owner) == ("10477", "Jonas Weber", "")
    store.submit(row.order_id, c.TakeException(key=row.key, assignee=LEAD), LEAD, now, offline=True)
    assert [each.owner for each in store.exceptions(now) if each.kind is kind] == ["Lena K."]
    store.submit(row.order_id, c.ResolveException(key=row.key, note="Done"), LEAD, now, offline=True)
    assert kind not in [each.kind for each in store.exceptions(now)]


def test_whoever_left_without_anything_is_not_here(store: PickupStore) -> None:
    """What was given up is put back in its turn, also where it is still stored with somebody waiting."""
    waiting = after(ready(), c.Arrived())
    left = no_show().model_copy(update={"arrival": waiting.arrival})
    [row] = seen(store, left, LATER)
    assert (row.kind, row.is_here) == (K.RETURN, False)


def test_an_order_as_it_should_be_is_no_exception(store: PickupStore) -> None:
    """Neither before its time, nor ready with a long hold."""
    assert seen(store, placed(), NOW) == ()
    assert seen(store, ready(), NOW) == ()


def test_a_time_that_was_chosen_at_the_shop_is_no_exception(store: PickupStore) -> None:
    """Nor is the store's delay before it any more."""
    put_off = after(placed(), c.Delay(reason="Snow", window=window(3)))
    assert seen(store, after(put_off, c.Edit(promise=NEW_TIME), actor=STOREFRONT), NOW) == ()


def message(number: int = 5, **facts: object) -> SnapshotItem:
    """What became of a text message that says that the order is ready."""
    fate = MessageFate(
        message_id=UUID(int=number),
        order_id=ORDER_ID,
        **{"kind": "ready", "channel": "sms", "state": "undelivered", "at": NOW, **facts},
    )
    return SnapshotItem(
        kind=ChangeKind.MESSAGE.value, id=str(fate.message_id), version=1, body=fate.model_dump_json()
    )


@pytest.mark.parametrize(
    ("state", "why"),
    [("undelivered", "unreachable"), ("failed", ""), ("dead", "no_such_address"), ("withdrawn", "opted_out")],
)
def test_a_message_that_reached_nobody_asks_for_a_call(store: PickupStore, state: str, why: str) -> None:
    """With the end of the number, which is all a tablet has."""
    [row] = seen(store, ready().for_tablet(), NOW, message(state=state, why=why))
    assert (row.kind, row.phone_tail, row.detail) == (K.MESSAGE, "0100", why)


@pytest.mark.parametrize(
    ("order", "kind", "is_told"),
    [
        (cancelled(), "cancelled", True),
        (no_show(), "no_show", True),
        (cancelled(), "ready", False),
        (no_show(), "hold_expiring", False),
    ],
)
def test_who_was_not_told_that_it_is_over_is_called(
    store: PickupStore, order: Order, kind: str, is_told: bool
) -> None:
    """They would come for nothing; what was told before it is of no use any more."""
    rows = seen(store, order.for_tablet(), NOW, message(kind=kind))
    assert [each.kind for each in rows].count(K.MESSAGE) == is_told
    for row in rows:
        store.submit(row.order_id, c.ResolveException(key=row.key, note="Told"), LEAD, NOW, offline=True)
    assert K.MESSAGE not in [each.kind for each in store.exceptions(NOW)]


def test_what_is_no_longer_so_asks_for_no_call(store: PickupStore) -> None:
    """Nor does what was delivered."""
    told = (message(state="withdrawn"), message(6, state="delivered"))
    assert seen(store, ready().for_tablet(), NOW, *told) == ()


def test_who_wants_no_text_messages_is_called_once(store: PickupStore) -> None:
    """About the latest; and about nothing that an e-mail tells them."""
    unwanted = {"state": "withdrawn", "why": "opted_out"}
    told = (message(5, kind="confirmation", **unwanted), message(6, at=LATER, **unwanted))
    [row] = seen(store, ready().for_tablet(), NOW, *told)
    assert row.key == f"message:{UUID(int=6)}"
    mail = message(7, channel="email", state="sent")
    assert seen(store, ready().for_tablet(), NOW, *told, mail) == ()


def test_who_got_no_message_about_a_new_time_is_called(store: PickupStore) -> None:
    """Once the service has the delay and no message of it is known; what waits here is told later."""
    delay = c.Delay(reason="Snow", window=NEW_TIME)
    later = after(placed(), delay).for_tablet()
    [untold] = seen(store, later, NOW)
    assert (untold.kind, untold.about, untold.phone_tail) == (K.DELAYED, UNTOLD, "0100")
    [told] = seen(store, later, NOW, message(kind="delayed", state="queued"))
    assert (told.kind, told.about) == (K.DELAYED, "")
    assert seen(store, placed().for_tablet(), NOW) == ()
    store.submit(str(ORDER_ID), delay, LEAD, NOW, offline=True)
    [waiting] = store.exceptions(NOW)
    assert (waiting.kind, waiting.about) == (K.DELAYED, "")


def test_who_chose_another_time_needs_no_call(store: PickupStore) -> None:
    """The customer knows of it, whether a message of it is known or not."""
    moved = after(placed(), c.Reschedule(window=NEW_TIME), actor=CUSTOMER)
    [row] = seen(store, moved.for_tablet(), NOW)
    assert (row.kind, row.about) == (K.DELAYED, "rescheduled")


def test_a_paper_of_an_order_is_seen_to_on_that_order(store: PickupStore) -> None:
    """Others see who does, and read how it ended; a test page is this tablet's alone."""
    store.apply_snapshot(snapshot(placed()))
    label = JobRow("0f-1", "bag_label", "10477", "unknown", NOW, 1, "It stopped.", str(ORDER_ID))
    page = JobRow("0f-2", "test_page", "", "failed", NOW, 1, "")
    row, alone = store.exceptions(NOW, (label, page))
    assert (row.key, row.name, row.detail, row.paper) == ("print:0f-1", "Jonas Weber", "It stopped.", label)
    assert (alone.id, alone.key, alone.order_id) == ("0f-2", "", "")
    store.submit(row.order_id, c.TakeException(key=row.key, assignee=LEAD), LEAD, NOW, offline=True)
    assert store.exceptions(NOW, (label,))[0].owner == "Lena K."
    store.submit(row.order_id, c.ResolveException(key=row.key, note="It came out"), LEAD, NOW, offline=True)
    assert store.exceptions(NOW, (label,)) == ()
    known = store.order(row.order_id)
    assert known is not None
    assert known.timeline[-1].detail == "It came out"


def test_a_paper_of_an_order_that_was_closed_a_while_ago_is_seen_to_on_it(store: PickupStore) -> None:
    """The order is in no list any more; what is said of its paper counts there all the same."""
    closed = after(placed(), c.Cancel(reason="Left"), actor=LEAD)
    label = JobRow("0f-1", "bag_label", "10477", "unknown", NOW, 1, "It stopped.", str(ORDER_ID))
    store.apply_snapshot(snapshot(closed))
    [row] = store.exceptions(NOW + 20 * HOUR, (label,))
    assert (row.key, row.name) == ("print:0f-1", "Jonas Weber")


def test_a_paper_that_was_seen_to_when_the_plug_was_pulled_is_put_away_at_the_start(
    store: PickupStore, path: Path
) -> None:
    """The word is on the disk, what the printer's list says of it was to come."""
    jobs = PrintJobs.open(path)
    for ident in ("0f-1", "0f-2"):
        jobs.add(StoredPrintJob.new(ident, "bag_label", str(ORDER_ID), 0, b"x", NOW))
        jobs.mark(ident, "unknown", error="", attempts=1, next_attempt_at=NOW)
    word = c.ResolveException(key="print:0f-1", note="It came out")
    assert isinstance(store.submit(str(ORDER_ID), word, LEAD, NOW, offline=True), Submitted)
    store.close()
    assert jobs.unknown() == 2
    PickupStore.open(path, TABLET, NOW).close()
    assert jobs.unknown() == 1
    jobs.close()


def test_taking_back_what_did_not_count_is_no_second_exception(store: PickupStore) -> None:
    """Another lead was first, and this word was taken back before it was sent: it is as they want it."""
    done = store.submit(str(ORDER_ID), c.ResolveException(key="late:1", note="Done"), LEAD, NOW, offline=True)
    assert isinstance(done, Submitted)
    store.submit(str(ORDER_ID), c.Undo(command_id=UUID(done.command_id)), LEAD, NOW, offline=True)
    sent = [each.pushed.id for each in store.due_commands(NOW, 2)]
    for ident in sent:
        store.record_results([CommandResult(id=ident, status=ResultStatus.REJECTED, version=9)], NOW)
    assert [each.incident_id for each in store.incidents()] == [str(sent[0])]


@pytest.mark.parametrize(
    ("kind", "is_told"),
    [
        ("command_refused", False),
        ("double_hand_over", False),
        ("hand_over_after_cancellation", True),
        ("needs_review", True),
    ],
)
def test_an_undo_is_told_to_be_refused_where_its_step_may_count(
    store: PickupStore, kind: str, is_told: bool
) -> None:
    """A lead is told of a hand-over after the cancellation, too, and that one counts."""
    word = c.ResolveException(key="late:1", note="Done")
    done = store.submit(str(ORDER_ID), word, LEAD, NOW, offline=True)
    assert isinstance(done, Submitted)
    store.unsettle(IncidentInfo(done.command_id, str(ORDER_ID), kind, "Look.", NOW, own=True))
    store.submit(str(ORDER_ID), c.Undo(command_id=UUID(done.command_id)), LEAD, NOW, offline=True)
    undo = store.due_commands(NOW, 2)[1].pushed
    assert undo.type == "undo"
    store.record_results([CommandResult(id=undo.id, status=ResultStatus.REJECTED, version=9)], NOW)
    assert (str(undo.id) in [each.incident_id for each in store.incidents()]) is is_told


def test_what_is_taken_back_too_late_is_put_away_again(store: PickupStore, path: Path) -> None:
    """Only that it did not count is left to be looked at: not the paper, and not what was found here."""
    found = IncidentInfo("found-1", str(ORDER_ID), "needs_review", "Look.", NOW, own=True)
    store.unsettle(found)
    jobs = PrintJobs.open(path)
    jobs.add(StoredPrintJob.new("0f-1", "bag_label", str(ORDER_ID), 0, b"x", NOW))
    jobs.mark("0f-1", "unknown", error="", attempts=1, next_attempt_at=NOW)
    for key in (f"{c.INCIDENT}{found.incident_id}", "print:0f-1"):
        done = store.submit(str(ORDER_ID), c.ResolveException(key=key, note="Done"), LEAD, NOW, offline=True)
        assert isinstance(done, Submitted)
        store.submit(str(ORDER_ID), c.Undo(command_id=UUID(done.command_id)), LEAD, NOW, offline=True)
    fates = (ResultStatus.APPLIED, ResultStatus.REJECTED) * 2
    sent = [each.pushed.id for each in store.due_commands(NOW, 4)]
    results = [
        CommandResult(id=ident, status=fate, version=9) for ident, fate in zip(sent, fates, strict=True)
    ]
    assert (jobs.unknown(), store.incidents()) == (1, (found,))
    store.record_results(results, NOW)
    assert (jobs.unknown(), [each.kind for each in store.incidents()]) == (0, ["command_refused"] * 2)
    jobs.close()


def test_what_is_taken_back_stays_where_a_page_tells_only_that_it_was_seen_to(store: PickupStore) -> None:
    """The page with the undo comes later, however long the undo window has been over."""
    store.apply_snapshot(snapshot(placed()))
    found = IncidentInfo("found-1", str(ORDER_ID), "needs_review", "Look.", NOW, own=True)
    store.unsettle(found)
    word = c.ResolveException(key=f"{c.INCIDENT}{found.incident_id}", note="Done")
    done = store.submit(str(ORDER_ID), word, LEAD, NOW, offline=True)
    assert isinstance(done, Submitted)
    store.submit(str(ORDER_ID), c.Undo(command_id=UUID(done.command_id)), LEAD, NOW, offline=True)
    told = after(placed(), word, actor=LEAD)
    care = told.exceptions[0].model_copy(update={"resolved_with": UUID(done.command_id)})
    told = told.model_copy(update={"exceptions": (care,)})
    store.apply_changes(page(change(1, told), server_time=NOW + timedelta(minutes=1)))
    assert store.incidents() == (found,)


def test_what_was_seen_to_goes_only_once_the_feed_is_read_to_its_end(store: PickupStore) -> None:
    """That another tablet took the word back may be on a page to come."""
    store.apply_snapshot(snapshot(placed()))
    found = IncidentInfo("found-1", str(ORDER_ID), "needs_review", "Look.", NOW, own=True)
    store.unsettle(found)
    told = after(
        placed(), c.ResolveException(key=f"{c.INCIDENT}{found.incident_id}", note="Done"), actor=LEAD
    )
    back = after(told, c.Undo(command_id=told.exceptions[0].resolved_with), actor=LEAD)
    later = NOW + timedelta(hours=2)
    first = page(change(1, told), server_time=later).model_copy(update={"head": 2})
    store.apply_changes(first)
    assert store.incidents() == ()
    store.apply_changes(page(change(2, back), server_time=later))
    assert store.incidents() == (found,)
    again = after(back, c.ResolveException(key=told.exceptions[0].key, note="Done"), actor=LEAD)
    store.apply_changes(page(change(3, again), server_time=later + timedelta(hours=2)))
    assert store.settle(found.incident_id) is None  # it is gone


@pytest.mark.parametrize(
    ("heard_s", "is_back", "is_left"), [(1200, False, False), (5, False, True), (1200, True, True)]
)
def test_what_was_seen_to_goes_with_an_order_that_a_snapshot_lacks(
    store: PickupStore, heard_s: int, *, is_back: bool, is_left: bool
) -> None:
    """Not where the word could still be taken back when it was heard, or the snapshot tells that it was."""
    store.apply_changes(page(server_time=NOW))  # the next look is in an hour
    found = IncidentInfo("found-1", str(ORDER_ID), "needs_review", "Look.", NOW, own=True)
    store.unsettle(found)
    told = after(placed(), c.ResolveException(key="incident:found-1", note="Done"), actor=LEAD)
    back = after(told, c.Undo(command_id=told.exceptions[0].resolved_with), actor=LEAD)
    store.apply_changes(page(change(1, told), server_time=NOW + timedelta(seconds=heard_s)))
    assert store.incidents() == ()
    store.apply_snapshot(snapshot(*([back] if is_back else [])))
    assert store.incidents() == ((found,) if is_left else ())


@pytest.mark.parametrize("is_back", [False, True])
@pytest.mark.parametrize("is_heard_first", [False, True])
def test_what_was_seen_to_offline_goes_with_its_order(
    store: PickupStore, *, is_heard_first: bool, is_back: bool
) -> None:
    """Whether the word is answered before the snapshot that lacks it, or after; not if it is taken back."""
    store.apply_changes(page(server_time=NOW))
    found = IncidentInfo("found-1", str(ORDER_ID), "needs_review", "Look.", NOW, own=True)
    store.unsettle(found)
    word = c.ResolveException(key="incident:found-1", note="Done")
    done = store.submit(str(ORDER_ID), word, LEAD, NOW, offline=True)
    assert isinstance(done, Submitted)
    if is_back:
        store.submit(str(ORDER_ID), c.Undo(command_id=UUID(done.command_id)), LEAD, NOW, offline=True)

    def answer() -> None:
        sent = [each.pushed.id for each in store.due_commands(LATER, 2)]
        taken = [CommandResult(id=each, status=ResultStatus.APPLIED, version=9) for each in sent]
        store.record_results(taken, LATER)

    if is_heard_first:
        answer()
    store.apply_snapshot(snapshot())
    if not is_heard_first:
        answer()
    assert store.incidents() == ((found,) if is_back else ())


@pytest.mark.parametrize("about", ["arrival", "new_order"])
def test_what_nobody_answered_is_on_top_until_somebody_does(store: PickupStore, about: str) -> None:
    """It names what waits, for the next act; a lead sees to it like to any other."""
    store.apply_snapshot(snapshot(placed()))
    store.announcements.set_unanswered([Unanswered(about, str(ORDER_ID), "Nobody came.")], NOW)
    [row] = store.exceptions(NOW)
    assert (row.kind, row.about, row.detail, row.number) == (K.UNANSWERED, about, "Nobody came.", "10477")
    store.submit(row.order_id, c.ResolveException(key=row.key, note="Went"), LEAD, NOW, offline=True)
    assert store.exceptions(NOW) == ()
    store.announcements.set_unanswered([], NOW)
    assert store.incidents() == ()


def test_whoever_comes_again_is_on_the_list_again(store: PickupStore) -> None:
    """What was resolved of their first arrival does not hide the second."""
    order = after(placed(), c.Arrived(spot="counter"))
    store.apply_snapshot(snapshot(order))
    store.announcements.set_unanswered([Unanswered("arrival", str(ORDER_ID), "Nobody came.")], NOW)
    [row] = [each for each in store.exceptions(NOW) if each.kind is K.UNANSWERED]
    order = after(order, c.ResolveException(key=row.key, note="Went"), actor=LEAD)
    again = order.model_copy(update={"arrival": order.arrival.model_copy(update={"said_at": LATER})})
    assert K.UNANSWERED not in [each.kind for each in seen(store, order, NOW)]
    assert K.UNANSWERED in [each.kind for each in seen(store, again, LATER)]


def test_a_step_that_did_not_count_says_which(store: PickupStore) -> None:
    """So that it can be done again where it is done."""
    detail = say(
        "“{what}” by {who} on order {number} did not count. {why}",
        what=say("Delay"),
        who="Tom B.",
        number="10477",
        why="That time is full.",
    )
    kind = IncidentKind.COMMAND_REFUSED
    record = IncidentRecord(incident_id=UUID(int=7), kind=kind, order_id=ORDER_ID, detail=detail, at=NOW)
    [row] = seen(store, ready(), NOW, incident(record))
    assert (row.kind, row.about, row.incident_id) == (K.REFUSED, "delay", str(record.incident_id))


def test_an_open_question_carries_what_was_offered(store: PickupStore) -> None:
    """So that its answer can be recorded from the list."""
    order = after(placed(), c.StartPicking(), ASKED)
    [row] = [each for each in seen(store, order, NOW) if each.kind is K.SUBSTITUTION]
    assert row.offer is not None
    assert (row.offer.name, row.offer.deadline) == ("Another drill", row.until)
    assert row.key == f"substitution:{row.offer.substitution_id}"


def test_a_missing_bag_names_its_shelf(store: PickupStore) -> None:
    """So that one can go through it."""
    [row] = seen(store, after(ready(), c.BagMissing(bag_id="10477-1")), NOW)
    assert (row.kind, row.about) == (K.BAG, "B-07")


def incident(record: IncidentRecord) -> SnapshotItem:
    """As the service tells it."""
    return SnapshotItem(
        kind=ChangeKind.INCIDENT.value, id=str(record.incident_id), version=1, body=record.model_dump_json()
    )


def found_out(order: Order, outcome: Outcome) -> SnapshotItem:
    """What the service tells of a hand-over that should not have been."""
    assert isinstance(outcome, Applied | Refused)
    assert outcome.incident is not None
    kind, detail = outcome.incident.kind, outcome.incident.detail
    return incident(
        IncidentRecord(incident_id=UUID(int=7), kind=kind, order_id=order.order_id, detail=detail, at=NOW)
    )


def test_both_sides_of_a_double_hand_over_are_told(store: PickupStore) -> None:
    """The first as the order has it, the second as the refused tablet said it."""
    first = after(ready(), hand_over(), now=NOW - HOUR)
    told = found_out(first, give(first, hand_over(), device=OTHER_TABLET, base_version=1))
    [row] = seen(store, first, NOW, told)
    one, two = row.sides
    assert (one.kind, one.by, one.at, one.detail) == ("handed_over", "Maya R.", NOW - HOUR, "10477-1")
    assert (two.kind, two.by, two.at) == ("handed_over", "Maya R.", NOW)
    assert (one.is_here, two.is_here) == (True, False)


def test_both_sides_of_a_hand_over_after_a_cancellation_are_told(store: PickupStore) -> None:
    """Who cancelled it and why, and who handed it over without knowing."""
    order = after(ready(), c.Cancel(reason="Customer called"), actor=LEAD, now=NOW - HOUR)
    outcome = give(order, hand_over(), base_version=1)
    assert isinstance(outcome, Applied)
    rows = seen(store, outcome.order, NOW, found_out(order, outcome))
    [row] = [each for each in rows if each.kind is K.CONFLICT]
    cancelled, given = row.sides
    assert (cancelled.kind, cancelled.by, cancelled.detail) == ("cancelled", "Lena K.", "Customer called")
    assert (given.kind, given.by, given.is_here, cancelled.is_here) == ("handed_over", "Maya R.", True, None)


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        (IncidentKind.DOUBLE_HAND_OVER, K.CONFLICT),
        (IncidentKind.HAND_OVER_AFTER_CANCELLATION, K.CONFLICT),
        (IncidentKind.COMMAND_REFUSED, K.REFUSED),
        (IncidentKind.NEEDS_REVIEW, K.REVIEW),
    ],
)
def test_an_incident_is_an_exception_of_its_order(store: PickupStore, told: IncidentKind, kind: K) -> None:
    """In the words that name both sides."""
    record = IncidentRecord(incident_id=UUID(int=7), kind=told, order_id=ORDER_ID, detail="Both.", at=NOW)
    [row] = seen(store, ready(), NOW, incident(record))
    assert (row.kind, row.detail, row.key) == (kind, "Both.", f"incident:{record.incident_id}")
    store.submit(row.order_id, c.ResolveException(key=row.key, note="Seen"), LEAD, NOW, offline=True)
    assert store.exceptions(NOW) == ()


def test_the_most_pressing_is_on_top() -> None:
    """Whoever is here, what nobody answered, countdowns that end soon, what is broken, then what has time."""
    usual = ExceptionRow("", K.LATE, "late:1", "o", "1", "", NOW)
    wanted = [
        replace(usual, id="a", kind=K.PARTIAL, is_here=True),
        replace(usual, id="b", kind=K.UNANSWERED),
        replace(usual, id="c", kind=K.HOLD, until=NOW + HOUR / 4),
        replace(usual, id="d", kind=K.SUBSTITUTION, until=NOW + HOUR / 2),
        replace(usual, id="e", since=NOW - 3 * HOUR),
        replace(usual, id="f"),
        replace(usual, id="g", kind=K.CONFLICT, since=NOW - 3 * HOUR),
        replace(usual, id="g1", kind=K.SUBSTITUTION, until=NOW + 6 * HOUR),
        replace(usual, id="g2", kind=K.HOLD, until=NOW + 23 * HOUR),
        *(
            replace(usual, id=f"h{place}", kind=kind)
            for place, kind in enumerate(
                (K.MESSAGE, K.BAG, K.REFUSED, K.REVIEW, K.DELAYED, K.PARTIAL, K.RETURN, K.PRINT)
            )
        ),
    ]
    assert list(ranked(reversed(wanted), NOW)) == wanted


REFUSED_ONE, REFUSED_TWO = (c.RefuseItem(line_id=each, quantity=1, reason="Wrong") for each in ("1", "2"))
FORMER_KEYS = {K.BAG: "bag:10477-1", K.RETURN: f"return:{NOW:%Y%m%dT%H%M%SZ}"}
"""What the app called it before it told one break from the next."""
MISSING = c.BagMissing(bag_id="10477-1")
AGAIN: list[tuple[K, Order, c.CommandArgs, list[c.CommandArgs]]] = [
    (K.BAG, ready(), MISSING, [c.MoveBag(bag_id="10477-1", staging_location="B-08"), MISSING]),
    (K.RETURN, after(ready(), hand_over()), REFUSED_ONE, [REFUSED_TWO]),
    (
        K.LATE,
        after(placed(), c.StartPicking()),
        c.AddNote(text="Slow"),
        [
            *pick(placed()),
            c.StageBag(bag_id="10477-1", staging_location="B-07", items=()),
            c.MarkReady(),
            c.RecallReady(reason="Wrong item"),
        ],
    ),
]


@pytest.mark.parametrize("is_old", [False, True])
@pytest.mark.parametrize(("kind", "order", "first", "again"), AGAIN, ids=[each[0].value for each in AGAIN])
def test_what_breaks_again_is_listed_again(
    store: PickupStore, kind: K, order: Order, first: c.CommandArgs, again: list[c.CommandArgs], is_old: bool
) -> None:
    """What was said of the first time counts for that alone, also under what an earlier app called it."""
    order = after(order, first, now=LATER)
    [row] = [each for each in seen(store, order, LATER + HOUR) if each.kind is kind]
    key = FORMER_KEYS.get(kind, row.key) if is_old else row.key
    order = after(order, c.ResolveException(key=key, note="Seen to"), actor=LEAD, now=LATER + HOUR)
    assert kind not in [each.kind for each in seen(store, order, LATER + 2 * HOUR)]
    order = after(order, *again, now=LATER + 3 * HOUR)
    assert [each.kind for each in seen(store, order, LATER + 4 * HOUR)].count(kind) == 1


def test_that_a_hold_has_run_out_is_another_thing_than_that_it_will(store: PickupStore) -> None:
    """Whoever has it in hand keeps it; what was seen to before the end is listed again at the end."""
    order, end = ready(), NOW + 72 * HOUR
    [soon] = seen(store, order, end - HOUR)
    taken = after(order, c.TakeException(key=soon.key, assignee=LEAD), actor=LEAD, now=end - HOUR)
    assert [each.owner for each in seen(store, taken, end + HOUR)] == ["Lena K."]
    done = c.ResolveException(key=soon.key, note="They come at six")
    early = after(taken, done, actor=LEAD, now=end - HOUR)
    assert seen(store, early, end - timedelta(minutes=1)) == ()
    assert [each.kind for each in seen(store, early, end)] == [K.HOLD]
    assert seen(store, after(taken, done, actor=LEAD, now=end + HOUR), end + 2 * HOUR) == ()


@pytest.mark.parametrize(("hours", "listed_after"), [(2, 1), (24, 12), (72, 48)])
def test_a_hold_is_listed_once_its_end_is_near(store: PickupStore, hours: int, listed_after: int) -> None:
    """A day before, or half-way through a short one; held longer, it is off the list."""
    order = ready(placed(policy=StorePolicy(hold_hours=hours)))
    soon, end = NOW + listed_after * HOUR, NOW + hours * HOUR
    assert seen(store, order, soon - timedelta(minutes=1)) == ()
    assert [each.kind for each in seen(store, order, soon)] == [K.HOLD]
    assert seen(store, after(order, c.ExtendHold(), now=end + HOUR), end + HOUR) == ()


def test_a_promise_that_is_broken_again_is_another_exception(store: PickupStore) -> None:
    """What was resolved of the first time does not hide the second."""
    [first] = [each for each in seen(store, placed(), LATER) if each.kind is K.LATE]
    order = after(placed(), c.ResolveException(key=first.key, note="Called"), actor=LEAD)
    order = after(order, pick_one(), c.Delay(reason="Snow", window=window(3)))
    rows = seen(store, order, NOW + 4 * HOUR)
    assert [each.kind for each in rows] == [K.LATE]


@pytest.mark.parametrize("is_own", [True, False])
def test_what_was_seen_to_of_an_order_that_was_closed_long_ago_stays_away(
    store: PickupStore, is_own: bool
) -> None:
    """The list has no such order any more; the word is on it all the same, whoever found it."""
    closed = after(placed(), c.Cancel(reason="Left"), actor=LEAD)
    kind = IncidentKind.NEEDS_REVIEW
    told = IncidentRecord(incident_id=UUID(int=7), kind=kind, order_id=ORDER_ID, detail="Look.", at=NOW)
    store.apply_snapshot(snapshot(closed, others=() if is_own else (incident(told),)))
    if is_own:
        store.unsettle(IncidentInfo("found-1", str(ORDER_ID), kind.value, "Look.", NOW, own=True))
    later = NOW + timedelta(hours=30)
    [row] = store.exceptions(later)
    assert (row.number, bool(row.key)) == ("10477", True)
    store.submit(row.order_id, c.ResolveException(key=row.key, note="Done"), LEAD, later, offline=True)
    assert store.exceptions(later) == ()
