"""What was stored in English is known again."""

from pickup_domain.wording import Sentence
from staff_app.sentences import recognised


def test_a_stored_sentence_gets_its_template_and_values_back() -> None:
    """Down to the sentences that it is made of."""
    text = (
        "“Pick item” by Ana on order 10482 did not count. No more than 2 of Wood screws can be decided about."
    )

    found = recognised(text)

    assert found == text
    assert isinstance(found, Sentence)
    assert found.template == "“{what}” by {who} on order {number} did not count. {why}"
    what, why = found.values["what"], found.values["why"]
    assert isinstance(what, Sentence)
    assert isinstance(why, Sentence)
    assert (found.values["who"], why.values["item"]) == ("Ana", "Wood screws")


def test_other_words_stay_as_they_are() -> None:
    """Somebody's own, or a newer service's."""
    for text in ("", "Bring {it} to the door", "The moon is full."):
        assert recognised(text) is text
