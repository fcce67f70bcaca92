"""A tablet's queue on disk, with any number of orders."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from pickup_domain.order import Order
from pickup_domain.sync import ChangeKind, Snapshot, SnapshotItem
from staff_app.credentials import Credential, FileVault
from staff_app.store.pickup_store import PickupStore
from tests.factories import NOW, line, partly_ready, placed, ready, staged
from tests.reference_rows import PEPPER

DEVICE = "bench"


def orders(count: int) -> list[Order]:
    """Orders of three lines, placed, picking, staged and ready, over a day's windows."""
    lines = (line("1"), line("2", ordered=2), line("3"))
    kinds = (placed(lines), staged(), ready(), partly_ready())
    made = []
    for number in range(count):
        order = kinds[number % len(kinds)]
        shift = timedelta(minutes=30 * (number % 48))
        window = order.promise.model_copy(
            update={"start": order.promise.start + shift, "end": order.promise.end + shift}
        )
        bags = tuple(bag.model_copy(update={"bag_id": f"{20_000 + number}-1"}) for bag in order.bags)
        made.append(
            order.model_copy(
                update={
                    "order_id": UUID(int=number + 1),
                    "number": str(20_000 + number),
                    "promise": window,
                    "bags": bags,
                    "pickup_code_digest": f"{number:064x}",
                    # Over by now: an associate, too, may record that nobody came.
                    "hold_until": order.hold_until and NOW - timedelta(hours=1),
                }
            )
        )
    return made


def snapshot(count: int) -> Snapshot:
    """The orders as a service sends them to a tablet that has nothing."""
    items = [
        SnapshotItem(
            kind=ChangeKind.ORDER.value,
            id=str(order.order_id),
            version=order.version,
            body=order.for_tablet().model_dump_json(exclude_defaults=True),
        )
        for order in orders(count)
    ]
    return Snapshot(epoch="bench", seq=1, items=tuple(items), server_time=datetime.now(UTC))


def fill(folder: Path, count: int, others: tuple[SnapshotItem, ...] = ()) -> None:
    """An enrolled tablet with orders, and others' rows, and no service to talk to."""
    folder.mkdir(parents=True, exist_ok=True)
    FileVault(folder / "token.json").save(
        Credential("http://127.0.0.1:9", "DT01", DEVICE, "token", PEPPER.hex())
    )
    store = PickupStore.open(folder / "queue.sqlite3", DEVICE)
    whole = snapshot(count)
    store.apply_snapshot(whole.model_copy(update={"items": (*whole.items, *others)}))
    store.close()
