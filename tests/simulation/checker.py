"""What must hold once everything got through."""

import hashlib
import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, text

from central_service.services.messages import _KINDS, _is_told
from central_service.storage import notifications, orders
from pickup_domain.day import CloseSlot, LimitSlot, OpenSlot, StoreArgs
from pickup_domain.events import EventKind, OrderEvent
from pickup_domain.order import Order, OrderStatus
from tests.simulation import cares, follows, refusals, words
from tests.simulation.central import ON_HAND, SKUS, STORE, ZONE, Central
from tests.simulation.tablet import Tablet
from tests.steps import check_whole

if TYPE_CHECKING:
    from tests.simulation.schedule import Run

_CLOSED_FOR_H = 48

_RESERVES_NOTHING = frozenset(
    {OrderStatus.CANCELLED, OrderStatus.TRANSFERRED, OrderStatus.NO_SHOW, OrderStatus.RETURNED}
)


def check(run: "Run") -> None:
    """Raise AssertionError with a sentence where a promise was not kept."""
    central = run.central
    assert not central.contradictions, f"a command got two answers: {central.contradictions[0]}"
    _check_reviews(run)
    history = central.database.read(_events)
    _check_who(run, history)
    whole = central.database.read(_orders)
    _check_history(central, history, whole)
    _check_stock(central, whole)
    _check_messages(central, history)
    follows.check(central, whole)
    said = central.database.read(words.counted)
    _check_intents(run, [str(event.command_id) for event in history] + said)
    words.check(central, run.tablets, run.clock())
    cares.check(central, run.tablets, history, whole)
    refusals.check(run, history, whole)
    for tablet in run.tablets:
        _check_replica(tablet, run)
    cares.check_lists(run.tablets, run.clock())


def _check_reviews(run: "Run") -> None:
    """Nothing new is taken for something old because its tablet counted anew."""
    for tablet in run.tablets:
        assert not tablet.recounted, f"{tablet.name}: {tablet.recounted[0]} has a number that was used"
        found = next((ident for ident in run.central.unknown_reviews if ident in tablet.miscounted), None)
        assert found is None, f"{tablet.name}: {found} was never decided and came back for review"


def _check_who(run: "Run", history: list[OrderEvent]) -> None:
    """To the service each tablet is one, however often it was set up again."""
    by_command = {str(event.command_id): event.device for event in history}
    for tablet in run.tablets:
        known = {by_command[tap.command_id] for tap in tablet.taps if tap.command_id in by_command}
        assert len(known) <= 1, f"{tablet.name} counted as {len(known)} tablets"


def _events(connection: Connection) -> list[OrderEvent]:
    """The chain of events, link by link."""
    rows = connection.execute(text("SELECT seq, body, hash FROM order_event ORDER BY seq")).all()
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1)), "the events have a gap"
    before = ""
    for row in rows:
        before = hashlib.sha256((before + row.body).encode()).hexdigest()
        assert before == row.hash, f"event {row.seq} does not fit the chain"
    return [OrderEvent.model_validate_json(row.body) for row in rows]


def _orders(connection: Connection) -> list[Order]:
    bodies = connection.execute(text("SELECT body FROM pickup_order")).scalars()
    return [Order.model_validate_json(body) for body in bodies]


def _check_history(central: Central, history: list[OrderEvent], whole: list[Order]) -> None:
    """Each command counted once, versions follow each other, and the feed has no gap."""
    versions: defaultdict[str, list[int]] = defaultdict(list)
    counted: defaultdict[str, set[int]] = defaultdict(set)
    for event in history:
        if not versions[str(event.order_id)] or versions[str(event.order_id)][-1] != event.version:
            versions[str(event.order_id)].append(event.version)
        counted[str(event.command_id)].add(event.version)
    for command_id, at in counted.items():
        assert len(at) == 1, f"command {command_id} counted {len(at)} times"
    for order in whole:
        check_whole(order)
        seen = versions[str(order.order_id)]
        assert seen == list(range(1, order.version + 1)), f"order {order.number} skipped a version: {seen}"
    numbers = Counter(order.number for order in whole)
    assert max(numbers.values(), default=1) == 1, "an order number was given twice"
    names = Counter(order.customer.name for order in whole)
    assert max(names.values(), default=1) == 1, "a cart became two orders"

    def feed(connection: Connection) -> tuple[list[int], int, int]:
        found = connection.execute(text("SELECT seq FROM feed ORDER BY seq")).scalars().all()
        counter = connection.execute(text("SELECT feed_head, feed_min FROM store_counter")).one()
        return list(found), counter[0], counter[1]

    found, head, least = central.database.read(feed)
    assert found == list(range(least + 1, head + 1)), "the feed has a gap"


