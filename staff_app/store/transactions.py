"""One change of the tablet's file, whole or not at all; damage found on the way is mended."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine

from pickup_domain.wording import say
from staff_app.errors import DamagedError
from staff_app.store.database import DamagedRowError, explained
from staff_app.store.repair import repair
from staff_app.store.sealing import Seal, sealed_with


class Transactions:
    """Begins them; what was written is on disk when one ends well."""

    def __init__(self, engine: Engine, device_id: str, seal: Seal) -> None:
        self.engine = sealed_with(engine, seal)
        self.device_id = device_id
        """What the service calls this tablet: its own commands are folded as that device's."""

    @contextmanager
    def __call__(self) -> Iterator[Connection]:
        """One transaction.

        Raises:
            StorageError: The file cannot be read or written.
            DamagedError: A row could not be read; it is put aside and fetched again.
        """
        try:
            with explained(), self.engine.begin() as connection:
                yield connection
        except DamagedRowError as error:
            with explained(), self.engine.begin() as connection:
                repair(connection, self.device_id, datetime.now(UTC))
            raise DamagedError(
                say("Storage repaired"),
                say(
                    "Some of what this tablet holds was damaged and is fetched again; what was tapped is "
                    "kept."
                ),
                say("Look again in a moment. If it comes again, have the tablet's storage checked."),
            ) from error

    def seal_with(self, seal: Seal) -> None:
        """The outbox is sealed with this from now on."""
        self.engine = sealed_with(self.engine, seal)

    def close(self) -> None:
        """Close the file."""
        self.engine.dispose()
