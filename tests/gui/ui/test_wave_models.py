"""The models of a walk and of substitutes keep Qt's rules, and say in words what they draw."""

from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester

from staff_app.ui.models.substitutes_model import SubstitutesModel
from staff_app.ui.models.wave import StopsModel, TotesModel, stops_of, totes_of
from staff_app.ui.models.wave_choice import WaveChoiceModel, choosable
from tests.gui.ui.sample_rows import CANDIDATES, afternoon, summary, walk, walk_orders


def spoken(model: QAbstractItemModel, row: int = 0) -> str:
    """What a screen reader says of a row."""
    return str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_stops(qtmodeltester: ModelTester) -> None:
    """Place, how many of how many, and the totes."""
    model = StopsModel()
    model.set_stops(stops_of(walk()))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert spoken(model) == "Flat brush 60 mm, A2 · 10, 1/2, 1 to scan, Tote 2: 1"


def test_totes(qtmodeltester: ModelTester) -> None:
    """Label, whose it is, and what is left."""
    model = TotesModel()
    model.set_totes(totes_of(walk()))
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
    model = SubstitutesModel()
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
