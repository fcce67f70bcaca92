"""What a shift lead sees to: steps that did not count, a file of unsent ones, and leaving the store."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from pickup_domain import unsent_file
from pickup_domain.order import Role
from pickup_domain.outcomes import IncidentKind
from pickup_domain.store import IncidentRecord
from pickup_domain.sync import Change, CommandResult, EnrolAnswer, ResultStatus
from staff_app.credentials import Credential, FileVault
from staff_app.rows.people import SignInPhase
from staff_app.sync.client import ServiceClient
from staff_app.sync.feed import Fetched
from tests.counter_service import page, snapshot
from tests.factories import NOW, ORDER_ID, TABLET, placed
from tests.gui.controllers.conftest import Counter
from tests.reference_rows import member, row, the_store

ID = str(ORDER_ID)
Make = Callable[..., Counter]


def with_lead(make: Make) -> Counter:
    """Lena, who is a shift lead and has a PIN, is signed in."""
    counter = make(placed())
    counter.start(signed_in=False)
    lena = row(1, "staff", "lena", member("lena", role=Role.SHIFT_LEAD), version=2)
    counter.ask(lambda store: store.apply_changes(page(lena)))
    counter.sign_in.refresh()
    counter.until(lambda: all(each.has_pin for each in counter.sign_in.view.staff))
    counter.sign_in.choose("lena")
    counter.sign_in.enter_pin("2468")
    counter.until(lambda: counter.sign_in.actor)
    return counter


def told(seq: int, incident: IncidentRecord, version: int = 1) -> Change:
    """The service's word about an incident."""
    return row(seq, "incident", str(incident.incident_id), incident, version=version)


def note(counter: Counter, text: str = "rings twice") -> None:
    """A step that is not sent."""
    before = counter.ask(lambda store: store.outbox_status()).unsent
    counter.orders.add_note(ID, text)
    counter.until(lambda: counter.ask(lambda store: store.outbox_status()).unsent > before)
    counter.tablet.refresh()
    counter.until(lambda: counter.tablet.view.unsaved > before)


def test_a_step_that_did_not_count_is_told_and_stays_until_a_lead_has_seen_it(at_counter: Make) -> None:
    """In the toast at once, on the tablet's sheet until then."""
    counter = with_lead(at_counter)
    note(counter)
    [entry] = counter.ask(lambda store: store.due_commands(NOW, 10))
    refused = CommandResult(id=entry.pushed.id, status=ResultStatus.REJECTED, code="key_reused")
    counter.tablet.on_changed(counter.ask(lambda store: store.record_results([refused], NOW)))
    counter.until(lambda: counter.told and counter.tablet.view.notes)
    assert "do it again if it is still missing" in counter.told[0]
    [noted] = counter.tablet.view.notes
    counter.tablet.settle(noted.note_id)
    counter.until(lambda: not counter.tablet.view.notes)


def test_of_several_steps_that_did_not_count_each_is_told(at_counter: Make) -> None:
    """How many, on which orders and where they stand; the last one alone hid the others."""
    counter = at_counter(placed())
    counter.start()
    note(counter)
    note(counter, "waits in the car")
    refused = [
        CommandResult(id=each.pushed.id, status=ResultStatus.REJECTED, code="stale", sentence="Look again.")
        for each in counter.ask(lambda store: store.due_commands(NOW, 10))
    ]

    counter.tablet.on_changed(counter.ask(lambda store: store.record_results(refused, NOW)))

    counter.until(lambda: counter.told)
    assert counter.told == [
        "2 steps did not count. Orders: 10477. What became of each stands under “This tablet”."
    ]


def test_what_is_over_by_now_is_not_told_nor_an_older_one_in_its_place(at_counter: Make) -> None:
    """The service tells of two and of the end of one, in the same page; one that was told is still open."""
    counter = at_counter(placed())
    counter.start()
    known, over, new = (
        IncidentRecord(
            incident_id=UUID(int=place),
            kind=IncidentKind.DOUBLE_HAND_OVER,
            order_id=ORDER_ID,
            detail=f"Handed over twice: {place}.",
            at=NOW - timedelta(minutes=place),
        )
        for place in (1, 2, 3)
    )
    ended = over.model_copy(update={"resolved": True})
    counter.ask(lambda store: store.apply_changes(page(told(1, known))))

    words = page(told(2, over), told(3, new), told(4, ended, version=2))
    counter.tablet.on_changed(counter.ask(lambda store: store.apply_changes(words)))

    counter.until(lambda: counter.told)
    assert counter.told == ["Handed over twice: 3."]


def test_an_associate_may_do_none_of_it(at_counter: Make) -> None:
    """They are told who may."""
    counter = at_counter(placed())
    counter.start()
    counter.tablet.save_unsent()
    counter.tablet.leave_store()
    counter.tablet.settle("x")
    assert counter.told == ["Only a shift lead can do this."] * 3
    assert counter.ask(lambda store: store.place()) is not None


def test_what_is_unsent_goes_into_a_file_and_then_the_tablet_may_leave(
    at_counter: Make, tmp_path: Path
) -> None:
    """Not before; afterwards neither orders nor token are left, and it asks to be set up."""
    counter = with_lead(at_counter)
    note(counter)
    counter.tablet.leave_store()
    counter.until(lambda: counter.told)
    assert counter.told[0].startswith("1 step is not sent yet to Downtown.")
    assert counter.sign_in.actor is not None
    counter.tablet.save_unsent()
    counter.until(lambda: counter.tablet.view.saved_to and not counter.tablet.view.unsaved)
    [saved] = unsent_file.read(Path(counter.tablet.view.saved_to).read_bytes()).saved
    assert saved.pushed.args == {"text": "rings twice"}
    counter.tablet.leave_store()
    counter.until(lambda: counter.sign_in.view.phase is SignInPhase.ENROL and counter.lists[-1] == ())
    counter.until(lambda: FileVault(tmp_path / "token.json").load() is None)
    assert counter.sign_in.view.staff == ()
    assert counter.tablet.view.unsaved == 0


