"""Whatever the order of taps, answers, feed pages, losses and restarts: the screen shows one fold."""

import tempfile
from datetime import timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pickup_domain import commands as c
from pickup_domain.convert import from_wire
from pickup_domain.lifecycle import apply
from pickup_domain.order import Actor, Order
from pickup_domain.outcomes import Applied
from pickup_domain.sync import PushedCommand
from staff_app.errors import ServiceError
from staff_app.store.pickup_store import PickupStore
from staff_app.store.sealing import Seal
from staff_app.sync.feed import pull_once
from staff_app.sync.push import Sent, record, send
from tests.conftest import example_is_over, examples
from tests.counter_service import CounterService
from tests.factories import (
    ASSOCIATE,
    COLLEAGUE,
    LEAD,
    NOW,
    ORDER_ID,
    OTHER_LEAD,
    OTHER_TABLET,
    TABLET,
    give,
    hand_over,
    placed,
)

ID = str(ORDER_ID)
TAPS = (
    c.StartPicking(),
    c.PickItem(line_id="1", quantity=1, method=c.PickMethod.SCANNED, code="SKU-1"),
    c.PickItem(line_id="2", quantity=1, method=c.PickMethod.SCANNED, code="SKU-2"),
    c.UnpickItem(line_id="2", quantity=1),
    c.ShortPick(line_id="2", quantity=1, reason=c.ShortReason.NOT_FOUND),
    c.MarkReady(partly=True),
    c.RecallReady(reason="wrong box"),
    c.AddNote(text="rings the bell"),
    c.Arrived(),
    hand_over(),
    c.Cancel(reason="changed their mind"),
    c.TakeException(key="late", assignee=LEAD),
    c.ResolveException(key="late", note="Called them"),
)


