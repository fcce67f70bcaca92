"""What every rule of the lifecycle works with: the order as it is, the command, and the time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from pickup_domain.commands import Command
from pickup_domain.events import BESIDE, EventKind, OrderEvent
from pickup_domain.order import (
    ActorKind,
    Heard,
    LineItem,
    Order,
    OrderState,
    OrderStatus,
    TimelineEntry,
    Touch,
    Undoable,
)
from pickup_domain.outcomes import Applied, Incident, RefusalCode, Refused
from pickup_domain.wording import Sentence, say

APART = " · "
"""What stands on the timeline between a thing and somebody's reason."""

UNDOABLE = frozenset(
    {
        "pick_item", "unpick_item", "short_pick", "stage_bag", "move_bag", "bag_missing", "mark_ready",
        "recall_ready", "hand_over", "refuse_item", "record_no_show",
    }
)  # fmt: skip
"""Commands that can be taken back within the store's undo window."""

PICKED_ON = frozenset({OrderStatus.PLACED, OrderStatus.PICKING, OrderStatus.PARTLY_READY})
"""Where an order may be on somebody's walk."""


class RefusedError(Exception):
    """Carries a refusal out of a rule; never leaves `apply`."""

    def __init__(
        self, code: RefusalCode, template: str, incident: Incident | None = None, **values: object
    ) -> None:
        super().__init__(template)
        self.refused = Refused(code, say(template, **values), incident)

    @classmethod
    def because(cls, code: RefusalCode, sentence: Sentence) -> "RefusedError":
        """With a sentence that is made already."""
        return cls(code, sentence.template, **sentence.values)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Context:
    """One command about one order at one time."""

    order: Order
    command: Command
    now: datetime

    @property
    def version(self) -> int:
        """The version that the order gets if the command counts."""
        return self.order.version + 1

    @property
    def undo_until(self) -> datetime:
        """Until when a message made of this command must wait."""
        return self.now + timedelta(seconds=self.order.policy.undo_window_s)

    def refuse(
        self, code: RefusalCode, template: str, incident: Incident | None = None, **values: object
    ) -> RefusedError:
        """A refusal to raise; its sentence is made as `pickup_domain.wording.say` makes it."""
        return RefusedError(code, template, incident, **values)

    def line(self, line_id: str) -> LineItem:
        """The line a command names; refused where the order has no such line."""
        line = self.order.line(line_id)
        if line is None:
            raise RefusedError(
                RefusalCode.NOT_ON_ORDER, "That line is not on this order. Look at the order again."
            )
        return line

    def check_order(self) -> None:
        """Refuse where another device changed the order after what this device had seen."""
        self._check(self.order.touched)

    def check_line(self, line: LineItem) -> None:
        """Refuse where another device changed the line after what this device had seen."""
        self._check(line.touched)

    def is_behind(self, touched: tuple[Touch, ...]) -> bool:
        """True where another device made one of these changes after what this device had seen."""
        command = self.command
        return any(
            touch.device != command.device and touch.version > command.base_version for touch in touched
        )

    def _check(self, touched: tuple[Touch, ...]) -> None:
        if self.is_behind(touched):
            raise RefusedError(
                RefusalCode.STALE,
                "Somebody else changed this in the meantime. Look at it as it is now, then decide again.",
            )

    def changed(self, line: LineItem, **quantities: int) -> LineItem:
        """The line with new quantities, marked as changed by this command."""
        return line.model_copy(
            update={**quantities, "version": line.version + 1, "touched": self._touched(line.touched)}
        )

    def with_lines(self, order: Order, *changed: LineItem) -> Order:
        """The order with these lines in the place of those with the same ids."""
        by_id = {line.line_id: line for line in changed}
        lines = tuple(by_id.get(line.line_id, line) for line in order.lines)
        return order.model_copy(update={"lines": lines})

    def event(self, kind: EventKind, **facts: Any) -> OrderEvent:  # noqa: ANN401 - fields of OrderEvent, checked there
        """An event of this command."""
        return OrderEvent(
            kind=kind,
            order_id=self.command.order_id,
            command_id=self.command.id,
            version=self.version,
            at=self.now,
            actor=self.command.actor,
            device=self.command.device,
            **facts,
        )

    def applied(
        self,
        order: Order,
        *events: OrderEvent,
        incident: Incident | None = None,
    ) -> Applied:
        """The order after this command: counted, on the timeline, and undoable where it can be.

        Args:
            order: What the rule made of it.
            events: What happened.
            incident: What a lead has to look at.
        """
        kind = self.command.args.type
        update: dict[str, object] = {
            "version": self.version,
            "timeline": (*order.timeline, *self._entries(order, events)),
        }
        if order.status not in PICKED_ON:
            update["wave"] = None
        if self.command.seq:
            others = tuple(each for each in order.heard if each.device != self.command.device)
            update["heard"] = (*others, Heard(device=self.command.device, seq=self.command.seq))
        if any(event.kind not in BESIDE for event in events):
            update["touched"] = self._touched(order.touched)
            update["undoable"] = self._undoable() if kind in UNDOABLE else None
        return Applied(order.model_copy(update=update), tuple(events), incident)

    def _touched(self, touched: tuple[Touch, ...]) -> tuple[Touch, ...]:
        others = tuple(touch for touch in touched if touch.device != self.command.device)
        return (*others, Touch(device=self.command.device, version=self.version))

    def _undoable(self) -> Undoable:
        before = OrderState.model_construct(
            **{name: getattr(self.order, name) for name in OrderState.model_fields}
        )
        return Undoable(
            command_id=self.command.id,
            kind=self.command.args.type,
            by=self.command.actor,
            until=self.undo_until,
            version_after=self.version,
            before=before,
        )

    def _entries(self, order: Order, events: Iterable[OrderEvent]) -> Iterable[TimelineEntry]:
        actor = self.command.actor
        by = actor.name if actor.kind is ActorKind.STAFF and actor.name else actor.kind.value
        for event in events:
            yield TimelineEntry(at=self.now, kind=event.kind.value, by=by, detail=self._detail(order, event))

    def _detail(self, order: Order, event: OrderEvent) -> str:
        """The thing that it is about, of a substitute that one, and why."""
        line = None if event.line_id is None else self.order.line(event.line_id)
        asked = (each for each in order.substitutions if each.substitution_id == event.substitution_id)
        offer = next(asked, None)
        name = offer.item.name if offer else line.name if line else None
        count = None if event.quantity is None else f"{event.quantity} ×"
        thing = " ".join(part for part in (count, name, event.bag_id, event.location) if part)
        return APART.join(part for part in (thing, event.reason) if part)


def is_done(order: Order) -> bool:
    """True where something was handed over or refused and nothing is left to pick or to give."""
    begun = bool(order.hand_overs) or any(line.refused or line.returned for line in order.lines)
    return begun and all(line.open == 0 and line.in_store == 0 for line in order.lines)


def settled(ctx: Context, order: Order) -> tuple[Order, tuple[OrderEvent, ...]]:
    """The order in the status that its units ask for, with the event where that ends it.

    Picked up where nothing is left of it; picking again where nothing that was partly ready is left here.
    """
    if not order.status.is_open:
        return order, ()
    if is_done(order):
        closed = {"status": OrderStatus.PICKED_UP, "closed_at": ctx.now, "hold_until": None}
        event = ctx.event(EventKind.PICKED_UP, hold_message_until=ctx.undo_until)
        return order.model_copy(update=closed), (event,)
    if order.status is OrderStatus.PARTLY_READY and not any(line.in_store for line in order.lines):
        return order.model_copy(update={"status": OrderStatus.PICKING, "hold_until": None}), ()
    return order, ()
