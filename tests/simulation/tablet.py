"""One tablet: its real store file and sync steps, with what it acknowledged to people written down."""

import shutil
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import text

from central_service.services.enrolment import Former
from pickup_domain.commands import CommandArgs, ResolveException, TakeException, Undo
from pickup_domain.day import STORE, StoreArgs
from pickup_domain.order import Actor
from pickup_domain.sync import (
    MAX_BATCH,
    ChangesPage,
    CommandResult,
    EnrolAnswer,
    PushAnswer,
    PushBatch,
    PushedCommand,
    Snapshot,
)
from staff_app.rows.exceptions import ExceptionRow
from staff_app.rows.orders import Refusal
from staff_app.store import views
from staff_app.store.pickup_store import PickupStore
from staff_app.sync import feed, push
from staff_app.sync.feed import Fetched
from staff_app.sync.push import Sent
from tests.simulation.central import Central, copy_database
from tests.simulation.faults import Crash, Network, Plug

T = TypeVar("T")
_PAGE = 40


@dataclass(frozen=True, slots=True)
class Tap:
    """Something that a person did, and that the tablet said is kept."""

    command_id: str
    order_id: str
    seq: int
    type: str


@dataclass(frozen=True, slots=True)
class Cared:
    """What a lead said of an exception."""

    order_id: str
    args: TakeException | ResolveException
    by: Actor


