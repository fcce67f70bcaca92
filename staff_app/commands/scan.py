"""`staff-app scan FILE...`: read the codes in pictures and clips."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from staff_app.errors import DeviceError

if TYPE_CHECKING:
    from staff_app.devices.scanning.results import Examined


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments to its parser."""
    parser.description = "Read the codes in pictures and clips; prints one JSON line for each file."
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="a picture or a video file")
    parser.add_argument(
        "--all", action="store_true", help="go on after the first code: look at each picture in every way"
    )
    parser.add_argument(
        "--explain", action="store_true", help="add which way found each code, and how long every way took"
    )


def run(args: argparse.Namespace) -> int:
    """Scan every file and print one JSON line for each that can be read.

    Args:
        args: `files`, a list of paths; `all` and `explain`, two switches.

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
            examined = scan_file(path, every=args.all)
        except DeviceError as error:
            _say(str(error))
            exit_code = 2
            continue
        sys.stdout.write(_line(path, examined, explain=args.explain) + "\n")
        if not examined.codes:
            exit_code = max(exit_code, 1)
    return exit_code


def _line(path: Path, examined: "Examined", *, explain: bool) -> str:
    line: dict[str, object] = {"file": str(path)}
    line["codes"] = [
        {
            "text": code.text,
            "symbology": code.symbology.value,
            "decoder": code.decoder.value,
            "milliseconds": round(code.elapsed_ms, 2),
        }
        | ({"step": code.step.value} if explain else {})
        for code in examined.codes
    ]
    if explain:
        line["steps"] = [
            {
                "step": look.step.value,
                "decoder": look.decoder.value,
                "milliseconds": round(look.milliseconds, 2),
                "pictures": look.pictures,
                "found": look.found,
            }
            for look in examined.looks
        ]
    # ASCII only: a payload must not be able to draw on the terminal, nor fail on a narrow encoding.
    return json.dumps(line, ensure_ascii=True)


def _say(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
