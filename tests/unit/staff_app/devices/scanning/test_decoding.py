"""The chain of decoders, on pictures drawn here."""

import importlib
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import cv2
import numpy as np
import pytest
import segno
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from staff_app.devices.scanning.decoders import (
    CodeDecoder,
    Grey,
    OpencvDecoder,
    PyzbarDecoder,
    Sighting,
    ZxingDecoder,
)
from staff_app.devices.scanning.decoding import DecoderChain
from staff_app.devices.scanning.results import Decoded, Decoder, Step, Symbology
from staff_app.devices.scanning.steps import EXTRA, FIRST, Attempt
from tests.pictures import (
    A_PASS,
    Picture,
    bars,
    blurred,
    glared,
    in_view,
    leaning,
    noisy,
    qr,
    rippled,
    tilted,
    turned,
)

Kind = zxingcpp.BarcodeFormat


def grey(picture: Picture) -> Grey:
    """As the decoders want it."""
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), dtype=np.uint8)


def texts(found: tuple[Decoded, ...]) -> list[str]:
    """What was read."""
    return [decoded.text for decoded in found]


@pytest.mark.parametrize(
    ("code", "text", "symbology"),
    [
        (qr(A_PASS), A_PASS, Symbology.QR),
        (bars(Kind.EAN13, "4006381333931"), "4006381333931", Symbology.EAN_13),
        (bars(Kind.EAN8, "96385074"), "96385074", Symbology.EAN_8),
        (bars(Kind.UPCA, "036000291452"), "0036000291452", Symbology.UPC_A),
        (bars(Kind.Code128, "BAG-0042"), "BAG-0042", Symbology.CODE_128),
    ],
    ids=["QR", "EAN-13", "EAN-8", "UPC-A", "Code 128"],
)
@pytest.mark.parametrize("library", [ZxingDecoder, PyzbarDecoder])
def test_both_libraries_read_every_symbology(
    library: type[ZxingDecoder | PyzbarDecoder], code: Picture, text: str, symbology: Symbology
) -> None:
    """Text and symbology are the same whoever reads them."""
    found = library().decode(grey(in_view(code)))
    assert [(sighting.text, sighting.symbology) for sighting in found] == [(text, symbology)]


@pytest.mark.parametrize(
    ("kind", "digits", "text"),
    [(Kind.EAN13, "4006381333931", "4006381333931"), (Kind.UPCA, "036000291452", "0036000291452")],
)
def test_opencv_reads_bars(kind: zxingcpp.BarcodeFormat, digits: str, text: str) -> None:
    """The last resort knows EAN and UPC-A."""
    view = blurred(in_view(bars(kind, digits, module_px=2), width_px=640, height_px=480, ground=255), 1.0)
    found = OpencvDecoder().decode(grey(view))
    assert [sighting.text for sighting in found] == [text]


@pytest.mark.parametrize("library", [ZxingDecoder, PyzbarDecoder, OpencvDecoder])
def test_upc_e_is_not_read(library: Callable[[], CodeDecoder]) -> None:
    """Not even as the UPC-A code that zbar makes of it when it is told to leave UPC-E out."""
    view = in_view(bars(Kind.UPCE, "01234565"), ground=255)
    assert library().decode(grey(view)) == ()


def test_micro_qr_is_not_read() -> None:
    """It belongs to the QR family, and is none of ours."""
    modules = np.array([list(row) for row in segno.make_micro("12345").matrix_iter(scale=8)], dtype=np.uint8)
    drawn = np.where(modules, 0, 255).astype(np.uint8)
    assert DecoderChain().decode_still(np.pad(drawn, 40, constant_values=255)) == ()


CODES = {
    A_PASS: qr(A_PASS),
    "4006381333931": bars(Kind.EAN13, "4006381333931", module_px=4),
    "10477-1": bars(Kind.Code128, "10477-1", module_px=4),
}
"""What a counter scans: passes, products, bags."""


