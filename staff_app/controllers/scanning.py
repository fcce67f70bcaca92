"""The one router for what the camera, the hand scanner and people's fingers bring in."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from staff_app.background import Lane
from staff_app.controllers.store_lane import StoreLane
from staff_app.rows import PreviewFrame, ScanKind, Scanned

if TYPE_CHECKING:
    from staff_app.devices.scanning import preview as device_preview
    from staff_app.devices.scanning.results import Scan
    from staff_app.store.pickup_store import PickupStore

_PASS_PREFIX = "P1:"  # noqa: S105 - the pickup pass, not a password


class ScanController(QObject):
    """Says what a scanned or typed text is; runs the camera while a screen wants it.

    Emits:
        routed: What a text is (Scanned).
        preview_changed: A camera picture (PreviewFrame).
        camera_state_changed: off, starting, live or failed; and a sentence.
    """

    routed = Signal(object)
    preview_changed = Signal(object)
    camera_state_changed = Signal(str, str)
    _read = Signal(object)
    _seen = Signal(object)

    def __init__(self, store: StoreLane, camera: str, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._camera = camera
        self._work = ""
        self._lane: Lane | None = None
        self._stop_camera = threading.Event()
        self._drawing = threading.Event()
        self._running = False
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)
        self._seen.connect(self._on_seen, Qt.ConnectionType.QueuedConnection)

    @property
    def has_camera(self) -> bool:
        """True where a camera was named."""
        return bool(self._camera)

    def set_work(self, order_id: str | None) -> None:
        """Product codes are taken for this order's."""
        self._work = order_id or ""

    def receive(self, text: str, origin: str, read_ms: float | None = None) -> None:
        """A text came in: find out what it is."""
        text, work = text.strip(), self._work
        if text:
            self._store.run(lambda store: classify(store, text, origin, work, read_ms), self.routed.emit)

    def start_camera(self) -> None:
        """Look through the camera until `stop_camera`."""
        if not self._camera or self._running:
            return
        self._running = True
        self._stop_camera = stop = threading.Event()
        self._drawing.clear()
        if self._lane is None:
            self._lane = Lane("camera", self)
        self.camera_state_changed.emit("starting", "")
        self._lane.submit(
            lambda: self._look(stop),
            lambda _: self._on_camera_ended(stop, "off", ""),
            lambda error: self._on_camera_ended(stop, "failed", str(error)),
        )

    def stop_camera(self) -> None:
        """Nobody wants the camera's picture any more."""
        self._stop_camera.set()
        self._running = False
        self.camera_state_changed.emit("off", "")

    def stop(self) -> None:
        """Let the camera go."""
        self._stop_camera.set()
        if self._lane is not None:
            self._lane.stop()

    def _look(self, stop: threading.Event) -> None:
        from staff_app.devices.scanning.acceptance import Acceptance
        from staff_app.devices.scanning.decoding import DecoderChain
        from staff_app.devices.scanning.reader import CodeReader
        from staff_app.devices.scanning.sources import source_from

        reader = CodeReader(source_from(self._camera), DecoderChain(), Acceptance())
        reader.run(self._read.emit, self._offer, stop)

    def _offer(self, frame: device_preview.PreviewFrame) -> None:
        """On the camera's thread: hand a picture over unless the last one is still being drawn."""
        if not self._drawing.is_set():
            self._drawing.set()
            self._seen.emit(frame)

    @Slot(object)
    def _on_read(self, scan: Scan) -> None:
        if not self._stop_camera.is_set():
            self.receive(scan.text, "camera", scan.elapsed_ms)

    @Slot(object)
    def _on_seen(self, frame: device_preview.PreviewFrame) -> None:
        self._drawing.clear()
        if self._running:
            self.camera_state_changed.emit("live", "")
            self.preview_changed.emit(
                PreviewFrame(frame.width_px, frame.height_px, frame.rgb, _outline(frame))
            )

    def _on_camera_ended(self, stop: threading.Event, state: str, sentence: str) -> None:
        """It ended by itself; one that was told to stop, or has a successor, has nothing to say."""
        if stop is self._stop_camera and not stop.is_set():
            self._running = False
            self.camera_state_changed.emit(state, sentence)


def classify(store: PickupStore, text: str, origin: str, work: str, read_ms: float | None = None) -> Scanned:
    """What a text is in this store. Runs on the store lane.

    Args:
        store: The pickup queue.
        text: Not empty.
        origin: camera, wedge or typed.
        work: The order in hand; empty for none.
        read_ms: How long the decoder took.
    """
    from pickup_domain import pickup_code
    from staff_app.devices.scanning.payloads import harmless

    text = harmless(text)
    if text.upper().startswith(_PASS_PREFIX):
        return Scanned(ScanKind.PASS, text, origin, read_ms=read_ms)
    order_id = store.order_by_bag(text)
    if order_id is not None:
        return Scanned(ScanKind.BAG, text, origin, order_id, read_ms=read_ms)
    if store.is_shelf(text.upper()):
        return Scanned(ScanKind.SHELF, text.upper(), origin, work, read_ms=read_ms)
    order_id = store.order_by_number(text.removeprefix("#"))
    if order_id is not None:
        return Scanned(ScanKind.ORDER, text, origin, order_id, read_ms=read_ms)
    product = _product(store, text, origin, work, read_ms)
    if product is not None:
        return product
    if pickup_code.normalise(text) is not None:
        return Scanned(ScanKind.PICKUP_CODE, text, origin, read_ms=read_ms)
    return Scanned(
        ScanKind.UNKNOWN,
        text,
        origin,
        work,
        read_ms=read_ms,
        sentence="Nothing here knows this code. Check the label, or type the order's number.",
    )


def _product(store: PickupStore, text: str, origin: str, work: str, read_ms: float | None) -> Scanned | None:
    code = text.zfill(13) if text.isdigit() and len(text) in (8, 12) else text
    here = tuple(line_id for _, line_id in store.lines_by_code(code, work)) if work else ()
    name = store.product_name(code)
    if not here and name is None and not store.lines_by_code(code):
        return None
    sentence = ""
    if work and not here:
        sentence = f"{name or 'This item'} is not on this order. Put it back."
    elif not work:
        sentence = f"{name or 'This item'}: open an order first, then scan it."
    return Scanned(ScanKind.PRODUCT, code, origin, work, here, read_ms, sentence, name or "")


def _outline(frame: device_preview.PreviewFrame) -> tuple[tuple[int, int], ...]:
    corners = frame.corners[0] if frame.corners else ()
    return tuple((round(x), round(y)) for x, y in corners)
