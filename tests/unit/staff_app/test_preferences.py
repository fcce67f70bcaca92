"""What people set on a tablet is there after a restart, and never in the way of one."""

import json
from pathlib import Path

import pytest

from staff_app.errors import StorageError
from staff_app.preferences import Look, Preferences, load, save


def test_what_was_set_is_there_again(tmp_path: Path) -> None:
    """Every setting comes back as it was."""
    path = tmp_path / "tablet" / "preferences.json"
    chosen = Preferences(look=Look.CONTRAST, text_percent=150, printer="tcp://192.0.2.7:9100", volume=0)

    save(path, chosen)

    assert load(path) == chosen
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("text", ["", "nonsense", "[1, 2]", '{"volume": ', "\x00"])
def test_a_file_that_cannot_be_read_is_no_reason_not_to_start(tmp_path: Path, text: str) -> None:
    """The usual settings count then."""
    path = tmp_path / "preferences.json"
    path.write_text(text)

    assert load(path) == Preferences()
    assert load(tmp_path / "missing.json") == Preferences()


def test_only_what_is_offered_counts(tmp_path: Path) -> None:
    """Wrong kinds, strange values and settings of another version are passed over; the rest stays."""
    path = tmp_path / "preferences.json"
    strange = {
        "look": "purple",
        "text_percent": 400,
        "volume": "loud",
        "lock_minutes": True,
        "paper_mm": 80.0,
        "tomorrow": 1,
        "language": "de",
    }
    path.write_text(json.dumps(strange))

    assert load(path) == Preferences(language="de")


def test_settings_that_cannot_be_kept_are_told(tmp_path: Path) -> None:
    """With what that means for the person."""
    (tmp_path / "file").write_text("")

    with pytest.raises(StorageError, match="cannot be written"):
        save(tmp_path / "file" / "preferences.json", Preferences())
