"""The language of the screen: the person's own, changed while the app runs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from counterhand_resources import resource
from pickup_domain.wording import spoken

LANGUAGES = {"en": "English", "es": "Español", "de": "Deutsch", "fr": "Français"}
"""What the screens can be read in, by BCP 47 code, each in its own words."""
_USUAL = "en"
_SENTENCES = "Sentences"
"""The context of what is not said by a screen itself: `pickup_domain.wording`."""


class Language(QObject):
    """Puts one language at a time on the application."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._installed: list[QTranslator] = []

    @property
    def code(self) -> str:
        """What is spoken now; empty before the first."""
        return self._code

    def speak(self, code: str) -> bool:
        """Speak a language from now on; whether that is another one than before.

        Args:
            code: BCP 47; what is not shipped counts as English.
        """
        code = offered(code)
        if code == self._code:
            return False
        self._code = code
        for each in self._installed:
            QCoreApplication.removeTranslator(each)
        # Our own last: the one installed last is asked first.
        self._installed = [
            made
            for path in (_qt_file(code), resource(f"translations/counterhand_{code}.qm"))
            if (made := self._translator(path)) is not None
        ]
        locale = QLocale(code)
        QLocale.setDefault(locale)
        app = QCoreApplication.instance()
        if isinstance(app, QApplication):
            app.setLayoutDirection(locale.textDirection())
        return True

    def _translator(self, path: Path) -> QTranslator | None:
        translator = QTranslator(self)
        if not translator.load(str(path)):
            return None
        QCoreApplication.installTranslator(translator)
        return translator


def offered(code: str) -> str:
    """The shipped language nearest to a BCP 47 code: `de-AT` is `de`; English for all others."""
    plain = code.replace("_", "-").split("-")[0].lower()
    return plain if plain in LANGUAGES else _USUAL


def _qt_file(code: str) -> Path:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return Path(folder) / f"qtbase_{code}.qm"


def told(text: str) -> str:
    """What the rules, the store or a device say, in the language of the screen; other texts as they are."""
    return spoken(text, _translated)


def _translated(template: str) -> str:
    return QCoreApplication.translate(_SENTENCES, template)
