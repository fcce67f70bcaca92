"""docs/storefront.md stays true: its bodies are sent to a real service, its answers compared in shape."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.live_shop import SampleShop

PAGE = Path(__file__).resolve().parents[2] / "docs" / "storefront.md"
PICKER = PAGE.parents[1] / "resources" / "picker" / "pickup-picker.js"
STEP = re.compile(
    r"<!-- (?P<kind>call|answer): (?P<what>[^>]+) -->(?:\n```json\n(?P<body>.*?)\n```)?", re.DOTALL
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SampleShop]:
    """The sample store."""
    with SampleShop(tmp_path) as running:
        yield running


@dataclass
class Reader:
    """Does what the page says, with this run's times and ids."""

    front: httpx.Client
    times: list[str]
    known: dict[str, str] = field(default_factory=dict)
    last: httpx.Response | None = None
    calls: int = 0

    def call(self, what: str, body: str | None) -> None:
        """Send a documented body."""
        method, path, *more = what.split()
        sent = None if body is None else self._of_this_run(json.loads(body))
        if more == ["full"] and sent is not None:
            self._fill(sent["slot_start"])
        self.last = self.front.request(
            method, path.format(**self.known), json=sent, headers={"Idempotency-Key": str(uuid4())}
        )
        self.calls += 1
        assert self.last.status_code < 500, self.last.text
        if self.last.is_success:
            ids = {key: str(value) for key, value in self.last.json().items() if key.endswith("_id")}
            self.known |= ids

    def compare(self, what: str, body: str) -> None:
        """The documented answer has the shape of the real one."""
        status, *where = what.split()
        assert self.last is not None
        assert self.last.status_code == int(status), self.last.text
        found: Any = self.last.json()
        if where:
            found = found[where[0]]
            named = [each for each in found if where[-1] in (each.get("location_code"), *where[:1])]
            found = next(each for each in named if _is_free_from_the_first(each))
        assert shape(json.loads(body)) == shape(found), what

    def _of_this_run(self, body: dict[str, Any]) -> dict[str, Any]:
        changed = dict(body)
        if "slot_start" in changed:
            changed["slot_start"] = self.times.pop(0)
        if "hold_id" in changed:
            changed["hold_id"] = self.known["hold_id"]
        return changed

    def _fill(self, start: str) -> None:
        body = {"location_code": "UP02", "slot_start": start, "lines": [{"sku": "1051", "quantity": 1}]}
        while self.front.post("/v1/holds", json=body, headers={"Idempotency-Key": str(uuid4())}).is_success:
            pass


def _is_free_from_the_first(each: dict[str, Any]) -> bool:
    slots = each.get("slots")
    return slots is None or bool(slots and slots[0]["bookable"])


def shape(value: object) -> object:
    """Keys, and the kind of what stands under them; of a list its first."""
    match value:
        case dict():
            return {key: shape(each) for key, each in value.items()}
        case list():
            return [shape(each) for each in value[:1]]
        case bool() | str() | None:
            return type(value).__name__
        case _:
            return "number"


def test_every_call_of_the_page_works_as_it_says(shop: SampleShop) -> None:
    """From availability to cancelling, in the page's order."""
    with shop.storefront() as front:
        found = front.get("/v1/locations/UP02/slots?days=7&cart=1001:1").json()["days"]
        # Not today's: the page's times must stay bookable while it is read.
        times = [slot["start"] for day in found[1:] for slot in day["slots"] if slot["bookable"]]
        reader = Reader(front, times)
        for step in STEP.finditer(PAGE.read_text(encoding="utf-8")):
            if step["kind"] == "call":
                reader.call(step["what"], step["body"])
            else:
                reader.compare(step["what"], step["body"])
        assert reader.calls >= 8
        order = front.get(f"/v1/orders/{reader.known['order_id']}").json()
        assert order["status"] == "cancelled"
        assert order["lines"][0]["ordered"] == 2


def test_the_page_names_what_the_element_has() -> None:
    """Attributes, events, custom properties and parts, each of them and no others."""
    page, script = PAGE.read_text(encoding="utf-8"), PICKER.read_text(encoding="utf-8")
    events = set(re.findall(r'#tell\("([a-z-]+)"', script))
    assert events == set(re.findall(r"^\| `(pickup-[a-z]+)` \|", page, re.MULTILINE))
    properties = set(re.findall(r"var\((--pickup-[a-z-]+)", script))
    assert properties == set(re.findall(r"(--pickup-[a-z-]+):", page))
    parts = {
        part for given in re.findall(r'part: (?:\w+ \? )?"([a-z -]+)"', script) for part in given.split()
    }
    parts |= {
        part
        for given in re.findall(r'part: \w+ \? "[a-z -]+" : "([a-z -]+)"', script)
        for part in given.split()
    }
    told = re.search(r"^Parts: (.*?)\. Keep", page, re.MULTILINE | re.DOTALL)
    assert told is not None
    assert parts == set(re.findall(r"`([a-z-]+)`", told[1]))
    observed = re.search(r"observedAttributes = (\[.*?\])", script)
    assert observed is not None
    for attribute in json.loads(observed[1]):
        assert re.search(rf"^\| .*`{attribute}`", page, re.MULTILINE), attribute
