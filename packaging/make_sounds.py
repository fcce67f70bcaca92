"""Makes the sounds of the counter: `python packaging/make_sounds.py [FOLDER]`.

Each has its own shape, to be told apart without looking and through the noise of a shop: "good" rises,
"wrong item" is low and rough, "unknown code" is two dry knocks, "new order" is a falling chime, "arrived" is
a door bell that bears repeating, "escalated" climbs and climbs again.
"""

import math
import struct
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE_HZ = 22050
_ATTACK_S = 0.006
_RELEASE_S = 0.03
_PEAK = 0.6
"""Of full scale: loud, and far from clipping on a tablet's speaker."""
_BELL = (1.0, 0.35, 0.18, 0.08)
_DRY = (1.0, 0.0, 0.0, 0.5)
_ROUGH = (1.0, 0.0, 0.6, 0.0, 0.45, 0.0, 0.3)


@dataclass(frozen=True, slots=True)
class Tone:
    """One note; `overtones` are the strengths of its harmonics, the fundamental first."""

    frequency_hz: float
    start_s: float
    length_s: float
    overtones: tuple[float, ...] = _BELL
    decay_per_s: float = 9.0


SOUNDS = {
    "good": (Tone(880.0, 0.0, 0.09), Tone(1318.5, 0.07, 0.2)),
    "wrong_item": (
        Tone(220.0, 0.0, 0.18, _ROUGH, 1.0),
        Tone(207.7, 0.24, 0.28, _ROUGH, 1.0),
    ),
    "unknown_code": (
        Tone(392.0, 0.0, 0.09, _DRY, 14.0),
        Tone(392.0, 0.14, 0.09, _DRY, 14.0),
    ),
    "new_order": (
        Tone(1046.5, 0.0, 0.3, decay_per_s=6.0),
        Tone(784.0, 0.16, 0.3, decay_per_s=6.0),
        Tone(659.3, 0.32, 0.5, decay_per_s=5.0),
    ),
    "arrived": (
        Tone(659.3, 0.0, 0.55, decay_per_s=4.0),
        Tone(523.3, 0.4, 0.8, decay_per_s=3.5),
    ),
    "escalated": tuple(
        Tone(frequency_hz, again_s + 0.13 * step, 0.16, decay_per_s=3.0)
        for again_s in (0.0, 0.55)
        for step, frequency_hz in enumerate((740.0, 932.3, 1174.7))
    ),
}


def samples(tones: tuple[Tone, ...]) -> list[int]:
    """The tones together as signed 16-bit samples, `RATE_HZ` a second, mono."""
    length_s = max(tone.start_s + tone.length_s for tone in tones)
    mixed = [0.0] * (round(length_s * RATE_HZ) + 1)
    for tone in tones:
        first = round(tone.start_s * RATE_HZ)
        for index in range(round(tone.length_s * RATE_HZ)):
            mixed[first + index] += _level(tone, index / RATE_HZ)
    loudest = max(abs(level) for level in mixed)
    return [round(level / loudest * _PEAK * 32767) for level in mixed]


def _level(tone: Tone, at_s: float) -> float:
    # A short rise and fall: a tone cut off hard clicks.
    edge = min(1.0, at_s / _ATTACK_S, (tone.length_s - at_s) / _RELEASE_S)
    wave_level = sum(
        strength * math.sin(2 * math.pi * tone.frequency_hz * number * at_s)
        for number, strength in enumerate(tone.overtones, start=1)
    )
    return edge * math.exp(-tone.decay_per_s * at_s) * wave_level


def write(folder: Path) -> None:
    """Write every sound to `folder` as a WAV file of its name."""
    for name, tones in SOUNDS.items():
        levels = samples(tones)
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(struct.pack(f"<{len(levels)}h", *levels))


if __name__ == "__main__":
    default = Path(__file__).resolve().parent.parent / "resources" / "sounds"
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