def _check_stock(central: Central, whole: list[Order]) -> None:
    """Shelves and reservations are what the orders make of them."""
    gone: Counter[str] = Counter()
    reserved: Counter[str] = Counter()
    for order in whole:
        for line in order.lines:
            gone[line.sku] += line.picked - line.returned + line.short
            if order.status not in _RESERVES_NOTHING:
                reserved[line.sku] += line.open
    rows = central.database.read(
        lambda c: c.execute(text("SELECT sku, on_hand, reserved FROM product")).all()
    )
    for sku, on_hand, held in rows:
        if sku in SKUS:
            assert on_hand == ON_HAND - gone[sku], f"{sku}: {on_hand} on hand, not {ON_HAND - gone[sku]}"
            assert held == reserved[sku], f"{sku}: {held} reserved, not {reserved[sku]}"


def _check_messages(central: Central, history: list[OrderEvent]) -> None:
    """One message for each event that makes one, sent or accounted for; none for what was undone in time."""
    kinds: defaultdict[str, set[EventKind]] = defaultdict(set)
    for event in history:
        kinds[str(event.command_id)].add(event.kind)
    due = Counter(
        (str(event.command_id), _KINDS[event.kind].value)
        for event in history
        if event.kind in _KINDS and _is_told(event, kinds[str(event.command_id)])
    )
    rows = central.database.read(
        lambda c: c.execute(
            text("SELECT notification_id, cause_id, kind, state, not_before FROM notification")
        ).all()
    )
    written = Counter((row.cause_id, row.kind) for row in rows)
    assert written == due, f"messages and events differ: {(written - due) or (due - written)}"
    undone = {str(event.undone_command_id) for event in history if event.kind is EventKind.UNDONE}
    for row in rows:
        took = central.told.accepted.get(row.notification_id, 0)
        assert row.state in ("sent", "withdrawn", "dead"), f"a {row.kind} message is still {row.state}"
        if row.state == "sent":
            assert took or central.was_restored, f"a {row.kind} message is marked sent and was not"
        if row.cause_id in undone and row.state == "sent":
            at = next(each.at for each in history if str(each.undone_command_id) == row.cause_id)
            assert str(row.not_before)[:19] <= at.isoformat(" ")[:19], "a message went though it was undone"


def _check_intents(run: "Run", commands: list[str]) -> None:
    """What a person was told is kept has exactly one outcome, and each tablet's words came in order."""
    place_of = {ident: number for number, ident in enumerate(commands)}
    for tablet in run.tablets:
        assert not tablet.unexplained, f"{tablet.name} told nobody about {tablet.unexplained[0]}"
        assert not tablet.misshown, f"{tablet.name} showed {tablet.misshown[0]}"
        latest: defaultdict[str, tuple[int, int]] = defaultdict(lambda: (0, -1))
        for tap in tablet.taps:
            result = run.central.results.get(tap.command_id)
            if result is None:
                assert tap.command_id in run.excused | place_of.keys(), f"{tablet.name}: {tap} was lost"
                continue
            is_counted = tap.command_id in place_of
            is_answered = is_counted == (result.status.value == "applied") or result.code == "needs_review"
            assert is_answered or tap.command_id in tablet.words, (
                f"{tablet.name}: {tap} was answered {result.status} and counted {is_counted}"
            )
            if is_counted and not tablet.was_restored and not run.central.was_restored:
                at = (tap.seq, place_of[tap.command_id])
                word = tablet.words.get(tap.command_id)
                about, others = ([tap.order_id], []) if word is None else _said_of(word)
                for line in about[:1] + others:
                    assert latest[line][0] < at[0], f"{tablet.name}: {tap} was overtaken"
                    assert latest[line][1] < at[1], f"{tablet.name}: {tap} was overtaken"
                for line in about:
                    latest[line] = (at[0], max(at[1], latest[line][1]))


