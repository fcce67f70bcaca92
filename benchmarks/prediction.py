"""Late before it is late: forecasts against what happened, by the store's own pace and by backlog × mean.

Without arguments: simulated stores, among them such that work in ways the forecast does not know, and days
that were recorded by the service's own rules. With a database and a store: the days that a service has kept.

    python benchmarks/prediction.py [--seeds N] [--database URL --store CODE [--days N]]
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from benchmarks.common import recorded
from benchmarks.common.back_test import ALL_LEADS, LEADS_MIN, LEARNED, NAIVE, Tallies, back_test
from benchmarks.common.store_days import BEGIN, Record, Truth, days, staff
from central_service.insights.pace import learn
from central_service.main import open_database
from central_service.settings import Settings
from pickup_domain.mending import proposals
from pickup_domain.prediction import AT_RISK, Work, naive, predict
from tests.busy_store import prepared

HISTORY_DAYS, TEST_DAYS = 14, 5
RECORDED_DAYS = 9
THRESHOLDS = (AT_RISK, 0.5)
_USUAL = Truth(orders=185)
_RECORDED = Truth(orders=70, people=2, line_s=78, finish_s=90)
AS_ASSUMED = {
    "small: one person": Truth(orders=52, people=1, people_spread=0),
    "middling: three people, quiet days": _USUAL,
    "middling: three people, busy days": replace(_USUAL, orders=220),
    "large: six people": Truth(orders=430, people=6),
    "walks of three orders": replace(_USUAL, together=3, orders=270),
}
OTHERWISE: dict[str, dict[str, Any]] = {
    "a rush in the afternoon": {"rush": 2.0, "orders": 165},
    "one of three goes home at 14:00": {"leaves": 1.0, "orders": 150},
    "two of three are new": {"newcomers": 2, "orders": 135},
    "everything takes 30 % longer": {"line_s": 71.5, "finish_s": 97.5, "orders": 145},
    "promises are not looked at": {"haphazard": True},
    "one line in 20 takes ten times as long": {"tail": 0.05, "orders": 140},
}
"""What is different on the days that are forecast, after two weeks as usual."""


def main() -> None:
    """Measure and print."""
    asked = _arguments()
    if asked.database:
        _print(asked.store, _recorded(asked.database, asked.store, asked.days))
        return
    for name, truth in AS_ASSUMED.items():
        _print(name, _tested(truth, truth, asked.seeds))
    for name, changes in OTHERWISE.items():
        _print(f"otherwise: {name}", _tested(_USUAL, replace(_USUAL, **changes), asked.seeds))
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/central.sqlite3"
        prepared(url, 0)
        database = open_database(Settings(url))
        recorded.record(database, "DT01", _RECORDED, RECORDED_DAYS, seed=2)
        database.close()
        _print("recorded by a service, two people", _recorded(url, "DT01", 3))
    _print_histories()
    _print_duration()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Forecasts against what happened.")
    parser.add_argument("--seeds", type=int, default=1, help="simulated stores of each kind")
    parser.add_argument("--database", default="", help="URL of a service's database with recorded days")
    parser.add_argument("--store", default="", help="which store of it, by code")
    parser.add_argument("--days", type=int, default=7, help="how many of its last days are forecast")
    return parser.parse_args()


def _tested(before: Truth, after: Truth, seeds: int, history: int = HISTORY_DAYS) -> Tallies:
    tallies: Tallies = {}
    for seed in range(seeds):
        first = HISTORY_DAYS - history
        record, later = days(before, history, seed, first), days(after, TEST_DAYS, seed, HISTORY_DAYS)
        whole = Record(record.orders | later.orders, record.events + later.events)
        begins = BEGIN + timedelta(days=HISTORY_DAYS)
        back_test(whole, begins, "UTC", THRESHOLDS, tallies, is_forced=history < HISTORY_DAYS)
    return tallies


def _recorded(url: str, store: str, count: int) -> Tallies:
    database = open_database(Settings(url))
    record, time_zone = recorded.load(database, store)
    database.close()
    tallies: Tallies = {}
    begins = record.events[-1].at - timedelta(days=count)
    back_test(record, begins, time_zone, THRESHOLDS, tallies)
    return tallies


def _print_histories() -> None:
    """From how much history on it is worth it."""
    print("\nhow much history: a rush in the afternoon, Brier and share of ready times between p10 and p90")
    after = replace(_USUAL, **OTHERWISE["a rush in the afternoon"])
    for history in (1, 2, 3, 5, 8):
        told = _tested(_USUAL, after, 1, history)
        ours, rule = told[LEARNED, ALL_LEADS], told[NAIVE, ALL_LEADS]
        print(
            f"{history:2} days: learned {ours.brier / ours.cases:.3f}, {ours.within / ours.known:.0%}; "
            f"backlog × mean {rule.brier / rule.cases:.3f}"
        )


def _print_duration() -> None:
    """200 open orders, four people; the floor is the naive rule for the same."""
    record = days(replace(_USUAL, orders=100), 8, seed=1)
    now = record.events[-1].at
    pace = learn(record.events, "UTC", now)
    queue = [Work(UUID(int=n * 7919), now + timedelta(minutes=10 + n), 1 + n % 9) for n in range(200)]
    people = [f"p{number}" for number in range(4)]
    actors = [staff(each) for each in people]
    acts: tuple[tuple[str, Callable[[], object]], ...] = (
        ("backlog × mean", lambda: naive(pace, queue, people, now)),
        ("learned", lambda: predict(pace, queue, people, now)),
        ("the acts that mend most", lambda: proposals(pace, queue, actors, now)),
    )
    print(f"\n200 open orders, four people; the pace is {len(pace.model_dump_json())} bytes of JSON")
    for name, act in acts:
        took = []
        for _ in range(5):
            begun = time.process_time()
            act()
            took.append(time.process_time() - begun)
        print(f"{name:26}{1000 * statistics.median(took):8.1f} ms")


def _print(title: str, tallies: Tallies) -> None:
    print(f"\n{title}")
    print(
        f"{'':34}{'cases':>7}{'broken':>8}"
        + "".join(f"{f'prec ≥{each}':>11}{f'rec ≥{each}':>10}" for each in THRESHOLDS)
        + f"{'Brier':>8}{'expected':>10}{'p10-p90':>9}{'p50 off':>9}"
    )
    for (rule, group), tally in sorted(tallies.items(), key=lambda item: (item[0][1], item[0][0])):
        lead = "" if group < 0 else f", {LEADS_MIN[group]}+ min ahead"
        cases = max(1, tally.cases)
        print(
            f"{rule + lead:34}{tally.cases:7}{tally.broken / cases:8.1%}"
            + "".join(f"{tally.precision(each):11.2f}{tally.recall(each):10.2f}" for each in THRESHOLDS)
            + f"{tally.brier / cases:8.3f}{tally.chances / cases:10.1%}"
            + f"{tally.within / max(1, tally.known):9.0%}{tally.off_min / max(1, tally.known):7.1f} m"
        )


if __name__ == "__main__":
    main()
