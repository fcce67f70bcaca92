"""Payloads through all they can reach: scanner, GS1, router and pass, and then the customer's receipt.

No exception, no code taken for another one, and on paper no control byte and no command of the payload's.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from itertools import chain, repeat
from pathlib import Path
from random import Random

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pickup_domain import pickup_code
from pickup_domain.pickup_pass import PickupPass, issue, verify
from staff_app.controllers.scanning import classify
from staff_app.devices.printing.decoder import EscPosDecoder
from staff_app.devices.printing.rendering.documents import ReceiptData, ReceiptLine, receipt
from staff_app.devices.scanning.gs1 import item_data
from staff_app.devices.scanning.hand_scans import ScannerProgramme, hand_scan
from staff_app.devices.scanning.payloads import trusted_payload
from staff_app.devices.scanning.results import Symbology
from staff_app.store.pickup_store import PickupStore
from tests.conftest import Figures
from tests.counter_service import snapshot
from tests.factories import NOW, ORDER_ID, TABLET, line, placed, staged
from tests.mangling import mangled
from tests.paper import DOTS, FONT
from tests.reference_rows import the_store

pytestmark = pytest.mark.proof

KEY = Ed25519PrivateKey.generate()
KEYS = {1: KEY.public_key().public_bytes_raw()}
PASS = issue(PickupPass(1, 7, NOW + timedelta(days=1), ORDER_ID), KEY)
GTIN = "9506000134352"
SAMPLES = (
    *(PASS, pickup_code.derive(b"secret", ORDER_ID), GTIN, "10477-1", "b-07", "#10477"),
    *(f"]C1010{GTIN}1727013110LOT\x1d21SERIAL", f"\x1d10A\x1d010{GTIN}", f"]Q3010{GTIN}3103000195"),
    *(f"https://id.gs1.org/01/0{GTIN}/10/LOT?17=270131", f"~]E0{GTIN}#"),
    *(
        "Bob\x1bp\x00\x19\xfa",
        "\x1b@\x1dV\x00",
        "\x10\x14\x01\x00\x05",
        "\x10\x04\x01",
        "\x1dr\x01",
        "\x9b1m",
    ),
    *("Jürgen Weiß", "Ναυσικά", "安倍", "ليلى", "👩‍👩‍👧", "e\u0301" * 9),
)
"""What is meant for us, what is meant for the printer, and people's names."""
PROGRAMME = ScannerProgramme("~", "#")
LONGEST_NAME = 30
LINES = 40
BATCH = 3 * LINES + 6
"""Payloads on one receipt: name, amount and remark of each line, and what stands above and below."""


@pytest.mark.parametrize("seed", range(2))
def test_no_payload_breaks_out(seed: int, tmp_path: Path, is_long: bool, figures: Figures) -> None:
    """Half of the payloads each; every one of them goes all the way, and every one is printed."""
    random = Random(seed)
    counted: Counter[str] = Counter()
    store = PickupStore.open(tmp_path / "queue.sqlite3", TABLET, NOW)
    store.apply_snapshot(snapshot(staged(placed([line(gtins=(GTIN,))])), others=the_store()))
    wanted = 500_000 if is_long else 10_000
    batch: list[str] = []
    while counted["payloads"] < wanted:
        text = mangled(random, random.choice(SAMPLES))
        try:
            _read(store, random, text, counted)
        except Exception as error:
            pytest.fail(f"seed {seed}, payload {counted['payloads']}, {text!r}: {error!r}")
        counted["payloads"] += 1
        batch.append(text)
        if len(batch) == BATCH or counted["payloads"] == wanted:
            _print(batch, random.choice((58, 80)), counted)
            batch.clear()
    store.close()
    figures(**counted)


def _read(store: PickupStore, random: Random, text: str, counted: Counter[str]) -> None:
    """By camera and by hand scanner, GS1 and pass each; the router takes it from one of them, as it would."""
    seen = trusted_payload(text, random.choice((Symbology.QR, Symbology.CODE_128, Symbology.EAN_13)))
    scan = hand_scan(text, PROGRAMME)
    ways = [
        *([(seen[0], "", "camera")] if seen else []),
        *([(scan.payload, scan.identifier, "wedge")] if scan else []),
    ]
    for payload, identifier, _ in ways:
        item = item_data(payload, identifier)
        assert item is None or (item.gtin.isdecimal() and len(item.gtin) in (13, 14))
        counted["items"] += item is not None
        opened = verify(payload, KEYS, 7, NOW)
        # Whatever else is done to it: only the text that was issued opens anything.
        assert not isinstance(opened, PickupPass) or payload.strip().upper() == PASS
        counted["passes opened"] += isinstance(opened, PickupPass)
    payload, identifier, origin = random.choice(ways or [(text, "", "typed")])
    found = classify(store, payload, origin, str(ORDER_ID), None, identifier)
    counted[found.kind.value] += 1
    assert not _controls(found.text + found.lot + found.serial)


def _print(texts: list[str], paper_mm: int, counted: Counter[str]) -> None:
    """All of them on one receipt; it makes one sheet, and does nothing else."""
    take: Iterator[str] = chain((text[:LONGEST_NAME] for text in texts), repeat(""))
    lines = tuple(ReceiptLine(next(take), 1, next(take)[:12], next(take)) for _ in range(LINES))
    name = next(take)
    evil = ReceiptData(
        store_name=next(take),
        store_address=(next(take),),
        order_number=next(take)[:20],
        collected_by=name,
        customer_name=name,
        lines=lines,
        total="$1.00",
        verified_by=next(take),
        served_by=name,
        handed_over_at="noon",
        qr_text=next(take),
        job_id="job",
    )
    try:
        data = receipt(evil, paper_mm, FONT)
    except Exception as error:
        pytest.fail(f"{error!r} for {evil!r}")
    decoder = EscPosDecoder(DOTS[paper_mm])
    answer = decoder.feed(data)
    assert (answer, decoder.unknown, decoder.drawer_pulses, len(decoder.sheets)) == (b"", [], 0, 1), evil
    assert not [each for each in (b"\x10\x04", b"\x10\x05", b"\x10\x14") if each in data], evil
    assert not _controls(decoder.sheets[0].text), evil
    counted["receipts"] += 1
    counted["bytes"] += len(data)


def _controls(text: str) -> list[str]:
    """The control characters in a text, but for the end of a line and GS1's separator."""
    return [each for each in text if unicodedata.category(each) == "Cc" and each not in "\n\x1d"]
