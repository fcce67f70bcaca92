"""Devices, storage and a self-test with something to see to."""

from staff_app.device_rows import (
    CameraRow,
    Finding,
    Level,
    PrinterFound,
    PrinterSearch,
    ScannerRow,
    ScanSample,
    SelfTestView,
    StorageView,
)
from staff_app.rows.printing import JobRow
from staff_app.rows.scans import PreviewFrame
from staff_app.sentences import recognised
from tests.gui.ui.sample_rows.day import NOW, at


def preview() -> PreviewFrame:
    """A grey camera picture with a pale square in it, outlined as a code."""
    width, height = 320, 240
    pale, grey = b"\xf0\xf2\xf5", b"\x4a\x53\x60"
    inside = grey * 110 + pale * 100 + grey * 110
    picture = grey * (width * 70) + inside * 100 + grey * (width * 70)
    return PreviewFrame(width, height, picture, ((106, 66), (214, 66), (214, 174), (106, 174)))


CAMERAS = (CameraRow("camera:0", "Integrated Camera", 0), CameraRow("camera:2", "Logitech C920", 2))


SCANNERS = (ScannerRow("serial:/dev/serial/by-id/usb-Example_1450g_1234-if00", "Example 1450g 1234"),)


SEARCH = PrinterSearch(
    (
        PrinterFound("EPSON TM-T20III", "usb", "usb:04b8:0e28"),
        PrinterFound("Receipts", "cups", "cups:Receipts"),
        PrinterFound("192.0.2.9", "network", "tcp://192.0.2.9:9100"),
    ),
    asked=17,
    of=31,
    is_running=True,
)


JOBS = (
    JobRow(
        "1",
        "receipt",
        "10472",
        "unknown",
        at(14, 2),
        1,
        recognised("The printer stopped answering in the middle."),
    ),
    JobRow("2", "test_page", "", "queued", at(14, 30), 2, ""),
    JobRow("3", "bag_label", "10471", "printed", at(14, 22), 1, ""),
    JobRow("4", "day_sheet", "", "printed", at(9, 2), 1, ""),
)


SAMPLE = ScanSample(
    *("9521234500018", "\x02]E09521234500018~", "wedge", "EAN-13", "]E0", "Return"),
    milliseconds=48.0,
    keys=18,
)


STORAGE = StorageView(
    database_bytes=4_300_000,
    free_bytes=21_400_000_000,
    orders=214,
    cursor=10482,
    schema="1.2",
    copy_at=at(9, 2, -3),
    checked_at=at(14, 12),
)


def checked() -> SelfTestView:
    """A tablet with something to see to."""
    found = (
        Finding("storage", Level.OK, recognised("21400 MB are free.")),
        Finding("database", Level.OK, recognised("Everything that is stored can be read.")),
        Finding("people", Level.OK, recognised("12 people and 2 pass keys are here.")),
        Finding(
            *("service", Level.WARN, recognised("The service cannot be reached.")),
            recognised("Work on: everything is kept here and sent later. Check the network."),
        ),
        Finding("printer", Level.BAD, recognised("The printer is out of paper. Put in a new roll.")),
        Finding("camera", Level.OK, recognised("The camera shows 1280×720 pixels.")),
        Finding("decoder", Level.OK, recognised("A code was read in 2.1 ms, by two readers.")),
        Finding(
            "sound",
            Level.WARN,
            recognised("The sounds are turned down."),
            recognised("Turn them up in the settings."),
        ),
    )
    return SelfTestView(found, at=NOW)
