"""What the service answered: applied stays until it shows, refused drops out and is told to the lead."""

from pathlib import Path
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.order import Heard
from pickup_domain.outcomes import IncidentKind
from pickup_domain.store import IncidentRecord
from pickup_domain.sync import CommandResult, ResultStatus
from staff_app.store.pickup_store import PickupStore
from tests.counter_service import change, page, snapshot
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, after, placed
from tests.reference_rows import row

ID = str(ORDER_ID)
PICK = c.PickItem(line_id="1", quantity=1, method=c.PickMethod.SCANNED, code="SKU-1")


def tap(store: PickupStore, args: c.CommandArgs = PICK) -> UUID:
    """A tap that counts; the command's id."""
    store.submit(ID, args, ASSOCIATE, NOW, offline=False)
    return store.due_commands(NOW, 10)[-1].pushed.id


def status(store: PickupStore) -> str:
    """The order's status as shown."""
    summary = store.summary(ID)
    assert summary is not None
    return summary.status


def test_an_applied_tap_stays_shown_until_the_order_arrives_with_it(store: PickupStore) -> None:
    """Between the answer and the feed the screen does not flicker back."""
    result = CommandResult(id=tap(store), status=ResultStatus.APPLIED, version=2, feed_seq=1)
    changed = store.record_results([result], NOW)
    assert changed.order_ids == {ID}
    assert status(store) == "picking"
    assert store.outbox_status().unsent == 0
    store.apply_changes(
        page(change(1, after(placed(), c.AddNote(text="not it")).model_copy(update={"version": 1})))
    )
    assert status(store) == "picking"
    store.apply_changes(page(change(2, after(placed(), PICK))))
    assert status(store) == "picking"
    order = store.order(ID)
    assert order is not None
    assert order.line("1") == after(placed(), PICK).line("1")


def test_an_answer_after_the_feed_drops_the_command_at_once(store: PickupStore) -> None:
    """The order arrived first; the late answer finds nothing left to keep."""
    command_id = tap(store)
    confirmed = after(placed(), PICK)
    store.apply_changes(page(change(1, confirmed)))
    store.record_results([CommandResult(id=command_id, status=ResultStatus.APPLIED, version=2)], NOW)
    order = store.order(ID)
    assert order is not None
    assert order.version == confirmed.version
    assert store.outbox_status().unsent == 0


def test_a_command_the_feed_already_shows_is_not_folded_twice(store: PickupStore) -> None:
    """The answer was lost on the way, the order came: one of two boxes is picked, not both."""
    args = c.PickItem(line_id="2", quantity=1, method=c.PickMethod.SCANNED, code="SKU-2")
    tap(store, args)
    [entry] = store.due_commands(NOW, 10)
    heard = after(placed(), args).model_copy(update={"heard": (Heard(device=TABLET, seq=entry.seq),)})
    store.apply_changes(page(change(1, heard)))
    order = store.order(ID)
    assert order is not None
    assert order.lines[1].picked == 1
    assert store.outbox_status().unsent == 1


def test_a_command_the_service_put_off_stays_shown_whatever_comes_after_it(store: PickupStore) -> None:
    """A later command of this tablet counted first; the earlier one is still the tablet's word."""
    tap(store)
    store.postpone([1], NOW, "unsupported")
    later = after(placed(), c.StartPicking()).model_copy(update={"heard": (Heard(device=TABLET, seq=2),)})
    store.apply_changes(page(change(1, later)))
    order = store.order(ID)
    assert order is not None
    assert order.lines[0].picked == 1


@pytest.mark.parametrize("final", [ResultStatus.REJECTED, ResultStatus.CONFLICT, ResultStatus.DUPLICATE])
def test_a_refused_tap_drops_out_and_becomes_an_incident(store: PickupStore, final: ResultStatus) -> None:
    """The screen goes back to what the service knows; the lead reads who, what and why."""
    result = CommandResult(id=tap(store), status=final, code="stale", sentence="Somebody else was first.")
    changed = store.record_results([result], NOW)
    assert (changed.order_ids, changed.incidents) == (frozenset({ID}), frozenset({str(result.id)}))
    assert status(store) == "placed"
    [incident] = store.incidents()
    assert (incident.kind, incident.order_id) == ("command_refused", ID)
    assert incident.detail == "“Pick item” by Maya R. on order 10477 did not count. Somebody else was first."


