"""From a context to subject, text and HTML: templates in `resources/messages`, one folder per language."""

import io
from dataclasses import dataclass
from pathlib import Path

import css_inline
import segno
from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from central_service.notify.message import MessageContext

PASS_CID = "pickup-pass"  # noqa: S105 - the picture's name
_FALLBACK = "en"
_PASS_KINDS = frozenset({"confirmation", "ready", "partly_ready", "delayed", "rescheduled"})


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message ready to be put in an envelope."""

    subject: str
    text: str
    html: str
    pass_png: bytes | None


class Renderer:
    """Renders messages; a language that is not there falls back to English."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._environment = SandboxedEnvironment(
            loader=FileSystemLoader(folder),
            autoescape=lambda name: name is not None and name.endswith(".html"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def render(self, context: MessageContext) -> Rendered:
        """Subject, text, HTML with inlined CSS, and the pass as a picture where the message carries it."""
        language = context.language.split("-")[0].lower()
        if not (self._folder / language / f"{context.kind}.txt").exists():
            language = _FALLBACK
        facts = {
            "m": context,
            "language": language,
            "with_pass": context.kind in _PASS_KINDS,
            "pass_cid": PASS_CID,
        }
        source = self._environment.get_template(f"{language}/{context.kind}.txt")
        subject, _, text = source.render(facts).partition("\n")
        html = self._environment.get_template("layout.html").render(
            facts
            | {
                "paragraphs": [part.strip() for part in text.split("\n\n") if part.strip()],
                "subject": subject,
            }
        )
        inlined = css_inline.inline(html, keep_style_tags=True)
        footer = self._environment.get_template("footer.txt").render(facts)
        pass_png = _pass_png(context.pass_text) if context.kind in _PASS_KINDS else None
        return Rendered(" ".join(subject.split()), f"{text.strip()}\n\n{footer.strip()}\n", inlined, pass_png)


def _pass_png(text: str) -> bytes:
    """The pass as a QR code, level Q, eight pixels a module, for a screen."""
    png = io.BytesIO()
    segno.make_qr(text, error="q", boost_error=False).save(png, kind="png", scale=8, border=4)
    return png.getvalue()
