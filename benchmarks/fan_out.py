"""1,000 tablets wait at one service process for the feed: when each hears of a commit, and memory.

The floor is a bare FastAPI endpoint under the same uvicorn where as many requests wait for one event. The
clients are bare sockets, so that what is measured is the server.
"""

import asyncio
import json
import statistics
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from benchmarks.common.processes import floor_service, resident_mb
from pickup_domain.sync import EnrolAnswer
from staff_app.commands.demo.service import ServiceProcess
from tests.busy_store import place, prepared

TABLETS = 1_000
ROUNDS = 5
SETTLE_S = 3.0


class Line:
    """One kept-alive connection that asks and reads whole answers."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def to(cls, url: str) -> "Line":
        """Connect."""
        parts = urlsplit(url)
        return cls(*await asyncio.open_connection(parts.hostname, parts.port))

    async def get(self, path: str, token: str = "") -> bytes:
        """An answer's body.

        Raises:
            ConnectionError: It was no 200.
        """
        asked = f"GET {path} HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {token}\r\n\r\n"
        self._writer.write(asked.encode())
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode().lower()
        if " 200 " not in head.partition("\r\n")[0]:
            raise ConnectionError(head)
        length = int(head.partition("content-length:")[2].partition("\r\n")[0])
        return await self._reader.readexactly(length)

    def close(self) -> None:
        """Hang up."""
        self._writer.close()


def main() -> None:
    """Measure and print a table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "central.sqlite3"
        key, tablets = prepared(f"sqlite:///{path}", TABLETS)
        with (
            ServiceProcess(f"sqlite:///{path}", is_bounded=False) as service,
            floor_service(Path(folder)) as floor_url,
        ):
            place(service.url, key, 1)
            before = resident_mb(service.pid)
            heard, resident = asyncio.run(_service(service, key, tablets))
            floor = asyncio.run(_floor(floor_url))
    print(
        f"{TABLETS:,} waiting tablets, one process, {ROUNDS} rounds; ms from the order's call to each answer"
    )
    print(f"{'':34}{'p50':>8}{'p99':>8}{'ratio of p99':>14}")
    for name, times in (("bare FastAPI, one event", floor), ("central-service", heard)):
        print(f"{name:34}{_ms(times, 50):8.0f}{_ms(times, 99):8.0f}{_ms(times, 99) / _ms(floor, 99):14.2f}")
    print(
        f"resident memory of the service: {before:.0f} MB without, {resident:.0f} MB with all of them waiting"
    )


async def _service(
    service: ServiceProcess, key: str, tablets: list[EnrolAnswer]
) -> tuple[list[float], float]:
    times: list[float] = []
    resident = 0.0
    lines = [await Line.to(service.url) for _ in tablets]
    since = [0] * len(tablets)

    async def poll(number: int) -> float:
        each = tablets[number]
        query = f"epoch={each.epoch}&since={since[number]}&wait=25"
        body = await lines[number].get(f"/v1/stores/{each.store}/changes?{query}", each.token)
        ended = time.perf_counter()
        since[number] = json.loads(body)["next"]
        return ended

    await asyncio.gather(*(poll(number) for number in range(len(tablets))))
    for round_number in range(ROUNDS):
        waiting = [asyncio.create_task(poll(number)) for number in range(len(tablets))]
        await asyncio.sleep(SETTLE_S)
        resident = max(resident, resident_mb(service.pid))
        begun = time.perf_counter()
        await asyncio.to_thread(place, service.url, key, 1, f"round {round_number}")
        times += [(ended - begun) for ended in await asyncio.gather(*waiting)]
    for line in lines:
        line.close()
    return times, resident


async def _floor(url: str) -> list[float]:
    times: list[float] = []
    lines = [await Line.to(url) for _ in range(TABLETS)]

    async def wait(line: Line) -> float:
        await line.get("/wait")
        return time.perf_counter()

    for _ in range(ROUNDS):
        waiting = [asyncio.create_task(wait(line)) for line in lines]
        await asyncio.sleep(SETTLE_S)
        begun = time.perf_counter()
        await asyncio.to_thread(httpx.post, f"{url}/wake", trust_env=False)
        times += [(ended - begun) for ended in await asyncio.gather(*waiting)]
    for line in lines:
        line.close()
    return times


def _ms(times: list[float], percentile: int) -> float:
    return statistics.quantiles(times, n=100)[percentile - 1] * 1000


if __name__ == "__main__":
    main()
