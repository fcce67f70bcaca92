"""The sound card, through miniaudio: ALSA, PulseAudio or PipeWire, whichever the tablet has."""

from __future__ import annotations

import ctypes
import logging
import time
import wave
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from counterhand_resources import resource
from pickup_domain.wording import say
from staff_app.rows.alerts import Sound

log = logging.getLogger(__name__)

RATE_HZ = 22050
_BUFFER_MS = 60
_LOOK_AGAIN_S = 60.0
REAL = ("PULSEAUDIO", "ALSA", "JACK", "COREAUDIO", "WASAPI")
"""Not miniaudio's silent one, which it takes by itself where there is no card: that would look well."""
_NO_CARD = say("This tablet has no sound card that can be used. Plug in a speaker, or turn its sound on.")
_NO_LIBRARY = say("The sound library is missing. Install the package miniaudio.")

Samples = npt.NDArray[np.int16]


class CardPlayer:
    """Plays the shipped sounds. What the card cannot do is told, never raised.

    Args:
        backends: Names of miniaudio's back ends, tried in this order.
        monotonic: Seconds, for not looking for a missing card with each sound.
    """

    def __init__(
        self, backends: Sequence[str] = REAL, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._backends = tuple(backends)
        self._monotonic = monotonic
        self._device: Any = None
        self._problem = ""
        self._look_again_at = 0.0

    def play(self, sound: Sound, volume: int) -> str:
        """Begin a sound, in the place of one that still plays."""
        if volume <= 0:
            return self._problem
        if problem := self.check():
            return problem
        try:
            self._device.stop()
            self._device.start(_stream(_scaled(samples_of(sound), volume)))
        except Exception as error:  # a card that was unplugged; miniaudio's errors have no closed list
            log.warning("the sound card failed: %s", error)
            self._give_up(_NO_CARD)
        return self._problem

    def check(self) -> str:
        """Take the card where it is not held; a missing one is looked for once a minute."""
        if self._device is None and self._monotonic() >= self._look_again_at:
            self._open()
        return self._problem

    def rest(self) -> None:
        """Stop the stream: a running one keeps the card awake."""
        if self._device is not None:
            with suppress(Exception):
                self._device.stop()

    def close(self) -> None:
        """Let the card go."""
        device, self._device = self._device, None
        if device is not None:
            with suppress(Exception):
                device.close()

    def _open(self) -> None:
        try:
            import miniaudio
        except (ImportError, OSError):
            self._give_up(_NO_LIBRARY)
            return
        _hush()
        known = miniaudio.Backend.__members__
        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE_HZ,
                buffersize_msec=_BUFFER_MS,
                backends=[known[name] for name in self._backends if name in known],
                app_name="Counterhand",
            )
        except miniaudio.MiniaudioError as error:
            log.info("no sound card: %s", error)
            self._give_up(_NO_CARD)
        else:
            self._problem = ""

    def _give_up(self, problem: str) -> None:
        self.close()
        self._problem = problem
        self._look_again_at = self._monotonic() + _LOOK_AGAIN_S


_SAY_NOTHING = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)(lambda *about: None)
"""Takes what ALSA would write to the terminal, some thirty lines where there is no card."""


@cache
def _hush() -> None:
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_SAY_NOTHING)


@cache
def samples_of(sound: Sound) -> Samples:
    """A shipped sound: mono, 16 bit, `RATE_HZ`."""
    with wave.open(str(resource(f"sounds/{sound.value}.wav")), "rb") as file:
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").astype(np.int16)


def _scaled(samples: Samples, volume: int) -> Samples:
    # Ears hear ratios: by the square, half the way down sounds about half as loud.
    share = (min(volume, 100) / 100) ** 2
    return (samples * share).astype(np.int16)


def _stream(samples: Samples) -> Generator[bytes, int, None]:
    """Frames as the card asks for them, then silence; started already, as miniaudio wants it."""

    def frames() -> Generator[bytes, int, None]:
        at, wanted = 0, (yield b"")
        while at < len(samples):
            piece = samples[at : at + wanted]
            at += wanted
            wanted = yield piece.tobytes()

    stream = frames()
    next(stream)
    return stream
