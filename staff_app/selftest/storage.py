"""The tablet's storage and what lies in it."""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from pickup_domain.wording import say
from staff_app.device_rows import Finding
from staff_app.errors import StorageError
from staff_app.selftest.runner import bad, ok, warn
from staff_app.store import health, rescue

_MEBIBYTE = 1 << 20
LEAST_BYTES = 50 * _MEBIBYTE
"""With less the tablet may not get through the day."""
GOOD_BYTES = 500 * _MEBIBYTE
_PROBE_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class RoomCheck:
    """There is room, and the folder can be written to."""

    folder: Path
    name: ClassVar[str] = "storage"
    limit_s: ClassVar[float] = 10.0

    def run(self) -> Finding:
        """Write something, force it to the disk and take it away again."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.folder) as file:
                file.write(b"\0" * _PROBE_BYTES)
                file.flush()
                os.fsync(file.fileno())
            free = shutil.disk_usage(self.folder).free
        except OSError as error:
            return bad(
                self,
                say("Nothing can be written on this tablet ({reason}).", reason=error.strerror or ""),
                say("Free some space, or ask for access to the app's folder."),
            )
        room = say("{free} MB are free.", free=free // _MEBIBYTE)
        if free < LEAST_BYTES:
            return bad(self, room, say("Free some space now, or nothing can be recorded soon."))
        if free < GOOD_BYTES:
            return warn(self, room, say("Free some space before the end of the day."))
        return ok(self, room)


@dataclass(frozen=True, slots=True)
class DatabaseCheck:
    """What was recorded can be read."""

    database: Path
    name: ClassVar[str] = "database"
    limit_s: ClassVar[float] = 20.0

    def run(self) -> Finding:
        """Read the file through as SQLite does."""
        if not self.database.exists():
            return ok(self, say("Nothing is stored yet."))
        try:
            sound = rescue.is_sound(self.database)
        except StorageError as error:
            return warn(self, error.message, error.hint)
        if sound:
            return ok(self, say("Everything that is stored can be read."))
        return bad(
            self,
            say("The tablet's database is damaged."),
            say("Start the app again: it repairs what it can and fetches the rest."),
        )


@dataclass(frozen=True, slots=True)
class PeopleCheck:
    """Somebody can sign in, and passes can be verified without a network."""

    database: Path
    name: ClassVar[str] = "people"
    limit_s: ClassVar[float] = 10.0

    def run(self) -> Finding:
        """Count the team and the keys."""
        found = health.look(self.database)
        connect = say("Connect the tablet to the service; they come by themselves.")
        if not found.staff:
            return bad(self, say("This tablet knows nobody who could sign in."), connect)
        if not found.pass_keys:
            return bad(self, say("This tablet has no keys to verify pickup passes with."), connect)
        return ok(
            self,
            say("{staff} people and {keys} pass keys are here.", staff=found.staff, keys=found.pass_keys),
        )
