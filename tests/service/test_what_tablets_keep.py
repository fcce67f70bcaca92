"""What a snapshot tells of closed orders: the latest, and those of which something is to be put back."""

from datetime import timedelta
from uuid import UUID

from central_service.storage import orders
from central_service.storage.database import UnitOfWork
from pickup_domain import commands as c
from pickup_domain.order import Order
from tests.factories import LEAD, NOW, after, cancelled, hand_over, placed, ready
from tests.live_service import LiveService

STORE = 1


def _numbered(order: Order, number: str) -> Order:
    return order.model_copy(update={"order_id": UUID(int=int(number)), "number": number})


def test_what_is_to_be_put_back_is_told_for_a_month(service: LiveService) -> None:
    """Not collected, cancelled with picked items, or refused; the rest for two days."""
    left = after(ready(), hand_over(), c.RefuseItem(line_id="2", quantity=1, reason="Damaged"))
    closed = {
        "1": cancelled(),
        "2": after(ready(), c.RecordNoShow(), actor=LEAD),
        "3": left,
        "4": after(placed(), c.Cancel(reason="Never begun"), actor=LEAD),
        "5": after(ready(), hand_over()),
    }

    def add(work: UnitOfWork) -> None:
        for number, order in closed.items():
            orders.add(work, STORE, _numbered(order, number))

    service.database.write(add)

    def told(days: int) -> list[str]:
        since = NOW + timedelta(days=days)
        found = service.database.read(lambda read: orders.for_tablets(read, STORE, since))
        return sorted(order.number for order in found)

    assert told(0) == ["1", "2", "3", "4", "5"]
    assert told(29) == ["1", "2", "3"]
    assert told(31) == []
