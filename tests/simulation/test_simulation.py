"""Whatever goes wrong in whatever order: nothing is lost, nothing doubled, and all tablets agree."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Figures
from tests.simulation.planted import FOUND_BY, Plant, planted
from tests.simulation.schedule import Broken, Run, folder_in_memory

SHORT, LONG, SHARES = 200, 10_000, 40


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder in memory where there is one."""
    with folder_in_memory() as found:
        yield found


@pytest.mark.proof
@pytest.mark.parametrize("share", range(SHARES))
def test_every_promise_is_kept(share: int, is_long: bool, figures: Figures) -> None:
    """Five tablets, 300 steps a seed."""
    seeds = (LONG if is_long else SHORT) // SHARES
    for seed in range(share * seeds, (share + 1) * seeds):
        with folder_in_memory() as folder:
            Run(seed, folder).run()
    figures(seeds=seeds, first=share * seeds)


@pytest.mark.parametrize("plant", FOUND_BY, ids=lambda plant: plant.__name__)
def test_a_planted_mistake_is_found(plant: Plant, folder: Path) -> None:
    """By the seed that found it first; a checker that has gone blind shows here."""
    with planted(plant), pytest.raises(Broken):
        Run(FOUND_BY[plant], folder).run()


def test_a_seed_makes_the_same_history_in_every_process(folder: Path) -> None:
    """Step by step, whatever order Python keeps its sets in."""
    script = (
        "import sys, pathlib; from tests.simulation.schedule import Run;"
        "run = Run(5, pathlib.Path(sys.argv[1])); run.run(); print('\\n'.join(run.trace))"
    )
    told = []
    for hash_seed in ("1", "2"):
        place = folder / hash_seed
        place.mkdir()
        done = subprocess.run(
            [sys.executable, "-c", script, str(place)],
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            text=True,
            check=True,
        )
        told.append(done.stdout)
    assert told[0] == told[1]
    assert len(told[0].splitlines()) > 300
