"""Bytes of a tablet's file that somebody or something wrote over."""

import sqlite3
from contextlib import closing
from pathlib import Path


def root_of(path: Path, name: str) -> int:
    """Where the first page of a table or index begins."""
    with closing(sqlite3.connect(path)) as file:
        size = file.execute("PRAGMA page_size").fetchone()[0]
        root = file.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]
    return int((root - 1) * size)


def wreck(path: Path, name: str) -> None:
    """Overwrite the first page of a table or index."""
    start = root_of(path, name)
    with path.open("r+b") as raw:
        raw.seek(start)
        raw.write(b"\xff" * 4096)


def flip(path: Path, text: bytes, other: bytes) -> None:
    """Change bytes on disk that SQLite has no checksum for."""
    content = path.read_bytes()
    assert text in content
    path.write_bytes(content.replace(text, other))
