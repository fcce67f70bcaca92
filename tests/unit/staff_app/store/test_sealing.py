"""What waits to be sent is sealed with a key from the keyring, and none is lost in silence with a key."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain import unsent_file
from pickup_domain.signature import Signature
from pickup_domain.upcasting import WIRE_VERSION
from staff_app.errors import StorageError
from staff_app.store.database import checksum
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Submitted
from staff_app.store.sealing import Seal
from tests.counter_service import snapshot
from tests.factories import ASSOCIATE, COLLEAGUE, NOW, ORDER_ID, TABLET, hand_over, placed, ready
from tests.reference_rows import the_store

ID = str(ORDER_ID)
OTHER_ORDER = UUID(int=9)
SECRET, OTHER = bytes(range(32)), bytes(32)


def opened(path: Path, secret: bytes = SECRET) -> PickupStore:
    """The app after a start, with what its keyring holds."""
    return PickupStore.open(path, TABLET, NOW, secret=secret)


@pytest.fixture
def sealed(path: Path) -> Iterator[PickupStore]:
    """A queue under a secret of its own, with an order in it."""
    store = opened(path)
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    yield store
    store.close()


def note(store: PickupStore, text: str) -> None:
    """A step that is not sent."""
    store.submit(ID, c.AddNote(text=text), ASSOCIATE, NOW, offline=True)


def notes(store: PickupStore) -> list[object]:
    """Texts of the steps that would be sent now."""
    return [entry.pushed.args.get("text") for entry in store.due_commands(NOW, 10)]


def bodies(path: Path) -> list[str]:
    """The outbox as it lies in the file."""
    with closing(sqlite3.connect(path)) as file:
        return [row[0] for row in file.execute("SELECT body FROM outbox ORDER BY seq")]


def rewrite(path: Path, body: str) -> None:
    """Put another body there, with the checksum that belongs to it."""
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE outbox SET body = ?, crc = ?", (body, checksum(body)))


def test_arguments_cannot_be_read_and_all_else_can(sealed: PickupStore, path: Path) -> None:
    """Whose order, which step, who did it: a damaged one can be named; what was said stays closed."""
    note(sealed, "second door")
    [body] = bodies(path)
    row = json.loads(body)
    assert list(row["args"]) == ["sealed"]
    assert "second door" not in body
    assert (row["type"], row["order_id"], row["seq"], row["wire"]) == ("add_note", ID, 1, WIRE_VERSION)


def test_no_stroke_of_a_signature_is_in_the_file(sealed: PickupStore, path: Path) -> None:
    """It waits for the service, and is no part of the order."""
    sealed.apply_snapshot(snapshot(ready(), others=the_store()))
    signature = Signature(aspect=2, strokes=(((0.777131, 0.5, 0), (0.5, 0.777132, 9)),))
    made = sealed.submit(ID, hand_over(signature=signature), ASSOCIATE, NOW, offline=True)
    assert isinstance(made, Submitted)
    sealed.close()
    assert b"0.7771" not in path.read_bytes()


def test_each_sealing_is_another(sealed: PickupStore, path: Path) -> None:
    """The same words twice look like two."""
    note(sealed, "second door")
    note(sealed, "second door")
    one, two = (json.loads(body)["args"]["sealed"] for body in bodies(path))
    assert one != two


def test_it_is_sent_as_it_was_said_after_a_restart(sealed: PickupStore, path: Path) -> None:
    """With the key from the keyring."""
    note(sealed, "second door, ü")
    before = sealed.due_commands(NOW, 10)
    sealed.close()
    again = opened(path)
    assert again.due_commands(NOW, 10) == before
    assert again.incidents() == ()
    again.close()


def test_with_another_key_it_waits_and_a_lead_is_told(sealed: PickupStore, path: Path) -> None:
    """It is neither sent nor thrown away, nor taken for damaged; with its own key it goes."""
    note(sealed, "second door")
    note(sealed, "third door")
    sealed.close()
    stranger = opened(path, OTHER)
    assert stranger.due_commands(NOW, 10) == ()
    assert stranger.outbox_status().unsent == 2
    [incident] = stranger.incidents()
    assert incident.detail.startswith("2 steps of this tablet cannot be sent")
    stranger.close()
    again = opened(path)
    assert notes(again) == ["second door", "third door"]
    assert again.incidents() == ()
    again.close()


def test_another_key_holds_back_its_own_order_only(sealed: PickupStore, path: Path) -> None:
    """Work goes on."""
    other = placed(number="10478").model_copy(update={"order_id": OTHER_ORDER})
    note(sealed, "second door")
    sealed.close()
    stranger = opened(path, OTHER)
    stranger.apply_snapshot(snapshot(placed(), other, others=the_store()))
    note(stranger, "behind it")
    stranger.submit(str(other.order_id), c.Assign(assignee=COLLEAGUE), ASSOCIATE, NOW, offline=True)
    assert [entry.pushed.type for entry in stranger.due_commands(NOW, 10)] == ["assign"]
    stranger.close()


def test_a_tablet_set_up_anew_seals_anew(sealed: PickupStore, path: Path) -> None:
    """The service may tell another secret than before."""
    note(sealed, "second door")
    sealed.act_as("another-device", OTHER)
    note(sealed, "third door")
    assert notes(sealed) == ["second door", "third door"]
    sealed.close()
    again = opened(path, OTHER)
    assert notes(again) == ["second door", "third door"]
    again.close()


def test_what_the_new_secret_opens_is_sent_and_no_more_told_as_locked(
    sealed: PickupStore, path: Path
) -> None:
    """It was sealed with it before the keyring lost it, or never got it."""
    note(sealed, "second door")
    sealed.close()
    stranger = opened(path, OTHER)
    note(stranger, "third door")
    stranger.act_as(TABLET, SECRET)
    assert notes(stranger) == ["second door", "third door"]
    assert stranger.incidents() == ()
    order = stranger.order(ID)
    assert order is not None
    assert order.notes == ("second door", "third door")
    stranger.close()


def test_what_could_not_be_sealed_anew_is_sealed_the_next_time(sealed: PickupStore, path: Path) -> None:
    """The disk was full just then: once the keyring holds the new secret only, it still opens all."""
    note(sealed, "second door")
    with closing(sqlite3.connect(path)) as file, file:
        refuse = "CREATE TRIGGER full BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'full'); END"
        file.execute(refuse)
    with pytest.raises(StorageError):
        sealed.act_as(TABLET, OTHER)
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("DROP TRIGGER full")
    sealed.act_as(TABLET, OTHER)
    note(sealed, "third door")
    sealed.close()
    again = opened(path, OTHER)
    assert notes(again) == ["second door", "third door"]
    again.close()


def test_what_an_older_app_left_stays_as_that_app_reads_it(sealed: PickupStore, path: Path) -> None:
    """Sealed under its own number it would be sent as it lies, where somebody goes back to that app."""
    note(sealed, "second door")
    old = json.dumps(json.loads(Seal(SECRET).open(bodies(path)[0])) | {"wire": 4})
    rewrite(path, old)
    sealed.act_as(TABLET, OTHER)
    assert bodies(path) == [old]
    assert notes(sealed) == ["second door"]


@pytest.mark.parametrize("name", ["order_id", "type", "actor", "seq"])
def test_sealed_words_belong_to_their_own_command(sealed: PickupStore, path: Path, name: str) -> None:
    """Somebody who can write the file cannot put them under another order, step or person."""
    note(sealed, "second door")
    row = json.loads(bodies(path)[0])
    changed = {
        "order_id": str(OTHER_ORDER),
        "type": "delay",
        "actor": COLLEAGUE.model_dump(mode="json"),
        "seq": 2,
    }
    rewrite(path, json.dumps(row | {name: changed[name]}))
    assert sealed.due_commands(NOW, 10) == ()
    assert sealed.outbox_status().unsent == 1


def test_what_an_older_app_left_is_sent(sealed: PickupStore, path: Path) -> None:
    """It did not seal."""
    note(sealed, "second door")
    plain = json.loads(Seal(SECRET).open(bodies(path)[0]))
    rewrite(path, json.dumps(plain | {"wire": 4}))
    assert notes(sealed) == ["second door"]


def test_a_leads_file_is_open_for_the_service(sealed: PickupStore, tmp_path: Path) -> None:
    """`central-service take-unsent` reads it."""
    note(sealed, "second door")
    file = tmp_path / "unsent.jsonl"
    sealed.save_unsent(file, NOW)
    [held] = unsent_file.read(file.read_bytes()).saved
    assert held.pushed.args == {"text": "second door"}


def test_a_leads_file_keeps_what_no_key_here_opens(sealed: PickupStore, path: Path, tmp_path: Path) -> None:
    """Nothing is thrown away with the store, and nobody sends sealed words for said ones."""
    note(sealed, "second door")
    sealed.close()
    stranger = opened(path, OTHER)
    file = tmp_path / "unsent.jsonl"
    assert stranger.save_unsent(file, NOW) == 1
    stranger.close()
    held = unsent_file.read(file.read_bytes())
    assert (held.saved, held.damaged, held.sealed) == ((), (), (1,))
    [line] = file.read_text(encoding="utf-8").splitlines()
    assert "second door" in Seal(SECRET).open(json.loads(line)["command"])


def test_a_rescued_file_is_still_sealed_and_sent(sealed: PickupStore, path: Path) -> None:
    """What a damaged file held is carried over closed; no key is needed for that."""
    note(sealed, "second door")
    sealed.close()
    raw = bytearray(path.read_bytes())
    raw[:16] = bytes(16)
    path.write_bytes(raw)
    again = opened(path)
    assert again.opening.quarantined
    assert "second door" not in bodies(path)[0]
    assert notes(again) == ["second door"]
    again.close()


@pytest.mark.parametrize(
    "body",
    ['{"args": {"sealed": 7}}', '{"args": {"sealed": "="}}', '{"sealed": 1}', '"sealed"', '["sealed"]'],
)
def test_what_only_looks_sealed_breaks_nothing(sealed: PickupStore, path: Path, body: str) -> None:
    """Whoever wrote it with its checksum: it is not sent."""
    note(sealed, "second door")
    rewrite(path, body)
    assert sealed.due_commands(NOW, 10) == ()
