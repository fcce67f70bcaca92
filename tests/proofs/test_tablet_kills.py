"""The tablet's process is killed while it commits: what it told a person is kept is there."""

import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from staff_app.store.pickup_store import PickupStore
from tests.conftest import Figures
from tests.counter_service import snapshot
from tests.factories import NOW, TABLET, placed
from tests.reference_rows import the_store
from tests.tablet_work import DAY, ID, kept, made_of, words

pytestmark = pytest.mark.proof
ROOT = Path(__file__).resolve().parents[2]
SHORT, LONG, SHARES = 12, 500, 4
LIVES = 5
"""So often one file's process is killed."""


@pytest.mark.parametrize("share", range(SHARES))
def test_nothing_that_was_acknowledged_is_lost(
    share: int, tmp_path: Path, is_long: bool, figures: Figures
) -> None:
    """Each kill hits some statement of some commit; the file is opened again as the app would."""
    kills = (LONG if is_long else SHORT) // SHARES
    random = Random(share)
    acknowledged: Counter[str] = Counter()
    for number in range(kills):
        path = tmp_path / f"{number // LIVES}.sqlite3"
        if not path.exists():
            first = PickupStore.open(path, TABLET, NOW)
            first.apply_snapshot(snapshot(placed(), others=the_store()))
            first.close()
            reported: set[str] = set()
            told = -1
        said = _work_until_killed(path, random)
        reported |= {each for each in said if not each.isdigit()}
        told = max([told, *(int(each) for each in said if each.isdigit())])
        types = _check(path, reported, told)
        acknowledged += Counter(types[each] for each in said if each in types)
    figures(kills=kills, acknowledged=acknowledged.total(), lost=0, types=str(dict(acknowledged)))


def _check(path: Path, reported: set[str], told: int) -> dict[str, str]:
    """Open it as the app would: all that was ever reported is there, and whole; command types by id."""
    store = PickupStore.open(path, TABLET, NOW)
    assert store.opening.quarantined is None, "a kill is no damage"
    commands = [entry.pushed for entry in store.due_commands(NOW, 100_000)]
    types = {str(each.id): each.type for each in commands}
    assert reported <= types.keys(), f"{len(reported - types.keys())} were acknowledged and lost"
    assert [each.seq for each in commands] == list(range(1, len(commands) + 1)), "a number was skipped"
    assert store.order(ID) == made_of(placed(), commands), "command and order went apart"
    assert min(kept(store)) >= told, "an answer that was kept is lost"
    # Where the day was not kept yet, a word about a slot has nothing to be shown in.
    assert told < 0 or store.days.view(DAY, NOW).waiting == words(commands), "a word is not shown"
    store.close()
    return types


def _work_until_killed(path: Path, random: Random) -> set[str]:
    """What the process had reported when it was killed, some time into its work."""
    command = [sys.executable, "-m", "tests.proofs.tap_for_ever", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(random.randint(1, 12))]
        try:
            process.wait(random.uniform(0, 0.02))
        except subprocess.TimeoutExpired:
            process.kill()
        said += process.stdout.readlines()
    # A line that was cut off was no report.
    reported = {line.strip() for line in said if line.endswith("\n")}
    assert process.returncode == -signal.SIGKILL, "it ended by itself: nothing was killed"
    assert reported, "it was killed before it had kept anything"
    return reported
