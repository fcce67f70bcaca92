"""A tablet that left its store with unsent steps: what a lead saved of them counts all the same, and once."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from central_service.__main__ import main
from pickup_domain import commands as c
from pickup_domain import unsent_file, upcasting
from pickup_domain.day import STORE
from pickup_domain.order import Actor, ActorKind, Order, Role
from pickup_domain.sync import EnrolAnswer, Snapshot
from staff_app.store.pickup_store import PickupStore
from tests.live_service import DRILL, GTINS, LiveService, cart, pushed

MAYA = Actor(kind=ActorKind.STAFF, id="maya", name="Maya R.", role=Role.ASSOCIATE)


class Left:
    """A tablet that picked a unit and wrote a note with no network, and the file that a lead saved of it."""

    def __init__(self, service: LiveService, folder: Path) -> None:
        self.service = service
        self.enrolled: EnrolAnswer = service.enrol()
        self.path = folder / "unsent.jsonl"
        with service.storefront() as front:
            placed = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "k"}).json()
        self.order_id: str = placed["order_id"]
        with service.tablet(self.enrolled) as client:
            sent = Snapshot.model_validate_json(client.get("/snapshot").content)
        store = PickupStore.open(folder / "tablet.sqlite3", self.enrolled.device_id)
        store.apply_snapshot(sent)
        pick = c.PickItem(line_id="1", quantity=1, method=c.PickMethod.SCANNED, code=GTINS[DRILL])
        for args in (pick, c.AddNote(text="by the door")):
            store.submit(self.order_id, args, MAYA, sent.server_time, offline=True)
        assert store.save_unsent(self.path, sent.server_time) == 2
        store.leave()
        store.close()

    def take(self) -> int:
        """Run the command; its exit status."""
        return main(["take-unsent", str(self.path), "--database", self.service.settings.database_url])

    def seen(self) -> tuple[int, list[str]]:
        """What another tablet sees: picked drills, and notes."""
        with self.service.tablet(self.service.enrol()) as client:
            items = client.get("/snapshot").json()["items"]
        [order] = [each for each in items if each["id"] == self.order_id]
        read = Order.model_validate_json(order["body"])
        return read.lines[0].picked, list(read.notes)


@pytest.fixture
def left(service: LiveService, tmp_path: Path) -> Left:
    """On each engine."""
    return Left(service, tmp_path)


def test_what_was_saved_counts_once(left: Left, capsys: pytest.CaptureFixture[str]) -> None:
    """However often the file is taken; each step is named with its tablet and what became of it."""
    assert left.seen() == (0, [])
    assert left.take() == 0
    told = capsys.readouterr().out
    assert "Line 1, DT01, Counter 1, pick_item" in told
    assert "2 of 2 steps count." in told
    after = left.seen()
    assert after[0] == 1
    assert left.take() == 0
    assert left.seen() == after


def test_tablets_that_wait_hear_of_it(tmp_path: Path, migrated_file: Path) -> None:
    """Beside a service on a SQLite file, whose own commits are not the only ones."""
    copyfile(migrated_file, tmp_path / "central.sqlite3")
    with LiveService(tmp_path, feed_watch_s=0.05) as service:
        left = Left(service, tmp_path)
        with service.tablet(service.enrol()) as client:
            sent = Snapshot.model_validate_json(client.get("/snapshot").content)
            asked: dict[str, str | int] = {"epoch": sent.epoch, "since": sent.seq, "wait": 25}
            with ThreadPoolExecutor(1) as lane:
                answer = lane.submit(client.get, "/changes", params=asked)
                service.await_waiter(answer)
                assert left.take() == 0
                assert left.order_id in [each["id"] for each in answer.result().json()["changes"]]


def test_a_tablet_that_was_locked_out_since_is_taken_too(left: Left) -> None:
    """What was done on it is done."""
    with left.service.sign_in(left.service.enrol()) as lead:
        assert lead.delete(f"/devices/{left.enrolled.device_id}").status_code in {200, 204}
    assert left.take() == 0
    assert left.seen()[0] == 1


def test_what_does_not_count_is_named(left: Left, capsys: pytest.CaptureFixture[str]) -> None:
    """A damaged line, a tablet of another service, a step that came too late: each with its line."""
    first, second = left.path.read_text(encoding="utf-8").splitlines()
    with left.service.storefront() as front:
        cancelled = front.post(
            f"/v1/orders/{left.order_id}/cancel", json={"reason": "x"}, headers={"Idempotency-Key": "c"}
        )
        assert cancelled.status_code == 200, cancelled.text
    left.path.write_text(f"{first}\n{second[:-9]}\n", encoding="utf-8")
    assert left.take() == 1
    told = capsys.readouterr().out
    assert "Line 1, DT01, Counter 1, pick_item" in told
    assert "rejected" in told or "conflict" in told
    assert "Line 2 is not what the tablet wrote" in told
    assert "0 of 2 steps count." in told


def test_what_a_newer_app_wrote_is_named_apart_from_damage(
    left: Left, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the next step; a later line about the same waits for it, and all count after the update."""
    newer = json.dumps(note(left.order_id, 1) | {"wire": upcasting.WIRE_VERSION + 1})
    same, other = json.dumps(note(left.order_id, 2)), json.dumps(note(str(STORE), 3))
    lines = [unsent_file.line(left.enrolled.device_id, each) for each in (newer, same, other)]
    left.path.write_text("".join(lines) + "x\n", encoding="utf-8")
    assert left.take() == 1
    told = capsys.readouterr().out.splitlines()
    of_newer = [
        f"Line {number} is of an app newer than this program, or waits for one that is." for number in (1, 2)
    ]
    assert told[:3] == ["Line 4 is not what the tablet wrote.", *of_newer]
    assert told[3].startswith("Line 3, DT01, Counter 1, add_note")
    assert told[4:] == [
        "Update the service first, then take the file again.",
        "0 of 4 steps count. Taking the file again counts nothing twice.",
    ]
    assert left.seen()[1] == []


def test_a_file_of_another_service_is_told(
    left: Left, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing counts there, and nothing breaks."""
    status = main(["take-unsent", str(left.path), "--database", f"sqlite:///{tmp_path / 'other.sqlite3'}"])
    assert status == 1
    assert "was enrolled here. Check --database." in capsys.readouterr().out


def test_a_file_that_is_not_there_is_told(left: Left, capsys: pytest.CaptureFixture[str]) -> None:
    """In a sentence."""
    left.path.unlink()
    assert left.take() != 0
    assert "cannot be read" in capsys.readouterr().err


def test_a_step_waits_for_those_before_it_wherever_they_stand(
    left: Left, capsys: pytest.CaptureFixture[str]
) -> None:
    """One that this service is too old for holds back its order, past another tablet's lines, and many."""
    other = left.service.enrol(name="Counter 2").device_id
    of_both = [(left.enrolled.device_id, pushed(left.order_id, "sing", 1)), (other, note(left.order_id, 1))]
    of_both += [(left.enrolled.device_id, note(left.order_id, 1 + number)) for number in range(1, 104)]
    lines = (unsent_file.line(device_id, json.dumps(step)) for device_id, step in of_both)
    left.path.write_text("".join(lines), encoding="utf-8")
    assert left.take() == 1
    told = capsys.readouterr().out
    assert "Line 2, DT01, Counter 2, add_note" in told
    assert "1 of 105 steps count." in told


def note(order_id: str, seq: int) -> dict[str, Any]:
    """As a tablet of an older app keeps it."""
    return pushed(order_id, "add_note", seq, text=f"{seq}")
