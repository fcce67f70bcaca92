"""From what a page shows to HTML: templates in `resources/pages`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import segno
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from central_service.pages import statics, theme
from central_service.pages.view import OrderView
from central_service.pages.words import AmountWriter, Languages, Words
from pickup_domain.order import Window

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@dataclass(frozen=True, slots=True)
class SlotDay:
    """A day with the slots that are free, for choosing another time."""

    date: date
    windows: tuple[Window, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """The days that a page for choosing shows, and where others are."""

    days: Sequence[SlotDay]
    earlier: date | None
    later: date | None


class Pages:
    """Renders every page.

    Args:
        folder: Templates, words and static files.
        write_amount: How amounts of money are written.
    """

    def __init__(self, folder: Path, write_amount: AmountWriter) -> None:
        self.languages = Languages(folder / "words", write_amount)
        self.files = statics.load(folder)
        self._environment = Environment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals["files"] = {name: file.version for name, file in self.files.items()}
        self._environment.globals["languages"] = self.languages.names

    def order(
        self, view: OrderView, words: Words, asked_for: str, notice: str = "", *, is_still: bool = False
    ) -> str:
        """The order's page.

        Args:
            view: What it shows.
            words: Its language.
            asked_for: The language that its address asks for; "" where that is the order's own.
            notice: A sentence above everything else.
            is_still: True where it must not refresh without JavaScript.
        """
        qr = _qr(view.pass_text) if view.able.show_pass else ""
        return self._page("order.html", view, words, asked_for, notice, qr=qr, is_still=is_still)

    def arrived(self, view: OrderView, words: Words, asked_for: str, notice: str = "") -> str:
        """Where the pickup person is."""
        return self._page("arrived.html", view, words, asked_for, notice)

    def person(self, view: OrderView, words: Words, asked_for: str, notice: str = "", typed: str = "") -> str:
        """Who comes."""
        return self._page("person.html", view, words, asked_for, notice, typed=typed)

    def cancel(self, view: OrderView, words: Words, asked_for: str, notice: str = "") -> str:
        """Whether it is to be cancelled."""
        return self._page("cancel.html", view, words, asked_for, notice)

    def reschedule(
        self, view: OrderView, words: Words, asked_for: str, choices: Choices, notice: str = ""
    ) -> str:
        """Which other time."""
        return self._page("reschedule.html", view, words, asked_for, notice, choices=choices)

    def not_found(self, language: str) -> str:
        """A page that tells nothing."""
        return self._plain(language, "not_found")

    def unavailable(self, language: str) -> str:
        """A page for when there is nothing to make one from."""
        return self._plain(language, "unavailable")

    def _plain(self, language: str, key: str) -> str:
        words = self.languages.words(language)
        return self._environment.get_template("plain.html").render(say=words, key=key, theme_version="")

    def _page(
        self, template: str, view: OrderView, words: Words, asked_for: str, notice: str, **more: object
    ) -> str:
        return self._environment.get_template(template).render(
            view=view,
            say=words,
            notice=notice,
            base=f"/o/{view.token}",
            query=f"?lang={asked_for}" if asked_for else "",
            theme_version=theme.version(view.accent),
            **more,
        )


def _qr(text: str) -> Markup:
    """The pass as an inline SVG, level Q as on paper and in e-mails, black on white in every theme."""
    code = segno.make_qr(text, error="q", boost_error=False)
    # The picture is segno's own and holds no text of anybody's.
    return Markup(  # noqa: S704
        code.svg_inline(
            scale=1, border=4, dark="#000", light="#fff", omitsize=True, svgclass=None, lineclass=None
        )
    )