@pytest.mark.parametrize("degrees", range(0, 360, 15))
@pytest.mark.parametrize("text", CODES, ids=["pass", "product", "bag"])
def test_a_code_is_read_in_any_direction_from_one_frame(text: str, degrees: int) -> None:
    """Nobody holds a phone straight, and boxes lie as they lie; bars on the slant need the second look."""
    found = DecoderChain().decode_frame(turned(in_view(CODES[text]), degrees))
    assert texts(found) == [text]


@pytest.mark.parametrize("degrees", [0, 15, 90, 180])
@pytest.mark.parametrize("text", CODES, ids=["pass", "product", "bag"])
def test_a_code_is_read_light_on_dark(text: str, degrees: int) -> None:
    """Phones in dark mode, white print on a dark package."""
    assert texts(DecoderChain().decode_still(turned(255 - in_view(CODES[text]), degrees))) == [text]


@pytest.mark.parametrize(
    "spoilt",
    [
        *(partial(leaning, degrees=degrees) for degrees in (30, 45, 60)),
        lambda picture: leaning(turned(picture, 90), 60),
        *(partial(glared, across_px=80, x=x, y=y) for x, y in ((0.5, 0.5), (0.46, 0.5), (0.55, 0.55))),
        partial(noisy, sigma=40),
        partial(rippled, strength=60),
    ],
    ids=["30°", "45°", "60°", "60° sideways", "glare", "glare left", "glare below", "noise", "moiré"],
)
@pytest.mark.parametrize("text", CODES, ids=["pass", "product", "bag"])
def test_a_code_is_read_tilted_glared_and_from_a_poor_picture(
    text: str, spoilt: Callable[[Picture], Picture]
) -> None:
    """Leaning back by up to 60 degrees, under a lamp, in poor light, from another screen."""
    assert texts(DecoderChain().decode_still(spoilt(in_view(CODES[text])))) == [text]


@pytest.mark.parametrize("module_px", [2, 3])
@pytest.mark.parametrize("text", CODES, ids=["pass", "product", "bag"])
def test_a_small_code_is_read(text: str, module_px: int) -> None:
    """Two pixels a module in the middle of 1280x720."""
    made = {
        A_PASS: qr(A_PASS, module_px=module_px),
        "4006381333931": bars(Kind.EAN13, "4006381333931", module_px=module_px),
        "10477-1": bars(Kind.Code128, "10477-1", module_px=module_px),
    }
    assert texts(DecoderChain().decode_still(in_view(made[text]))) == [text]


@pytest.mark.parametrize(
    "view",
    [
        255 - in_view(qr(A_PASS)),
        (in_view(qr(A_PASS)) * 0.2 + 20).astype(np.uint8),
        blurred(in_view(qr(A_PASS)), 2.0),
        in_view(qr(A_PASS, module_px=3)),
        in_view(qr(A_PASS, module_px=3), width_px=640, height_px=480),
        tilted(in_view(qr(A_PASS, module_px=8)), 0.6),
    ],
    ids=["dark mode", "dim", "out of focus", "small", "640x480", "tilted"],
)
def test_a_pass_is_read_under_a_shops_conditions(view: Picture) -> None:
    """What phones and cameras do to a code."""
    assert texts(DecoderChain().decode_still(view)) == [A_PASS]


def test_two_codes_in_one_view_are_both_found() -> None:
    """Which one is meant is for others to decide."""
    view = in_view(qr(A_PASS), bars(Kind.EAN13, "4006381333931"))
    assert set(texts(DecoderChain().decode_still(view))) == {A_PASS, "4006381333931"}


def test_the_same_code_twice_is_found_once() -> None:
    """Two labels with one text are one code."""
    assert texts(DecoderChain().decode_still(in_view(qr("BAG-1"), qr("BAG-1")))) == ["BAG-1"]


@pytest.mark.parametrize("payload", ["x" * 512, "   "])
def test_hostile_payloads_are_not_handed_out(payload: str) -> None:
    """A code that can be read is not a code that may be used."""
    assert DecoderChain().decode_still(in_view(qr(payload, module_px=4))) == ()


