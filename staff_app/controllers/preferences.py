"""What people set on this tablet: loaded at the start, written on a lane of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from staff_app.background import Lane
from staff_app.config import Config
from staff_app.errors import PickupError
from staff_app.preferences import Look, Preferences, load, save


class PreferencesController(QObject):
    """Keeps the settings. What the command line gave counts for this run, whatever is set.

    Emits:
        changed: What counts from now on (Preferences).
        told: Something a person should know (str).
    """

    changed = Signal(object)
    told = Signal(object)

    def __init__(self, config: Config, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = config.preferences
        self._given = given_by(config)
        self._kept = load(self._path)
        self._current = replace(self._kept, **self._given)
        self._lane: Lane | None = None

    @property
    def current(self) -> Preferences:
        """What counts in this run."""
        return self._current

    @property
    def kept(self) -> Preferences:
        """What was set, and counts from the next start on at the latest."""
        return self._kept

    @property
    def given(self) -> frozenset[str]:
        """The names of what the command line decided for this run."""
        return frozenset(self._given)

    def put(self, **changes: Any) -> None:  # noqa: ANN401 - fields of Preferences, of several types
        """Set some of them by their names."""
        kept = replace(self._kept, **changes)
        if kept == self._kept:
            return
        self._kept = kept
        if self._lane is None:
            self._lane = Lane("preferences", self)
        path = self._path
        self._lane.submit(lambda: save(path, kept), None, self._on_not_kept)
        current = replace(kept, **self._given)
        if current != self._current:
            self._current = current
            self.changed.emit(current)

    def stop(self) -> None:
        """Write what waits."""
        if self._lane is not None:
            self._lane.finish(2.0)

    @Slot(object)
    def _on_not_kept(self, error: PickupError) -> None:
        self.told.emit(str(error))


def given_by(config: Config) -> dict[str, Any]:
    """What the command line decided, by the names of the preferences."""
    given: dict[str, Any] = {
        name: value
        for name in ("camera", "scanner", "printer", "paper_mm")
        if (value := getattr(config, name)) is not None
    }
    if config.dark:
        given["look"] = Look.DARK
    if config.full_screen:
        given["full_screen"] = True
    return given
