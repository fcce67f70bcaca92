"""What a merchant's operations person runs: keys, the configuration as a file, stock, slots, a check-up."""

# ruff: noqa: T201 - printing is what these are for

import io
import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Connection
from tqdm import tqdm

from central_service.errors import SetupError
from central_service.main import open_database
from central_service.notify.checking import check
from central_service.services import configuration, doctor, erasing, setup, stock_files, taking, verifying
from central_service.services.clock import utc_now
from central_service.services.erasing import Whom
from central_service.services.stock_files import BadFileError
from central_service.services.taking import Taken
from central_service.services.verifying import Chain, Erasure
from central_service.settings import Settings
from central_service.storage import audit, stores
from central_service.storage.chains import Head
from counterhand_resources import resource
from pickup_domain import unsent_file
from pickup_domain.sync import ResultStatus


def admin_key(settings: Settings, name: str) -> int:
    """Print a key that may configure the service."""
    database = open_database(settings)
    try:
        key = database.write(lambda work: setup.add_admin(work, name))
    finally:
        database.close()
    print(f"Admin key of {name}: {key}")
    print("It is shown this once. Send it as `Authorization: Bearer KEY` to /v1/admin.")
    return 0


def storefront_key(settings: Settings, storefront_id: str, name: str) -> int:
    """Print a key that may place orders."""
    database = open_database(settings)
    try:
        if database.read(lambda c: setup.has_storefront(c, storefront_id)):
            raise SetupError(f"There is a storefront {storefront_id} already. Choose another --id.")
        key = database.write(lambda work: setup.add_storefront(work, storefront_id, name))
    finally:
        database.close()
    print(f"Storefront key of {name}: {key}")
    print("It is shown this once. Send it as `Authorization: Bearer KEY` to /v1.")
    return 0


def import_merchant(settings: Settings, path: Path, *, dry_run: bool) -> int:
    """Make everything as a YAML file says, all of it or nothing."""
    file = configuration.read_file(_text_of(path))
    database = open_database(settings)
    try:
        done = configuration.import_or_try(database, file, utc_now(), dry_run=dry_run)
    finally:
        database.close()
    print("Nothing was changed; this is what an import would do." if dry_run else "Imported.")
    for word, codes in (
        ("created", done.created),
        ("changed", done.changed),
        ("unchanged", done.unchanged),
        ("not in the file, left as they are", done.not_in_file),
    ):
        if codes:
            print(f"{len(codes)} locations {word}: {', '.join(codes)}")
    return 0


def export_merchant(settings: Settings, path: Path | None) -> int:
    """Write the merchant and every location as one YAML file."""
    database = open_database(settings)
    try:
        text = database.write(lambda work: configuration.export_by(work, utc_now()))
    finally:
        database.close()
    if path is None:
        print(text, end="")
        return 0
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise SetupError(f"{path} cannot be written: {error.strerror}. Choose another --output.") from error
    print(f"Wrote {path}.")
    return 0


def import_stock(settings: Settings, path: Path) -> int:
    """Take counts from a CSV file, all of them or none; every bad line is named on stderr."""
    try:
        file = stock_files.read_file(io.StringIO(_text_of(path), newline=""))
        database = open_database(settings)
        try:
            with tqdm(total=len(file.lines), unit=" lines", desc="Stock", disable=None) as bar:
                count = database.write(
                    lambda work: stock_files.import_lines(work, file, utc_now(), bar.update)
                )
        finally:
            database.close()
    except BadFileError as bad:
        for line in bad.lines:
            print(f"{path}:{line.number}: {line.problem}", file=sys.stderr)
        raise SetupError(f"{len(bad.lines)} bad lines; nothing was changed.") from bad
    print(f"{count} counts are in.")
    return 0


def slot(
    settings: Settings,
    location_code: str,
    start: str,
    order_limit: int | None,
    item_limit: int | None,
    *,
    is_closed: bool,
) -> int:
    """Shrink, close or reopen one slot."""
    try:
        starts_at = datetime.fromisoformat(start)
    except ValueError as error:
        raise SetupError(
            f"{start!r} is no time. Write the slot's start such as 2026-11-25T10:00Z."
        ) from error
    if starts_at.tzinfo is None:
        raise SetupError(f"{start} needs its time zone: 2026-11-25T10:00Z, or +01:00 instead of Z.")
    starts_at = starts_at.astimezone(UTC)
    database = open_database(settings)
    try:
        use = database.write(
            lambda work: configuration.override_slot(
                work,
                configuration.find(work.connection, location_code),
                starts_at,
                order_limit,
                item_limit,
                utc_now(),
                is_closed=is_closed,
            )
        )
    finally:
        database.close()
    state = "closed" if is_closed else "open"
    print(f"The slot is {state}; it has {use.orders} orders with {use.items} items.")
    return 0


