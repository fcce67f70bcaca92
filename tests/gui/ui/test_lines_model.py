"""The lines: walking order, chips, and repaints without rebuilds."""

from dataclasses import replace

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from staff_app.rows.orders import LineRow
from staff_app.ui.models.lines_model import LinesModel, figure, line_chip
from staff_app.ui.theme import Tone
from tests.gui.ui.sample_rows.orders import LINES, line


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    """Qt's own checks pass."""
    model = LinesModel()
    model.set_rows(LINES)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.rowCount() == 3


def test_the_walk_goes_by_aisle_and_bin_as_people_count() -> None:
    """A2 comes before A12, and what has no place comes last."""
    model = LinesModel(walking=True)
    model.set_rows(
        [
            line("none", aisle="", bin=""),
            line("far", aisle="A12", bin="3"),
            line("bin10", aisle="A2", bin="10"),
            line("bin9", aisle="A2", bin="9"),
        ]
    )
    assert [each.line_id for each in model.rows] == ["bin9", "bin10", "far", "none"]


def test_picking_a_unit_repaints_and_keeps_the_rows(qtbot: QtBot) -> None:
    """The chosen line stays chosen while quantities change."""
    model = LinesModel()
    model.set_rows(LINES)
    changed = (*LINES[:2], replace(LINES[2], picked=1, open=0))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_rows(changed)
    assert model.rows[2].picked == 1


@pytest.mark.parametrize(
    ("row", "words", "tone"),
    [
        (line(), "To scan", Tone.NEUTRAL),
        (line(ordered=3, picked=1), "2 to scan", Tone.ACCENT),
        (line(picked=1), "Picked", Tone.GOOD),
        (line(ordered=2, picked=1, short=1), "1 short", Tone.WARN),
        (line(substituted=1), "Substituted", Tone.ACCENT),
        (line(ordered=2, picked=2, refused=1), "1 refused", Tone.WARN),
        (line(ordered=2, picked=1, refused=1), "1 to scan", Tone.ACCENT),
        (line(is_over=True), "Not taken", Tone.NEUTRAL),
        (line(asked=1, is_over=True), "Not taken", Tone.NEUTRAL),
        (line(ordered=3, picked=1, is_over=True), "Not taken", Tone.NEUTRAL),
        (line(ordered=3, picked=1, to_return=1, is_over=True), "1 to put back", Tone.WARN),
        (line(picked=1, is_over=True), "Picked", Tone.GOOD),
    ],
)
def test_a_line_says_what_became_of_it(row: LineRow, words: str, tone: Tone) -> None:
    """Words and tone go together."""
    assert line_chip(row) == (words, tone)


def test_the_figure_counts_what_the_customer_has_or_gets() -> None:
    """A refused unit is none of theirs."""
    assert figure(line(ordered=3, picked=2)) == "2/3"
    assert figure(line(ordered=3, picked=3, refused=1)) == "2/3"
