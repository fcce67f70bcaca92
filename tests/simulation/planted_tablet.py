"""Mistakes of the tablet (`planted`)."""

from os import urandom
from typing import Any
from unittest.mock import patch

from sqlalchemy import delete, func
from sqlmodel import col, select
from uuid_utils.compat import uuid7

from pickup_domain import commands as c
from pickup_domain import day
from pickup_domain.sync import ChangesPage, Snapshot
from staff_app.rows.orders import Refusal
from staff_app.store import incidents, intake, meta, outbox, pickup_store, views
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import SyncCursor
from staff_app.store.sealing import Seal
from staff_app.store.tables import IncidentRow, OutboxRow
from staff_app.sync import feed as tablet_feed
from staff_app.sync import push as tablet_push


def cursor_before_rows() -> Any:  # noqa: ANN401
    """The tablet notes how far it has read in a transaction before the rows'."""
    real = PickupStore.apply_changes

    def apply_changes(self: PickupStore, page: ChangesPage) -> object:
        with self._transaction() as connection:
            meta.set_cursor(connection, SyncCursor(page.epoch, page.next))
        return real(self, page)

    return patch.object(PickupStore, "apply_changes", apply_changes)


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


def a_word_is_gone_with_the_answer() -> Any:  # noqa: ANN401
    """The tablet takes what it sent about the store out of its outbox, whatever the answer is."""
    real = intake.take_results

    def take_results(connection: Any, device_id: str, results: Any, now: Any) -> Any:  # noqa: ANN401
        connection.execute(delete(OutboxRow).where(col(OutboxRow.order_id) == str(day.STORE)))
        return real(connection, device_id, results, now)

    return patch.object(intake, "take_results", take_results)


def the_key_ends_with_the_app() -> Any:  # noqa: ANN401
    """A tablet seals what waits with a key that it makes when it starts."""
    return patch.object(pickup_store, "Seal", lambda secret: Seal(secret + urandom(8)))


def what_counted_is_gone_at_once() -> Any:  # noqa: ANN401
    """The tablet drops a command with its answer, before the feed shows what it did."""
    return patch.object(outbox, "mark_applied", lambda connection, seq, _: outbox.remove(connection, [seq]))


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


def an_answer_is_read_by_the_wrong_epoch() -> Any:  # noqa: ANN401
    """The tablet takes versions from after a restore for those of the epoch that it still reads."""
    real = intake.take_results

    def take_results(*said: Any) -> object:  # noqa: ANN401
        *usual, _ = said
        return real(*usual)

    return patch.object(intake, "take_results", take_results)
