"""Files that a person asked for, in the folder where they look for their own."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from pickup_domain.wording import say
from staff_app.errors import StorageError

_MAKE_ROOM = say("Make room, or let the app write there; then save it again.")


def documents() -> Path:
    """The folder for documents of whoever is logged in at this computer."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def save_text(folder: Path, name: str, text: str) -> Path:
    """Write a text as `save` does, in UTF-8 with a mark, so that spreadsheets do not guess.

    Raises:
        StorageError: It cannot be written.
    """
    return save(folder, name, text.encode("utf-8-sig"))


def save(folder: Path, name: str, data: bytes, advice: str = _MAKE_ROOM) -> Path:
    """Write a file under a name that nothing has yet; returns where it is.

    Args:
        folder: Made where it is missing.
        name: Such as `insights-DT01.csv`; a number follows where there is one already.
        data: What is in it.
        advice: What to do where it cannot be written.

    Raises:
        StorageError: It cannot be written.
    """
    wanted = Path(name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, 1000):
            path = folder / (name if number == 1 else f"{wanted.stem}-{number}{wanted.suffix}")
            try:
                with path.open("xb") as file:
                    file.write(data)
            except FileExistsError:
                continue
            return path
    except OSError as error:
        problem = error
    else:
        problem = FileExistsError(str(folder / name))
    raise StorageError(
        say("Not saved"),
        say("The file could not be written to {folder}.", folder=str(folder)),
        advice,
    ) from problem
