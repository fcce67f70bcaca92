"""Who changed what about a store, as a shift lead reads it."""

from typing import Any

from pickup_domain.base import Model, UtcTime
from pickup_domain.csv_table import csv_text


class AuditBy(Model):
    """Who did something."""

    kind: str
    """staff, admin, tablet, command_line or system."""
    id: str = ""
    name: str = ""
    device_id: str = ""
    """The tablet that it was done on; empty where it was none."""


class AuditEntry(Model):
    """One thing that somebody changed."""

    seq: int
    at: UtcTime
    by: AuditBy
    act: str
    """What was done, such as "staff_added": stable."""
    subject: str
    """To whom or what: a staff id, a tablet's id, a slot's start, a date."""
    facts: dict[str, Any]


class AuditPage(Model):
    """A part of the log, newest first."""

    rows: tuple[AuditEntry, ...]


class AuditFault(Model):
    """A row that is not what was written."""

    seq: int
    problem: str


class AuditChain(Model):
    """What became of a look at every row of the log."""

    last_seq: int
    """The number of the last row."""
    faults: tuple[AuditFault, ...]
    """In the order of their rows; none: each is what was written."""


_HEADER = ("seq", "at", "by_kind", "by_id", "by_name", "device_id", "act", "subject", "facts")


def audit_csv(entries: tuple[AuditEntry, ...]) -> str:
    """The rows as a table for spreadsheets; times in UTC, facts as `name=value` one after the other."""
    return csv_text(_HEADER, [_values(each) for each in entries])


def _values(entry: AuditEntry) -> list[object]:
    by = entry.by
    facts = "; ".join(f"{name}={value}" for name, value in entry.facts.items())
    who = [by.kind, by.id, by.name, by.device_id]
    return [entry.seq, entry.at.isoformat(), *who, entry.act, entry.subject, facts]
