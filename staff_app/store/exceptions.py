"""What the shift lead has to see to, read from what this tablet has: it needs no network.

The order of the list, the most pressing first:

1. whatever is about a customer who waits in the store now, by kind;
2. what nobody answered, then countdowns that end within the hour (answers awaited, holds), the nearest first;
3. then by kind, as `ExceptionKind` lists them: promises that are broken, conflicts between tablets,
   countdowns that have time, messages that failed, missing bags, refused steps, steps to review, delays,
   partial orders, things to put back, prints;
4. within a kind by the end of the countdown, else the oldest first.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from pickup_domain import conflicts
from pickup_domain.commands import INCIDENT
from pickup_domain.events import EventKind
from pickup_domain.hold_notice import LONGEST_NOTICE
from pickup_domain.order import ExceptionCare, HandOver, Order
from pickup_domain.promise import has_begun
from pickup_domain.store import MessageFate
from pickup_domain.sync import ChangeKind
from staff_app.rows.alerts import AlertKind
from staff_app.rows.exceptions import UNTOLD, ExceptionKind, ExceptionRow, SideRow
from staff_app.rows.orders import OrderSummary
from staff_app.rows.printing import JobRow
from staff_app.store import incidents, outbox, print_jobs, reference, views
from staff_app.store.alerts import UNANSWERED
from staff_app.store.deeds import kind_of
from staff_app.store.exception_facts import NOT_READY, cared, facts, stamp
from staff_app.store.results import IncidentInfo, OutboxEntry

K = ExceptionKind
_SOON, _SHOWN_FOR = timedelta(hours=1), timedelta(hours=18)
_OPEN = frozenset({*NOT_READY, "ready_for_pickup"})
_FAILED, _ON_ITS_WAY = (
    frozenset({"undelivered", "failed", "dead"}),
    frozenset({"queued", "sending", "sent", "delivered"}),
)
_OPTED_OUT = "opted_out"
_DELAYED = "delayed"
_KINDS = {
    "double_hand_over": K.CONFLICT,
    "hand_over_after_cancellation": K.CONFLICT,
    "command_refused": K.REFUSED,
    UNANSWERED: K.UNANSWERED,
}
_MARKS = ('"state":"missing"', '"promise_history":[{', '"hand_overs":[{')
"""What the stored order says where a bag is missing, it was promised anew, or a part of it is gone."""
_CARED = '"exceptions":[{'
_ORDER = {kind: place for place, kind in enumerate(ExceptionKind)}


def found(
    connection: Connection, now: datetime, device_id: str = "", papers: Iterable[JobRow] = ()
) -> tuple[ExceptionRow, ...]:
    """All that is not resolved, the most pressing first."""
    summaries = {each.order_id: each for each in views.summaries(connection, now - _SHOWN_FOR)}
    fates = reference.all_of(connection, ChangeKind.MESSAGE, MessageFate)
    return _among(connection, summaries, fates, now, device_id, papers)


def given_to(
    connection: Connection,
    staff_id: str,
    now: datetime,
    device_id: str = "",
    papers: Iterable[JobRow] = (),
) -> tuple[ExceptionRow, ...]:
    """Of those, what somebody sees to: read from the few orders of which anything is said."""
    said = views.marked(connection, (_CARED,), closed_too=True)
    summaries = {each: known for each in said if (known := views.summary(connection, each)) is not None}
    fates = [fate for each in summaries for fate in reference.messages(connection, each)]
    rows = _among(connection, summaries, fates, now, device_id, papers) if summaries else ()
    return tuple(each for each in rows if each.owner_id == staff_id)


def _among(
    connection: Connection,
    summaries: Mapping[str, OrderSummary],
    told: Sequence[MessageFate],
    now: datetime,
    device_id: str,
    papers: Iterable[JobRow],
) -> tuple[ExceptionRow, ...]:
    fates = _to_call(told)
    marked = views.marked(connection, _MARKS)
    delays = {str(each.order_id) for each in told if each.kind == _DELAYED}
    rows = [
        row if row.kind is not K.DELAYED or row.order_id in delays else _untold(connection, row, order)
        for summary in summaries.values()
        if summary.order_id in marked or summary.order_id in fates or _is_suspect(summary, now)
        if (order := views.viewed(connection, summary.order_id)) is not None
        for row in of_order(order, summary, fates.get(summary.order_id, ()), now)
    ]
    for incident in incidents.newest_first(connection, device_id):
        # An order that was closed a while ago is not in the list; what is said of it is.
        known = summaries.get(incident.order_id) or views.summary(connection, incident.order_id)
        order = views.viewed(connection, incident.order_id) if known else None
        if (row := of_incident(incident, order, known, device_id)) is not None:
            rows.append(row)
    for paper in papers:
        known = summaries.get(paper.order_id) or views.summary(connection, paper.order_id)
        order = views.viewed(connection, paper.order_id) if known else None
        if (row := of_paper(paper, order, known)) is not None:
            rows.append(row)
    return ranked(rows, now)


def _untold(connection: Connection, row: ExceptionRow, order: Order) -> ExceptionRow:
    """No message about the new time is known: none went where the service has the delay already."""
    counted = views.confirmed(connection, row.order_id)
    is_counted = counted is not None and counted.promise_history == order.promise_history
    return replace(row, about=UNTOLD) if is_counted and not row.about else row


def put_away(connection: Connection, order_id: str) -> None:
    """Papers of what is seen to go: that it is not seen to after all did not count."""
    order = views.viewed(connection, order_id)
    seen_to = () if order is None else (care.key for care in order.exceptions if care.resolved_at is not None)
    print_jobs.forget(connection, _papers(seen_to))


def not_counted(connection: Connection, refused: OutboxEntry) -> None:
    """The service refused a step: papers are as the order says without it.

    Where it was the word that one is seen to, its paper has to be looked at, unless somebody else said so.
    """
    put_away(connection, refused.order_id)
    if refused.pushed.type != "resolve_exception":
        return
    order, key = views.viewed(connection, refused.order_id), str(refused.pushed.args.get("key"))
    if order is None or order.care(key).resolved_at is None:
        print_jobs.remember(connection, _papers((key,)))


def _papers(keys: Iterable[str]) -> list[str]:
    """The jobs of those keys that are about a paper."""
    paper = f"{K.PRINT.value}:"
    return [key.removeprefix(paper) for key in keys if key.startswith(paper)]


def unseen(connection: Connection, device_id: str) -> tuple[IncidentInfo, ...]:
    """Incidents that nobody has seen to, as far as this tablet knows, newest first."""
    return tuple(
        each
        for each in incidents.newest_first(connection, device_id)
        if (known := views.summary(connection, each.order_id)) is None
        or of_incident(each, views.viewed(connection, each.order_id), known) is not None
    )


def forget_seen_to(connection: Connection, now: datetime, left: Container[str] | None = None) -> None:
    """What this tablet found goes once the service has the word for it, and nobody can take that back.

    Who took it back here may be on a later page than the word itself. Where orders go, all but those that are
    `left`, what becomes of theirs is not told any more: what counts of this tablet's own word does.
    """
    for each in incidents.newest_first(connection):
        if left is not None and each.order_id in left:
            continue
        order = views.confirmed(connection, each.order_id) if each.own else None
        known = views.summary(connection, each.order_id)
        shown = views.viewed(connection, each.order_id)
        if order is None or known is None or shown is None:
            continue
        here = _care(each, shown, known)[2]
        if here.resolved_at is None:
            continue
        said_at = _care(each, order, known)[2].resolved_at
        is_over = said_at is not None and said_at + timedelta(seconds=order.policy.undo_window_s) <= now
        counted = () if left is None else outbox.pushed_of(connection, each.order_id, applied=True)
        if is_over or here.resolved_with in {one.id for one in counted}:
            incidents.remove(connection, each.incident_id)


def counted(connection: Connection, entry: OutboxEntry) -> None:
    """The service took a step: where its order is not here, what it says is seen to goes."""
    word = entry.pushed
    if word.type != "resolve_exception" or views.summary(connection, entry.order_id) is not None:
        return
    waiting = outbox.pushed_of(connection, entry.order_id)
    if any(each.type == "undo" and each.args.get("command_id") == str(word.id) for each in waiting):
        return
    for found in incidents.newest_first(connection):
        if found.own and found.order_id == entry.order_id and _key(found) == word.args.get("key"):
            incidents.remove(connection, found.incident_id)


def _to_call(fates: Iterable[MessageFate]) -> dict[str, list[MessageFate]]:
    """By order: the messages that reached nobody.

    Of those to whoever wants no text messages only the latest, and none that goes by e-mail as well.
    """
    all_of: dict[str, list[MessageFate]] = {}
    for fate in fates:
        all_of.setdefault(str(fate.order_id), []).append(fate)
    failed = {}
    for order_id, told in all_of.items():
        unwanted = [each for each in told if each.why == _OPTED_OUT]
        latest = [] if not unwanted else [max(unwanted, key=lambda each: each.at)]
        others = {each.kind for each in told if each.channel == "email" and each.state in _ON_ITS_WAY}
        lost = [each for each in told if each.state in _FAILED and each.why != _OPTED_OUT]
        if lost := [*lost, *(each for each in latest if each.kind not in others)]:
            failed[order_id] = lost
    return failed


def _is_suspect(summary: OrderSummary, now: datetime) -> bool:
    """Whether the whole of an order has to be read to know."""
    if summary.to_return or summary.open_substitutions or summary.status == "partly_ready":
        return True
    if summary.hold_until is not None and summary.hold_until - now <= LONGEST_NOTICE:
        return True
    return summary.status in NOT_READY and has_begun(summary.promise_start, now)


def of_order(
    order: Order, summary: OrderSummary, failed: Iterable[MessageFate], now: datetime
) -> Iterator[ExceptionRow]:
    """What is exceptional about an order and not resolved."""
    for fact in facts(order, summary, failed, now):
        key, care = cared(order, fact)
        if care.resolved_at is None:
            row = _owned(_row(fact.kind, key, summary, fact.since), care)
            yield replace(row, detail=fact.detail, until=fact.until, about=fact.about, offer=fact.offer)


def of_incident(
    incident: IncidentInfo, order: Order | None, summary: OrderSummary | None, device_id: str = ""
) -> ExceptionRow | None:
    """An incident as the list shows it; None where it is resolved here already."""
    kind, own = _KINDS.get(incident.kind, K.REVIEW), incident.own
    key = _key(incident)
    if order is None or summary is None:
        return ExceptionRow(
            key,
            kind,
            "",
            "",
            "",
            "",
            incident.at,
            incident.detail,
            is_own=own,
            incident_id=incident.incident_id,
        )
    key, about, care = _care(incident, order, summary)
    if care.resolved_at is not None:
        return None
    return replace(
        _owned(_row(kind, key, summary, incident.at), care),
        detail=incident.detail,
        is_own=own,
        about=about,
        incident_id=incident.incident_id,
        sides=_sides(incident, order, device_id) if kind is K.CONFLICT else (),
    )


def _care(incident: IncidentInfo, order: Order, summary: OrderSummary) -> tuple[str, str, ExceptionCare]:
    """What commands call it, what its acts need, and who sees to it."""
    kind = _KINDS.get(incident.kind, K.REVIEW)
    key, about = _key(incident), _about(incident, kind)
    if about == AlertKind.ARRIVAL and summary.arrived_at is not None:
        # Whoever comes again waits again, also on the tablet that did not see them come.
        key = f"{kind.value}:{about}-{stamp(summary.arrived_at)}"
    return key, about, order.care(key)


def of_paper(paper: JobRow, order: Order | None, summary: OrderSummary | None) -> ExceptionRow | None:
    """A paper that somebody has to look at; this tablet's alone where it has no order for it."""
    if order is None or summary is None:
        return ExceptionRow(
            paper.job_id, K.PRINT, "", "", paper.number, "", paper.at, paper.sentence, paper=paper
        )
    key = f"{K.PRINT.value}:{paper.job_id}"
    care = order.care(key)
    if care.resolved_at is not None:
        return None
    row = _owned(_row(K.PRINT, key, summary, paper.at), care)
    return replace(row, detail=paper.sentence, paper=paper)


