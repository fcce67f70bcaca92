"""What every player keeps, and one that only remembers."""

from typing import Protocol

from staff_app.rows.alerts import Sound


class SoundPlayer(Protocol):
    """Plays one short sound at a time, on one thread; a counter that cannot be heard still works."""

    def play(self, sound: Sound, volume: int) -> str:
        """Begin a sound, in the place of one that still plays; return at once.

        Args:
            sound: Which one.
            volume: 0 (nothing is heard) to 100.

        Returns:
            Why nothing can be heard, with the next step; empty where all is well.
        """

    def check(self) -> str:
        """Why nothing could be heard, found out without a sound; empty where all is well."""

    def rest(self) -> None:
        """Let the sound card sleep until the next sound."""

    def close(self) -> None:
        """Let the sound card go; a later sound takes it again."""


class RecordingPlayer:
    """Remembers what would have been heard: for tests, and for a day that is shown in silence."""

    def __init__(self, problem: str = "") -> None:
        self.problem = problem
        """What it answers."""
        self.played: list[tuple[Sound, int]] = []

    @property
    def heard(self) -> list[Sound]:
        """Only which sounds, in their order."""
        return [sound for sound, _ in self.played]

    def play(self, sound: Sound, volume: int) -> str:
        """Remembered, unless nobody could have heard it."""
        if volume > 0 and not self.problem:
            self.played.append((sound, volume))
        return self.problem

    def check(self) -> str:
        """As it was told."""
        return self.problem

    def rest(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do."""
