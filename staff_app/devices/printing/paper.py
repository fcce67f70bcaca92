"""Lines of text and pictures on a roll of paper, rendered to ESC/POS bytes by python-escpos.

Text goes in one code page, set after every reset; a line that it cannot hold is drawn as a picture instead,
so that every name prints. Control characters of data never reach the printer.
"""

import logging
import unicodedata
from pathlib import Path

import segno
from PIL import Image, ImageDraw, ImageFont

_CODE_PAGE = "cp858"
_SELECT_CODE_PAGE = b"\x1bt\x13"
"""ESC t 19: PC858."""
_DOTS = {80: 576, 58: 384}
_CHARACTER_DOTS = 12
_LINE_DOTS = 30


class Paper:
    """Collects a document for one width of paper (58 or 80 mm)."""

    def __init__(self, paper_mm: int, font: Path | None = None) -> None:
        # python-escpos configures the root logger when it is imported; ours is set up by the app.
        level = logging.root.level
        from escpos.printer import Dummy

        logging.root.setLevel(level)
        self.width_dots = _DOTS[paper_mm]
        self.columns = self.width_dots // _CHARACTER_DOTS
        self._font = font
        self._out = Dummy(profile="default")
        width = {"mm": paper_mm, "pixels": self.width_dots}
        self._out.profile.profile_data = {**self._out.profile.profile_data, "media": {"width": width}}
        self._out.hw("INIT")
        self._raw(_SELECT_CODE_PAGE)

    def text(self, text: str, *, bold: bool = False, size: int = 1, centred: bool = False) -> None:
        """One paragraph, wrapped at words; `size` 2 is twice as wide and high."""
        for line in wrapped(text, self.columns // size):
            self._line(line, bold=bold, size=size, centred=centred)

    def pair(self, left: str, right: str, *, bold: bool = False) -> None:
        """Text on the left, a figure in a column on the right; the text wraps beside it."""
        room = self.columns - _width(clean(right)) - 1
        first, *rest = wrapped(left, max(room, 8))
        self._line(first + " " * (self.columns - _width(first) - _width(clean(right))) + right, bold=bold)
        for line in rest:
            self._line("  " + line, bold=bold)

    def rule(self) -> None:
        """A line across."""
        self._line("-" * self.columns)

    def gap(self) -> None:
        """An empty line."""
        self._raw(b"\n")

    def qr(self, text: str, *, module_dots: int = 4) -> None:
        """A QR code (ISO/IEC 18004), level M, as a picture in the middle."""
        code = segno.make_qr(text, error="m", boost_error=False)
        modules = int(code.symbol_size(border=4)[0])
        module_dots = max(3, min(module_dots, self.width_dots // modules))
        picture = Image.new("1", (modules * module_dots,) * 2, 1)
        draw = ImageDraw.Draw(picture)
        for row, cells in enumerate(code.matrix_iter(scale=1, border=4)):
            for column, dark in enumerate(cells):
                if dark:
                    x, y = column * module_dots, row * module_dots
                    draw.rectangle((x, y, x + module_dots - 1, y + module_dots - 1), fill=0)
        self._picture(picture, centred=True)

    def code_128(self, text: str) -> None:
        """A Code 128 bar code (ISO/IEC 15417), set B, drawn by the printer itself."""
        body = b"{B" + clean(text).encode("ascii", "replace")
        self._raw(b"\x1ba\x01\x1dh\x60\x1dw\x02\x1dH\x00")  # centred, 96 dots high, 2 dots a module, no text
        self._raw(b"\x1dk\x49" + bytes((len(body),)) + body)
        self._raw(b"\n\x1ba\x00")

    def cut(self) -> bytes:
        """Feed, cut, and the whole document's bytes."""
        self._out.cut()
        return bytes(self._out.output)

    def _line(self, line: str, *, bold: bool = False, size: int = 1, centred: bool = False) -> None:
        line = clean(line)
        try:
            encoded = line.encode(_CODE_PAGE)
        except UnicodeEncodeError:
            self._picture(self._drawn(line, bold=bold, size=size), centred=centred)
            return
        self._out.set(
            align="center" if centred else "left", bold=bold, custom_size=True, width=size, height=size
        )
        self._raw(encoded + b"\n")

    def _drawn(self, line: str, *, bold: bool, size: int) -> Image.Image:
        """A line as a picture, its columns where the printer's own font would have them."""
        height = _LINE_DOTS * size
        picture = Image.new("1", (self.width_dots, height), 1)
        draw = ImageDraw.Draw(picture)
        font = self._loaded(round(20 * size))
        for start, word in _words(line):
            at = (start * _CHARACTER_DOTS * size, height // 2)
            draw.text(at, word, fill=0, font=font, anchor="lm", stroke_width=int(bold))
        return picture

    def _loaded(self, size_px: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
        if self._font is None:
            return ImageFont.load_default(size_px)
        return ImageFont.truetype(str(self._font), size_px)

    def _picture(self, picture: Image.Image, *, centred: bool) -> None:
        if centred:
            box = Image.new("1", (self.width_dots, picture.height), 1)
            ink = picture.point(lambda dot: 255 - dot).getbbox() or (0, 0, *picture.size)
            inked = picture.crop((ink[0], 0, ink[2], picture.height))
            box.paste(inked, ((self.width_dots - inked.width) // 2, 0))
            picture = box
        self._out.set(align="left")
        self._out.image(picture, impl="bitImageRaster")

    def _raw(self, data: bytes) -> None:
        self._out._raw(data)  # noqa: SLF001 - python-escpos' way in for bytes


def clean(text: str) -> str:
    """Data without control characters (C0, C1, what turns text around): none reaches the printer."""
    return "".join(
        character
        for character in unicodedata.normalize("NFC", text)
        if unicodedata.category(character)[0] != "C"
    )


def wrapped(text: str, columns: int) -> list[str]:
    """Lines of at most so many columns, broken at blanks, long words broken anywhere; at least one line."""
    lines: list[str] = []
    line = ""
    for word in clean(text).split():
        while _width(word) > columns:
            room = columns - (_width(line) + 1 if line else 0)
            if room < 4 and line:
                lines.append(line)
                line = ""
                continue
            line = f"{line} {word[:room]}" if line else word[:room]
            word = word[room:]
        if line and _width(line) + 1 + _width(word) > columns:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line and word else line or word
    return [*lines, line]


def _width(text: str) -> int:
    """Columns of a text; East Asian wide characters take two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _words(line: str) -> list[tuple[int, str]]:
    """Runs of a line that are set apart by two blanks or more, with the column each begins at."""
    found: list[tuple[int, str]] = []
    column = 0
    for part in line.split("  "):
        stripped = part.lstrip(" ")
        if stripped.strip():
            found.append((column + _width(part) - _width(stripped), stripped.rstrip()))
        column += _width(part) + 2
    return found
