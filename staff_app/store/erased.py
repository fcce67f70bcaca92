"""What lies on the tablet beside an order whose customer was erased at the service names nobody, either."""

from pydantic_core import to_json
from sqlalchemy import Connection, delete, func, select
from sqlmodel import col

from pickup_domain.order import NOBODY, Order, OrderStatus
from staff_app.store import print_jobs
from staff_app.store.database import stored_value
from staff_app.store.order_head import OrderHead
from staff_app.store.projection import unpack_summary
from staff_app.store.tables import IncidentRow, OrderViewRow, PrintJobRow

_OPEN_FATE = ("sending", "unknown")
_OF_MANY = ("day_sheet", "walk_list")


def is_erased(order: Order | OrderHead) -> bool:
    """Whether nobody is named in it any more."""
    return _names_nobody(order.status, order.customer.name, order.pickup_person.name)


def held(connection: Connection) -> frozenset[str]:
    """The same of all that are held."""
    may_be = func.instr(col(OrderViewRow.summary), to_json(NOBODY).decode()) > 0
    with stored_value():
        found = map(
            unpack_summary, connection.execute(select(col(OrderViewRow.summary)).where(may_be)).scalars()
        )
        return frozenset(
            each.order_id
            for each in found
            if _names_nobody(OrderStatus(each.status), each.customer_name, each.pickup_name)
        )


def forget_beside(connection: Connection, order_id: str) -> None:
    """Forget what this tablet found about such an order and what it printed of it.

    A paper may lie in the printer while its fate is open: of that only what stood on it goes.
    """
    connection.execute(
        delete(IncidentRow).where(col(IncidentRow.order_id) == order_id, col(IncidentRow.own) == 1)
    )
    is_of = col(PrintJobRow.order_id) == order_id
    connection.execute(delete(PrintJobRow).where(is_of, col(PrintJobRow.state).not_in(_OPEN_FATE)))
    print_jobs.blank(connection, is_of)


def blank_lists(connection: Connection) -> None:
    """Forget what stands on day sheets and lists of walks, whoever it is: no order is noted with them.

    They stay: the next list of a walk is a copy, and who waits for one hears that it is to be printed again.
    """
    print_jobs.blank(connection, col(PrintJobRow.kind).in_(_OF_MANY))


def _names_nobody(status: OrderStatus, *names: str) -> bool:
    return not status.is_open and set(names) == {NOBODY}
