"""Feed pages and snapshots: only what is newer, all or nothing, and no row that blocks the rest."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.order import Heard
from pickup_domain.outcomes import IncidentKind
from pickup_domain.store import IncidentRecord, MessageFate
from pickup_domain.sync import Change, ChangeOp, CommandResult, ResultStatus
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import UNRECORDED, ChangedSet, Submitted, SyncCursor
from staff_app.sync.push import Sent, record
from tests.counter_service import EPOCH, change, page, snapshot
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, after, placed
from tests.reference_rows import DRILL, LOCATION, item, member, row, the_store

ID = str(ORDER_ID)
OTHER = UUID(int=5)
INCIDENT = str(UUID(int=8))
NOTE = c.AddNote(text="rings the bell")
LATER = NOW + timedelta(minutes=1)


def incident(**fields: object) -> IncidentRecord:
    """What the service tells about a double hand-over."""
    usual = {
        "incident_id": UUID(int=8),
        "kind": IncidentKind.DOUBLE_HAND_OVER,
        "order_id": ORDER_ID,
        "detail": "Handed over twice.",
        "at": NOW,
    }
    return IncidentRecord.model_validate(usual | fields)


def test_a_page_moves_orders_and_cursor_together(store: PickupStore) -> None:
    """The order is newer, and the feed was read that far."""
    changed = store.apply_changes(page(change(1, after(placed(), NOTE))))
    assert changed.order_ids == {ID}
    assert store.cursor() == SyncCursor("epoch-1", 1)
    order = store.order(ID)
    assert order is not None
    assert order.version == 2


def test_an_older_row_changes_nothing_but_the_cursor(store: PickupStore) -> None:
    """Rows may come twice."""
    newer = after(placed(), NOTE)
    store.apply_changes(page(change(1, newer)))
    changed = store.apply_changes(page(change(2, placed())))
    assert changed.order_ids == frozenset()
    assert store.cursor().seq == 2
    order = store.order(ID)
    assert order is not None
    assert order.version == newer.version


def test_a_deleted_order_is_gone(store: PickupStore) -> None:
    """The service keeps it no longer, nor does the tablet."""
    store.apply_changes(page(change(1, after(placed(), NOTE), ChangeOp.DELETE)))
    assert store.summaries(NOW) == ()
    assert store.order_by_number("10477") is None


def test_unknown_kinds_are_skipped_and_counted(store: PickupStore) -> None:
    """A newer service tells of things that this app has no room for."""
    strange = Change(seq=1, kind="parking_bay", id="4", version=1, op=ChangeOp.PUT, body={"free": True})
    store.apply_changes(page(strange, strange.model_copy(update={"seq": 2})))
    assert store.unknown_kinds() == 2
    assert store.cursor().seq == 2


def test_unknown_fields_are_kept(store: PickupStore) -> None:
    """What a newer service adds to an order survives being folded and stored."""
    told = change(1, after(placed(), NOTE))
    assert told.body is not None
    store.apply_changes(page(told.model_copy(update={"body": {**told.body, "gift_wrap": "red"}})))
    store.submit(ID, c.StartPicking(), ASSOCIATE, NOW, offline=False)
    order = store.order(ID)
    assert order is not None
    assert (order.model_extra or {})["gift_wrap"] == "red"


def test_a_row_that_cannot_be_read_blocks_nobody(store: PickupStore) -> None:
    """It is told to the lead; what was held stays, and what comes behind it is taken."""
    broken = change(1, after(placed(), NOTE)).model_copy(
        update={"body": {"number": "10477", "status": "lost"}}
    )
    fine = change(2, placed(number="10500").model_copy(update={"order_id": OTHER}))
    changed = store.apply_changes(page(broken, fine))
    assert changed.order_ids == {str(OTHER)}
    order = store.order(ID)
    assert order is not None
    assert order.version == 1
    [noted] = store.incidents()
    assert noted.detail == "This app cannot read what the service says about order 10477. Update the app."


def test_reference_rows_replace_older_ones(store: PickupStore) -> None:
    """Team, place and products follow the feed."""
    changed = store.apply_changes(
        page(
            row(1, "location", "DT01", LOCATION.model_copy(update={"name": "Main Street"}), version=2),
            row(2, "staff", "maya", member(name="Too Old"), version=1),
            row(3, "staff", "lena", None, version=2),
            row(4, "product", "SKU-1", DRILL.model_copy(update={"gtins": ("9521234599999",)}), version=2),
        )
    )
    assert changed.reference
    place = store.place()
    assert place is not None
    assert place.name == "Main Street"
    assert [person.name for person in store.staff()] == ["Maya"]
    assert store.product_name(DRILL.gtins[0]) is None
    assert store.product_name("9521234599999") == DRILL.name


def test_a_message_fate_belongs_to_its_order(store: PickupStore) -> None:
    """The detail shows that the customer was told."""
    fate = MessageFate(
        message_id=UUID(int=3), order_id=ORDER_ID, kind="ready", channel="email", state="sent", at=NOW
    )
    changed = store.apply_changes(page(row(1, "message", "3", fate)))
    assert (changed.order_ids, changed.reference) == (frozenset({ID}), False)
    detail = store.detail(ID, NOW)
    assert detail is not None
    assert [(each.kind, each.state) for each in detail.messages] == [("ready", "sent")]


def test_incidents_come_and_are_resolved(store: PickupStore) -> None:
    """New ones are counted once; a resolved one is gone."""
    told = store.apply_changes(page(row(1, "incident", INCIDENT, incident())))
    again = store.apply_changes(page(row(2, "incident", INCIDENT, incident())))
    assert (told.incidents, again.incidents) == (frozenset({INCIDENT}), frozenset[str]())
    assert [each.detail for each in store.incidents()] == ["Handed over twice."]
    store.apply_changes(page(row(3, "incident", INCIDENT, incident(resolved=True), version=2)))
    assert store.incidents() == ()


def test_a_snapshot_replaces_all_but_the_outbox(store: PickupStore) -> None:
    """What the service holds no longer is gone; own commands are folded onto what is new."""
    store.submit(ID, NOTE, ASSOCIATE, NOW, offline=True)
    newer = after(placed(), c.StartPicking())
    other = placed(number="10500").model_copy(update={"order_id": OTHER})
    store.apply_snapshot(snapshot(newer, other, epoch="epoch-2", seq=40))
    assert store.cursor() == SyncCursor("epoch-2", 40)
    assert store.staff() == ()
    detail = store.detail(ID, NOW)
    assert detail is not None
    assert (detail.summary.status, detail.notes, detail.summary.unsent) == ("picking", ("rings the bell",), 1)
    changed = store.apply_snapshot(snapshot(newer, epoch="epoch-2", seq=41))
    assert changed.order_ids == {ID, str(OTHER)}
    assert [each.order_id for each in store.summaries(NOW)] == [ID]


@pytest.mark.parametrize("is_told", [True, False], ids=["told", "left out"])
def test_what_did_not_count_on_an_order_that_is_gone_is_told_by_its_number(
    store: PickupStore, path: Path, is_told: bool
) -> None:
    """The tablet was away while the order was closed and forgotten: nobody knows it by its id."""
    store.submit(ID, NOTE, ASSOCIATE, NOW, offline=True)
    if is_told:
        store.apply_changes(page(change(1, after(placed(), NOTE), ChangeOp.DELETE)))
    for _ in range(2):
        store.apply_snapshot(snapshot())
    [entry] = store.due_commands(NOW, 10)
    store.record_results([CommandResult(id=entry.pushed.id, status=ResultStatus.REJECTED)], NOW)
    [told] = store.incidents()
    assert "“Add note” by Maya R. on order 10477 did not count." in told.detail
    with closing(sqlite3.connect(path)) as file:
        held = "SELECT value FROM meta WHERE name LIKE '%' || ?"
        assert file.execute(held, (ID,)).fetchall() == [("10477",)]
        store.apply_changes(page(server_time=NOW + timedelta(hours=2)))
        assert file.execute(held, (ID,)).fetchall() == []


def test_own_incidents_outlive_a_snapshot(store: PickupStore) -> None:
    """Only the tablet knows of them; the service's own are told again or are resolved."""
    broken = change(1, after(placed(), NOTE)).model_copy(update={"body": {}})
    store.apply_changes(page(row(2, "incident", INCIDENT, incident()), broken))
    store.submit(ID, NOTE, ASSOCIATE, NOW, offline=False)
    [entry] = store.due_commands(NOW, 10)
    store.record_results([CommandResult(id=entry.pushed.id, status=ResultStatus.REJECTED)], NOW)
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    assert [each.kind for each in store.incidents()] == ["command_refused"]