@pytest.mark.parametrize("library", [ZxingDecoder, PyzbarDecoder])
def test_binary_payloads_come_out_harmless(library: type[ZxingDecoder | PyzbarDecoder]) -> None:
    """Bytes that are no UTF-8 are guessed at, the same by both libraries, and lose their controls."""
    view = in_view(qr(b"\xff\xfe\x00\x01bad"))
    assert [sighting.text for sighting in library().decode(grey(view))] == ["ÿþ\ufffd\ufffdbad"]


def test_corners_are_where_the_code_is() -> None:
    """The four corners go around the code, in the picture's own pixels."""
    (decoded,) = DecoderChain().decode_frame(in_view(qr("A-1", module_px=8)))
    xs, ys = zip(*decoded.corners, strict=True)
    assert (min(xs) + max(xs)) / 2 == pytest.approx(640, abs=8)
    assert (min(ys) + max(ys)) / 2 == pytest.approx(360, abs=8)
    assert (max(xs) - min(xs)) == pytest.approx(21 * 8, abs=8)


LIBRARIES: dict[Decoder, Callable[[], CodeDecoder]] = {
    Decoder.ZXING: ZxingDecoder,
    Decoder.PYZBAR: PyzbarDecoder,
    Decoder.OPENCV: OpencvDecoder,
}


@pytest.mark.parametrize("attempt", [FIRST, *EXTRA], ids=lambda attempt: attempt.step)
def test_every_step_finds_its_way_back_to_the_original(attempt: Attempt) -> None:
    """Cropped, enlarged or turned: corners come out in the original's pixels."""
    size_px = 2 if attempt.decoder is Decoder.OPENCV else 3
    code = bars(Kind.EAN13, "4006381333931", module_px=size_px)
    view = blurred(in_view(code, width_px=640, height_px=480, ground=255), 0.7)
    if attempt.step is Step.ZXING_TURNED:
        view = turned(view, 45)
    if attempt.step is Step.ZXING_INVERTED:
        view = 255 - view
    prepared = attempt.prepare(grey(view))
    (sighting,) = LIBRARIES[attempt.decoder]().decode(prepared.grey)
    xs, ys = zip(*prepared.to_original(sighting.corners), strict=True)
    assert (min(xs) + max(xs)) / 2 == pytest.approx(320, abs=12)
    assert (min(ys) + max(ys)) / 2 == pytest.approx(240, abs=60)


class Shy:
    """A decoder that finds a code only at the looks it was told, and counts them."""

    finding = ""
    available = True

    def __init__(self, decoder: Decoder, finds_at: int = 0) -> None:
        """Find at the look of this number, counted from 1; 0 for never."""
        self.decoder = decoder
        self.looks = 0
        self._finds_at = finds_at

    def decode(self, grey: Grey) -> tuple[Sighting, ...]:
        """Count, and find or not."""
        self.looks += 1
        corners = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
        return (Sighting("A-1", Symbology.QR, corners),) if self.looks == self._finds_at else ()


BLANK = np.zeros((64, 64, 3), dtype=np.uint8)


def test_a_hit_costs_one_look() -> None:
    """What zxing-cpp reads raw is not looked at again."""
    zxing, pyzbar = Shy(Decoder.ZXING, finds_at=1), Shy(Decoder.PYZBAR)
    (decoded,) = DecoderChain([zxing, pyzbar]).decode_frame(BLANK)
    assert (decoded.step, zxing.looks, pyzbar.looks) == (Step.ZXING_RAW, 1, 0)


def test_a_miss_costs_one_more_look_per_frame() -> None:
    """However many ways there are, a frame gets two looks."""
    zxing, pyzbar, opencv = Shy(Decoder.ZXING), Shy(Decoder.PYZBAR), Shy(Decoder.OPENCV)
    chain = DecoderChain([zxing, pyzbar, opencv])
    for number in range(1, 2 * len(EXTRA) + 1):
        chain.decode_frame(BLANK)
        assert zxing.looks + pyzbar.looks + opencv.looks == 2 * number


