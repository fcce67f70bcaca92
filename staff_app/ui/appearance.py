"""How the app looks and what it speaks: from the tablet's settings and whoever is signed in."""

from PySide6.QtWidgets import QApplication

from staff_app.preferences import Preferences
from staff_app.ui.language import Language, offered
from staff_app.ui.theme import Theme


class Appearance:
    """Knows what is wished, and dresses the application in it when it is told to."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        self._app = app
        self._preferences = preferences
        self._person = ""
        self.language = Language(app)
        self.theme = self._theme()
        self.theme.apply(app)
        self.language.speak(self._wanted())

    def prefer(self, preferences: Preferences) -> None:
        """Wish for these settings."""
        self._preferences = preferences

    def speak_to(self, code: str) -> None:
        """Wish for the language of whoever stands here now."""
        self._person = code

    @property
    def is_due(self) -> bool:
        """Whether what is wished, or the desktop's own look, differs from what is on the screen."""
        return self._theme() != self.theme or offered(self._wanted()) != self.language.code

    def put_on(self) -> None:
        """Dress the application as it is wished; its screens have to be made anew."""
        theme = self._theme()
        if theme != self.theme:
            self.theme = theme
            theme.apply(self._app)
        self.language.speak(self._wanted())

    def _theme(self) -> Theme:
        return Theme.of(self._preferences.look, self._preferences.text_percent)

    def _wanted(self) -> str:
        return self._preferences.language or self._person
