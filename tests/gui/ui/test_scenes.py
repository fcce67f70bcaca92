"""Every screen in its usual dress, built once: used without eyes, turned, and with a message on it."""

import pytest

from staff_app.ui.front import Front
from staff_app.ui.main_window import MainWindow
from staff_app.ui.theme import Theme
from tests.gui.ui import layout_faults, reach_faults, toast_faults
from tests.gui.ui.focus_faults import KNOWN, signature
from tests.gui.ui.gallery import SCENES
from tests.gui.ui.sample_rows.orders import ready_detail
from tests.gui.ui.screenshots import SCREENS
from tests.gui.ui.stage import shown

TABLETS = ((1280, 800), (800, 1280), (1024, 768))


@pytest.mark.parametrize("scene", SCENES)
def test_a_screen_is_whole_and_needs_neither_eyes_nor_a_pointer(theme: Theme, scene: str) -> None:
    """Names, roles, states, sizes, the way by Tab, what each row says; nothing cut, or under the toast."""
    with shown(theme, scene) as window:
        assert window.isActiveWindow(), "another window opened for a moment"
        assert reach_faults.faults(window) == []
        looks = {signature(each) for each in reach_faults.ring(window)}
        assert looks <= KNOWN, "say in SIGNATURES where it is looked at"
        assert [fault for size in TABLETS for fault in layout_faults.at_size(window, size)] == []
        if scene in {*SCREENS, "hand_over_code"}:
            assert _with_a_message(window) == []


def _with_a_message(window: MainWindow) -> list[str]:
    """What is cut or covered while something can be taken back, on all tablets."""
    front = window.findChild(Front)
    assert isinstance(front, Front)
    offer = ready_detail().undo
    assert offer is not None
    front.shop.taking_back.offer(offer)
    told: list[str] = []
    for size in TABLETS:
        cut = layout_faults.at_size(window, size)
        if front.shop.isVisible():
            assert front.shop.toast.isVisible()
            told += [*cut, *(f"{each} at {size}" for each in toast_faults.faults(front.shop))]
    return told
