"""A real pgbouncer in front of a test's PostgreSQL server: few connections, each for one transaction."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

import psycopg
from sqlalchemy.engine import make_url

_START_S = 20.0
_CONNECTIONS = 3


@contextmanager
def pgbouncer(database_url: str) -> Iterator[str]:
    """Its URL of the same database."""
    server = make_url(database_url)
    folder = Path(mkdtemp(prefix="counterhand-pooler-"))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    config = folder / "pgbouncer.ini"
    config.write_text(
        f"[databases]\n{server.database} = host={server.query['host']} user=postgres\n"
        f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\n"
        f"auth_type = any\npool_mode = transaction\ndefault_pool_size = {_CONNECTIONS}\n"
    )
    for path, mode in ((folder, 0o755), (config, 0o644)):
        path.chmod(mode)
    program = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    assert program is not None, "pgbouncer is missing: packaging/bootstrap.sh development installs it"
    # Root may not run it; whoever owns the server's socket can reach it.
    owner = ["-u", Path(str(server.query["host"])).owner()] if os.geteuid() == 0 else []
    process = subprocess.Popen(
        [program, "-q", *owner, str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    url = f"postgresql://postgres@127.0.0.1:{port}/{server.database}"
    try:
        _wait_for(url, process)
        yield url
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _START_S
    while True:
        try:
            psycopg.connect(url, connect_timeout=5).close()
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.05)
        else:
            return
