"""Copies of the tablet's file that were put aside go after a while: they hold people's names."""

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from staff_app.store.pickup_store import PickupStore
from tests.factories import NOW, TABLET

OLD = NOW - timedelta(days=15)


def aside(path: Path, end: str, at: datetime) -> Path:
    """A file beside the store's, last written then."""
    copy = path.with_name(f"{path.name}{end}")
    copy.write_bytes(b"x")
    os.utime(copy, (at.timestamp(), at.timestamp()))
    return copy


@pytest.mark.parametrize("end", [".damaged-20261101-080000-000001", ".v1.2"])
def test_a_copy_goes_after_a_fortnight_and_not_before(tmp_path: Path, end: str) -> None:
    """Nothing else in the folder is touched."""
    path = tmp_path / "tablet.sqlite3"
    PickupStore.open(path, TABLET, NOW).close()
    old, others = aside(path, end, OLD), [aside(path, ".saved", OLD), aside(path, f"{end}5", NOW)]
    PickupStore.open(path, TABLET, NOW).close()
    assert not old.exists()
    assert all(each.exists() for each in (path, *others))


def test_a_file_that_lay_unused_is_kept_as_long(tmp_path: Path) -> None:
    """The days are counted from when it was put aside, not from when it was last written."""
    path = tmp_path / "tablet.sqlite3"
    path.write_bytes(b"no database" * 999)
    os.utime(path, (OLD.timestamp(), OLD.timestamp()))
    PickupStore.open(path, TABLET, NOW).close()
    PickupStore.open(path, TABLET, NOW + timedelta(days=13)).close()
    assert len(list(tmp_path.glob("*.damaged-*"))) == 1
    PickupStore.open(path, TABLET, NOW + timedelta(days=15)).close()
    assert list(tmp_path.glob("*.damaged-*")) == []


@pytest.mark.parametrize("wrong", [timedelta(days=-3653), timedelta(days=3653)], ids=["behind", "ahead"])
def test_a_copy_outlives_a_clock_that_was_wrong(tmp_path: Path, wrong: timedelta) -> None:
    """It was put aside under a clock that is years off: its fortnight begins when that is set."""
    path = tmp_path / "tablet.sqlite3"
    PickupStore.open(path, TABLET, NOW + wrong).close()
    path.write_bytes(b"no database" * 999)
    for at in (NOW + wrong, NOW, NOW + timedelta(days=13)):
        PickupStore.open(path, TABLET, at).close()
        assert len(list(tmp_path.glob("*.damaged-*"))) == 1
    PickupStore.open(path, TABLET, NOW + timedelta(days=15)).close()
    assert list(tmp_path.glob("*.damaged-*")) == []


def test_what_a_rescue_worked_with_goes_at_the_next_start(tmp_path: Path) -> None:
    """It is a copy of the damaged file, and the power went before it was taken away."""
    path = tmp_path / "tablet.sqlite3"
    PickupStore.open(path, TABLET, NOW).close()
    for end in (".header", ".header-wal", ".header-shm"):
        aside(path, end, NOW)
    PickupStore.open(path, TABLET, NOW).close()
    assert list(tmp_path.glob("*.header*")) == []


def test_a_copy_that_cannot_go_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The tablet opens; its log says so."""
    path = tmp_path / "tablet.sqlite3"
    PickupStore.open(path, TABLET, NOW).close()
    aside(path, ".damaged-1", OLD)

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        PickupStore.open(path, TABLET, NOW).close()
    assert "an old copy of the database stays: Permission denied" in caplog.text
