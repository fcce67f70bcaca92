"""What the service counts about itself, for Prometheus. Labels never hold an id or anything personal.

Several workers of one machine share a folder of counters (`PROMETHEUS_MULTIPROC_DIR`, set by `serving`), so
that any of them can answer for all.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead
from prometheus_client.registry import Collector

SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"

REQUESTS = Histogram(
    "counterhand_request_seconds",
    "Time to answer, long-polls apart",
    ("method", "route", "status"),
    buckets=(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)
COMMANDS = Counter("counterhand_commands", "Commands that tablets pushed", ("type", "status"))
WAITERS = Gauge("counterhand_feed_waiters", "Tablets in a long-poll", multiprocess_mode="livesum")
CONNECTIONS = Gauge(
    "counterhand_database_connections", "Connections to the database in use", multiprocess_mode="livesum"
)
LOST_RACES = Counter("counterhand_database_retries", "Transactions that were run again")
SENT = Counter("counterhand_messages_tried", "Attempts to send a message", ("outcome",))


class Backlog(Collector):
    """What waits in the database, as found at this moment."""

    def __init__(self, messages: dict[str, int], oldest_message_s: float, oldest_deadline_s: float) -> None:
        self._messages = messages
        self._ages = {"messages": oldest_message_s, "deadlines": oldest_deadline_s}

    def collect(self) -> Iterable[Metric]:
        """The gauges."""
        waiting = GaugeMetricFamily("counterhand_messages", "Messages by state", labels=["state"])
        for state, count in sorted(self._messages.items()):
            waiting.add_metric([state], count)
        overdue = GaugeMetricFamily(
            "counterhand_overdue_seconds", "Age of the oldest that should have gone", labels=["queue"]
        )
        for queue, age_s in self._ages.items():
            overdue.add_metric([queue], age_s)
        return [waiting, overdue]


def exposition(backlog: Backlog) -> bytes:
    """Everything as Prometheus reads it (text format 0.0.4)."""
    shared = os.environ.get(SHARED_FOLDER)
    registry = REGISTRY
    if shared:
        _forget_the_dead(Path(shared))
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    now = CollectorRegistry()
    now.register(backlog)
    return generate_latest(registry) + generate_latest(now)


def _forget_the_dead(folder: Path) -> None:
    """A worker that was killed waits for nothing and holds no connection."""
    for file in folder.glob("gauge_live*_*.db"):
        pid = int(file.stem.rpartition("_")[2])
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            with suppress(OSError):
                mark_process_dead(pid, str(folder))  # type: ignore[no-untyped-call]
