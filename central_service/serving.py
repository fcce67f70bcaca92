"""Runs the app under uvicorn and says where it listens."""

import logging
import socket

import uvicorn

from central_service.errors import SetupError
from central_service.main import create_app
from central_service.settings import Settings

_SHUTDOWN_S = 10


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
    app = create_app(settings)
    bound_port = listening.getsockname()[1]
    print(f"Listening on http://{host}:{bound_port}", flush=True)  # noqa: T201 - a parent process reads it
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, timeout_graceful_shutdown=_SHUTDOWN_S, lifespan="on"
    )
    _Server(config, app.state.service.wakeups.close).run(sockets=[listening])
    return 0
