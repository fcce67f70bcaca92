"""Runs the sample shop under uvicorn and says where it listens."""

import socket

import uvicorn

from central_service.errors import SetupError
from central_service.sample_shop.app import create_app
from central_service.sample_shop.line import ServiceLine
from counterhand_resources import resource

_SHUTDOWN_S = 3


def run(service_url: str, key: str, host: str, port: int) -> int:
    """Serve until SIGTERM or SIGINT.

    Raises:
        SetupError: The address cannot be used.
    """
    try:
        listening = socket.create_server((host, port))
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SetupError(f"Cannot listen on {host}:{port}: {reason}. Choose another --port.") from error
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    app = create_app(
        ServiceLine(service_url, key), resource("sample_shop"), resource("sample_store/products.yaml")
    )
    print(f"The sample shop is at http://{host}:{listening.getsockname()[1]}", flush=True)  # noqa: T201
    config = uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=_SHUTDOWN_S)
    uvicorn.Server(config).run(sockets=[listening])
    return 0
