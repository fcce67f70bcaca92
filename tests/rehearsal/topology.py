"""The topology of packaging/compose.yaml as processes: PostgreSQL, two services, nginx in front."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from staff_app.commands.demo.service import ServiceProcess
from tests.busy_store import prepared
from tests.nginx import nginx
from tests.postgres import PostgresServer

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
        url = stack.enter_context(nginx(folder, (first.port, second.port)))
        names = [(each.device_id, each.store, each.token) for each in enrolled]
        yield Topology(url, database_url, (first, second), key, names)
