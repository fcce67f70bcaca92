"""The sample shop under a real uvicorn, with the sample store behind it, in threads of the test."""

import socket
import threading
import time
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import httpx
import uvicorn

from central_service.main import create_app as create_service
from central_service.sample_shop.app import create_app as create_shop
from central_service.sample_shop.line import ServiceLine
from central_service.services import sample
from central_service.settings import Settings
from central_service.storage.database import Database
from counterhand_resources import resource


class Served:
    """An ASGI app on a free port of loopback."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def start(self, app: object) -> None:
        """Serve it from now on."""
        config = uvicorn.Config(app, log_level="error", timeout_graceful_shutdown=1)  # type: ignore[arg-type]
        server = self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=server.run, args=([self._listening],), daemon=True)
        self._thread.start()
        while not server.started:
            time.sleep(0.01)

    def stop(self) -> None:
        """No more."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(10)
        self._listening.close()


class SampleShop:
    """The sample store's service and the shop; `url` is the shop."""

    def __init__(self, folder: Path) -> None:
        self._stack = ExitStack()
        self.service_app = create_service(Settings(f"sqlite:///{folder / 'shop.sqlite3'}"))
        self.database: Database = self.service_app.state.service.database
        loaded = sample.load(self.database, resource("sample_store"), datetime.now(UTC))
        self.key = loaded.storefront_key
        self._service, self._shop = Served(), Served()

    def __enter__(self) -> "SampleShop":
        """Start both."""
        self._stack.callback(self._service.stop)
        self._service.start(self.service_app)
        self._stack.callback(self._shop.stop)
        line = ServiceLine(self._service.url, self.key)
        self._shop.start(create_shop(line, resource("sample_shop"), resource("sample_store/products.yaml")))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop both."""
        self.service_app.state.service.wakeups.close()
        self._stack.close()

    @property
    def url(self) -> str:
        """Where shoppers go."""
        return self._shop.url

    @property
    def service_url(self) -> str:
        """Where the service is."""
        return self._service.url

    def stop_service(self) -> None:
        """The service is gone; the shop stays."""
        self.service_app.state.service.wakeups.close()
        self._service.stop()

    def storefront(self) -> httpx.Client:
        """The service, as the shop's own backend calls it."""
        return httpx.Client(
            base_url=self.service_url,
            headers={"Authorization": f"Bearer {self.key}"},
            trust_env=False,
            timeout=60,
        )

    def shopper(self) -> httpx.Client:
        """A browser without scripts."""
        return httpx.Client(base_url=self.url, trust_env=False, follow_redirects=True, timeout=60)
