"""What an associate does on the floor, each from the Orders screen, by hand on the real app."""

from collections.abc import Callable

from staff_app.commands.demo.driver import until
from staff_app.rows.shelves import SweepView
from staff_app.rows.sync import FeedState
from staff_app.ui.page import Page
from tests.e2e.counter_acts import (
    check_somebody_in,
    find_by_name_and_check_an_id,
    go_to_somebody,
    hand_over_a_part,
    hand_over_by_name,
    hand_over_to_somebody_else,
    hand_over_two_bags,
    hand_over_with_a_pass,
    hand_over_with_a_signature,
    hand_over_with_a_typed_code,
    hand_over_with_an_age_check,
    refuse_everything,
)
from tests.e2e.floor import Floor
from tests.live_service import DRILL, GTINS, PIN, SCREWS

_DRILL, _SCREWS = GTINS[DRILL], GTINS[SCREWS]


def pick_everything(floor: Floor) -> None:
    """Three units of two lines, each scanned."""
    order_id = floor.placed(**{DRILL: 1, SCREWS: 2})
    hand = floor.at_orders(order_id)
    hand.tap("Start picking")
    floor.status(order_id, "picking")
    for count, code in enumerate((_DRILL, _SCREWS, _SCREWS), 1):
        hand.scan(code)
        floor.until(order_id, lambda tablet, n=count: tablet.orders[order_id].units_decided == n)  # type: ignore[misc]


def put_on_a_shelf(floor: Floor) -> None:
    """The bag in one hand, the shelf's label before the scanner."""
    order_id = floor.picked()
    hand = floor.hand
    detail = floor.tablet.select(order_id)
    hand.begin()
    hand.scan(detail.suggested_shelf)
    floor.until(order_id, lambda tablet: tablet.orders[order_id].shelves)


def put_into_three_bags(floor: Floor) -> None:
    """One box of screws in each of the last two."""
    order_id = floor.picked(**{DRILL: 1, SCREWS: 2})
    shelf = floor.tablet.select(order_id).suggested_shelf
    hand = floor.hand
    hand.begin()
    hand.tap("Several bags")
    for bags, leave in enumerate(("2 × Wood screws", "One fewer: Wood screws", ""), 1):
        if leave:
            hand.tap(leave)
        hand.scan(shelf)
        floor.until(order_id, lambda tablet, n=bags: len(tablet.orders[order_id].bag_ids) == n)  # type: ignore[misc]


def mark_ready_after_the_last_scan(floor: Floor) -> None:
    """The shelf's scan was the last."""
    order_id = floor.picked()
    detail = floor.tablet.select(order_id)
    floor.hand.scan(detail.suggested_shelf)
    floor.until(order_id, lambda tablet: tablet.orders[order_id].shelves)
    floor.hand.begin()
    floor.hand.tap("Mark ready")
    floor.status(order_id, "ready_for_pickup")


def record_a_short_pick(floor: Floor) -> None:
    """The last open line cannot be found."""
    order_id = floor.placed()
    floor.tablet.app.controllers.orders.start_picking(order_id)
    floor.status(order_id, "picking")
    hand = floor.at_orders(order_id)
    hand.tap("Can't find it")
    hand.tap("Not on the shelf")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].units_decided)


def take_it_back(floor: Floor) -> None:
    """Ready by mistake: the message has not gone yet."""
    order_id = floor.picked()
    floor.tablet.select(order_id)
    floor.tablet.stage_and_mark_ready(order_id)
    floor.hand.begin()
    floor.hand.tap("Undo")
    floor.status(order_id, "picking")


def hold_longer(floor: Floor) -> None:
    """They called: they come tomorrow."""
    order_id = floor.ready()
    until_now = floor.tablet.orders[order_id].hold_until
    hand = floor.at_orders(order_id)
    hand.tap("Hold longer")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].hold_until != until_now)


def record_a_no_show(floor: Floor) -> None:
    """A shift lead gives it up."""
    order_id = floor.ready()
    hand = floor.at_orders(order_id)
    hand.tap("Not collected")
    floor.status(order_id, "no_show")


def cancel_what_was_not_found(floor: Floor) -> None:
    """Nothing of it is in the store; the reason is proposed."""
    order_id = floor.placed()
    floor.tablet.app.controllers.orders.start_picking(order_id)
    floor.status(order_id, "picking")
    hand = floor.at_orders(order_id)
    hand.tap("Can't find it")
    hand.tap("Not on the shelf")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].units_decided)
    hand.begin()
    hand.tap("Cancel the order")
    hand.tap("Cancel the order")
    floor.status(order_id, "cancelled")


