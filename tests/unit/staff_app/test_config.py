"""What a run was told."""

import dataclasses
from pathlib import Path

import pytest

from staff_app.config import Config


def test_the_queue_lies_in_the_data_folder() -> None:
    """One folder holds everything of a tablet."""
    assert Config(Path("/data")).database == Path("/data/queue.sqlite3")


def test_without_being_told_what_was_set_counts_and_there_is_no_token_file() -> None:
    """A run decides about camera and printer only where it was told; a token in a file is asked for."""
    config = Config(Path("/data"))
    assert (config.camera, config.printer, config.token_file) == (None, None, False)


def test_a_run_does_not_change_its_mind() -> None:
    """Nothing writes to it."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        Config(Path("/data")).paper_mm = 58  # type: ignore[misc]
