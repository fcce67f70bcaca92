"""The primary button under a hand that taps twice."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

from staff_app.preferences import Look
from staff_app.ui.main_window import MainWindow
from staff_app.ui.orders.order_detail_view import OrderDetailView
from staff_app.ui.pick.pick_view import PickView
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.buttons import ActionButton
from tests.gui.ui.sample_rows.orders import ready_detail

Tap = Callable[..., None]
_LEFT = Qt.MouseButton.LeftButton


def _primary(words: str) -> ActionButton:
    return ActionButton(Theme.light(), words, kind="primary")


def _drawn(button: ActionButton) -> str:
    """The words as they are painted."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return str(option.text)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], Tap]:
    """Shows a widget in a window; what comes back taps its middle, twice when told to."""

    def show(widget: QWidget) -> Tap:
        window = MainWindow(Theme.light().colour("background"))
        qtbot.addWidget(window)
        window.setCentralWidget(widget)
        window.resize(600, 200)
        window.show()
        middle = widget.mapTo(window, widget.rect().center())

        def tap(*, twice: bool = False) -> None:
            handle = window.windowHandle()
            assert handle is not None
            (QTest.mouseDClick if twice else QTest.mouseClick)(handle, _LEFT, pos=middle)

        return tap

    return show


def test_the_second_of_two_quick_taps_does_not_do_the_next_step(shown: Callable[[QWidget], Tap]) -> None:
    """Mark ready, tapped twice, does not go on to the hand-over."""
    button, done = _primary("Mark ready"), list[str]()

    def on_clicked() -> None:
        done.append(button.label)
        button.set_label("Hand over 1 bag")

    button.clicked.connect(on_clicked)
    tap = shown(button)
    tap(twice=True)
    assert done == ["Mark ready"]
    tap()
    assert done == ["Mark ready", "Hand over 1 bag"]


def test_a_button_that_came_under_the_finger_waits_for_a_tap_of_its_own(
    shown: Callable[[QWidget], Tap],
) -> None:
    """What was handed over stays on the screen, with its receipt."""
    stack, first, second = QStackedWidget(), _primary("Hand over"), _primary("Next customer")
    stack.addWidget(first)
    stack.addWidget(second)
    taken: list[bool] = []
    first.clicked.connect(partial(stack.setCurrentWidget, second))
    second.clicked.connect(lambda: taken.append(True))
    tap = shown(stack)
    tap(twice=True)
    assert (stack.currentWidget(), taken) == (second, [])
    tap()
    assert len(taken) == 1


def test_two_quick_taps_on_a_button_that_stays_are_two(qtbot: QtBot, shown: Callable[[QWidget], Tap]) -> None:
    """Nothing is taken from those who are quick."""
    button, taken = _primary("One more"), list[bool]()
    button.clicked.connect(lambda: taken.append(True))
    tap = shown(button)
    qtbot.wait(QApplication.doubleClickInterval() + 20)
    tap(twice=True)
    assert len(taken) == 2


def test_a_long_name_loses_its_middle_and_is_read_out_whole(shown: Callable[[QWidget], Tap]) -> None:
    """What the button does and how the name ends can be read; it is no wider than its place."""
    name = f"Interior wood primer {'for rough timber ' * 9}2.5 l"
    button = _primary(f"Ask the customer: 2 × {name}")
    button.gives_way = True
    tap = shown(button)

    drawn = _drawn(button)

    assert button.width() == button.window().width()
    assert drawn.startswith("Ask the customer: 2 × Interior")
    assert "…" in drawn
    assert drawn.endswith("2.5 l")
    assert button.fontMetrics().horizontalAdvance(drawn) <= button.width() - 2 * 23
    assert button.accessibleName() == f"Ask the customer: 2 × {name}"
    tap()


def test_words_that_fit_are_drawn_whole(shown: Callable[[QWidget], Tap]) -> None:
    """An ampersand is one, too."""
    button = _primary("Hand over to Weber & Sons")
    button.gives_way = True
    tap = shown(button)
    assert _drawn(button) == "Hand over to Weber && Sons"
    tap()


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("kind", [OrderDetailView, PickView])
def test_a_long_name_leaves_the_primary_button_its_verb(
    qtbot: QtBot, clock: StoreClock, kind: type[OrderDetailView | PickView]
) -> None:
    """In big text the name on it is longer than the button: what the button does can still be read."""
    view, window = kind(Theme.of(Look.LIGHT, 150), clock), QWidget()
    qtbot.addWidget(window)
    view.setParent(window)
    for each in (window, view):
        each.resize(640, 700)
    window.show()
    order = ready_detail()
    name = "Maximiliane von Hohenlohe-Schillingsfürst"
    view.show_detail(replace(order, summary=replace(order.summary, pickup_name=name)))
    assert view.primary.label == f"Hand over 2 bags to {name}"
    drawn = _drawn(view.primary)
    assert drawn.startswith("Hand over 2 bags")
    assert drawn.endswith("fürst")
    assert view.primary.fontMetrics().horizontalAdvance(drawn) <= view.primary.width() - 2 * 23
