"""`python -m tests.simulation --from K --seeds N`: schedules that nobody may have run before."""

# ruff: noqa: T201 - it tells a person what came of it

import argparse
import os
import sys
import time

from tests.simulation.many import prepare, stories
from tests.simulation.planted import FOUND_BY, Plant, planted
from tests.simulation.schedule import Broken, Run, folder_in_memory

_TOLD_EVERY = 500


def main() -> int:
    """0 where every promise was kept; else the first story of one that was not."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--from", dest="first", type=int, default=0, metavar="K")
    parser.add_argument("--seeds", type=int, default=200, metavar="N")
    parser.add_argument("--planted", action="store_true", help="look for the planted mistakes instead")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N", help="at once")
    options = parser.parse_args()
    prepare()
    if options.planted:
        return _find_planted(options.seeds)
    began = time.monotonic()
    seeds = range(options.first, options.first + options.seeds)
    for done, story in enumerate(stories(seeds, options.jobs), start=1):
        if story:
            print(story, file=sys.stderr)
            return 1
        if done % _TOLD_EVERY == 0:
            print(f"{done} seeds, {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    taken = time.monotonic() - began
    print(f"{options.seeds} seeds from {options.first}: every promise kept, {taken:.0f} s")
    return 0


def _find_planted(seeds: int) -> int:
    """0 where each is found within so many seeds."""
    missed = 0
    for plant in FOUND_BY:
        found = next((seed for seed in range(seeds) if _breaks(plant, seed)), None)
        missed += found is None
        print(f"{plant.__name__:32} {'not found' if found is None else f'{found + 1} seeds'}", flush=True)
    return min(missed, 1)


def _breaks(plant: Plant, seed: int) -> bool:
    with folder_in_memory() as folder, planted(plant):
        try:
            Run(seed, folder).run()
        except Broken:
            return True
    return False


if __name__ == "__main__":
    sys.exit(main())
