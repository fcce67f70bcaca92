"""The central service as a process of its own on a loopback port, with the sample store."""

import os
import re
import subprocess
import sys
import tempfile
from types import TracebackType

from staff_app.errors import PickupError

_START_S = 30


class ServiceProcess:
    """`central-service` on a database; `start` and `kill` as often as a test likes.

    Args:
        database_url: PostgreSQL or SQLite.
        smtp_url: Where its e-mail goes; empty: nowhere.
        workers: Processes.
        is_bounded: False lets one tablet or key ask as often as it likes: for measurements and proofs.
    """

    def __init__(
        self, database_url: str, *, smtp_url: str = "", workers: int = 1, is_bounded: bool = True
    ) -> None:
        self._database = database_url
        self._smtp_url = smtp_url
        self._workers = workers
        self._bounds = () if is_bounded else ("--requests-per-tablet", "0", "--requests-per-key", "0")
        self._said = tempfile.TemporaryFile("w+")  # noqa: SIM115 - a pipe that nobody reads would fill
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
        self.close()

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
        options = ["--port", str(self.port), "--smtp", self._smtp_url, "--workers", str(self._workers)]
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [*self._command("serve"), *options, *self._bounds],
            stdout=subprocess.PIPE,
            stderr=self._said,
            text=True,
            env=_environment(),
        )
        line = "" if self._process.stdout is None else self._process.stdout.readline()
        found = re.search(r"Listening on \S+:(\d+)", line)
        if found is None:
            self.kill()
            raise PickupError("No service", f"The service did not start: {self.said().strip()[-500:]}")
        self.port = int(found.group(1))

    def stop(self) -> None:
        """Stop it the polite way."""
        if self._process is not None:
            self._process.terminate()
            self._finish(self._process)

    def close(self) -> None:
        """Stop it for good."""
        self.stop()
        self._said.close()

    def kill(self) -> None:
        """Pull its plug."""
        if self._process is not None:
            self._process.kill()
            self._finish(self._process)

    def said(self) -> str:
        """Its log so far."""
        self._said.seek(0)
        return self._said.read()

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