def test_numbers_go_on_after_what_the_service_has_heard(store: PickupStore) -> None:
    """The tablet lost its file: its next command must not look like an old one."""
    heard = placed().model_copy(update={"heard": (Heard(device=TABLET, seq=41), Heard(device="x", seq=99))})
    store.apply_snapshot(snapshot(heard))
    store.submit(ID, NOTE, ASSOCIATE, NOW, offline=False)
    assert [entry.seq for entry in store.due_commands(NOW, 10)] == [42]
    detail = store.detail(ID, NOW)
    assert detail is not None
    assert detail.notes == ("rings the bell",)


def test_numbers_go_on_after_what_the_feed_says_was_heard(store: PickupStore) -> None:
    """A step of an older file that was on its way came in after the snapshot: its number is used."""
    heard = after(placed(), NOTE).model_copy(update={"heard": (Heard(device=TABLET, seq=41),)})
    store.apply_changes(page(change(1, heard)))
    store.submit(ID, NOTE, ASSOCIATE, NOW, offline=True)
    assert [entry.seq for entry in store.due_commands(NOW, 9)] == [42]


def test_a_bad_row_of_a_snapshot_is_left_out(store: PickupStore) -> None:
    """One strange product does not cost the whole snapshot."""
    strange = item("product", "SKU-9", DRILL).model_copy(update={"body": '{"sku": "SKU-9"}'})
    store.apply_snapshot(snapshot(placed(), others=(*the_store(), strange)))
    assert store.product_name("SKU-1") == DRILL.name
    assert store.product_name("SKU-9") is None
    assert [each.incident_id for each in store.incidents()] == ["unreadable-product SKU-9"]


