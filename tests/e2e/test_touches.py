"""How many touches and scans each act takes, performed on the real app with the real service behind it.

The table in `docs/touches.md` says the same, or this fails.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from staff_app.preferences import Preferences, save
from tests.e2e.acts import ACTS
from tests.e2e.conftest import World
from tests.e2e.floor import Floor

_TABLE = Path(__file__).resolve().parents[2] / "docs" / "touches.md"
_ROW = re.compile(r"^\| (?P<act>[^|]+?) \| (?P<touches>\d+) \| (?P<scans>\d+) \|", re.MULTILINE)


@pytest.fixture
def hold_hours() -> int:
    """So short that every hold runs out soon."""
    return 2


@pytest.fixture
def undo_window_s() -> int:
    """So long that no undo runs out before its button is tapped, however busy the machine is."""
    return 600


@pytest.fixture
def floor(world: World, qtbot: QtBot) -> Iterator[Floor]:
    """A shift lead at the counter, who may do everything."""
    del qtbot
    save(world.folder / "tablet" / "preferences.json", Preferences(language="en"))
    with world.tablet() as tablet:
        tablet.enrol(world.cable.url, world.enrol_code())
        tablet.sign_in("lena", "9876")
        yield Floor(world, tablet)


def test_each_act_takes_as_many_touches_as_the_table_says(floor: Floor) -> None:
    """Counted while it is done, on one tablet, one act after the other."""
    counted = {}
    for name, act in ACTS.items():
        act(floor)
        counted[name] = (floor.hand.touches, floor.hand.scans)

    rows = _ROW.finditer(_TABLE.read_text(encoding="utf-8"))
    assert counted == {row["act"]: (int(row["touches"]), int(row["scans"])) for row in rows}
    assert floor.tablet.refusals == []
