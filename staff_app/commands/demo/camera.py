"""The demo's camera: pictures of a customer's phone that shows its pass, in a folder the app watches."""

import os
from pathlib import Path

import segno
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from counterhand_resources import resource

_SIZE = (1280, 720)
_COUNTER = (58, 62, 70)
_PHONE = (16, 18, 22)
_SCREEN = (250, 250, 252)


class VirtualCamera:
    """Writes what the counter's camera would see; each picture replaces the one before at once."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / "view.png"

    @property
    def source(self) -> str:
        """The frame source that shows this camera, as `--camera` takes it."""
        return f"directory:{self._path.parent}"

    def show_pass(self, pass_text: str, name: str, *, tilt_degrees: float = 4.0) -> None:
        """A customer holds their phone in front of the camera."""
        phone = _phone(pass_text, name).rotate(tilt_degrees, Image.Resampling.BICUBIC, expand=True)
        view = _counter()
        view.paste(phone, ((_SIZE[0] - phone.width) // 2, (_SIZE[1] - phone.height) // 2), phone)
        self._write(view.filter(ImageFilter.GaussianBlur(0.6)))

    def show_nothing(self) -> None:
        """Nobody is in front of it."""
        self._write(_counter())

    def _write(self, view: Image.Image) -> None:
        fresh = self._path.with_suffix(".part")
        view.save(fresh, format="PNG")
        os.replace(fresh, self._path)


def _counter() -> Image.Image:
    view = Image.new("RGB", _SIZE, _COUNTER)
    draw = ImageDraw.Draw(view)
    for top in range(0, _SIZE[1], 4):
        shade = 58 - top // 30
        draw.rectangle((0, top, _SIZE[0], top + 4), fill=(shade, shade + 3, shade + 9))
    return view


def _phone(pass_text: str, name: str) -> Image.Image:
    code = segno.make_qr(pass_text, error="q", boost_error=False)
    module_px = 380 // int(code.symbol_size(border=4)[0])
    side = int(code.symbol_size(border=4)[0]) * module_px
    phone = Image.new("RGBA", (side + 76, 664), (0, 0, 0, 0))
    draw = ImageDraw.Draw(phone)
    draw.rounded_rectangle((0, 0, phone.width - 1, phone.height - 1), 44, fill=(*_PHONE, 255))
    draw.rounded_rectangle((14, 14, phone.width - 15, phone.height - 15), 32, fill=(*_SCREEN, 255))
    middle = phone.width // 2
    draw.text((middle, 64), "Your pickup pass", _PHONE, _font("SemiBold", 24), anchor="mm")
    draw.text((middle, 98), name, (90, 100, 114), _font("Regular", 18), anchor="mm")
    _paste_code(phone, code, module_px, ((phone.width - side) // 2, 128))
    draw.text(
        (middle, 128 + side + 40),
        "Show this at the counter",
        (90, 100, 114),
        _font("Regular", 18),
        anchor="mm",
    )
    return phone


def _paste_code(phone: Image.Image, code: segno.QRCode, module_px: int, corner: tuple[int, int]) -> None:
    draw = ImageDraw.Draw(phone)
    for row, modules in enumerate(code.matrix_iter(scale=1, border=4)):
        for column, dark in enumerate(modules):
            if dark:
                x, y = corner[0] + column * module_px, corner[1] + row * module_px
                draw.rectangle((x, y, x + module_px - 1, y + module_px - 1), fill=(*_PHONE, 255))


def _font(weight: str, size_px: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource(f"fonts/Inter-{weight}.otf")), size_px)
