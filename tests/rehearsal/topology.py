"""The topology of packaging/compose.yaml as processes: PostgreSQL, two services, nginx in front."""

import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from staff_app.commands.demo.service import ServiceProcess
from tests.busy_store import prepared
from tests.postgres import PostgresServer

CONFIGURATION = Path(__file__).resolve().parents[2] / "packaging" / "nginx.conf"
WORKERS = 2


@dataclass(frozen=True, slots=True)
class Topology:
    """What runs."""

    url: str
    """nginx."""
    database_url: str
    services: tuple[ServiceProcess, ServiceProcess]
    storefront_key: str
    tablets: list[tuple[str, str, str]]
    """Device id, location code and token of each."""


@contextmanager
def running(folder: Path, tablets: int, stores: int) -> Iterator[Topology]:
    """Everything up, and down again."""
    with ExitStack() as stack:
        server = PostgresServer(durable=True)
        stack.callback(server.stop)
        database_url = stack.enter_context(server.database(empty=True))
        key, enrolled = prepared(database_url, tablets, stores)
        first, second = (stack.enter_context(ServiceProcess(database_url, workers=WORKERS)) for _ in range(2))
        port = _free_port()
        stack.enter_context(_nginx(folder, port, (first.port, second.port)))
        names = [(each.device_id, each.store, each.token) for each in enrolled]
        yield Topology(f"http://127.0.0.1:{port}", database_url, (first, second), key, names)


@contextmanager
def _nginx(folder: Path, port: int, services: tuple[int, int]) -> Iterator[None]:
    """The shipped configuration with other addresses."""
    program = shutil.which("nginx", path="/usr/sbin:/usr/bin:/sbin:/bin")
    if program is None:
        raise SystemExit("nginx is not installed. On Debian: apt-get install nginx-light")
    written = CONFIGURATION.read_text()
    written = re.sub(r"listen \[::\]:8000;", "", written).replace("listen 8000;", f"listen 127.0.0.1:{port};")
    for number, service in enumerate(services, 1):
        written = written.replace(f"service-{number}:8080", f"127.0.0.1:{service}")
    settings = folder / "nginx.conf"
    places = "".join(
        f"{name}_temp_path {folder / name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    settings.write_text(written.replace("http {", f"http {{\n{places}", 1))
    process = subprocess.Popen(
        [
            program,
            "-p",
            folder,
            "-c",
            settings,
            "-e",
            folder / "nginx.log",
            "-g",
            f"pid {folder}/nginx.pid; daemon off;",
        ]
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(20)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])
