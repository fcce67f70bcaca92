"""What is heard at the counter: on a lane of its own, so that no sound card holds anything up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from staff_app.background import Lane
from staff_app.controllers.store_lane import Clock, utc_now
from staff_app.rows.alerts import Sound, SoundView
from staff_app.rows.hand_over import PassVerdict, Verdict
from staff_app.rows.shelves import ReturnScan

if TYPE_CHECKING:
    from staff_app.devices.sounds.player import SoundPlayer

MUTE_MINUTES = 30
_LOOK_MS = 1000
_REST_AFTER_MS = 4000
_SHOWN_TO_THE_SCANNER = frozenset({"pass", "typed_code"})


def card_player() -> SoundPlayer:
    """The tablet's own sound card; what it needs is imported on the lane."""
    from staff_app.devices.sounds.card import CardPlayer

    return CardPlayer()


class SoundsController(QObject):
    """Plays a sound at once; while one is still being begun, only the latest of the others counts.

    Emits:
        changed: Volume, mute and what is wrong (SoundView).
    """

    changed = Signal(object)

    def __init__(
        self,
        make_player: Callable[[], SoundPlayer] = card_player,
        *,
        volume: int = 80,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_player = make_player
        self._clock = clock
        self._lane: Lane | None = None
        self._player: SoundPlayer | None = None
        self._is_busy = False
        self._next: Sound | None = None
        self._view = SoundView(volume)
        self._unmute_timer = QTimer(self, interval=_LOOK_MS)
        self._unmute_timer.timeout.connect(self._look_at_mute)
        self._rest_timer = QTimer(self, singleShot=True, interval=_REST_AFTER_MS)
        self._rest_timer.timeout.connect(self._rest)

    @property
    def view(self) -> SoundView:
        """Volume, mute and what is wrong."""
        return self._view

    @Slot(object)
    def play(self, sound: Sound) -> None:
        """Let it be heard, unless the sounds are off for a while."""
        self._look_at_mute()
        if self._view.muted_until is None:
            self._begin(sound)

    def test(self, sound: Sound = Sound.ARRIVED) -> None:
        """Let a sound be heard at the present volume, muted or not: somebody asks for it."""
        self._begin(sound)

    def check(self) -> None:
        """Find out whether anything could be heard; the answer comes with `changed`, always."""
        self._submit(lambda player: player.check(), self._on_checked)

    def set_volume(self, volume: int) -> None:
        """0 to 100."""
        self._show(replace(self._view, volume=max(0, min(volume, 100))))

    def mute(self, minutes: int = MUTE_MINUTES) -> None:
        """Silence for a while; it ends by itself."""
        self._show(replace(self._view, muted_until=self._clock() + timedelta(minutes=minutes)))
        self._unmute_timer.start()

    def unmute(self) -> None:
        """The sounds are back."""
        self._unmute_timer.stop()
        self._show(replace(self._view, muted_until=None))

    @Slot(object)
    def on_verdict(self, verdict: PassVerdict | None) -> None:
        """What was shown at the counter came to something."""
        if verdict is None:
            return
        if verdict.verdict is not Verdict.VALID:
            self.play(Sound.WRONG_ITEM)
        elif verdict.method in _SHOWN_TO_THE_SCANNER:
            self.play(Sound.GOOD)

    @Slot()
    def on_right(self) -> None:
        """What was scanned belongs there."""
        self.play(Sound.GOOD)

    @Slot()
    def on_wrong(self) -> None:
        """What was scanned belongs elsewhere."""
        self.play(Sound.WRONG_ITEM)

    @Slot(object)
    def on_returned(self, scan: ReturnScan) -> None:
        """An item was scanned that goes back on the shelf."""
        self.play(Sound.GOOD if scan.line_id else Sound.WRONG_ITEM)

    def stop(self) -> None:
        """Let the card go."""
        player = self._player
        if self._lane is not None:
            if player is not None:
                self._lane.submit(player.close)
            self._lane.finish()

    def _begin(self, sound: Sound) -> None:
        if self._is_busy:
            self._next = sound
            return
        volume = self._view.volume
        self._is_busy = True
        self._submit(lambda player: player.play(sound, volume), self._on_begun)

    def _submit(self, ask: Callable[[SoundPlayer], str], done: Callable[[str], None]) -> None:
        if self._lane is None:
            self._lane = Lane("sounds", self)

        def job() -> str:
            if self._player is None:
                self._player = self._make_player()
            return ask(self._player)

        self._lane.submit(job, done, lambda error: done(str(error)))

    def _on_begun(self, problem: str) -> None:
        self._is_busy = False
        self._rest_timer.start()
        self._show(replace(self._view, problem=problem))
        sound, self._next = self._next, None
        if sound is not None:
            self._begin(sound)

    def _on_checked(self, problem: str) -> None:
        self._view = replace(self._view, problem=problem)
        self.changed.emit(self._view)

    @Slot()
    def _rest(self) -> None:
        player = self._player
        if player is not None and self._lane is not None and not self._is_busy:
            self._lane.submit(player.rest)

    @Slot()
    def _look_at_mute(self) -> None:
        until = self._view.muted_until
        if until is not None and until <= self._clock():
            self.unmute()

    def _show(self, view: SoundView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit(view)
