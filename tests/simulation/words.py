"""What leads say about slots and hours in a schedule, and what must hold of it in the end.

The service's own log is played again by a few lines that know nothing of its code: what they come to is what
the database holds, what the feed tells, and what every tablet shows.
"""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, text

from central_service.services import schedule
from central_service.storage import slots, stores
from pickup_domain import day as d
from tests.simulation.central import STORE, ZONE, Central
from tests.simulation.tablet import Tablet

_BETWEEN = (("10:00", "11:00"), ("13:00", "15:00"))
_CLOSES = ("20:00", "22:00", None)


def word(random: Random, now: datetime) -> d.StoreArgs:
    """Something that a lead could say; few slots and days, so that people contradict each other."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    start = midnight + timedelta(hours=random.choice((now.hour + 2, 24, 24, 36)))
    day = now.astimezone(ZoneInfo(ZONE)).date() + timedelta(days=random.randint(0, 1))
    between = random.choice(_BETWEEN)
    return random.choice(
        (
            d.CloseSlot(start=start),
            d.CloseSlot(start=start),
            d.OpenSlot(start=start),
            d.LimitSlot(start=start, order_limit=random.choice((2, 1_000, None))),
            d.BlockHours(day=day, between=between, reason="A pipe"),
            d.BlockHours(day=day, between=_BETWEEN[0]),
            d.UnblockHours(day=day, between=_BETWEEN[0]),
            d.SetClosing(day=day, closes_at=random.choice(_CLOSES)),
        )
    )


@dataclass
class Played:
    """A store after the words of its log."""

    slots: dict[str, tuple[bool, int | None]] = field(
        default_factory=lambda: defaultdict(lambda: (False, None))
    )
    """Closed, and its limit, by start."""
    blocked: list[tuple[str, Any]] = field(default_factory=list)
    closings: dict[str, str] = field(default_factory=dict)
    said: Counter[str] = field(default_factory=Counter)
    """How often something was said about a slot; "" about hours."""

    def take(self, act: str, facts: dict[str, Any]) -> None:
        """One row of the log."""
        start, day, between = (facts.get(name) for name in ("start", "day", "between"))
        self.said[start or ""] += 1
        if act == "limit_slot":
            self.slots[str(start)] = (self.slots[str(start)][0], facts["order_limit"])
        elif start is not None:
            self.slots[start] = (act == "close_slot", self.slots[start][1])
        elif act == "block_hours":
            self.blocked.append((str(day), between))
        elif act == "unblock_hours":
            self.blocked = [each for each in self.blocked if each != (day, between)]
        elif facts["closes_at"] is None:
            self.closings.pop(str(day), None)
        else:
            self.closings[str(day)] = facts["closes_at"]

    def holds(self, args: dict[str, Any], kind: str) -> bool:
        """Whether what somebody said is so."""
        if "start" in args:
            is_closed, limit = self.slots[args["start"]]
            return bool(
                limit == args["order_limit"] if kind == "limit_slot" else is_closed == (kind == "close_slot")
            )
        if kind == "set_closing":
            return bool(self.closings.get(args["day"]) == args["closes_at"])
        return (args["day"], args["between"]) in self.blocked


def log(connection: Connection) -> list[tuple[str, dict[str, Any]]]:
    """Act and facts of each word that counted, oldest first; the log's numbers and its chain hold."""
    rows = connection.execute(
        text("SELECT seq, body, hash FROM audit_log WHERE store_id = :store ORDER BY seq"), {"store": STORE}
    ).all()
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1)), "the log has a gap"
    before = ""
    for row in rows:
        before = hashlib.sha256((before + row.body).encode()).hexdigest()
        assert before == row.hash, f"row {row.seq} of the log does not fit its chain"
    bodies = [json.loads(row.body) for row in rows]
    return [(body["act"], body["facts"]) for body in bodies if body["act"] in d.KNOWN_TYPES]


def counted(connection: Connection) -> list[str]:
    """The commands that changed something about the store, in that order."""
    return [facts["command"] for _, facts in log(connection)]


def check(central: Central, tablets: list[Tablet], now: datetime) -> None:
    """Raise AssertionError with a sentence where a promise was not kept."""
    words = central.database.read(log)
    twice = [ident for ident, times in Counter(facts["command"] for _, facts in words).items() if times > 1]
    assert not twice, f"word {twice[:1]} counted more than once"
    _check_answers(central, tablets, words)
    _check_seen(words)
    final = list(_states(words))[-1]
    _check_store(central, final)
    for tablet in tablets:
        _check_tablet(central, tablet, now)


