"""Every test of the app reads English, plural forms included."""

import pytest
from PySide6.QtWidgets import QApplication

from staff_app.ui.language import Language


@pytest.fixture(scope="session", autouse=True)
def language(qapp: QApplication) -> Language:
    """The application's language; who changes it, changes it back."""
    made = Language(qapp)
    made.speak("en")
    return made
