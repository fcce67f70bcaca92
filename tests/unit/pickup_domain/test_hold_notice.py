"""When the end of a hold is near."""

from datetime import timedelta

import pytest

from pickup_domain import commands as c
from pickup_domain.hold_notice import ends_soon_at
from pickup_domain.order import Order
from tests.factories import LEAD, NOW, after, no_show, placed, ready

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("order", "hours"),
    [
        (ready(), 48),
        (after(ready(), c.ExtendHold(), now=NOW + 60 * HOUR), 96 - 18),
        (after(ready(), c.ExtendHold(), now=NOW + 80 * HOUR), 80 + 12),
        (after(no_show(), c.Reopen(), actor=LEAD, now=NOW + 100 * HOUR), 100 + 12),
    ],
    ids=["ready", "extended", "extended after its end", "reopened"],
)
def test_the_end_of_a_hold_is_near_a_day_or_half_of_what_was_given_before_it(
    order: Order, hours: int
) -> None:
    """Counted from when it was given last."""
    assert ends_soon_at(order) == NOW + hours * HOUR


def test_what_is_not_held_has_no_end() -> None:
    """Nothing is ready, so nobody is waited for."""
    assert ends_soon_at(placed()) is None
