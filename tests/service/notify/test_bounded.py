"""A template that never ends, or raises something odd, is refused; a message goes out all the same."""

import pytest

from central_service.notify import checking
from central_service.notify.checking import check
from central_service.notify.message import Channel, MessageKind
from central_service.notify.rendering import LiveRenderer, Renderer
from central_service.notify.samples import samples
from counterhand_resources import resource

FOLDER = resource("messages")
ENDLESS = [
    "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}x",
    "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(60) }}x",
    "{% for a in 'abc' * 9 %}{% for b in range(99999) %}.{% endfor %}{% endfor %}",
    "{% for a in [[1]] recursive %}{{ loop(a) }}{% endfor %}x",
    "{{ 'a' * 1000000000 }}",
    "{{ 9 ** 9 ** 9 }}",
]


@pytest.mark.parametrize("source", ENDLESS)
def test_a_template_that_never_ends_is_refused(source: str) -> None:
    """By its turns, not by a clock."""
    assert any(
        problem.startswith("en/ready.sms.txt: ") for problem in check(FOLDER, {"en/ready.sms.txt": source})
    )


@pytest.mark.parametrize("source", ["{{ '{x}'.format() }}", "{{ '{0} {1}'.format('a') }}", "{{ [].pop() }}"])
def test_a_template_that_raises_anything_is_refused_and_replaced(source: str) -> None:
    """A lookup that fails is a mistake like any other."""
    own = {"en/ready.sms.txt": source}
    assert [problem.split(": ")[0] for problem in check(FOLDER, own)] == ["en/ready.sms.txt"]
    context = samples(MessageKind.READY, "en", Channel.SMS)[0]
    assert LiveRenderer(FOLDER, lambda: own).render_sms(context) == Renderer(FOLDER).render_sms(context)


def test_checking_gives_up_when_it_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """And says so."""
    monkeypatch.setattr(checking, "_PATIENCE_S", 0.0)
    assert check(FOLDER, {})[-1] == "The templates take too long to render."


def test_a_loop_knows_where_it_stands() -> None:
    """Counting its turns takes nothing from it."""
    source = "{% for a in 'abc' if a != 'b' %}{{ loop.index }}/{{ loop.length }}{{ a }} {% endfor %}"
    context = samples(MessageKind.READY, "en", Channel.SMS)[0]
    assert Renderer(FOLDER, {"en/ready.sms.txt": source}).render_sms(context).startswith("1/2a 2/2c")
