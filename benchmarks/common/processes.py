"""Processes that a benchmark starts and stops."""

import contextlib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx


def free_port() -> int:
    """A loopback port that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


@contextlib.contextmanager
def floor_service(folder: Path, database_url: str = "") -> Iterator[str]:
    """The bare FastAPI program's address; on a SQLite file of its own unless a URL is given."""
    port = free_port()
    command = [
        sys.executable,
        "-m",
        "benchmarks.common.floor_service",
        str(port),
        database_url or str(folder / "floor.sqlite3"),
    ]
    process = subprocess.Popen(command)
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{url}/openapi.json")
        yield url
    finally:
        process.terminate()
        process.wait(10)


def resident_mb(pid: int) -> float:
    """Resident memory of a process."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise LookupError(f"process {pid} says nothing of its memory")


def _wait_for(url: str) -> None:
    for _ in range(200):
        with contextlib.suppress(httpx.HTTPError):
            httpx.get(url, trust_env=False).raise_for_status()
            return
        time.sleep(0.05)
    raise TimeoutError(url)
