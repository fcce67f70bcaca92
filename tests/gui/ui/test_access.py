"""Where the keyboard is can be seen, in every look."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from staff_app.preferences import Look
from staff_app.ui.theme import Theme
from tests.gui.ui.focus_faults import KNOWN, SIGNATURES
from tests.gui.ui.focus_faults import faults as unseen
from tests.gui.ui.stage import shown


@pytest.fixture
def dressed(qapp: QApplication, theme: Theme) -> Iterator[QApplication]:
    """The application, in its usual dress again afterwards."""
    yield qapp
    theme.apply(qapp)


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
def test_where_the_keyboard_is_can_be_seen(dressed: QApplication, look: Look) -> None:
    """Each kind of control shows a ring of 3 : 1 to what was there before it (WCAG 2.4.7, 2.4.13)."""
    theme = Theme.of(look)
    theme.apply(dressed)
    known: set[str] = set()
    for scene in SIGNATURES:
        with shown(theme, scene) as window:
            assert list(unseen(window, known)) == []
    assert known == KNOWN
