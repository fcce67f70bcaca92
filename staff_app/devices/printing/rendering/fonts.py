"""Draws lines of any script: each character in the first font that has it, joined and in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Literal

from PIL import Image, ImageDraw, ImageFont, features

from counterhand_resources import resource
from staff_app.devices.printing.rendering.direction import is_right_to_left, visual_order
from staff_app.devices.printing.rendering.text import characters

_SYSTEM_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
_SYSTEM_NAMES = ("NotoSans*-Regular.ttf", "DejaVuSans.ttf", "FreeSans.ttf", "unifont*.otf")
"""Upright faces for scripts that the shipped fonts lack, where the system has them."""
_EMOJI = "NotoEmoji.ttf"
_NOWHERE = "\U0010ffff"
"""No font has this: what it draws is the font's box for a missing character."""
_SAYS_EMOJI = frozenset("\ufe0f\u20e3")
"""Variation selector 16 and the frame of a key: the character before is meant as a picture."""
_LINE_FACTOR = 2.0
"""Height of the drawing area in font sizes: room for stacked marks, above and below."""
_BASELINE = 0.665
"""From the top of it."""

_Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters that share a font and a direction, so that letters which join stay together."""

    path: Path | None
    text: str
    runs_left: bool


class Pen:
    """Writes with one font, and with others where it lacks a character."""

    def __init__(self, font: Path | None = None, fallbacks: tuple[Path, ...] | None = None) -> None:
        """Choose the fonts.

        Args:
            font: The face of the text; None is the plain one that Pillow brings along.
            fallbacks: Tried in turn for what it lacks; None is the shipped ones, then the system's.
        """
        self._font = font
        self._fallbacks = fallbacks

    def draw(
        self, text: str, size_px: int, *, bold: bool = False, right_to_left: bool | None = None
    ) -> Image.Image:
        """A line as black ink on white: mode "L", as wide as its text, two sizes high.

        Args:
            text: In the order of reading, without controls.
            size_px: Of the font.
            bold: A little thicker.
            right_to_left: How its paragraph runs; None where it is the whole paragraph.
        """
        runs_left = is_right_to_left(text) if right_to_left is None else right_to_left
        runs = [(_load(run.path, size_px, can_shape()), run) for run in self._runs(text, runs_left)]
        widths = [font.getlength(run.text, direction=_direction(run)) for font, run in runs]
        height = round(size_px * _LINE_FACTOR)
        picture = Image.new("L", (round(sum(widths)) + 3, height), 255)
        pen = ImageDraw.Draw(picture)
        left = 1.0
        for (font, run), width in zip(runs, widths, strict=True):
            at = (left, height * _BASELINE)
            pen.text(
                at,
                run.text,
                fill=0,
                font=font,
                anchor="ls",
                stroke_width=0.4 * bold,
                direction=_direction(run),
            )
            left += width
        return picture

    def _runs(self, text: str, right_to_left: bool) -> Iterator[_Run]:
        """From left to right."""
        cells = characters(text)
        paths = [self._path_for(cell) for cell in cells]
        order = visual_order(cells, right_to_left=right_to_left)
        for (path, runs_left), run in groupby(order, lambda each: (paths[each[0]], each[1])):
            indices = [index for index, _ in run]
            if runs_left and (can_shape() or len(indices) == 1):
                indices.reverse()  # drawn by a shaper, which turns it itself
            yield _Run(path, "".join(cells[index] for index in indices), runs_left)

    def _path_for(self, cell: str) -> Path | None:
        fonts = (self._font, *(_default_fallbacks() if self._fallbacks is None else self._fallbacks))
        if _SAYS_EMOJI.intersection(cell):
            fonts = tuple(sorted(fonts, key=lambda path: path is None or path.name != _EMOJI))
        # What no font has shows as the text font's box: something stands there, and a person sees it.
        return next((path for path in fonts if _covers(path, cell)), self._font)


@lru_cache(maxsize=1)
def can_shape() -> bool:
    """True where letters are joined (Arabic) and stacked (Devanagari): Pillow found libfribidi0."""
    return bool(features.check("raqm"))


def _direction(run: _Run) -> Literal["ltr", "rtl"] | None:
    if not can_shape():
        return None
    return "rtl" if run.runs_left else "ltr"


@lru_cache(maxsize=64)
def _load(path: Path | None, size_px: int, shaped: bool) -> _Font:
    if path is None:
        return ImageFont.load_default(size_px)
    engine = ImageFont.Layout.RAQM if shaped else ImageFont.Layout.BASIC
    return ImageFont.truetype(str(path), size_px, layout_engine=engine)


def _covers(path: Path | None, cell: str) -> bool:
    return all(_has(path, character) for character in cell)


@lru_cache(maxsize=4096)
def _has(path: Path | None, character: str) -> bool:
    """Whether a font has a character: it draws something else than its box for missing ones."""
    if character.isspace() or _is_unseen(character):
        return True
    try:
        font = _plain(path)
    except OSError:
        return False
    return bytes(font.getmask(character)) != bytes(font.getmask(_NOWHERE))


def _is_unseen(character: str) -> bool:
    """Joiners, variation selectors, tags: they change what stands before them."""
    return character in "\u200c\u200d" or "\ufe00" <= character <= "\ufe0f" or character >= "\U000e0000"


@lru_cache(maxsize=64)
def _plain(path: Path | None) -> _Font:
    """A font whose characters can be asked for one by one."""
    if path is None:
        return ImageFont.load_default(16)
    return ImageFont.truetype(str(path), 16, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=1)
def _default_fallbacks() -> tuple[Path, ...]:
    folder = resource("fonts")
    shipped = (*sorted(folder.glob("NotoSans*.ttf")), folder / "DroidSansFallback.ttf", folder / _EMOJI)
    found = [
        path for folder in _SYSTEM_FOLDERS for name in _SYSTEM_NAMES for path in sorted(folder.rglob(name))
    ]
    return (*shipped, *found)
