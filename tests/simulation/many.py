"""Many seeds, some at once, each in a process that has done nothing else before."""

import gc
import logging
import multiprocessing
from collections.abc import Iterator, Sequence

from tests import frugal
from tests.simulation.schedule import Broken, Run, folder_in_memory


def stories(seeds: Sequence[int], jobs: int) -> Iterator[str]:
    """For each seed in turn, how a promise was broken; empty where all were kept."""
    # A module that is started with -m cannot be found again by a spawned process; this one can.
    with multiprocessing.get_context("spawn").Pool(jobs, prepare) as pool:
        yield from pool.imap(_story, seeds)


def prepare() -> None:
    """In every process: accidents are meant to happen here, and what is imported stays."""
    logging.disable(logging.CRITICAL)
    frugal.compile_once()
    gc.freeze()


def _story(seed: int) -> str:
    with folder_in_memory() as folder:
        try:
            Run(seed, folder).run()
        except Broken as story:
            return str(story)
    return ""
