"""What came of steps that met: who changed the same unseen, who gave the same twice, who was told of it."""

from collections import defaultdict
from typing import TYPE_CHECKING

from pickup_domain.commands import INCIDENT, ResolveException
from pickup_domain.events import BESIDE, EventKind, OrderEvent
from pickup_domain.order import Order
from pickup_domain.outcomes import IncidentKind
from pickup_domain.store import IncidentRecord
from tests.simulation import cares
from tests.simulation.central import Central
from tests.simulation.tablet import Tablet, Tap

if TYPE_CHECKING:
    from tests.simulation.schedule import Run

K = EventKind
_OF_LINES = frozenset({K.ITEM_PICKED, K.ITEM_UNPICKED, K.ITEM_SHORT, K.ITEM_REFUSED, K.ITEM_RETURNED})
"""Of a line as somebody saw it."""
_OF_ORDERS = frozenset({K.READY, K.PARTLY_READY, K.READY_RECALLED, K.NO_SHOW, K.REOPENED, K.TRANSFERRED})
"""Of an order as somebody saw it."""


def check(run: "Run", history: list[OrderEvent], whole: list[Order]) -> None:
    """Raise AssertionError with a sentence where a promise was not kept."""
    central, tablets = run.central, run.tablets
    incidents = central.database.read(cares.incidents)
    by_order: defaultdict[str, list[OrderEvent]] = defaultdict(list)
    for event in history:
        by_order[str(event.order_id)].append(event)
    for events in by_order.values():
        _check_seen(central, events)
    for tablet in tablets:
        for tap in tablet.taps:
            result = central.results.get(tap.command_id)
            code = "" if result is None or tap.command_id in tablet.words else result.code
            if code == "stale":
                _check_stale(central, tablet, tap, by_order[tap.order_id])
            elif code == "already_collected" and tap.command_id not in incidents:
                _check_first(central, tap, by_order[tap.order_id])
    _check_after_cancellation(history, incidents)
    for tablet in tablets:
        _check_told(tablet, whole, incidents.keys() | run.excused | _over_before(tablet, run.excused))


def _check_seen(central: Central, events: list[OrderEvent]) -> None:
    """What counted was decided by somebody who had seen what others did to the same before."""
    for number, event in enumerate(events):
        base = central.bases.get(str(event.command_id))
        if base is None or event.kind not in _OF_LINES | _OF_ORDERS:
            continue
        is_whole = event.kind in _OF_ORDERS
        unseen = next((e for e in events[:number] if e.version > base and _is_met(e, event, is_whole)), None)
        assert unseen is None, f"{event.kind} of {event.device} counted, which had not seen {unseen}"


def _is_met(before: OrderEvent, event: OrderEvent, is_whole: bool) -> bool:
    if before.device == event.device or before.version == event.version:
        return False
    if is_whole:
        return before.kind not in BESIDE
    return before.kind in _OF_LINES and before.line_id == event.line_id


def _check_stale(central: Central, tablet: Tablet, tap: Tap, events: list[OrderEvent]) -> None:
    """Whoever is told that somebody else was quicker was not alone."""
    base, device = central.bases[tap.command_id], tablet.enrolled.device_id
    others = [each for each in events if each.device != device and each.version > base]
    assert others, f"{tablet.name}: {tap} was overtaken by nobody"


def _check_first(central: Central, tap: Tap, events: list[OrderEvent]) -> None:
    """Who gave what was given already has no incident only where nobody had given any of it."""
    undone = {event.undone_command_id for event in events}
    given = [e for e in events if e.kind is K.HANDED_OVER and e.command_id not in undone]
    first = next((each for each in given if each.at <= central.decided_at[tap.command_id]), None)
    assert first is None, f"{tap} gave again what {first} gave, and no lead was told"


def _check_after_cancellation(history: list[OrderEvent], incidents: dict[str, IncidentRecord]) -> None:
    """A lead is told of what was given after the order was cancelled, and of nothing else so."""
    kind = IncidentKind.HAND_OVER_AFTER_CANCELLATION
    given = {str(each.command_id) for each in history if each.kind is K.HANDED_OVER_AFTER_CANCELLATION}
    told = {ident for ident, incident in incidents.items() if incident.kind is kind}
    assert given == told, f"given after a cancellation and told otherwise: {given ^ told}"


def _over_before(tablet: Tablet, excused: set[str]) -> set[str]:
    """What a lead had seen to, though a restored service does not know it any more."""
    words = [cared.args for ident, cared in tablet.cares.items() if ident in excused]
    return {args.key.removeprefix(INCIDENT) for args in words if isinstance(args, ResolveException)}


def _check_told(tablet: Tablet, whole: list[Order], elsewhere: set[str]) -> None:
    """What did not count is told until a lead has seen to it."""
    over = {
        care.key.removeprefix(INCIDENT)
        for order in whole
        for care in order.exceptions
        if care.key.startswith(INCIDENT) and care.resolved_at is not None
    }
    rows = {row[0] for row in tablet.rows("SELECT incident_id FROM incident WHERE own = 1")}
    lost = tablet.refused - rows - over - elsewhere
    assert not lost, f"{tablet.name} tells nobody any more that {sorted(lost)[:1]} did not count"
