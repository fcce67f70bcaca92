"""Sentences that know what they are made of, so that a screen can say them in another language."""

from collections.abc import Callable, Mapping
from types import MappingProxyType


class Sentence(str):
    """An English sentence, with the template and the values that it was made from.

    It is a `str` wherever one is wanted: stored, sent or logged, it is the English one.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]


def say(template: str, **values: object) -> Sentence:
    """Make a sentence: `say("Only {count} are left.", count=3)`.

    Args:
        template: A literal, so that it can be collected for translation; fields as in `str.format`.
        **values: What the fields stand for; sentences among them are translated, too.
    """
    made = Sentence(template.format(**values))
    made.template = template
    made.values = MappingProxyType(values)
    return made


def say_count(count: int, one: str, many: str, **values: object) -> Sentence:
    """A sentence about a number of things; `{count}` is one of its fields.

    Args:
        count: How many.
        one: The template for exactly one.
        many: The template for every other number.
        **values: The other fields.
    """
    return say(one if count == 1 else many, count=count, **values)


def joined(*sentences: str) -> Sentence:
    """Sentences behind each other; empty ones are left out."""
    said = [each for each in sentences if each]
    names = [f"part_{place}" for place in range(len(said))]
    return say(" ".join(f"{{{name}}}" for name in names), **dict(zip(names, said, strict=True)))


def spoken(text: str, translate: Callable[[str], str]) -> str:
    """A sentence with its template and the sentences in it translated; other texts as they are."""
    if not isinstance(text, Sentence):
        return text
    values = text.values.items()
    said = {name: spoken(each, translate) if isinstance(each, str) else each for name, each in values}
    return translate(text.template).format(**said)
