"""What goes wrong: the plug is pulled between two statements, messages get lost, late, doubled, cut off."""

from collections.abc import Callable
from random import Random

from sqlalchemy import Engine, event

from staff_app.errors import ServiceError


class Crash(BaseException):
    """The process is gone; no `except Exception` hears of it."""


class Trip(Exception):
    """A statement failed for a reason that nobody expected."""


class Plug:
    """Pulls itself after so many statements."""

    def __init__(self) -> None:
        self._left = -1
        self._end: type[BaseException] = Crash

    @property
    def is_armed(self) -> bool:
        """It will be pulled."""
        return self._left >= 0

    def watch(self, engine: Engine) -> None:
        """Sit in front of every statement, and of every commit."""
        event.listen(engine, "before_cursor_execute", lambda *_: self._count())
        event.listen(engine, "commit", lambda *_: self._count())

    def arm(self, statements: int, end: type[BaseException] = Crash) -> None:
        """Pull after this many; with another end that statement fails, and the process goes on."""
        self._left, self._end = statements, end

    def disarm(self) -> None:
        """Leave it in."""
        self._left = -1

    def _count(self) -> None:
        if self._left > 0:
            self._left -= 1
        elif self._left == 0:
            self._left = -1
            raise self._end


class Network:
    """Carries requests to the service and answers back, or does not."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._late: list[Callable[[], str]] = []
        self.is_whole = False
        """Nothing goes wrong any more."""

    def carry(self, request: Callable[[], str]) -> str:
        """The answer.

        Raises:
            ServiceError: None came; nobody knows whether the request arrived.
        """
        fate = 1.0 if self.is_whole else self._random.random()
        if fate < 0.06:
            raise _silence()
        if fate < 0.12:
            self._late.append(request)
            raise _silence()
        answer = request()
        if fate < 0.18:
            raise _silence()
        if fate < 0.24:
            return request()
        return answer

    def deliver_late(self) -> bool:
        """A request that somebody gave up waiting for arrives now, perhaps after younger ones."""
        if not self._late:
            return False
        request = self._late.pop(self._random.randrange(len(self._late)))
        try:
            request()
        except ServiceError:
            return False
        return True


def _silence() -> ServiceError:
    return ServiceError("Offline", "The service cannot be reached.")
