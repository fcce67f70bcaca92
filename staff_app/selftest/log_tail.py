"""The last things that were logged, without their words: words may be about people."""

import logging
import traceback
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_KEPT = 400
_FRAMES = 12
_LEVELS = {logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL}


@dataclass(frozen=True, slots=True)
class LogLine:
    """Where in the code something was logged: that tells which sentence it was."""

    at: str
    """ISO 8601, UTC."""
    level: str
    place: str
    """Module and line."""
    error: str = ""
    """The kind of the exception."""
    frames: tuple[str, ...] = ()
    """Where it came from, the innermost last."""


class LogTail(logging.Handler):
    """Keeps the newest lines; messages and their values are never kept."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._lines: deque[LogLine] = deque(maxlen=_KEPT)

    @property
    def lines(self) -> tuple[LogLine, ...]:
        """Oldest first."""
        return tuple(self._lines)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep where and what kind."""
        kind = record.exc_info[0] if record.exc_info else None
        self._lines.append(
            LogLine(
                datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
                logging.getLevelName(record.levelno) if record.levelno in _LEVELS else str(record.levelno),
                _place(record.pathname, record.lineno),
                "" if kind is None else kind.__name__,
                _frames(record),
            )
        )


def _frames(record: logging.LogRecord) -> tuple[str, ...]:
    trace = record.exc_info[2] if record.exc_info else None
    found = traceback.extract_tb(trace)[-_FRAMES:]
    return tuple(_place(each.filename, each.lineno or 0) for each in found)


def _place(filename: str, line: int) -> str:
    """Our files by their place in the app, others by their name: folders may be called after people."""
    path = Path(filename)
    known = path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else path.name
    return f"{known}:{line}"
