"""What may stand in for a line by what this tablet knows: its own catalogue, as the service told it last."""

from dataclasses import dataclass

from sqlalchemy import Connection

from pickup_domain.order import LineItem, SubstituteItem
from pickup_domain.store import Product
from pickup_domain.substitutes import Candidate, Candidates, Stocked, Unfit, item_of, ranked, unfit
from staff_app.store import meta, reference, views


@dataclass(frozen=True, slots=True)
class Judged:
    """A product that somebody holds in the hand, beside the line it is to stand in for."""

    line: LineItem
    candidate: Candidate | None = None
    """None where no such product is kept here."""
    unfit: Unfit | None = None
    """Why it cannot stand in."""

    @property
    def item(self) -> SubstituteItem | None:
        """What would be offered; None where it cannot be."""
        return None if self.candidate is None or self.unfit is not None else self.candidate.item


def of_line(connection: Connection, order_id: str, line_id: str) -> Candidates | None:
    """Candidates for a line, the closest first; what is promised to others is not known here."""
    line, as_of = _line(connection, order_id, line_id), meta.told_at(connection)
    if line is None or as_of is None:
        return None
    category = _category(connection, line)
    known = reference.of_category(connection, category) if category else []
    return Candidates(candidates=ranked(line, category, map(_stocked, known)), as_of=as_of)


def judge(connection: Connection, order_id: str, line_id: str, code: str) -> Judged | None:
    """Whether the product of a code may stand in for a line. In the hand it is in stock."""
    line = _line(connection, order_id, line_id)
    if line is None:
        return None
    product = reference.product_by_code(connection, code)
    if product is None:
        return Judged(line)
    stocked = Stocked(product, max(1, product.on_hand))
    found = Candidate(item=item_of(product), left=stocked.left)
    return Judged(line, found, unfit(line, _category(connection, line), stocked))


def _line(connection: Connection, order_id: str, line_id: str) -> LineItem | None:
    order = views.viewed(connection, order_id)
    return None if order is None else order.line(line_id)


def _category(connection: Connection, line: LineItem) -> str:
    product = reference.product(connection, line.sku)
    return "" if product is None else product.category


def _stocked(product: Product) -> Stocked:
    return Stocked(product, product.on_hand)
