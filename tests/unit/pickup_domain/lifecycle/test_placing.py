"""Storefront: a new order, and its change before anybody touched it."""

from datetime import timedelta

import pytest

from pickup_domain import commands as c
from pickup_domain.events import EventKind
from pickup_domain.lifecycle import apply
from pickup_domain.money import Money
from pickup_domain.order import LineItem, OrderStatus, PickupPerson, Touch, Window
from pickup_domain.outcomes import Applied, Outcome, RefusalCode, Refused
from tests.factories import (
    ASSOCIATE,
    NOW,
    OTHER_TABLET,
    STOREFRONT,
    TABLET,
    after,
    applied,
    command,
    line,
    pick_one,
    place_args,
    placed,
    refused,
    usd,
    window,
)

EURO = Money(amount_minor=100, currency="EUR")
BAD_LINES = {
    "none": (),
    "two with one id": (line("1"), line("1")),
    "another currency": (line("1", unit_price=EURO),),
    "a negative price": (line("1", unit_price=usd(-1)),),
    "a cap in another currency": (line("1", price_cap=EURO),),
    "picked already": (line("1", picked=1),),
    "counted already": (line("1", version=3),),
    "touched already": (line("1", touched=(Touch(device=TABLET, version=9),)),),
    "a substitute": (line("1"), line("2", stands_for="1")),
    "more money than there is": (line("1", ordered=9999, unit_price=usd(10**12)),),
}
BAD_WINDOWS = {
    "ends before it starts": (Window(start=NOW + timedelta(hours=2), end=NOW), RefusalCode.BAD_WINDOW),
    "is empty": (Window(start=NOW, end=NOW), RefusalCode.BAD_WINDOW),
    "is over": (window(-2), RefusalCode.WINDOW_PAST),
}


def place(args: c.Place) -> Outcome:
    """What comes of placing this."""
    return apply(None, command(args, STOREFRONT, device="service"), NOW)


def test_a_placed_order_is_the_storefronts_order() -> None:
    """Version one, nothing touched, and one event with the promise."""
    outcome = place(place_args())
    assert isinstance(outcome, Applied)
    order = outcome.order
    assert (order.status, order.version, order.placed_at) == (OrderStatus.PLACED, 1, NOW)
    assert [line.open for line in order.lines] == [1, 2]
    assert [(event.kind, event.window) for event in outcome.events] == [(EventKind.PLACED, order.promise)]


def test_an_order_is_placed_once() -> None:
    """A second order under the same id is refused."""
    assert refused(placed(), place_args(), STOREFRONT).code is RefusalCode.ALREADY_PLACED


@pytest.mark.parametrize("lines", BAD_LINES.values(), ids=BAD_LINES)
def test_bad_lines_are_refused(lines: tuple[LineItem, ...]) -> None:
    """Neither a new order nor an edit may have them."""
    outcome = place(place_args(lines))
    assert isinstance(outcome, Refused)
    assert outcome.code is RefusalCode.BAD_LINE
    assert refused(placed(), c.Edit(lines=lines), STOREFRONT).code is RefusalCode.BAD_LINE


@pytest.mark.parametrize(("promise", "code"), BAD_WINDOWS.values(), ids=BAD_WINDOWS)
def test_bad_windows_are_refused(promise: Window, code: RefusalCode) -> None:
    """Neither a new order nor an edit may promise them."""
    outcome = place(place_args(promise=promise))
    assert isinstance(outcome, Refused)
    assert outcome.code is code
    assert refused(placed(), c.Edit(promise=promise), STOREFRONT).code is code


def test_an_edit_replaces_what_it_names() -> None:
    """Lines, promise and person; the rest stays."""
    edit = c.Edit(lines=(line("1", ordered=3),), promise=window(3), pickup_person=PickupPerson(name="Eva"))
    outcome = applied(placed(), edit, STOREFRONT)
    order = outcome.order
    assert [each.ordered for each in order.lines] == [3]
    assert (order.promise, order.pickup_person.name) == (window(3), "Eva")
    assert order.customer == placed().customer
    assert [event.kind for event in outcome.events] == [EventKind.EDITED]


def test_another_time_by_the_storefront_is_the_customers_word() -> None:
    """Kept beside what the store put off before; the same time, or other lines, promise nothing anew."""
    put_off = after(placed(), c.Delay(reason="Short of hands", window=window(2)))
    edited = applied(put_off, c.Edit(promise=window(3)), STOREFRONT).order
    same = applied(edited, c.Edit(promise=window(3), lines=edited.lines), STOREFRONT).order
    assert same.promise_history == edited.promise_history
    told = [(each.window, each.by, each.is_chosen) for each in edited.promise_history]
    assert told == [(window(1), ASSOCIATE, False), (window(2), STOREFRONT, True)]


def test_an_edit_may_add_a_line() -> None:
    """It begins with the edit; a line that stays as it was does not change."""
    order = placed()
    edited = applied(order, c.Edit(lines=(*order.lines, line("3"))), STOREFRONT).order
    assert [each.version for each in edited.lines] == [0, 0, 1]
    assert edited.lines[:2] == order.lines


def test_picking_comes_before_an_edit() -> None:
    """First wins: once it is picked the storefront asks the store."""
    picking = after(placed(), c.StartPicking())
    assert refused(picking, c.Edit(promise=window(3)), STOREFRONT).code is RefusalCode.WRONG_STATUS


def test_a_pick_of_an_edited_line_is_stale() -> None:
    """A tablet that had not heard of the edit looks again; other lines are as they were."""
    order = placed()
    edit = c.Edit(lines=(line("1", ordered=2), *order.lines[1:]))
    edited = applied(order, edit, STOREFRONT, device="service").order
    stale = refused(edited, pick_one(), device=OTHER_TABLET, base_version=order.version)
    fresh = applied(edited, pick_one("2"), device=OTHER_TABLET, base_version=order.version)
    assert stale.code is RefusalCode.STALE
    assert fresh.order.lines[1].picked == 1
