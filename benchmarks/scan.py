"""From a code in front of the camera to its order on the screen, and how many codes are read at all.

The first table is the real app, offscreen, with a source that takes 30 pictures a second of whatever is
held up to it: pump, decoders, acceptance, router, store, painted page. The code is held up at any moment
between two pictures. Its floor is what nobody can do without: one picture's 33 ms, and the bare decoder on
that picture.

The second table is pictures drawn here and spoilt, and the third real photos, each turned four ways, where
the folder with them is there: pyzbar alone, zxing-cpp alone, and the chain as the counter has it.
"""

import json
import os
import random
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from numpy.typing import NDArray
from PySide6.QtTest import QTest

from benchmarks.common.filled_queue import fill, orders
from benchmarks.common.timed_hand import until_painted
from pickup_domain.pickup_pass import PickupPass, issue
from pickup_domain.store import PassKey
from staff_app.commands.demo.driver import AppDriver, until
from staff_app.devices.scanning import sources
from staff_app.devices.scanning.decoders import CodeDecoder, PyzbarDecoder, ZxingDecoder
from staff_app.devices.scanning.decoding import DecoderChain
from staff_app.devices.scanning.frame_pump import FrameSlot, PumpedSource
from staff_app.devices.scanning.payloads import harmless
from staff_app.devices.scanning.pictures import read_picture
from staff_app.ui.page import Page
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
    turned,
)
from tests.reference_rows import LOCATION, PIN, item, the_store

ORDERS = 1_000
REPEATS = 40
FRAME_S = 1 / 30
PHOTOS = Path(__file__).resolve().parents[1].parent / "shared" / "testdata" / "codes"
PRINTED: dict[str, str] = {"ean13-2-28.webp": "9784872348880"}
"""Where the list of expected texts does not say what is printed on the photo."""
Kind = zxingcpp.BarcodeFormat
Spoilt = Callable[[Picture], Picture]


def main() -> None:
    """Measure and print all tables."""
    with tempfile.TemporaryDirectory() as folder:
        _tell_times(Path(folder))
    _tell_rates("drawn here", _drawn())
    photos = _photos()
    if photos:
        _tell_rates("real photos", {"photos, four ways": photos})


# --- to the screen --------------------------------------------------------------------------------


class HeldUp(PumpedSource):
    """A camera at 30 pictures a second, and whatever is held in front of it."""

    def __init__(self) -> None:
        super().__init__("held up")
        self._lock_view = threading.Lock()
        self._view = in_view(np.full((8, 8, 3), 160, dtype=np.uint8))

    def hold_up(self, view: Picture) -> None:
        """From the next picture on."""
        with self._lock_view:
            self._view = view

    def _produce(self, slot: FrameSlot) -> None:
        due_s = time.monotonic()
        while not slot.wait(due_s - time.monotonic()):
            with self._lock_view:
                view = self._view
            slot.publish(view.copy())
            due_s += FRAME_S


def _tell_times(folder: Path) -> None:
    made = [order for order in orders(ORDERS) if order.status.value == "ready_for_pickup"][:REPEATS]
    key = Ed25519PrivateKey.generate()
    row = item("pass_key", "1", PassKey(key_id=1, public_key=key.public_key().public_bytes_raw().hex()))
    fill(folder, ORDERS, (*the_store(), row))
    until_then = datetime.now(UTC) + timedelta(days=1)
    passes = [
        (
            str(order.order_id),
            in_view(qr(issue(PickupPass(1, LOCATION.number, until_then, order.order_id), key))),
        )
        for order in made
    ]
    numbers = [(str(order.order_id), in_view(bars(Kind.Code128, order.number))) for order in made]
    camera = HeldUp()
    real, sources.source_from = sources.source_from, lambda spec: camera
    try:
        with AppDriver(folder, service_url="http://127.0.0.1:9", camera="camera:0") as tablet:
            tablet.sign_in("maya", PIN)
            until(lambda: len(tablet.orders) == ORDERS, "all orders")
            tablet.app.front.shop.show_page(Page.HAND_OVER)
            until(lambda: tablet.app.controllers.scanning.is_live, "the camera")
            print(f"{ORDERS:,} orders, {REPEATS} codes held up; ms until the order is painted")
            print(f"{'':36}{'p50':>8}{'p95':>8}{'ratio':>8}")
            for name, views in (
                ("pass, from one picture", passes),
                ("order's number in bars, from two", numbers),
            ):
                bare_ms, times = [], []
                for order_id, view in views:
                    bare_ms.append(_bare_ms(view))
                    times.append(_held_up(tablet, camera, order_id, view))
                floor_ms = FRAME_S * 1000 + statistics.median(bare_ms)
                print(f"{'floor: 33 ms and the bare decoder':36}{floor_ms:8.1f}{'':8}{1:8.2f}")
                p50, p95 = (float(np.percentile(times, at)) for at in (50, 95))
                print(f"{name:36}{p50:8.1f}{p95:8.1f}{p50 / floor_ms:8.2f}")
    finally:
        sources.source_from = real


def _held_up(tablet: AppDriver, camera: HeldUp, order_id: str, view: Picture) -> float:
    """Milliseconds from the code fully in view to its order painted."""
    page, empty = tablet.app.front.shop.hand_over, in_view(np.full((8, 8, 3), 160, dtype=np.uint8))
    camera.hold_up(empty)
    tablet.app.controllers.hand_over.reset()
    until(lambda: not page.in_hand, "an empty page")
    QTest.qWait(200 + random.randrange(33))
    return 1000 * until_painted(lambda: camera.hold_up(view), lambda: page.order_id == order_id)


