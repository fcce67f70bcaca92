"""The central service as a process of its own on a loopback port, with the sample store."""

import os
import re
import subprocess
import sys
from pathlib import Path
from types import TracebackType

from staff_app.errors import PickupError

_START_S = 30


class ServiceProcess:
    """`central-service` on a database file; `start` and `kill` as often as a test likes."""

    def __init__(self, database: Path, *, smtp_url: str = "") -> None:
        self._database = f"sqlite:///{database}"
        self._smtp_url = smtp_url
        self._process: subprocess.Popen[str] | None = None
        self.port = 0
        """Chosen at the first start, then kept."""

    def __enter__(self) -> "ServiceProcess":
        """Start it."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it."""
        self.stop()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        """Its process.

        Raises:
            LookupError: It does not run.
        """
        if self._process is None:
            raise LookupError("the service does not run")
        return self._process.pid

    def load_sample(self) -> str:
        """Bring the sample store into being; returns the storefront's key."""
        return self._answer(r"Storefront key: (\S+)", "load-sample")

    def enrol_code(self, location_code: str = "DT01") -> str:
        """A one-time code for a tablet."""
        return self._answer(r"Enrol code: (\S+)", "enrol-code", "--location", location_code)

    def start(self) -> None:
        """Start it and wait until it listens.

        Raises:
            PickupError: It ended instead; the message is what it said.
        """
        command = [*self._command("serve"), "--port", str(self.port), "--smtp", self._smtp_url]
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=_environment()
        )
        line = "" if self._process.stdout is None else self._process.stdout.readline()
        found = re.search(r"Listening on \S+:(\d+)", line)
        if found is None:
            self._process.kill()
            _, said = self._process.communicate(timeout=_START_S)
            raise PickupError("No service", f"The service did not start: {said.strip()[-500:]}")
        self.port = int(found.group(1))

    def stop(self) -> None:
        """Stop it the polite way."""
        if self._process is not None:
            self._process.terminate()
            self._finish(self._process)

    def kill(self) -> None:
        """Pull its plug."""
        if self._process is not None:
            self._process.kill()
            self._finish(self._process)

    def _finish(self, process: subprocess.Popen[str]) -> None:
        try:
            process.communicate(timeout=_START_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        self._process = None

    def _command(self, name: str) -> list[str]:
        return [sys.executable, "-m", "central_service", name, "--database", self._database]

    def _answer(self, pattern: str, name: str, *arguments: str) -> str:
        done = subprocess.run(  # noqa: S603 - our own program
            [*self._command(name), *arguments],
            capture_output=True,
            text=True,
            check=False,
            env=_environment(),
        )
        found = re.search(pattern, done.stdout)
        if found is None:
            raise PickupError("No service", f"central-service {name} failed: {done.stderr.strip()[-500:]}")
        return found.group(1)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONUNBUFFERED": "1"}
