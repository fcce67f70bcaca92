"""What the service writes in its log is about itself, never about somebody."""

import pytest
from sqlalchemy import text

from tests.live_service import LiveService, cart, push, pushed

KANARI = {"name": "KanariName", "email": "kanari.mail@example.com", "phone": "+1 212 555 0187"}


def test_an_order_that_cannot_be_read_is_not_quoted(
    embedded: LiveService, caplog: pytest.LogCaptureFixture
) -> None:
    """Asked for by a storefront, and worked on by a tablet: both end in the log."""
    damage = text("""UPDATE pickup_order SET body = replace(body, '"name":"Kanari', '"nome":"Kanari')""")
    with embedded.storefront() as front, embedded.tablet(embedded.enrol()) as client:
        body = cart(customer=KANARI)
        order = front.post("/v1/orders", json=body, headers={"Idempotency-Key": "k1"}).json()
        embedded.database.write(lambda work: work.connection.execute(damage))
        assert front.get(f"/v1/orders/{order['order_id']}").status_code == 500
        [result] = push(client, pushed(order["order_id"], "add_note", text="KanariNote"))
    assert result["code"] == "internal"
    assert caplog.text.count("validation errors for Order") >= 2
    assert "kanari" not in caplog.text.lower()
    assert "0187" not in caplog.text
