"""What customers read: their words, their store's hours, and nothing that bites."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import pytest

from central_service.notify.message import Channel, LineText, MessageContext, MessageKind
from central_service.notify.rendering import SHAPES, Rendered, Renderer
from central_service.notify.samples import sample
from counterhand_resources import resource
from tests.messages import NEW_YORK, READY

RENDERER = Renderer(resource("messages"))
HOSTILE = '<script>alert("x")</script>{{ m }}{% include "layout.html" %}'


def rendered(**changes: object) -> Rendered:
    """The "ready" message with other facts."""
    return RENDERER.render(replace(READY, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", MessageKind)
def test_no_customers_text_becomes_markup_or_template(kind: MessageKind) -> None:
    """Every text of every message, the name of what was replaced included."""
    texts = {
        each.name: HOSTILE for each in fields(MessageContext) if isinstance(getattr(READY, each.name), str)
    }
    texts |= {
        "language": "en",
        "pass_text": READY.pass_text,
        "kind": kind,
        "channel": Channel.EMAIL,
        "link": "",
    }
    line = LineText(HOSTILE, 2, missing=1, to_come=1, instead_of=HOSTILE)
    usual = sample(kind, "en")
    offer = usual.offer and replace(usual.offer, ordered=HOSTILE, offered=HOSTILE)
    shown = rendered(
        **texts, store_address=(HOSTILE,), lines=(line,), age_check=18, offer=offer, refund=usual.refund
    )
    assert "<script" not in shown.html
    assert "&lt;script" in shown.html
    assert "{{ m }}" in shown.text
    assert "<!doctype" not in shown.text


def test_nothing_is_fetched_from_anywhere() -> None:
    """No pictures, style sheets or counters that tell somebody that a mail was read."""
    html = rendered().html
    assert "http" not in html
    assert "<link" not in html
    assert html.count("src=") == html.count('src="cid:') == 1


def test_styles_stand_on_the_elements_for_clients_that_drop_style_sheets() -> None:
    """And stay in the head for dark mode and narrow screens."""
    html = rendered().html
    assert '<body style="' in html
    assert "prefers-color-scheme: dark" in html


def test_text_and_html_say_until_when_where_and_who() -> None:
    """A customer without pictures knows as much."""
    shown = rendered()
    for body in (shown.text, shown.html):
        for fact in ("Friday, November 27, 15:00", "12 Example Street", "Eva Weber", "ABCD-EFGH"):
            assert fact in body


def test_what_is_missing_to_come_or_replaced_is_said() -> None:
    """In both bodies, beside its line."""
    line = LineText("Primer 3 l", 3, missing=1, to_come=2, instead_of="Primer 2.5 l")
    shown = rendered(kind=MessageKind.PARTLY_READY, lines=(line,))
    assert "- 3 × Primer 3 l (instead of Primer 2.5 l) (1 not available) (2 not ready yet)" in shown.text
    for remark in ("instead of Primer 2.5 l", "1 not available", "2 not ready yet"):
        assert remark in shown.html


def test_an_hour_the_clocks_show_twice_is_told_with_its_zone() -> None:
    """Half past one comes twice in the night the clocks go back; half past three does not."""
    first = datetime(2026, 11, 1, 5, 30, tzinfo=UTC).astimezone(NEW_YORK)
    second = datetime(2026, 11, 1, 6, 30, tzinfo=UTC).astimezone(NEW_YORK)
    assert "Sunday, November 1, 01:30 EDT" in rendered(hold_until=first).text
    assert "Sunday, November 1, 01:30 EST" in rendered(hold_until=second).text
    assert "15:00\n" in rendered().text


def test_who_needs_an_id_is_told_to_bring_it() -> None:
    """With the pass, not after it was used."""
    assert "photo ID" in rendered(age_check=18).text
    assert "photo ID" not in rendered().text
    assert "photo ID" not in rendered(age_check=18, kind=MessageKind.PICKED_UP).text


def test_every_kind_has_its_template_and_shape() -> None:
    """Nothing is found missing when a customer waits for it."""
    names = {path.name for path in (resource("messages") / "en").glob("*.txt")} - {"words.txt"}
    assert names == {f"{kind}{ending}" for kind in MessageKind for ending in (".txt", ".sms.txt")}
    assert set(MessageKind) == set(SHAPES)


def test_another_language_is_another_folder(tmp_path: Path) -> None:
    """It needs no code; a message it lacks is sent in English as a whole."""
    folder = copytree(resource("messages"), tmp_path / "messages")
    words = (folder / "en" / "words.txt").read_text()
    (folder / "it").mkdir()
    (folder / "it" / "words.txt").write_text(words.replace('"Where"', '"Dove"'))
    (folder / "it" / "ready.txt").write_text("Ordine {{ m.order_number }} pronto\nBuongiorno")
    italian = replace(READY, language="it-CH")
    ready = Renderer(folder).render(italian)
    late = Renderer(folder).render(replace(italian, kind=MessageKind.DELAYED))
    assert ready.subject == "Ordine 10472 pronto"
    assert "Dove: Downtown" in ready.text
    assert '<html lang="it"' in ready.html
    assert '<html lang="en"' in late.html
