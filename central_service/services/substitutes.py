"""What may stand in for a line at its store, by what can still be promised at this moment."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from central_service.errors import ProblemError
from central_service.storage import merchants, orders, stock, stores
from pickup_domain.substitutes import Candidates, Stocked, ranked


def find(connection: Connection, store_id: int, order_id: UUID, line_id: str, now: datetime) -> Candidates:
    """Candidates for a line of an order of this store, the closest first.

    Only what the store may hand out at its counter, and no unit that is promised or kept as safety stock.

    Raises:
        ProblemError: 404.
    """
    order = orders.get(connection, store_id, order_id)
    line = None if order is None else order.line(line_id)
    if line is None:
        raise ProblemError(
            404, "unknown_line", "Unknown line", f"There is no line {line_id!r} on that order."
        )
    ordered = stock.of_store(connection, store_id, [line.sku]).get(line.sku)
    category = "" if ordered is None else ordered.described.category
    if not category:
        return Candidates(as_of=now)
    store, merchant = stores.by_id(connection, store_id), merchants.get(connection)
    stocked = []
    for each in stock.of_category(connection, store_id, category):
        said = merchant.eligibility.judge(each.described, store.location)
        if said.allowed:
            product = each.product.model_copy(update={"age_check": said.age})
            stocked.append(Stocked(product, each.free(store.stock)))
    return Candidates(candidates=ranked(line, category, stocked), as_of=now)
