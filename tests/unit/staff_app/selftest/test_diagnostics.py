"""The diagnostics file says how the tablet does and nothing about anybody."""

import json
import logging
import stat
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from pickup_domain import commands as c
from pickup_domain.order import Customer
from pickup_domain.wording import say
from staff_app.device_rows import CameraFigures, Finding, Level
from staff_app.errors import StorageError
from staff_app.preferences import Preferences
from staff_app.rows.sync import FeedState, SyncStatus
from staff_app.selftest import diagnostics
from staff_app.selftest.log_tail import LogLine, LogTail
from staff_app.store import health
from staff_app.store.pickup_store import PickupStore
from staff_app.store.print_jobs import PrintJobs, StoredPrintJob
from tests.counter_service import snapshot
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, placed
from tests.reference_rows import item, member, the_store

CANARIES = (
    *("Zaphod", "Beeblebrox", "zaphod@canary.example", "4155550142", "CANARYSTREET", "CANARY-77"),
    *("canary-token", "CANARYCODE", "canary-host", "CanaryStaff", "canarynote"),
)


def test_no_canary_is_anywhere_in_it(tmp_path: Path) -> None:
    """Planted in orders, staff, outbox, print jobs, settings, findings, states, logs and tracebacks."""
    path, facts = tmp_path / "canary-host" / "bundle.zip", planted(tmp_path)
    diagnostics.write(path, facts)

    with zipfile.ZipFile(path) as bundle:
        text = "".join(f"{name}\n{bundle.read(name).decode()}" for name in bundle.namelist())
    assert [canary for canary in CANARIES if canary.lower() in text.lower()] == []
    assert str(ORDER_ID) not in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_helps_is_in_it(tmp_path: Path) -> None:
    """Versions, numbers, states, templates, and where in the code something was logged."""
    path = tmp_path / "bundle.zip"
    diagnostics.write(path, planted(tmp_path))

    with zipfile.ZipFile(path) as bundle:
        parts = {name: json.loads(bundle.read(name)) for name in bundle.namelist()}
    assert parts["versions.json"]["pydantic"] != "missing"
    assert (parts["storage.json"]["orders"], parts["storage.json"]["unsent"]) == (1, 1)
    assert parts["storage.json"]["prints"] == {"unknown": 1}
    assert parts["sync.json"]["feed"] == "offline"
    assert parts["preferences.json"]["camera"] == "camera"
    assert parts["camera.json"] == {
        "frames_per_s": 29.5,
        "dropped": 3,
        "frames": 412,
        "width_px": 1280,
        "height_px": 720,
    }
    assert parts["self_test.json"][0]["sentence"] == "The printer at {name} cannot be reached."
    line = parts["log.json"][-1]
    assert (line["level"], line["error"]) == ("ERROR", "ValueError")
    assert line["frames"][0].startswith("tests/unit/staff_app/selftest/test_diagnostics.py:")


def planted(folder: Path) -> diagnostics.Facts:
    """A tablet full of canaries."""
    database = folder / "queue.sqlite3"
    contact = Customer(name="Zaphod Beeblebrox", email="zaphod@canary.example", phone="+14155550142")
    order = placed().model_copy(update={"customer": contact, "number": "CANARY-77"})
    store = PickupStore.open(database, TABLET, NOW)
    people = (*the_store(), item("staff", "canary", member("canary", name="CanaryStaff")))
    store.apply_snapshot(snapshot(order, others=people))
    note = c.AddNote(text="canarynote CANARYSTREET")
    store.submit(str(ORDER_ID), note, ASSOCIATE, NOW, offline=True)
    store.close()
    jobs = PrintJobs.open(database)
    job = StoredPrintJob.new("job-canary-token", "receipt", str(ORDER_ID), 0, b"Zaphod", NOW)
    jobs.add(replace(job, state="unknown", error="CANARYCODE"))
    jobs.add(replace(job, job_id="x", state="CANARYCODE"))
    jobs.close()
    secret = say("The printer at {name} cannot be reached.", name="canary-host")
    return diagnostics.Facts(
        NOW,
        Preferences(
            camera="camera:/dev/canary-host", printer="tcp://canary-host:9100", scanner_prefix="CANARYCODE"
        ),
        (Finding("printer", Level.BAD, secret, "Ask Zaphod."),),
        health.look(database),
        SyncStatus(FeedState.OFFLINE, 1, NOW, NOW, problem="canary-token at canary-host"),
        logged(),
        CameraFigures(29.5, 3, 412, 1280, 720),
    )


def logged() -> tuple[LogLine, ...]:
    """What careless code may log."""
    tail, logger = LogTail(), logging.Logger("Zaphod")  # noqa: LOG001 - one that nothing else listens to
    logger.addHandler(tail)
    logger.warning("order %s of %s", "CANARY-77", "Zaphod")
    logger.error("canary-token in the words themselves")
    try:
        int("CANARYCODE")
    except ValueError:
        logger.exception("Beeblebrox")
    return tail.lines


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """In words."""
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be written"):
        diagnostics.write(tmp_path / "file" / "bundle.zip", planted(tmp_path))
