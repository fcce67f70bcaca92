"""What customers open: the order's page behind its unguessable link, with plain forms and plain answers."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated
from urllib.parse import parse_qs
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse

from central_service.api.access import State
from central_service.api.page_files import HEADERS, Files, html, route_of, theme_sheet, wanted
from central_service.api.promised import promised
from central_service.api.state import ServiceState
from central_service.errors import ProblemError
from central_service.pages import ics
from central_service.pages.rendering import Choices, Pages
from central_service.pages.view import Facts, OrderView
from central_service.pages.words import Words
from central_service.services import order_page
from central_service.storage import orders
from central_service.storage.database import UnitOfWork
from pickup_domain.pickup_code import grouped

MAX_WAIT_S = 25.0
_TOGETHER_S = 0.5
"""A busy store's feed grows often: its changes are looked at together."""
_LOOK_S = 5.0
Language = Annotated[str, Query(alias="lang", max_length=35)]


@dataclass(frozen=True, slots=True)
class _Shown:
    """An order with its view and words."""

    facts: Facts
    view: OrderView
    words: Words
    asked_for: str


def router(pages: Pages) -> APIRouter:
    """The routes of the order page and of its few files."""
    routes = APIRouter(tags=["order page"], include_in_schema=False, route_class=route_of(pages))
    asking = _Asking(pages)
    routes.add_api_route("/o/{token}", asking.order, methods=["GET"])
    routes.add_api_route("/o/{token}/changes", asking.changes, methods=["GET"])
    routes.add_api_route("/o/{token}/pickup.ics", asking.calendar_entry, methods=["GET"])
    routes.add_api_route("/o/{token}/{step}", asking.step, methods=["GET"])
    routes.add_api_route("/o/{token}/{act}", _Acting(pages, asking).act, methods=["POST"])
    routes.add_api_route("/static/theme.css", theme_sheet, methods=["GET"])
    routes.add_api_route("/static/{name}", Files(pages).read, methods=["GET"])
    return routes


class _Asking:
    """What is shown."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    async def order(
        self, token: str, request: Request, service: State, lang: Language = "", still: str = ""
    ) -> Response:
        """The order's page."""
        shown = await self.shown(service, token, lang)
        if shown is None:
            return self.missing(request)
        page = self._pages.order(shown.view, shown.words, shown.asked_for, is_still=bool(still))
        return html(request, page, shown.words.language)

    async def step(
        self,
        token: str,
        step: str,
        request: Request,
        service: State,
        lang: Language = "",
        since: Annotated[str, Query(alias="from", max_length=10)] = "",
    ) -> Response:
        """A page with one thing to do; the order's own where that cannot be done any more."""
        shown = await self.shown(service, token, lang)
        if shown is None or step not in _STEPS:
            return self.missing(request)
        if not _STEPS[step](shown.view):
            return self.back(shown)
        page = await self.stepped(service, shown, step, since=since)
        return html(request, page, shown.words.language)

    async def stepped(
        self,
        service: ServiceState,
        shown: _Shown,
        step: str,
        notice: str = "",
        typed: str = "",
        since: str = "",
    ) -> str:
        """One of those pages."""
        parts = (shown.view, shown.words, shown.asked_for)
        match step:
            case "arrived":
                return self._pages.arrived(*parts, notice)
            case "person":
                return self._pages.person(*parts, notice, typed)
            case "cancel":
                return self._pages.cancel(*parts, notice)
            case _:
                return self._pages.reschedule(*parts, await _choices(service, shown, since), notice)

    async def changes(
        self,
        token: str,
        request: Request,
        service: State,
        lang: Language = "",
        seen: Annotated[str, Query(max_length=80)] = "",
        wait: Annotated[float, Query(ge=0, le=MAX_WAIT_S)] = 0,
    ) -> Response:
        """Waits until the page would say something else than what was seen, or for `wait` seconds."""
        shown = await self.shown(service, token, lang)
        if shown is None:
            return self.missing(request)
        if wait and shown.view.mark == seen and shown.view.is_live:
            where = await service.read(lambda connection: order_page.at(connection, token))
            await _until_changed(service, request, where, shown.view.version, wait)
            shown = await self.shown(service, token, lang) or shown
        view = shown.view
        texts = {"countdown": view.countdown, "time-left": view.time_left}
        return JSONResponse({"mark": view.mark, "texts": texts}, headers=HEADERS)

    async def calendar_entry(
        self, token: str, request: Request, service: State, lang: Language = ""
    ) -> Response:
        """The pickup for a calendar."""
        shown = await self.shown(service, token, lang)
        if shown is None:
            return self.missing(request)
        known = shown.facts
        url = f"{service.public_url}/o/{token}" if service.public_url else ""
        content = ics.entry(known.order, known.location, grouped(known.code), shown.words, url, known.now)
        name = f'attachment; filename="pickup-{"".join(filter(_is_plain, known.order.number))}.ics"'
        return Response(
            content,
            media_type="text/calendar; charset=utf-8",
            headers=HEADERS | {"Content-Disposition": name},
        )

    async def shown(self, service: ServiceState, token: str, lang: str) -> _Shown | None:
        """The order of a link as it is now; None where the link is not genuine."""
        now = service.clock()
        try:
            facts = await service.read(lambda connection: order_page.facts(connection, token, now))
        except ProblemError:
            return None
        languages = self._pages.languages
        asked_for = languages.best(lang) if lang else ""
        words = languages.words(
            asked_for or languages.best(facts.order.customer.language), facts.location.time_zone
        )
        return _Shown(facts, OrderView(facts, words), words, asked_for)

    def missing(self, request: Request) -> Response:
        """The page that tells nothing."""
        language = wanted(request, self._pages)
        return html(request, self._pages.not_found(language), language, 404)

    def back(self, shown: _Shown) -> Response:
        """To the order's page, by GET."""
        query = f"?lang={shown.asked_for}" if shown.asked_for else ""
        return RedirectResponse(f"/o/{shown.facts.token}{query}", 303, HEADERS)


