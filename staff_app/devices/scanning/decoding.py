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
from staff_app.devices.scanning.results import Decoded, Decoder, Examined, Look, Step
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
        """As in `examine_frame`, the codes alone."""
        return self.examine_frame(image).codes

    def examine_frame(self, image: NDArray[np.uint8]) -> Examined:
        """Look at one frame of many: raw, and after a miss in one more way, another each time.

        Args:
            image: (H, W, 3) uint8 BGR or (H, W) uint8 grey.

        Returns:
            The codes of the first look that found any, none after a miss; and the one or two looks.
        """
        extra: tuple[Attempt, ...] = ()
        if self._extra:
            extra = (self._extra[self._turn % len(self._extra)],)
        examined = self._look(image, extra)
        if not examined.codes:
            self._turn += 1
        return examined

    def decode_still(self, image: NDArray[np.uint8]) -> tuple[Decoded, ...]:
        """As in `examine_still`, the codes alone."""
        return self.examine_still(image).codes

    def examine_still(self, image: NDArray[np.uint8], *, every: bool = False) -> Examined:
        """Look at a picture that no other follows: in every way, until one finds something.

        Args:
            image: (H, W, 3) uint8 BGR or (H, W) uint8 grey.
            every: Go on after that, since another way may find a code beside the first.

        Returns:
            The codes of the first look that found any, or of all looks; and the looks.
        """
        return self._look(image, self._extra, every=every)

    def second_look(self, image: NDArray[np.uint8], decoded: Decoded) -> tuple[Decoded, ...]:
        """What the other library reads in the same picture: two seldom misread alike.

        Args:
            image: The picture in which `decoded` was found.
            decoded: What was found by one library.

        Returns:
            The codes of its first look that found any: at the picture as it is, prepared as it was for the
            first library, or smoothed; empty if none did, or if there is no other library.
        """
        started_s = time.perf_counter()
        other = Decoder.ZXING if decoded.decoder is Decoder.PYZBAR else Decoder.PYZBAR
        grey = _as_grey(image)
        for step in dict.fromkeys((Step.ZXING_RAW, decoded.step, Step.ZXING_SMOOTHED)):
            way = next(each for each in (FIRST, *EXTRA) if each.step is step)
            found = self._attempt(Attempt(step, other, way.prepare), grey, started_s)
            if found:
                return found
        return ()

    def _look(self, image: NDArray[np.uint8], extra: Sequence[Attempt], *, every: bool = False) -> Examined:
        started_s = time.perf_counter()
        if min(image.shape[:2]) < _SMALLEST_SIDE_PX:
            return Examined((), ())
        grey = _as_grey(image)
        codes: dict[str, Decoded] = {}
        looks = []
        for attempt in (FIRST, *extra):
            before_s = time.perf_counter()
            found = self._attempt(attempt, grey, started_s)
            spent_ms = (time.perf_counter() - before_s) * 1000
            looks.append(Look(attempt.step, attempt.decoder, spent_ms, 1, int(bool(found))))
            for decoded in found:
                codes.setdefault(decoded.text, decoded)
            if codes and not every:
                break
        return Examined(tuple(codes.values()), tuple(looks))

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
