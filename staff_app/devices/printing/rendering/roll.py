"""Lines of text and pictures on a roll of paper, rendered to ESC/POS bytes by python-escpos.

Text goes in one code page, set after every reset; a line that it cannot hold is drawn as a picture instead,
so that every name prints.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops

from staff_app.devices.printing.rendering.codes import CodeError, code_128_picture, qr_picture
from staff_app.devices.printing.rendering.direction import is_right_to_left
from staff_app.devices.printing.rendering.escpos_import import new_dummy
from staff_app.devices.printing.rendering.fonts import Pen
from staff_app.devices.printing.rendering.text import clean, columns_of, wrapped

_CODE_PAGE = "cp858"
_SELECT_CODE_PAGE = b"\x1bt\x13"
"""ESC t 19: PC858."""
_DOTS = {80: 576, 58: 384}
_INK_PX = 22
"""Font size whose capitals are as high as those of the printer's own font."""
_DARK_BELOW = 140
_GAP_DOTS = 20
_MOST_CHARACTERS = 20_000
"""Of one paragraph; what does not fit eight lines is not printed anyway."""
_INVERTED = bytes(255 - byte for byte in range(256))
"""In a picture of mode "1" white is 1, on its way to the printer black is."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a line looks."""

    bold: bool = False
    wide: int = 1
    """Times the normal width, 1-8."""
    tall: int = 1
    """Times the normal height, 1-8."""
    centred: bool = False
    small: bool = False
    """The printer's font B, 9 × 17 dots."""

    @property
    def column_dots(self) -> int:
        """Width of a character."""
        return (9 if self.small else 12) * self.wide

    @property
    def line_dots(self) -> int:
        """From one line to the next."""
        return 22 if self.small else 30 * self.tall


PLAIN = Style()
BOLD = Style(bold=True)
HEADING = Style(bold=True, wide=2, tall=2)
TITLE = Style(bold=True, wide=2, tall=2, centred=True)
CENTRED = Style(centred=True)
FINE_PRINT = Style(centred=True, small=True)


Words = Callable[[str], str]
"""Says a sentence (`pickup_domain.wording`) in the language of the paper; other texts as they are."""


