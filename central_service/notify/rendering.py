"""From a context to subject, text and HTML: templates in `resources/messages`, one folder per language."""

import io
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import css_inline
import segno
from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from central_service.notify.message import MessageContext, MessageKind

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


SHAPES = {
    MessageKind.CONFIRMATION: Shape("accent", window=True, carries_pass=True),
    MessageKind.READY: Shape("good", hold=True, carries_pass=True),
    MessageKind.PARTLY_READY: Shape("good", hold=True, carries_pass=True),
    MessageKind.DELAYED: Shape("warn", window=True, carries_pass=True),
    MessageKind.RESCHEDULED: Shape("accent", window=True, carries_pass=True),
    MessageKind.CANCELLED: Shape("bad"),
    MessageKind.RECALLED: Shape("warn"),
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


class Renderer:
    """Renders messages; a language that is not there, or lacks a message, falls back to English."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._languages = frozenset(each.name for each in folder.iterdir() if each.is_dir())
        self._environment = SandboxedEnvironment(
            loader=FileSystemLoader(folder),
            autoescape=lambda name: name is not None and name.endswith(".html"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.tests["twice_on_the_clock"] = _is_twice_on_the_clock
        # Everything is in the one file: nothing is fetched from anywhere.
        self._inliner = css_inline.CSSInliner(keep_style_tags=True, load_remote_stylesheets=False)

    def render(self, context: MessageContext) -> Rendered:
        """Subject, text, HTML with inlined CSS, and the pass as a picture where the message carries it."""
        language = self._language(context)
        shape = SHAPES[context.kind]
        facts = {
            "m": context,
            "shape": shape,
            "language": language,
            "say": self._environment.get_template(f"{language}/{_WORDS}").module,
        }
        told = self._environment.get_template(f"{language}/{context.kind}.txt").render(facts)
        subject, _, text = told.partition("\n")
        subject = " ".join(subject.split())
        paragraphs = [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]
        shown = facts | {"subject": subject, "paragraphs": paragraphs, "pass_cid": PASS_CID}
        return Rendered(
            subject,
            self._environment.get_template("layout.txt").render(shown).strip() + "\n",
            self._inliner.inline(self._environment.get_template("layout.html").render(shown)),
            _pass_png(context.pass_text) if shape.carries_pass else None,
        )

    def _language(self, context: MessageContext) -> str:
        language = context.language.split("-")[0].lower()
        if language in self._languages and (self._folder / language / f"{context.kind}.txt").exists():
            return language
        return _FALLBACK


def _is_twice_on_the_clock(moment: datetime) -> bool:
    """Whether the clocks show this time twice, in the night they go back: it is then told with its zone."""
    return moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()


def _pass_png(text: str) -> bytes:
    """The pass as a QR code, level Q, eight pixels a module, for a screen."""
    png = io.BytesIO()
    segno.make_qr(text, error="q", boost_error=False).save(png, kind="png", scale=8, border=4)
    return png.getvalue()