def verify_audit(settings: Settings, location_code: str | None, anchors: Path | None) -> int:
    """Name every row of the chains that is not what was written; 1 where there is one."""
    known = _anchors_in(anchors)
    database = open_database(settings)
    try:
        places = database.read(lambda c: _places(c, location_code))
        found = {
            name: database.read(partial(verifying.verify, store_id=store_id, anchors=known.get(name, {})))
            for name, store_id in places.items()
        }
    finally:
        database.close()
    faults = 0
    for name, verified in found.items():
        for fault in verified.faults:
            print(f"{name or 'service'}: {fault.chain.value}, row {fault.seq} {fault.problem}.")
        for erasure in verified.erasures:
            print(f"{name or 'service'}: {_told(erasure)}")
        faults += len(verified.faults)
        for chain, head in verified.heads.items():
            print(f"{name or 'service'}: {chain.value}, {head.seq} rows, {head.hash or 'nothing yet'}")
    gone = known.keys() - places.keys() if location_code is None else ()
    for name in sorted(gone):
        print(f"{name}: the whole location is missing, with all its rows that an earlier check saw.")
    if faults or gone:
        print("Somebody changed the database by hand. Keep it as it is, and compare it with a backup.")
        return 1
    if anchors is not None:
        _keep_anchors(anchors, known | {name: each.heads for name, each in found.items()})
    return 0


def _told(erasure: Erasure) -> str:
    """An erasure for whoever has to know whether it was asked for."""
    by, numbers = erasure.entry.by, ", ".join(str(seq) for seq in sorted(erasure.digests))
    who = " ".join(part for part in (by.kind, by.name or by.id) if part)
    return (
        f"a customer was erased from order events {numbers} by {who} at {erasure.entry.at:%Y-%m-%d %H:%M} "
        f"UTC ({Chain.AUDIT.value}, row {erasure.seq}). Make sure that somebody asked for it."
    )


def _places(connection: Connection, location_code: str | None) -> dict[str, int]:
    """Stores by code, and the service as a whole under no code."""
    known = {store.location.code: store.store_id for store in stores.every(connection)}
    if location_code is None:
        return {"": audit.SERVICE} | known
    if location_code not in known:
        raise SetupError(f"There is no location {location_code}. Check the code.")
    return {location_code: known[location_code]}


_Anchors = dict[str, Mapping[Chain, Head]]


def _anchors_in(path: Path | None) -> _Anchors:
    if path is None or not path.exists():
        return {}
    try:
        return {
            name: {Chain(chain): Head(int(head[0]), str(head[1])) for chain, head in heads.items()}
            for name, heads in json.loads(_text_of(path)).items()
        }
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise SetupError(f"{path} holds no anchors. Choose another --anchors.") from error


def _keep_anchors(path: Path, anchors: _Anchors) -> None:
    kept = {
        name: {chain.value: [head.seq, head.hash] for chain, head in heads.items()}
        for name, heads in anchors.items()
    }
    try:
        path.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise SetupError(f"{path} cannot be written: {error.strerror}. Choose another --anchors.") from error


def erase_customer(settings: Settings, whom: Whom) -> int:
    """Erase all that is known of a customer."""
    database = open_database(settings)
    try:
        found = erasing.erase(database, whom, audit.COMMAND_LINE, utc_now())
        is_shared = database.is_shared
    finally:
        database.close()
    for each in found:
        print(f"{each.location_code}: order {each.order.number} says no more for whom it was.")
    print("Backups from before this hold it until they are thrown away.")
    if is_shared:
        print("PostgreSQL keeps overwritten rows until they are vacuumed: run VACUUM FULL when nobody works.")
    return 0


def take_unsent(settings: Settings, path: Path) -> int:
    """Count what a lead's file holds; 1 where somebody has to look at something of it."""
    try:
        file = unsent_file.read(path.read_bytes())
    except OSError as error:
        raise SetupError(f"{path} cannot be read: {error.strerror}. Check its name.") from error
    database = open_database(settings)
    try:
        taken = taking.take(database, file.saved, utc_now())
    finally:
        database.close()
    for numbers, what in (
        (file.damaged, "is not what the tablet wrote"),
        (file.sealed, "is sealed, and its tablet had lost the key"),
        (file.newer, "is of an app newer than this program, or waits for one that is"),
    ):
        for number in numbers:
            print(f"Line {number} {what}.")
    for each in taken:
        print(f"Line {each.saved.line}, {_told_of(each)}")
    if file.newer:
        print("Update the service first, then take the file again.")
    counted = sum(each.result is not None and each.result.status is ResultStatus.APPLIED for each in taken)
    steps = len(taken) + len(file.damaged) + len(file.sealed) + len(file.newer)
    print(f"{counted} of {steps} steps count. Taking the file again counts nothing twice.")
    return 0 if counted == steps else 1


def _told_of(taken: Taken) -> str:
    what = f"{taken.saved.pushed.type} at {taken.saved.pushed.occurred_at:%Y-%m-%d %H:%M} UTC"
    if taken.device is None or taken.result is None:
        return f"{what}: no tablet with the id {taken.saved.device_id} was enrolled here. Check --database."
    where = f"{taken.device.store_code}, {taken.device.name}"
    return f"{where}, {what}: {taken.result.status.value}. {taken.result.sentence}".rstrip()


def examine(settings: Settings) -> int:
    """Name what will hurt; 1 where something will."""
    database = open_database(settings)
    try:
        found = database.read(
            lambda c: doctor.examine(c, utc_now(), lambda own: check(resource("messages"), own))
        )
    finally:
        database.close()
    for finding in sorted(found, key=lambda each: not each.hurts):
        print(f"{'hurts' if finding.hurts else 'look '}  {finding.where}: {finding.sentence}")
    hurting = sum(finding.hurts for finding in found)
    if not found:
        print("Nothing found: every location can keep what it promises.")
    elif not hurting:
        print("Nothing hurts.")
    return 1 if hurting else 0


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SetupError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise SetupError(f"{path} is not in UTF-8. Save it as UTF-8, then run this again.") from error
