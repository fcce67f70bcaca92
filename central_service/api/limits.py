"""No request is larger than the service wants to read, whatever its headers say."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from central_service.api.problems import problem_response
from central_service.errors import ProblemError


class _TooLargeError(Exception):
    pass


class BodyLimit:
    """ASGI middleware: 413 as soon as a body is announced or turns out larger than `max_bytes`."""

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on with its body counted."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        if announced.isdigit() and int(announced) > self._max_bytes:
            await self._refuse(scope, receive, send)
            return
        read = 0
        answered = False

        async def counted() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._max_bytes:
                raise _TooLargeError
            return message

        async def noted(message: Message) -> None:
            nonlocal answered
            answered = answered or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, counted, noted)
        except _TooLargeError:
            if not answered:
                await self._refuse(scope, receive, send)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        error = ProblemError(
            413, "too_large", "Too large", f"A request may have {self._max_bytes} bytes at most. Send less."
        )
        await problem_response(error)(scope, receive, send)
