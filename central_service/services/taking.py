"""Steps that a tablet could not send any more, from the file that a lead saved before it left its store."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from central_service.services import commands
from central_service.storage import access
from central_service.storage.access import Device
from central_service.storage.database import Database
from pickup_domain.sync import CommandResult
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
    return sorted(_taken(database, saved, now), key=lambda each: each.saved.line)


def _taken(database: Database, saved: Sequence[Saved], now: datetime) -> Iterator[Taken]:
    """All of a tablet at once, wherever they stand: a step waits for those before it about the same."""
    of_tablet: dict[str, list[Saved]] = {}
    for each in saved:
        of_tablet.setdefault(each.device_id, []).append(each)
    for device_id, steps in of_tablet.items():
        device = database.read(partial(access.device_with, device_id=device_id))
        if device is None:
            yield from (Taken(each, None) for each in steps)
            continue
        results = commands.decide(database, device, [each.pushed for each in steps], now)
        yield from (Taken(each, device, result) for each, result in zip(steps, results, strict=True))
