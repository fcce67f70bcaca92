"""The chain of decoders: zxing-cpp first, pyzbar second, prepared pictures after a miss."""

import time
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from staff_app.devices.scanning.decoders import (
    CodeDecoder,
    Grey,
    OpencvDecoder,
    PyzbarDecoder,
    ZxingDecoder,
)
from staff_app.devices.scanning.results import Decoded
from staff_app.devices.scanning.steps import EXTRA, FIRST, Attempt

_SMALLEST_SIDE_PX = 16
"""No code has fewer pixels, and some filters refuse what is smaller than they are."""


class DecoderChain:
    """Finds codes in pictures; remembers whose turn it is, so each camera has a chain of its own."""

    def __init__(self, decoders: Sequence[CodeDecoder] | None = None) -> None:
        """Build the chain.

        Args:
            decoders: Other than the three that are shipped.
        """
        every = decoders if decoders is not None else (ZxingDecoder(), PyzbarDecoder(), OpencvDecoder())
        self._decoders = {decoder.decoder: decoder for decoder in every if decoder.available}
        self._findings = tuple(decoder.finding for decoder in every if decoder.finding)
        self._extra = tuple(attempt for attempt in EXTRA if attempt.decoder in self._decoders)
        self._turn = 0

    @property
    def findings(self) -> tuple[str, ...]:
        """A sentence for each decoder that cannot be used here; for the self-test."""
        return self._findings

    def decode_frame(self, image: NDArray[np.uint8]) -> tuple[Decoded, ...]:
        """Look at one frame of many: raw, and after a miss in one more way, another each time.

        Args:
            image: (H, W, 3) uint8 BGR or (H, W) uint8 grey.

        Returns:
            The codes of the first look that found any, each text once; empty after a miss.
        """
        extra: tuple[Attempt, ...] = ()
        if self._extra:
            extra = (self._extra[self._turn % len(self._extra)],)
        found = self._decode(image, extra)
        if not found:
            self._turn += 1
        return found

    def decode_still(self, image: NDArray[np.uint8]) -> tuple[Decoded, ...]:
        """Look at a picture that no other follows: in every way, until one finds something.

        Args:
            image: (H, W, 3) uint8 BGR or (H, W) uint8 grey.

        Returns:
            The codes of the first look that found any, each text once; empty if none did.
        """
        return self._decode(image, self._extra)

    def _decode(self, image: NDArray[np.uint8], extra: Sequence[Attempt]) -> tuple[Decoded, ...]:
        started_s = time.perf_counter()
        if min(image.shape[:2]) < _SMALLEST_SIDE_PX:
            return ()
        grey = _as_grey(image)
        for attempt in (FIRST, *extra):
            found = self._attempt(attempt, grey, started_s)
            if found:
                return found
        return ()

    def _attempt(self, attempt: Attempt, grey: Grey, started_s: float) -> tuple[Decoded, ...]:
        decoder = self._decoders.get(attempt.decoder)
        if decoder is None:
            return ()
        prepared = attempt.prepare(grey)
        sightings = decoder.decode(prepared.grey)
        elapsed_ms = (time.perf_counter() - started_s) * 1000
        return tuple(
            Decoded(
                text=sighting.text,
                symbology=sighting.symbology,
                decoder=attempt.decoder,
                step=attempt.step,
                elapsed_ms=elapsed_ms,
                corners=prepared.to_original(sighting.corners),
                identifier=sighting.identifier,
            )
            for sighting in sightings
        )


def _as_grey(image: NDArray[np.uint8]) -> Grey:
    if image.ndim == 2:
        return image
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
