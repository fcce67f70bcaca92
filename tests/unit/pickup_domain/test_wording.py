"""Sentences that can be said in another language, and are English wherever they are stored or sent."""

import json

from pickup_domain.wording import Sentence, joined, say, say_count


def test_a_sentence_is_its_english_text() -> None:
    """It can be stored, sent and compared like any other."""
    sentence = say("Only {count} of {name} are left.", count=2, name="Drill")

    assert sentence == "Only 2 of Drill are left."
    assert json.dumps({"detail": sentence}) == '{"detail": "Only 2 of Drill are left."}'


def test_it_knows_what_it_is_made_of() -> None:
    """The template and its values are there for a translator."""
    sentence = say("Only {count} of {name} are left.", count=2, name="Drill")

    assert sentence.template == "Only {count} of {name} are left."
    assert dict(sentence.values) == {"count": 2, "name": "Drill"}


def test_values_are_never_read_as_templates() -> None:
    """A customer called `{count}` stays that."""
    assert say("{name} is here.", name="{count} {0}") == "{count} {0} is here."


def test_one_and_many_have_templates_of_their_own() -> None:
    """A number of things is told in its own words."""
    told = [say_count(each, "{count} item is missing.", "{count} items are missing.") for each in (0, 1, 2)]

    assert told == ["0 items are missing.", "1 item is missing.", "2 items are missing."]


def test_sentences_behind_each_other_stay_sentences() -> None:
    """Each part can still be translated by itself; an empty one leaves no gap."""
    both = joined(say("It is {what}.", what="full"), "", say("Make room."))

    assert both == "It is full. Make room."
    assert [str(each) for each in both.values.values() if isinstance(each, Sentence)] == [
        "It is full.",
        "Make room.",
    ]
    assert joined("", "") == ""
