"""The one router for what the camera, the hand scanner and people's fingers bring in."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pickup_domain.wording import say
from staff_app.background import Lane
from staff_app.controllers.store_lane import StoreLane
from staff_app.device_rows import CameraFigures, HandBurst, ScanSample
from staff_app.devices.scanning.hand_scans import ScannerProgramme, hand_scan
from staff_app.rows.scans import WALK_PREFIX, PreviewFrame, ScanKind, Scanned

if TYPE_CHECKING:
    from staff_app.devices.scanning import preview as device_preview
    from staff_app.devices.scanning.frames import FrameSource
    from staff_app.devices.scanning.results import Scan
    from staff_app.store.pickup_store import PickupStore

_PASS_PREFIX = "P1:"  # noqa: S105 - the pickup pass, not a password


class ScanController(QObject):
    """Says what a scanned or typed text is; runs the camera while a screen wants it.

    Emits:
        routed: What a text is (Scanned).
        sampled: What arrived while something was being tried: it leads nowhere (ScanSample).
        scanner_heard: A hand scanner is there.
        preview_changed: A camera picture (PreviewFrame).
        camera_state_changed: off, starting, live or failed; and a sentence.
        camera_measured: How it does, with a picture now and then (CameraFigures).
    """

    routed = Signal(object)
    sampled = Signal(object)
    scanner_heard = Signal()
    preview_changed = Signal(object)
    camera_state_changed = Signal(object, object)
    camera_measured = Signal(object)
    _read = Signal(object)
    _seen = Signal(object)

    def __init__(self, store: StoreLane, camera: str, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._camera = camera
        self._programme = ScannerProgramme()
        self._work = ""
        self._codes: frozenset[str] = frozenset()
        self._lane: Lane | None = None
        self._stop_camera = threading.Event()
        self._drawing = threading.Event()
        self._running = False
        self._is_trying = False
        self._state = "off"
        self._source: FrameSource | None = None
        self._figures: CameraFigures | None = None
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)
        self._seen.connect(self._on_seen, Qt.ConnectionType.QueuedConnection)

    @property
    def has_camera(self) -> bool:
        """True where a camera was named."""
        return bool(self._camera)

    @property
    def is_live(self) -> bool:
        """True while the camera shows pictures."""
        return self._state == "live"

    @property
    def camera_figures(self) -> CameraFigures | None:
        """How the camera did when it was last looked through; None before that."""
        return self._figures

    def use_camera(self, spec: str) -> None:
        """Look through another camera from now on; whoever is looking goes on with that one."""
        if spec == self._camera:
            return
        was_running = self._running
        if was_running:
            self.stop_camera()
        self._camera = spec
        if was_running:
            self.start_camera()

    def use_scanner(self, prefix: str, suffix: str) -> None:
        """The hand scanner is programmed to put these around each code from now on."""
        self._programme = ScannerProgramme(prefix, suffix)

    def begin_trying(self) -> None:
        """From now on whatever is scanned is only told, until `end_trying`."""
        self._is_trying = True

    def end_trying(self) -> None:
        """Scans act again."""
        self._is_trying = False

    @property
    def is_trying(self) -> bool:
        """True while scans are only told."""
        return self._is_trying

    def take_burst(self, burst: HandBurst) -> None:
        """A hand scanner was heard; what it means comes by `receive`."""
        self.scanner_heard.emit()
        if self._is_trying:
            programme = self._programme
            self._store.run(lambda _: _sample_of_burst(burst, programme), self._on_sample)

    def set_work(self, order_id: str | None, codes: frozenset[str] = frozenset()) -> None:
        """Product codes are taken for this order's.

        Args:
            order_id: None where no order is in hand, or a walk for several.
            codes: The GTINs of all goods in hand; the camera wants more proof of any other.
        """
        self._work = order_id or ""
        self._codes = codes

    def _belongs(self, code: str) -> bool:
        """On the camera's thread: whether a product code, as it was read, is one of the goods in hand."""
        return code.zfill(13) in self._codes

    def receive(self, text: str, origin: str) -> None:
        """A text came in: find out what it is; while something is being tried, only what is typed counts.

        Args:
            text: As it was typed, or all that a hand scanner sent for one code.
            origin: typed, or wedge for a hand scanner.
        """
        if origin == "typed":
            self._find_out(text, origin)
            return
        scan = None if self._is_trying else hand_scan(text, self._programme)
        if scan is not None:
            self._find_out(scan.payload, origin, scan.identifier)

    def _find_out(self, text: str, origin: str, identifier: str = "", read_ms: float | None = None) -> None:
        text, work = text.strip(), self._work
        if text:
            self._store.run(
                lambda store: classify(store, text, origin, work, read_ms, identifier), self.routed.emit
            )

    def start_camera(self) -> None:
        """Look through the camera until `stop_camera`."""
        if not self._camera or self._running:
            return
        self._running = True
        self._stop_camera = stop = threading.Event()
        self._drawing.clear()
        if self._lane is None:
            self._lane = Lane("camera", self)
        self._tell("starting", "")
        spec = self._camera
        self._lane.submit(
            lambda: self._look(spec, stop),
            lambda _: self._on_camera_ended(stop, "off", ""),
            lambda error: self._on_camera_ended(stop, "failed", str(error)),
        )

    def stop_camera(self) -> None:
        """Nobody wants the camera's picture any more."""
        self._stop_camera.set()
        self._running = False
        self._tell("off", "")

    def stop(self) -> None:
        """Let the camera go."""
        self._stop_camera.set()
        if self._lane is not None:
            self._lane.stop()

    def _tell(self, state: str, sentence: str) -> None:
        self._state = state
        self.camera_state_changed.emit(state, sentence)

    def _look(self, spec: str, stop: threading.Event) -> None:
        from staff_app.devices.scanning.acceptance import Acceptance
        from staff_app.devices.scanning.decoding import DecoderChain
        from staff_app.devices.scanning.reader import CodeReader
        from staff_app.devices.scanning.sources import source_from

        if stop.is_set():
            return
        self._source = source = source_from(spec)
        reader = CodeReader(source, DecoderChain(), Acceptance(belongs=self._belongs))
        reader.run(self._read.emit, self._offer, stop)

    def _offer(self, frame: device_preview.PreviewFrame) -> None:
        """On the camera's thread: hand a picture over unless the last one is still being drawn."""
        if not self._drawing.is_set():
            self._drawing.set()
            self._seen.emit(frame)

    @Slot(object)
    def _on_read(self, scan: Scan) -> None:
        if self._stop_camera.is_set():
            return
        if self._is_trying:
            self._store.run(lambda _: _sample_of_scan(scan), self._on_sample)
        else:
            self._find_out(scan.text, "camera", scan.identifier, scan.elapsed_ms)

    @Slot(object)
    def _on_sample(self, sample: ScanSample | None) -> None:
        if sample is not None and self._is_trying:
            self.sampled.emit(sample)

    @Slot(object)
    def _on_seen(self, frame: device_preview.PreviewFrame) -> None:
        self._drawing.clear()
        if self._running:
            if self._state != "live":
                self._tell("live", "")
            self._measure()
            self.preview_changed.emit(
                PreviewFrame(frame.width_px, frame.height_px, frame.rgb, _outline(frame))
            )

    def _on_camera_ended(self, stop: threading.Event, state: str, sentence: str) -> None:
        """It ended by itself; one that was told to stop, or has a successor, has nothing to say."""
        if stop is self._stop_camera and not stop.is_set():
            self._running = False
            self._tell(state, sentence)

    def _measure(self) -> None:
        if self._source is not None:
            stats = self._source.stats
            self._figures = CameraFigures(
                *(stats.frames_per_s, stats.dropped, stats.frames, stats.width_px, stats.height_px)
            )
            if self._is_trying:
                self.camera_measured.emit(self._figures)


