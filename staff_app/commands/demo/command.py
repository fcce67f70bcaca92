"""`staff-app demo`: with a display the app and a simulated day, without one the journey and its pictures."""

# ruff: noqa: T201 - it talks to whoever started it

import argparse
import importlib.util
import os
import sys
from pathlib import Path

_SHOWN_BY_DEFAULT = Path("var/screenshots")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """With or without a window."""
    parser.add_argument("--offscreen", action="store_true", help="no window: run the journey, write pictures")
    parser.add_argument("--screenshots", type=Path, metavar="DIR", help="where the pictures go")
    parser.add_argument("--dark", action="store_true", help="the dark theme")


def run(args: argparse.Namespace) -> int:
    """Run until the window is closed, or the journey is over."""
    missing = [name for name in ("central_service", "aiosmtpd") if importlib.util.find_spec(name) is None]
    if missing:
        print(f"The demo needs a checkout of Counterhand ({', '.join(missing)} is not here): make demo.")
        return 1
    if args.offscreen or not _has_display():
        return _without_display(args.screenshots or _SHOWN_BY_DEFAULT, announced=not args.offscreen)
    from staff_app.commands.demo.window import show_day

    return show_day(dark=args.dark)


def _has_display() -> bool:
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or sys.platform in ("darwin", "win32")


def _without_display(folder: Path, *, announced: bool) -> int:
    if announced:
        print(
            "There is no display here, so one order goes through the app offscreen, with pictures.",
            flush=True,
        )
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from staff_app.commands.demo.journey import take_pictures

    for path in take_pictures(folder):
        print(path, flush=True)
    print("Every process of the demo has ended.")
    return 0
