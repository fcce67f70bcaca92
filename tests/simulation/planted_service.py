"""Mistakes of the service and of the rules that both share (`planted`)."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from unittest.mock import patch

from sqlalchemy import update
from sqlmodel import col

from central_service.notify.dispatcher import Dispatcher
from central_service.notify.message import Due
from central_service.promises.plan import PickupCalendar
from central_service.services import changes, commands, deadlines, messages, recording, store_commands
from central_service.services.recording import record
from central_service.storage import access, feed, notifications, slots, stores
from central_service.storage import deadlines as deadline_rows
from central_service.storage.tables import StoreCounterRow
from pickup_domain import commands as c
from pickup_domain import day
from pickup_domain.lifecycle import exceptions, handing_over
from pickup_domain.lifecycle.apply import RULES
from pickup_domain.lifecycle.context import Context, RefusedError
from pickup_domain.order import ExceptionCare
from pickup_domain.outcomes import Applied
from pickup_domain.sync import ChangesPage, Snapshot
from pickup_domain.waiting import Waiting


def no_ledger() -> Any:  # noqa: ANN401
    """The service does not remember what it has decided."""
    return patch.object(access, "write_ledger", lambda *_: None)


def a_snapshot_is_ahead_of_itself() -> Any:  # noqa: ANN401
    """The service reads how far its feed goes after what it tells."""
    from central_service.services import store_state

    real = store_state.snapshot

    def snapshot(*asked: Any) -> Snapshot:  # noqa: ANN401
        whole = real(*asked)
        orders_first = [each for each in whole.items if each.kind == "order"][:-1]
        rest = [each for each in whole.items if each.kind != "order"]
        return whole.model_copy(update={"items": tuple(rest + orders_first)})

    return patch.object(store_state, "snapshot", snapshot)


def the_feed_skips_a_number() -> Any:  # noqa: ANN401
    """Numbers come from a sequence that a rolled-back transaction does not give back."""
    real = feed.append

    def append(work: Any, store_id: int, entries: Any, *chain: Any) -> int:  # noqa: ANN401
        if len(entries) > 1:
            work.connection.execute(
                update(StoreCounterRow).values(feed_head=col(StoreCounterRow.feed_head) + 1)
            )
        return real(work, store_id, entries, *chain)

    return patch.object(feed, "append", append)


def a_change_is_not_told() -> Any:  # noqa: ANN401
    """A deadline changes an order and tells no tablet."""
    real = feed.append

    def append(work: Any, store_id: int, entries: Any, *chain: Any) -> int:  # noqa: ANN401
        return real(work, store_id, [], *chain)

    def untold(*args: Any) -> int:  # noqa: ANN401
        with patch.object(feed, "append", append):
            return record(*args)

    return patch.object(deadlines, "record", untold)


def a_page_loses_its_last_row() -> Any:  # noqa: ANN401
    """The service says "go on after the next one"."""
    real = changes.page

    def page(*args: Any) -> ChangesPage:  # noqa: ANN401
        found = real(*args)
        if len(found.changes) > 1:
            found = found.model_copy(update={"changes": found.changes[:-1]})
        return found

    return patch.object(changes, "page", page)


def an_event_without_its_message() -> Any:  # noqa: ANN401
    """“Ready” tells nobody."""
    real = messages._messages

    def written(work: Any, store_id: int, order: Any, event: Any, now: Any) -> Any:  # noqa: ANN401
        return [] if event.kind.value == "ready" else real(work, store_id, order, event, now)

    return patch.object(messages, "_messages", written)


def a_cart_counts_twice() -> Any:  # noqa: ANN401
    """The service forgets a storefront's key."""
    return patch.object(access, "remember", lambda *_: None)


def stock_is_not_given_back() -> Any:  # noqa: ANN401
    """A cancelled order keeps its reservation."""
    return patch.object(recording, "_NOT_PROMISED", frozenset())


