"""Runs the app under uvicorn, in this process or in several, and says where it listens."""

import logging
import multiprocessing
import os
import signal
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import wait
from types import FrameType

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from central_service.errors import SetupError
from central_service.main import create_app, open_database
from central_service.metrics import SHARED_FOLDER
from central_service.settings import Settings
from central_service.storage.opening import is_shared

log = logging.getLogger(__name__)
_SHUTDOWN_S = 10
_HEALTHCHECK_S = 30
_RESTART_PAUSE_S = 1.0
_SWITCH_S = 0.0005
"""The writer gives the interpreter lock away at each statement; with Python's 5 ms it would wait so long for
each one while another thread computes."""


def serve(settings: Settings, host: str, port: int, workers: int = 1) -> int:
    """Serve until SIGTERM or SIGINT.

    Raises:
        SetupError: The address cannot be used, the database is newer than this version or cannot be reached,
            or it cannot be shared by several workers.
    """
    if workers > 1 and not is_shared(settings.database_url):
        raise SetupError(
            "A SQLite file belongs to one process. Give --database a PostgreSQL URL for several --workers."
        )
    listening = listen(host, port)
    where = f"Listening on http://{host}:{listening.getsockname()[1]}"
    if workers == 1:
        app = _prepared(settings)
        print(where, flush=True)  # noqa: T201 - a parent process reads it
        uvicorn.Server(_config(partial(_with_polls_sent_home, app))).run(sockets=[listening])
        return 0
    # What is wrong with the database is said here, once, and not by every worker again.
    open_database(settings).close()
    print(where, flush=True)  # noqa: T201
    with tempfile.TemporaryDirectory(prefix="counterhand-metrics-") as shared:
        os.environ[SHARED_FOLDER] = shared
        Multiprocess(_config(partial(_worker, settings), workers), [listening]).run()
    return 0


def listen(host: str, port: int) -> socket.socket:
    """A listening socket whose connections send each answer at once.

    Raises:
        SetupError: The address cannot be used.
    """
    try:
        listening = socket.create_server((host, port), backlog=2048)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SetupError(f"Cannot listen on {host}:{port}: {reason}. Choose another --port.") from error
    # asyncio does it for sockets that it made itself only; without it each answer waits 40 ms for an ACK.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def _config(app: Callable[[], FastAPI], workers: int = 1) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        factory=True,
        workers=workers,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=_SHUTDOWN_S,
        timeout_worker_healthcheck=_HEALTHCHECK_S,
        lifespan="on",
    )


def _prepared(settings: Settings) -> FastAPI:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    sys.setswitchinterval(_SWITCH_S)
    return create_app(settings)


def _worker(settings: Settings) -> FastAPI:
    """The app in a process of its own, which ends with its parent."""
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    try:
        return _with_polls_sent_home(_prepared(settings))
    except SetupError as error:
        # The parent starts another one at once.
        log.error("%s", error)
        time.sleep(_RESTART_PAUSE_S)
        sys.exit(1)


def _with_polls_sent_home(app: FastAPI) -> FastAPI:
    """Long-polls go home before uvicorn waits for them; called when uvicorn's own handlers are in place."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _first(app.state.service.wakeups.close, signal.getsignal(number)))
    return app


def _first(act: Callable[[], None], then: object) -> Callable[[int, FrameType | None], None]:
    def handle(number: int, frame: FrameType | None) -> None:
        act()
        if callable(then):
            then(number, frame)

    return handle


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)
