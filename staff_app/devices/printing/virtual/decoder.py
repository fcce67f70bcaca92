"""ESC/POS bytes back to what a person would see: text and a picture of the paper."""

from dataclasses import dataclass, field
from functools import lru_cache

import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from counterhand_resources import resource

_CELL = (12, 24)
_LINE = 30
_MAX_PICTURE_BYTES = 4_000_000


@dataclass(slots=True)
class Sheet:
    """A piece of paper, from one cut to the next."""

    picture: Image.Image
    """Mode "1", as wide as the paper in dots."""
    text: str
    drawer_pulses: int = 0


@dataclass(slots=True)
class _Style:
    bold: bool = False
    width: int = 1
    height: int = 1
    centred: bool = False


@dataclass(slots=True)
class EscPosDecoder:
    """Feeds on bytes in any pieces; `sheets` grows with every cut."""

    width_dots: int = 576
    sheets: list[Sheet] = field(default_factory=list)
    drawer_pulses: int = 0
    unknown: list[bytes] = field(default_factory=list)
    """Commands nobody here knows: a test wants none."""
    _pending: bytes = b""
    _line: bytes = b""
    _style: _Style = field(default_factory=_Style)
    _code_page: str = "cp437"
    _rows: list[Image.Image] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _bar_height: int = 96
    _bar_width: int = 2

    def feed(self, data: bytes) -> bytes:
        """Take bytes; returns what the printer answers to the GS r commands among them."""
        self._pending += data
        answers = b""
        while self._pending:
            used, answer = self._step(self._pending)
            if used == 0:
                break
            self._pending = self._pending[used:]
            answers += answer
        return answers

    def _step(self, data: bytes) -> tuple[int, bytes]:
        """How many bytes the next command takes (0: not all of it is here) and its answer."""
        lead = data[0]
        if lead == 0x1B:
            return self._esc(data), b""
        if lead == 0x1D:
            return self._gs(data)
        if lead == 0x10:
            return (3, b"") if len(data) >= 3 else (0, b"")
        if lead == 0x0A:
            self._end_line()
        elif lead >= 0x20:
            self._line += data[:1]
        else:
            self.unknown.append(data[:1])
        return 1, b""

    def _esc(self, data: bytes) -> int:
        if len(data) < 2:
            return 0
        command = data[1:2]
        if command == b"@":
            self._style, self._code_page = _Style(), "cp437"
            return 2
        if command == b"p":
            if len(data) < 5:
                return 0
            self.drawer_pulses += 1
            return 5
        if len(data) < 3:
            return 0
        self._set_style(command, data[2])
        return 3

    def _set_style(self, command: bytes, value: int) -> None:
        match command:
            case b"t":
                self._code_page = {19: "cp858", 0: "cp437", 16: "cp1252"}.get(value, "cp437")
            case b"E":
                self._style.bold = bool(value & 1)
            case b"!":
                self._style.bold = bool(value & 8)
                self._style.width = 2 if value & 32 else 1
                self._style.height = 2 if value & 16 else 1
            case b"a":
                self._style.centred = value in (1, 49)
            case b"d":
                self._feed_lines(value)
            case b"M" | b"-" | b"{" | b"J" | b"3":
                pass
            case _:
                self.unknown.append(b"\x1b" + command)

    def _gs(self, data: bytes) -> tuple[int, bytes]:
        if len(data) < 3:
            return 0, b""
        command, value = data[1:2], data[2]
        match command:
            case b"!":
                self._style.width, self._style.height = (value >> 4) + 1, (value & 15) + 1
            case b"h":
                self._bar_height = value
            case b"w":
                self._bar_width = value
            case b"H" | b"f" | b"B":
                pass
            case b"r":
                return 3, b"\x00"
            case b"V":
                return self._cut(data), b""
            case b"v":
                return self._raster(data), b""
            case b"k":
                return self._bar_code(data), b""
            case _:
                self.unknown.append(data[:3])
        return 3, b""

    def _cut(self, data: bytes) -> int:
        length = 4 if data[2] in (65, 66) else 3
        if len(data) < length:
            return 0
        self._end_sheet()
        return length

    def _raster(self, data: bytes) -> int:
        if len(data) < 8:
            return 0
        width_bytes = data[4] + 256 * data[5]
        height = data[6] + 256 * data[7]
        length = 8 + width_bytes * height
        if width_bytes * height > _MAX_PICTURE_BYTES:
            self.unknown.append(data[:8])
            return 8
        if len(data) < length:
            return 0
        picture = Image.frombytes("1", (width_bytes * 8, height), data[8:length]).point(lambda dot: 255 - dot)
        self._put(picture)
        return length

    def _bar_code(self, data: bytes) -> int:
        if len(data) < 4:
            return 0
        length = 4 + data[3]
        if len(data) < length:
            return 0
        content = data[4:length]
        text = content.removeprefix(b"{B").decode("ascii", "replace")
        drawn = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
        bars = Image.fromarray(drawn.to_image(scale=1)).convert("L")
        bars = bars.crop((0, bars.height // 2, bars.width, bars.height // 2 + 1))
        size = (bars.width * self._bar_width, self._bar_height)
        self._put(bars.resize(size, Image.Resampling.NEAREST).convert("1"))
        self._text.append(f"[Code 128: {text}]")
        return length

    def _end_line(self) -> None:
        text = self._line.decode(self._code_page, "replace")
        self._line = b""
        style = self._style
        row = Image.new("1", (self.width_dots, _LINE * style.height), 1)
        cell = (_CELL[0] * style.width, _CELL[1] * style.height)
        left = (self.width_dots - cell[0] * len(text)) // 2 if style.centred else 0
        for index, character in enumerate(text):
            row.paste(_glyph(character, style.bold, cell), (left + index * cell[0], 2))
        self._rows.append(row)
        self._text.append(text)

    def _feed_lines(self, count: int) -> None:
        if self._line:
            self._end_line()
        self._rows.append(Image.new("1", (self.width_dots, _LINE * count), 1))

    def _put(self, picture: Image.Image) -> None:
        row = Image.new("1", (self.width_dots, picture.height), 1)
        left = (self.width_dots - picture.width) // 2 if self._style.centred else 0
        row.paste(picture, (max(left, 0), 0))
        self._rows.append(row)

    def _end_sheet(self) -> None:
        if self._line:
            self._end_line()
        height = sum(row.height for row in self._rows) or 1
        picture = Image.new("1", (self.width_dots, height), 1)
        top = 0
        for row in self._rows:
            picture.paste(row, (0, top))
            top += row.height
        self.sheets.append(Sheet(picture, "\n".join(self._text), self.drawer_pulses))
        self._rows, self._text = [], []


@lru_cache(maxsize=2048)
def _glyph(character: str, bold: bool, cell: tuple[int, int]) -> Image.Image:
    """A character squeezed into its cell, as a printer's fixed pitch has it."""
    path = resource(f"fonts/Inter-{'Bold' if bold else 'Medium'}.otf")
    font = ImageFont.truetype(str(path), round(cell[1] * 0.8))
    wide = Image.new("L", (cell[1] * 2, cell[1]), 255)
    ImageDraw.Draw(wide).text((cell[1], cell[1] // 2), character, fill=0, font=font, anchor="mm")
    ink = wide.point(lambda value: 255 - value).getbbox()
    glyph = Image.new("L", cell, 255)
    if ink is not None:
        drawn = wide.crop((ink[0], 0, ink[2], cell[1]))
        room = cell[0] - 1
        if drawn.width > room:
            drawn = drawn.resize((room, cell[1]))
        glyph.paste(drawn, ((cell[0] - drawn.width) // 2, 0))
    return glyph.point(lambda value: 255 if value > 150 else 0).convert("1")
