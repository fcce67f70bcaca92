"""Bits of the tablet's file flip: no crash, no wrong command sent, and what is damaged is named."""

import re
import secrets
import shutil
from collections import Counter
from datetime import timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.sync import CommandResult, PushedCommand, ResultStatus
from staff_app.errors import DamagedError, StorageError
from staff_app.store.database import SIDE_FILES
from staff_app.store.pickup_store import PickupStore
from staff_app.store.print_jobs import PrintJobs, StoredPrintJob
from tests.conftest import Figures
from tests.counter_service import change, page, snapshot
from tests.factories import NOW, TABLET, after, placed
from tests.reference_rows import the_store
from tests.tablet_work import DAY, ID, ROUND, keep, kept, made_of, tapped, words

pytestmark = pytest.mark.proof
SHORT, LONG, SHARES = 40, 3_200, 4
TAPS = ROUND
PAGE = 4096
IN_GENERAL = "steps that were not sent yet may be missing from it without a trace"
SEEN_IN_GENERAL = "exceptions or prints that only this tablet had may be missing from it without a trace"
REFUSED = "did not count"
PAPERS = 2


@pytest.mark.parametrize("share", range(SHARES))
def test_a_flipped_bit_sends_nothing_wrong_and_hides_nothing(
    share: int, tmp_path: Path, is_long: bool, figures: Figures
) -> None:
    """Each flip in a file of its own, opened and used as the app would."""
    flips = (LONG if is_long else SHORT) // SHARES
    seed = secrets.randbelow(2**32) if is_long else share
    whole, given = _whole(tmp_path)
    raw = whole.read_bytes()
    random = Random(seed)
    outcomes: Counter[str] = Counter()
    for number in range(flips):
        path = tmp_path / f"flip-{number}.sqlite3"
        offset, bit = _place(raw, random), random.randrange(8)
        shutil.copy(whole, path)
        _flip(path, offset, bit)
        try:
            outcomes[_used(path, given)] += 1
        except Exception as error:
            error.add_note(f"seed {seed}, flip {number}: bit {bit} of byte {offset}")
            raise
        for file in tmp_path.glob(f"flip-{number}.sqlite3*"):
            file.unlink()
    figures(flips=flips, seed=seed, bytes=len(raw), crashes=0, wrong_commands=0, outcomes=str(dict(outcomes)))


def test_each_lost_command_is_named(tmp_path: Path) -> None:
    """A page of the outbox counts fewer cells than it has: the indexes still know of the others."""
    path, given = _whole(tmp_path)
    raw = path.read_bytes()
    page = _all_of(raw, b'"seq": 1')[0] // PAGE * PAGE
    cells = raw[page + 4]
    lost = 1 << cells.bit_length() - 1
    _flip(path, page + 4, cells.bit_length() - 1)
    assert _used(path, given) == f"put aside, {lost} named, 0 told in general"


@pytest.mark.parametrize("has_log", [True, False], ids=["log", "no-log"])
@pytest.mark.parametrize("is_empty", [True, False], ids=["empty", "missing"])
def test_a_file_that_is_gone_hides_nothing(is_empty: bool, has_log: bool, tmp_path: Path) -> None:
    """All is there out of its log; without one a lead is told that something may be missing."""
    path = tmp_path / "gone.sqlite3"
    store, given = _filled(tmp_path / "whole.sqlite3")
    path.with_name(f"{path.name}.looked").touch()
    if is_empty:
        path.touch()
    if has_log:
        shutil.copy(tmp_path / "whole.sqlite3-wal", f"{path}-wal")
    store.close()
    expected = "used on, all commands there" if has_log else f"put aside, 0 named, {TAPS} told in general"
    assert _used(path, given) == expected


def _place(raw: bytes, random: Random) -> int:
    """Anywhere, or one of the few bytes that the file hangs on and that chance alone would seldom meet."""
    match random.randrange(7):
        case 0:
            return random.randrange(100)
        case 1:
            # Type, free blocks and number of cells of some page.
            start = random.randrange(len(raw) // PAGE) * PAGE
            return (start or 100) + random.randrange(12)
        case 2:
            # What a table or index is called and made of.
            return min(random.choice(_all_of(raw, b"CREATE ")) + random.randrange(-40, 200), len(raw) - 1)
        case 3:
            return random.choice(_all_of(raw, b"schema1.")) + random.randrange(9)
        case 4:
            # Answers that are kept.
            begins = _all_of(raw, b'{"day":') + _all_of(raw, b'{"learned_at":')
            return random.choice(begins) + random.randrange(-60, 240)
        case _:
            return random.randrange(len(raw))


def _all_of(raw: bytes, text: bytes) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(text), raw)]


