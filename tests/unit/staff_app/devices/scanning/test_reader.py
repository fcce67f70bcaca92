"""The camera lane's loop, on clips and folders."""

import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import zxingcpp

from staff_app.devices.scanning.acceptance import Acceptance, Outcome
from staff_app.devices.scanning.clip_source import ClipSource
from staff_app.devices.scanning.decoders import Grey, PyzbarDecoder, Sighting, ZxingDecoder
from staff_app.devices.scanning.decoding import DecoderChain
from staff_app.devices.scanning.directory_source import DirectorySource
from staff_app.devices.scanning.frames import SourceState
from staff_app.devices.scanning.preview import PreviewFrame, PreviewLimits
from staff_app.devices.scanning.preview_scaling import preview_of
from staff_app.devices.scanning.reader import CodeReader
from staff_app.devices.scanning.results import Decoder, Scan, Symbology
from staff_app.devices.scanning.still_source import StillSource
from staff_app.errors import DeviceError
from tests.pictures import A_PASS, Picture, bars, in_view, qr, save, save_clip

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
EMPTY = in_view(np.full((8, 8, 3), 160, dtype=np.uint8))
EAN = "4006381333931"


def read_clip(path: Path, *pictures: Picture) -> tuple[list[Scan], list[PreviewFrame]]:
    """Play a slow clip to its end; return what came out."""
    scans: list[Scan] = []
    previews: list[PreviewFrame] = []
    source = ClipSource(save_clip(path, pictures, fps=5.0))
    reader = CodeReader(
        source, DecoderChain(), Acceptance(), limits=PreviewLimits(per_s=1000.0), now=lambda: NOON
    )
    reader.run(scans.append, previews.append, threading.Event())
    assert source.stats.state is SourceState.CLOSED
    return scans, previews


def test_a_pass_shown_to_the_camera_is_one_scan(tmp_path: Path) -> None:
    """However many frames it stays in view."""
    view = in_view(qr(A_PASS))
    scans, _ = read_clip(tmp_path / "pass.avi", EMPTY, view, view, view, EMPTY)
    assert [(scan.text, scan.symbology, scan.at) for scan in scans] == [(A_PASS, Symbology.QR, NOON)]
    assert scans[0].elapsed_ms > 0


def test_a_product_is_scanned_from_its_second_frame(tmp_path: Path) -> None:
    """One frame is not enough, two are."""
    view = in_view(bars(zxingcpp.BarcodeFormat.EAN13, EAN))
    assert read_clip(tmp_path / "one.avi", EMPTY, view, EMPTY)[0] == []
    assert [scan.text for scan in read_clip(tmp_path / "two.avi", view, view, EMPTY)[0]] == [EAN]


def test_two_codes_in_view_are_no_scan_but_a_hint(tmp_path: Path) -> None:
    """The preview says why nothing happens."""
    view = in_view(qr(A_PASS), bars(zxingcpp.BarcodeFormat.EAN13, EAN))
    scans, previews = read_clip(tmp_path / "both.avi", view, view)
    assert scans == []
    assert {preview.outcome for preview in previews} == {Outcome.SEVERAL}
    assert all(len(preview.corners) == 2 for preview in previews)


def test_previews_are_no_more_frequent_than_asked(tmp_path: Path) -> None:
    """A preview a minute is one preview of a short clip."""
    previews: list[PreviewFrame] = []
    source = ClipSource(save_clip(tmp_path / "clip.avi", [EMPTY] * 5))
    reader = CodeReader(source, DecoderChain(), Acceptance(), limits=PreviewLimits(per_s=1 / 60))
    reader.run(lambda scan: None, previews.append, threading.Event())
    assert len(previews) == 1


def test_the_reader_stops_when_told(tmp_path: Path) -> None:
    """A source without an end is closed when the event is set."""
    stop = threading.Event()
    source = StillSource([save(tmp_path / "pass.png", in_view(qr(A_PASS)))])
    scans: list[Scan] = []

    def stop_after_first(scan: Scan) -> None:
        scans.append(scan)
        stop.set()

    CodeReader(source, DecoderChain(), Acceptance()).run(stop_after_first, lambda frame: None, stop)
    assert len(scans) == 1
    assert source.stats.state is SourceState.CLOSED


def test_customers_at_the_virtual_camera_are_scanned_one_after_the_other(tmp_path: Path) -> None:
    """Each new picture in the folder is the next customer."""
    stop = threading.Event()
    scans: list[Scan] = []
    waiting = [in_view(qr(A_PASS + str(number))) for number in range(3)]

    def next_customer() -> None:
        if not waiting:
            stop.set()
            return
        ready = save(tmp_path / ".next.png", waiting.pop(0))
        ready.rename(tmp_path / "counter.png")

    def on_scan(scan: Scan) -> None:
        scans.append(scan)
        next_customer()

    next_customer()
    CodeReader(DirectorySource(tmp_path), DecoderChain(), Acceptance()).run(on_scan, lambda frame: None, stop)
    assert [scan.text for scan in scans] == [A_PASS + str(number) for number in range(3)]