def test_extra_looks_take_turns_in_their_order() -> None:
    """The raw look first, then one extra per frame: turned, smoothed, pyzbar, and so on round."""
    steps = []
    for frame in range(1, len(EXTRA) + 2):
        chain = DecoderChain([Shy(kind) for kind in Decoder])
        for _ in range(frame - 1):
            chain.decode_frame(BLANK)
        finders = [Shy(kind, finds_at=2 if kind is Decoder.ZXING else 1) for kind in Decoder]
        chain._decoders = {finder.decoder: finder for finder in finders}
        steps.append(chain.decode_frame(BLANK)[0].step)
    assert steps == [attempt.step for attempt in EXTRA] + [EXTRA[0].step]


def test_a_still_gets_every_look() -> None:
    """There is no next frame for a photo."""
    zxing, pyzbar, opencv = Shy(Decoder.ZXING), Shy(Decoder.PYZBAR), Shy(Decoder.OPENCV)
    DecoderChain([zxing, pyzbar, opencv]).decode_still(BLANK)
    assert (zxing.looks, pyzbar.looks, opencv.looks) == (7, 2, 1)


def test_pyzbar_without_its_library_is_a_finding() -> None:
    """A sentence for the self-test, and the rest of the chain works on."""

    def missing(name: str) -> Any:  # noqa: ANN401
        raise ImportError("Unable to find zbar shared library")

    pyzbar = PyzbarDecoder(load=missing)
    chain = DecoderChain([ZxingDecoder(), pyzbar])
    assert (pyzbar.available, pyzbar.decode(BLANK[:, :, 0])) == (False, ())
    assert "libzbar0" in chain.findings[0]
    assert texts(chain.decode_still(in_view(qr(A_PASS)))) == [A_PASS]
    assert chain.decode_still(BLANK) == ()


def test_a_machine_without_zbar_can_scan() -> None:
    """The real import of pyzbar, with the system library out of reach."""
    program = (
        "import ctypes.util; ctypes.util.find_library = lambda name: None\n"
        "from staff_app.devices.scanning.decoding import DecoderChain\n"
        "print(len(DecoderChain().findings))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


def test_a_complete_machine_has_no_findings() -> None:
    """With zbar installed there is nothing to complain about."""
    importlib.import_module("pyzbar.pyzbar")
    assert DecoderChain().findings == ()


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 90), st.integers(1, 90), st.sampled_from([0, 255, None]), st.integers(0, 2**32 - 1))
def test_no_picture_makes_the_chain_raise(height: int, width: int, shade: int | None, seed: int) -> None:
    """Noise, one shade, or a few pixels: a picture without a code is a miss."""
    picture = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    if shade is not None:
        picture[:] = shade
    assert isinstance(DecoderChain().decode_still(picture), tuple)


@pytest.mark.parametrize(
    ("first", "other"), [(Decoder.ZXING, Decoder.PYZBAR), (Decoder.PYZBAR, Decoder.ZXING)]
)
@pytest.mark.parametrize("step", [Step.ZXING_RAW, Step.ZXING_TURNED, Step.ZXING_INVERTED])
def test_a_second_look_is_the_other_librarys(first: Decoder, other: Decoder, step: Step) -> None:
    """At the picture as it is, or prepared as it was for the first."""
    view = in_view(CODES["4006381333931"])
    view = {Step.ZXING_TURNED: turned(view, 45), Step.ZXING_INVERTED: 255 - view}.get(step, view)
    corners = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0))
    found = Decoded("4006381333931", Symbology.EAN_13, first, step, 1.0, corners)
    (second,) = DecoderChain().second_look(view, found)
    assert (second.text, second.decoder) == (found.text, other)


def test_without_a_second_library_there_is_no_second_look() -> None:
    """Nothing is read, and nothing raises."""
    chain = DecoderChain([ZxingDecoder()])
    (found,) = chain.decode_frame(in_view(CODES["4006381333931"]))
    assert chain.second_look(BLANK, found) == ()