def move_a_bag(floor: Floor) -> None:
    """The bag, then its new shelf."""
    order_id = floor.ready()
    bag = floor.tablet.orders[order_id].bag_ids[0]
    hand = floor.at_orders(order_id)
    hand.scan(bag)
    floor.until(order_id, lambda tablet: tablet.detail)
    hand.scan("B-08")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].shelves == ("B-08",))


def promise_another_time(floor: Floor) -> None:
    """The delivery with the last item comes later."""
    order_id = floor.placed()
    before = floor.tablet.orders[order_id].promise_start
    hand = floor.at_orders(order_id)
    hand.tap("Delay")
    hand.tap("Item comes later")
    hand.tap("Tell Jonas Weber")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].promise_start != before)
    toast = floor.tablet.app.front.shop.toast
    floor.until(order_id, lambda _: toast.words.text().startswith("Jonas Weber is told: "))


def recall(floor: Floor) -> None:
    """It was not ready after all."""
    order_id = floor.ready()
    hand = floor.at_orders(order_id)
    hand.tap("Not ready after all")
    hand.tap("Item missing")
    hand.tap("Back to picking")
    floor.status(order_id, "picking")


def offer_a_substitute(floor: Floor) -> None:
    """The shelf is empty; the nearest thing is offered."""
    floor.keep("2000", "Masking tape 25 mm")
    floor.keep("2001", "Masking tape 50 mm")
    order_id = floor.placed(**{"2000": 1})
    floor.tablet.app.controllers.orders.start_picking(order_id)
    floor.status(order_id, "picking")
    hand = floor.at_orders(order_id)
    hand.tap("Something else")
    hand.tap_row("Masking tape 50 mm")
    hand.tap("Ask the customer")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].open_substitutions)


def put_back(floor: Floor) -> None:
    """Three units of a no-show, each scanned."""
    order_id = floor.ready(**{DRILL: 1, SCREWS: 2})
    floor.tablet.app.controllers.orders.record_no_show(order_id)
    floor.status(order_id, "no_show")
    hand = floor.at_orders(order_id)
    hand.tap("Put 3 items back on the shelf")
    for count, code in enumerate((_DRILL, _SCREWS, _SCREWS), 1):
        hand.scan(code)
        floor.until(order_id, lambda tablet, n=count: tablet.orders[order_id].units_in_store == 3 - n)  # type: ignore[misc]
    floor.status(order_id, "returned_to_stock")


def begin_a_walk(floor: Floor) -> None:
    """What presses most is proposed; two boxes of screws land in a tote each."""
    mine = [floor.placed(), floor.placed()]
    floor.tablet.app.front.shop.show_page(Page.ORDERS)
    floor.hand.begin()
    floor.hand.tap("Pick list")
    floor.hand.tap("Pick several")
    floor.hand.tap("Walk for")
    until(lambda: all(floor.tablet.orders[each].wave for each in mine), "both on the walk")

    def decided() -> int:
        return sum(order.units_decided for order in floor.tablet.orders.values())

    before = decided()
    for count in (1, 2):
        floor.hand.scan(_SCREWS)
        until(lambda n=count: decided() == before + n, "a unit")  # type: ignore[misc]


def hand_a_pick_on(floor: Floor) -> None:
    """The shift is over; a colleague goes on."""
    order_id = floor.placed()
    hand = floor.at_orders(order_id)
    hand.tap("Start picking")
    floor.status(order_id, "picking")
    hand.begin()
    hand.tap("Hand to…")
    hand.tap("Maya R.")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].assigned_to == "Maya R.")


def go_through_a_shelf(floor: Floor) -> None:
    """The store's first bag stands there, and it is seen."""
    order_id = floor.ready()
    [bag], [shelf] = floor.tablet.orders[order_id].bag_ids, floor.tablet.orders[order_id].shelves
    told: list[SweepView] = []
    floor.tablet.app.controllers.shelves.sweep_changed.connect(told.append)
    hand = floor.at_orders(order_id)
    hand.tap("Shelves")
    hand.scan(shelf)
    until(lambda: f"Finish {shelf}" in hand.seen(), "the shelf")
    hand.scan(bag)
    until(lambda: told and all(each.seen for each in told[-1].expected), "the bag to be seen")
    hand.tap(f"Finish {shelf}")
    until(lambda: f"Finish {shelf}" not in hand.seen(), "the end of it")


