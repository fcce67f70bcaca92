"""Unsent commands in a file that a lead takes along (`pickup_domain.unsent_file`)."""

import os
from collections.abc import Sequence
from pathlib import Path

from pickup_domain import unsent_file
from pickup_domain.wording import say
from staff_app.errors import StorageError


def write(path: Path, device_id: str, bodies: Sequence[str]) -> None:
    """Write what lies in the outbox, for this user's eyes only, and read it back.

    Raises:
        StorageError: It could not be written, or is not there as it was written.
    """
    lines = [unsent_file.line(device_id, body) for body in bodies]
    fresh = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(handle)
        os.replace(fresh, path)
        whole = path.read_text(encoding="utf-8") == "".join(lines)
    except OSError as error:
        raise _not_saved(
            say("{path} cannot be written: {reason}.", path=path, reason=error.strerror)
        ) from error
    if not whole:
        raise _not_saved(say("{path} does not hold what was written to it.", path=path))


def _not_saved(sentence: str) -> StorageError:
    return StorageError(say("Not saved"), sentence, say("Free some space on the tablet, then save again."))
