"""What an associate does at the counter, each from the Orders screen, by hand on the real app."""

from staff_app.ui.page import Page
from tests.e2e.floor import Floor
from tests.live_service import KNIFE


def hand_over_with_a_pass(floor: Floor) -> None:
    """The customer shows the code."""
    order_id = floor.ready()
    hand = floor.at_orders(order_id)
    hand.scan(floor.passes[order_id])
    floor.verified(order_id)
    hand.tap("Hand over 1 bag to")
    floor.status(order_id, "picked_up")


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


def find_by_name_and_check_an_id(floor: Floor) -> None:
    """Nobody knows the number; a photo ID says the same name, and nothing of it is kept."""
    order_id = floor.ready()
    floor.tablet.app.front.shop.show_page(Page.ORDERS)
    hand = floor.hand
    hand.begin()
    hand.tap("Hand over")
    hand.tap("Find by name")
    hand.tap_row(f"#{floor.tablet.orders[order_id].number}")
    floor.verified(order_id)
    hand.tap("Name matches")
    hand.tap("Hand over 1 bag to")
    floor.status(order_id, "picked_up")


def hand_over_two_bags(floor: Floor) -> None:
    """The drill in one, the screws in the other: fetched together."""
    order_id = floor.in_two_bags()
    hand = floor.at_orders(order_id)
    hand.scan(floor.passes[order_id])
    floor.verified(order_id)
    hand.tap("Hand over 2 bags to")
    floor.status(order_id, "picked_up")


def hand_over_a_part(floor: Floor) -> None:
    """They take one of two bags; the other is held for them."""
    order_id = floor.in_two_bags()
    hand = floor.at_orders(order_id)
    hand.scan(floor.passes[order_id])
    floor.verified(order_id)
    hand.tap("Not all bags")
    hand.tap("Goes along: bag 2")
    hand.tap("Hand over 1 of 2 bags")
    floor.until(order_id, lambda tablet: tablet.orders[order_id].units_in_store == 1)


def hand_over_to_somebody_else(floor: Floor) -> None:
    """A friend comes for it, as the customer said meanwhile."""
    order_id = floor.ready()
    floor.somebody_else_comes(order_id, "Eva Weber")
    hand = floor.at_orders(order_id)
    hand.scan(floor.passes[order_id])
    floor.verified(order_id)
    hand.tap("Hand over 1 bag to Eva Weber")
    floor.status(order_id, "picked_up")


def hand_over_with_an_age_check(floor: Floor) -> None:
    """A knife: nothing of what is on the ID is kept."""
    order_id = floor.ready(**{KNIFE: 1})
    hand = floor.at_orders(order_id)
    hand.scan(floor.passes[order_id])
    floor.verified(order_id)
    hand.tap("ID checked")
    hand.tap("Hand over 1 bag to")
    floor.status(order_id, "picked_up")


def hand_over_with_a_signature(floor: Floor) -> None:
    """This store asks for one: a stroke of the finger is a touch."""
    floor.asks_for_signature(True)
    order_id = floor.ready()
    floor.asks_for_signature(False)
    hand = floor.at_orders(order_id)
    hand.scan(floor.passes[order_id])
    floor.verified(order_id)
    hand.tap("Sign")
    hand.write("Signature")
    hand.tap("Take this signature")
    hand.tap("Hand over 1 bag to")
    floor.status(order_id, "picked_up")


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
