"""`python -m tests.simulation --from K --seeds N`: schedules that nobody may have run before."""

# ruff: noqa: T201 - it tells a person what came of it

import argparse
import logging
import sys
import tempfile
import time
from pathlib import Path

from tests.simulation.schedule import Broken, Run


def scratch() -> str | None:
    """A folder in memory where there is one: nothing here has to survive the machine."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108


def main() -> int:
    """0 where every promise was kept; else the first story of one that was not."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--from", dest="first", type=int, default=0, metavar="K")
    parser.add_argument("--seeds", type=int, default=200, metavar="N")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)  # accidents are meant to happen here
    began = time.monotonic()
    for seed in range(options.first, options.first + options.seeds):
        with tempfile.TemporaryDirectory(dir=scratch()) as folder:
            try:
                Run(seed, Path(folder)).run()
            except Broken as story:
                print(story, file=sys.stderr)
                return 1
    taken = time.monotonic() - began
    print(f"{options.seeds} seeds from {options.first}: every promise kept, {taken:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
