"""Colours, size of texts, language, full screen, and when the tablet locks itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from staff_app.preferences import TEXT_PERCENTS, Look, Preferences
from staff_app.ui.language import LANGUAGES
from staff_app.ui.settings.sections import Section, title
from staff_app.ui.theme import TEXT_PX, Theme
from staff_app.ui.widgets.options import Options
from staff_app.ui.widgets.panels import heading, hint
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.widgets.text import Label, Weight

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers

_LOCK_MINUTES = (0, 1, 2, 5, 10, 30)
_NO, _YES = "no", "yes"


class DisplaySection(Sheet):
    """What is touched counts at once."""

    def __init__(self, theme: Theme, controllers: Controllers) -> None:
        super().__init__(theme, title(Section.DISPLAY))
        self._preferences = controllers.preferences
        self.primary.hide()
        self.given = hint(theme)
        self.look = Options(theme)
        self.text_size = Options(theme)
        self.sample = Label(theme, self.tr("Order 10477 · Jonas Weber · 15:00"), weight=Weight.DemiBold)
        self.language = Options(theme)
        self.full_screen = Options(theme)
        self.lock = Options(theme)
        for words, widgets in (
            (self.tr("Colours"), (self.look,)),
            (self.tr("Size of texts"), (self.text_size, self.sample)),
            (self.tr("Language"), (self.language, self._language_hint())),
            (self.tr("Full screen"), (self.full_screen,)),
            (self.tr("Locks itself"), (self.lock,)),
        ):
            self.body.addWidget(heading(theme, words))
            for widget in widgets:
                self.body.addWidget(widget)
        self.body.insertWidget(0, self.given)
        self.body.addStretch()
        self.look.value_changed.connect(self._on_look)
        self.text_size.value_changed.connect(self._on_size)
        self.language.value_changed.connect(self._on_language)
        self.full_screen.value_changed.connect(self._on_full_screen)
        self.lock.value_changed.connect(self._on_lock)
        self._preferences.changed.connect(self.show_preferences)
        self.show_preferences(self._preferences.current)

    def _language_hint(self) -> Label:
        return hint(
            self.theme,
            self.tr(
                "Each person reads in their own language, unless this tablet is set to one for everybody."
            ),
        )

    @Slot(object)
    def show_preferences(self, chosen: Preferences) -> None:
        """Mark what counts."""
        looks = [
            (Look.SYSTEM.value, self.tr("As the tablet")),
            (Look.LIGHT.value, self.tr("Light")),
            (Look.DARK.value, self.tr("Dark")),
            (Look.CONTRAST.value, self.tr("High contrast")),
        ]
        self.look.offer(looks, chosen.look.value)
        sizes = [(str(each), self.tr("{percent} %").format(percent=each)) for each in TEXT_PERCENTS]
        self.text_size.offer(sizes, str(chosen.text_percent))
        everybody = [("", self.tr("Each person's own")), *LANGUAGES.items()]
        self.language.offer(everybody, chosen.language)
        self.full_screen.offer(
            [(_NO, self.tr("In a window")), (_YES, self.tr("Full screen"))],
            _YES if chosen.full_screen else _NO,
        )
        waits = [(str(each), self._lock_words(each)) for each in _LOCK_MINUTES]
        self.lock.offer(waits, str(chosen.lock_minutes))
        self.sample.setFont(Theme(self.theme.tokens, chosen.text_percent).font(TEXT_PX, Weight.DemiBold))
        ruled = bool(self._preferences.given & {"look", "full_screen"})
        self.given.setVisible(ruled)
        self.given.setText(
            self.tr(
                "This run was started with a look of its own: what you choose counts from the next start."
            )
        )

    def _lock_words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Never")
        return self.tr("After {minutes} min").format(minutes=minutes)

    @Slot(str)
    def _on_look(self, value: str) -> None:
        self._preferences.put(look=Look(value))

    @Slot(str)
    def _on_size(self, value: str) -> None:
        self._preferences.put(text_percent=int(value))

    @Slot(str)
    def _on_language(self, value: str) -> None:
        self._preferences.put(language=value)

    @Slot(str)
    def _on_full_screen(self, value: str) -> None:
        self._preferences.put(full_screen=value == _YES)

    @Slot(str)
    def _on_lock(self, value: str) -> None:
        self._preferences.put(lock_minutes=int(value))
