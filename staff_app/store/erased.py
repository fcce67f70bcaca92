"""What lies on the tablet beside an order whose customer was erased at the service names nobody, either."""

from sqlalchemy import Connection, delete
from sqlmodel import col

from pickup_domain.order import NOBODY, Order
from staff_app.store import print_jobs
from staff_app.store.order_head import OrderHead
from staff_app.store.tables import IncidentRow, PrintJobRow

_OPEN_FATE = ("sending", "unknown")
_OF_MANY = ("day_sheet", "walk_list")


def is_erased(order: Order | OrderHead) -> bool:
    """Whether nobody is named in it any more."""
    return not order.status.is_open and {order.customer.name, order.pickup_person.name} == {NOBODY}


def forget_beside(connection: Connection, order_id: str) -> None:
    """Forget what this tablet found about such an order and what it printed of it.

    Day sheets and lists of walks go whoever stands on them: no order is noted with them.
    A paper may lie in the printer while its fate is open: of that only what stood on it goes.
    """
    connection.execute(
        delete(IncidentRow).where(col(IncidentRow.order_id) == order_id, col(IncidentRow.own) == 1)
    )
    is_of = (col(PrintJobRow.order_id) == order_id) | col(PrintJobRow.kind).in_(_OF_MANY)
    connection.execute(delete(PrintJobRow).where(is_of, col(PrintJobRow.state).not_in(_OPEN_FATE)))
    print_jobs.blank(connection, is_of)
