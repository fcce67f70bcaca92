"""How loud, and how each sound is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent

from staff_app.preferences import Preferences
from staff_app.rows.alerts import Sound, SoundView
from staff_app.ui.settings.sections import Section, title
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import ToneCard, flow, heading, hint, keep_low
from staff_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_VOLUMES = (0, 20, 40, 60, 80, 100)


class SoundsSection(Sheet):
    """A touch on a sound lets it be heard, muted or not."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__(theme, title(Section.SOUNDS))
        self._clock = clock
        self._preferences = controllers.preferences
        self._sounds = controllers.sounds
        self.primary.hide()
        self.problem = ToneCard(theme, Tone.WARN)
        keep_low(self.problem)
        self.volume = Options(theme)
        self.mute = ActionButton(theme, "")
        self.muted = hint(theme)
        self.plays: dict[Sound, ActionButton] = {}
        buttons, flowing = flow()
        for sound, words in self._names().items():
            button = ActionButton(theme, words, icon_name="volume-2")
            button.setAccessibleName(self.tr("Play: {sound}").format(sound=words))
            button.clicked.connect(self._on_play)
            self.plays[sound] = button
            flowing.addWidget(button)
        muting, below = flow()
        below.addWidget(self.mute)
        for widget in (
            *(self.problem, heading(theme, self.tr("Volume")), self.volume),
            *(heading(theme, self.tr("Silence for a while")), self.muted, muting),
            *(heading(theme, self.tr("How they sound")), buttons),
        ):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.volume.value_changed.connect(self._on_volume)
        self.mute.clicked.connect(self._on_mute)
        self._sounds.changed.connect(self.show_sounds)
        self._preferences.changed.connect(self._show_volume)
        self._show_volume(self._preferences.current)
        self.show_sounds(self._sounds.view)

    def _names(self) -> dict[Sound, str]:
        return {
            Sound.GOOD: self.tr("Right item"),
            Sound.WRONG_ITEM: self.tr("Wrong item"),
            Sound.UNKNOWN_CODE: self.tr("Unknown code"),
            Sound.NEW_ORDER: self.tr("New order"),
            Sound.ARRIVED: self.tr("Customer is here"),
            Sound.ESCALATED: self.tr("Nobody came"),
        }

    def showEvent(self, event: QShowEvent) -> None:
        """Find out whether anything can be heard at all."""
        super().showEvent(event)
        self._sounds.check()

    @Slot(object)
    def show_sounds(self, view: SoundView) -> None:
        """Muted or not, and what is wrong."""
        self.problem.setVisible(bool(view.problem))
        self.problem.tell(self.tr("Nothing can be heard"), view.problem)
        if view.muted_until is None:
            self.mute.set_label(self.tr("Mute for 30 minutes"))
            self.muted.setText(self.tr("The sounds come back by themselves. Banners still show what is new."))
        else:
            self.mute.set_label(self.tr("Sounds on again"))
            time = self._clock.time(view.muted_until)
            self.muted.setText(
                self.tr("Muted until {time}; then they come back by themselves.").format(time=time)
            )

    @Slot(object)
    def _show_volume(self, chosen: Preferences) -> None:
        near = min(_VOLUMES, key=lambda each: abs(each - chosen.volume))
        words = [(str(each), self.tr("{percent} %").format(percent=each)) for each in _VOLUMES if each]
        self.volume.offer([("0", self.tr("Off")), *words], str(near))

    @Slot(str)
    def _on_volume(self, value: str) -> None:
        self._preferences.put(volume=int(value))
        self._sounds.test()

    @Slot()
    def _on_mute(self) -> None:
        if self._sounds.view.muted_until is None:
            self._sounds.mute()
        else:
            self._sounds.unmute()

    @Slot()
    def _on_play(self) -> None:
        for sound, button in self.plays.items():
            if button is self.sender():
                self._sounds.test(sound)