class Tablet:
    """Push and feed are two lanes: each may have one request under way while other things happen."""

    def __init__(
        self, name: str, path: Path, enrolled: EnrolAnswer, central: Central, network: Network, random: Random
    ) -> None:
        self.name = name
        self.enrolled = enrolled
        self.skew = timedelta()
        """How far its clock is ahead."""
        self.taps: list[Tap] = []
        self.undoes: dict[str, str] = {}
        """Of the taps that took something back: what."""
        self.words: dict[str, StoreArgs] = {}
        """Those of the taps that were about slots and hours."""
        self.cares: dict[str, Cared] = {}
        """What was said of exceptions, also where the plug was pulled before anybody was told."""
        self.was_restored = False
        """Its numbers may have begun again."""
        self.miscounted: set[str] = set()
        """Taps under a number that the service had heard before, though nothing hid that from the tablet."""
        self.recounted: list[Tap] = []
        """Taps under a number that a snapshot had told was used."""
        self._is_older_copy = False
        """No snapshot has told it how far it had counted since."""
        self._told = self._fetched_told = 0
        """How far the service had heard it when it gave the last snapshot that was applied, and fetched."""
        self.unexplained: list[str] = []
        """Commands that did not count and of which nobody was told."""
        self.refused: set[str] = set()
        """Commands that did not count, as this file told, and that nobody has seen to."""
        self._counted: dict[str, CommandResult] = {}
        """What was answered so, as this file was told."""
        self.misshown: list[str] = []
        """What the screen showed that was not so."""
        self._path = path
        self._copy = path.with_suffix(".copy")
        self._central = central
        self._network = network
        self._random = random
        self.plug = Plug()
        self._sent: Sent | None = None
        self._fetched: Fetched | None = None
        self.store = self._open()

    @property
    def now(self) -> datetime:
        """What its clock shows."""
        return self._central.clock() + self.skew

    # --- people --------------------------------------------------------------------------------

    def tap(self, order_id: str, args: CommandArgs, actor: Actor) -> str:
        """Somebody does something; "kept", or why not."""
        made = self.store.submit(order_id, args, actor, self.now, offline=False)
        if isinstance(made, Refusal):
            return made.code
        if isinstance(args, Undo):
            self.undoes[made.command_id] = str(args.command_id)
        if isinstance(args, TakeException | ResolveException):
            self.cares[made.command_id] = Cared(order_id, args, actor)
        self._keep(Tap(made.command_id, order_id, self.last_seq(), args.type))
        return "kept"

    def say(self, args: StoreArgs, actor: Actor) -> str:
        """Somebody says something about slots or hours; "kept", or why not."""
        made = self.store.days.submit(args, actor, self.now, offline=False)
        if isinstance(made, Refusal):
            return made.code
        self._keep(Tap(str(made), str(STORE), self.last_seq(), args.type))
        self.words[str(made)] = args
        return "kept"

    def settle(self, row: ExceptionRow) -> None:
        """A lead has looked at what only this tablet knows, and which is about no order."""
        self.store.settle(row.incident_id)
        self.refused.discard(row.incident_id)

    def _keep(self, tap: Tap) -> None:
        self.taps.append(tap)
        if not self._is_older_copy and tap.seq <= self._central.heard.get(self.enrolled.device_id, 0):
            self.miscounted.add(tap.command_id)
        if tap.seq <= self._told:
            self.recounted.append(tap)

    # --- lanes ---------------------------------------------------------------------------------

    def push_out(self) -> str:
        """Send what is due; the answer waits to be recorded."""
        if self._sent is not None:
            return "busy"
        entries = self.store.due_commands(self.now, MAX_BATCH)
        if not entries:
            return "nothing"
        self._sent = push.send(entries, self, self.now, self._random)
        return f"{len(entries)} sent"

    def record(self) -> str:
        """Write the service's answers down."""
        sent, self._sent = self._sent, None
        if sent is None:
            return "nothing"
        # What was refused in another epoch is told once it is refused in this one.
        is_read = sent.epoch == self.store.cursor().epoch
        push.record(self.store, sent, self.now)
        refused = [result for result in sent.results if result.status.value != "applied" and is_read]
        # Also what a lead has seen to before the answer was written down, and which is not listed any more.
        shown = {row[0] for row in self.rows("SELECT incident_id FROM incident")} if refused else set()
        of_kinds = "SELECT incident_id FROM incident WHERE kind IN ('command_refused', 'double_hand_over')"
        uncounted = {row[0] for row in self.rows(of_kinds)} if refused else set()
        self.unexplained += [
            f"{result.id} {result.status} {result.code}"
            for result in refused
            if str(result.id) not in shown
            # Where a step did not count, to take it back is no second thing to tell.
            and self.undoes.get(str(result.id)) not in uncounted
            and self._is_own(result.id)
        ]
        self.refused |= shown & {str(result.id) for result in refused}
        for result in refused:  # an earlier life of the service may have counted it
            self._counted.pop(str(result.id), None)
        counted = {str(result.id): result for result in sent.results if result.status.value == "applied"}
        self._counted |= counted
        self.misshown += self.forgotten(counted)
        if refused and not self.plug.is_armed:
            self._look_at_refused({str(result.id) for result in refused})
        return f"{len(sent.results)} results"

    def _look_at_refused(self, refused: set[str]) -> None:
        """What did not count is not shown any more, at once."""
        with self.store._transaction() as connection:
            for order_id in {tap.order_id for tap in self.taps if tap.command_id in refused}:
                folded = views.fold(connection, order_id, self.enrolled.device_id)
                if views.viewed(connection, order_id) != (folded and folded.order):
                    self.misshown.append(f"order {order_id} after a refusal")

    def forgotten(self, known: Container[str]) -> list[str]:
        """What counted of these, as was told here, and is neither kept nor in what the service told since."""
        counted = {ident: each for ident, each in self._counted.items() if ident in known}
        taps = [tap for tap in self.taps if tap.command_id in counted]
        if not taps:
            return []
        kept, cursor = self.outbox(), self.store.cursor().seq
        held = {row[0]: row[1] for row in self.rows("SELECT order_id, version FROM order_srv")}
        found = []
        for tap in taps:
            result = counted[tap.command_id]
            is_word = tap.command_id in self.words
            told, shown_at = (
                (cursor, result.feed_seq) if is_word else (held.get(tap.order_id), result.version)
            )
            if tap.command_id not in kept and told is not None and told < (shown_at or 0):
                found.append(f"{tap} no more, though the service had not told of it")
        return found

    def fetch(self) -> str:
        """Ask for news; they wait to be applied."""
        if self._fetched is None:
            self._fetched = feed.fetch(self, self.store.cursor(), 0)
            self._fetched_told = self._central.heard.get(self.enrolled.device_id, 0)
        return "snapshot" if self._fetched.snapshot is not None else "page"

    def apply(self) -> str:
        """Write the news down."""
        fetched, self._fetched = self._fetched, None
        if fetched is None:
            return "nothing"
        feed.apply(self.store, fetched)
        if fetched.snapshot is not None:
            self._told, self._is_older_copy = self._fetched_told, False
        while self.store.check_some(self.now, at_once=3).has_more:
            pass
        return f"at {self.store.cursor().seq}"

    # --- accidents -----------------------------------------------------------------------------

    def guarded(self, act: Callable[[], T]) -> T | None:
        """Do something in its process; None where that ended meanwhile, and began again."""
        try:
            return act()
        except Crash:
            self.restart()
            return None
        finally:
            self.plug.disarm()

    def restart(self) -> None:
        """Kill it, and start it again on its file."""
        self.plug.disarm()
        self._sent = self._fetched = None
        self.store.close()
        self.store = self._open()

    def back_up(self) -> None:
        """Copy its file."""
        copy_database(self._path, self._copy)

    def restore(self) -> bool:
        """Take the older copy; False where there is none."""
        if not self._copy.exists():
            return False
        self._replace(self._copy)
        self._is_older_copy = True
        return True

    def lose_file(self) -> None:
        """Its disk was replaced: it has its token and nothing else."""
        self._path.with_name(f"{self._path.name}.looked").unlink()
        self._replace(None)
        self._is_older_copy = False

    def _replace(self, source: Path | None) -> None:
        self._sent = self._fetched = None
        self._told = 0
        self._counted.clear()
        self.refused.clear()
        self.store.close()
        for side in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + side).unlink(missing_ok=True)
        if source is not None:
            shutil.copy(source, self._path)
        self.was_restored = True
        self.store = self._open()

    def enrol_again(self) -> None:
        """A lead locks it out, and sets it up again; what was under way is of a line that is no more.

        Raises:
            ServiceError: It has no token of any use now.
        """
        former = Former(self.enrolled.device_id)
        code = self._central.code_after_lock_out(former.device_id)
        self._sent = self._fetched = None
        answer = self._network.carry(lambda: self._central.enrol(code, self.name, former))
        self.enrolled = EnrolAnswer.model_validate_json(answer)
        self.store.act_as(self.enrolled.device_id, bytes.fromhex(self.enrolled.pepper))

    # --- what its lanes talk to ----------------------------------------------------------------

    def push(self, commands: Sequence[PushedCommand]) -> PushAnswer:
        """As `ServiceClient.push`."""
        body = PushBatch(commands=tuple(commands)).model_dump_json()
        answer = self._network.carry(lambda: self._central.push(self.enrolled.token, body))
        return PushAnswer.model_validate_json(answer)

    def changes(self, epoch: str, since: int, wait_s: float = 0) -> ChangesPage:
        """As `ServiceClient.changes`."""
        del wait_s
        ask = lambda: self._central.changes(self.enrolled.token, epoch, since, _PAGE)  # noqa: E731
        return ChangesPage.model_validate_json(self._network.carry(ask))

    def snapshot(self) -> Snapshot:
        """As `ServiceClient.snapshot`."""
        return Snapshot.model_validate_json(
            self._network.carry(lambda: self._central.snapshot(self.enrolled.token))
        )

    # --- looking inside ------------------------------------------------------------------------

    def outbox(self) -> dict[str, int]:
        """Command ids and numbers of all that is not part of the confirmed orders yet."""
        return {row[0]: row[1] for row in self.rows("SELECT command_id, seq FROM outbox")}

    def last_seq(self) -> int:
        """The number of the youngest command."""
        return int(self.rows("SELECT max(seq) FROM outbox")[0][0])

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Look into the file."""
        with self.store._transaction.engine.begin() as connection:
            return [tuple(row) for row in connection.execute(text(query))]

    def _is_own(self, command_id: UUID) -> bool:
        """Whether it was this tablet's word, as far as its file knows."""
        return any(tap.command_id == str(command_id) for tap in self.taps) and not self.was_restored

    def _open(self) -> PickupStore:
        secret = bytes.fromhex(self.enrolled.pepper)
        store = PickupStore.open(self._path, self.enrolled.device_id, self.now, secret=secret)
        self.plug.watch(store._transaction.engine)
        return store
