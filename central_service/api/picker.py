"""The element that storefronts embed, for pages of any origin."""

import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Header, Response

_DAY_S = 86_400
_FOR_EVER = "public, max-age=31536000, immutable"
_FOR_A_DAY = f"public, max-age={_DAY_S}, stale-while-revalidate={7 * _DAY_S}"


@dataclass(frozen=True, slots=True)
class PickerFile:
    """The one file, read once."""

    content: bytes
    compressed: bytes
    version: str

    @classmethod
    def read(cls, path: Path) -> "PickerFile":
        """From the disk."""
        content = without_comments(path.read_text(encoding="utf-8")).encode()
        return cls(content, gzip.compress(content, 9, mtime=0), hashlib.sha256(content).hexdigest()[:12])


def without_comments(script: str) -> str:
    """The script without indentation and without lines that are comments: a tenth less to send.

    The first comment stays: it says what this is.
    """
    head, _, rest = script.partition("*/")
    kept = (line.strip() for line in rest.splitlines())
    lines = (line for line in kept if line and not line.startswith(("//", "/*", "*/")))
    return f"{head}*/\n" + "\n".join(lines) + "\n"


def router(folder: Path) -> APIRouter:
    """`/static/pickup-picker.js`: kept for a day, or for ever under `?v=` with its own digest."""
    file = PickerFile.read(folder / "pickup-picker.js")
    made = APIRouter(include_in_schema=False)

    @made.get("/static/pickup-picker.js")
    async def pickup_picker(
        v: str = "",
        accept_encoding: Annotated[str, Header()] = "",
        if_none_match: Annotated[str, Header()] = "",
    ) -> Response:
        is_gzip = "gzip" in accept_encoding
        # Weak: the same script, compressed or not.
        tag = f'W/"{file.version}"'
        headers = {
            "Access-Control-Allow-Origin": "*",
            "Cache-Control": _FOR_EVER if v == file.version else _FOR_A_DAY,
            "Cross-Origin-Resource-Policy": "cross-origin",
            "ETag": tag,
            "Vary": "Accept-Encoding",
            "X-Content-Type-Options": "nosniff",
        }
        if tag in if_none_match:
            return Response(status_code=304, headers=headers)
        if is_gzip:
            headers["Content-Encoding"] = "gzip"
        content = file.compressed if is_gzip else file.content
        return Response(content, headers=headers, media_type="text/javascript; charset=utf-8")

    return made
