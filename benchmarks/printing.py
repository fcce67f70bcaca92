"""From the tap to the printer's first byte, and what a receipt weighs and costs.

The floor of a tap is a bare socket that connects, asks the four questions and sends the same bytes. The peer
of a receipt is python-escpos used plainly: its own text, the printer's QR code or a picture of one, its cut.
"""

import socket
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from benchmarks.common.stopwatch_printer import StopwatchPrinter
from pickup_domain.order import Order
from staff_app.background import GuiThreadCollector
from staff_app.controllers import paperwork, print_rendering
from staff_app.controllers.paper_words import PaperWords
from staff_app.controllers.printing import PrintController
from staff_app.controllers.store_lane import StoreLane
from staff_app.device_rows import PaperChoice
from staff_app.devices.printing.answers import STATUS_QUESTIONS, THROUGH_QUESTION
from staff_app.devices.printing.jobs import JobKind
from staff_app.rows.printing import JobRow, PrinterState
from staff_app.store.pickup_store import PickupStore
from tests.counter_service import snapshot
from tests.factories import NOW, TABLET, after, hand_over, ready
from tests.reference_rows import LOCATION, the_store

TAPS = 200
RECEIPTS = 300
_JOB_ID = "01936000-0000-7000-8000-00000000abcd"


def main() -> None:
    """Measure and print two tables."""
    order = after(ready(), hand_over())
    data = _ours(order)
    with StopwatchPrinter() as printer:
        floor, taps = _taps(printer, order, data)
    print(f"from the tap on a receipt to its first byte at the printer, {TAPS} times, alternating; ms")
    print(f"{'':40}{'p50':>8}{'p95':>8}{'ratio':>8}")
    for name, times in (("bare socket: connect, status, send", floor), ("the same from the tap", taps)):
        ratio = _p(times, 50) / _p(floor, 50)
        print(f"{name:40}{_p(times, 50) * 1000:8.1f}{_p(times, 95) * 1000:8.1f}{ratio:8.1f}")
    print(f"\na receipt, rendered {RECEIPTS} times, alternating; 80 mm")
    print(f"{'':40}{'bytes':>8}{'ms':>8}{'bytes':>8}{'ms':>8}  (ratios)")
    _receipts(order)


def _taps(printer: StopwatchPrinter, order: Order, data: bytes) -> tuple[list[float], list[float]]:
    floor: list[float] = []
    taps: list[float] = []
    app = QCoreApplication.instance() or QCoreApplication([])
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "queue.sqlite3"
        store = PickupStore.open(database, TABLET, NOW)
        store.apply_snapshot(snapshot(order, others=the_store()))
        store.close()
        parent = QObject()
        GuiThreadCollector(parent)
        lane = StoreLane(database, parent)
        printing = PrintController(lane, database, printer.address, 80, parent=parent)
        lane.open(TABLET, "DT01", b"", lambda: None, print)
        _until(app, lambda: printing.view.state is PrinterState.READY)
        through: list[tuple[JobRow, ...]] = []
        printing.jobs_changed.connect(through.append)
        for number in range(TAPS + 1):
            floor_began = time.monotonic()
            _send_bare(printer.port, data)
            floor_time = printer.first_byte_at() - floor_began
            through.clear()
            began = time.monotonic()
            printing.print_receipt(str(order.order_id))
            # Told of twice: when it waits, and when it is through.
            _until(app, lambda: len(through) > 1 and all(job.state == "printed" for job in through[-1]))
            tap_time = printer.first_byte_at() - began
            # The first one of a run imports what draws.
            if number:
                floor.append(floor_time)
                taps.append(tap_time)
        printing.stop()
        lane.stop()
    return floor, taps


def _until(app: QCoreApplication, condition: Callable[[], bool]) -> None:
    while not condition():
        app.processEvents()
        time.sleep(0.0005)


def _send_bare(port: int, data: bytes) -> None:
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for question in STATUS_QUESTIONS:
            line.sendall(question)
            line.recv(1)
        line.sendall(data)
        line.sendall(THROUGH_QUESTION)
        line.recv(1)


def _receipts(order: Order) -> None:
    kinds: dict[str, Callable[[], bytes]] = {
        "python-escpos, the printer's QR code": lambda: _plain(order, native=True),
        "python-escpos, QR as a picture": lambda: _plain(order, native=False),
        "ours": lambda: _ours(order),
    }
    sizes = {name: len(make()) for name, make in kinds.items()}
    times: dict[str, list[float]] = {name: [] for name in kinds}
    for _ in range(RECEIPTS):
        for name, make in kinds.items():
            began = time.perf_counter()
            make()
            times[name].append(time.perf_counter() - began)
    peer = next(iter(kinds))
    for name in kinds:
        ms = statistics.median(times[name]) * 1000
        in_bytes = sizes[name] / sizes[peer]
        in_time = statistics.median(times[name]) / statistics.median(times[peer])
        print(f"{name:40}{sizes[name]:8,}{ms:8.2f}{in_bytes:8.1f}{in_time:8.1f}")


def _ours(order: Order) -> bytes:
    ((_, data),) = print_rendering.of_order(JobKind.RECEIPT, order, LOCATION, 0, PaperChoice(80, "en"))
    return data


def _plain(order: Order, *, native: bool) -> bytes:
    """The same receipt as python-escpos' own documentation would have it."""
    from escpos.printer import Dummy

    data = paperwork.receipt_of(order, LOCATION, PaperWords("en"), _JOB_ID, 0)
    printer = Dummy(profile="TM-T88III")
    printer.set(align="center", bold=True, double_height=True, double_width=True)
    printer.text(f"{data.store_name}\n")
    printer.set(align="center", normal_textsize=True, bold=False)
    for address in data.store_address:
        printer.text(f"{address}\n")
    printer.set(align="left", bold=True)
    printer.text(f"Order {data.order_number}\n")
    printer.set(bold=False)
    printer.text(f"{data.handed_over_at}\nCollected by {data.collected_by}\nfor {data.customer_name}\n")
    for item in data.lines:
        printer.text(f"{item.quantity} x {item.name:30}{item.amount:>14}\n")
    printer.set(bold=True)
    printer.text(f"Total {data.total:>42}\n")
    printer.set(bold=False)
    printer.text(f"Checked: {data.verified_by}\nServed by {data.served_by}\n")
    printer.qr(data.qr_text, native=native, size=8)
    printer.text(f"Thank you\nJob {data.job_id[-12:]}\n")
    printer.cut()
    return bytes(printer.output)


def _p(times: list[float], percent: int) -> float:
    return statistics.quantiles(times, n=100)[percent - 1]


if __name__ == "__main__":
    main()
