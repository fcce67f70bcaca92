"""No request is larger than the service wants to read, whatever its headers say."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from central_service.api.problems import problem_response
from central_service.errors import ProblemError

LARGER = {"/v1/admin/import": 20_000_000}
"""A merchant's file may be as large as what thousands of locations are exported to."""


class BodyLimit:
    """ASGI middleware: 413 as soon as a body is announced or turns out larger than `max_bytes`.

    One path may be sent more. Bodies are small here, so each is read whole before the app sees it.
    """

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on with its body in one piece."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = max(self._max_bytes, LARGER.get(scope["path"], 0))
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        body: bytes | None = b""
        if not announced.isdigit() or int(announced) > most:
            body = None
        elif announced != b"0" or b"transfer-encoding" in dict(scope["headers"]):
            body = await self._read(receive, most)
        if body is None:
            await self._refuse(most, scope, receive, send)
            return
        pieces: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def replay() -> Message:
            return pieces.pop() if pieces else await receive()

        await self._app(scope, replay, send)

    async def _read(self, receive: Receive, most: int) -> bytes | None:
        """The body; None where it is too large."""
        read = bytearray()
        while True:
            message = await receive()
            read += message.get("body", b"")
            if len(read) > most:
                return None
            if not message.get("more_body"):
                return bytes(read)

    async def _refuse(self, most: int, scope: Scope, receive: Receive, send: Send) -> None:
        error = ProblemError(
            413, "too_large", "Too large", f"A request may have {most} bytes at most. Send less."
        )
        await problem_response(error)(scope, receive, send)
