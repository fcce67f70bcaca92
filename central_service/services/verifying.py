"""Walks the chains of a store and names every row that is not what was written.

What can be known: each row's hash covers the one before it, and the store's counter holds the number and hash
of the last. A row that was altered, removed or put elsewhere is named, and so are rows that are missing at
the end. Who may write to the whole database could compute a chain anew from some row on, counter included:
that is found where an anchor of an earlier check, kept elsewhere, names a row that is another one now.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection

from central_service.storage import audit, chains
from central_service.storage.chains import Head, Link


class Chain(StrEnum):
    """Which of the two."""

    EVENTS = "order events"
    AUDIT = "audit log"


@dataclass(frozen=True, slots=True)
class Fault:
    """A row that is not what was written."""

    chain: Chain
    seq: int
    problem: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What became of a store's check."""

    heads: Mapping[Chain, Head]
    """Where each chain ends, by its last row: the anchor to keep elsewhere."""
    faults: tuple[Fault, ...]


def verify(connection: Connection, store_id: int, anchors: Mapping[Chain, Head]) -> Verified:
    """Check both chains of a store, as of one moment.

    Args:
        connection: One read transaction.
        store_id: Whose; `audit.SERVICE` for what belongs to no store.
        anchors: Where earlier checks saw the chains end; none where there was none.
    """
    erased: dict[int, str] = {}
    log = _walk_log(connection, store_id, anchors.get(Chain.AUDIT), erased)
    events = _Walk(Chain.EVENTS, lambda: chains.events(connection, store_id), anchors.get(Chain.EVENTS))
    events.go(chains.events_head(connection, store_id), erased=erased)
    return Verified({Chain.AUDIT: log.last, Chain.EVENTS: events.last}, tuple(log.faults + events.faults))


def verify_log(connection: Connection, store_id: int) -> Verified:
    """Check the audit log of a store alone: it is short, and a lead waits for the answer."""
    log = _walk_log(connection, store_id, None, {})
    return Verified({Chain.AUDIT: log.last}, tuple(log.faults))


def _walk_log(connection: Connection, store_id: int, anchor: Head | None, erased: dict[int, str]) -> "_Walk":
    log = _Walk(Chain.AUDIT, lambda: chains.audit(connection, store_id), anchor)
    log.go(chains.audit_head(connection, store_id), lambda link: erased.update(_erased_by(link)))
    return log


def digest_of(body: str) -> str:
    """What the log keeps of an event's body whose personal part was erased."""
    return hashlib.sha256(body.encode()).hexdigest()


class _Walk:
    """One chain, row by row."""

    def __init__(self, chain: Chain, rows: Callable[[], Iterator[Link]], anchor: Head | None) -> None:
        self._chain = chain
        self._rows = rows
        self._anchor = anchor
        self.last = Head(0, "")
        self.faults: list[Fault] = []

    def go(
        self,
        head: Head,
        seen: Callable[[Link], None] = lambda _: None,
        erased: Mapping[int, str] | None = None,
    ) -> None:
        broken = []
        for link in self._rows():
            if link.seq != self.last.seq + 1:
                self._missing(self.last.seq + 1, link.seq - 1)
            follows = audit.chained(self.last.hash, link.body) == link.hash
            if follows:
                seen(link)
            elif (erased or {}).get(link.seq) != digest_of(link.body) and link.seq == self.last.seq + 1:
                broken.append(link)
            if link.beside is not None and not _agrees(link):
                self._fault(link.seq, "the columns beside it say something else than its body")
            self._check_anchor(link)
            self.last = Head(link.seq, link.hash)
        self._name(broken)
        if self.last.seq < head.seq:
            self._missing(self.last.seq + 1, head.seq)
        elif self.last != head:
            self._fault(self.last.seq, f"the counter ends at row {head.seq} with another hash")
        if self._anchor is not None and self._anchor.seq > max(self.last.seq, head.seq):
            self._missing(head.seq + 1, self._anchor.seq)
        self.faults.sort(key=lambda fault: fault.seq)

    def _name(self, broken: list[Link]) -> None:
        """A row whose hash follows another one than that before it was put here; any other was altered."""
        if not broken:
            return
        hashes = [""] + [link.hash for link in self._rows()]
        for link in broken:
            moved = any(audit.chained(before, link.body) == link.hash for before in hashes)
            self._fault(
                link.seq, "does not follow the row before it: rows were moved" if moved else "was altered"
            )

    def _check_anchor(self, link: Link) -> None:
        anchor = self._anchor
        if anchor is not None and anchor.seq == link.seq and anchor.hash != link.hash:
            self._fault(link.seq, "is another one than an earlier check saw: rows up to it were written anew")

    def _missing(self, first: int, last: int) -> None:
        rest = "" if first == last else f", and all up to row {last}"
        self._fault(first, f"is missing{rest}")

    def _fault(self, seq: int, problem: str) -> None:
        self.faults.append(Fault(self._chain, seq, problem))


def _erased_by(link: Link) -> Iterable[tuple[int, str]]:
    """Events whose personal part was erased on request, with the digest of what was left."""
    if f'"{audit.ERASED}"' not in link.body:
        return ()
    entry = audit.Entry.model_validate_json(link.body)
    if entry.act != audit.ERASED:
        return ()
    return [(int(seq), str(digest)) for seq, digest in entry.facts.get("events", {}).items()]


def _agrees(link: Link) -> bool:
    try:
        body = json.loads(link.body)
        return link.beside == (body["order_id"], body["kind"], datetime.fromisoformat(body["at"]))
    except (ValueError, LookupError, TypeError):
        return False
