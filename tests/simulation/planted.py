"""Mistakes that somebody could make, put into the running code one at a time: each must be found.

Each is a few lines of the shipping code done wrong. `FOUND_BY` names the first seed that shows it; a test
finds each of them again, so that a checker that has gone blind is noticed.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from os import urandom
from typing import Any
from unittest.mock import patch

from sqlalchemy import delete, func, update
from sqlmodel import col, select
from uuid_utils.compat import uuid7

from central_service.services import changes, commands, deadlines, messages, recording, store_commands
from central_service.services.recording import record
from central_service.storage import access, feed, notifications, slots, stores
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
from staff_app.rows.orders import Refusal
from staff_app.store import incidents, intake, meta, outbox, pickup_store, views
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import SyncCursor
from staff_app.store.sealing import Seal
from staff_app.store.tables import IncidentRow, OutboxRow
from staff_app.sync import feed as tablet_feed
from staff_app.sync import push as tablet_push
from tests.simulation.central import template

Plant = Callable[[], Any]


def cursor_before_rows() -> Any:  # noqa: ANN401
    """The tablet notes how far it has read in a transaction before the rows'."""
    real = PickupStore.apply_changes

    def apply_changes(self: PickupStore, page: ChangesPage) -> object:
        with self._transaction() as connection:
            meta.set_cursor(connection, SyncCursor(page.epoch, page.next))
        return real(self, page)

    return patch.object(PickupStore, "apply_changes", apply_changes)


def no_ledger() -> Any:  # noqa: ANN401
    """The service does not remember what it has decided."""
    return patch.object(access, "write_ledger", lambda *_: None)


def reset_ignored() -> Any:  # noqa: ANN401
    """The tablet reads on where it was told that it cannot."""
    real = tablet_feed.fetch

    class Deaf:
        def __init__(self, client: Any) -> None:  # noqa: ANN401
            self.snapshot = client.snapshot
            self._client = client

        def changes(self, epoch: str, since: int, wait_s: float = 0) -> ChangesPage:
            page: ChangesPage = self._client.changes(epoch, since, wait_s)
            return page.model_copy(update={"next": page.head, "reset": False}) if page.reset else page

    return patch.object(tablet_feed, "fetch", lambda client, *rest: real(Deaf(client), *rest))


def sent_is_forgotten() -> Any:  # noqa: ANN401
    """The tablet deletes a command as soon as it has sent it."""
    real = PickupStore.due_commands

    def due_commands(self: PickupStore, now: Any, limit: int) -> Any:  # noqa: ANN401
        entries = real(self, now, limit)
        with self._transaction() as connection:
            outbox.remove(connection, [entry.seq for entry in entries])
        return entries

    return patch.object(PickupStore, "due_commands", due_commands)


def a_retry_has_a_new_id() -> Any:  # noqa: ANN401
    """The tablet gives a command another id each time it sends it."""
    real = tablet_push.send

    def send(entries: Any, client: Any, now: Any, random: Any) -> Any:  # noqa: ANN401
        class Renaming:
            def push(self, batch: Any) -> Any:  # noqa: ANN401
                renamed = [each.model_copy(update={"id": uuid7()}) for each in batch]
                answer = client.push(renamed)
                back = {new.id: old.id for new, old in zip(renamed, batch, strict=True)}
                results = tuple(each.model_copy(update={"id": back[each.id]}) for each in answer.results)
                return answer.model_copy(update={"results": results})

        return real(entries, Renaming(), now, random)

    return patch.object(tablet_push, "send", send)


def later_ones_overtake() -> Any:  # noqa: ANN401
    """The tablet sends the youngest first."""
    real_due = outbox.due

    def due(connection: Any, now: Any, limit: int) -> Any:  # noqa: ANN401
        entries, damaged = real_due(connection, now, 10**6)
        return list(reversed(entries))[:limit], damaged

    return patch.object(outbox, "due", due)


def a_snapshot_empties_the_outbox() -> Any:  # noqa: ANN401
    """The tablet begins anew and forgets what it has not told yet."""
    real = intake.take_snapshot

    def take_snapshot(connection: Any, device_id: str, snapshot: Snapshot, now: Any) -> Any:  # noqa: ANN401
        connection.execute(delete(OutboxRow))
        return real(connection, device_id, snapshot, now)

    return patch.object(intake, "take_snapshot", take_snapshot)


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


def refused_is_still_shown() -> Any:  # noqa: ANN401
    """The tablet does not fold an order anew once its command was refused."""
    real = intake.take_results

    def take_results(connection: Any, device_id: str, results: Any, now: Any) -> Any:  # noqa: ANN401
        with patch.object(views, "refresh", lambda *_: None):
            return real(connection, device_id, results, now)

    return patch.object(intake, "take_results", take_results)


def nobody_hears_of_a_refusal() -> Any:  # noqa: ANN401
    """A command that did not count disappears without a word."""
    return patch.object(intake, "_note_refused", lambda *_: 0)


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


def numbers_begin_again() -> Any:  # noqa: ANN401
    """The tablet counts from what is in its outbox, and begins again when that is empty."""
    highest = select(func.max(col(OutboxRow.seq)))

    def numbers(connection: Any) -> tuple[int, bool]:  # noqa: ANN401
        return connection.execute(highest).scalar() or 0, True

    return patch.object(outbox, "_numbers", numbers)