def test_what_a_restored_service_has_not_heard_is_sent_again(store: PickupStore) -> None:
    """It counted before the restore; only the tablet still knows."""
    made = store.submit(ID, NOTE, ASSOCIATE, NOW, offline=False)
    assert isinstance(made, Submitted)
    counted = CommandResult(id=UUID(made.command_id), status=ResultStatus.APPLIED, version=2, feed_seq=9)
    store.record_results([counted], NOW)
    assert store.due_commands(NOW, 9) == ()
    restored = snapshot(placed(), others=the_store()).model_copy(update={"epoch": "epoch-2"})
    store.apply_snapshot(restored)
    assert [str(entry.pushed.id) for entry in store.due_commands(NOW, 9)] == [made.command_id]


def test_a_counted_command_does_not_wait_for_an_order_that_is_told_no_more(store: PickupStore) -> None:
    """The order was closed days ago: the snapshot has no room for it."""
    made = store.submit(ID, NOTE, ASSOCIATE, NOW, offline=False)
    assert isinstance(made, Submitted)
    counted = CommandResult(id=UUID(made.command_id), status=ResultStatus.APPLIED, version=2, feed_seq=9)
    store.record_results([counted], NOW)
    store.apply_snapshot(snapshot(others=the_store()))
    assert len(store.due_commands(NOW, 9)) == 1
    store.record_results([counted], NOW)
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    assert store.due_commands(NOW, 9) == ()
    order = store.order(ID)
    assert order is not None
    assert order.notes == ()


