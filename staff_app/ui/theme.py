"""Colours, fonts and measures of every screen, light and dark.

All text pairs keep at least 4.5 : 1 (WCAG 2.2, success criterion 1.4.3); a test holds them to it.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from counterhand_resources import resource
from staff_app.preferences import Look
from staff_app.ui.style_sheet import style_sheet
from staff_app.ui.tokens import CONTRAST, DARK, LIGHT, Tokens

FAMILY = "Inter"
_STYLE = "fusion"
_FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")

SMALL_PX = 13
TEXT_PX = 15
LEAD_PX = 18
TITLE_PX = 24
RADIUS_PX = 14
TARGET_PX = 56
BESIDE_PERCENT = 115
"""Up to this size of text chips stand beside the words; beyond it below them."""
PRIMARY_PX = 64


_TOKENS = {Look.LIGHT: LIGHT, Look.DARK: DARK, Look.CONTRAST: CONTRAST}


class Tone(StrEnum):
    """What a colour says. Never the only sign: words say the same."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True)
class Theme:
    """One look: its tokens, its size of text, and the fonts and colours made of them."""

    tokens: Tokens
    text_percent: int = 100
    """How big texts are, and whatever must grow with them."""
    _fonts: dict[tuple[int, QFont.Weight], QFont] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def light(cls) -> "Theme":
        """Dark ink on light ground."""
        return cls(LIGHT)

    @classmethod
    def dark(cls) -> "Theme":
        """Light ink on dark ground."""
        return cls(DARK)

    @classmethod
    def of(cls, look: Look, text_percent: int = 100) -> "Theme":
        """The look that somebody chose; where they left it to the desktop and it does not say, light."""
        if look is Look.SYSTEM:
            scheme = QGuiApplication.styleHints().colorScheme()
            look = Look.DARK if scheme is Qt.ColorScheme.Dark else Look.LIGHT
        return cls(_TOKENS[look], text_percent)

    def apply(self, app: QApplication) -> None:
        """Load the shipped fonts; give the application its font and palette."""
        if FAMILY not in QFontDatabase.families():
            for name in _FONT_FILES:
                QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))
        # Only once: a style that is set again polishes every widget that there is anew.
        if app.style().name() != _STYLE:
            app.setStyle(_STYLE)
        app.setFont(self.font(TEXT_PX))
        app.setPalette(self._palette())

    def dress(self, widget: QWidget) -> None:
        """Give a widget, and all that comes into it, the style sheet.

        Not the application: then each layout polishes anew what it is given, level upon level
        (docs/decisions/053).
        """
        widget.setStyleSheet(style_sheet(self.tokens))

    def font(self, size_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Inter at a size, with figures of one width so that clocks do not dance."""
        key = (size_px, weight)
        if key not in self._fonts:
            made = QFont(FAMILY)
            made.setPixelSize(self.px(size_px))
            made.setWeight(weight)
            made.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = made
        return self._fonts[key]

    def px(self, measure_px: int) -> int:
        """A measure that grows with the texts: a row's height, a chip's."""
        return round(measure_px * self.text_percent / 100)

    def colour(self, name: str) -> QColor:
        """A token by its name, such as `ink_2`."""
        return QColor(getattr(self.tokens, name))

    def on_soft(self, tone: Tone) -> tuple[QColor, QColor]:
        """Ink and ground of a chip or card of that tone."""
        if tone is Tone.NEUTRAL:
            return self.colour("ink_2"), self.colour("neutral_soft")
        return self.colour(f"{tone.value}_ink"), self.colour(f"{tone.value}_soft")

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for part, name in (
            (role.Window, "background"),
            (role.WindowText, "ink"),
            (role.Base, "surface"),
            (role.AlternateBase, "background"),
            (role.Text, "ink"),
            (role.PlaceholderText, "ink_3"),
            (role.Button, "surface"),
            (role.ButtonText, "ink"),
            (role.Highlight, "accent"),
            (role.HighlightedText, "on_accent"),
            (role.ToolTipBase, "surface"),
            (role.ToolTipText, "ink"),
        ):
            palette.setColor(part, self.colour(name))
        return palette