def a_new_file_begins_at_one() -> Any:  # noqa: ANN401
    """The numbers of a new file begin at 1, whatever was heard."""
    real = outbox.heard_through
    return patch.object(outbox, "heard_through", lambda connection, _: real(connection, 0))


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


def a_word_is_gone_with_the_answer() -> Any:  # noqa: ANN401
    """The tablet takes what it sent about the store out of its outbox, whatever the answer is."""
    real = intake.take_results

    def take_results(connection: Any, device_id: str, results: Any, now: Any) -> Any:  # noqa: ANN401
        connection.execute(delete(OutboxRow).where(col(OutboxRow.order_id) == str(day.STORE)))
        return real(connection, device_id, results, now)

    return patch.object(intake, "take_results", take_results)


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


def the_key_ends_with_the_app() -> Any:  # noqa: ANN401
    """A tablet seals what waits with a key that it makes when it starts."""
    return patch.object(pickup_store, "Seal", lambda secret: Seal(secret + urandom(8)))


def who_is_set_up_again_is_another() -> Any:  # noqa: ANN401
    """The service gives a tablet that is enrolled again a new id each time."""
    return patch.object(access, "enrol_again", lambda *_: False)


def an_incident_stays_over() -> Any:  # noqa: ANN401
    """The service takes an incident for over also where the lead's word about it is taken back."""
    real: Any = stores.settle_incident
    return patch.object(
        stores, "settle_incident", lambda *of: real(*of[:-1], of[-1] or datetime(2026, 11, 24, tzinfo=UTC))
    )


def what_counted_is_gone_at_once() -> Any:  # noqa: ANN401
    """The tablet drops a command with its answer, before the feed shows what it did."""
    return patch.object(outbox, "mark_applied", lambda connection, seq, _: outbox.remove(connection, [seq]))


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


def a_snapshot_forgets_what_did_not_count() -> Any:  # noqa: ANN401
    """The tablet forgets with each snapshot what only itself knows to be seen to."""
    return patch.object(incidents, "clear_told", lambda connection: connection.execute(delete(IncidentRow)))


def what_is_seen_to_goes_at_once() -> Any:  # noqa: ANN401
    """The tablet forgets what it found with the word that it is seen to, whatever comes of that."""
    real = PickupStore.submit

    def submit(self: PickupStore, order_id: str, args: c.CommandArgs, *rest: Any, **said: Any) -> Any:  # noqa: ANN401
        made = real(self, order_id, args, *rest, **said)
        if isinstance(args, c.ResolveException) and not isinstance(made, Refusal):
            self.settle(args.key.removeprefix(c.INCIDENT))
        return made

    return patch.object(PickupStore, "submit", submit)


def nothing_waits() -> Any:  # noqa: ANN401
    """The tablet sends what could contradict an earlier command that waits."""
    return patch.object(Waiting, "hold", lambda *_: False)


FOUND_BY: dict[Plant, int] = {
    cursor_before_rows: 0,
    no_ledger: 0,
    reset_ignored: 4,
    sent_is_forgotten: 0,
    a_retry_has_a_new_id: 0,
    later_ones_overtake: 0,
    a_snapshot_empties_the_outbox: 4,
    a_snapshot_is_ahead_of_itself: 0,
    refused_is_still_shown: 0,
    nobody_hears_of_a_refusal: 0,
    the_feed_skips_a_number: 0,
    a_change_is_not_told: 4,
    a_page_loses_its_last_row: 0,
    an_event_without_its_message: 1,
    a_cart_counts_twice: 1,
    numbers_begin_again: 3,
    a_new_file_begins_at_one: 0,
    stock_is_not_given_back: 0,
    an_older_command_is_guessed: 16,
    a_batch_is_decided_backwards: 0,
    a_word_is_lost: 0,
    a_word_counts_again: 0,
    a_word_is_not_told: 0,
    a_word_is_gone_with_the_answer: 0,
    the_last_word_on_an_exception_counts: 0,
    only_one_of_two_leads_hears: 0,
    the_end_of_an_incident_is_not_told: 7,
    a_word_can_be_taken_back_for_ever: 1,
    a_snapshot_guesses_when: 0,
    the_key_ends_with_the_app: 0,
    who_is_set_up_again_is_another: 5,
    an_incident_stays_over: 22,
    what_counted_is_gone_at_once: 0,
    what_is_given_twice_is_no_incident: 22,
    what_was_cancelled_is_given_in_silence: 7,
    the_last_word_on_a_line_counts: 0,
    the_last_word_on_an_order_counts: 4,
    a_snapshot_forgets_what_did_not_count: 4,
    what_is_seen_to_goes_at_once: 1,
    nothing_waits: 4,
}


@contextmanager
def planted(plant: Plant) -> Iterator[None]:
    """Make the mistake for a while, in what runs; not in the store that every run begins with."""
    template()
    patches = plant()
    many = patches if isinstance(patches, tuple) else (patches,)
    for each in many:
        each.start()
    try:
        yield
    finally:
        for each in many:
            each.stop()
