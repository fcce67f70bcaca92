"""The audit log in plain words: who did what to whom, and how the chain of rows stands."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from types import MappingProxyType

from PySide6.QtCore import QDate, QLocale

from pickup_domain.audit import AuditChain, AuditEntry
from staff_app.controllers.audit_log import AuditView, Kind
from staff_app.ui.language import LANGUAGES
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Tone
from staff_app.ui.words import translate


def kind(each: Kind | None) -> str:
    """What a kind is called; None: all of them."""
    return {
        None: translate("Audit", "Everything"),
        Kind.TEAM: translate("Audit", "Team"),
        Kind.TABLETS: translate("Audit", "Tablets"),
        Kind.SLOTS: translate("Audit", "Slots and hours"),
        Kind.CUSTOMERS: translate("Audit", "Customers"),
    }[each]


def chain(found: AuditChain) -> tuple[str, str, Tone]:
    """Title, sentence and tone: whether somebody changed the log behind its back."""
    if not found.faults:
        words = translate("Audit", "Unbroken up to row {count}: each is as it was written.")
        return translate("Audit", "Nobody changed this log"), words.format(count=found.last_seq), Tone.GOOD
    rows = ", ".join(str(each.seq) for each in found.faults[:5])
    if len(found.faults) > 5:
        rows += " …"
    words = translate(
        "Audit",
        "Not as they were written: rows {rows}. Tell whoever runs the service: “audit verify” says more.",
    )
    return translate("Audit", "Somebody changed this log"), words.format(rows=rows), Tone.BAD


def where(entry: AuditEntry, view: AuditView, clock: StoreClock) -> str:
    """When, and on which tablet."""
    tablet = view.tablets.get(entry.by.device_id, "")
    row = translate("Audit", "row {seq}").format(seq=entry.seq)
    return " · ".join(part for part in (clock.moment(entry.at), tablet, row) if part)


def what(entry: AuditEntry, view: AuditView, clock: StoreClock) -> str:
    """Who did what, in one sentence; an act of a newer service by its own name."""
    who = _who(entry, view)
    sentence = _SENTENCES.get(entry.act)
    if sentence is None:
        words = translate("Audit", "{who}: {act} {subject}")
        return words.format(who=who, act=entry.act, subject=entry.subject)
    return _Telling(entry, view, clock).tell(sentence(), who)


def _who(entry: AuditEntry, view: AuditView) -> str:
    by = entry.by
    if by.kind == "admin":
        return translate("Audit", "{name} (operations)").format(name=by.name)
    if by.kind == "tablet":
        return view.tablets.get(by.id, translate("Audit", "A tablet"))
    if by.kind == "staff":
        return by.name or by.id
    return translate("Audit", "Whoever runs the service")


class _Telling:
    """Fills a sentence with names and times that a person reads."""

    def __init__(self, entry: AuditEntry, view: AuditView, clock: StoreClock) -> None:
        self._entry, self._view, self._clock = entry, view, clock

    def tell(self, sentence: str, who: str) -> str:
        """Only what the sentence asks for is looked up."""
        found: dict[str, Callable[[], str]] = {
            "person": self._person,
            "tablet": self._tablet,
            "slot": self._slot,
            "day": self._day,
            "hours": self._hours,
            "closing": self._closing,
            "changes": self._changes,
            "limit": self._limit,
            "role": lambda: _role(self._entry.facts.get("role")),
            "number": lambda: str(self._entry.facts.get("number", "")),
        }
        fields = {name: make() for name, make in found.items() if f"{{{name}}}" in sentence}
        return sentence.format(who=who, **fields)

    def _person(self) -> str:
        told = self._entry.facts.get("name")
        known = {each.staff_id: each.name for each in self._view.people}
        return known.get(self._entry.subject, str(told or self._entry.subject))

    def _tablet(self) -> str:
        told = self._entry.facts.get("name")
        return self._view.tablets.get(self._entry.subject, str(told or self._entry.subject))

    def _slot(self) -> str:
        try:
            return self._clock.moment(datetime.fromisoformat(self._entry.subject))
        except ValueError:
            return self._entry.subject

    def _day(self) -> str:
        try:
            day = date.fromisoformat(self._entry.subject)
        except ValueError:
            return self._entry.subject
        return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")

    def _hours(self) -> str:
        between = self._entry.facts.get("between")
        if not isinstance(between, list) or len(between) != 2:
            return translate("Audit", "the whole day")
        return "–".join(str(each)[:5] for each in between)

    def _closing(self) -> str:
        closes_at = self._entry.facts.get("closes_at")
        return str(closes_at)[:5] if closes_at else translate("Audit", "the usual time")

    def _limit(self) -> str:
        limit = self._entry.facts.get("order_limit")
        return translate("Audit", "as many as its rule says") if limit is None else str(limit)

    def _changes(self) -> str:
        parts = []
        for name, value in self._entry.facts.items():
            words = _changed_to(name, value)
            if words:
                parts.append(words)
        return ", ".join(parts)


def _changed_to(name: str, value: object) -> str:
    if name == "role":
        return _role(value)
    if name == "language":
        return LANGUAGES.get(str(value), str(value))
    words = {
        "name": translate("Audit", "name {value}"),
        "initials": translate("Audit", "initials {value}"),
    }.get(name, "{value}")
    return words.format(value=value)


def _role(value: object) -> str:
    lead = value == "shift_lead"
    return translate("Audit", "shift lead") if lead else translate("Audit", "associate")


_SENTENCES: Mapping[str, Callable[[], str]] = MappingProxyType(
    {
        "staff_added": lambda: translate("Audit", "{who} put {person} on the team, {role}"),
        "staff_changed": lambda: translate("Audit", "{who} changed {person}: {changes}"),
        "staff_removed": lambda: translate("Audit", "{who} took {person} off the team"),
        "pin_set": lambda: translate("Audit", "{who} gave {person} another PIN"),
        "enrol_code_given": lambda: translate("Audit", "{who} asked for a code for a new tablet"),
        "device_enrolled": lambda: translate("Audit", "{tablet} was set up"),
        "device_enrolled_again": lambda: translate("Audit", "{tablet} was set up again"),
        "device_revoked": lambda: translate("Audit", "{who} locked out {tablet}"),
        "close_slot": lambda: translate("Audit", "{who} closed the slot {slot}"),
        "open_slot": lambda: translate("Audit", "{who} opened the slot {slot} again"),
        "limit_slot": lambda: translate("Audit", "{who} set the slot {slot} to orders: {limit}"),
        "block_hours": lambda: translate("Audit", "{who} blocked {day}, {hours}"),
        "unblock_hours": lambda: translate("Audit", "{who} opened {day} again, {hours}"),
        "set_closing": lambda: translate("Audit", "{who} set closing on {day} to {closing}"),
        "slot_overridden": lambda: translate("Audit", "{who} set the slot {slot} to orders: {limit}"),
        "location_changed": lambda: translate("Audit", "{who} changed the store's settings"),
        "location_created": lambda: translate("Audit", "{who} set up this store"),
        "customer_erased": lambda: translate("Audit", "{who} erased the customer of order {number}"),
    }
)