def test_another_lifes_version_confirms_nothing(store: PickupStore) -> None:
    """The restored order has got as far by what others did."""
    made = store.submit(ID, NOTE, ASSOCIATE, NOW, offline=False)
    assert isinstance(made, Submitted)
    counted = CommandResult(id=UUID(made.command_id), status=ResultStatus.APPLIED, version=2, feed_seq=9)
    store.record_results([counted], NOW)
    as_far = after(placed(), c.AddNote(text="from another tablet"))
    restored = snapshot(as_far, others=the_store()).model_copy(update={"epoch": "epoch-2"})
    store.apply_snapshot(restored)
    assert [str(entry.pushed.id) for entry in store.due_commands(NOW, 9)] == [made.command_id]


def test_what_counts_before_the_tablet_hears_of_a_restore_is_asked_again(store: PickupStore) -> None:
    """No version of the epoch that it still reads shows it; what the snapshot shows is not shown twice."""
    made = store.submit(ID, NOTE, ASSOCIATE, NOW, offline=False)
    assert isinstance(made, Submitted)
    [entry] = store.due_commands(NOW, 9)
    counted = CommandResult(id=entry.pushed.id, status=ResultStatus.APPLIED, version=1, feed_seq=1)
    sent = Sent((counted,), (), ((entry.seq, LATER, UNRECORDED),), "epoch-2")
    assert record(store, sent, NOW) == ChangedSet()
    store.apply_changes(page(change(7, after(placed(), c.AddNote(text="told before the restore")))))
    assert store.due_commands(NOW, 9) == ()
    assert [each.pushed.id for each in store.due_commands(LATER, 9)] == [entry.pushed.id]

    heard = (Heard(device=TABLET, seq=entry.seq),)
    restored = after(placed(), NOTE).model_copy(update={"heard": heard})
    store.apply_snapshot(snapshot(restored, others=the_store()).model_copy(update={"epoch": "epoch-2"}))
    order = store.order(ID)
    assert order is not None
    assert order.notes == restored.notes
    shown = counted.model_copy(update={"version": restored.version})
    record(store, replace(sent, results=(shown,)), LATER)
    assert store.due_commands(LATER, 9) == ()


@pytest.mark.parametrize("back", [EPOCH, "epoch-3"])
def test_an_epoch_that_comes_back_is_believed_again(store: PickupStore, back: str) -> None:
    """The tablet was at another service of that store, or a restore was undone: nothing waits for ever."""
    for epoch in ("epoch-2", back):
        there = snapshot(placed(), others=the_store()).model_copy(update={"epoch": epoch})
        store.apply_snapshot(there)
    made = store.submit(ID, NOTE, ASSOCIATE, NOW, offline=False)
    assert isinstance(made, Submitted)
    counted = CommandResult(id=UUID(made.command_id), status=ResultStatus.APPLIED, version=2, feed_seq=9)
    store.record_results([counted], NOW, "epoch-2")
    assert store.outbox_status().unsent == 1
    store.record_results([counted], NOW, back)
    assert store.outbox_status().unsent == 0


def test_what_was_answered_before_a_restore_says_nothing_after_it(store: PickupStore) -> None:
    """The answer was on its way while the snapshot came: applied or refused, it is asked again."""
    made = [store.submit(ID, NOTE, ASSOCIATE, NOW, offline=False) for _ in range(2)]
    ids = [UUID(each.command_id) for each in made if isinstance(each, Submitted)]
    store.apply_snapshot(snapshot(placed(), others=the_store()).model_copy(update={"epoch": "epoch-2"}))
    late = [
        CommandResult(id=ids[0], status=ResultStatus.APPLIED, version=2, feed_seq=9),
        CommandResult(id=ids[1], status=ResultStatus.REJECTED, code="closed", sentence="It is over."),
    ]
    assert store.record_results(late, NOW, EPOCH) == ChangedSet()
    assert [entry.pushed.id for entry in store.due_commands(NOW, 9)] == ids
    assert store.incidents() == ()
