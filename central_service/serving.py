"""Runs the app under uvicorn and says where it listens."""

import logging
import socket
import sys

import uvicorn

from central_service.errors import SetupError
from central_service.main import create_app
from central_service.settings import Settings

_SHUTDOWN_S = 10
_SWITCH_S = 0.0005
"""The writer gives the interpreter lock away at each statement; with Python's 5 ms it would wait so long for
each one while another thread computes."""


class _Server(uvicorn.Server):
    """Tells long-polls to go home before it waits for them."""

    def __init__(self, config: uvicorn.Config, app_close: object) -> None:
        super().__init__(config)
        self._app_close = app_close

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if callable(self._app_close):
            self._app_close()
        await super().shutdown(sockets)


def serve(settings: Settings, host: str, port: int) -> int:
    """Serve until SIGTERM or SIGINT.

    Raises:
        SetupError: The address cannot be used, or the database is newer than this version.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        listening = socket.create_server((host, port), backlog=2048)
    except OSError as error:
        raise SetupError(
            f"Cannot listen on {host}:{port}: {error.strerror}. Choose another --port."
        ) from error
    # asyncio does it for sockets that it made itself only; without it each answer waits 40 ms for an ACK.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sys.setswitchinterval(_SWITCH_S)
    app = create_app(settings)
    bound_port = listening.getsockname()[1]
    print(f"Listening on http://{host}:{bound_port}", flush=True)  # noqa: T201 - a parent process reads it
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, timeout_graceful_shutdown=_SHUTDOWN_S, lifespan="on"
    )
    _Server(config, app.state.service.wakeups.close).run(sockets=[listening])
    return 0
