"""The sample shop as a process of its own: what a shopper buys there arrives on the demo's tablet."""

import os
import re
import subprocess
import sys
from pathlib import Path
from types import TracebackType

import httpx

from staff_app.errors import PickupError

_STOP_S = 10


class ShopProcess:
    """`central-service sample-shop`; it comes up while other things do."""

    def __init__(self, service_url: str, key_file: Path) -> None:
        self._arguments = ["--service", service_url, "--key-file", str(key_file), "--port", "0"]
        self._process: subprocess.Popen[str] | None = None
        self._url = ""

    def __enter__(self) -> "ShopProcess":
        """Start it, without waiting for it."""
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "central_service", "sample-shop", *self._arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.communicate(timeout=_STOP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()

    @property
    def url(self) -> str:
        """Where it is, once it is there.

        Raises:
            PickupError: It ended instead.
        """
        if not self._url and self._process is not None and self._process.stdout is not None:
            found = re.search(r"(http://\S+)", self._process.stdout.readline())
            if found is None:
                raise PickupError("No shop", "The sample shop did not start. Is its port free?")
            self._url = found.group(1)
        return self._url

    def is_open(self) -> bool:
        """Ask it once for what it sells."""
        return httpx.get(self.url, trust_env=False, timeout=_STOP_S).is_success
