"""Every screen keeps its words: in big text, in long words, from right to left; as usual, `test_scenes`."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from counterhand_resources import resource
from staff_app.preferences import Look
from staff_app.rows.alerts import Alert, AlertKind
from staff_app.ui.main_window import MainWindow
from staff_app.ui.shop import Shop
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.key_pad import CodePad, PinPad
from tests.gui.ui import toast_faults
from tests.gui.ui.gallery import SCENES
from tests.gui.ui.layout_faults import at_size
from tests.gui.ui.sample_rows.day import at
from tests.gui.ui.sample_rows.orders import curbside
from tests.gui.ui.screenshots import SCREENS
from tests.gui.ui.stage import settle, shown

WIDE, TALL, SMALL = (1280, 800), (800, 1280), (1024, 768)
_SHIPPED = ("de", "es", "fr")
_FIELD = re.compile(r"(\{[^}]*\}|%n)")
_ACCENTED = str.maketrans("aeiouAEIOUcnsy", "áéíöúÁÉÍÖÚçñšý")


class Pseudo(QTranslator):
    """A language with accents on its letters and words that are two fifths longer than English ones."""

    def isEmpty(self) -> bool:
        """It knows every word."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The English text, longer, its fields untouched."""
        del context, disambiguation, n
        longer = f"{source}{' wörtlich' * max(1, len(source) // 24)}" if " " in source else f"{source}wört"
        parts = _FIELD.split(longer)
        return "".join(part if place % 2 else part.translate(_ACCENTED) for place, part in enumerate(parts))


class Longest(QTranslator):
    """Each sentence in that of the shipped languages in which it is longest."""

    def __init__(self) -> None:
        super().__init__()
        self._shipped = [QTranslator() for _ in _SHIPPED]
        for each, code in zip(self._shipped, _SHIPPED, strict=True):
            assert each.load(str(resource(f"translations/counterhand_{code}.qm")))

    def isEmpty(self) -> bool:
        """It knows what they know."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The longest of them; where none has it, what stands there."""
        known = (each.translate(context, source, disambiguation, n) for each in self._shipped)
        return max((words or "" for words in known), key=len) or source