@pytest.mark.parametrize(
    ("code", "words"), [("needs_review", "too old"), ("key_reused", "another step by the same number")]
)
def test_what_the_service_cannot_know_is_for_a_person_to_find_out(
    store: PickupStore, code: str, words: str
) -> None:
    """It is not folded any more, and the sentence says what to look for."""
    result = CommandResult(id=tap(store), status=ResultStatus.REJECTED, code=code, sentence="No.")
    store.record_results([result], NOW)
    [incident] = store.incidents()
    assert (status(store), incident.kind) == ("placed", code)
    assert words in incident.detail
    assert "Look at the order and do it again" in incident.detail
    store.settle(incident.incident_id)
    assert store.incidents() == ()


def test_what_follows_a_refused_tap_is_folded_without_it(store: PickupStore) -> None:
    """Later taps of the same order stand for themselves."""
    first = tap(store)
    tap(store, c.AddNote(text="rings the bell"))
    store.record_results([CommandResult(id=first, status=ResultStatus.REJECTED)], NOW)
    detail = store.detail(ID, NOW)
    assert detail is not None
    assert (detail.summary.status, detail.notes) == ("placed", ("rings the bell",))
    assert detail.summary.unsent == 1


def test_retry_is_no_result(store: PickupStore) -> None:
    """An undecided command stays where it is."""
    result = CommandResult(id=tap(store), status=ResultStatus.RETRY, code="internal")
    assert store.record_results([result], NOW).order_ids == frozenset()
    assert store.outbox_status().unsent == 1


def test_an_answer_about_an_unknown_command_changes_nothing(store: PickupStore) -> None:
    """Answered twice, or never sent from here."""
    command_id = tap(store)
    result = CommandResult(id=command_id, status=ResultStatus.REJECTED, sentence="No.")
    store.record_results([result], NOW)
    assert store.record_results([result], NOW).incidents == frozenset()
    assert len(store.incidents()) == 1


def test_applied_without_a_version_is_done(store: PickupStore) -> None:
    """The service says that it counted and not where: nothing waits for a version that never comes."""
    changed = store.record_results([CommandResult(id=tap(store), status=ResultStatus.APPLIED)], NOW)
    assert changed.incidents == frozenset()
    assert store.outbox_status().unsent == 0


def test_the_services_word_replaces_the_tablets_own(store: PickupStore) -> None:
    """One incident about one command, whichever half came first."""
    command_id = tap(store)
    refused = CommandResult(id=command_id, status=ResultStatus.DUPLICATE, sentence="Collected already.")
    store.record_results([refused], NOW)
    told = IncidentRecord(
        incident_id=command_id,
        kind=IncidentKind.DOUBLE_HAND_OVER,
        order_id=ORDER_ID,
        detail="Maya and Tom both handed it over.",
        at=NOW,
    )
    changed = store.apply_changes(page(row(1, "incident", str(command_id), told)))
    assert changed.incidents == frozenset()
    assert [each.detail for each in store.incidents()] == ["Maya and Tom both handed it over."]


def test_an_answer_finds_its_command_by_what_was_sent(path: Path) -> None:
    """A flipped bit in the column and in its index: no checksum covers them; the body was sent."""
    store = PickupStore.open(path, TABLET, NOW)
    store.apply_snapshot(snapshot(placed()))
    command_id = tap(store)
    with store._transaction() as connection:
        connection.exec_driver_sql("UPDATE outbox SET command_id = 'x' || command_id")
    result = CommandResult(id=command_id, status=ResultStatus.REJECTED, sentence="No.")
    assert store.record_results([result], NOW).incidents == {str(command_id)}
    assert store.outbox_status().unsent == 0
    store.close()
