"""The sounds of the counter: each its own, none that hurts."""

import itertools
import struct
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from counterhand_resources import resource
from staff_app.rows.alerts import Sound

NAMES = tuple(sorted(Sound))
SCRIPT = Path(__file__).parents[3] / "packaging" / "make_sounds.py"


def levels(path: Path) -> npt.NDArray[np.float64]:
    """The samples of a mono 16-bit file, full scale as 1."""
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        count = file.getnframes()
        return np.array(struct.unpack(f"<{count}h", file.readframes(count))) / 32768


def shipped(name: str) -> npt.NDArray[np.float64]:
    """The samples of a shipped sound."""
    return levels(resource(f"sounds/{name}.wav"))


def test_the_shipped_sounds_are_what_the_script_makes(tmp_path: Path) -> None:
    """Nobody has to ask where they are from; the last bit may round otherwise elsewhere."""
    subprocess.run([sys.executable, str(SCRIPT), str(tmp_path)], check=True)
    assert sorted(path.stem for path in resource("sounds").glob("*.wav")) == list(NAMES)
    for name in NAMES:
        made = levels(tmp_path / f"{name}.wav")
        assert np.abs(made - shipped(name)).max() <= 1.5 / 32768


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_loud_enough_does_not_clip_and_does_not_click(name: str) -> None:
    """It begins and ends in silence, and is over before the next scan or two."""
    sound = shipped(name)
    assert 0.5 < np.abs(sound).max() < 0.9
    assert abs(sound[0]) < 0.01
    assert abs(sound[-1]) < 0.01
    assert len(sound) < 1.5 * 22050


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(NAMES, 2)))
def test_no_two_sounds_are_alike(one: str, other: str) -> None:
    """Their spectra share little, so that a noisy shop does not make one of the other."""
    first, second = (np.abs(np.fft.rfft(shipped(name), n=65536)) for name in (one, other))
    likeness = np.dot(first, second) / (np.linalg.norm(first) * np.linalg.norm(second))
    assert likeness < 0.7
