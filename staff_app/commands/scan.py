"""`staff-app scan FILE...`: read the codes in pictures and clips."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from staff_app.errors import DeviceError

if TYPE_CHECKING:
    from staff_app.devices.scanning.results import Decoded


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments to its parser."""
    parser.description = "Read the codes in pictures and clips; prints one JSON line for each file."
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="a picture or a video file")


def run(args: argparse.Namespace) -> int:
    """Scan every file and print one JSON line for each that can be read.

    Args:
        args: `files`, a list of paths.

    Returns:
        0 if each file gave a code, 1 if one gave none, 2 if one could not be read.
    """
    # The decoders take a tenth of a second to import; the app's other commands do without them.
    from staff_app.devices.scanning.decoding import DecoderChain
    from staff_app.devices.scanning.file_scan import scan_file
    from staff_app.devices.scanning.pictures import quiet_opencv

    quiet_opencv()
    for finding in DecoderChain().findings:
        _say(finding)
    exit_code = 0
    for path in args.files:
        try:
            codes = scan_file(path)
        except DeviceError as error:
            _say(str(error))
            exit_code = 2
            continue
        sys.stdout.write(_line(path, codes) + "\n")
        if not codes:
            exit_code = max(exit_code, 1)
    return exit_code


def _line(path: Path, codes: "tuple[Decoded, ...]") -> str:
    found = [
        {
            "text": code.text,
            "symbology": code.symbology.value,
            "decoder": code.decoder.value,
            "milliseconds": round(code.elapsed_ms, 2),
        }
        for code in codes
    ]
    # ASCII only: a payload must not be able to draw on the terminal, nor fail on a narrow encoding.
    return json.dumps({"file": str(path), "codes": found}, ensure_ascii=True)


def _say(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