def _whole(folder: Path) -> tuple[Path, dict[str, PushedCommand]]:
    """A file with unsent commands, and what they are."""
    path = folder / "whole.sqlite3"
    store, given = _filled(path)
    store.close()
    for side in SIDE_FILES:
        assert not path.with_name(path.name + side).exists(), "everything is in the one file"
    return path, given


def _filled(path: Path) -> tuple[PickupStore, dict[str, PushedCommand]]:
    store = PickupStore.open(path, TABLET, NOW)
    store.apply_snapshot(snapshot(placed(), others=the_store()))
    for number in range(TAPS):
        tapped(store, number, f"note {number}")
    keep(store, 1)
    given = {str(entry.pushed.id): entry.pushed for entry in store.due_commands(NOW, 999)}
    assert len(given) == TAPS
    refused = UUID(tapped(store, 0))
    store.record_results([CommandResult(id=refused, status=ResultStatus.REJECTED, sentence="No.")], NOW)
    jobs = PrintJobs.open(path)
    for number in range(PAPERS):
        jobs.add(StoredPrintJob.new(f"paper-{number}", "receipt", ID, 0, b"\x1b@paper" * 40, NOW))
    jobs.close()
    return store, given


def _flip(path: Path, offset: int, bit: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[offset] ^= 1 << bit
    path.write_bytes(raw)


def _used(path: Path, given: dict[str, PushedCommand]) -> str:
    """Open it, look at it, work with it; what came of the flip."""
    # It is this app's file of this version, whichever bit of it is wrong: there is no reason to refuse it.
    store = PickupStore.open(path, TABLET, NOW)
    try:
        return _worked(path, store, given)
    except DamagedError:
        return f"repaired, {_worked(path, store, given)}"
    except StorageError:
        store.close()
        store = PickupStore.open(path, TABLET, NOW + timedelta(seconds=1))
        return f"after a restart, {_worked(path, store, given)}"
    finally:
        store.close()


def _worked(path: Path, store: PickupStore, given: dict[str, PushedCommand]) -> str:
    store.summaries(NOW)
    store.staff()
    store.detail(ID, NOW)
    store.exceptions(NOW)
    kept(store)
    sendable = {str(entry.pushed.id): entry.pushed for entry in store.due_commands(NOW, 999)}
    for ident, command in sendable.items():
        assert given.get(ident) == command, "a damaged command would have been sent"
    gone = [command for ident, command in given.items() if ident not in sendable]
    details = [each.detail for each in store.incidents()]
    is_doubt_told = any(IN_GENERAL in detail for detail in details)
    unnamed = [
        command.seq
        for command in gone
        if not any(detail.startswith(f"Command {command.seq} of this tablet") for detail in details)
    ]
    assert not unnamed or is_doubt_told, f"commands {unnamed} are gone and nobody is told"
    assert not is_doubt_told or store.opening.quarantined, "only a file that was put aside is in doubt"
    _hides_nothing(path, store, details)
    # The feed goes on, or begins anew.
    told = placed()
    if store.cursor().epoch:
        told = after(told, c.AddNote(text="news"))
        store.apply_changes(page(change(1, told)))
    else:
        store.apply_snapshot(snapshot(told, others=the_store()))
    assert store.order(ID) == made_of(told, sendable.values()), "it is shown wrong"
    keep(store, 2)
    assert kept(store) == (2, 2)
    assert store.days.view(DAY, NOW).waiting == words(sendable.values())
    _answer_all(store, sendable)
    where = "put aside" if store.opening.quarantined else "used on"
    if not gone:
        return f"{where}, all commands there"
    return f"{where}, {len(gone) - len(unnamed)} named, {len(unnamed)} told in general"


def _hides_nothing(path: Path, store: PickupStore, details: list[str]) -> None:
    """What only this tablet has beside its steps is there, or named, or said to be in doubt."""
    if any(SEEN_IN_GENERAL in detail for detail in details):
        return
    is_there = any(each.kind == "command_refused" or REFUSED in each.detail for each in store.incidents())
    named = [detail.split()[0] for detail in details if "of this tablet was damaged on disk" in detail]
    assert is_there or "Exception" in named, "a refused step is gone and nobody is told"
    jobs = PrintJobs.open(path)
    papers = len(jobs.open_jobs(9))
    jobs.close()
    assert papers + named.count("Print") >= PAPERS, "a paper is gone and nobody is told"


def _answer_all(store: PickupStore, sendable: dict[str, PushedCommand]) -> None:
    """Each answer finds its command, so that nothing is sent for ever."""
    results = [
        CommandResult(id=command.id, status=ResultStatus.REJECTED, sentence="No.")
        for command in sendable.values()
    ]
    store.record_results(results, NOW)
    assert store.due_commands(NOW, 999) == (), "it would be sent again and again"
