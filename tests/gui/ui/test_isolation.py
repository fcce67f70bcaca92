"""Names that run from right to left stay in their place on a screen that runs from left."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from staff_app.ui.isolation import FIRST_STRONG, POP, isolated, plain
from staff_app.ui.theme import Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.text import ElidedLabel, Label, fitting
from tests.gui.ui.sample_rows.orders import NAMES_FROM_RIGHT

AHMAD, NOA, _, SHOP = NAMES_FROM_RIGHT
COFFEE = "قهوة Lavazza مطحونة"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Jonas Weber · #10477", "Jonas Weber · #10477"),
        ("Zoë Müller · 4×40", "Zoë Müller · 4×40"),
        (f"{AHMAD} · #10001", f"⟨{AHMAD}⟩ · #10001"),
        (f"#10001 · {NOA}", f"#10001 · ⟨{NOA}⟩"),
        (f"{AHMAD} gets this e-mail (English)", f"⟨{AHMAD}⟩ gets this e-mail (English)"),
        (f"Tell {NOA} 15:30", f"Tell ⟨{NOA}⟩ 15:30"),
        (f"3 × {AHMAD}", f"3 × ⟨{AHMAD}⟩"),
        (f"{COFFEE} · A12 · 3", f"⟨{COFFEE}⟩ · A12 · 3"),
        (f"Hello {AHMAD},\nsorry", f"Hello ⟨{AHMAD}⟩,\nsorry"),
        ("Hello أحمد…", "Hello ⟨أحمد…⟩"),
        (f"{COFFEE} is not on this order", f"⟨{COFFEE}⟩ is not on this order"),
        (f"Give {COFFEE} to {NOA}", f"Give ⟨{COFFEE}⟩ to ⟨{NOA}⟩"),
        (f"Tell {AHMAD}, Eva, {NOA}", f"Tell ⟨{AHMAD}⟩, Eva, ⟨{NOA}⟩"),
        (f"{AHMAD} for {NOA}", f"⟨{AHMAD}⟩ for ⟨{NOA}⟩"),
    ],
)
def test_each_name_has_its_own_direction(qapp: object, text: str, seen: str) -> None:
    """The figures and words beside it stay where they were written."""
    assert isolated(text).replace(FIRST_STRONG, "⟨").replace(POP, "⟩") == seen
    assert plain(isolated(text)) == text


def ink(label: Label, width: int) -> QRect:
    """Where something is drawn."""
    label.resize(width, label.sizeHint().height())
    label.show()
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = image.pixel(width - 1, 0)
    columns = [
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    return QRect(columns[0], 0, columns[-1] - columns[0] + 1, 1)


@pytest.mark.parametrize("kind", [Label, ElidedLabel])
def test_a_sentence_that_begins_with_such_a_name_begins_on_the_left(qtbot: QtBot, kind: type[Label]) -> None:
    """It does not jump to the other edge; what is read aloud has no marks in it."""
    label = kind(Theme.light(), f"{AHMAD} gets this e-mail")
    qtbot.addWidget(label)
    room = label.sizeHint().width() + 200
    assert ink(label, room).right() < room - 150
    assert label.text() == f"{AHMAD} gets this e-mail"


def test_the_ellipsis_of_a_cut_name_is_where_the_name_ends(qtbot: QtBot) -> None:
    """On the left: within the isolated name, not behind it."""
    font = Theme.light().font(15)
    cut = fitting(SHOP, font, QFontMetrics(font).horizontalAdvance(SHOP) / 2)
    assert cut.startswith(FIRST_STRONG)
    assert cut.endswith(f"…{POP}")


def test_a_button_reads_the_name_without_marks(qtbot: QtBot) -> None:
    """Its label is what was asked for, and so is what a screen reader says."""
    button = ActionButton(Theme.light(), f"Tell {NOA} 15:30")
    qtbot.addWidget(button)
    assert button.text() == isolated(f"Tell {NOA} 15:30")
    assert button.label == button.accessibleName() == f"Tell {NOA} 15:30"