def test_a_failing_listener_closes_the_source(tmp_path: Path) -> None:
    """A bug on the other side is not swallowed, and the camera is given back."""
    source = StillSource([save(tmp_path / "pass.png", in_view(qr(A_PASS)))])

    def fail(scan: Scan) -> None:
        raise RuntimeError("a bug")

    with pytest.raises(RuntimeError, match="a bug"):
        CodeReader(source, DecoderChain(), Acceptance()).run(fail, lambda frame: None, threading.Event())
    assert source.stats.state is SourceState.CLOSED


def test_a_source_with_nothing_to_show_is_told(tmp_path: Path) -> None:
    """The lane hears of a missing clip."""
    reader = CodeReader(ClipSource(tmp_path / "missing.avi"), DecoderChain(), Acceptance())
    with pytest.raises(DeviceError, match="no clip"):
        reader.run(lambda scan: None, lambda frame: None, threading.Event())


def test_a_preview_is_small_plain_rgb() -> None:
    """Qt needs width, height and packed bytes, nothing of OpenCV."""
    image = np.zeros((720, 1280, 3), dtype=np.uint8)
    image[:, :, 0] = 200
    preview = preview_of(image, (), Outcome.NOTHING, PreviewLimits(width_px=640, height_px=480))
    assert (preview.width_px, preview.height_px, len(preview.rgb)) == (640, 360, 640 * 360 * 3)
    assert preview.rgb[:3] == bytes([0, 0, 200])


def test_preview_corners_are_scaled_with_the_picture() -> None:
    """The frame around a code fits the preview."""
    view = in_view(qr("A-1", module_px=8))
    found = DecoderChain().decode_frame(view)
    preview = preview_of(view, found, Outcome.CONFIRMING, PreviewLimits(width_px=320, height_px=320))
    (corners,) = preview.corners
    assert corners == tuple((x / 4, y / 4) for x, y in found[0].corners)


@pytest.mark.parametrize("shape", [(1, 5000, 3), (5000, 1, 3), (10, 10, 3)])
def test_any_shape_of_picture_has_a_preview(shape: tuple[int, int, int]) -> None:
    """Narrow pictures keep a pixel at least; small ones are not scaled up."""
    preview = preview_of(np.zeros(shape, dtype=np.uint8), (), Outcome.NOTHING, PreviewLimits())
    assert len(preview.rgb) == 3 * preview.width_px * preview.height_px > 0
    assert preview.width_px <= min(shape[1], 640)


def test_the_light_modules_import_nothing_heavy() -> None:
    """Start-up may use the types and the command's arguments without paying for the decoders."""
    program = (
        "import sys\n"
        "import staff_app.commands.scan\n"
        "from staff_app.devices.scanning import acceptance, frames, preview, results\n"
        "print([name for name in ('cv2', 'numpy', 'zxingcpp', 'pyzbar') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


class Misreader:
    """Where a real one would stand: reads wrong digits with a good check digit wherever there are bars."""

    decoder = Decoder.ZXING
    finding = ""
    available = True

    def decode(self, grey: Grey) -> tuple[Sighting, ...]:
        """What the real one finds, under another number."""
        return tuple(replace(each, text="1077778003259") for each in ZxingDecoder().decode(grey))


def read_at_work(path: Path, chain: DecoderChain, frames: int, mine: str = "") -> list[str]:
    """Hold a product up for so many frames, ten a second, while `mine` is to be picked."""
    scans: list[Scan] = []
    view = in_view(bars(zxingcpp.BarcodeFormat.EAN13, EAN))
    source = ClipSource(save_clip(path, [view] * frames, fps=10.0))
    reader = CodeReader(source, chain, Acceptance(belongs=lambda text: text == mine))
    reader.run(scans.append, lambda frame: None, threading.Event())
    return [scan.text for scan in scans]


def test_a_wrong_item_is_scanned_as_soon_as_both_libraries_read_it(tmp_path: Path) -> None:
    """Five frames are plenty."""
    assert read_at_work(tmp_path / "wrong.avi", DecoderChain(), 5) == [EAN]


def test_without_a_second_library_a_wrong_item_takes_a_little_longer(tmp_path: Path) -> None:
    """It is told all the same."""
    assert read_at_work(tmp_path / "short.avi", DecoderChain([ZxingDecoder()]), 4) == []
    assert read_at_work(tmp_path / "long.avi", DecoderChain([ZxingDecoder()]), 14) == [EAN]


def test_a_lasting_misread_is_put_right_or_told_to_nobody(tmp_path: Path) -> None:
    """The item to be picked is scanned for what it is; one on which the two disagree is not told."""
    chain = DecoderChain([Misreader(), PyzbarDecoder()])
    assert read_at_work(tmp_path / "right.avi", chain, 6, mine=EAN) == [EAN]
    assert read_at_work(tmp_path / "other.avi", chain, 10) == []
