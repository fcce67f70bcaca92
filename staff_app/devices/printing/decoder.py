"""ESC/POS bytes back to what a person would see: text and a picture of the paper."""

from dataclasses import dataclass, field
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from counterhand_resources import resource

_FONT_A = (12, 24)
_FONT_B = (9, 17)
_USUAL_LINE_DOTS = 30
_MAX_PICTURE_BYTES = 4_000_000
_MOST_DOTS = 400_000
"""Of one sheet: fifty metres; whatever never cuts is cut here, so that it fits the memory."""
_MOST_UNKNOWN = 1_000
_LONGEST_SHORT_COMMAND = 8
_CODE_PAGES = {0: "cp437", 2: "cp850", 16: "cp1252", 19: "cp858"}
"""ESC t n, Epson's numbering."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A piece of paper, from one cut to the next."""

    width_dots: int
    """Of the paper."""
    height_dots: int
    strips: tuple[bytes | int, ...]
    """From the top, see `dots`; or how many white rows, which take no room."""
    text: str
    """What was sent as text; what was sent as a picture is not in it."""

    @property
    def dots(self) -> bytes:
        """Row by row, each dot a bit and each row whole bytes; 1 is white."""
        white = b"\xff" * ((self.width_dots + 7) // 8)
        return b"".join(white * each if isinstance(each, int) else each for each in self.strips)

    @property
    def picture(self) -> Image.Image:
        """Mode "1", black ink on white; eight times as large in memory, so it is made when asked for."""
        return Image.frombytes("1", (self.width_dots, self.height_dots), self.dots)


@dataclass(slots=True)
class _Style:
    bold: bool = False
    font: tuple[int, int] = _FONT_A
    wide: int = 1
    tall: int = 1
    centred: bool = False
    code_page: str = "cp437"
    line_dots: int = _USUAL_LINE_DOTS


@dataclass(slots=True)
class EscPosDecoder:
    """Feeds on bytes in pieces of any size; `sheets` grows with every cut."""

    width_dots: int = 576
    sheets: list[Sheet] = field(default_factory=list)
    drawer_pulses: int = 0
    unknown: list[bytes] = field(default_factory=list)
    """Commands nobody here knows, the first thousand: a test wants none."""
    overruns: int = 0
    """Lines too long for the paper, which went on in the next one: a test wants none of these either."""
    widest_dots: int = 0
    """How wide the widest line or picture was."""
    _pending: bytearray = field(default_factory=bytearray)
    _needed: int = 0
    """So many bytes are here before the next look: a picture is not begun anew with each piece."""
    _line: bytes = b""
    _style: _Style = field(default_factory=_Style)
    _strips: list[bytes | int] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _height: int = 0

    def feed(self, data: bytes) -> bytes:
        """Take bytes; returns what the printer answers to the GS r commands among them."""
        self._pending += data
        if len(self._pending) < self._needed:
            return b""
        data, self._needed = bytes(self._pending), 0
        answers, at = bytearray(), 0
        while at < len(data):
            used, answer = self._step(data, at)
            if used == 0:
                break
            at += used
            answers += answer
        self._pending = bytearray(data[at:])
        return bytes(answers)

    def tear(self) -> None:
        """The printer lost power: what is printed so far is torn off, what is half received is gone."""
        self._pending, self._needed = bytearray(), 0
        if self._strips or self._line:
            self._end_sheet()
        self._style = _Style()

    def _step(self, data: bytes, at: int) -> tuple[int, bytes]:
        """How many bytes the next command takes (0: not all of it is here) and its answer."""
        match data[at]:
            case 0x1B:
                return self._esc(data[at : at + _LONGEST_SHORT_COMMAND]), b""
            case 0x1D if data[at + 1 : at + 2] == b"v":
                return self._raster(data, at), b""
            case 0x1D:
                return self._gs(data[at : at + _LONGEST_SHORT_COMMAND])
            case 0x00:
                # Passed over, as every printer does.
                pass
            case 0x0A:
                self._end_line()
            case lead if lead >= 0x20:
                self._put(data[at : at + 1])
            case _:
                self._wonder(data[at : at + 1])
        return 1, b""

    def _put(self, character: bytes) -> None:
        """A character; where the line is full, it begins the next one."""
        if (len(self._line) + 1) * self._style.font[0] * self._style.wide > self.width_dots and self._line:
            self.overruns += 1
            self._end_line()
        self._line += character

    def _wonder(self, command: bytes) -> None:
        if len(self.unknown) < _MOST_UNKNOWN:
            self.unknown.append(command)

    def _esc(self, data: bytes) -> int:
        command = data[1:2]
        length = {b"": 3, b"@": 2, b"p": 5}.get(command, 3)
        if len(data) < length:
            return 0
        if command == b"@":
            self._style = _Style()
        elif command == b"p":
            self.drawer_pulses += 1
        else:
            self._set_style(command, data[2])
        return length

    def _set_style(self, command: bytes, value: int) -> None:
        style = self._style
        match command:
            case b"t":
                style.code_page = _CODE_PAGES.get(value, "cp437")
            case b"E":
                style.bold = bool(value & 1)
            case b"M":
                style.font = _FONT_B if value in (1, 49) else _FONT_A
            case b"a":
                style.centred = value in (1, 49)
            case b"3":
                style.line_dots = value
            case b"d":
                self._feed(style.line_dots * value)
            case b"J":
                self._feed(value)
            case _:
                self._wonder(b"\x1b" + command)

    def _gs(self, data: bytes) -> tuple[int, bytes]:
        if len(data) < 3:
            return 0, b""
        command, value = data[1:2], data[2]
        match command:
            case b"!":
                self._style.wide, self._style.tall = (value >> 4 & 7) + 1, (value & 7) + 1
            case b"r":
                return 3, b"\x00"
            case b"V":
                return self._cut(data), b""
            case _:
                self._wonder(data[:3])
        return 3, b""

    def _cut(self, data: bytes) -> int:
        length = 4 if data[2] in (65, 66) else 3
        if len(data) < length:
            return 0
        self._end_sheet()
        return length

    def _raster(self, data: bytes, at: int) -> int:
        """GS v 0: a picture, a bit for each dot, 1 is black."""
        if len(data) < at + 8:
            return 0
        width_bytes = data[at + 4] + 256 * data[at + 5]
        height = data[at + 6] + 256 * data[at + 7]
        length = 8 + width_bytes * height
        if not 0 < width_bytes * height <= _MAX_PICTURE_BYTES:
            self._wonder(data[at : at + 8])
            return 8
        if len(data) < at + length:
            self._needed = length
            return 0
        dots = data[at + 8 : at + length]
        picture = Image.frombytes("1", (width_bytes * 8, height), dots).point(lambda dot: 255 - dot)
        row = Image.new("1", (self.width_dots, height), 1)
        left = (self.width_dots - picture.width) // 2 if self._style.centred else 0
        row.paste(picture, (max(left, 0), 0))
        self._add(row.tobytes(), row.height, picture.width)
        return length

    def _add(self, strip: bytes | int, height: int, used_dots: int = 0) -> None:
        """A strip of paper, and how much of its width is printed on."""
        self._strips.append(strip)
        self._height += height
        self.widest_dots = max(self.widest_dots, used_dots)
        if self._height >= _MOST_DOTS:
            self._end_sheet()

    def _end_line(self) -> None:
        style = self._style
        text = self._line.decode(style.code_page, "replace")
        self._line = b""
        self._text.append(text)
        cell = (style.font[0] * style.wide, style.font[1] * style.tall)
        if not text:
            self._add(height := max(style.line_dots, cell[1]), height)
            return
        row = Image.new("1", (self.width_dots, max(style.line_dots, cell[1])), 1)
        left = max(0, (self.width_dots - cell[0] * len(text)) // 2) if style.centred else 0
        for index, character in enumerate(text):
            row.paste(
                _glyph(character, style.bold, cell), (left + index * cell[0], (row.height - cell[1]) // 2)
            )
        self._add(row.tobytes(), row.height, cell[0] * len(text))

    def _feed(self, dots: int) -> None:
        if self._line:
            self._end_line()
        if dots:
            self._add(dots, dots)

    def _end_sheet(self) -> None:
        if self._line:
            self._end_line()
        if not self._strips:
            self._add(1, 1)
        self.sheets.append(Sheet(self.width_dots, self._height, tuple(self._strips), "\n".join(self._text)))
        self._strips, self._text, self._height = [], [], 0


@lru_cache(maxsize=2048)
def _glyph(character: str, bold: bool, cell: tuple[int, int]) -> Image.Image:
    """A character squeezed into its cell, as a printer's fixed pitch has it."""
    glyph = Image.new("L", cell, 255)
    if character == "─":
        # A printer's line-drawing characters reach from edge to edge.
        ImageDraw.Draw(glyph).line((0, cell[1] // 2, cell[0], cell[1] // 2), fill=0, width=2)
        return glyph.convert("1")
    path = resource(f"fonts/Inter-{'Bold' if bold else 'Medium'}.otf")
    font = ImageFont.truetype(str(path), round(cell[1] * 0.9))
    wide = Image.new("L", (cell[1] * 2, cell[1]), 255)
    ImageDraw.Draw(wide).text((cell[1], round(cell[1] * 0.8)), character, fill=0, font=font, anchor="ms")
    ink = wide.point(lambda value: 255 - value).getbbox()
    if ink is not None:
        drawn = wide.crop((ink[0], 0, ink[2], cell[1]))
        room = cell[0] - 1
        if drawn.width > room:
            drawn = drawn.resize((room, cell[1]))
        glyph.paste(drawn, ((cell[0] - drawn.width) // 2, 0))
    return glyph.point(lambda value: 255 if value > 150 else 0).convert("1")
