"""A service made of the shared rules and nothing else: no network, no database, and faults on demand."""

import json
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from pickup_domain.convert import from_wire
from pickup_domain.lifecycle import apply
from pickup_domain.order import Order
from pickup_domain.outcomes import Applied, RefusalCode
from pickup_domain.sync import (
    Change,
    ChangeOp,
    ChangesPage,
    CommandResult,
    PushAnswer,
    PushedCommand,
    ResultStatus,
    Snapshot,
    SnapshotItem,
)
from staff_app.errors import ServiceError
from tests.factories import NOW, TABLET

EPOCH = "epoch-1"


class CounterService:
    """Decides commands like the central service and tells them in a feed."""

    def __init__(self, *orders: Order, epoch: str = EPOCH) -> None:
        self.epoch = epoch
        self.orders = {str(order.order_id): order for order in orders}
        self.feed: list[Change] = []
        self.ledger: dict[UUID, CommandResult] = {}
        self.batches: list[tuple[PushedCommand, ...]] = []
        """Everything that was ever sent, also where the answer was lost."""
        self.undecided: frozenset[str] = frozenset()
        """Command types that are answered with retry."""
        self.forgotten = 0
        """The oldest position that the feed can be read on from."""
        self.is_cut = False
        self.loses_answers = False
        """Commands arrive, their answers do not."""

    def push(self, commands: Sequence[PushedCommand]) -> PushAnswer:
        """Decide each once; a re-sent one gets the same result again."""
        self._reached()
        self.batches.append(tuple(commands))
        results = tuple(self._decide(pushed) for pushed in commands)
        if self.loses_answers:
            raise ServiceError("Offline", "The service cannot be reached.")
        return PushAnswer(results=results, server_time=NOW, epoch=self.epoch)

    def changes(self, epoch: str, since: int, wait_s: float = 0) -> ChangesPage:
        """Everything after `since` at once."""
        del wait_s
        self._reached()
        reset = epoch != self.epoch or not self.forgotten <= since <= len(self.feed)
        return ChangesPage(
            epoch=self.epoch,
            changes=() if reset else tuple(self.feed[since:]),
            next=len(self.feed),
            head=len(self.feed),
            min=self.forgotten,
            reset=reset,
            server_time=NOW,
        )

    def snapshot(self) -> Snapshot:
        """All orders as they are."""
        self._reached()
        return snapshot(*self.orders.values(), epoch=self.epoch, seq=len(self.feed))

    def put(self, order: Order) -> None:
        """An order is as given from now on, and the feed says so."""
        self.orders[str(order.order_id)] = order
        self.feed.append(change(len(self.feed) + 1, order))

    def _decide(self, pushed: PushedCommand) -> CommandResult:
        if pushed.id in self.ledger:
            return self.ledger[pushed.id]
        if pushed.type in self.undecided:
            return CommandResult(id=pushed.id, status=ResultStatus.RETRY, code="unsupported")
        outcome = apply(self.orders.get(str(pushed.order_id)), from_wire(pushed, TABLET), NOW)
        if isinstance(outcome, Applied):
            self.put(outcome.order)
            result = CommandResult(
                id=pushed.id,
                status=ResultStatus.APPLIED,
                version=outcome.order.version,
                feed_seq=len(self.feed),
            )
        else:
            stale = outcome.code is RefusalCode.STALE
            result = CommandResult(
                id=pushed.id,
                status=ResultStatus.CONFLICT if stale else ResultStatus.REJECTED,
                code=outcome.code.value,
                sentence=outcome.sentence,
            )
        self.ledger[pushed.id] = result
        return result

    def _reached(self) -> None:
        if self.is_cut:
            raise ServiceError("Offline", "The service cannot be reached.")


def change(seq: int, order: Order, op: ChangeOp = ChangeOp.PUT) -> Change:
    """A feed row about an order."""
    body = order.for_tablet().model_dump(mode="json") if op is ChangeOp.PUT else None
    return Change(seq=seq, kind="order", id=str(order.order_id), version=order.version, op=op, body=body)


def beyond_this_app(whole: Snapshot, order_id: str) -> Snapshot:
    """The same, with a part of one order that only a newer app could read."""
    items = tuple(
        each.model_copy(update={"body": json.dumps(each.parsed() | {"policy": "see the handbook"})})
        if each.id == order_id
        else each
        for each in whole.items
    )
    return whole.model_copy(update={"items": items})


def page(*changes: Change, epoch: str = EPOCH, server_time: datetime = NOW) -> ChangesPage:
    """A page of the feed with these rows."""
    last = changes[-1].seq if changes else 0
    return ChangesPage(epoch=epoch, changes=changes, next=last, head=last, min=0, server_time=server_time)


def snapshot(
    *orders: Order, others: Sequence[SnapshotItem] = (), epoch: str = EPOCH, seq: int = 0
) -> Snapshot:
    """Everything as of one moment."""
    items = [
        SnapshotItem(
            kind="order",
            id=str(order.order_id),
            version=order.version,
            body=order.for_tablet().model_dump_json(),
        )
        for order in orders
    ]
    return Snapshot(epoch=epoch, seq=seq, items=(*items, *others), server_time=NOW)
