"""Walks the chains of a store and names every row that is not what was written.

What can be known: each row's hash covers the one before it, and the store's counter holds the number and hash
of the last. A row that was altered, removed or put elsewhere is named, and so are rows that are missing at
the end. Who may write to the whole database could compute a chain anew from some row on, counter included:
that is found where an anchor of an earlier check, kept elsewhere, names a row that is another one now. They
could also write that a customer was erased, and excuse an event so: each such excuse is named once.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
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
class Erasure:
    """A row of the log by which events may say something else than their hash: a customer was erased."""

    seq: int
    entry: audit.Entry
    digests: Mapping[int, str]
    """Of what is left of each of these events, by number."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What became of a store's check."""

    heads: Mapping[Chain, Head]
    """Where each chain ends, by its last row: the anchor to keep elsewhere."""
    faults: tuple[Fault, ...]
    erasures: tuple[Erasure, ...] = ()
    """Those since the earlier check that excuse an event; only these events."""


def verify(connection: Connection, store_id: int, anchors: Mapping[Chain, Head]) -> Verified:
    """Check both chains of a store, as of one moment.

    Args:
        connection: One read transaction.
        store_id: Whose; `audit.SERVICE` for what belongs to no store.
        anchors: Where earlier checks saw the chains end; none where there was none.
    """
    anchor, erasures = anchors.get(Chain.AUDIT), list[Erasure]()
    log = _walk_log(connection, store_id, anchor, erasures)
    erased = {seq: digest for each in erasures for seq, digest in each.digests.items()}
    events = _Walk(Chain.EVENTS, lambda: chains.events(connection, store_id), anchors.get(Chain.EVENTS))
    events.go(chains.events_head(connection, store_id), erased=erased)
    heads = {Chain.AUDIT: log.last, Chain.EVENTS: events.last}
    known = 0 if anchor is None else anchor.seq
    new = (_excusing(each, events.excused) for each in erasures if each.seq > known)
    return Verified(heads, tuple(log.faults + events.faults), tuple(each for each in new if each.digests))


def verify_log(connection: Connection, store_id: int) -> Verified:
    """Check the audit log of a store alone: it is short, and a lead waits for the answer."""
    log = _walk_log(connection, store_id, None, [])
    return Verified({Chain.AUDIT: log.last}, tuple(log.faults))


def _walk_log(connection: Connection, store_id: int, anchor: Head | None, erasures: list[Erasure]) -> "_Walk":
    log = _Walk(Chain.AUDIT, lambda: chains.audit(connection, store_id), anchor)
    log.go(chains.audit_head(connection, store_id), lambda link: erasures.extend(_erasures_in(link)))
    return log


def _excusing(erasure: Erasure, excused: Mapping[int, str]) -> Erasure:
    """The same with those events alone that nothing else would excuse."""
    digests = {seq: digest for seq, digest in erasure.digests.items() if excused.get(seq) == digest}
    return replace(erasure, digests=digests)


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
        self.excused: dict[int, str] = {}
        """Rows that were altered by an erasure, with the digest of what is left."""

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
            elif (erased or {}).get(link.seq) == (digest := digest_of(link.body)):
                self.excused[link.seq] = digest
            elif link.seq == self.last.seq + 1:
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


def _erasures_in(link: Link) -> Iterator[Erasure]:
    """The erasure that a row of the log tells of, where it is one."""
    if f'"{audit.ERASED}"' not in link.body:
        return
    entry = audit.Entry.model_validate_json(link.body)
    if entry.act == audit.ERASED:
        events = entry.facts.get("events", {})
        yield Erasure(link.seq, entry, {int(seq): str(digest) for seq, digest in events.items()})


def _agrees(link: Link) -> bool:
    try:
        body = json.loads(link.body)
        return link.beside == (body["order_id"], body["kind"], datetime.fromisoformat(body["at"]))
    except (ValueError, LookupError, TypeError):
        return False