def an_older_command_is_guessed() -> Any:  # noqa: ANN401
    """What the ledger has forgotten is decided again."""
    real = access.decided

    def decided(*args: Any) -> access.Decided:  # noqa: ANN401
        return replace(real(*args), pruned_through=0)

    return patch.object(access, "decided", decided)


def a_batch_is_decided_backwards() -> Any:  # noqa: ANN401
    """The service decides what came together in any order."""
    real = commands.decide

    def decide(database: Any, device: Any, batch: Any, now: Any) -> Any:  # noqa: ANN401
        return list(reversed(real(database, device, tuple(reversed(batch)), now)))

    return patch.object(commands, "decide", decide)


def a_word_is_lost() -> Any:  # noqa: ANN401
    """The service answers a lead's word about a slot as if it were so already."""
    real = store_commands._decide
    done = store_commands._Done(1)

    def decide(args: Any, asked: Any) -> Any:  # noqa: ANN401
        return done if args.type == "close_slot" else real(args, asked)

    return patch.object(store_commands, "_decide", decide)


def a_word_counts_again() -> Any:  # noqa: ANN401
    """The service keeps no ledger of what leads say about the store."""
    real = commands._decide

    def decide(work: Any, device: Any, pushed: Any, now: Any) -> Any:  # noqa: ANN401
        if pushed.type in day.KNOWN_TYPES:
            return store_commands.carry_out(work, device, pushed, now)
        return real(work, device, pushed, now)

    return patch.object(commands, "_decide", decide)


def a_word_is_not_told() -> Any:  # noqa: ANN401
    """A slot is closed, and the feed tells no tablet."""
    real = slots.override

    def override(*args: Any, **said: Any) -> Any:  # noqa: ANN401
        now = real(*args, **said)
        # Its entry is of another slot's name, as a key that is put together wrongly would be.
        return replace(now, starts_at=now.starts_at.replace(second=1))

    return patch.object(slots, "override", override)


def the_last_word_on_an_exception_counts() -> Any:  # noqa: ANN401
    """A lead who sees to an exception does not look whether another has."""
    rule = RULES[c.ResolveException]

    def resolve(ctx: Context, args: c.ResolveException) -> Applied:
        others = tuple(each for each in ctx.order.exceptions if each.key != args.key)
        return rule.handle(replace(ctx, order=ctx.order.model_copy(update={"exceptions": others})), args)

    return patch.dict(RULES, {c.ResolveException: replace(rule, handle=resolve)})


def only_one_of_two_leads_hears() -> Any:  # noqa: ANN401
    """That two saw to the same is no incident."""
    rule = RULES[c.ResolveException]

    def resolve(ctx: Context, args: c.ResolveException) -> Applied:
        try:
            return rule.handle(ctx, args)
        except RefusedError as refusal:
            refusal.refused = replace(refusal.refused, incident=None)
            raise

    return patch.dict(RULES, {c.ResolveException: replace(rule, handle=resolve)})


def the_end_of_an_incident_is_not_told() -> Any:  # noqa: ANN401
    """The service notes that a lead saw to an incident, and tells no tablet."""
    real = recording._settle_incidents

    def resolve(*args: Any) -> list[Any]:  # noqa: ANN401
        real(*args)
        return []

    return patch.object(recording, "_settle_incidents", resolve)


def a_word_can_be_taken_back_for_ever() -> Any:  # noqa: ANN401
    """That an exception is seen to is taken back whenever somebody wants to."""
    real = exceptions.reopen

    def reopen(ctx: Context, known: ExceptionCare) -> Applied:
        again = None if known.resolved_at is None else ctx.now
        return real(ctx, known.model_copy(update={"resolved_at": again}))

    return patch.object(exceptions, "reopen", reopen)


