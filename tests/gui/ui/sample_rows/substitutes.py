"""What stands in for a primer that is gone, and what its customer was asked."""

from dataclasses import replace
from datetime import timedelta

from staff_app.rows.orders import OfferRow, OrderDetail
from staff_app.rows.substitutes import SubstituteRow, SubstituteView
from tests.gui.ui.sample_rows.day import NOW, at
from tests.gui.ui.sample_rows.orders import LINES, detail

PRIMER_LINE = replace(LINES[2], on_hand_at=at(14, 5))


def offer(**fields: object) -> OfferRow:
    """Jonas Weber is asked about the larger primer, or what the fields say."""
    usual = OfferRow(
        substitution_id="offer-1",
        order_id="order-10477",
        number="10477",
        customer_name="Jonas Weber",
        line_id="3",
        line_name="Exterior primer, white, 2.5 l",
        name="Exterior primer, white, 3 l",
        place="C03 · 4",
        quantity=1,
        difference_minor=300,
        currency="USD",
        state="proposed",
        deadline=NOW + timedelta(minutes=18, seconds=12),
        answered_at=None,
    )
    return replace(usual, **fields)  # type: ignore[arg-type]


def asked_detail(**fields: object) -> OrderDetail:
    """The same order while the customer is asked."""
    lines = (*LINES[:2], replace(PRIMER_LINE, asked=1))
    order = replace(detail().summary, open_substitutions=1)
    return replace(detail(lines=lines, summary=order, offers=(offer(),)), **fields)  # type: ignore[arg-type]


def candidate(sku: str, name: str, price: int, left: int, bin_: str, image: str = "#DDF2D8") -> SubstituteRow:
    """Another primer."""
    return SubstituteRow(sku, name, "C03", bin_, image, price, price - 2499, "USD", left, None)


CANDIDATES = (
    candidate("9001", "Exterior primer, white, 3 l", 2799, 12, "4"),
    candidate("9002", "Exterior primer, grey, 2.5 l", 2399, 7, "3"),
    candidate("9003", "Universal primer, white, 2.5 l", 2499, 31, "7"),
    candidate("9004", "Wood primer, water-based, 2.5 l", 3199, 4, "9"),
)


def substitute_view(**fields: object) -> SubstituteView:
    """What could be offered instead of the primer."""
    line_ = replace(PRIMER_LINE, price_minor=2499, price_cap_minor=3200)
    usual = SubstituteView("order-10477", line_, CANDIDATES, NOW, True, "9001", 20)
    return replace(usual, **fields)  # type: ignore[arg-type]
