"""Sounds on their own lane: volume, mute that ends by itself, and a tablet that cannot be heard."""

import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from staff_app.controllers.sounds import SoundsController
from staff_app.devices.sounds.player import RecordingPlayer
from staff_app.rows.alerts import Sound, SoundView
from staff_app.rows.hand_over import PassVerdict, Verdict
from tests.factories import NOW


class Loudspeaker:
    """A controller on a player that remembers."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.now = NOW
        self.player = RecordingPlayer()
        self.sounds = SoundsController(lambda: self.player, volume=60, clock=self.clock)
        self.views: list[SoundView] = []
        self.sounds.changed.connect(self.views.append)

    def clock(self) -> datetime:
        """The test's time."""
        return self.now

    def until(self, condition: Callable[[], object]) -> None:
        """Let the lane work until something is so."""
        self.qtbot.waitUntil(lambda: bool(condition()))


@pytest.fixture
def speaker(qtbot: QtBot) -> Iterator[Loudspeaker]:
    """One loudspeaker; its lane ended afterwards."""
    made = Loudspeaker(qtbot)
    yield made
    made.sounds.stop()


def test_a_sound_is_heard_at_the_volume_that_was_set(speaker: Loudspeaker) -> None:
    """The next one at the new volume."""
    speaker.sounds.play(Sound.GOOD)
    speaker.until(lambda: speaker.player.played == [(Sound.GOOD, 60)])
    speaker.sounds.set_volume(130)
    speaker.sounds.test()
    speaker.until(lambda: speaker.player.played[1:] == [(Sound.ARRIVED, 100)])


def test_muted_sounds_come_back_by_themselves(speaker: Loudspeaker) -> None:
    """Nobody has to remember to turn them on again; a test of the volume is heard all the same."""
    speaker.sounds.mute(30)
    speaker.sounds.play(Sound.GOOD)
    assert speaker.sounds.view.muted_until == NOW + timedelta(minutes=30)
    speaker.sounds.test()
    speaker.until(lambda: speaker.player.heard == [Sound.ARRIVED])
    speaker.now += timedelta(minutes=30)
    speaker.until(lambda: speaker.sounds.view.muted_until is None)
    speaker.sounds.play(Sound.NEW_ORDER)
    speaker.until(lambda: speaker.player.heard == [Sound.ARRIVED, Sound.NEW_ORDER])


def test_a_tablet_that_cannot_be_heard_says_so_and_works_on(speaker: Loudspeaker) -> None:
    """Once for the settings and the self-test, not with each sound; gone once it is heard again."""
    speaker.player.problem = "Plug in a speaker."
    speaker.sounds.play(Sound.GOOD)
    speaker.until(lambda: speaker.sounds.view.problem == "Plug in a speaker.")
    speaker.player.problem = ""
    speaker.sounds.check()
    speaker.until(lambda: speaker.sounds.view.problem == "")
    assert [view.problem for view in speaker.views] == ["Plug in a speaker.", ""]


def test_a_slow_sound_card_is_not_fed_with_what_is_late(speaker: Loudspeaker) -> None:
    """Six scans in a second do not ring for three: only the latest waits."""
    ready = threading.Event()
    play = speaker.player.play

    def slowly(sound: Sound, volume: int) -> str:
        ready.wait(10)
        return play(sound, volume)

    speaker.player.play = slowly  # type: ignore[method-assign]
    for sound in (Sound.GOOD, Sound.NEW_ORDER, Sound.GOOD, Sound.WRONG_ITEM):
        speaker.sounds.play(sound)
    ready.set()
    speaker.until(lambda: speaker.player.heard == [Sound.GOOD, Sound.WRONG_ITEM])


@pytest.mark.parametrize(
    ("verdict", "method", "heard"),
    [
        (Verdict.VALID, "pass", Sound.GOOD),
        (Verdict.VALID, "typed_code", Sound.GOOD),
        (Verdict.FORGED, "", Sound.WRONG_ITEM),
        (Verdict.ALREADY_COLLECTED, "", Sound.WRONG_ITEM),
    ],
)
def test_a_pass_is_answered_by_ear(speaker: Loudspeaker, verdict: Verdict, method: str, heard: Sound) -> None:
    """Whoever holds the scanner looks at the customer."""
    speaker.sounds.on_verdict(PassVerdict(verdict, "", "", method=method))
    speaker.until(lambda: speaker.player.heard == [heard])


def test_an_order_found_by_name_makes_no_sound(speaker: Loudspeaker) -> None:
    """Nothing was scanned."""
    speaker.sounds.on_verdict(PassVerdict(Verdict.VALID, "", "", method="identity_check"))
    speaker.sounds.on_verdict(None)
    speaker.sounds.play(Sound.NEW_ORDER)
    speaker.until(lambda: speaker.player.heard == [Sound.NEW_ORDER])