Form = dict[str, str]


class _Acting:
    """What is done."""

    def __init__(self, pages: Pages, asking: _Asking) -> None:
        self._pages = pages
        self._asking = asking

    async def act(
        self, token: str, act: str, request: Request, service: State, lang: Language = ""
    ) -> Response:
        """Do what a form asks for; what is refused comes back as a sentence on the page."""
        form = await _form(request)
        now = service.clock()
        try:
            if act == "reschedule":
                starts_at = _moment(form.get("slot", ""))
                await promised(service, lambda work: order_page.reschedule(work, token, starts_at, now))
            elif act in _ACTS:
                await service.write(lambda work: _ACTS[act](work, token, form, now))
            else:
                return self._asking.missing(request)
        except ProblemError as problem:
            return await self._refused(request, service, token, lang, act, form, problem)
        shown = await self._asking.shown(service, token, lang)
        return self._asking.missing(request) if shown is None else self._asking.back(shown)

    async def _refused(
        self,
        request: Request,
        service: ServiceState,
        token: str,
        lang: str,
        act: str,
        form: Form,
        problem: ProblemError,
    ) -> Response:
        shown = await self._asking.shown(service, token, lang)
        if shown is None:
            return self._asking.missing(request)
        notice = shown.words.refusal(act, problem.code, problem.detail)
        if act in _STEPS and act != "cancel" and _STEPS[act](shown.view):
            page = await self._asking.stepped(service, shown, act, notice, form.get("name", "")[:120])
        else:
            page = self._pages.order(shown.view, shown.words, shown.asked_for, notice)
        return html(request, page, shown.words.language, problem.status)


_STEPS: dict[str, Callable[[OrderView], bool]] = {
    "arrived": lambda view: view.able.come,
    "person": lambda view: view.able.name_person,
    "cancel": lambda view: view.able.cancel,
    "reschedule": lambda view: view.able.reschedule,
}
"""Pages of one thing to do, and when there is something to do."""


def _answer(work: UnitOfWork, token: str, form: Form, now: datetime) -> None:
    try:
        asked = UUID(form.get("substitution", ""))
    except ValueError:
        asked = UUID(int=0)
    order_page.answer(work, token, asked, accepts=form.get("answer") == "accept", now=now)


_ACTS: dict[str, Callable[[UnitOfWork, str, Form, datetime], None]] = {
    "en-route": lambda work, token, form, now: order_page.en_route(work, token, now),
    "arrived": lambda work, token, form, now: order_page.arrived(
        work, token, form.get("spot", ""), form.get("vehicle", ""), now
    ),
    "substitution": _answer,
    "person": lambda work, token, form, now: order_page.name_person(work, token, form.get("name", ""), now),
    "hold": lambda work, token, form, now: order_page.extend_hold(work, token, now),
    "cancel": lambda work, token, form, now: order_page.cancel(work, token, now),
}


async def _choices(service: ServiceState, shown: _Shown, since: str) -> Choices:
    try:
        first = date.fromisoformat(since) if since else None
    except ValueError:
        first = None
    language = shown.words.language
    return await service.read(lambda c: order_page.choices(c, shown.facts, language, first))


async def _until_changed(
    service: ServiceState, request: Request, where: order_page.At, version: int, wait_s: float
) -> None:
    """Return when the order has another version, when the time is over, or when nobody waits any more."""
    loop = asyncio.get_running_loop()
    until = loop.time() + wait_s
    with service.wakeups.registered(where.store_id) as grown:
        while True:
            current = await service.read(lambda c: orders.version_of(c, where.store_id, where.order_id))
            left = until - loop.time()
            if current != version or left <= 0 or service.wakeups.is_closing:
                return
            try:
                await asyncio.wait_for(grown.wait(), min(left, _LOOK_S))
            except TimeoutError:
                if await request.is_disconnected():
                    return
            else:
                await asyncio.sleep(_TOGETHER_S)
                grown.clear()


async def _form(request: Request) -> Form:
    """The fields of a form; what is no form has none."""
    body = (await request.body()).decode("utf-8", "replace")
    try:
        fields = parse_qs(body, keep_blank_values=True, max_num_fields=20)
    except ValueError:
        return {}
    return {name: values[-1] for name, values in fields.items()}


def _moment(text: str) -> datetime:
    """A slot's start as the page wrote it; one that never was where it is something else."""
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return datetime.max.replace(tzinfo=UTC, microsecond=0)


def _is_plain(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character in "-_")
