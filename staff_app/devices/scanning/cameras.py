"""The cameras that this system has, by the names that they give themselves. Imports nothing heavy."""

from pathlib import Path

from staff_app.device_rows import CameraRow

VIDEO_DEVICES = Path("/sys/class/video4linux")


def cameras(folder: Path = VIDEO_DEVICES) -> tuple[CameraRow, ...]:
    """Every camera, by its number; its further nodes (metadata and the like) are none.

    Source:
        Video for Linux: `index` tells the nodes of one device apart, the first is what takes pictures.
    """
    found = []
    for node in folder.glob("video*"):
        number = node.name.removeprefix("video")
        if not number.isdecimal() or _word(node / "index") not in {"", "0"}:
            continue
        name = _word(node / "name") or node.name
        # Drivers say it twice: "Front Camera: Front Camera".
        first, _, second = name.partition(": ")
        if second and (second == first or first.startswith(second)):
            name = first
        found.append(CameraRow(f"camera:{number}", name, int(number)))
    return tuple(sorted(found, key=lambda each: each.index))


def _word(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()[:80]
    except OSError:
        return ""
