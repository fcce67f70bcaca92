"""From a context to an e-mail or a text message: templates in `resources/messages`, one folder per language.

A merchant's own come first. A language has `words.txt`, and for each kind one `.txt` and one `.sms.txt`.
"""

import io
import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import css_inline
import segno
from jinja2 import BytecodeCache, ChoiceLoader, DictLoader, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from central_service.notify import gsm7
from central_service.notify.amounts import amount
from central_service.notify.bounded import BoundedEnvironment
from central_service.notify.message import MessageContext, MessageKind

log = logging.getLogger(__name__)
PASS_CID = "pickup-pass"  # noqa: S105 - the picture's name
_FALLBACK = "en"
_WORDS = "words.txt"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a kind of message shows beside its own sentences."""

    tone: str
    """The colour of its mark: a class of `layout.html`."""
    window: bool = False
    hold: bool = False
    carries_pass: bool = False
    offer: bool = False
    """The substitute, and what it costs more or less."""


SHAPES = {
    MessageKind.CONFIRMATION: Shape("accent", window=True, carries_pass=True),
    MessageKind.EDITED: Shape("accent", window=True, carries_pass=True),
    MessageKind.REMINDER: Shape("accent", window=True, carries_pass=True),
    MessageKind.SUBSTITUTION_ASKED: Shape("warn", offer=True),
    MessageKind.SUBSTITUTION_RESULT: Shape("accent", offer=True),
    MessageKind.READY: Shape("good", hold=True, carries_pass=True),
    MessageKind.PARTLY_READY: Shape("good", hold=True, carries_pass=True),
    MessageKind.DELAYED: Shape("warn", window=True, carries_pass=True),
    MessageKind.RESCHEDULED: Shape("accent", window=True, carries_pass=True),
    MessageKind.CANCELLED: Shape("bad"),
    MessageKind.RECALLED: Shape("warn"),
    MessageKind.HOLD_EXPIRING: Shape("warn", hold=True, carries_pass=True),
    MessageKind.HOLD_EXTENDED: Shape("accent", hold=True, carries_pass=True),
    MessageKind.NO_SHOW: Shape("bad"),
    MessageKind.REOPENED: Shape("good", hold=True, carries_pass=True),
    MessageKind.REFUNDED: Shape("accent"),
    MessageKind.RECEIPT: Shape("good"),
    MessageKind.PICKED_UP: Shape("good"),
}


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message ready to be put in an envelope."""

    subject: str
    text: str
    html: str
    pass_png: bytes | None


class Renders(Protocol):
    """What senders need of a renderer."""

    def render(self, context: MessageContext) -> Rendered:
        """An e-mail."""

    def render_sms(self, context: MessageContext) -> str:
        """A text message."""


class _Compiled(BytecodeCache):
    """What each template was compiled to last: all renderers of this process share it."""

    def __init__(self) -> None:
        self._known: dict[str, Bucket] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        known = self._known.get(bucket.key)
        if known is not None and known.checksum == bucket.checksum:
            bucket.code = known.code

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key] = bucket


_COMPILED = _Compiled()