def _states(words: list[tuple[str, dict[str, Any]]]) -> Iterator[Played]:
    """The store before the first word and after each; one object that changes."""
    played = Played()
    yield played
    for act, facts in words:
        played.take(act, facts)
        yield played


def _check_answers(central: Central, tablets: list[Tablet], words: list[tuple[str, dict[str, Any]]]) -> None:
    """A word that is applied is in the log, or it was so already at some time."""
    logged = {facts["command"] for _, facts in words}
    idle = {}
    for tablet in tablets:
        for ident, args in tablet.words.items():
            result = central.results.get(ident)
            if result is None or result.code == "needs_review":
                continue
            is_applied = result.status.value == "applied"
            assert is_applied or ident not in logged, f"{args.type} was answered {result.status} and counted"
            if is_applied and ident not in logged:
                idle[ident] = args
    told = {ident: args.model_dump(mode="json") for ident, args in idle.items()}
    for state in _states(words):
        for ident in [each for each in told if state.holds(told[each], idle[each].type)]:
            del told[ident]
    lost = next(iter(told), None)
    assert lost is None or central.was_restored, f"{told.get(lost or '')} was applied and never was so"


def _check_seen(words: list[tuple[str, dict[str, Any]]]) -> None:
    """What changed a day's end came from a tablet that had seen what was said of it."""
    played = Played()
    for act, facts in words:
        if act == "set_closing":
            before = played.closings.get(facts["day"], "")
            assert facts["seen"] == before, f"{facts} took back unseen that it closes at {before}"
        played.take(act, facts)


def _check_store(central: Central, final: Played) -> None:
    """Slots and hours are what the log makes of them, and each word raised a version once."""
    said = central.database.read(lambda c: slots.said_since(c, STORE, datetime(2000, 1, 1, tzinfo=UTC)))
    found = {_wire(each.starts_at): (each.use.is_closed, each.use.order_limit) for each in said}
    assert found == dict(final.slots), "the slots are not what was said of them"
    versions = {_wire(each.starts_at): each.version for each in said}
    assert versions == {start: times for start, times in final.said.items() if start}, (
        "a word was lost or doubled"
    )
    store = central.database.read(lambda c: stores.by_id(c, STORE))
    assert store.version == 1 + final.said[""], "a word about hours was lost or doubled"
    today = store.calendar.local_date(central.clock())
    plan = store.calendar.plan
    blocked = [(str(each.first), list(each.between or ())) for each in plan.blocked if each.first >= today]
    assert blocked == [each for each in final.blocked if date.fromisoformat(each[0]) >= today]
    closings = {str(each.first): each.open[-1][1] for each in plan.dated if each.first >= today}
    assert closings == {day: at for day, at in final.closings.items() if date.fromisoformat(day) >= today}


def _check_tablet(central: Central, tablet: Tablet, now: datetime) -> None:
    """It holds what the service holds of slots and days that are to come, and nothing waits there."""
    held = {
        (kind, name): (version, json.loads(body))
        for kind, name, version, body in tablet.rows(
            "SELECT kind, id, version, body FROM reference WHERE kind IN ('slot', 'schedule')"
        )
    }
    store = central.database.read(lambda c: stores.by_id(c, STORE))
    for said in central.database.read(lambda c: slots.said_since(c, STORE, now)):
        entry = said.entry
        expected = (entry.version, json.loads(entry.body or ""))
        assert held.get(("slot", entry.entity_id)) == expected, (
            f"{tablet.name} shows slot {entry.entity_id} wrong"
        )
    entry = schedule.entry(store, store.version, now)
    version, told = held["schedule", entry.entity_id]
    today = store.calendar.local_date(now).isoformat()
    ahead = [each for each in told["days"] if (each["last"] or each["first"]) >= today]
    assert (version, ahead) == (store.version, json.loads(entry.body or "")["days"]), (
        f"{tablet.name}: hours differ"
    )
    assert tablet.store.days.view(store.calendar.local_date(now), now).waiting == 0, (
        f"{tablet.name} still waits"
    )


def _wire(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")
