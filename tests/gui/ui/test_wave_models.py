"""The models of a walk and of substitutes keep Qt's rules, and say in words what they draw."""

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from staff_app.preferences import Look
from staff_app.ui.models.candidates import CandidatesModel
from staff_app.ui.models.wave import StopsModel, TotesModel, stops_of, totes_of
from staff_app.ui.models.wave_choice import WaveChoiceModel, choosable
from staff_app.ui.pick.wave_chooser import ChoiceList
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from tests.gui.ui.sample_rows.day import NOW, STAFF
from tests.gui.ui.sample_rows.orders import afternoon, summary
from tests.gui.ui.sample_rows.substitutes import CANDIDATES
from tests.gui.ui.sample_rows.walks import walk, walk_orders


def spoken(model: QAbstractItemModel, row: int = 0) -> str:
    """What a screen reader says of a row."""
    return str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
def test_every_chip_is_seen_on_a_ticked_row(qtbot: QtBot, look: Look) -> None:
    """No tone's ground is the row's own, ticked or not."""
    theme = Theme.of(look)
    model = WaveChoiceModel()
    rows = ChoiceList(theme, StoreClock(lambda: NOW), model)
    qtbot.addWidget(rows)
    model.propose(choosable(afternoon(), STAFF[0].staff_id))
    model.toggle(1)
    rows.resize(700, 900)
    rows.show()
    seen = rows.grab().toImage()
    chips = {theme.on_soft(tone)[1].name() for tone in Tone}
    for row in (0, 1):
        middle = rows.visualRect(model.index(row)).center().y()
        across = [seen.pixelColor(x, middle).name() for x in range(700)]
        assert across[56] not in chips
        assert chips & set(across[350:])


def test_stops(qtmodeltester: ModelTester) -> None:
    """Place, how many of how many, and the totes."""
    model = StopsModel()
    model.set_rows(stops_of(walk()))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert spoken(model) == "Flat brush 60 mm, A2 · 10, 1/2, 1 to scan, Tote 2: 1"


def test_totes(qtmodeltester: ModelTester) -> None:
    """Label, whose it is, and what is left."""
    model = TotesModel()
    model.set_rows(totes_of(walk()))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert spoken(model) == "Tote 1, Li Na Chen, #10490 · 0/3, 3 to take"


def test_choice(qtmodeltester: ModelTester) -> None:
    """A tick is said, too."""
    model = WaveChoiceModel()
    model.propose(afternoon()[2:4])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert spoken(model).endswith(", chosen")


def test_substitutes(qtmodeltester: ModelTester) -> None:
    """Price, compared with what was ordered, and what is left."""
    model = CandidatesModel()
    model.set_rows(CANDIDATES)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert spoken(model, 1) == "Exterior primer, grey, 2.5 l, 23.99 USD · 1.00 USD cheaper, C03 · 3, 7 left"


def test_orders_of_others_and_on_walks_cannot_be_chosen() -> None:
    """Nor those with nothing to take."""
    mine = summary("1", assigned_id="maya")
    toms = summary("2", assigned_id="tom")
    done = summary("3", units=3, units_decided=3, status="picking")
    found = choosable((mine, toms, done, *walk_orders()[:5]), "maya")
    assert [each.number for each in found] == ["1"]