def _key(incident: IncidentInfo) -> str:
    return f"{INCIDENT}{incident.incident_id}"[:70]


def _about(incident: IncidentInfo, kind: ExceptionKind) -> str:
    if kind is K.UNANSWERED:
        return incident.incident_id.removeprefix(f"{UNANSWERED}-").partition("-")[0]
    if kind is K.REFUSED:
        return kind_of(str(incident.facts.get("what", "")))
    return ""


def _sides(incident: IncidentInfo, order: Order, device_id: str) -> tuple[SideRow, ...]:
    """What both did, as far as this tablet knows it."""
    sides = [_side(each, device_id) for each in order.hand_overs]
    if incident.kind != "double_hand_over":
        cancelled = EventKind.CANCELLED.value
        sides += [
            SideRow(each.kind, each.by, each.at, each.detail)
            for each in order.timeline
            if each.kind == cancelled
        ]
    elif values := incident.facts:
        # The second one is no part of the order: only the sentence about it says who, where and when.
        at = conflicts.moment(str(values["second_at"]))
        is_here = str(values["second_tablet"]) == device_id
        sides.append(SideRow(EventKind.HANDED_OVER.value, str(values["second"]), at, is_here=is_here))
    return tuple(sorted(sides, key=lambda each: each.at))


def _side(given: HandOver, device_id: str) -> SideRow:
    bags = ", ".join(given.bag_ids)
    kind, by = EventKind.HANDED_OVER.value, given.by.name or given.by.id
    return SideRow(kind, by, given.at, bags, given.device == device_id)


def ranked(rows: Iterable[ExceptionRow], now: datetime) -> tuple[ExceptionRow, ...]:
    """The most pressing first."""

    def need(row: ExceptionRow) -> tuple[int, int, datetime, str]:
        soon = row.until is not None and row.until - now <= _SOON
        urgency = 0 if row.is_here else 1 if row.kind is K.UNANSWERED else 2 if soon else 3
        place = 0 if urgency == 2 else _ORDER[row.kind]
        return urgency, place, row.until or row.since, row.id

    return tuple(sorted(rows, key=need))


def _row(kind: ExceptionKind, key: str, summary: OrderSummary, since: datetime) -> ExceptionRow:
    return ExceptionRow(
        id=f"{summary.order_id} {key}",
        kind=kind,
        key=key,
        order_id=summary.order_id,
        number=summary.number,
        name=summary.customer_name,
        since=since,
        is_here=summary.arrival == "arrived" and summary.status in _OPEN and summary.units_in_store > 0,
        phone_tail=summary.phone_tail,
    )


def _owned(row: ExceptionRow, care: ExceptionCare) -> ExceptionRow:
    """With who sees to it."""
    if care.owner is None:
        return row
    return replace(row, owner=care.owner.name or care.owner.id, owner_id=care.owner.id)
