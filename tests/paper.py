"""Documents for the printer, and what is read back from their bytes."""

import zxingcpp
from PIL import Image

from counterhand_resources import resource
from staff_app.devices.printing.decoder import EscPosDecoder, Sheet
from staff_app.devices.printing.rendering.documents import (
    BagLabelData,
    ReceiptData,
    ReceiptLine,
)

FONT = resource("fonts/Inter-Medium.otf")
DOTS = {80: 576, 58: 384}
LONG = "Garden hose with reel, brass fittings and a wall bracket, 20 m, frost-proof"
RECEIPT = ReceiptData(
    store_name="Downtown",
    store_address=("12 Example Street",),
    order_number="10472",
    collected_by="Eva Weber",
    customer_name="Jonas Weber",
    lines=(
        ReceiptLine("Cordless drill", 1, "$129.00"),
        ReceiptLine(LONG, 2, "$49.80"),
        ReceiptLine("Primer", 0, "$0.00", "1 not available"),
    ),
    total="$178.80",
    verified_by="pickup pass",
    served_by="Maya R.",
    handed_over_at="Tue 24 Nov 2026, 14:32",
    qr_text="10472",
    job_id="01936000-0000-7000-8000-00000000abcd",
)
LABEL = BagLabelData("10472", "Jonas W.", "10472-1", 1, 2, "Tue 24 Nov, 15:00-15:30", "B-07", ("HEAVY",))


def printed(data: bytes, paper_mm: int) -> Sheet:
    """The one sheet that these bytes make; every command is one a printer knows."""
    decoder = EscPosDecoder(DOTS[paper_mm])
    decoder.feed(data)
    assert decoder.unknown == []
    assert decoder.overruns == 0
    assert len(decoder.sheets) == 1
    return decoder.sheets[0]


def codes(sheet: Sheet) -> list[str]:
    """Every code on a sheet, as a scanner reads it."""
    return [found.text for found in zxingcpp.read_barcodes(sheet.picture.convert("L"))]


def ink(picture: Image.Image) -> int:
    """How many dots are black."""
    return picture.histogram()[0]
