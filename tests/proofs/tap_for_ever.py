"""A process that works as fast as it can, says each thing when it is done, and is killed."""

import itertools
import random
import sys
from pathlib import Path

from staff_app.store.pickup_store import PickupStore
from tests.factories import NOW, TABLET
from tests.tablet_work import ROUND, keep, kept, tapped


def main(path: str) -> None:
    """Go on until killed."""
    store = PickupStore.open(Path(path), TABLET, NOW)
    told = max(kept(store))
    for number in itertools.count(random.randrange(ROUND)):
        print(tapped(store, number), flush=True)  # noqa: T201 - the test listens
        told += 1
        keep(store, told)
        print(told, flush=True)  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1])
