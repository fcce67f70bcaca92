"""What an admin's mistake must not do: break the service, or what was promised to customers."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from central_service.services import configuration, doctor
from tests.live_service import LiveService, cart, next_slot, push, pushed
from tests.service.test_admin import admin, problem

LARGEST = 20_000_000


@pytest.mark.parametrize(
    "text",
    ["a: 2026-02-30", "[" * 5_000, f"a: {'9' * 5_000}", "a: &a [1]\nb: [*a, *a]", "? [a]\n: b", "\x00"],
)
def test_a_file_that_no_reader_takes_is_refused(service: LiveService, text: str) -> None:
    """With a sentence, as any other mistake."""
    with admin(service) as client:
        refused = client.post("/import", content=text)
        assert problem(refused) == (422, "bad_file")
        assert refused.json()["errors"][0]["problem"]


@pytest.mark.parametrize("template", ["{{ '{x}'.format() }}", "{% for a in range(99999) %}{% endfor %}x"])
def test_a_template_that_raises_anything_or_never_ends_is_refused(
    service: LiveService, template: str
) -> None:
    """In a file, too; and it is judged before the database is asked for a transaction."""
    templates = {"en/ready.sms.txt": template}
    with admin(service) as client:
        assert problem(client.put("/merchant", json={"templates": templates})) == (422, "bad_templates")
        text = f'merchant: {{templates: {{en/ready.sms.txt: "{template}"}}}}'
        assert problem(client.post("/import", content=text)) == (422, "bad_templates")
        assert client.get("/merchant").json()["templates"] == {}


def test_templates_are_rendered_outside_of_a_transaction(
    service: LiveService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An order is placed while they are."""
    answers: list[httpx.Response] = []

    def slow(*_: object) -> list[str]:
        with service.storefront() as front:
            answers.append(
                front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": str(len(answers))})
            )
        return []

    monkeypatch.setattr(configuration, "check", slow)
    templates = {"en/ready.sms.txt": "Ready."}
    with admin(service) as client:
        assert client.put("/merchant", json={"templates": templates}).status_code == 200
        assert client.post("/import", content="merchant: {templates: {en/ready.sms.txt: Ready.}}").is_success
    assert [answer.status_code for answer in answers] == [201, 201]


def test_a_file_may_be_as_large_as_an_export_and_nothing_else_may(embedded: LiveService) -> None:
    """Refused by a byte; how long a body is, is counted before any database hears of it."""
    with admin(embedded) as client:
        text = client.get("/export").content
        room = LARGEST - len(text) - 1
        lines = b"#" * 99 + b"\n"
        filled = text + lines * (room // 100) + b"#" * (room % 100) + b"\n"
        assert len(filled) == LARGEST
        assert client.post("/import", content=filled, timeout=120).json()["unchanged"] == ["DT01", "UP02"]
        assert problem(client.post("/import", content=filled + b"\n")) == (413, "too_large")
        assert problem(client.put("/merchant", content=b" " * 1_000_001)) == (413, "too_large")


def test_a_time_zone_is_fixed_while_somebody_was_told_a_time(service: LiveService) -> None:
    """By an order or a checkout; alone, over a file, and no longer once they are closed."""
    with admin(service) as client, service.storefront() as front:
        placed = front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": "k"}).json()
        asked = {name: value for name, value in cart().items() if name != "customer"}
        held = front.post("/v1/holds", json=asked, headers={"Idempotency-Key": "h"}).json()
        moved = client.get("/locations/DT01").json() | {"time_zone": "America/Denver"}
        refused = client.put("/locations/DT01", json=moved)
        assert problem(refused) == (409, "time_zone_fixed")
        assert "1 open orders and 1 checkouts" in refused.json()["detail"]
        file = client.get("/export").text.replace("America/New_York", "America/Denver", 1)
        assert problem(client.post("/import", content=file)) == (409, "time_zone_fixed")
        assert client.put("/locations/DT01", json=moved | {"time_zone": "America/New_York"}).is_success
        front.delete(f"/v1/holds/{held['hold_id']}")
        assert "1 open orders and 0 checkouts" in client.put("/locations/DT01", json=moved).json()["detail"]
        assert front.post(f"/v1/orders/{placed['order_id']}/cancel", json={"reason": "x"}).is_success
        assert client.put("/locations/DT01", json=moved).json()["time_zone"] == "America/Denver"


def test_doctor_says_nothing_of_a_time_that_the_store_chose_itself(service: LiveService) -> None:
    """An order put off to between two slots was meant so; one whose slot went away was not."""

    def told() -> list[str]:
        found = service.database.read(lambda c: doctor.examine(c, datetime.now(UTC), lambda _: []))
        return [each.sentence for each in found if "no slot any more" in each.sentence]

    with admin(service) as client, service.storefront() as front, service.tablet(service.enrol()) as tablet:
        first, second = (
            front.post("/v1/orders", json=cart(), headers={"Idempotency-Key": key}).json() for key in "ab"
        )
        start = next_slot() + timedelta(minutes=37)
        window = {"start": start.isoformat(), "end": (start + timedelta(minutes=30)).isoformat()}
        [result] = push(tablet, pushed(first["order_id"], "delay", reason="Late truck", window=window))
        assert result["status"] == "applied", result
        assert told() == []
        plan = client.get("/locations/DT01").json()
        plan["calendar"]["slot_rules"] = []
        assert client.put("/locations/DT01", json=plan).is_success
        assert told() == [
            f"promised for times that are no slot any more: orders {second['number']}; tell them"
        ]
