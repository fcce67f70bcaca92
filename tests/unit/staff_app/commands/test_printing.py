"""`staff-app print-test` and `staff-app virtual-printer`."""

import argparse
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from staff_app.commands import print_test, virtual_printer
from staff_app.devices.printing.virtual.printer import VirtualPrinter


def sent(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Run print-test; return its exit code, its answer and its complaint."""
    parser = argparse.ArgumentParser()
    print_test.add_arguments(parser)
    exit_code = print_test.run(parser.parse_args(list(arguments)))
    out, err = capsys.readouterr()
    return exit_code, out, err


@pytest.mark.parametrize("paper_mm", [58, 80])
def test_a_test_page_is_printed_and_confirmed(capsys: pytest.CaptureFixture[str], paper_mm: int) -> None:
    """Exit 0 means that the printer said so; both codes scan from the paper."""
    with VirtualPrinter(width_dots=576 if paper_mm == 80 else 384) as printer:
        answer = sent(capsys, "--printer", printer.address, "--paper", str(paper_mm))
        (sheet,) = printer.sheets
    assert answer == (0, "Printed.\n", "")
    found = {code.text for code in zxingcpp.read_barcodes(sheet.picture.convert("L"))}
    assert found == {"COUNTERHAND-TEST", "TEST-1"}


def test_little_paper_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """It printed, and somebody should fetch a roll."""
    with VirtualPrinter() as printer:
        printer.near_end = True
        exit_code, out, _ = sent(capsys, "--printer", printer.address)
    assert exit_code == 0
    assert "new roll" in out


def test_an_open_cover_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """In plain words, exit 1."""
    with VirtualPrinter() as printer:
        printer.cover_open = True
        answer = sent(capsys, "--printer", printer.address)
    assert answer == (1, "", "The printer's cover is open. Close it.\n")


def test_a_printer_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """With what to check."""
    with VirtualPrinter() as printer:
        address = printer.address
    exit_code, out, err = sent(capsys, "--printer", address)
    assert (exit_code, out) == (1, "")
    assert "cannot be reached" in err


def test_an_address_that_is_none_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """With an example."""
    exit_code, _, err = sent(capsys, "--printer", "lp0")
    assert exit_code == 1
    assert "tcp://192.0.2.10:9100" in err


def test_the_virtual_printer_runs_until_it_is_stopped(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """It says where it listens, keeps the paper, and ends cleanly."""
    command = [sys.executable, "-m", "staff_app", "virtual-printer", "--port", "0", "--out", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().removeprefix("Printing at ").strip()
            exit_code, _, _ = sent(capsys, "--printer", address)
            process.send_signal(signal.SIGTERM)
            assert (exit_code, process.wait(30)) == (0, 0)
        finally:
            process.kill()
    assert "Test page" in (tmp_path / "receipt-0001.txt").read_text(encoding="utf-8")
    with Image.open(tmp_path / "receipt-0001.png") as picture:
        assert picture.width == 576


def test_a_taken_port_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """Instead of a traceback."""
    parser = argparse.ArgumentParser()
    virtual_printer.add_arguments(parser)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert virtual_printer.run(parser.parse_args(["--port", str(port)])) == 1
    assert f"Port {port} cannot be used" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--paper-out-after", "--drop-after"])
def test_less_than_nothing_is_refused(capsys: pytest.CaptureFixture[str], option: str) -> None:
    """With what to give instead."""
    parser = argparse.ArgumentParser()
    virtual_printer.add_arguments(parser)
    with pytest.raises(SystemExit):
        parser.parse_args([option, "-1"])
    assert f"{option}: -1 is less than nothing. Give 0 or more." in capsys.readouterr().err


def test_a_new_roll_is_put_in_while_it_runs(capsys: pytest.CaptureFixture[str]) -> None:
    """Out of paper after one receipt; then a signal, and it prints again."""
    options = ["--port", "0", "--paper-out-after", "1"]
    command = [sys.executable, "-m", "staff_app", "virtual-printer", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().removeprefix("Printing at ").strip()
            assert f"kill -USR1 {process.pid}" in process.stdout.readline()
            assert sent(capsys, "--printer", address)[0] == 0
            assert "out of paper" in sent(capsys, "--printer", address)[2]
            process.send_signal(signal.SIGUSR1)
            assert process.stdout.readline() == "A new roll is in.\n"
            assert sent(capsys, "--printer", address)[0] == 0
            process.send_signal(signal.SIGINT)
            assert process.wait(30) == 0
        finally:
            process.kill()


def test_a_folder_that_cannot_be_written_is_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Before anything is printed."""
    (taken := tmp_path / "file").touch()
    parser = argparse.ArgumentParser()
    virtual_printer.add_arguments(parser)
    assert virtual_printer.run(parser.parse_args(["--port", "0", "--out", str(taken)])) == 1
    assert "Name another folder." in capsys.readouterr().err
