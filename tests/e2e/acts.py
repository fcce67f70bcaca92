"""What an associate does on the floor, each from the Orders screen, by hand on the real app."""

from collections.abc import Callable
from datetime import timedelta

from central_service.storage import stock
from pickup_domain.money import Money
from pickup_domain.store import Product
from staff_app.commands.demo.driver import AppDriver, until
from staff_app.rows.shelves import SweepView
from staff_app.rows.sync import FeedState
from staff_app.ui.page import Page
from tests.e2e.conftest import World
from tests.e2e.hand import Hand
from tests.live_service import DRILL, GTINS, KNIFE, PIN, SCREWS, next_slot

_DRILL, _SCREWS = GTINS[DRILL], GTINS[SCREWS]


class Floor:
    """A signed-in tablet on the Orders screen, and orders in any state to act on."""

    def __init__(self, world: World, tablet: AppDriver) -> None:
        self.world = world
        self.tablet = tablet
        self.hand = Hand(tablet)
        self._placed = 0
        self.passes: dict[str, str] = {}
        self.codes: dict[str, str] = {}

    def keep(self, sku: str, name: str) -> None:
        """The store has this, too."""
        price = Money(amount_minor=499, currency="USD")
        product = Product(sku=sku, name=name, category="tape", unit_price=price, on_hand=9)
        self.world.service.database.write(lambda work: stock.add(work, 1, product))

    def placed(self, **units: int) -> str:
        """A new order of so many units by SKU; a box of screws unless told otherwise."""
        self._placed += 1
        lines = [{"sku": sku, "quantity": count} for sku, count in (units or {SCREWS: 1}).items()]
        slot = next_slot() + self._placed * timedelta(minutes=30)
        order = self.world.place(f"touches-{self._placed}", slot_start=slot.isoformat(), lines=lines)
        self.passes[order["order_id"]] = order["pickup_pass"]
        self.codes[order["order_id"]] = order["pickup_code"]
        until(lambda: order["order_id"] in self.tablet.orders, "the order")
        return str(order["order_id"])

    def picked(self, **units: int) -> str:
        """One that is picked, and in no bag."""
        order_id = self.placed(**units)
        self.tablet.pick_all(order_id)
        return order_id

    def ready(self, **units: int) -> str:
        """One that waits for its customer."""
        order_id = self.picked(**units)
        self.tablet.stage_and_mark_ready(order_id)
        return order_id

    def at_orders(self, order_id: str) -> Hand:
        """The Orders screen with this order chosen; counting begins."""
        shop = self.tablet.app.front.shop
        shop.show_page(Page.ORDERS)
        shop.toast.hide()
        shop.orders.open_order(order_id)
        self.tablet.select(order_id)
        self.hand.begin()
        return self.hand

    def until(self, order_id: str, condition: Callable[[AppDriver], object]) -> None:
        """The act has come to its end."""
        until(lambda: condition(self.tablet), f"the act on {order_id}")

    def verified(self, order_id: str) -> None:
        """The hand-over page has the order, and waits for the one touch."""

        def is_valid(tablet: AppDriver) -> bool:
            verdict = tablet.verdict
            return verdict is not None and verdict.order_id == order_id

        self.until(order_id, is_valid)

    def status(self, order_id: str, status: str) -> None:
        """It has come to this."""
        self.tablet.wait_for_status(order_id, status)


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


def mark_ready_after_the_last_scan(floor: Floor) -> None:
    """The shelf's scan was the last."""
    order_id = floor.picked()
    detail = floor.tablet.select(order_id)
    floor.hand.scan(detail.suggested_shelf)
    floor.until(order_id, lambda tablet: tablet.orders[order_id].shelves)
    floor.hand.begin()
    floor.hand.tap("Mark ready")
    floor.status(order_id, "ready_for_pickup")


def hand_over_with_a_pass(floor: Floor) -> None:
    """The customer shows the code."""
    order_id = floor.ready()
    hand = floor.at_orders(order_id)
    hand.scan(floor.passes[order_id])
    floor.verified(order_id)
    hand.tap("Hand over 1 bag to")
    floor.status(order_id, "picked_up")


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


def check_somebody_in(floor: Floor) -> None:
    """They stand at the counter, and did not say so themselves."""
    order_id = floor.ready()
    hand = floor.at_orders(order_id)
    hand.tap("They are here")
    hand.tap("Note the arrival")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].arrival == "arrived")


def go_to_somebody(floor: Floor) -> None:
    """They wait in bay 3; the team's clock stops."""
    order_id = floor.ready()
    floor.tablet.app.controllers.orders.check_in(order_id, "Bay 3", "")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].arrival == "arrived")
    hand = floor.at_orders(order_id)
    hand.tap("On my way out")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].arrival_acknowledged)


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


def hand_over_with_a_typed_code(floor: Floor) -> None:
    """The phone's glass is broken; eight characters are read out."""
    order_id = floor.ready()
    hand = floor.at_orders(order_id)
    hand.tap("Hand over")
    hand.tap("Type the code")
    for character in floor.codes[order_id].replace("-", ""):
        hand.tap(character)
    floor.verified(order_id)
    hand.tap("Hand over 1 bag to")
    floor.status(order_id, "picked_up")


def hand_over_by_name(floor: Floor) -> None:
    """They have neither code nor phone."""
    order_id = floor.ready()
    hand = floor.at_orders(order_id)
    hand.tap("Hand over 1 bag to")
    floor.verified(order_id)
    hand.tap("Name matches")
    hand.tap("Hand over 1 bag to")
    floor.status(order_id, "picked_up")


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


def refuse_everything(floor: Floor) -> None:
    """They look into the bag and do not want it."""
    order_id = floor.ready()
    hand = floor.at_orders(order_id)
    hand.scan(floor.passes[order_id])
    floor.verified(order_id)
    hand.tap("Refused an item")
    hand.tap("Changed their mind")
    hand.tap("Record 1 item as refused")
    floor.status(order_id, "picked_up")


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


def hand_over_two_bags(floor: Floor) -> None:
    """The drill in one, the screws in the other: fetched together."""
    order_id = floor.picked(**{DRILL: 1, SCREWS: 1})
    detail = floor.tablet.select(order_id)
    orders = floor.tablet.app.controllers.orders
    orders.stage(order_id, detail.suggested_shelf, ((detail.lines[0].line_id, 1),))
    floor.until(order_id, lambda tablet: len(tablet.orders[order_id].bag_ids) == 1)
    floor.tablet.stage_and_mark_ready(order_id)
    hand = floor.at_orders(order_id)
    hand.scan(floor.passes[order_id])
    floor.verified(order_id)
    hand.tap("Hand over 2 bags to")
    floor.status(order_id, "picked_up")


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


def hand_over_with_an_age_check(floor: Floor) -> None:
    """A knife: nothing of what is on the ID is kept."""
    order_id = floor.ready(**{KNIFE: 1})
    hand = floor.at_orders(order_id)
    hand.scan(floor.passes[order_id])
    floor.verified(order_id)
    hand.tap("ID checked")
    hand.tap("Hand over 1 bag to")
    floor.status(order_id, "picked_up")


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
    "Switch to somebody else": switch_to_somebody_else,
}