def test_a_snapshot_that_arrives_while_the_tablet_leaves_is_not_kept(at_counter: Make) -> None:
    """Nothing of the store comes back after it was forgotten; set up again, the next one counts."""
    counter = with_lead(at_counter)
    credential = Credential("http://127.0.0.1:9", "DT01", TABLET, "token", "ab" * 32)
    counter.sync.start(credential)
    counter.tablet.leave_store()
    arrived = Fetched(NOW, snapshot=snapshot(placed(), others=the_store()))
    counter.sync._apply(counter.sync._line, arrived)
    counter.until(lambda: counter.sign_in.view.phase is SignInPhase.ENROL)
    assert counter.ask(lambda store: (store.place(), store.summaries(NOW))) == (None, ())
    counter.ask(lambda store: store.act_as(TABLET, b""))
    counter.sync.start(credential)
    counter.sync._apply(counter.sync._line, arrived)
    counter.until(lambda: counter.ask(lambda store: store.place()))


def test_a_locked_out_tablet_lets_a_lead_in_to_save_what_is_unsent(at_counter: Make) -> None:
    """Nobody else, and afterwards it asks to be set up again."""
    counter = with_lead(at_counter)
    note(counter)
    counter.sign_in.lock_out()
    counter.sign_in.sign_out()
    assert counter.sign_in.view.phase is SignInPhase.ENROL
    counter.sign_in.let_lead_in()
    assert [each.staff_id for each in counter.sign_in.view.staff] == ["lena"]
    counter.sign_in.choose("lena")
    counter.sign_in.enter_pin("2468")
    counter.until(lambda: counter.sign_in.actor)
    counter.tablet.save_unsent()
    counter.until(lambda: counter.tablet.view.saved_to)
    counter.sign_in.sign_out()
    assert counter.sign_in.view.phase is SignInPhase.ENROL


class OtherStore(ServiceClient):
    """Takes any code, and is another store."""

    def enrol(self, *told: str) -> EnrolAnswer:
        """A token of UP02."""
        del told
        return EnrolAnswer(device_id="d9", store="UP02", token="t", pepper="ab" * 32, epoch="e")


class SameStoreMadeAnew(OtherStore):
    """Takes any code, and has another secret than before."""

    def enrol(self, *told: str) -> EnrolAnswer:
        """A token of DT01."""
        return super().enrol(*told).model_copy(update={"store": "DT01"})


def store_in(folder: Path) -> str:
    """Whose token is kept."""
    kept = FileVault(folder / "token.json").load()
    return "" if kept is None else kept.store


def moved(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Somebody types a code of another store; what the sync would be started with."""
    monkeypatch.setattr("staff_app.sync.client.ServiceClient", OtherStore)
    started: list[object] = []
    counter.sign_in.enrolled.connect(started.append)
    counter.sign_in.enrol("http://127.0.0.1:9", "CODE", "Counter 9")
    return started


def test_a_code_of_another_store_does_not_take_unsent_steps_there(
    at_counter: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The tablet says where they belong and stays there, after a restart, too; nothing goes elsewhere."""
    counter = with_lead(at_counter)
    note(counter)
    counter.sign_in.sign_out()
    started = moved(counter, monkeypatch)
    counter.until(lambda: counter.sign_in.view.phase is SignInPhase.ENROL)
    assert counter.sign_in.view.message.startswith("1 step is not sent yet to Downtown.")
    assert started == []
    assert store_in(tmp_path) == "DT01"
    assert counter.ask(lambda store: store.outbox_status()).unsent == 1
    counter.sign_in.let_lead_in()
    counter.sign_in.choose("lena")
    counter.sign_in.enter_pin("2468")
    counter.until(lambda: counter.sign_in.actor)


def test_a_tablet_with_nothing_unsent_moves_to_another_store(
    at_counter: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """And shows nothing of the first one, after a restart either."""
    counter = with_lead(at_counter)
    counter.sign_in.sign_out()
    started = moved(counter, monkeypatch)
    counter.until(lambda: started and counter.lists[-1] == ())
    assert counter.ask(lambda store: store.place()) is None
    counter.until(lambda: store_in(tmp_path) == "UP02")


def test_a_new_secret_is_kept_once_what_waits_is_sealed_with_it(
    at_counter: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Not before: where there is no room for that, the old one still opens it after a restart."""
    counter = with_lead(at_counter)
    note(counter)
    vault = FileVault(tmp_path / "token.json")
    before = vault.load()
    monkeypatch.setattr("staff_app.sync.client.ServiceClient", SameStoreMadeAnew)
    with closing(sqlite3.connect(tmp_path / "queue.sqlite3")) as file, file:
        file.execute("CREATE TRIGGER full BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'full'); END")
    counter.sign_in.enrol("http://127.0.0.1:9", "CODE", "Counter 2")
    counter.until(lambda: "storage is full" in counter.sign_in.view.message)
    assert vault.load() == before
    with closing(sqlite3.connect(tmp_path / "queue.sqlite3")) as file, file:
        file.execute("DROP TRIGGER full")
    counter.sign_in.enrol("http://127.0.0.1:9", "CODE", "Counter 2")
    counter.until(lambda: vault.load() != before)
    assert [entry.pushed.args for entry in counter.ask(lambda store: store.due_commands(NOW, 10))] == [
        {"text": "rings twice"}
    ]
