"""`staff-app doctor`: the self-test on the command line."""

import argparse
import sys
from pathlib import Path

from staff_app.config import PRINTERS, SCANNERS
from staff_app.device_rows import Level

_MARKS = {Level.OK: "ok  ", Level.WARN: "warn", Level.BAD: "BAD "}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which tablet, and what to take in the place of its settings."""
    parser.add_argument("--data-dir", type=Path, help="where the queue is kept (default: your data folder)")
    parser.add_argument("--camera", metavar="SOURCE", help="(default: as set in the app)")
    parser.add_argument("--scanner", metavar="ADDRESS", help=f"(default: as set in the app) {SCANNERS}")
    parser.add_argument("--printer", metavar="ADDRESS", help=f"(default: as set in the app) {PRINTERS}")
    parser.add_argument("--token-file", action="store_true", help="the token is kept in a file")


def run(args: argparse.Namespace) -> int:
    """Print what was found; 0 where nothing is bad, else 1."""
    # OpenCV and the keyring take their time; the app's other commands do without them.
    from dataclasses import replace

    from staff_app.config import Config, default_data_dir
    from staff_app.controllers.preferences import given_by
    from staff_app.credentials import choose_vault
    from staff_app.devices.sounds.card import CardPlayer
    from staff_app.errors import CredentialError
    from staff_app.preferences import load
    from staff_app.selftest.checks import Tablet, checks_of
    from staff_app.selftest.runner import run_all

    config = Config(
        args.data_dir or default_data_dir(),
        camera=args.camera,
        scanner=args.scanner,
        printer=args.printer,
        token_file=args.token_file,
    )
    token_file = config.data_dir / "token.json"
    has_file = config.token_file or token_file.exists()
    try:
        vault, _ = choose_vault(token_file if has_file else None, config.data_dir / "keyring")
        credential = vault.load()
    except CredentialError:
        credential = None
    tablet = Tablet(
        config.data_dir,
        config.database,
        "" if credential is None else credential.service_url,
        replace(load(config.preferences), **given_by(config)),
        has_file,
        CardPlayer,
        ca_file="" if credential is None else credential.ca_file,
    )
    worst = 0
    for finding in run_all(checks_of(tablet)):
        words = " ".join(part for part in (finding.sentence, finding.next_step) if part)
        sys.stdout.write(f"{_MARKS[finding.level]}  {finding.check:9} {words}\n")
        worst |= finding.level is Level.BAD
    return int(worst)
