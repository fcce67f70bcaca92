"""Finds mistakes in a merchant's templates before a customer does."""

import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from central_service.notify.message import Channel, MessageContext, MessageKind
from central_service.notify.rendering import Renderer
from central_service.notify.samples import samples

_LAYOUTS = frozenset({"layout.html", "layout.txt"})
_PATIENCE_S = 10.0
"""Of the processor's time, whatever else runs: the templates that come with the service take one."""


def check(folder: Path, own: Mapping[str, str]) -> list[str]:
    """Render every kind in every language for both channels; what is wrong, one sentence each.

    It gives up after some seconds, and says so.

    Args:
        folder: The templates that come with the service.
        own: The merchant's, by their path in that folder.
    """
    renderer = Renderer(folder, own)
    problems = [*_strange_names(own, renderer.languages)]
    until = time.thread_time() + _PATIENCE_S
    for language in sorted(renderer.languages):
        for kind in MessageKind:
            if time.thread_time() > until:
                return [*dict.fromkeys(problems), "The templates take too long to render."]
            problems += _problems_of(renderer, kind, language)
    return list(dict.fromkeys(problems))


def _strange_names(own: Mapping[str, str], languages: frozenset[str]) -> Iterator[str]:
    known = {"words.txt"} | {f"{kind}{end}" for kind in MessageKind for end in (".txt", ".sms.txt")}
    for name in sorted(own.keys() - _LAYOUTS):
        language, _, file = name.partition("/")
        if file not in known:
            yield f"{name}: there is no message of that name."
        elif language not in languages:
            yield f"{name}: the language {language} has no words.txt, so that it is never used."


def _problems_of(renderer: Renderer, kind: MessageKind, language: str) -> Iterator[str]:
    for channel, ending in ((Channel.EMAIL, ".txt"), (Channel.SMS, ".sms.txt")):
        for number, context in enumerate(samples(kind, language, channel)):
            try:
                problem = _problem(renderer, context, is_first=number == 0)
            except Exception as error:  # it is code of the merchant's, which may raise anything
                problem = str(error) or type(error).__name__
            if problem:
                yield f"{language}/{kind}{ending}: {problem}"


def _problem(renderer: Renderer, context: MessageContext, *, is_first: bool) -> str:
    if context.channel is Channel.SMS:
        return "" if renderer.render_sms(context).removesuffix(context.link) else "it says nothing."
    subject, _ = renderer.render_text(context)
    if not subject:
        return "its first line, the subject, is empty."
    if is_first:
        # Once is enough: the page around the words has no turns that the words do not have.
        renderer.render(context)
    return ""
