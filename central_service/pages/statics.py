"""The few files that pages are made of, read once; each address carries a digest of what it gives."""

import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path

_TYPES = {
    "order.css": "text/css; charset=utf-8",
    "order.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
"""All there are; nothing else is looked for on the disk."""


@dataclass(frozen=True, slots=True)
class StaticFile:
    """A file as it is sent."""

    content: bytes
    compressed: bytes
    """The same, gzipped."""
    media_type: str
    version: str


def load(folder: Path) -> dict[str, StaticFile]:
    """Every file by its name."""
    return {name: _read(folder / name, media_type) for name, media_type in _TYPES.items()}


def _read(path: Path, media_type: str) -> StaticFile:
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()[:12]
    return StaticFile(content, gzip.compress(content, mtime=0), media_type, digest)
