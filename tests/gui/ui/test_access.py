"""Every screen can be used without eyes, without a pointer, and with gloves."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from staff_app.preferences import Look
from staff_app.ui.theme import Theme
from tests.gui.ui.focus_faults import SIGNATURES, signature
from tests.gui.ui.focus_faults import faults as unseen
from tests.gui.ui.gallery import SCENES
from tests.gui.ui.reach_faults import faults, ring
from tests.gui.ui.stage import shown

_KNOWN = {each for kinds in SIGNATURES.values() for each in kinds}


@pytest.fixture
def dressed(qapp: QApplication, theme: Theme) -> Iterator[QApplication]:
    """The application, in its usual dress again afterwards."""
    yield qapp
    theme.apply(qapp)


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_on_any_screen_needs_eyes_or_a_pointer(theme: Theme, scene: str) -> None:
    """Names, roles, states, sizes, the way there by Tab; and what each row says."""
    with shown(theme, scene) as window:
        assert window.isActiveWindow(), "another window opened for a moment"
        assert faults(window) == []
        assert {signature(each) for each in ring(window)} <= _KNOWN, "say in SIGNATURES where it is looked at"


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
def test_where_the_keyboard_is_can_be_seen(dressed: QApplication, look: Look) -> None:
    """Each kind of control shows a ring of 3 : 1 to what was there before it (WCAG 2.4.7, 2.4.13)."""
    theme = Theme.of(look)
    theme.apply(dressed)
    known: set[str] = set()
    for scene in SIGNATURES:
        with shown(theme, scene) as window:
            assert list(unseen(window, known)) == []
    assert known == _KNOWN
