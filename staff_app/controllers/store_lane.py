"""The lane of the tablet's database: the only thread that touches it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from staff_app.background import Lane
from staff_app.errors import PickupError, StorageFullError

if TYPE_CHECKING:
    from staff_app.store.pickup_store import PickupStore

T = TypeVar("T")
Clock = Callable[[], datetime]
_LOOK_FOR_ROOM_MS = 10_000


def utc_now() -> datetime:
    """The tablet's clock."""
    return datetime.now(UTC)


class StoreLane(QObject):
    """Opens the pickup queue and runs jobs on it.

    Emits:
        opened: The queue can be used (OpeningReport).
        emptied: The tablet has left its store: nothing of what was shown is there any more.
        failed: A job failed and nobody else wanted to know (PickupError).
        troubled: Nothing can be recorded: why and what to do; an empty sentence once it can again (str).
    """

    opened = Signal(object)
    emptied = Signal()
    failed = Signal(object)
    troubled = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._lane = Lane("store", self)
        self._store: PickupStore | None = None
        self._room_timer = QTimer(self, singleShot=True, interval=_LOOK_FOR_ROOM_MS)
        self._room_timer.timeout.connect(self._look_for_room)

    @property
    def is_open(self) -> bool:
        """True once the queue can be used."""
        return self._store is not None

    def warm_up(self) -> None:
        """Import what the queue needs, while the credential is still being looked for."""

        def job() -> None:
            import staff_app.store.pickup_store  # noqa: F401 - the import is the job

        self._lane.submit(job, None, self.failed.emit)

    def open(
        self,
        device_id: str,
        store_code: str,
        secret: bytes,
        done: Callable[[], None],
        refused: Callable[[PickupError], None],
    ) -> None:
        """Open the queue for a device of a store; once open, only see to it that it is theirs.

        Args:
            device_id: What the service calls this tablet.
            store_code: Its store.
            secret: What the keyring keeps: it opens what waits to be sent.
            done: The queue is theirs.
            refused: It holds work of another store (UnsentWorkError), or cannot be opened.
        """

        def job() -> tuple[PickupStore, bool]:
            from staff_app.store.pickup_store import PickupStore

            store = self._store or PickupStore.open(self._path, device_id, secret=secret)
            try:
                return store, _belong_to(store, device_id, store_code, secret)
            except PickupError:
                if self._store is None:
                    store.close()
                raise

        def opened(found: tuple[PickupStore, bool]) -> None:
            store, has_moved = found
            is_new, self._store = self._store is None, store
            if is_new:
                self.opened.emit(store.opening)
            elif has_moved:
                self.emptied.emit()
            done()

        self._lane.submit(job, opened, refused)

    def run(
        self,
        job: Callable[[PickupStore], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[PickupError], None] | None = None,
    ) -> None:
        """Run a job on the open queue; before it is open, nothing happens."""
        store = self._store
        if store is None:
            return
        tell = failed or self.failed.emit

        def on_failed(error: PickupError) -> None:
            if isinstance(error, StorageFullError):
                self._note_full(error)
            tell(error)

        self._lane.submit(lambda: job(store), done, on_failed)

    def leave(self, done: Callable[[], None], refused: Callable[[PickupError], None]) -> None:
        """Forget the store.

        Args:
            done: Nothing of it is left.
            refused: Something is neither sent nor saved (UnsentWorkError).
        """

        def left(nothing: None) -> None:
            del nothing
            self.emptied.emit()
            done()

        self.run(lambda store: store.leave(), left, refused)

    def stop(self) -> None:
        """Finish what waits, then close the file."""
        store = self._store
        self._store = None
        self._room_timer.stop()
        if store is not None:
            self._lane.submit(store.close)
        self._lane.finish()

    def _note_full(self, error: PickupError) -> None:
        self.troubled.emit(str(error))
        self._room_timer.start()

    @Slot()
    def _look_for_room(self) -> None:
        """Until there is some again: nobody has to press anything."""
        store = self._store
        if store is not None:
            self._lane.submit(store.check_room, lambda _: self.troubled.emit(""), self._note_full)


def _belong_to(store: PickupStore, device_id: str, store_code: str, secret: bytes) -> bool:
    """Where the tablet has moved, nothing of the other store stays; whether it has.

    Raises:
        UnsentWorkError: Something that was done there is not sent.
    """
    place = store.place()
    has_moved = place is not None and place.code != store_code
    if has_moved:
        store.leave()
    store.act_as(device_id, secret)
    return has_moved
