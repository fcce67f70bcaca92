"""Sentences that were stored or sent as English are known again, so that a screen can say them in its own."""

import json
import re
from functools import cache
from string import Formatter

from counterhand_resources import resource
from pickup_domain.wording import say

_LEAST_LETTERS = 8
"""A template with fewer of its own would fit too much."""


def recognised(text: str) -> str:
    """The same text; with its template and values where it is one of the app's own sentences."""
    if not text or hasattr(text, "template"):
        return text
    plain, patterns = _known()
    if (template := plain.get(text)) is not None:
        return say(template)
    for template, pattern in patterns:
        if found := pattern.fullmatch(text):
            return say(template, **{name: recognised(each) for name, each in found.groupdict().items()})
    return text


@cache
def _known() -> tuple[dict[str, str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """Those without fields by what they say, and a pattern for each of the others, the longest first."""
    templates = json.loads(resource("translations/sentences.json").read_text(encoding="utf-8"))
    plain = {each.format(): each for each in templates if not _fields(each)}
    others = [each for each in templates if _fields(each)]
    ranked = sorted(others, key=_letters, reverse=True)
    return plain, tuple((each, _pattern(each)) for each in ranked if _letters(each) >= _LEAST_LETTERS)


def values_of(text: str, template: str) -> dict[str, str] | None:
    """What a template's fields stand for in a text; None where it was not made of it."""
    found = _pattern(template).fullmatch(text)
    return None if found is None else found.groupdict()


def _fields(template: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(template) if name]


def _letters(template: str) -> int:
    return sum(len(text) for text, _, _, _ in Formatter().parse(template))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts, seen = [], set[str]()
    for text, name, _, _ in Formatter().parse(template):
        parts.append(re.escape(text))
        if name:
            parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>.+?)")
            seen.add(name)
    return re.compile("".join(parts), re.DOTALL)
