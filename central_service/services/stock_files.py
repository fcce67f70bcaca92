"""Counts from a file: CSV, taken whole or not at all, every line that cannot be taken named."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, Any

from pydantic import Field, ValidationError

from central_service.promises.locations import ProductIn
from central_service.services import counting
from central_service.services.counting import MOST
from central_service.storage import stock as stock_rows
from central_service.storage import stores
from central_service.storage.database import UnitOfWork
from central_service.storage.stock import Stock
from central_service.storage.stores import Store
from pickup_domain.base import Code, Strict

_COUNTS = frozenset({"location", "sku", "on_hand"})
_DESCRIBING = frozenset(ProductIn.model_fields) - {"sku", "gtins"} | {"gtin"}


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


@dataclass(frozen=True, slots=True)
class StockFile:
    """A file as far as it can be judged without knowing the merchant."""

    lines: tuple[FileLine, ...]
    bad: tuple[BadLine, ...]
    """Lines of a wrong shape; with one of them nothing is taken."""


def read_file(lines: Iterable[str]) -> StockFile:
    """Read a stock file: CSV with `location,sku,on_hand`, and whatever describes a product.

    Raises:
        BadFileError: It does not begin with such a header.
    """
    rows = _rows(lines)
    _, header = next(rows, (1, []))
    if isinstance(header, csv.Error):
        raise BadFileError([BadLine(1, str(header))])
    problem = _about_columns(header)
    if problem:
        raise BadFileError([BadLine(1, problem)])
    found: list[FileLine] = []
    bad: list[BadLine] = []
    seen: dict[tuple[str, str], int] = {}
    for number, row in rows:
        try:
            line = _line(number, header, row)
        except ValueError as error:
            bad.append(BadLine(number, _sentence(error)))
            continue
        first = seen.setdefault((line.count.location, line.count.sku), number)
        if first != number:
            bad.append(BadLine(number, f"{line.count.sku} at {line.count.location} was in line {first}, too"))
            continue
        found.append(line)
    return StockFile(tuple(found), tuple(bad))


def import_lines(work: UnitOfWork, file: StockFile, now: datetime, progress: Callable[[int], object]) -> int:
    """Take a whole file or nothing; returns how many counts it held.

    Args:
        work: The transaction.
        file: From `read_file`.
        now: When it is counted.
        progress: Told how many lines are done, again and again.

    Raises:
        BadFileError: A line has a wrong shape, or its location or product is not known and not described;
            every such line is named.
    """
    by_location: dict[str, list[FileLine]] = {}
    for line in file.lines:
        by_location.setdefault(line.count.location, []).append(line)
    bad = list(file.bad)
    wanted: list[tuple[Store, dict[str, Stock], list[Stock]]] = []
    # In one order for everybody, so that two imports never wait for each other's rows.
    for code in sorted(by_location):
        lines = by_location[code]
        store = stores.by_code(work.connection, code)
        if store is None:
            bad += [BadLine(line.number, f"there is no location {code}") for line in lines]
            continue
        skus = [line.count.sku for line in lines]
        known = stock_rows.of_store(work.connection, store.store_id, skus, for_update=True)
        wanted.append((store, known, _wanted(store, known, lines, bad)))
    if bad:
        raise BadFileError(sorted(bad, key=lambda each: each.number))
    for store, known, products in wanted:
        counting.put(work, store, known, products, now)
        progress(len(products))
    return len(file.lines)


def _wanted(
    store: Store, known: Mapping[str, Stock], lines: Sequence[FileLine], bad: list[BadLine]
) -> list[Stock]:
    """What a location's lines make of its products, by SKU; what cannot be made goes to `bad`."""
    found = []
    for line in sorted(lines, key=lambda each: each.count.sku):
        try:
            found.append(_product(store, known.get(line.count.sku), line))
        except ValueError as error:
            bad.append(BadLine(line.number, _sentence(error)))
    return found


def _product(store: Store, before: Stock | None, line: FileLine) -> Stock:
    if before is None and not line.described:
        raise ValueError(
            f"{line.count.sku} is not kept at {store.location.code}; give it a name and price_minor"
        )
    if before is not None and not line.described:
        return replace(before, on_hand=line.count.on_hand)
    said = _described(line, before)
    return Stock(
        described=said.product(store.location.currency),
        on_hand=line.count.on_hand,
        reserved=before.reserved if before else 0,
        safety_stock=said.safety_stock,
        low_at=said.low_at,
        low_since=None,
        version=0,
    )


def _rows(lines: Iterable[str]) -> Iterator[tuple[int, list[str] | csv.Error]]:
    """Each row with the line it begins on; after one that is no CSV nothing can be read."""
    reader = csv.reader(lines, strict=True)
    while True:
        number = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield number, csv.Error(f"this is no CSV, and nothing after it was read: {error}")
            return
        if row is None:
            return
        if row:
            yield number, row


def _line(number: int, header: Sequence[str], row: Sequence[str] | csv.Error) -> FileLine:
    if isinstance(row, csv.Error):
        raise ValueError(str(row))
    if len(row) > len(header):
        raise ValueError("more fields than the header has")
    said = {name: value.strip() for name, value in zip(header, row, strict=False)}
    count = Line.model_validate({name: said.get(name, "") for name in sorted(_COUNTS)})
    described = {name: value for name, value in said.items() if name in _DESCRIBING and value}
    return FileLine(number, count, described)


def _described(line: FileLine, known: Stock | None) -> ProductIn:
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


def _about_columns(header: Sequence[str]) -> str:
    columns = frozenset(header)
    parts = []
    for what, names in (
        ("columns missing", _COUNTS - columns),
        ("unknown columns", columns - _COUNTS - _DESCRIBING),
        ("columns that are there twice", {name for name in columns if header.count(name) > 1}),
    ):
        if names:
            parts.append(f"{what}: {', '.join(name or repr(name) for name in sorted(names))}")
    return "; ".join(parts)


def _sentence(error: ValueError) -> str:
    if not isinstance(error, ValidationError):
        return str(error)
    return "; ".join(f"{'.'.join(map(str, each['loc'])) or 'line'}: {each['msg']}" for each in error.errors())
