"""Counts requests and how long they took, by route."""

import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from central_service import metrics

_NO_ROUTE = "(none)"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_OTHER_METHOD = "other"


class Measured:
    """ASGI middleware; the route's template is the label, so that ids never become one."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 500
        began = time.perf_counter()

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            route = getattr(scope.get("route"), "path", _NO_ROUTE)
            if not _is_long_poll(scope):
                taken = time.perf_counter() - began
                method = scope["method"] if scope["method"] in _METHODS else _OTHER_METHOD
                metrics.REQUESTS.labels(method, route, str(status)).observe(taken)


def _is_long_poll(scope: Scope) -> bool:
    """One that may wait for news: how long says nothing about the service."""
    return scope["path"].endswith("/changes") and b"wait=" in scope["query_string"]
