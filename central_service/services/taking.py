"""Steps that a tablet could not send any more, from the file that a lead saved before it left its store."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from central_service.services import commands
from central_service.storage import access
from central_service.storage.access import Device
from central_service.storage.database import Database
from pickup_domain.sync import MAX_BATCH, CommandResult
from pickup_domain.unsent_file import Saved


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one of them."""

    saved: Saved
    device: Device | None
    """None: no tablet of that id was ever enrolled here."""
    result: CommandResult | None = None


def take(database: Database, saved: Sequence[Saved], now: datetime) -> list[Taken]:
    """Decide each under its own id and tablet, as if it had been sent: what counted before counts no more.

    A tablet that was locked out since is no reason to refuse what was done on it before.
    """
    return list(_taken(database, saved, now))


def _taken(database: Database, saved: Sequence[Saved], now: datetime) -> Iterator[Taken]:
    for device_id, found in groupby(saved, lambda each: each.device_id):
        steps = list(found)
        device = database.read(lambda c, wanted=device_id: access.device_with(c, wanted))  # type: ignore[misc]
        if device is None:
            yield from (Taken(each, None) for each in steps)
            continue
        for start in range(0, len(steps), MAX_BATCH):
            some = steps[start : start + MAX_BATCH]
            results = commands.decide(database, device, [each.pushed for each in some], now)
            yield from (Taken(each, device, result) for each, result in zip(some, results, strict=True))
