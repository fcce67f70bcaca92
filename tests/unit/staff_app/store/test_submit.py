"""A tap is on disk before anybody is told that it counted."""

import json
import sqlite3
import zlib
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.upcasting import WIRE_VERSION
from staff_app.rows.orders import Refusal
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Submitted
from staff_app.store.sealing import Seal
from tests.counter_service import change, page
from tests.factories import ASSOCIATE, LEAD, NOW, ORDER_ID, TABLET, after, placed

ID = str(ORDER_ID)
WINDOW = timedelta(seconds=15)
SEEN_TO = c.ResolveException(key="late:1", note="Called")
PICK = c.PickItem(line_id="1", quantity=1, method=c.PickMethod.SCANNED, code="SKU-1")


def give(store: PickupStore, args: c.CommandArgs, *, offline: bool = False) -> Submitted | Refusal:
    """One tap."""
    return store.submit(ID, args, ASSOCIATE, NOW, offline=offline)


def test_a_tap_is_readable_by_others_when_submit_returns(store: PickupStore, path: Path) -> None:
    """Another connection sees the command and the view it makes."""
    done = give(store, PICK)
    assert isinstance(done, Submitted)
    other = sqlite3.connect(path)
    command_id, body, crc = other.execute("SELECT command_id, body, crc FROM outbox").fetchone()
    summary = json.loads(other.execute("SELECT summary FROM order_view").fetchone()[0])
    other.close()
    assert (command_id, json.loads(body)["type"]) == (done.command_id, "pick_item")
    assert crc == zlib.crc32(body.encode())
    assert "picking" in summary


def test_what_is_sent_is_what_was_written(store: PickupStore, path: Path) -> None:
    """The outbox hands out the body on disk, opened, but for the number of its shape, the same each time."""
    give(store, PICK, offline=True)
    [entry] = store.due_commands(NOW, 10)
    other = sqlite3.connect(path)
    written = json.loads(Seal(b"").open(other.execute("SELECT body FROM outbox").fetchone()[0]))
    assert written == entry.pushed.model_dump(mode="json") | {"wire": WIRE_VERSION}
    other.close()
    assert entry.pushed.offline
    assert entry.pushed.order_id == ORDER_ID


def test_the_detail_shows_the_tap(store: PickupStore) -> None:
    """The answer holds the order as it is now, with its unsent command counted."""
    done = give(store, PICK)
    assert isinstance(done, Submitted)
    assert done.detail.summary.status == "picking"
    assert done.detail.summary.unsent == 1
    assert [line.picked for line in done.detail.lines] == [1, 0]
    assert store.detail(ID, NOW) == done.detail


def test_a_refused_tap_leaves_nothing(store: PickupStore) -> None:
    """A refusal comes with its sentence, and neither a row nor a number is used up."""
    refused = give(store, c.MarkReady())
    assert isinstance(refused, Refusal)
    assert refused.sentence
    assert store.outbox_status().unsent == 0
    give(store, PICK)
    assert [entry.seq for entry in store.due_commands(NOW, 10)] == [1]


def test_an_order_that_is_not_here_is_refused(store: PickupStore) -> None:
    """Nobody can work on an order that the tablet has never heard of."""
    refused = store.submit(str(UUID(int=9)), PICK, ASSOCIATE, NOW, offline=False)
    assert isinstance(refused, Refusal)
    assert refused.code == "not_found"


def test_pending_commands_do_not_raise_the_base_version(store: PickupStore) -> None:
    """Every command of a chain carries the version that the service confirmed."""
    give(store, c.StartPicking())
    give(store, PICK)
    assert [entry.pushed.base_version for entry in store.due_commands(NOW, 10)] == [1, 1]
    newer = after(placed(), c.AddNote(text="rings the bell"))
    store.apply_changes(page(change(1, newer)))
    give(store, c.AddNote(text="second door"))
    assert store.due_commands(NOW, 10)[-1].pushed.base_version == newer.version


def test_numbers_go_on_after_the_outbox_is_empty_and_the_app_restarted(
    store: PickupStore, path: Path
) -> None:
    """A number is never given out twice."""
    give(store, PICK)
    [entry] = store.due_commands(NOW, 10)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("DELETE FROM outbox")
    store.close()
    again = PickupStore.open(path, TABLET, NOW)
    again.submit(ID, c.AddNote(text="x"), ASSOCIATE, NOW, offline=False)
    assert [each.seq for each in again.due_commands(NOW, 10)] == [entry.seq + 1]
    again.close()


def test_a_restart_shows_what_was_tapped(store: PickupStore, path: Path) -> None:
    """Closed and opened again, the order is as it was left."""
    give(store, PICK)
    before = store.detail(ID, NOW)
    store.close()
    again = PickupStore.open(path, TABLET, NOW)
    assert again.detail(ID, NOW) == before
    again.close()


def test_a_bag_gets_the_next_label_and_can_be_found_until_undone(store: PickupStore) -> None:
    """Staging makes bag 10477-1, which a scan finds; after the undo it is nobody's."""
    give(store, PICK)
    done = store.stage(ID, "B-07", None, ASSOCIATE, NOW, offline=False)
    assert isinstance(done, Submitted)
    assert [bag.bag_id for bag in done.detail.bags] == ["10477-1"]
    assert store.order_by_bag("10477-1") == ID
    assert store.next_bag_id(ID) == "10477-2"
    give(store, c.Undo(command_id=UUID(done.command_id)))
    assert store.order_by_bag("10477-1") is None


def test_an_act_offers_its_own_undo_for_its_window(store: PickupStore) -> None:
    """The offer names the command; whoever reads the order meanwhile, after a restart, too, finds it."""
    done = give(store, PICK)
    assert isinstance(done, Submitted)
    assert done.detail.undo is not None
    assert (done.detail.undo.command_id, done.detail.undo.until) == (done.command_id, NOW + WINDOW)
    for at, found in ((NOW, done.detail.undo), (NOW + WINDOW, None)):
        read = store.detail(ID, at)
        assert read is not None
        assert read.undo == found


@pytest.mark.parametrize("behind", [timedelta(seconds=6), timedelta(seconds=-6)])
def test_no_act_offers_to_take_back_what_a_colleague_did(store: PickupStore, behind: timedelta) -> None:
    """However the clocks stand to each other, each word has its own undo, and the step keeps its own."""
    seen_to = store.submit(ID, SEEN_TO, LEAD, NOW - behind, offline=False)
    step = give(store, PICK)
    again = store.submit(
        ID, c.ResolveException(key="print:1", note="Done"), LEAD, NOW - behind, offline=False
    )
    for done, kind in ((seen_to, "resolve_exception"), (step, "pick_item"), (again, "resolve_exception")):
        assert isinstance(done, Submitted)
        assert done.detail.undo is not None
        assert (done.detail.undo.kind, done.detail.undo.command_id) == (kind, done.command_id)
    noted = give(store, c.AddNote(text="x"))
    assert isinstance(noted, Submitted)
    assert noted.detail.undo is None


def test_a_tablet_that_is_set_up_anew_keeps_what_it_has_not_sent(store: PickupStore) -> None:
    """Its next act is the new device's, on top of the old one's."""
    give(store, c.StartPicking())
    store.act_as("another-device", b"")
    give(store, PICK)
    shown = store.summary(ID)
    assert shown is not None
    assert (shown.status, shown.units_decided, shown.unsent) == ("picking", 1, 2)
    assert [entry.seq for entry in store.due_commands(NOW, 10)] == [1, 2]
