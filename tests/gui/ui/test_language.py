"""The language follows the person, and every sentence of the app can be said in it."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from pickup_domain.wording import joined, say
from staff_app.sentences import recognised
from staff_app.ui.language import LANGUAGES, Language, offered, told
from staff_app.ui.words import items, money

_ROOT = Path(__file__).parents[3]
_FIELD = re.compile(r"\{[^}]*\}|%n")


@pytest.fixture
def speaking(language: Language) -> Iterator[Language]:
    """Speaks what a test wants, and English again afterwards."""
    yield language
    language.speak("en")


@pytest.mark.parametrize(
    ("code", "nearest"), [("de", "de"), ("de-AT", "de"), ("fr_CA", "fr"), ("ja", "en"), ("", "en")]
)
def test_the_nearest_language_is_spoken(code: str, nearest: str) -> None:
    """What is not shipped is English."""
    assert offered(code) == nearest


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_numbers_have_their_words_in_every_language(speaking: Language, code: str) -> None:
    """One and many differ, and no placeholder is left."""
    speaking.speak(code)

    one, many = items(1), items(3)

    assert (one[0], many[0]) == ("1", "3")
    assert "%n" not in one + many
    assert "(" not in one + many


def test_amounts_are_written_as_the_language_writes_them(speaking: Language) -> None:
    """A comma in German, a point in English; and back again."""
    speaking.speak("de")
    german = money(12_50, "EUR")
    speaking.speak("en")

    assert (german, money(12_50, "EUR")) == ("12,50 EUR", "12.50 EUR")
    assert QLocale().language() is QLocale.Language.English


def test_speaking_the_same_again_changes_nothing(speaking: Language) -> None:
    """Whoever asks knows whether the screens have to be made anew."""
    assert speaking.speak("fr")
    assert not speaking.speak("fr-FR")
    assert speaking.code == "fr"


def test_a_sentence_that_nobody_translated_is_english(speaking: Language) -> None:
    """Never an empty label."""
    speaking.speak("de")

    assert (
        told(joined(say("Nobody ever says this of {name}.", name="{x}"))) == "Nobody ever says this of {x}."
    )
    assert told("plain") == "plain"


def test_the_reading_direction_follows(speaking: Language, qapp: QApplication) -> None:
    """All shipped languages run from left to right."""
    speaking.speak("es")

    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.instance() is qapp


def test_every_sentence_is_translated_and_compiled() -> None:
    """What the sources say, what the translators wrote and what is shipped are in step."""
    done = subprocess.run(
        [sys.executable, str(_ROOT / "packaging" / "translations.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:]


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_translation_loses_a_field(code: str) -> None:
    """What a sentence is about - a name, a number, a shelf - is in it in every language."""
    lost = []
    path = _ROOT / "resources" / "translations" / f"counterhand_{code}.ts"
    for message in ET.parse(path).iter("message"):  # noqa: S314 - of files of our own
        source = message.findtext("source", "")
        written = message.find("translation")
        assert written is not None
        forms = [form.text or "" for form in written.iter("numerusform")] or [written.text or ""]
        lost += [form for form in forms if set(_FIELD.findall(form)) != set(_FIELD.findall(source))]
    assert lost == []


def test_a_refusal_is_said_in_the_language_of_the_screen(speaking: Language) -> None:
    """Down to the item that it names."""
    speaking.speak("de")
    stored = "“Pick item” by Ana on order 10482 did not count. No more than 2 of Drill can be refused."

    assert told(recognised(stored)) == (
        "„Artikel picken“ von Ana zu Bestellung 10482 zählte nicht. Von Drill sind höchstens 2 abzulehnen."
    )
