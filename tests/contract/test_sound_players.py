"""What every player of sounds keeps, and what is peculiar to each."""

from abc import ABC, abstractmethod
from collections.abc import Iterator

import numpy as np
import pytest

from staff_app.devices.sounds.card import CardPlayer, samples_of
from staff_app.devices.sounds.player import RecordingPlayer, SoundPlayer
from staff_app.rows.alerts import Sound


class SoundPlayerContract(ABC):
    """Every player passes these; the real one on a card that makes no sound."""

    @abstractmethod
    def make(self) -> SoundPlayer:
        """A player that can be heard."""

    @abstractmethod
    def make_dumb(self) -> SoundPlayer:
        """A player on a tablet that cannot be heard."""

    @pytest.fixture
    def player(self) -> Iterator[SoundPlayer]:
        """The player under test, closed afterwards."""
        player = self.make()
        yield player
        player.close()

    @pytest.mark.parametrize("sound", list(Sound))
    def test_every_sound_can_be_played(self, player: SoundPlayer, sound: Sound) -> None:
        """All is well where there is nothing to say."""
        assert player.play(sound, 80) == ""

    def test_a_sound_takes_the_place_of_the_one_before(self, player: SoundPlayer) -> None:
        """Nobody waits for a door bell to end before the next scan is answered."""
        assert [player.play(sound, 100) for sound in (Sound.ARRIVED, Sound.GOOD, Sound.ARRIVED)] == [""] * 3

    def test_at_volume_nought_nothing_is_wrong(self, player: SoundPlayer) -> None:
        """It is only silent."""
        assert player.play(Sound.GOOD, 0) == ""

    def test_it_plays_again_after_a_rest_and_after_it_was_closed(self, player: SoundPlayer) -> None:
        """Both may happen at any time, twice too."""
        player.rest()
        assert player.play(Sound.GOOD, 50) == ""
        player.rest()
        player.rest()
        assert player.play(Sound.GOOD, 50) == ""
        player.close()
        player.close()
        assert player.play(Sound.GOOD, 50) == ""

    def test_the_self_test_makes_no_sound(self, player: SoundPlayer) -> None:
        """It can run while customers stand there."""
        assert player.check() == ""

    def test_what_cannot_be_heard_is_told_with_the_next_step(self) -> None:
        """Never raised: the counter works on."""
        player = self.make_dumb()
        assert "Plug in a speaker" in player.play(Sound.ARRIVED, 80)
        assert "Plug in a speaker" in player.check()
        player.rest()
        player.close()


class TestRecording(SoundPlayerContract):
    """The one that only remembers."""

    def make(self) -> SoundPlayer:
        """Nothing stands in its way."""
        return RecordingPlayer()

    def make_dumb(self) -> SoundPlayer:
        """It says what it is told to say."""
        return RecordingPlayer("Plug in a speaker.")

    def test_it_knows_what_was_heard_and_how_loud(self) -> None:
        """What nobody could hear was not heard."""
        player = RecordingPlayer()
        player.play(Sound.GOOD, 30)
        player.play(Sound.ARRIVED, 0)
        assert player.played == [(Sound.GOOD, 30)]


class TestCard(SoundPlayerContract):
    """The sound card."""

    @pytest.fixture(autouse=True)
    def _library(self) -> None:
        pytest.importorskip("miniaudio")

    def make(self) -> SoundPlayer:
        """On miniaudio's silent card, which runs everywhere."""
        return CardPlayer(["NULL"])

    def make_dumb(self) -> SoundPlayer:
        """None of its back ends is there."""
        return CardPlayer(["AAUDIO"])

    def test_a_missing_card_is_not_looked_for_with_each_sound(self) -> None:
        """Looking takes time, and ALSA complains aloud each time."""
        now_s = 0.0
        player = CardPlayer(["AAUDIO"], lambda: now_s)
        assert player.play(Sound.GOOD, 80) != ""
        player._backends = ("NULL",)
        assert player.play(Sound.GOOD, 80) != ""
        now_s = 61.0
        assert player.play(Sound.GOOD, 80) == ""
        player.close()

    def test_a_card_that_is_pulled_out_is_told_not_raised(self) -> None:
        """And taken again once it is back."""
        now_s = 0.0
        player = CardPlayer(["NULL"], lambda: now_s)
        assert player.play(Sound.GOOD, 80) == ""
        player._device.close()
        player._device.start = _fail
        assert "Plug in a speaker" in player.play(Sound.GOOD, 80)
        now_s = 61.0
        assert player.play(Sound.GOOD, 80) == ""
        player.close()


def _fail(stream: object) -> None:
    raise RuntimeError("device lost")


def test_the_shipped_sounds_have_the_rate_that_the_card_is_opened_with() -> None:
    """Otherwise they would be heard too high or too low."""
    for sound in Sound:
        samples = samples_of(sound)
        assert samples.dtype == np.int16
        assert 0.1 < len(samples) / 22050 < 1.5
