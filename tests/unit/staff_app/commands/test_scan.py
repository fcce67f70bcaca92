"""`staff-app scan FILE...`."""

import argparse
import json
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zxingcpp

from staff_app.commands import scan
from staff_app.devices.scanning.results import Step
from tests.pictures import A_PASS, bars, in_view, qr, save, save_clip, turned

EMPTY = in_view(np.full((8, 8, 3), 160, dtype=np.uint8))
EAN = "4006381333931"
EAN_VIEW = in_view(bars(zxingcpp.BarcodeFormat.EAN13, EAN))


def scanned(capsys: pytest.CaptureFixture[str], *paths: Path | str) -> tuple[int, list[Any], str]:
    """Run the command; return its exit code, its lines and its complaints."""
    parser = argparse.ArgumentParser()
    scan.add_arguments(parser)
    exit_code = scan.run(parser.parse_args([str(path) for path in paths]))
    out, err = capsys.readouterr()
    return exit_code, [json.loads(line) for line in out.splitlines()], err


def test_a_picture_gives_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """File, text, symbology, decoder and milliseconds."""
    path = save(tmp_path / "pass.png", in_view(qr(A_PASS)))
    exit_code, lines, err = scanned(capsys, path)
    (code,) = lines[0]["codes"]
    assert (exit_code, len(lines), lines[0]["file"], err) == (0, 1, str(path), "")
    assert (code["text"], code["symbology"], code["decoder"]) == (A_PASS, "QR", "zxing-cpp")
    assert code["milliseconds"] > 0