@contextmanager
def longest() -> Iterator[None]:
    """The longest sentences, with German days, while it lasts."""
    translator, before = Longest(), QLocale()
    QLocale.setDefault(QLocale("de"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


@contextmanager
def pseudo() -> Iterator[None]:
    """The pseudo-language, while it lasts."""
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@contextmanager
def from_right_to_left(app: QApplication) -> Iterator[None]:
    """As Arabic is read, while it lasts."""
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def found(theme: Theme, scene: str, *sizes: tuple[int, int]) -> list[str]:
    """The faults of a scene on a tablet that is turned from each of these sizes to the next."""
    with shown(theme, scene, sizes[0]) as window:
        return faults_at(window, *sizes)


def faults_at(window: MainWindow, *sizes: tuple[int, int]) -> list[str]:
    """The faults of a window that is turned from each of these sizes to the next."""
    return [fault for size in sizes for fault in at_size(window, size)]


@pytest.fixture
def dressed(qapp: QApplication, theme: Theme) -> Iterator[QApplication]:
    """The application, in its usual dress again afterwards."""
    yield qapp
    theme.apply(qapp)


@pytest.mark.parametrize(
    "scene",
    [*SCREENS, "pick_yours", "orders_ready_undo", "tablet", "hand_over_code", "schedule_new_time"],
)
def test_nothing_is_cut_in_the_longest_words(dressed: QApplication, scene: str) -> None:
    """German, Spanish or French, whichever is longer, half as big again, on the main screens."""
    big = Theme.of(Look.LIGHT, 150)
    big.apply(dressed)

    with longest():
        cut = found(big, scene, WIDE, TALL, SMALL)

    assert cut == []


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_is_cut_in_big_text(dressed: QApplication, scene: str) -> None:
    """Half as big again, in high contrast."""
    big = Theme.of(Look.CONTRAST, 150)
    big.apply(dressed)

    assert found(big, scene, WIDE, TALL, SMALL) == []


ARRIVAL = Alert(AlertKind.ARRIVAL, ("order-10477",), "10477", "Eva Weber", "Bay 3", at(14, 30), False)
NEW = Alert(AlertKind.NEW_ORDER, ("order-10490",), "10490", "Li Na Chen", "", at(14, 31), False)


@contextmanager
def crowded(
    qapp: QApplication, scene: str, size: tuple[int, int], *waiting: Alert
) -> Iterator[tuple[MainWindow, Shop]]:
    """In the longest words and big text, below alerts and a message; with the order that has most buttons."""
    big = Theme.of(Look.LIGHT, 150)
    big.apply(qapp)
    with longest(), shown(big, scene, size) as window:
        shop = window.findChild(Shop)
        assert shop is not None
        shop.orders.detail.show_detail(curbside(hold_until=at(17), promise_start=at(12)))
        shop.alerts.show_alerts(waiting)
        shop.tell("Bag 10482-1 is on C-11 now, and waits there for Maximiliane Oberhausen.")
        settle()
        yield window, shop


@pytest.mark.parametrize(
    ("scene", "size"),
    [
        ("hold_near", WIDE),
        ("hold_near", TALL),
        ("shift", WIDE),
        ("pick_right", SMALL),
        ("hand_over_valid", SMALL),
        ("hand_over_collected", SMALL),
        ("hand_over_other_order", SMALL),
        ("hand_over_wait", SMALL),
        ("put_back_wrong", SMALL),
    ],
)
def test_everything_can_be_reached_in_big_text_while_somebody_waits_and_a_message_is_shown(
    dressed: QApplication, scene: str, size: tuple[int, int]
) -> None:
    """An arrival above a sentence; while something wrong is put back, a new order too."""
    waiting = (ARRIVAL, NEW) if scene == "put_back_wrong" else (ARRIVAL,)
    with crowded(dressed, scene, size, *waiting) as (window, shop):
        cut = [*at_size(window, size), *toast_faults.faults(shop)]
        identify = shop.hand_over.identify
        ways = [each for each in (identify.by_camera, identify.by_code, identify.by_name) if each.isVisible()]
        below = [each.text() for each in ways if each.visibleRegion().boundingRect() != each.rect()]

    assert (cut, below) == ([], [])


@pytest.mark.parametrize("scene", ["hand_over_wait", "hand_over_collected", "hand_over_other_store"])
def test_the_first_name_is_whole_in_big_text_while_somebody_waits_and_a_message_is_shown(
    dressed: QApplication, scene: str
) -> None:
    """Where one looks for the customer by name: it is the way out after a code that is worth nothing."""
    with crowded(dressed, scene, SMALL, ARRIVAL) as (window, shop):
        shop.hand_over.identify.by_name.click()
        cut = at_size(window, SMALL)
        cards = shop.hand_over.identify.finder.list
        first = cards.visualRect(cards.model().index(0, 0))
        seen = cards.viewport().visibleRegion().boundingRect()

    assert cut == []
    assert first.height() >= cards.card_px
    assert seen.contains(first)


@pytest.mark.parametrize("scene", SCENES)
def test_long_words_and_the_other_direction_break_nothing(
    qapp: QApplication, theme: Theme, scene: str
) -> None:
    """A language that nobody speaks finds what English hides; Arabic runs the other way."""
    with pseudo(), shown(theme, scene, WIDE) as window:
        longer = faults_at(window, WIDE, TALL)
        with from_right_to_left(qapp):
            turned = faults_at(window, WIDE, TALL)

    assert (longer, turned) == ([], [])


def test_figures_and_codes_are_typed_from_left_to_right(qapp: QApplication, theme: Theme) -> None:
    """Keys stand as on a telephone, whichever way the words run."""
    with from_right_to_left(qapp):
        for pad, first, last in ((PinPad(theme), "1", "3"), (CodePad(theme), "2", "8")):
            pad.grab()  # gives each key its place
            assert pad.keys.key(first).x() < pad.keys.key(last).x()
