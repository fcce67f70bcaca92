"""Does something again and again on a thread of its own."""

import logging
import threading
from collections.abc import Callable
from random import Random

log = logging.getLogger(__name__)


class Periodic:
    """Starts after the first pause; a failure is logged, and the next turn comes all the same."""

    def __init__(self, name: str, every_s: float, work: Callable[[], object]) -> None:
        self._work = work
        self._every_s = every_s
        self._random = Random()  # noqa: S311 - spreads processes over time, keeps no secret
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, timeout_s: float = 10.0) -> None:
        """Finish what is in hand, then end."""
        self._stopping.set()
        self._thread.join(timeout_s)

    def _run(self) -> None:
        while not self._stopping.wait(self._every_s * self._random.uniform(0.8, 1.2)):
            try:
                self._work()
            except Exception:
                log.exception("%s failed", self._thread.name)
