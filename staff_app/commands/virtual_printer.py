"""`staff-app virtual-printer`: a printer made of software, to try things with."""

import argparse
import signal
import sys
import threading
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where it listens and how it misbehaves."""
    parser.add_argument("--port", type=int, default=9100, help="on this machine only; 0 takes a free one")
    parser.add_argument("--paper", type=int, choices=(58, 80), default=80, help="width in mm")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write each receipt there as PNG and text")
    parser.add_argument("--paper-out-after", type=int, metavar="N", help="out of paper after N receipts")
    parser.add_argument("--drop-after", type=int, metavar="BYTES", help="hang up in the middle of a job")


def run(args: argparse.Namespace) -> int:
    """Print until interrupted; 1 where the port is taken."""
    from staff_app.devices.printing.virtual.printer import VirtualPrinter

    try:
        printer = VirtualPrinter(
            port=args.port,
            width_dots=576 if args.paper == 80 else 384,
            out=args.out,
            paper_out_after=args.paper_out_after,
            drop_after_bytes=args.drop_after,
        )
    except (OSError, OverflowError):
        sys.stderr.write(f"Port {args.port} cannot be used here. Take another one, or 0 for any free one.\n")
        return 1
    done = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: done.set())
    with printer:
        sys.stdout.write(f"Printing at {printer.address}\n")
        sys.stdout.flush()
        done.wait()
    return 0
