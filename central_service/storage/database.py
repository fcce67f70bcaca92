"""What every engine offers: reads of one moment, and writes that are stored whole or not at all."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import Connection, Engine

T = TypeVar("T")
CommitListener = Callable[[frozenset[int], bool], None]


class ChangedMeanwhileError(Exception):
    """Another writer changed what a decision was based on; read it again and decide anew."""


class DatabaseUnavailableError(Exception):
    """The database cannot be used just now: away, full, or every connection is taken. Try again later."""


@dataclass(slots=True)
class UnitOfWork:
    """One write: a connection inside a transaction, and whom to wake once it is committed."""

    connection: Connection
    changed_stores: set[int] = field(default_factory=set)
    """Stores whose feed grew."""
    has_messages: bool = False
    """Notifications were written."""


class Database(ABC):
    """The service's door to its database."""

    def __init__(self) -> None:
        self._listeners: list[CommitListener] = []

    @property
    @abstractmethod
    def engine(self) -> Engine:
        """For migrations."""

    @property
    @abstractmethod
    def is_shared(self) -> bool:
        """True where other processes may write to it, too."""

    @abstractmethod
    def read(self, run: Callable[[Connection], T]) -> T:
        """Run in one read transaction: what it sees is one moment.

        Raises:
            DatabaseUnavailableError: It cannot be read just now.
        """

    @abstractmethod
    def write_each(self, runs: Sequence[Callable[[UnitOfWork], T]]) -> list[T | Exception]:
        """Run one after the other, each stored or not for itself; returns when all are committed.

        What lost a race against another process is run again: `run` must have no other effects.

        Returns:
            What each gave, or raised.
        """

    @abstractmethod
    def scrub(self) -> None:
        """Leave nothing of what was overwritten or deleted in the database's files, as far as it can.

        Raises:
            DatabaseUnavailableError: It cannot be written just now; what was deleted is deleted all the same.
        """

    @abstractmethod
    def close(self) -> None:
        """Finish what was begun, then close every connection."""

    def write(self, run: Callable[[UnitOfWork], T]) -> T:
        """Run in a transaction; returns when it is committed.

        Raises:
            DatabaseUnavailableError: It cannot be written just now.
            Exception: Whatever `run` raised; nothing of it is stored then.
        """
        [outcome] = self.write_each([run])
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def on_commit(self, listener: CommitListener) -> None:
        """Call `listener(stores whose feed grew, whether there are messages)` after each commit."""
        self._listeners.append(listener)

    def _tell(self, stores: frozenset[int], has_messages: bool) -> None:
        if stores or has_messages:
            for listener in self._listeners:
                listener(stores, has_messages)
