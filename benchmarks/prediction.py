"""Late before it is late: forecasts against what happened, by the store's own pace and by backlog × mean.

Without arguments: simulated stores, among them such that work in ways the forecast does not know. With a
database and a store: days that a service has recorded.

    python benchmarks/prediction.py [--database URL --store CODE [--days N]] [--quick]
"""

import argparse
from dataclasses import replace
from datetime import timedelta
from typing import Any

from benchmarks.common.back_test import LEADS_MIN, Tallies, back_test
from benchmarks.common.store_days import BEGIN, Record, Truth, days
from pickup_domain.prediction import AT_RISK

HISTORY_DAYS, TEST_DAYS = 14, 5
THRESHOLDS = (AT_RISK, 0.5)
_USUAL = Truth(orders=185)
AS_ASSUMED = {
    "small: one person": Truth(orders=52, people=1, people_spread=0),
    "middling: three people": _USUAL,
    "large: six people": Truth(orders=370, people=6),
    "walks of three orders": replace(_USUAL, together=3, orders=200),
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
    for name, truth in AS_ASSUMED.items():
        _print(name, _tested(truth, truth, asked.seeds))
    for name, changes in OTHERWISE.items():
        _print(f"otherwise: {name}", _tested(_USUAL, replace(_USUAL, **changes), asked.seeds))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seeds", type=int, default=1, help="simulated stores of each kind")
    return parser.parse_args()


def _tested(before: Truth, after: Truth, seeds: int) -> Tallies:
    tallies: Tallies = {}
    for seed in range(seeds):
        record, later = days(before, HISTORY_DAYS, seed), days(after, TEST_DAYS, seed, HISTORY_DAYS)
        whole = Record(record.orders | later.orders, record.events + later.events)
        back_test(whole, BEGIN + timedelta(days=HISTORY_DAYS), "UTC", THRESHOLDS, tallies)
    return tallies


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
