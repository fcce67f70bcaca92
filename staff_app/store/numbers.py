"""What people call orders that went while commands of this tablet about them were not through."""

from sqlalchemy import Connection, delete, func, insert, literal, select
from sqlmodel import col

from staff_app.store import meta
from staff_app.store.tables import MetaRow, OrderViewRow, OutboxRow

_NAME = "number of "
_ABOUT = select(col(OutboxRow.order_id))
_KEEP = (
    insert(MetaRow)
    .prefix_with("OR REPLACE")
    .from_select(
        ["name", "value"],
        select(literal(_NAME) + col(OrderViewRow.order_id), col(OrderViewRow.number)).where(
            col(OrderViewRow.order_id).in_(_ABOUT)
        ),
    )
)
_FORGET = delete(MetaRow).where(
    col(MetaRow.name).startswith(_NAME),
    func.substr(col(MetaRow.name), len(_NAME) + 1).not_in(_ABOUT),
)


def keep(connection: Connection) -> None:
    """Before orders go: note the numbers of those with own commands; the others' are forgotten."""
    connection.execute(_FORGET)
    connection.execute(_KEEP)


def forget(connection: Connection) -> None:
    """Those about which nothing waits any more."""
    connection.execute(_FORGET)


def kept(connection: Connection, order_id: str) -> str:
    """What an order was called; its id where nobody knows."""
    return meta.get(connection, _NAME + order_id, order_id)
