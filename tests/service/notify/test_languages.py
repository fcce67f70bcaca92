"""Every kind of message in every language on both channels, and a merchant's own words before ours."""

import re
from dataclasses import replace

import pytest

from central_service.notify import gsm7
from central_service.notify.amounts import amount
from central_service.notify.checking import check
from central_service.notify.message import Channel, MessageKind
from central_service.notify.rendering import Renderer
from central_service.notify.samples import sample, samples
from counterhand_resources import resource
from pickup_domain.money import Money

FOLDER = resource("messages")
RENDERER = Renderer(FOLDER)
OTHERS = ("de", "es", "fr")
ENGLISH = re.compile(
    r"\b(your|order|the|you|we|please|hello|kept|until|where|when|again|here|with)\b", re.IGNORECASE
)


@pytest.mark.parametrize("language", ["en", *OTHERS])
@pytest.mark.parametrize("kind", MessageKind)
def test_every_kind_speaks_every_language(kind: MessageKind, language: str) -> None:
    """In each turn its templates can take, with nothing left of them and the order's number told."""
    for context in samples(kind, language, Channel.EMAIL):
        shown = RENDERER.render(context)
        assert "10472" in shown.subject
        assert f'<html lang="{language}"' in shown.html
        for part in (shown.subject, shown.text, shown.html, RENDERER.render_sms(context)):
            assert not re.search(r"\{\{|\{%|%\}|\}\}|None|Undefined|  \S*\.$", part)
        assert "\n\n\n" not in shown.text


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("kind", MessageKind)
def test_no_language_falls_back_to_english(kind: MessageKind, language: str) -> None:
    """Neither a sentence nor a label."""
    for context in samples(kind, language, Channel.EMAIL):
        ours = replace(context, reason="", store_name="D", lines=(), link="", store_address=("12 S",))
        if ours.offer is not None:
            ours = replace(ours, offer=replace(ours.offer, ordered="A1", offered="B2"))
        shown = RENDERER.render(ours)
        for text in (shown.subject, shown.text, RENDERER.render_sms(ours)):
            assert ENGLISH.search(text) is None, text


@pytest.mark.parametrize("language", ["en", *OTHERS])
@pytest.mark.parametrize("kind", MessageKind)
def test_a_text_message_is_one_segment_with_its_link(kind: MessageKind, language: str) -> None:
    """In the usual case: names as long as a novel may take a second one."""
    context = sample(kind, language, Channel.SMS)
    text = RENDERER.render_sms(context)
    assert gsm7.segments(text) == gsm7.Segments(gsm7.Encoding.GSM7, 1), (len(text), text)
    assert text.endswith(f" {context.link}")


def test_the_pages_address_is_a_button_and_plain_text() -> None:
    """One of each; a mail without it has neither."""
    context = sample(MessageKind.READY, "de")
    shown = RENDERER.render(context)
    assert shown.html.count(f'href="{context.link}"') == 1
    assert f"Bestellung ansehen:\n{context.link}\n" in shown.text
    without = RENDERER.render(replace(context, link=""))
    assert "<a " not in without.html
    assert "Bestellung ansehen" not in without.text


def test_a_question_says_what_it_costs_and_until_when() -> None:
    """As words, not as a sign before a number."""
    text = RENDERER.render(sample(MessageKind.SUBSTITUTION_ASKED, "de")).text
    assert "Preis: je 2,50\u00a0€ mehr" in text
    assert "Antwort bis: Dienstag, 24. November, 14:20 Uhr" in text


@pytest.mark.parametrize(
    ("minor", "currency", "english", "german"),
    [
        (123450, "USD", "$1,234.50", "1.234,50\u00a0$"),
        (-5, "EUR", "€0.05", "0,05\u00a0€"),
        (1200, "JPY", "¥1,200", "1.200\u00a0¥"),
        (1234, "KWD", "KWD\u00a01.234", "1,234\u00a0KWD"),
    ],
)
def test_amounts_are_written_as_the_language_does(
    minor: int, currency: str, english: str, german: str
) -> None:
    """Decimals are the currency's, separators the language's."""
    money = Money(amount_minor=minor, currency=currency)
    assert amount(money, ".", ",", symbol_first=True) == english
    assert amount(money, ",", ".") == german


def test_a_merchants_own_template_comes_first() -> None:
    """The rest stays as it comes with the service."""
    own = {
        "de/ready.txt": "Fertig: {{ m.order_number }}\nHallo!",
        "de/ready.sms.txt": "Fertig – {{ m.code }}",
    }
    renderer = Renderer(FOLDER, own)
    assert renderer.render(sample(MessageKind.READY, "de")).subject == "Fertig: 10472"
    assert renderer.render_sms(sample(MessageKind.READY, "de")).startswith("Fertig - ABCD-EFGH https")
    assert renderer.render(sample(MessageKind.DELAYED, "de")) == RENDERER.render(
        sample(MessageKind.DELAYED, "de")
    )


def test_what_comes_with_the_service_is_without_mistakes() -> None:
    """By the same check that a merchant's go through."""
    assert check(FOLDER, {}) == []


@pytest.mark.parametrize(
    ("name", "source", "problem"),
    [
        ("de/ready.txt", "Fertig\n{{ m.unknown }}", "de/ready.txt: 'central_service"),
        ("de/ready.sms.txt", "{% if %}", "de/ready.sms.txt: Expected an expression"),
        ("de/ready.sms.txt", "  ", "de/ready.sms.txt: it says nothing."),
        ("de/ready.txt", "\nNo subject", "de/ready.txt: its first line, the subject, is empty."),
        ("de/ready.txt", "{{ m.__class__.__mro__ }}", "de/ready.txt: access to attribute"),
        ("de/redy.txt", "Fertig", "de/redy.txt: there is no message of that name."),
        ("nl/ready.txt", "Klaar", "nl/ready.txt: the language nl has no words.txt"),
        ("de/words.txt", "", "de/confirmation.txt: "),
    ],
)
def test_a_mistake_in_a_template_is_found_before_a_customer_does(
    name: str, source: str, problem: str
) -> None:
    """With the file's name and what is wrong."""
    problems = check(FOLDER, {name: source})
    assert any(found.startswith(problem) for found in problems), problems