def promise_another_time_offline(floor: Floor) -> None:
    """No network: the times are the tablet's own, and the customer is told later."""
    order_id = floor.placed()
    before = floor.tablet.orders[order_id].promise_start
    floor.world.cable.cut()
    floor.tablet.wait_for_feed(FeedState.OFFLINE)
    hand = floor.at_orders(order_id)
    hand.tap("Delay")
    hand.tap("Item comes later")
    hand.tap("Tell Jonas Weber")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].promise_start != before)
    toast = floor.tablet.app.front.shop.toast
    floor.until(order_id, lambda _: "as soon as the tablet is online" in toast.words.text())
    floor.world.cable.restore()
    floor.tablet.wait_until_sent()


def go_on_after_a_wrong_item(floor: Floor) -> None:
    """A drill was taken for the screws; it is back before the screws count."""
    order_id = floor.placed()
    floor.tablet.app.controllers.orders.start_picking(order_id)
    floor.status(order_id, "picking")
    hand = floor.at_orders(order_id)
    hand.scan(_DRILL)
    hand.tap("It is back")
    hand.scan(_SCREWS)
    floor.until(order_id, lambda tablet: tablet.orders[order_id].units_decided == 1)


def find_nobodys_bag(floor: Floor) -> None:
    """It stands on the shelf, and no order here has it."""
    order_id = floor.ready()
    [shelf] = floor.tablet.orders[order_id].shelves
    hand = floor.at_orders(order_id)
    hand.tap("Shelves")
    hand.scan(shelf)
    until(lambda: f"Finish {shelf}" in hand.seen(), "the shelf")
    hand.scan("B999999-1")
    hand.tap("It is set aside")
    hand.tap(f"Finish {shelf}")
    until(lambda: f"Finish {shelf}" not in hand.seen(), "the end of it")


def find_a_bag_missing(floor: Floor) -> None:
    """It should stand there, and does not."""
    order_id = floor.ready()
    [shelf] = floor.tablet.orders[order_id].shelves
    hand = floor.at_orders(order_id)
    hand.tap("Shelves")
    hand.scan(shelf)
    hand.tap(f"Finish {shelf}")
    until(lambda: f"Finish {shelf}" not in hand.seen(), "the end of it")


def switch_to_somebody_else(floor: Floor) -> None:
    """The last act: who comes after finds the same screen."""
    hand = floor.hand
    hand.begin()
    hand.tap("Lena K.")
    hand.tap("Maya R.")
    for figure in PIN:
        hand.tap(figure)
    hand.tap("OK")
    sign_in = floor.tablet.app.controllers.sign_in
    until(lambda: sign_in.actor is not None and sign_in.actor.name == "Maya R.", "Maya")


ACTS: dict[str, Callable[[Floor], None]] = {
    "Go through a shelf with one bag": go_through_a_shelf,
    "Pick an order of three units": pick_everything,
    "Put its bag on a shelf": put_on_a_shelf,
    "Put it into three bags": put_into_three_bags,
    "Mark ready after the last scan": mark_ready_after_the_last_scan,
    "Hand over with a pass": hand_over_with_a_pass,
    "Record a short pick": record_a_short_pick,
    "Promise another time": promise_another_time,
    "Recall a ready order": recall,
    "Hand over with a typed code": hand_over_with_a_typed_code,
    "Hand over by name": hand_over_by_name,
    "Offer a substitute": offer_a_substitute,
    "Take the last act back": take_it_back,
    "Go to somebody in a bay": go_to_somebody,
    "Check somebody in": check_somebody_in,
    "Hold an order longer": hold_longer,
    "Move a bag": move_a_bag,
    "Record a no-show": record_a_no_show,
    "Put three units of a no-show back": put_back,
    "Cancel an order of which nothing was found": cancel_what_was_not_found,
    "Begin a walk for several orders, two units": begin_a_walk,
    "Hand a pick to a colleague": hand_a_pick_on,
    "Record everything as refused": refuse_everything,
    "Promise another time with no network": promise_another_time_offline,
    "Hand over two bags with a pass": hand_over_two_bags,
    "Go on after a wrong item": go_on_after_a_wrong_item,
    "Hand over with an age check": hand_over_with_an_age_check,
    "Go through a shelf with a bag missing": find_a_bag_missing,
    "Go through a shelf with nobody's bag on it": find_nobodys_bag,
    "Find somebody by name, with a photo ID": find_by_name_and_check_an_id,
    "Hand over with a signature": hand_over_with_a_signature,
    "Hand over one of two bags": hand_over_a_part,
    "Hand over to another pickup person": hand_over_to_somebody_else,
    "Switch to somebody else": switch_to_somebody_else,
}
