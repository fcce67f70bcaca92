"""The tablet's process is killed while it commits: what it told a person is kept is there."""

import signal
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from staff_app.store.pickup_store import PickupStore
from tests.conftest import Figures
from tests.counter_service import snapshot
from tests.factories import NOW, ORDER_ID, TABLET, placed

pytestmark = pytest.mark.proof
ROOT = Path(__file__).resolve().parents[2]
SHORT, LONG, SHARES = 12, 500, 4


@pytest.mark.parametrize("share", range(SHARES))
def test_nothing_that_was_acknowledged_is_lost(
    share: int, tmp_path: Path, is_long: bool, figures: Figures
) -> None:
    """Each kill hits some statement of some commit; the file is opened again as the app would."""
    kills = (LONG if is_long else SHORT) // SHARES
    random = Random(share)
    acknowledged = 0
    for number in range(kills):
        path = tmp_path / f"{number % 25}.sqlite3"
        if not path.exists():
            first = PickupStore.open(path, TABLET, NOW)
            first.apply_snapshot(snapshot(placed()))
            first.close()
        reported = _tap_until_killed(path, random)
        store = PickupStore.open(path, TABLET, NOW)
        assert store.opening.quarantined is None, "a kill is no damage"
        kept = {str(entry.pushed.id) for entry in store.due_commands(NOW, 100_000)}
        assert reported <= kept, f"{len(reported - kept)} taps were acknowledged and lost"
        detail = store.detail(str(ORDER_ID), NOW)
        assert detail is not None
        assert len(detail.notes) == len(kept), "command and order went apart"
        acknowledged += len(reported)
        store.close()
    figures(kills=kills, acknowledged=acknowledged, lost=0)


def _tap_until_killed(path: Path, random: Random) -> set[str]:
    """What the process had reported when it was killed, some time into its work."""
    command = [sys.executable, "-m", "tests.unit.staff_app.store.tap_for_ever", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(random.randint(1, 8))]
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
