"""A process that adds notes to an order as fast as it can, says each when it is done, and is killed."""

import sys
from pathlib import Path

from pickup_domain import commands as c
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import Submitted
from tests.factories import ASSOCIATE, NOW, ORDER_ID, TABLET


def main(path: str) -> None:
    """Go on until killed."""
    store = PickupStore.open(Path(path), TABLET, NOW)
    while True:
        done = store.submit(str(ORDER_ID), c.AddNote(text="x"), ASSOCIATE, NOW, offline=True)
        if isinstance(done, Submitted):
            print(done.command_id, flush=True)  # noqa: T201 - the test listens


if __name__ == "__main__":
    main(sys.argv[1])
