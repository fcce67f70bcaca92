"""How the app looks and what it speaks: from the tablet's settings and whoever is signed in."""

from PySide6.QtWidgets import QApplication

from staff_app.preferences import Preferences
from staff_app.ui.language import Language
from staff_app.ui.theme import Theme


class Appearance:
    """Dresses the application; says when its screens have to be made anew."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        self._app = app
        self._preferences = preferences
        self._person = ""
        self.language = Language(app)
        self.theme = self._theme()
        self.theme.apply(app)
        self.language.speak(self._wanted())

    def prefer(self, preferences: Preferences) -> bool:
        """Take other settings; whether that changes how anything looks or reads."""
        self._preferences = preferences
        return self._put_on()

    def speak_to(self, code: str) -> bool:
        """Somebody with this language stands here now; whether that changes how anything reads."""
        self._person = code
        return self._put_on()

    def look_again(self) -> bool:
        """The desktop may look otherwise now; whether that changes anything here."""
        return self._put_on()

    def _put_on(self) -> bool:
        theme = self._theme()
        dressed = theme != self.theme
        if dressed:
            self.theme = theme
            theme.apply(self._app)
        return self.language.speak(self._wanted()) or dressed

    def _theme(self) -> Theme:
        return Theme.of(self._preferences.look, self._preferences.text_percent)

    def _wanted(self) -> str:
        return self._preferences.language or self._person
