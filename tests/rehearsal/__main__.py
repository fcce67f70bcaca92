"""`make rehearse`: the whole topology under load, one service killed and started again in the middle."""

# ruff: noqa: T201 - it tells a person what came of it

import argparse
import json
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil
from sqlalchemy import Connection, text

from central_service.storage.database import Database
from central_service.storage.opening import open_database
from tests.processes import is_worker
from tests.rehearsal.load import Clockwork, Shop, Tablet
from tests.rehearsal.topology import WORKERS, Topology, running

_FIRST_ORDERS = 60
_SETTLE_S = 120


def main() -> int:
    """0 where nothing was lost or doubled."""
    parser = argparse.ArgumentParser(prog="python -m tests.rehearsal", description=__doc__)
    parser.add_argument("--tablets", type=int, default=40, metavar="N")
    parser.add_argument("--stores", type=int, default=10, metavar="N")
    parser.add_argument("--seconds", type=float, default=60, metavar="S")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="counterhand-rehearsal-") as name:
        folder = Path(name)
        with running(folder, options.tablets, options.stores) as topology:
            return _rehearse(folder, topology, options.seconds)


def _rehearse(folder: Path, topology: Topology, seconds: float) -> int:
    clockwork = Clockwork()
    tablets = [
        Tablet(folder / f"tablet-{number}.sqlite3", each, topology.url, clockwork, number)
        for number, each in enumerate(topology.tablets)
    ]
    locations = sorted({location for _, location, _ in topology.tablets})
    shop = Shop(topology.url, topology.storefront_key, locations, clockwork)
    shop.open(_FIRST_ORDERS)
    began = time.monotonic()
    for tablet in tablets:
        tablet.start()
    time.sleep(seconds / 2)
    _pull_plug(topology)
    time.sleep(seconds / 2)
    worked_s = time.monotonic() - began
    for tablet in tablets:
        tablet.rest()
    shop.close()
    end = time.monotonic() + _SETTLE_S
    while not all(tablet.is_settled() for tablet in tablets) and time.monotonic() < end:
        time.sleep(0.1)
    for tablet in tablets:
        tablet.stop()
    database = open_database(topology.database_url)
    wrong = _wrong(database, tablets, shop)
    database.close()
    for tablet in tablets:
        tablet.close()
    _report(topology, clockwork, tablets, shop, worked_s, wrong)
    return 1 if wrong else 0


def _pull_plug(topology: Topology) -> None:
    """The second service and its workers, all at once; then it starts again."""
    victim = topology.services[1]
    parent = psutil.Process(victim.pid)
    parent.suspend()
    for each in parent.children():
        if is_worker(each):
            each.kill()
    victim.kill()
    time.sleep(2)
    victim.start()


def _wrong(database: Database, tablets: list[Tablet], shop: Shop) -> list[str]:
    """Every sentence is a promise that was not kept."""
    found = [f"a tablet stopped: {problem!r}" for tablet in tablets for problem in tablet.problems]
    found += [f"the storefront was told: {problem}" for problem in shop.problems]

    history = database.read(_history)
    kept = [command_id for tablet in tablets for command_id in tablet.kept]
    found += [f"command {ident} was kept and lost" for ident in set(kept) - set(history.counted)]
    if len(history.counted) != len(set(history.counted)):
        found.append(f"{len(history.counted) - len(set(history.counted))} commands counted twice")
    carts = sorted(shop.placed.values())
    if sorted(ident for orders in history.versions.values() for ident in orders) != carts:
        found.append(f"not one order for each of {len(carts)} carts")
    for location, feed in history.feeds.items():
        if feed != list(range(1, len(feed) + 1)):
            found.append(f"the feed of {location} has a gap")
    for tablet in tablets:
        expected = history.versions.get(tablet.location, {})
        held = {each.order_id: tablet.store.order(each.order_id) for each in tablet.store.summaries()}
        if {ident: order.version for ident, order in held.items() if order is not None} != expected:
            found.append(f"a tablet of {tablet.location} differs from the service")
    return found


@dataclass
class _History:
    """What the service holds in the end, by location code."""

    counted: list[str]
    feeds: dict[str, list[int]]
    versions: dict[str, dict[str, int]]


def _history(connection: Connection) -> _History:
    events = connection.execute(text("SELECT body FROM order_event WHERE kind = 'note_added'")).scalars()
    found = _History([str(json.loads(body)["command_id"]) for body in events], {}, {})
    by_store = "SELECT code, {} FROM {} JOIN location USING (store_id) ORDER BY {}"
    for code, seq in connection.execute(text(by_store.format("seq", "feed", "seq"))):
        found.feeds.setdefault(code, []).append(seq)
    columns = "order_id, pickup_order.version"
    for code, ident, version in connection.execute(text(by_store.format(columns, "pickup_order", "number"))):
        found.versions.setdefault(code, {})[ident] = version
    return found


def _report(
    topology: Topology,
    clockwork: Clockwork,
    tablets: list[Tablet],
    shop: Shop,
    worked_s: float,
    wrong: list[str],
) -> None:
    kept = sum(len(tablet.kept) for tablet in tablets)
    print(
        f"{len(topology.services)} services of {WORKERS} workers, nginx, PostgreSQL, {len(tablets)} tablets,"
    )
    print(f"{worked_s:.0f} s, one service killed and started again in the middle")
    print(f"taps kept        {kept} ({kept / worked_s:.1f}/s), orders placed {len(shop.placed)}")
    print(f"not answered     {clockwork.faults} requests, each sent again")
    print(f"push             {_spread(clockwork.pushes)}")
    print(f"checkout         {_spread(clockwork.checkouts)}")
    print(f"seen elsewhere   {_spread(clockwork.seen)}")
    print("lost or doubled  " + ("nothing" if not wrong else f"{len(wrong)} findings"))
    for sentence in wrong[:20]:
        print(f"  {sentence}")


def _spread(seconds: list[float]) -> str:
    if len(seconds) < 2:
        return "too few to say"
    marks = statistics.quantiles(seconds, n=100)
    return f"p50 {marks[49] * 1000:.0f} ms, p95 {marks[94] * 1000:.0f} ms, p99 {marks[98] * 1000:.0f} ms"


if __name__ == "__main__":
    sys.exit(main())
