"""`staff-app print-test`: a test page through the spooler, and in plain words what came of it."""

import argparse
import sys
from datetime import UTC, datetime
from uuid import uuid4

from staff_app.config import PRINTERS
from staff_app.errors import DeviceError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which printer, which paper."""
    parser.add_argument("--printer", required=True, metavar="ADDRESS", help=PRINTERS)
    parser.add_argument("--paper", type=int, choices=(58, 80), default=80, help="width in mm")


def run(args: argparse.Namespace) -> int:
    """Print it; 0 where the printer confirmed it, or took it and cannot confirm; else 1."""
    # python-escpos takes a third of a second to import; the app's other commands do without it.
    from counterhand_resources import resource
    from staff_app.devices.printing.jobs import JobKind, JobState, MemoryJobStore, PrintJob
    from staff_app.devices.printing.rendering.documents import SamplePageData, sample_page
    from staff_app.devices.printing.spooler import Spooler
    from staff_app.devices.printing.status import Paper
    from staff_app.devices.printing.transports.addresses import printer_from

    try:
        printer = printer_from(args.printer)
    except DeviceError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    now, job_id = datetime.now(UTC), str(uuid4())
    page = sample_page(
        SamplePageData(printer.name, f"{now.astimezone():%Y-%m-%d %H:%M %Z}", job_id),
        args.paper,
        resource("fonts/Inter-Medium.otf"),
    )
    jobs = MemoryJobStore()
    jobs.add(PrintJob.new(job_id, JobKind.TEST_PAGE, page, now))
    report = Spooler(jobs, printer, lambda: datetime.now(UTC)).run_once()
    if report is not None and report.job.state is JobState.HANDED_OVER:
        sys.stdout.write(f"{report.outcome.sentence} Look at the paper.\n")
        return 0
    if report is None or report.job.state is not JobState.PRINTED:
        sentence = "Nothing was sent." if report is None else report.outcome.sentence
        sys.stderr.write(f"{sentence}\n")
        return 1
    status = report.outcome.status
    low = status is not None and status.paper is Paper.NEAR_END
    sys.stdout.write("Printed." + (" The paper is nearly out: have a new roll ready." if low else "") + "\n")
    return 0
