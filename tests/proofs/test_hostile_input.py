"""Malformed barcodes, passes, codes and bodies: each parser refuses or reads what is meant."""

import json
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import ValidationError

from pickup_domain import day, pickup_code
from pickup_domain.convert import MalformedCommandError, UnknownCommandError, from_wire, to_wire
from pickup_domain.order import Order
from pickup_domain.pickup_pass import PickupPass, issue, verify
from pickup_domain.sync import (
    ChangesPage,
    EnrolAnswer,
    Problem,
    PushAnswer,
    PushBatch,
    PushedCommand,
    Snapshot,
)
from staff_app.controllers.scanning import classify
from staff_app.devices.scanning.payloads import trusted_payload
from staff_app.devices.scanning.results import Symbology
from staff_app.store.pickup_store import PickupStore
from tests.conftest import Figures
from tests.counter_service import change, page, snapshot
from tests.factories import DRILL_GTIN, NOW, ORDER_ID, TABLET, command, hand_over, placed, ready
from tests.mangling import mangled
from tests.reference_rows import the_store

pytestmark = pytest.mark.proof

KEY = Ed25519PrivateKey.generate()
KEYS = {1: KEY.public_key().public_bytes_raw()}
PASS = issue(PickupPass(1, 7, NOW + timedelta(days=1), ORDER_ID), KEY)
CODE = pickup_code.derive(b"secret", ORDER_ID)
Read = Callable[[str], object]


def _json(model: Any) -> str:  # noqa: ANN401 - any model
    return str(model.model_dump_json())


def _body(model: type[Any]) -> Read:
    def read(text: str) -> object:
        with suppress(ValidationError):
            return model.model_validate_json(text.encode("utf-8", "surrogatepass"))
        return None

    return read


def _command(text: str) -> object:
    with suppress(ValidationError, UnknownCommandError, MalformedCommandError):
        return from_wire(PushedCommand.model_validate_json(text.encode("utf-8", "surrogatepass")), TABLET)
    return None


def _word(text: str) -> object:
    with suppress(ValidationError, MalformedCommandError):
        return day.actor_and_args(PushedCommand.model_validate_json(text.encode("utf-8", "surrogatepass")))
    return None


def _pass(text: str) -> object:
    found = verify(text, KEYS, 7, NOW)
    # Whatever else is done to it: only the text that was issued opens anything.
    assert not isinstance(found, PickupPass) or text.strip().upper() == PASS
    return found if isinstance(found, PickupPass) else None


def _closing(pushed: PushedCommand) -> PushedCommand:
    """A lead's word about the store, by the same person."""
    args = {"day": "2026-11-25", "closes_at": "17:00", "reason": "A pipe"}
    return pushed.model_copy(update={"type": "set_closing", "order_id": day.STORE, "args": args})


@pytest.mark.parametrize("seed", range(4))
def test_no_input_breaks_a_parser(seed: int, tmp_path: Path, is_long: bool, figures: Figures) -> None:
    """A quarter of the inputs each; what comes out is checked where something must not come out."""
    random = Random(seed)
    store = PickupStore.open(tmp_path / "queue.sqlite3", TABLET, NOW)
    store.apply_snapshot(snapshot(ready(), others=the_store()))
    pushed = to_wire(command(hand_over()), 1)
    parsers: list[tuple[str, Read]] = [
        (PASS, _pass),
        (CODE, pickup_code.normalise),
        (DRILL_GTIN, lambda text: trusted_payload(text, random.choice(tuple(Symbology)))),
        (f"]E0{DRILL_GTIN}", lambda text: classify(store, text, "wedge", str(ORDER_ID)) if text else None),
        ("10477-1", lambda text: classify(store, text, "typed", "") if text else None),
        (_json(placed()), _body(Order)),
        (_json(pushed), _command),
        (_json(_closing(pushed)), _word),
        (_json(PushBatch(commands=(pushed,))), _body(PushBatch)),
        (_json(page(change(1, placed()))), _body(ChangesPage)),
        (_json(snapshot(placed())), _body(Snapshot)),
        (_json(day.Day(day=NOW.date(), hours=(), slots=())), _body(day.Day)),
        (_json(day.SlotSaid(start=NOW, order_limit=3)), _body(day.SlotSaid)),
        (_json(day.ScheduleSaid(days=(day.Exceptional(first=NOW.date()),))), _body(day.ScheduleSaid)),
        (json.dumps({"results": [], "server_time": NOW.isoformat()}), _body(PushAnswer)),
        (json.dumps({"store": "DT01", "token": "t", "pepper": "00"}), _body(EnrolAnswer)),
        (json.dumps({"title": "No", "status": 422, "detail": "No.", "code": "no"}), _body(Problem)),
    ]
    read: Counter[bool] = Counter()
    for number in range(250_000 if is_long else 2_000):
        sample, parser = parsers[number % len(parsers)]
        text = mangled(random, sample)
        try:
            read[parser(text) is not None] += 1
        except Exception as error:
            pytest.fail(f"seed {seed}, input {number}, {text!r}: {error!r}")
    store.close()
    figures(inputs=read.total(), read=read[True], refused=read[False])
