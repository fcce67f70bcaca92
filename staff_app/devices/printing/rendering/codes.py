"""QR and Code 128 as pictures for a print head of 203 dpi (8 dots/mm)."""

import segno
import zxingcpp
from PIL import Image

_QR_BORDER = 4
_QR_LEAST_DOTS = 3
"""Below 2.5 dots a module phones and our own scanner lose it."""
_BAR_LEAST_DOTS = 2
_BAR_MOST_DOTS = 3
_BAR_MOST_CHARACTERS = 60
_BAR_QUIET = 10
"""Modules of white on either side (ISO/IEC 15417)."""


class CodeError(ValueError):
    """The text makes no code, or none that fits the paper at a size that scanners read."""


def qr_picture(text: str, width_dots: int, *, module_dots: int = 5) -> Image.Image:
    """A QR code (ISO/IEC 18004), level M: mode "1", as many dots a module as asked for and fit.

    Raises:
        CodeError: It would have less than 3 dots a module, or the text is too long or empty.
    """
    try:
        code = segno.make_qr(text, error="m", boost_error=False)
    except ValueError as error:
        raise CodeError("no QR code holds this text") from error
    modules = int(code.symbol_size(border=_QR_BORDER)[0])
    dots = min(module_dots, width_dots // modules)
    if dots < _QR_LEAST_DOTS:
        raise CodeError(f"{modules} modules do not fit {width_dots} dots")
    cells = bytes(0 if dark else 255 for row in code.matrix_iter(scale=1, border=_QR_BORDER) for dark in row)
    picture = Image.frombytes("L", (modules, modules), cells)
    return picture.resize((modules * dots,) * 2, Image.Resampling.NEAREST).convert("1")


def code_128_picture(text: str, width_dots: int, *, height_dots: int = 96) -> Image.Image:
    """A Code 128 bar code (ISO/IEC 15417) with its quiet zones: mode "1", 2 or 3 dots a module.

    Raises:
        CodeError: It would have less than 2 dots a module, or the text is not plain ASCII.
    """
    if not (text.isascii() and text.isprintable() and 0 < len(text) <= _BAR_MOST_CHARACTERS):
        raise CodeError("Code 128 holds short ASCII texts")
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    bars = Image.fromarray(code.to_image(scale=1, add_quiet_zones=False)).convert("L")
    modules = bars.width + 2 * _BAR_QUIET
    dots = min(_BAR_MOST_DOTS, width_dots // modules)
    if dots < _BAR_LEAST_DOTS:
        raise CodeError(f"{modules} modules do not fit {width_dots} dots")
    middle = bars.height // 2
    one_row = Image.new("L", (modules, 1), 255)
    one_row.paste(bars.crop((0, middle, bars.width, middle + 1)), (_BAR_QUIET, 0))
    return one_row.resize((modules * dots, height_dots), Image.Resampling.NEAREST).convert("1")