def _said_of(word: StoreArgs) -> tuple[list[str], list[str]]:
    """What a word is about, and what else it keeps its order with: a slot with its day, a day with slots."""
    if isinstance(word, CloseSlot | OpenSlot | LimitSlot):
        day = str(word.start.astimezone(ZoneInfo(ZONE)).date())
        return [str(word.start), f"slots of {day}"], [day]
    return [str(word.day)], [f"slots of {word.day}"]


def _check_replica(tablet: Tablet, run: "Run") -> None:
    """What the tablet holds and shows is what the service holds."""
    central = run.central
    assert not tablet.outbox(), f"{tablet.name} has {len(tablet.outbox())} commands left"
    counter = central.database.read(
        lambda c: c.execute(text("SELECT epoch, feed_head FROM store_counter")).one()
    )
    cursor = tablet.store.cursor()
    assert (cursor.epoch, cursor.seq) == tuple(counter), f"{tablet.name} stands at {cursor}"
    since = run.clock().replace(microsecond=0)
    held = {row[0]: row[1:] for row in tablet.rows("SELECT order_id, version, body FROM order_srv")}
    known = central.database.read(lambda c: orders.for_tablets(c, STORE, since))
    for order in known:
        ident = str(order.order_id)
        entry = orders.feed_entry(order)
        assert ident in held, f"{tablet.name} does not know order {order.number}"
        assert held[ident][0] == order.version, f"{tablet.name} has order {order.number} at {held[ident][0]}"
        assert json.loads(held[ident][1]) == json.loads(entry.body or ""), f"{tablet.name}: {order.number}"
        shown = tablet.store.order(ident)
        assert shown == Order.model_validate_json(entry.body or ""), (
            f"{tablet.name} shows {order.number} wrong"
        )
    _check_fates(tablet, central, frozenset(str(order.order_id) for order in known))
    told = {row[0]: row[1] for row in tablet.rows("SELECT id, body FROM reference WHERE kind='product'")}
    products = central.database.read(
        lambda c: c.execute(text("SELECT sku, body, on_hand FROM product")).all()
    )
    for sku, body, on_hand in products:
        expected: dict[str, Any] = json.loads(body) | {"on_hand": on_hand}
        assert json.loads(told[sku]) == expected, f"{tablet.name} has another {sku}"
    open_ones = central.database.read(cares.open_incidents)
    shown_ones = {row[0] for row in tablet.rows("SELECT incident_id FROM incident WHERE own = 0")}
    assert shown_ones == open_ones, f"{tablet.name} shows other incidents"
    listed = tablet.store.exceptions(run.clock())
    dead_ends = [row.incident_id for row in listed if row.incident_id in open_ones and not row.key]
    assert not dead_ends, f"{tablet.name} cannot end the incidents {dead_ends}"


def _check_fates(tablet: Tablet, central: Central, order_ids: frozenset[str]) -> None:
    """It was told of each message about these orders what the service knows."""
    rows = tablet.rows("SELECT id, version, body FROM reference WHERE kind = 'message'")
    heard = {row[0]: (row[1], json.loads(row[2])) for row in rows}
    for entry in central.database.read(lambda c: notifications.fates(c, STORE, order_ids)):
        assert heard.get(entry.entity_id) == (entry.version, json.loads(entry.body or "")), (
            f"{tablet.name} was told otherwise of message {entry.entity_id}"
        )
