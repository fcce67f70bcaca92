"""The shop's sentences in four languages, and how it writes times and money."""

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

LANGUAGES = {"en": "English", "es": "Español", "de": "Deutsch", "fr": "Français"}


class Words:
    """One language."""

    def __init__(self, language: str, known: dict[str, Any]) -> None:
        self.language = language
        self._known = known

    def __call__(self, key: str, **values: object) -> str:
        """A sentence with its values."""
        return str(self._known[key]).format(**values)

    def category(self, name: str) -> str:
        """A category of the catalogue."""
        return str(self._known["categories"].get(name, name))

    def money(self, minor: int) -> str:
        """Dollars."""
        text = f"{minor / 100:,.2f}"
        if self.language != "en":
            text = text.replace(",", "\u202f").replace(".", ",")
        return f"${text}" if self.language == "en" else f"{text} $"

    def day(self, moment: datetime, zone: str) -> str:
        """Today, tomorrow, or a weekday and a date, by the store's calendar."""
        local = moment.astimezone(ZoneInfo(zone))
        today = datetime.now(UTC).astimezone(ZoneInfo(zone)).date()
        for days, key in ((0, "today"), (1, "tomorrow")):
            if local.date() == today + timedelta(days=days):
                return self(key)
        weekday = self._known["weekdays"][local.weekday()]
        return self("date", weekday=weekday, day=local.day, month=local.month)

    def when(self, start: str, zone: str) -> str:
        """A day and a time of day of the service; with its offset where clocks show it twice."""
        moment = datetime.fromisoformat(start)
        local = moment.astimezone(ZoneInfo(zone))
        text = f"{self.day(moment, zone)}, {local:%H:%M}"
        if local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset():
            return text
        hours, minutes = int(f"{local:%z}"[:3]), f"{local:%z}"[3:]
        return f"{text} (UTC{hours:+d}{'' if minutes == '00' else ':' + minutes})"


@cache
def _read(path: Path) -> dict[str, dict[str, Any]]:
    known: dict[str, dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return known


class Languages:
    """All four."""

    def __init__(self, path: Path) -> None:
        sentences = _read(path)
        self._words = {
            language: Words(language, {key: said[language] for key, said in sentences.items()})
            for language in LANGUAGES
        }

    def best(self, *tags: str) -> Words:
        """The first that is known; else English."""
        for tag in tags:
            code = tag.strip().split(";")[0].split("-")[0].lower()
            if code in self._words:
                return self._words[code]
        return self._words["en"]
