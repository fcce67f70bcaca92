"""A template that never ends, or raises something odd, is refused; a message goes out all the same."""

import pytest
from jinja2 import TemplateError

from central_service.notify import checking
from central_service.notify.checking import check
from central_service.notify.message import Channel, MessageKind
from central_service.notify.rendering import LiveRenderer, Renderer
from central_service.notify.samples import samples
from counterhand_resources import resource

FOLDER = resource("messages")
READY = samples(MessageKind.READY, "en", Channel.SMS)[0]
LOOP = "{% set ns = namespace(x=START) %}{% for a in range(TURNS) %}{% set ns.x = NEXT %}{% endfor %}"


def looped(start: str, turns: int, next_one: str) -> str:
    """A template that makes more of something in a loop, and says what came of it."""
    return LOOP.replace("START", start).replace("TURNS", str(turns)).replace("NEXT", next_one) + "{{ ns.x }}"


ENDLESS = [
    "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}x",
    "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(60) }}x",
    "{% for a in 'abc' * 9 %}{% for b in range(99999) %}.{% endfor %}{% endfor %}",
    "{% for a in [[1]] recursive %}{{ loop(a) }}{% endfor %}x",
    "{{ 'a' * 1000000000 }}",
    "{{ 9 ** 9 ** 9 }}",
    looped("9", 22, "ns.x * ns.x"),
    looped("9", 99999, "ns.x + ns.x"),
    looped("'abc'", 24, "ns.x ~ ns.x"),
    looped("'abc'", 24, "ns.x + ns.x"),
    looped("[1]", 24, "ns.x + ns.x"),
    looped("'a'", 40, "[ns.x, ns.x]"),
    looped("'a'", 40, "{1: ns.x, 2: (ns.x, 1)}"),
    looped("namespace()", 40, "namespace(a=ns.x, b=ns.x)"),
    "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}"
    + "x" * 9999
    + "{% endmacro %}{{ f(10) }}",
    "{% for a in range(9999) %}" + "x" * 9999 + "{% endfor %}",
    "{% set t = 'a' * 99999 %}{% for a in range(9999) %}{% if t[1:] %}{% endif %}{% endfor %}x",
    "{% set t = ['a'] * 99999 %}{% for a in range(9999) %}{% if 'b' in t %}{% endif %}{% endfor %}x",
    "{% set t = ['a'] * 99999 %}{% for a in range(9999) %}{% if 'b' is in t %}{% endif %}{% endfor %}x",
    "{{ ([1] * 9999)|join('a' * 9999) }}",
    "{{ ('a' * 9999).join(['b'] * 9999) }}",
    "{{ ('a' * 9999).replace('a', 'b' * 9999) }}",
    "{{ ('a' * 9999)|replace('a', 'b' * 9999) }}",
    "{{ 'a'|center(200000000) }}",
    "{{ 'a'.center(200000000) }}",
    "{{ 'a'|indent(200000000) }}",
    "{{ '%200000000d'|format(1) }}",
    "{{ '%200000000d' % 1 }}",
    "{{ '{:>200000000}'.format(1) }}",
    "{{ (1).to_bytes(200000000, 'big') }}",
    "{{ lipsum(99999) }}",
    "{{ [1]|batch(200000000, 'a')|list }}",
]


@pytest.mark.parametrize("source", ENDLESS)
def test_a_template_that_never_ends_is_refused(source: str) -> None:
    """By its turns, not by a clock."""
    renderer = Renderer(FOLDER, {"en/ready.sms.txt": source})
    with pytest.raises(TemplateError):
        renderer.render_sms(READY)


def test_it_is_refused_before_it_is_saved() -> None:
    """By its name."""
    problems = check(FOLDER, {"en/ready.sms.txt": ENDLESS[0]})
    assert [problem.split(": ")[0] for problem in problems] == ["en/ready.sms.txt"]


@pytest.mark.parametrize("source", ["{{ '{x}'.format() }}", "{{ '{0} {1}'.format('a') }}", "{{ [].pop() }}"])
def test_a_template_that_raises_anything_is_refused_and_replaced(source: str) -> None:
    """A lookup that fails is a mistake like any other."""
    own = {"en/ready.sms.txt": source}
    assert [problem.split(": ")[0] for problem in check(FOLDER, own)] == ["en/ready.sms.txt"]
    assert LiveRenderer(FOLDER, lambda: own).render_sms(READY) == Renderer(FOLDER).render_sms(READY)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{{ ['a', 'b']|join(', ') }}{{ ' &' ~ 1 ~ m.order_number }}", "a, b &110472"),
        (looped("0", 9, "ns.x + a"), "36"),
        ("{{ m.store_name|upper }} {{ m.store_name.split('n')[0] }} {{ 'ab'[1:] }}", "DOWNTOWN Dow b"),
        ("{% for a, b in {'x': 1}.items() %}{{ a }}{{ b * 2 }}{% endfor %}{{ ''|d('?', true) }}", "x2?"),
        ("{{ 'yes' if 'Down' in m.store_name and 1 < 2 < 3 and m.lines is iterable else 'no' }}", "yes"),
    ],
)
def test_what_messages_need_is_there(source: str, said: str) -> None:
    """Within the limits, templates say what Jinja says."""
    own = {"en/ready.sms.txt": source}
    assert check(FOLDER, own) == []
    assert Renderer(FOLDER, own).render_sms(READY).startswith(said)


def test_checking_gives_up_when_it_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """And says so."""
    monkeypatch.setattr(checking, "_PATIENCE_S", 0.0)
    assert check(FOLDER, {})[-1] == "The templates take too long to render."


def test_a_loop_knows_where_it_stands() -> None:
    """Counting its turns takes nothing from it."""
    source = "{% for a in 'abc' if a != 'b' %}{{ loop.index }}/{{ loop.length }}{{ a }} {% endfor %}"
    assert Renderer(FOLDER, {"en/ready.sms.txt": source}).render_sms(READY).startswith("1/2a 2/2c")
