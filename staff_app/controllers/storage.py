"""How the tablet's storage does, and the diagnostics file."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pickup_domain.wording import say
from staff_app.background import Lane
from staff_app.config import Config
from staff_app.controllers.preferences import PreferencesController
from staff_app.controllers.scanning import ScanController
from staff_app.controllers.self_test import SelfTestController
from staff_app.controllers.store_lane import Clock, utc_now
from staff_app.controllers.sync import SyncController
from staff_app.device_rows import StorageView
from staff_app.errors import PickupError, StorageError
from staff_app.selftest.log_tail import LogTail

if TYPE_CHECKING:
    from pathlib import Path

    from staff_app.store.health import Health


class StorageController(QObject):
    """Looks at the tablet's file from outside, when somebody asks.

    Emits:
        changed: How it does (StorageView).
        told: Something a person should know (str).
    """

    changed = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        config: Config,
        preferences: PreferencesController,
        self_test: SelfTestController,
        sync: SyncController,
        scanning: ScanController,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._config = config
        self._preferences = preferences
        self._self_test = self_test
        self._sync = sync
        self._scanning = scanning
        self._clock = clock
        self._lane: Lane | None = None
        self._view = StorageView()
        self._log = LogTail()
        logging.getLogger().addHandler(self._log)

    @property
    def view(self) -> StorageView:
        """How it did when somebody asked last."""
        return self._view

    @Slot()
    def refresh(self) -> None:
        """Count."""
        path = self._config.database

        def job() -> Health:
            from staff_app.store import health

            return health.look(path)

        self._own_lane().submit(job, self._on_looked, self._on_failed)

    def check(self) -> None:
        """Read the whole file through."""
        path = self._config.database

        def job() -> bool:
            from staff_app.store import rescue

            return not path.exists() or rescue.is_sound(path)

        self._own_lane().submit(job, self._on_checked, self._on_failed)

    def write_bundle(self) -> None:
        """Write the diagnostics file into the app's folder."""
        now = self._clock()
        path = self._config.data_dir / "diagnostics" / f"counterhand-{now:%Y%m%d-%H%M%S}.zip"
        database, preferences = self._config.database, self._preferences.current
        findings, sync, log = self._self_test.view.findings, self._sync.status, self._log.lines
        camera = self._scanning.camera_figures

        def job() -> Path:
            from staff_app.selftest import diagnostics
            from staff_app.store import health

            try:
                found = health.look(database)
            except StorageError:
                found = None
            diagnostics.write(path, diagnostics.Facts(now, preferences, findings, found, sync, log, camera))
            return path

        self._own_lane().submit(job, self._on_written, self._on_failed)

    def stop(self) -> None:
        """Let the lane go."""
        logging.getLogger().removeHandler(self._log)
        if self._lane is not None:
            self._lane.stop()

    def _own_lane(self) -> Lane:
        if self._lane is None:
            self._lane = Lane("storage", self)
        return self._lane

    def _on_looked(self, found: Health) -> None:
        self._show(
            replace(
                self._view,
                database_bytes=found.database_bytes,
                free_bytes=found.free_bytes,
                orders=found.orders,
                unsent=found.unsent,
                oldest_unsent_at=found.oldest_unsent_at,
                cursor=found.cursor,
                schema=found.schema,
                copy_at=found.copy_at,
            )
        )

    def _on_checked(self, is_sound: bool) -> None:
        damaged = say("The tablet's database is damaged. Start the app again: it repairs what it can.")
        problem = "" if is_sound else damaged
        self._show(replace(self._view, checked_at=self._clock(), problem=problem))

    def _on_written(self, path: Path) -> None:
        self._show(replace(self._view, bundle=str(path)))

    @Slot(object)
    def _on_failed(self, error: PickupError) -> None:
        self.told.emit(str(error))

    def _show(self, view: StorageView) -> None:
        self._view = view
        self.changed.emit(view)
