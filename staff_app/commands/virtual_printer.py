"""`staff-app virtual-printer`: a printer made of software, to try things with."""

import argparse
import os
import queue
import signal
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where it listens and how it misbehaves."""
    parser.add_argument("--port", type=int, default=9100, help="on this machine only; 0 takes a free one")
    parser.add_argument("--paper", type=int, choices=(58, 80), default=80, help="width in mm")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write each receipt there as PNG and text")
    parser.add_argument(
        "--paper-out-after",
        type=_count,
        metavar="N",
        help="out of paper after N receipts, until a new roll: kill -USR1",
    )
    parser.add_argument("--drop-after", type=_count, metavar="BYTES", help="hang up in the middle of a job")


def _count(words: str) -> int:
    number = int(words)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{number} is less than nothing. Give 0 or more.")
    return number


def run(args: argparse.Namespace) -> int:
    """Print until interrupted; 1 where the port is taken or the folder cannot be written."""
    from staff_app.devices.printing.virtual.folder import PaperFolder
    from staff_app.devices.printing.virtual.printer import VirtualPrinter

    try:
        if args.out is not None:
            PaperFolder(args.out)
    except OSError as error:
        sys.stderr.write(f"{args.out} cannot be written: {error.strerror}. Name another folder.\n")
        return 1
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
    # True: a new roll; False: the end.
    new_roll = queue.SimpleQueue[bool]()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: new_roll.put(False))
    signal.signal(signal.SIGUSR1, lambda *_: new_roll.put(True))
    with printer:
        _tell(f"Printing at {printer.address}")
        if args.paper_out_after is not None:
            _tell(f"A new roll, once it is out of paper: kill -USR1 {os.getpid()}")
        while new_roll.get():
            printer.put_in_paper()
            _tell("A new roll is in.")
    return 0


def _tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()
