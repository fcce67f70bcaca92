"""Bits of the tablet's file flip: no crash, no wrong command sent, and what is damaged is named."""

import shutil
from collections import Counter
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from pickup_domain import commands as c
from pickup_domain.sync import PushedCommand
from staff_app.errors import DamagedError, StorageError
from staff_app.store.database import SIDE_FILES
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Submitted
from tests.conftest import Figures
from tests.counter_service import change, page, snapshot
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET, after, placed
from tests.reference_rows import the_store

pytestmark = pytest.mark.proof
SHORT, LONG, SHARES = 40, 400, 4
TAPS = 30


@pytest.mark.parametrize("share", range(SHARES))
def test_a_flipped_bit_sends_nothing_wrong_and_hides_nothing(
    share: int, tmp_path: Path, is_long: bool, figures: Figures
) -> None:
    """Each flip in a file of its own, opened and used as the app would."""
    flips = (LONG if is_long else SHORT) // SHARES
    whole, given = _whole(tmp_path)
    size = whole.stat().st_size
    random = Random(share)
    outcomes: Counter[str] = Counter()
    for number in range(flips):
        path = tmp_path / f"flip-{number}.sqlite3"
        shutil.copy(whole, path)
        _flip(path, random.randrange(size), random.randrange(8))
        outcomes[_used(path, given)] += 1
        for file in tmp_path.glob(f"flip-{number}.sqlite3*"):
            file.unlink()
    figures(flips=flips, bytes=size, crashes=0, wrong_commands=0, outcomes=str(dict(outcomes)))


def _whole(folder: Path) -> tuple[Path, dict[str, PushedCommand]]:
    """A file with unsent commands, and what they are."""
    path = folder / "whole.sqlite3"
    store = PickupStore.open(path, TABLET, NOW)
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    for number in range(TAPS):
        made = store.submit(str(ORDER_ID), c.AddNote(text=f"note {number}"), ASSOCIATE, NOW, offline=True)
        assert isinstance(made, Submitted)
    given = {str(entry.pushed.id): entry.pushed for entry in store.due_commands(NOW, 999)}
    assert len(given) == TAPS
    store.close()
    for side in SIDE_FILES:
        assert not path.with_name(path.name + side).exists(), "everything is in the one file"
    return path, given


def _flip(path: Path, offset: int, bit: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[offset] ^= 1 << bit
    path.write_bytes(raw)


def _used(path: Path, given: dict[str, PushedCommand]) -> str:
    """Open it, look at it, work with it; what came of the flip."""
    try:
        store = PickupStore.open(path, TABLET, NOW)
    except StorageError as refused:
        # A person is told, and everything is still in the file.
        return f"refused: {refused.title}"
    try:
        return _worked(store, given)
    except DamagedError:
        return f"repaired, {_worked(store, given)}"
    except StorageError:
        store.close()
        store = PickupStore.open(path, TABLET, NOW + timedelta(seconds=1))
        return f"after a restart, {_worked(store, given)}"
    finally:
        store.close()


def _worked(store: PickupStore, given: dict[str, PushedCommand]) -> str:
    store.summaries(NOW)
    store.staff()
    store.detail(str(ORDER_ID), NOW)
    sendable = {str(entry.pushed.id): entry.pushed for entry in store.due_commands(NOW, 999)}
    for ident, command in sendable.items():
        assert given.get(ident) == command, "a damaged command would have been sent"
    missing = len(given) - len(sendable)
    found = store.incidents()
    named = sum("damaged" in each.detail for each in found)
    assert not missing or named, f"{missing} commands are gone and nobody is told"
    # The feed goes on, or begins anew.
    if store.cursor().epoch:
        store.apply_changes(page(change(1, after(placed(), c.AddNote(text="news")))))
    else:
        store.apply_snapshot(snapshot(placed(), others=the_store()))
    assert store.order(str(ORDER_ID)) is not None
    if store.opening.quarantined is not None:
        return f"put aside, {missing} named as damaged" if missing else "put aside, all commands saved"
    return "named as damaged" if missing else "no harm to what is unsent"