def _bare_ms(view: Picture) -> float:
    begun = time.perf_counter()
    assert zxingcpp.read_barcodes(cv2.cvtColor(view, cv2.COLOR_BGR2GRAY))
    return 1000 * (time.perf_counter() - begun)


# --- how many are read ----------------------------------------------------------------------------

Sample = tuple[str, Picture]
"""What is to be read, and where."""


@dataclass
class Tally:
    """How one reader did."""

    right: int = 0
    wrong: int = 0
    times_ms: list[float] = field(default_factory=list)

    def add(self, wanted: str, found: set[str], spent_s: float) -> None:
        """One picture."""
        self.times_ms.append(1000 * spent_s)
        self.right += wanted in found
        self.wrong += bool(found) and wanted not in found

    def told(self) -> str:
        """Rate, wrong ones, median."""
        count = len(self.times_ms)
        return f"{self.right / count:6.0%}{self.wrong:4}{statistics.median(self.times_ms):8.1f}"


def _drawn() -> dict[str, list[Sample]]:
    codes = {
        A_PASS: in_view(qr(A_PASS)),
        "4006381333931": in_view(bars(Kind.EAN13, "4006381333931", module_px=4)),
        "10477-1": in_view(bars(Kind.Code128, "10477-1", module_px=4)),
    }
    spoilt: dict[str, list[Spoilt]] = {
        "as it is, turned by 15°": [partial(turned, degrees=each) for each in range(0, 360, 15)],
        "blur, σ 1 to 3": [partial(blurred, sigma_px=each / 2) for each in range(2, 7)],
        "leaning 30 to 65°": [partial(leaning, degrees=each) for each in range(30, 66, 5)],
        "... sideways": [partial(_sideways, degrees=each) for each in range(30, 66, 5)],
        "glare": [
            partial(glared, across_px=each, x=at) for each in (60, 90, 110) for at in (0.46, 0.5, 0.53)
        ],
        "noise, σ 20 to 60": [partial(noisy, sigma=each) for each in (20, 30, 40, 50, 60)],
        "moiré": [partial(rippled, strength=each) for each in (20, 40, 60, 80)],
        "... turned": [partial(_rippled_and_turned, degrees=each) for each in (10, 25, 40, 55)],
        "light on dark": [partial(_inverted, degrees=each) for each in (0, 10, 90, 180)],
    }
    return {
        name: [(text, way(view)) for text, view in codes.items() for way in ways]
        for name, ways in spoilt.items()
    }


def _sideways(picture: Picture, degrees: float) -> Picture:
    return leaning(turned(picture, 90), degrees)


def _rippled_and_turned(picture: Picture, degrees: float) -> Picture:
    return rippled(turned(picture, degrees), 50)


def _inverted(picture: Picture, degrees: float) -> Picture:
    return turned(np.asarray(255 - picture, dtype=np.uint8), degrees)


def _photos() -> list[Sample]:
    if not PHOTOS.is_dir():
        return []
    samples = []
    for entry in json.loads((PHOTOS / "expected.json").read_text(encoding="utf-8")):
        picture = read_picture(PHOTOS / entry["file"])
        text = harmless(PRINTED.get(entry["file"], entry["text"]))
        samples += [(text, np.ascontiguousarray(np.rot90(picture, quarter))) for quarter in range(4)]
    return samples


def _tell_rates(title: str, sets: dict[str, list[Sample]]) -> None:
    print(f"\n{title}: read, misread (pictures), median ms; ours: from the first picture, and within nine")
    print(f"{'':26}{'n':>5}{'pyzbar':>18}{'zxing-cpp':>18}{'first':>18}{'nine':>18}{'pictures':>10}")
    for name, samples in sets.items():
        tallies = [Tally() for _ in range(4)]
        looks = []
        for wanted, picture in samples:
            grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
            tallies[0].add(wanted, *_alone(PyzbarDecoder(), grey))
            tallies[1].add(wanted, *_alone(ZxingDecoder(), grey))
            looks.append(_chain(wanted, picture, tallies[2], tallies[3]))
        found = [each for each in looks if each]
        pictures = f"{statistics.mean(found):10.2f}" if found else ""
        print(f"{name:26}{len(samples):5}{''.join(each.told() for each in tallies)}{pictures}")


def _alone(reader: CodeDecoder, grey: NDArray[np.uint8]) -> tuple[set[str], float]:
    begun = time.perf_counter()
    found = {each.text for each in reader.decode(grey)}
    return found, time.perf_counter() - begun


def _chain(wanted: str, picture: Picture, first: Tally, nine: Tally) -> int:
    """Look at the same picture as often as it takes, at most nine times; how often, or 0."""
    chain = DecoderChain()
    begun = time.perf_counter()
    for look in range(1, 10):
        found = {each.text for each in chain.decode_frame(picture)}
        spent_s = time.perf_counter() - begun
        if look == 1:
            first.add(wanted, found, spent_s)
        if found:
            break
    nine.add(wanted, found, spent_s)
    return look if wanted in found else 0


if __name__ == "__main__":
    main()
