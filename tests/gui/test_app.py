"""One run of the app: from the first paint to the last thread."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from staff_app.app import StaffApp, run
from staff_app.config import Config
from staff_app.ui.theme import Theme


def test_a_window_that_cannot_be_furnished_ends_the_run_and_says_why(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An incomplete installation is told, instead of an empty window for ever."""

    def incomplete(theme: Theme, app: QApplication) -> None:
        raise FileNotFoundError("fonts are missing")

    monkeypatch.setattr(Theme, "apply", incomplete)
    with pytest.raises(FileNotFoundError, match="fonts are missing"):
        run(Config(tmp_path))
    assert not qapp.topLevelWindows()


def test_a_run_ends_with_every_lane_it_began(tmp_path: Path, qapp: QApplication) -> None:
    """Closed right after it was furnished, nothing goes on behind it."""
    before = set(threading.enumerate())
    seen: list[int] = []

    def close(app: StaffApp) -> None:
        seen.append(threading.active_count() - len(before))
        qapp.quit()

    assert run(Config(tmp_path, token_file=True), close) == 0
    assert seen[0] > 0
    assert set(threading.enumerate()) <= before
