"""Everybody can reach everything: big targets, names for screen readers, nothing heavy at first paint."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from staff_app.ui.page import FOR_ALL, Page
from tests.gui.ui.conftest import Counter
from tests.gui.ui.sample_rows.hand_over import hand_over_view
from tests.gui.ui.sample_rows.orders import detail, picked_detail, ready_detail
from tests.gui.ui.sample_rows.shelves import SHELVES, sweep
from tests.gui.ui.steps import sign_in

_TARGET_PX = 56
_HEAVY = (
    *("sqlmodel", "sqlalchemy", "httpx", "cv2", "numpy", "pyzbar"),
    *("zxingcpp", "escpos", "keyring", "pydantic", "pickup_domain.order"),
)


def _fill(counter: Counter, page: Page) -> None:
    sign_in(counter)
    counter.shop.show_page(page)
    counter.behind.orders.detail_changed.emit(ready_detail() if page is Page.ORDERS else picked_detail())
    counter.behind.hand_over.changed.emit(hand_over_view())
    counter.behind.shelves.shelves_changed.emit(SHELVES)
    counter.behind.shelves.sweep_changed.emit(sweep(finished=True))
    counter.qtbot.wait(20)


def _visible_buttons(root: QWidget) -> list[QAbstractButton]:
    # The search field's own little icons are no targets of their own.
    found = root.findChildren(QAbstractButton)
    return [
        each for each in found if each.isVisible() and each.metaObject().className() != "QLineEditIconButton"
    ]


@pytest.mark.parametrize("page", FOR_ALL)
def test_every_target_is_big_enough_for_gloves(counter: Counter, page: Page) -> None:
    """At least 56 pixels high, and the primary one 64."""
    _fill(counter, page)
    for button in _visible_buttons(counter.shop):
        least = 64 if button.property("kind") == "primary" else _TARGET_PX
        assert button.height() >= least, button.accessibleName()
        assert button.width() >= _TARGET_PX, button.accessibleName()


@pytest.mark.parametrize("page", FOR_ALL)
def test_every_button_has_a_name_and_takes_the_keyboard(counter: Counter, page: Page) -> None:
    """Nothing needs eyes or a finger."""
    _fill(counter, page)
    for button in _visible_buttons(counter.shop):
        assert button.accessibleName(), button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.accessibleName()


@pytest.mark.parametrize("page", FOR_ALL)
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 768)], ids=["wide", "tall", "small"])
def test_no_button_cuts_its_words(counter: Counter, page: Page, size: tuple[int, int]) -> None:
    """Every label fits its button, on every tablet."""
    counter.window.resize(*size)
    _fill(counter, page)
    counter.behind.orders.detail_changed.emit(detail())
    counter.qtbot.wait(20)
    for button in _visible_buttons(counter.shop):
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert words <= button.width(), button.accessibleName()


def test_the_window_imports_nothing_heavy() -> None:
    """The first paint needs Qt and rows alone."""
    code = (
        "import sys; import staff_app.ui.main_window, staff_app.ui.theme;"
        f"print([name for name in {_HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