def test_every_code_of_a_clip_is_listed_once(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """In the order in which they came into view."""
    view = in_view(qr(A_PASS))
    path = save_clip(tmp_path / "day.avi", [EMPTY, view, view, EMPTY, EAN_VIEW, EAN_VIEW])
    exit_code, (line,), _ = scanned(capsys, path)
    assert exit_code == 0
    assert [code["text"] for code in line["codes"]] == [A_PASS, "4006381333931"]


def test_bars_in_a_single_frame_of_a_clip_do_not_count(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A misread shows up once."""
    path = save_clip(tmp_path / "glimpse.avi", [EMPTY, EAN_VIEW, EMPTY])
    assert scanned(capsys, path)[:2] == (1, [{"file": str(path), "codes": []}])


def test_two_codes_in_one_picture_are_both_listed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Unlike at the counter, nobody has to be sure which one was meant."""
    exit_code, (line,), _ = scanned(capsys, save(tmp_path / "two.png", in_view(qr("BAG-1"), qr("BAG-2"))))
    assert exit_code == 0
    assert {code["text"] for code in line["codes"]} == {"BAG-1", "BAG-2"}


def test_a_picture_without_a_code_exits_1(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Its line is there all the same, with no codes."""
    empty = save(tmp_path / "empty.png", EMPTY)
    exit_code, lines, err = scanned(capsys, empty, save(tmp_path / "pass.png", in_view(qr(A_PASS))))
    assert (exit_code, err) == (1, "")
    assert [len(line["codes"]) for line in lines] == [0, 1]


@pytest.mark.parametrize(
    "content", [None, b"", b"no picture at all", b"\x89PNG\r\n\x1a\nhalf", b"RIFF1234AVI "]
)
def test_a_file_that_cannot_be_read_exits_2(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes | None
) -> None:
    """A sentence on stderr and no line; the other files are scanned."""
    broken = tmp_path / "broken.png"
    if content is not None:
        broken.write_bytes(content)
    exit_code, lines, err = scanned(capsys, broken, save(tmp_path / "empty.png", EMPTY))
    assert (exit_code, len(lines)) == (2, 1)
    assert err.count("\n") == 1
    assert str(broken) in err


def test_a_picture_that_would_fill_the_memory_is_refused_unread(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """What its header promises is enough; the other files are scanned."""
    path = save(tmp_path / "huge.png", EMPTY)
    data = bytearray(path.read_bytes())
    data[16:24] = struct.pack(">II", 30_000, 30_000)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    path.write_bytes(data)
    exit_code, lines, err = scanned(capsys, path, save(tmp_path / "pass.png", in_view(qr(A_PASS))))
    assert (exit_code, len(lines)) == (2, 1)
    assert err == f"The picture {path} is too large to be read. Make it smaller, or cut out the code.\n"


def test_the_libraries_own_complaints_stay_off_stderr(tmp_path: Path) -> None:
    """Somebody who scans a damaged file reads one sentence."""
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture at all")
    program = (
        "import argparse, sys; from pathlib import Path; from staff_app.commands import scan\n"
        "sys.exit(scan.run(argparse.Namespace(files=[Path(sys.argv[1])], all=False, explain=False)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(broken)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_output_is_ascii(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A payload cannot draw on the terminal."""
    save(tmp_path / "drawing.png", in_view(qr("naïve ☃ \x1b[2J")))
    parser = argparse.ArgumentParser()
    scan.add_arguments(parser)
    scan.run(parser.parse_args([str(tmp_path / "drawing.png")]))
    assert capsys.readouterr().out.isascii()


def test_one_look_may_not_find_all_there_is(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A slanted bar code is passed over where a clear one is beside it; `--all` looks again."""
    bar_code = bars(zxingcpp.BarcodeFormat.EAN13, "4006381333931", module_px=2)
    beside = turned(in_view(bar_code, width_px=640), 45)
    view = np.hstack([in_view(qr("BAG-1"), width_px=640), beside])
    path = save(tmp_path / "shelf.png", view)
    (first,) = scanned(capsys, path)[1]
    (every,) = scanned(capsys, "--all", path)[1]
    assert [code["text"] for code in first["codes"]] == ["BAG-1"]
    assert [code["text"] for code in every["codes"]] == ["BAG-1", "4006381333931"]


def test_a_picture_is_explained(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Each way that was tried, how long it took and whether it found anything; the line is still JSON."""
    path = save(tmp_path / "slanted.png", turned(in_view(bars(zxingcpp.BarcodeFormat.EAN13, EAN)), 45))
    (line,) = scanned(capsys, "--explain", path)[1]
    (code,) = line["codes"]
    *misses, hit = line["steps"]
    assert (code["text"], code["step"], code["decoder"]) == (EAN, hit["step"], hit["decoder"])
    assert misses[0]["step"] == "zxing_raw"
    assert [step["found"] for step in line["steps"]] == [0] * len(misses) + [1]
    assert all(step["milliseconds"] > 0 for step in line["steps"])
    (every,) = scanned(capsys, "--all", "--explain", path)[1]
    assert len({step["step"] for step in every["steps"]}) == len(every["steps"]) == len(Step)


def test_a_clip_is_explained_step_by_step(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Pictures and finds add up over its frames."""
    path = save_clip(tmp_path / "day.avi", [EMPTY, EAN_VIEW, EAN_VIEW])
    (line,) = scanned(capsys, "--explain", path)[1]
    raw = line["steps"][0]
    assert (raw["step"], raw["pictures"], raw["found"]) == ("zxing_raw", 3, 2)
    (line,) = scanned(capsys, "--all", "--explain", path)[1]
    assert {step["pictures"] for step in line["steps"]} == {3}


def test_without_zbar_the_command_says_so_and_goes_on(tmp_path: Path) -> None:
    """The real program, on a machine whose loader cannot find the library."""
    path = save(tmp_path / "pass.png", in_view(qr(A_PASS)))
    program = (
        "import ctypes.util, sys; ctypes.util.find_library = lambda name: None\n"
        "from staff_app.__main__ import main\n"
        "sys.exit(main(['scan', '--all', '--explain', sys.argv[1]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False
    )
    (line,) = (json.loads(each) for each in done.stdout.splitlines())
    assert (done.returncode, [code["text"] for code in line["codes"]]) == (0, [A_PASS])
    assert "pyzbar" not in {step["decoder"] for step in line["steps"]}
    assert done.stderr == (
        "The second code reader is missing: codes at a steep angle will be hard to scan. "
        "Install the system library libzbar0.\n"
    )
