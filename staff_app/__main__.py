"""`staff-app`: the app itself, and small tools for the person who installs it."""

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from staff_app.config import PRINTERS, SCANNERS

_TOOLS = {
    "scan": "read codes from pictures and clips",
    "print-test": "print a test page and say what came of it",
    "virtual-printer": "a printer made of software, to try things with",
    "doctor": "check devices, storage and service, and say what to do",
    "demo": "a sample store with its service, the app and a simulated day",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app, or a tool."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in _TOOLS:
        return _run_tool(given[0], given[1:])
    if given and given[0] == "run":
        del given[0]
    return _run_app(_app_parser().parse_args(given))


def _run_tool(name: str, arguments: list[str]) -> int:
    tool = importlib.import_module(f"staff_app.commands.{name.replace('-', '_')}")
    parser = argparse.ArgumentParser(prog=f"staff-app {name}", description=_TOOLS[name].capitalize() + ".")
    tool.add_arguments(parser)
    status: int = tool.run(parser.parse_args(arguments))
    return status


def _app_parser() -> argparse.ArgumentParser:
    tools = "\n".join(f"  staff-app {name:16} {text}" for name, text in _TOOLS.items())
    parser = argparse.ArgumentParser(
        prog="staff-app",
        description="The counter's app.",
        epilog=f"tools:\n{tools}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data-dir", type=Path, help="where the queue is kept (default: your data folder)")
    parser.add_argument(
        "--service-url", default="", metavar="URL", help="proposed when the tablet is enrolled"
    )
    parser.add_argument(
        "--ca-file",
        type=Path,
        metavar="PEM",
        help="the only certificate authority to trust, where the service's is a private one",
    )
    parser.add_argument(
        "--camera", metavar="SOURCE", help="camera:0, clip:FILE, '' for none (default: as set in the app)"
    )
    parser.add_argument("--scanner", metavar="ADDRESS", help=f"(default: as set in the app) {SCANNERS}")
    parser.add_argument("--printer", metavar="ADDRESS", help=f"(default: as set in the app) {PRINTERS}")
    parser.add_argument(
        "--paper", type=int, choices=(58, 80), help="width in mm (default: as set in the app)"
    )
    parser.add_argument("--window", default="1280x800", metavar="WxH")
    parser.add_argument("--full-screen", action="store_true")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument(
        "--token-file",
        action="store_true",
        help="without a keyring, keep the tablet's token in a file that only you can read",
    )
    return parser


def _run_app(options: argparse.Namespace) -> int:
    from staff_app.app import run
    from staff_app.config import Config, default_data_dir

    width, _, height = options.window.partition("x")
    if not (width.isdigit() and height.isdigit()):
        print("--window looks like 1280x800.", file=sys.stderr)  # noqa: T201 - the command's answer
        return 2
    return run(
        Config(
            data_dir=options.data_dir or default_data_dir(),
            service_url=options.service_url,
            ca_file=options.ca_file,
            camera=options.camera,
            scanner=options.scanner,
            printer=options.printer,
            paper_mm=options.paper,
            width_px=int(width),
            height_px=int(height),
            full_screen=options.full_screen,
            dark=options.dark,
            token_file=options.token_file,
        )
    )


if __name__ == "__main__":
    sys.exit(main())