class Renderer:
    """Renders messages; a language that is not there, or lacks a message, falls back to English.

    Args:
        folder: The templates that come with the service.
        own: The merchant's, by their path in that folder: each replaces the one of its name.
    """

    def __init__(self, folder: Path, own: Mapping[str, str] | None = None) -> None:
        own = own or {}
        bundled = FileSystemLoader(folder)
        self._environment = BoundedEnvironment(
            loader=ChoiceLoader([DictLoader(own), bundled]),
            autoescape=lambda name: name is not None and name.endswith(".html"),
            undefined=StrictUndefined,
            bytecode_cache=_COMPILED,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._names = frozenset(own) | frozenset(bundled.list_templates())
        self._environment.tests["twice_on_the_clock"] = self._environment.weighing(_is_twice_on_the_clock)
        self._environment.filters["amount"] = self._environment.weighing(amount)
        # Everything is in the one file: nothing is fetched from anywhere.
        self._inliner = css_inline.CSSInliner(keep_style_tags=True, load_remote_stylesheets=False)

    @property
    def languages(self) -> frozenset[str]:
        """Those that have words of their own."""
        return frozenset(name.split("/")[0] for name in self._names if name.endswith(f"/{_WORDS}"))

    def render(self, context: MessageContext) -> Rendered:
        """Subject, text, HTML with inlined CSS, and the pass as a picture where the message carries it."""
        shown = self._shown(context)
        return Rendered(
            str(shown["subject"]),
            self._text(shown),
            self._inliner.inline(self._environment.get_template("layout.html").render(shown)),
            _pass_png(context.pass_text) if SHAPES[context.kind].carries_pass else None,
        )

    def render_text(self, context: MessageContext) -> tuple[str, str]:
        """Subject and text alone."""
        shown = self._shown(context)
        return str(shown["subject"]), self._text(shown)

    def render_words(self, context: MessageContext) -> tuple[str, str]:
        """Subject and what the kind's own template says, without pass, code, lines and addresses."""
        _, told = self._told(context, f"{context.kind}.txt")
        subject, _, text = told.partition("\n")
        return _one_line(subject), "\n\n".join(_paragraphs(text))

    def render_sms(self, context: MessageContext) -> str:
        """One line in plain typography; the order's page comes last."""
        _, told = self._told(context, f"{context.kind}.sms.txt")
        return gsm7.normalise(" ".join(f"{told} {context.link}".split()))

    def _shown(self, context: MessageContext) -> dict[str, object]:
        """What the layouts use."""
        facts, told = self._told(context, f"{context.kind}.txt")
        subject, _, text = told.partition("\n")
        asked = context.offer is not None and context.kind is MessageKind.SUBSTITUTION_ASKED
        return facts | {
            "subject": _one_line(subject),
            "paragraphs": _paragraphs(text),
            "pass_cid": PASS_CID,
            "button": getattr(facts["say"], "answer" if asked else "open_order"),
        }

    def _text(self, shown: dict[str, object]) -> str:
        return self._environment.get_template("layout.txt").render(shown).strip() + "\n"

    def _told(self, context: MessageContext, name: str) -> tuple[dict[str, object], str]:
        """What templates may use, and what the kind's own one says with it."""
        self._environment.begin()
        language = self._language(context, name)
        facts: dict[str, object] = {
            "m": context,
            "shape": SHAPES[context.kind],
            "language": language,
            "say": self._environment.get_template(f"{language}/{_WORDS}").module,
        }
        return facts, self._environment.get_template(f"{language}/{name}").render(facts)

    def _language(self, context: MessageContext, name: str) -> str:
        language = context.language.split("-")[0].lower()
        return language if {f"{language}/{name}", f"{language}/{_WORDS}"} <= self._names else _FALLBACK


def _paragraphs(text: str) -> list[str]:
    return [_one_line(part) for part in text.split("\n\n") if part.strip()]


def _one_line(text: str) -> str:
    # A space that must not break a line is meant so, and stays.
    return re.sub("[ \t\r\n]+", " ", text).strip(" \t\r\n")


class LiveRenderer:
    """Renders with the merchant's templates as they are now; where one fails, with those of the service.

    A message in our words is better than none; `central-service doctor` names the template that failed. It is
    code of the merchant's that may raise anything: hence `Exception`. Those of the service are not so caught.

    Args:
        folder: The templates that come with the service.
        own_of: Gives the merchant's; the same mapping for as long as nothing changed.
    """

    def __init__(self, folder: Path, own_of: Callable[[], Mapping[str, str]]) -> None:
        self._folder = folder
        self._own_of = own_of
        self._bundled = Renderer(folder)
        self._known: tuple[Mapping[str, str], Renderer] = ({}, self._bundled)

    def render(self, context: MessageContext) -> Rendered:
        """An e-mail."""
        try:
            return self._current().render(context)
        except Exception:
            log.exception("the merchant's e-mail %s cannot be rendered", context.kind)
            return self._bundled.render(context)

    def render_sms(self, context: MessageContext) -> str:
        """A text message."""
        try:
            return self._current().render_sms(context)
        except Exception:
            log.exception("the merchant's text message %s cannot be rendered", context.kind)
            return self._bundled.render_sms(context)

    def render_words(self, context: MessageContext) -> tuple[str, str]:
        """Subject and sentences of an e-mail."""
        try:
            return self._current().render_words(context)
        except Exception:
            log.exception("the merchant's e-mail %s cannot be rendered", context.kind)
            return self._bundled.render_words(context)

    def _current(self) -> Renderer:
        own = self._own_of()
        if own is not self._known[0]:
            self._known = (own, Renderer(self._folder, own) if own else self._bundled)
        return self._known[1]


def _is_twice_on_the_clock(moment: datetime) -> bool:
    """Whether the clocks show this time twice, in the night they go back: it is then told with its zone."""
    return moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()


@lru_cache(maxsize=64)
def _pass_png(text: str) -> bytes:
    """The pass as a QR code, level Q, eight pixels a module, for a screen."""
    png = io.BytesIO()
    segno.make_qr(text, error="q", boost_error=False).save(png, kind="png", scale=8, border=4)
    return png.getvalue()
