"""The tablet's battery, as Linux tells of it."""

from pathlib import Path

from staff_app.device_rows import BatteryRow

POWER_SUPPLIES = Path("/sys/class/power_supply")


def battery(folder: Path = POWER_SUPPLIES) -> BatteryRow | None:
    """How full it is and whether it is charged; None where there is none.

    A peripheral's battery (a pen's, a keyboard's) is not the tablet's; of two batteries the emptier counts.

    Source:
        Documentation/ABI/testing/sysfs-class-power of the Linux kernel.
    """
    found = []
    for supply in sorted(folder.glob("*")):
        if _word(supply / "type") != "Battery" or _word(supply / "scope") == "Device":
            continue
        percent = _word(supply / "capacity")
        if percent.isascii() and percent.isdecimal():
            charging = _word(supply / "status") in {"Charging", "Full"}
            found.append(BatteryRow(min(int(percent), 100), charging))
    return min(found, key=lambda each: each.percent, default=None)


def _word(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