def _walk(store: PickupStore, text: str) -> str:
    """The walk whose list bears this code; empty where there is none, or no more."""
    code = text.upper().removeprefix(WALK_PREFIX)
    if code == text.upper():
        return ""
    return next((row.wave for row in store.summaries() if row.wave and row.wave.upper() == code), "")


def classify(
    store: PickupStore,
    text: str,
    origin: str,
    work: str,
    read_ms: float | None = None,
    identifier: str = "",
) -> Scanned:
    """What a text is in this store. Runs on the store lane.

    Args:
        store: The pickup queue.
        text: Not empty.
        origin: camera, wedge or typed.
        work: The order in hand; empty for none.
        read_ms: How long the decoder took.
        identifier: The AIM identifier of what was scanned; empty where nothing tells it.
    """
    from pickup_domain import pickup_code
    from staff_app.devices.scanning.payloads import harmless

    text = harmless(text)
    if text.upper().startswith(_PASS_PREFIX):
        return Scanned(ScanKind.PASS, text, origin, read_ms=read_ms)
    found = _by_itself(store, text, origin, work, read_ms) or _item(
        store, text, origin, work, read_ms, identifier
    )
    if found is not None:
        return found
    if pickup_code.normalise(text) is not None:
        return Scanned(ScanKind.PICKUP_CODE, text, origin, read_ms=read_ms)
    return Scanned(
        ScanKind.UNKNOWN,
        text,
        origin,
        work,
        read_ms=read_ms,
        sentence=say("Nothing here knows this code. Check the label, or type the order's number."),
    )


