"""Tables for spreadsheets, in which no cell does anything."""

import csv
import io
from collections.abc import Iterable

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula (OWASP: CSV injection)."""


def cell(value: object) -> str:
    """A value that no spreadsheet computes: text that looks like a formula gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.6g}"
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text


def csv_text(header: Iterable[str], lines: Iterable[Iterable[object]]) -> str:
    """A CSV file (RFC 4180) with every cell harmless."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows([cell(each) for each in line] for line in lines)
    return out.getvalue()
