"""`staff-app print-test`: a test page, and in plain words what came of it."""

import argparse
import sys
from datetime import datetime

from staff_app.errors import DeviceError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which printer, which paper."""
    parser.add_argument("--printer", required=True, metavar="tcp://HOST:PORT")
    parser.add_argument("--paper", type=int, choices=(58, 80), default=80, help="width in mm")


def run(args: argparse.Namespace) -> int:
    """Print it; 0 where the printer confirmed it."""
    from counterhand_resources import resource
    from staff_app.devices.printing.documents import sample_page
    from staff_app.devices.printing.status import Paper, SendResult
    from staff_app.devices.printing.transport import printer_from

    try:
        printer = printer_from(args.printer)
    except DeviceError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the command's answer
        return 1
    now = datetime.now().astimezone()
    page = sample_page(
        printer.name, f"{now:%Y-%m-%d %H:%M %Z}", args.paper, resource("fonts/Inter-Medium.otf")
    )
    outcome = printer.send(page)
    if outcome.result is not SendResult.PRINTED:
        print(outcome.sentence, file=sys.stderr)  # noqa: T201
        return 1
    low = outcome.status is not None and outcome.status.paper is Paper.NEAR_END
    print("Printed." + (" The paper is nearly out: have a new roll ready." if low else ""))  # noqa: T201
    return 0
