"""What a lead must look at: told by the service, or found by this tablet."""

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlmodel import col

from pickup_domain.store import IncidentRecord
from pickup_domain.wording import say
from staff_app.store import incident_words, schedule, views
from staff_app.store.database import UNREADABLE, is_moment, stored_value
from staff_app.store.results import IncidentInfo
from staff_app.store.tables import IncidentRow, upsert

_UNREADABLE = "unreadable-"
_DID_NOT_COUNT = ("command_refused", "double_hand_over")
_PUT = upsert(IncidentRow, "incident_id")


def newest_first(connection: Connection, device_id: str = "") -> tuple[IncidentInfo, ...]:
    """All that are open, as they are read on this tablet."""
    rows = connection.execute(
        select(IncidentRow.__table__).order_by(col(IncidentRow.at).desc())  # type: ignore[attr-defined]
    ).all()
    zone = schedule.zone(connection) if rows else UTC
    with stored_value():
        return tuple(_read(connection, row, device_id, zone) for row in rows)


def _read(connection: Connection, row: Any, device_id: str, zone: tzinfo) -> IncidentInfo:  # noqa: ANN401 - a row of the table
    at = datetime.fromisoformat(row.at)
    told = incident_words.known(row.detail, lambda: views.number_of(connection, row.order_id))
    return IncidentInfo(
        row.incident_id,
        row.order_id,
        row.kind,
        incident_words.for_people(told, device_id, at.astimezone(zone)),
        at,
        bool(row.own),
        getattr(told, "values", {}),
    )


def note_told(connection: Connection, incident_id: str, record: IncidentRecord) -> int:
    """The service's word, in the place of the tablet's own about the same command; 1 where it is new."""
    row = IncidentRow(
        incident_id=incident_id,
        order_id=str(record.order_id),
        kind=record.kind.value,
        detail=record.detail,
        at=record.at.astimezone(UTC).isoformat(),
    )
    return _keep(connection, row)


def note_own(
    connection: Connection, incident_id: str, order_id: str, kind: str, detail: str, at: datetime
) -> int:
    """What this tablet found; the service's word about the same is left as it is; 1 where it is new."""
    row = IncidentRow(
        incident_id=incident_id,
        order_id=order_id,
        kind=kind,
        detail=detail,
        at=at.astimezone(UTC).isoformat(),
        own=1,
    )
    return _keep(connection, row)


def note_unreadable(connection: Connection, name: str, at: datetime) -> str:
    """The service said something that this version of the app cannot read; the incident's id."""
    sentence = say("This app cannot read what the service says about {name}. Update the app.", name=name)
    incident_id = f"{_UNREADABLE}{name}"
    note_own(connection, incident_id, "", "needs_review", sentence, at)
    return incident_id


def settle(connection: Connection, incident_id: str) -> IncidentInfo | None:
    """Somebody has looked at it; what it was, or None where it is the service that settles it."""
    found = next((each for each in newest_first(connection) if each.incident_id == incident_id), None)
    if found is None or not found.own:
        return None
    remove(connection, incident_id)
    return found


def tells_refusal(connection: Connection, command_id: str) -> bool:
    """Whether one says that a command did not count; of other kinds it did, or nobody knows."""
    told = select(col(IncidentRow.own)).where(
        col(IncidentRow.incident_id) == command_id, col(IncidentRow.kind).in_(_DID_NOT_COUNT)
    )
    return connection.execute(told).first() is not None


def remove(connection: Connection, incident_id: str) -> None:
    """It is resolved."""
    connection.execute(delete(IncidentRow).where(col(IncidentRow.incident_id) == incident_id))


def clear_told(connection: Connection) -> None:
    """Before a snapshot: forget what it will tell again, keep what only this tablet knows."""
    is_told = (col(IncidentRow.own) == 0) | col(IncidentRow.incident_id).startswith(_UNREADABLE)
    connection.execute(delete(IncidentRow).where(is_told))


def is_whole(values: Mapping[str, object]) -> bool:
    """Whether a row of a damaged file reads as one that was written."""
    texts = [values.get(name) for name in ("incident_id", "order_id", "kind", "detail")]
    return (
        all(isinstance(each, str) and UNREADABLE not in each for each in texts)
        and bool(values["incident_id"])
        and values.get("own", 0) in (0, 1)
        and is_moment(values.get("at"))
    )


def _keep(connection: Connection, row: IncidentRow) -> int:
    known = connection.execute(
        select(col(IncidentRow.own)).where(col(IncidentRow.incident_id) == row.incident_id)
    ).scalar_one_or_none()
    if known is None or not row.own:
        connection.execute(_PUT, row.model_dump())
    return int(known is None)