class Roll:
    """Collects a document for one width of paper (58 or 80 mm).

    A paragraph that begins in a script read from the right stands at the right edge; figures stay in their
    column at the right, so that they are under each other whatever the names are written in.
    """

    def __init__(self, paper_mm: int, font: Path | None = None, words: Words = str) -> None:
        self.width_dots = _DOTS[paper_mm]
        self._pen = Pen(font)
        self._words = words
        self._out = new_dummy(paper_mm, self.width_dots)
        self._out.hw("INIT")
        self._raw(_SELECT_CODE_PAGE)

    def columns(self, style: Style = PLAIN) -> int:
        """Characters in a line."""
        return self.width_dots // style.column_dots

    def columns_for(self, text: str) -> int:
        """Columns that a text takes in the language of the paper."""
        return columns_of(self._said(text))

    def text(self, text: str, style: Style = PLAIN) -> None:
        """One paragraph, wrapped at words."""
        self.note(text, style)

    def pair(
        self,
        left: str,
        right: str,
        style: Style = PLAIN,
        *,
        lead: str = "",
        hanging: int = 2,
        indent: int = 0,
    ) -> None:
        """Text on the left, a figure in a column on the right; the text wraps beside it.

        Args:
            left: What may be long.
            right: What stands at the right edge; beneath, where it leaves the text too little room.
            style: Of both.
            lead: A figure before the text, in a column of its own: it has no say in how the text runs.
            hanging: Columns by which the text's further lines are indented.
            indent: Columns by which all of them are.
        """
        left, right = self._said(left), self._said(right)
        begin = indent + (columns_of(lead) + 1 if lead else 0)
        room = self.columns(style) - columns_of(right) - 1 - begin
        is_beneath = room < columns_of(left) and room + begin - indent <= self.columns(style) // 2
        if is_beneath:
            room, hanging = self.columns(style) - begin, 0
        runs_left = is_right_to_left(left)
        first, *rest = wrapped(left, room, hanging=hanging)
        beside = "" if is_beneath else right
        self._line(first, beside, style, lead=lead, indent=indent, runs_left=runs_left)
        for line in rest:
            self._line(line, "", style, indent=begin + hanging, runs_left=runs_left)
        for line in wrapped(right, self.columns(style)) if is_beneath else ():
            self._line("", line, style)

    def note(self, text: str, style: Style = PLAIN, *, indent: int = 0) -> None:
        """A paragraph that belongs to the line above, set in by some columns."""
        text = self._said(text)
        runs_left = is_right_to_left(text)
        for line in wrapped(text, self.columns(style) - indent):
            self._line(line, "", style, indent=indent, runs_left=runs_left)

    def rule(self) -> None:
        """A line across."""
        self._line("─" * self.columns(), "", PLAIN)

    def gap(self) -> None:
        """Some white."""
        self._raw(b"\x1bJ" + bytes((_GAP_DOTS,)))

    def qr(self, text: str, *, module_dots: int = 5) -> None:
        """A QR code in the middle; left out where it does not fit: better paper without it than none."""
        with contextlib.suppress(CodeError):
            self.picture(self._in_the_middle(qr_picture(text, self.width_dots, module_dots=module_dots)))

    def bar_code(self, text: str) -> None:
        """A Code 128 in the middle; a QR code where it would be too fine for this paper."""
        try:
            self.picture(self._in_the_middle(code_128_picture(text, self.width_dots)))
        except CodeError:
            self.qr(text)

    def picture(self, picture: Image.Image) -> None:
        """A picture of mode "1", as wide as the paper in dots."""
        self._out.set(align="left")
        self._out.image(_without_commands(picture), impl="bitImageRaster")

    def cut(self) -> bytes:
        """Feed, cut, and the whole document's bytes."""
        # python-escpos feeds six lines first: as many dots as there are between print head and knife.
        self._raw(b"\x1b3" + bytes((PLAIN.line_dots,)))
        self._out.cut()
        return bytes(self._out.output)

    def _said(self, text: str) -> str:
        return clean(self._words(text)[:_MOST_CHARACTERS])

    def _line(
        self,
        left: str,
        right: str,
        style: Style,
        *,
        lead: str = "",
        indent: int = 0,
        runs_left: bool = False,
    ) -> None:
        before = " " * indent + (f"{lead} " if lead else "")
        line = before + left
        if right:
            line += " " * (self.columns(style) - columns_of(line) - columns_of(right)) + right
        encoded = b"" if runs_left else _encoded(line)
        if line and not encoded:
            self.picture(self._drawn(before, left, right, style, runs_left=runs_left))
            return
        self._out.set(
            align="center" if style.centred else "left",
            font="b" if style.small else "a",
            bold=style.bold,
            custom_size=True,
            width=style.wide,
            height=style.tall,
        )
        # ESC 3 n: printers differ in their usual distance between lines.
        self._raw(b"\x1b3" + bytes((style.line_dots,)) + encoded + b"\n")

    def _drawn(self, before: str, left: str, right: str, style: Style, *, runs_left: bool) -> Image.Image:
        """A line as a picture, its columns where the printer's own font would have them."""
        figure = self._written(right, style, self.width_dots // 2)
        begin = len(before) * style.column_dots
        end = self.width_dots - (figure.width + style.column_dots if right else 0)
        name = self._written(left, style, end - begin, runs_left=runs_left)
        start = end - name.width if runs_left else begin
        if style.centred:
            start = (self.width_dots - name.width) // 2
        picture = Image.new("L", (self.width_dots, name.height), 255)
        picture.paste(name, (start, 0))
        if before.strip():
            indent = len(before) - len(before.lstrip())
            picture.paste(self._written(before.strip(), style, begin), (indent * style.column_dots, 0))
        if right:
            picture.paste(figure, (self.width_dots - figure.width, 0))
        return _trimmed(picture, style.line_dots).convert("1")

    def _written(
        self, text: str, style: Style, room_dots: int, *, runs_left: bool | None = None
    ) -> Image.Image:
        """Text in black and white, squeezed where the font runs wider than its columns."""
        size_px = (16 if style.small else _INK_PX) * style.tall
        ink = self._pen.draw(text, size_px, bold=style.bold, right_to_left=runs_left)
        width = min(round(ink.width * style.wide / style.tall), room_dots)
        return ink.resize((width, ink.height)).point(lambda grey: 255 if grey > _DARK_BELOW else 0)

    def _in_the_middle(self, picture: Image.Image) -> Image.Image:
        whole = Image.new("1", (self.width_dots, picture.height), 1)
        whole.paste(picture, ((self.width_dots - picture.width) // 2, 0))
        return whole

    def _raw(self, data: bytes) -> None:
        self._out._raw(data)  # noqa: SLF001 - python-escpos' way in for bytes


def _encoded(line: str) -> bytes:
    """A line as the printer's own font has it; nothing where it has not."""
    try:
        return line.replace("\N{NO-BREAK SPACE}", " ").encode(_CODE_PAGE)
    except UnicodeEncodeError:
        return b""


def _trimmed(picture: Image.Image, line_dots: int) -> Image.Image:
    """The middle of a drawn line, as high as a printed one; higher where marks reach beyond that."""
    top = (picture.height - line_dots) // 2
    bottom = top + line_dots
    if (ink := ImageChops.invert(picture).getbbox()) is not None:
        top, bottom = min(top, ink[1]), max(bottom, ink[3])
    return picture.crop((0, top, picture.width, bottom))


def _without_commands(picture: Image.Image) -> Image.Image:
    """The picture, one dot different where its bytes would be a real-time command.

    A printer looks for DLE EOT, DLE ENQ and DLE DC4 (a drawer pulse) in everything it receives, pictures too.
    """
    dots = bytearray(picture.tobytes().translate(_INVERTED))
    for index in range(1, len(dots)):
        if dots[index - 1] == 0x10 and dots[index] in (0x04, 0x05, 0x14):
            dots[index] |= 0x02
    return Image.frombytes("1", picture.size, dots.translate(_INVERTED))