class TabletAndService(RuleBasedStateMachine):
    """One tablet, its service, and another tablet that works on the same order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "queue.sqlite3"
        self.service = CounterService(placed())
        self.store = PickupStore.open(self.path, TABLET, NOW)
        self.random = Random(1)
        self.now = NOW
        self.tapped: list[UUID] = []
        self.answers: list[Sent] = []

    @initialize()
    def first_snapshot(self) -> None:
        """The tablet knows the order."""
        pull_once(self.store, self.service, 0)

    @rule(args=st.sampled_from(TAPS), lead=st.booleans())
    def tap(self, args: c.CommandArgs, lead: bool) -> None:
        """Somebody does something here; it may be refused."""
        self.say(args, lead)

    @rule(word=st.booleans(), lead=st.booleans())
    def take_back(self, word: bool, lead: bool) -> None:
        """A lead takes back what was seen to, or somebody the last step; perhaps too late."""
        for done in undoable(self.store.order(ID), word=word)[:1]:
            self.say(c.Undo(command_id=done), word or lead)

    @rule(word=st.booleans())
    def somebody_else_takes_back(self, word: bool) -> None:
        """The same on the other tablet."""
        for done in undoable(self.service.orders[ID], word=word)[:1]:
            self.say_elsewhere(c.Undo(command_id=done), OTHER_LEAD)

    def say(self, args: c.CommandArgs, lead: bool) -> None:
        """On this tablet."""
        before = self.store.outbox_status().unsent
        self.store.submit(ID, args, LEAD if lead else ASSOCIATE, self.now, offline=True)
        if self.store.outbox_status().unsent > before:
            self.tapped.append(self.last_unsent())

    @rule(args=st.sampled_from(TAPS), lead=st.booleans())
    def somebody_else(self, args: c.CommandArgs, lead: bool) -> None:
        """The other tablet does something, and the service hears of it first."""
        self.say_elsewhere(args, OTHER_LEAD if lead else COLLEAGUE)

    def say_elsewhere(self, args: c.CommandArgs, who: Actor) -> None:
        """On the other tablet, which has a network."""
        outcome = give(self.service.orders[ID], args, who, device=OTHER_TABLET)
        if isinstance(outcome, Applied):
            self.service.put(outcome.order)

    @precondition(lambda self: not self.answers)
    @rule(lost=st.booleans(), undecided=st.sampled_from([frozenset(), frozenset({"pick_item"})]))
    def push(self, lost: bool, undecided: frozenset[str]) -> None:
        """Send what is due, as the app does only once the last answer is recorded; it is lost, or waits."""
        entries = self.store.due_commands(self.now, 3)
        if not entries:
            return
        self.service.loses_answers, self.service.undecided = lost, undecided
        try:
            self.answers.append(send(entries, self.service, self.now, self.random))
        except ServiceError:
            assert lost
        self.service.loses_answers, self.service.undecided = False, frozenset()

    @precondition(lambda self: self.answers)
    @rule()
    def answer_arrives(self) -> None:
        """Before or after the feed has shown what came of it."""
        record(self.store, self.answers.pop(0), self.now)

    @rule()
    def pull(self) -> None:
        """A page of the feed."""
        pull_once(self.store, self.service, 0)

    @rule()
    def time_passes(self) -> None:
        """Whatever was put off is due again."""
        self.now += timedelta(minutes=2)

    @rule()
    def restart(self) -> None:
        """The app is closed and opened; answers under way are lost."""
        self.answers.clear()
        self.store.close()
        self.store = PickupStore.open(self.path, TABLET, NOW)

    @invariant()
    def the_screen_shows_the_fold(self) -> None:
        """Folding what is on disk anew, by the rules alone, gives what is shown."""
        shown = self.store.order(ID)
        assert shown == self.folded_anew()

    @invariant()
    def no_tap_is_lost(self) -> None:
        """Each that counted here is unsent, known to the service, or among both."""
        with self.store._transaction() as connection:
            kept = set(connection.exec_driver_sql("SELECT command_id FROM outbox").scalars())
        assert {str(each) for each in self.tapped} <= kept | {str(each) for each in self.service.ledger}

    def teardown(self) -> None:
        """With the network back, tablet and service say the same."""
        self.now += timedelta(hours=1)
        for _ in range(100):
            entries = self.store.due_commands(self.now, 100)
            if not entries:
                break
            record(self.store, send(entries, self.service, self.now, self.random), self.now)
        pull_once(self.store, self.service, 0)
        assert self.store.outbox_status().unsent == 0
        assert set(self.tapped) <= set(self.service.ledger)
        if self.store.cursor().epoch:
            assert self.store.order(ID) == self.service.orders[ID].for_tablet()
        self.store.close()
        self.folder.cleanup()
        example_is_over()

    def folded_anew(self) -> Order | None:
        """The confirmed order and every row of the outbox, put together without the store's code."""
        with self.store._transaction() as connection:
            body = connection.exec_driver_sql("SELECT body FROM order_srv").scalar_one_or_none()
            rows = connection.exec_driver_sql("SELECT body, last_code FROM outbox ORDER BY seq").all()
        if body is None:
            return None
        order = Order.model_validate_json(body)
        heard, seal = order.heard_from(TABLET), Seal(b"")
        for pushed, last_code in rows:
            command = from_wire(PushedCommand.model_validate_json(seal.open(pushed)), TABLET)
            if command.seq > heard or last_code:
                outcome = apply(order, command, command.occurred_at)
                order = outcome.order if isinstance(outcome, Applied) else order
        return order

    def last_unsent(self) -> UUID:
        """The id of the newest command in the outbox."""
        with self.store._transaction() as connection:
            newest = "SELECT command_id FROM outbox ORDER BY seq DESC LIMIT 1"
            return UUID(connection.exec_driver_sql(newest).scalar_one())


def undoable(order: Order | None, *, word: bool) -> list[UUID]:
    """What may be taken back: the words that an exception is seen to, or the latest step."""
    if order is None:
        return []
    if word:
        return [each.resolved_with for each in order.exceptions if each.resolved_with is not None]
    return [] if order.undoable is None else [order.undoable.command_id]


TestTabletAndService = pytest.mark.proof(TabletAndService.TestCase)
TestTabletAndService.settings = settings(max_examples=examples(40), stateful_step_count=25, deadline=None)
