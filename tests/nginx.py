"""A real nginx with the shipped configuration in front of services on this machine."""

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CONFIGURATION = Path(__file__).resolve().parents[1] / "packaging" / "nginx.conf"
_START_S = 20.0


@contextmanager
def nginx(folder: Path, services: tuple[int, int]) -> Iterator[str]:
    """Its URL; only addresses and places of files are other ones than those that are shipped."""
    program = shutil.which("nginx", path="/usr/sbin:/usr/bin:/sbin:/bin")
    assert program is not None, "nginx is missing: packaging/bootstrap.sh development installs it"
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = folder / "nginx.conf"
    settings.write_text(_configured(folder, port, services))
    command: list[str | Path] = [program, "-p", folder, "-c", settings, "-e", folder / "nginx.log"]
    process = subprocess.Popen([*command, "-g", f"pid {folder}/nginx.pid; daemon off;"])
    try:
        _wait_for(port, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(20)


def _configured(folder: Path, port: int, services: tuple[int, int]) -> str:
    written = CONFIGURATION.read_text()
    written = re.sub(r"listen \[::\]:8000;", "", written).replace("listen 8000;", f"listen 127.0.0.1:{port};")
    for number, service in enumerate(services, 1):
        written = written.replace(f"service-{number}:8080", f"127.0.0.1:{service}")
    places = "".join(
        f"{name}_temp_path {folder / name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    # Its workers would give up root's rights, and may then not enter the folder that bodies are kept in.
    user = "user root;\n" if os.getuid() == 0 else ""
    return user + written.replace("http {", f"http {{\n{places}", 1)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _START_S
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            if process.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.02)
        else:
            return
