"""The camera lane's loop: frames in, accepted scans and previews out."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime

from staff_app.devices.scanning.acceptance import Acceptance, Outcome, Verdict
from staff_app.devices.scanning.decoding import DecoderChain
from staff_app.devices.scanning.frames import Frame, FrameSource, SourceState
from staff_app.devices.scanning.preview import PreviewFrame, PreviewLimits
from staff_app.devices.scanning.preview_scaling import preview_of
from staff_app.devices.scanning.results import Decoded, Scan

_LOOK_S = 0.1
"""How long to wait for a frame before looking at the stop event again."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class CodeReader:
    """Reads codes from a source until it is told to stop."""

    def __init__(
        self,
        source: FrameSource,
        chain: DecoderChain,
        acceptance: Acceptance,
        *,
        limits: PreviewLimits | None = None,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        """Put the parts together; nothing is opened yet.

        Args:
            source: Opened and closed by `run`.
            chain: This reader's own.
            acceptance: This reader's own.
            limits: How large and how often previews may be.
            now: The UTC clock that stamps scans.
        """
        self._source = source
        self._chain = chain
        self._acceptance = acceptance
        self._limits = limits or PreviewLimits()
        self._now = now
        self._next_preview_s = float("-inf")

    def run(
        self,
        on_scan: Callable[[Scan], None],
        on_frame: Callable[[PreviewFrame], None],
        stop_event: threading.Event,
    ) -> None:
        """Read until the event is set or the source is finished; blocks, so it wants a thread of its own.

        Args:
            on_scan: Called in this thread with each accepted code.
            on_frame: Called in this thread with previews, no more often than the limits say.
            stop_event: Set by anybody to end the loop within a fraction of a second.

        Raises:
            DeviceError: The source has nothing to show; a camera that is merely unplugged is waited for.
        """
        self._source.open()
        try:
            last = 0
            while not stop_event.is_set():
                # Asked for before the frame, so that a clip's last one is read and not passed over.
                ended = self._source.stats.state in (SourceState.FINISHED, SourceState.CLOSED)
                frame = self._source.latest(last, _LOOK_S)
                if frame is not None:
                    last = frame.number
                    self._read(frame, on_scan, on_frame)
                elif ended:
                    return
        finally:
            self._source.close()

    def _read(
        self, frame: Frame, on_scan: Callable[[Scan], None], on_frame: Callable[[PreviewFrame], None]
    ) -> None:
        found = self._chain.decode_frame(frame.image)
        doubtful = self._acceptance.doubtful(found)
        second = self._chain.second_look(frame.image, doubtful) if doubtful else ()
        verdict = self._acceptance.offer(found, frame.number, frame.taken_at_s, second)
        scan = self._scan(verdict)
        if scan is not None:
            on_scan(scan)
        self._show(frame, found, verdict.outcome, on_frame)

    def _scan(self, verdict: Verdict) -> Scan | None:
        code = verdict.decoded
        if verdict.outcome is not Outcome.ACCEPTED or code is None:
            return None
        return Scan(code.text, code.symbology, code.decoder, code.elapsed_ms, self._now(), code.identifier)

    def _show(
        self,
        frame: Frame,
        found: tuple[Decoded, ...],
        outcome: Outcome,
        on_frame: Callable[[PreviewFrame], None],
    ) -> None:
        if frame.taken_at_s < self._next_preview_s:
            return
        self._next_preview_s = frame.taken_at_s + 1.0 / self._limits.per_s
        on_frame(preview_of(frame.image, found, outcome, self._limits))