def a_snapshot_guesses_when() -> Any:  # noqa: ANN401
    """A snapshot tells of a message when it was made, the feed when it failed."""
    real = notifications.fates

    def fates(connection: Any, *rest: Any) -> Any:  # noqa: ANN401
        with patch.object(notifications, "fate", lambda row: real_fate(without(row))):
            return real(connection, *rest)

    def without(row: Any) -> Any:  # noqa: ANN401
        return {**row, "told_at": None}

    real_fate = notifications.fate
    return patch.object(notifications, "fates", fates)


def who_is_set_up_again_is_another() -> Any:  # noqa: ANN401
    """The service gives a tablet that is enrolled again a new id each time."""
    return patch.object(access, "enrol_again", lambda *_: False)


def an_incident_stays_over() -> Any:  # noqa: ANN401
    """The service takes an incident for over also where the lead's word about it is taken back."""
    real: Any = stores.settle_incident
    return patch.object(
        stores, "settle_incident", lambda *of: real(*of[:-1], of[-1] or datetime(2026, 11, 24, tzinfo=UTC))
    )


def what_is_given_twice_is_no_incident() -> Any:  # noqa: ANN401
    """A second hand-over is refused, and no lead is told."""
    real = handing_over._already_collected

    def already_collected(ctx: Context, **what: Any) -> RefusedError:  # noqa: ANN401
        refusal = real(ctx, **what)
        refusal.refused = replace(refusal.refused, incident=None)
        return refusal

    return patch.object(handing_over, "_already_collected", already_collected)


def what_was_cancelled_is_given_in_silence() -> Any:  # noqa: ANN401
    """A hand-over after the cancellation counts, and no lead is told."""
    real = handing_over._after_cancellation
    return patch.object(
        handing_over, "_after_cancellation", lambda *done: replace(real(*done), incident=None)
    )


def the_last_word_on_a_line_counts() -> Any:  # noqa: ANN401
    """Nobody looks whether another tablet changed the line meanwhile."""
    return patch.object(Context, "check_line", lambda *_: None)


def the_last_word_on_an_order_counts() -> Any:  # noqa: ANN401
    """Nobody looks whether another tablet changed the order meanwhile."""
    return patch.object(Context, "check_order", lambda *_: None)


def nothing_waits() -> Any:  # noqa: ANN401
    """The tablet sends what could contradict an earlier command that waits."""
    return patch.object(Waiting, "hold", lambda *_: False)


def a_shorter_end_of_a_day_counts_unseen() -> Any:  # noqa: ANN401
    """Only what opens a day longer has to have seen what was said of its end."""
    real = store_commands._check_seen

    def check_seen(args: day.SetClosing, plan: PickupCalendar) -> None:
        said = next((each.closes_at for each in plan.dated if each.first == args.day), None)
        if (args.closes_at or "24:00") > (said or "24:00"):
            real(args, plan)

    return patch.object(store_commands, "_check_seen", check_seen)


def nothing_is_to_be_done_at_a_time() -> Any:  # noqa: ANN401
    """No deadline is ever written."""
    return patch.object(deadline_rows, "add", lambda *_: None)


def a_deadline_is_taken_and_not_done() -> Any:  # noqa: ANN401
    """It is gone, and its order does not hear of it."""
    return patch.object(deadlines, "_carry_out", lambda work, due, _: deadline_rows.take(work, due))


def a_message_goes_twice() -> Any:  # noqa: ANN401
    """It is sent again though it was accepted."""
    real = Dispatcher._send

    def send(self: Dispatcher, due: Due) -> None:
        context = self._queue.context(due)
        if context is not None and due.attempts == 0:
            self._sender.send(context)
        real(self, due)

    return patch.object(Dispatcher, "_send", send)


def a_cancelled_order_keeps_its_place() -> Any:  # noqa: ANN401
    """Its slot stays as full as it was."""
    real = recording._move_slot

    def move(work: Any, store_id: int, before: Any, after: Any, given_up: Any) -> None:  # noqa: ANN401
        if before is None or after.status.value != "cancelled":
            real(work, store_id, before, after, given_up)

    return patch.object(recording, "_move_slot", move)
