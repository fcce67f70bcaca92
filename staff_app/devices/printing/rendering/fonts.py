"""Draws lines of any script: each character in the first font that has it."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from counterhand_resources import resource

_SYSTEM_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
_SYSTEM_NAMES = ("NotoSans*-Regular.ttf", "DejaVuSans.ttf", "FreeSans.ttf", "unifont*.otf")
"""Upright faces for scripts that the shipped fonts lack, where the system has them."""
_NOWHERE = "\U0010ffff"
"""No font has this: what it draws is the font's box for a missing character."""
_LINE_FACTOR = 1.5
"""Height of the drawing area in font sizes: room for stacked accents."""

_Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


class Pen:
    """Writes with one font, and with others where it lacks a character."""

    def __init__(self, font: Path | None = None, fallbacks: tuple[Path, ...] | None = None) -> None:
        """Choose the fonts.

        Args:
            font: The face of the text; None is the plain one that Pillow brings along.
            fallbacks: Tried in turn for what it lacks; None is the shipped one, then the system's.
        """
        self._font = font
        self._fallbacks = fallbacks

    def draw(self, text: str, size_px: int, *, bold: bool = False) -> Image.Image:
        """A line as black ink on white: mode "L", as wide as its text, 1.5 sizes high."""
        runs = [(_load(path, size_px), run) for path, run in self._runs(text)]
        width = sum(round(font.getlength(run)) for font, run in runs) + 2
        height = round(size_px * _LINE_FACTOR)
        picture = Image.new("L", (max(width, 1), height), 255)
        pen = ImageDraw.Draw(picture)
        left = 1.0
        for font, run in runs:
            pen.text((left, height * 0.72), run, fill=0, font=font, anchor="ls", stroke_width=0.4 * bold)
            left += font.getlength(run)
        return picture

    def _runs(self, text: str) -> Iterator[tuple[Path | None, str]]:
        """Stretches of text that share a font, so that letters which join stay together."""
        run, path_of_run = "", self._font
        for character in text:
            path = path_of_run if character.isspace() and run else self._path_for(character)
            if run and path != path_of_run:
                yield path_of_run, run
                run = ""
            run, path_of_run = run + character, path
        if run:
            yield path_of_run, run

    def _path_for(self, character: str) -> Path | None:
        if _covers(self._font, character):
            return self._font
        others = _default_fallbacks() if self._fallbacks is None else self._fallbacks
        # What no font has shows as the text font's box: something stands there, and a person sees it.
        return next((path for path in others if _covers(path, character)), self._font)


@lru_cache(maxsize=64)
def _load(path: Path | None, size_px: int) -> _Font:
    return ImageFont.load_default(size_px) if path is None else ImageFont.truetype(str(path), size_px)


@lru_cache(maxsize=4096)
def _covers(path: Path | None, character: str) -> bool:
    """Whether a font has a character: it draws something else than its box for missing ones."""
    if character.isspace():
        return True
    try:
        font = _load(path, 16)
    except OSError:
        return False
    return bytes(font.getmask(character)) != bytes(font.getmask(_NOWHERE))


@lru_cache(maxsize=1)
def _default_fallbacks() -> tuple[Path, ...]:
    shipped = resource("fonts/DroidSansFallback.ttf")
    found = [
        path for folder in _SYSTEM_FOLDERS for name in _SYSTEM_NAMES for path in sorted(folder.rglob(name))
    ]
    return (shipped, *found)
