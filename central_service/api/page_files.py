"""How the customers' pages and their few files are sent."""

import gzip
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute

from central_service.api.access import State
from central_service.pages import theme
from central_service.pages.rendering import CONTENT_SECURITY_POLICY, Pages
from central_service.storage import merchants
from central_service.storage.database import DatabaseUnavailableError

log = logging.getLogger(__name__)
_RETRY_AFTER_S = 10
_FOR_EVER = "public, max-age=31536000, immutable"
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}
"""Of every page: kept by nobody, shown within nothing, and nothing is loaded from elsewhere."""


def route_of(pages: Pages) -> type[APIRoute]:
    """Routes that tell people in words, too, when the service cannot reach its data."""

    class PageRoute(APIRoute):
        def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
            handle = super().get_route_handler()

            async def told(request: Request) -> Response:
                try:
                    return await handle(request)
                except DatabaseUnavailableError as error:
                    # Whoever reads the log is not to be shown the way to somebody's order.
                    log.error("no database on %s %s: %s", request.method, self.path, error)
                    language = wanted(request, pages)
                    answer = html(request, pages.unavailable(language), language, 503)
                    answer.headers["Retry-After"] = str(_RETRY_AFTER_S)
                    return answer

            return told

    return PageRoute


def wanted(request: Request, pages: Pages) -> str:
    """A language for somebody whose order is not known: what the address asks for, or the browser."""
    accepted = request.headers.get("accept-language", "").split(",")[:10]
    asked_for = request.query_params.get("lang", "")
    return pages.languages.best(asked_for, *(each.split(";")[0] for each in accepted))


def html(request: Request, page: str, language: str, status: int = 200) -> Response:
    """A page as it is sent."""
    headers = HEADERS | {"Content-Language": language, "Vary": "Accept-Encoding"}
    content = page.encode()
    if _takes_gzip(request):
        content = gzip.compress(content, 5)
        headers["Content-Encoding"] = "gzip"
    return Response(content, status, headers, "text/html; charset=utf-8")


def _takes_gzip(request: Request) -> bool:
    return "gzip" in request.headers.get("accept-encoding", "")


class Files:
    """The files that pages are made of."""

    def __init__(self, pages: Pages) -> None:
        self._files = pages.files

    async def read(self, name: str, request: Request, v: str = "") -> Response:
        """One of them; for ever, under the address that carries its digest."""
        file = self._files.get(name)
        if file is None:
            return Response(status_code=404, headers=HEADERS)
        headers = {
            "Cache-Control": _FOR_EVER if v == file.version else "no-cache",
            "Vary": "Accept-Encoding",
            "X-Content-Type-Options": "nosniff",
        }
        if _takes_gzip(request):
            return Response(
                file.compressed, media_type=file.media_type, headers=headers | {"Content-Encoding": "gzip"}
            )
        return Response(file.content, media_type=file.media_type, headers=headers)


async def theme_sheet(service: State, v: str = "") -> Response:
    """The merchant's colour."""
    accent = (await service.read(merchants.get)).merchant.accent
    is_current = v == theme.version(accent)
    headers = {
        "Cache-Control": _FOR_EVER if is_current else "no-cache",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(theme.style_sheet(accent), media_type="text/css; charset=utf-8", headers=headers)
