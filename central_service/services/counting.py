"""Stock is counted elsewhere: set or moved by the merchant's own systems, or read from a file."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from pydantic import Field, ValidationError

from central_service.errors import ProblemError
from central_service.promises.locations import ProductIn
from central_service.services import configuration, stock
from central_service.services.idempotency import Asked
from central_service.storage import feed, stores
from central_service.storage import stock as stock_rows
from central_service.storage.database import UnitOfWork
from central_service.storage.stores import Store
from pickup_domain.base import Code, Strict

MOST = 10_000_000
"""Units of one product at one location."""
_COUNTS = frozenset({"location", "sku", "on_hand"})
_DESCRIBING = frozenset(ProductIn.model_fields) - {"sku", "gtins"} | {"gtin"}


@dataclass(frozen=True, slots=True)
class Change:
    """One product's count, set or moved."""

    sku: str
    on_hand: int | None
    """None: `add` counts."""
    add: int = 0


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line of a file that cannot be taken."""

    number: int
    """As an editor shows it; the header is line 1."""
    problem: str


class BadFileError(Exception):
    """A file that was not taken, every bad line named."""

    def __init__(self, lines: list[BadLine]) -> None:
        super().__init__(f"{len(lines)} bad lines")
        self.lines = lines


def change(
    work: UnitOfWork, caller: str, asked: Asked, store: Store, changes: Sequence[Change], now: datetime
) -> None:
    """Set or move counts, all of them or none; the same key counts once.

    Raises:
        ProblemError: A product is not kept here, or a count would fall below zero.
    """
    if asked.again(work.connection, caller) is not None:
        return
    skus = [each.sku for each in changes]
    known = stock_rows.of_store(work.connection, store.store_id, skus, for_update=True)
    errors = []
    wanted: dict[str, int] = {}
    for number, each in enumerate(changes):
        if each.sku not in known:
            problem = f"{each.sku!r} is not kept at {store.location.code}"
            errors.append({"at": f"changes.{number}.sku", "problem": problem})
            continue
        start = wanted.get(each.sku, known[each.sku].on_hand)
        wanted[each.sku] = each.on_hand if each.on_hand is not None else start + each.add
        if not 0 <= wanted[each.sku] <= MOST:
            errors.append({"at": f"changes.{number}", "problem": f"{each.sku!r} would be {wanted[each.sku]}"})
    if errors:
        raise ProblemError(
            422, "bad_counts", "Counts refused", "Nothing was changed; see errors.", errors=errors[:100]
        )
    _put(work, store, wanted, known, now)
    asked.remember(work, caller, store.store_id, "", now)


def _put(
    work: UnitOfWork,
    store: Store,
    wanted: Mapping[str, int],
    known: Mapping[str, stock_rows.Stock],
    now: datetime,
) -> None:
    entries = []
    for sku in sorted(wanted):
        entries += stock.put(work, store, known[sku], wanted[sku], known[sku].reserved, now)
    if entries:
        feed.append(work, store.store_id, entries)


class Line(Strict):
    """One line of a stock file."""

    location: Code
    sku: Code
    on_hand: Annotated[int, Field(ge=0, le=MOST)]


@dataclass(frozen=True, slots=True)
class FileLine:
    """One checked line: a count, and what it says of the product, if anything."""

    number: int
    count: Line
    described: Mapping[str, str]


def read_file(lines: Iterable[str]) -> list[FileLine]:
    """Read a stock file: CSV with `location,sku,on_hand`, and whatever describes a product.

    Raises:
        BadFileError: Nothing of it can be taken; every bad line is named.
    """
    reader = csv.DictReader(lines)
    columns = frozenset(reader.fieldnames or ())
    missing, unknown = _COUNTS - columns, columns - _COUNTS - _DESCRIBING
    if missing or unknown:
        raise BadFileError([BadLine(1, _about_columns(missing, unknown))])
    found: list[FileLine] = []
    bad: list[BadLine] = []
    seen: dict[tuple[str, str], int] = {}
    for row in reader:
        number = reader.line_num
        try:
            line = _line(number, row)
        except (ValidationError, ValueError) as error:
            bad.append(BadLine(number, _sentence(error)))
            continue
        first = seen.setdefault((line.count.location, line.count.sku), number)
        if first != number:
            bad.append(BadLine(number, f"{line.count.sku} at {line.count.location} was in line {first}, too"))
        found.append(line)
    if bad:
        raise BadFileError(bad)
    return found


def import_lines(
    work: UnitOfWork, lines: Sequence[FileLine], now: datetime, progress: Callable[[int], object]
) -> int:
    """Take a whole file or nothing; returns how many counts it held.

    Args:
        work: The transaction.
        lines: From `read_file`.
        now: When it is counted.
        progress: Told how many lines are done, again and again.

    Raises:
        BadFileError: A location or product is not known and not described; every such line is named.
    """
    by_location: dict[str, list[FileLine]] = {}
    for line in lines:
        by_location.setdefault(line.count.location, []).append(line)
    bad: list[BadLine] = []
    # In one order for everybody, so that two imports never wait for each other's rows.
    for code in sorted(by_location):
        store = stores.by_code(work.connection, code)
        if store is None:
            bad += [BadLine(line.number, f"there is no location {code}") for line in by_location[code]]
        else:
            bad += _import_store(work, store, by_location[code], now)
        progress(len(by_location[code]))
    if bad:
        raise BadFileError(sorted(bad, key=lambda each: each.number))
    return len(lines)


def _import_store(
    work: UnitOfWork, store: Store, lines: Sequence[FileLine], now: datetime
) -> Iterator[BadLine]:
    skus = [line.count.sku for line in lines]
    known = stock_rows.of_store(work.connection, store.store_id, skus, for_update=True)
    bad = []
    for line in lines:
        if line.described:
            try:
                wanted = _described(line, known.get(line.count.sku))
            except (ValidationError, ValueError) as error:
                bad.append(BadLine(line.number, _sentence(error)))
                continue
            configuration.put_product(work, store, wanted)
        elif line.count.sku not in known:
            bad.append(
                BadLine(
                    line.number,
                    f"{line.count.sku} is not kept at {store.location.code}; give it a name and price_minor",
                )
            )
    if not bad:
        known = stock_rows.of_store(work.connection, store.store_id, skus, for_update=True)
        _put(work, store, {line.count.sku: line.count.on_hand for line in lines}, known, now)
    return iter(bad)


def _line(number: int, row: Mapping[str | Any, str | Any]) -> FileLine:
    if None in row:
        raise ValueError("more fields than the header has")
    count = Line.model_validate({name: (row[name] or "").strip() for name in sorted(_COUNTS)})
    described = {
        name: value.strip() for name, value in row.items() if name in _DESCRIBING and value and value.strip()
    }
    return FileLine(number, count, described)


def _described(line: FileLine, known: stock_rows.Stock | None) -> ProductIn:
    """What a line says of its product, over what is known of it."""
    facts: dict[str, Any] = {}
    if known is not None:
        facts = ProductIn.of(known.described, known.safety_stock, known.low_at).model_dump()
    said: dict[str, Any] = dict(line.described)
    if "gtin" in said:
        said["gtins"] = tuple(part.strip().zfill(13) for part in said.pop("gtin").split(";"))
    if "attributes" in said:
        said["attributes"] = tuple(part.strip() for part in said["attributes"].split(";") if part.strip())
    return ProductIn.model_validate(facts | said | {"sku": line.count.sku})


def _about_columns(missing: frozenset[str], unknown: frozenset[str]) -> str:
    parts = []
    if missing:
        parts.append(f"columns missing: {', '.join(sorted(missing))}")
    if unknown:
        parts.append(f"unknown columns: {', '.join(sorted(map(str, unknown)))}")
    return "; ".join(parts)


def _sentence(error: ValidationError | ValueError) -> str:
    if not isinstance(error, ValidationError):
        return str(error)
    return "; ".join(f"{'.'.join(map(str, each['loc'])) or 'line'}: {each['msg']}" for each in error.errors())