def _by_itself(
    store: PickupStore, text: str, origin: str, work: str, read_ms: float | None
) -> Scanned | None:
    """The bag, shelf, order or product that is called so; what nothing can be called is not looked for."""
    from pickup_domain.base import is_code

    number = text.removeprefix("#")
    if not is_code(number):
        return None
    order_id = store.order_by_bag(text)
    if order_id is not None:
        return Scanned(ScanKind.BAG, text, origin, order_id, read_ms=read_ms)
    if store.is_shelf(text.upper()):
        return Scanned(ScanKind.SHELF, text.upper(), origin, work, read_ms=read_ms)
    order_id = store.order_by_number(number)
    if order_id is not None:
        return Scanned(ScanKind.ORDER, text, origin, order_id, read_ms=read_ms)
    if wave := _walk(store, text):
        return Scanned(ScanKind.WALK, wave, origin, read_ms=read_ms)
    return _product(store, text, origin, work, read_ms)


def _product(store: PickupStore, text: str, origin: str, work: str, read_ms: float | None) -> Scanned | None:
    code = text.zfill(13) if text.isdigit() and len(text) in (8, 12) else text
    here = tuple(line_id for _, line_id in store.lines_by_code(code, work)) if work else ()
    name = store.product_name(code)
    if not here and name is None and not store.lines_by_code(code):
        return None
    sentence = ""
    if work and not here:
        sentence = say("{item} is not on this order. Put it back.", item=name or say("This item"))
    elif not work:
        sentence = say("{item}: open an order first, then scan it.", item=name or say("This item"))
    return Scanned(ScanKind.PRODUCT, code, origin, work, here, read_ms, sentence, name or "")


def _item(
    store: PickupStore, text: str, origin: str, work: str, read_ms: float | None, identifier: str
) -> Scanned | None:
    """The product that a GS1 code is on, with what else the code says about it."""
    from staff_app.devices.scanning.gs1 import item_data

    item = item_data(text, identifier)
    found = None if item is None else _product(store, item.gtin, origin, work, read_ms)
    if item is None or found is None:
        return None
    return replace(found, lot=item.lot, expires=item.expires, serial=item.serial)


def _sample_of_burst(burst: HandBurst, programme: ScannerProgramme) -> ScanSample | None:
    scan = hand_scan(burst.raw, programme)
    if scan is None:
        return None
    sample = ScanSample(
        *(scan.payload, burst.raw, "wedge", scan.symbology, scan.identifier, burst.ended_by),
        milliseconds=burst.milliseconds,
        keys=burst.keys,
    )
    return _with_item(sample)


def _sample_of_scan(scan: Scan) -> ScanSample:
    symbology = scan.symbology.value.replace("_", "-")
    sample = ScanSample(
        *(scan.text, scan.text, "camera", symbology, scan.identifier), milliseconds=scan.elapsed_ms
    )
    return _with_item(sample)


def _with_item(sample: ScanSample) -> ScanSample:
    from staff_app.devices.scanning.gs1 import item_data

    item = item_data(sample.text, sample.identifier)
    if item is None:
        return sample
    return replace(sample, gtin=item.gtin, lot=item.lot, expires=item.expires, serial=item.serial)


def _outline(frame: device_preview.PreviewFrame) -> tuple[tuple[int, int], ...]:
    corners = frame.corners[0] if frame.corners else ()
    return tuple((round(x), round(y)) for x, y in corners)
