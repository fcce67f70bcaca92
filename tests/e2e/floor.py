"""A signed-in tablet with the real service behind it, and orders in any state to act on."""

from collections.abc import Callable
from datetime import timedelta

from central_service.storage import stock, stores
from central_service.storage.database import UnitOfWork
from pickup_domain.money import Money
from pickup_domain.store import Product
from staff_app.commands.demo.driver import AppDriver, until
from staff_app.ui.page import Page
from tests.e2e.conftest import World
from tests.e2e.hand import Hand
from tests.live_service import DRILL, SCREWS, next_slot


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

    def asks_for_signature(self, asks: bool) -> None:
        """Whether the store wants one for what is ordered from now on."""

        def change(work: UnitOfWork) -> None:
            store = stores.by_id(work.connection, 1)
            policy = store.location.policy.model_copy(update={"require_signature": asks})
            location = store.location.model_copy(update={"policy": policy})
            stores.change(work, 1, location, store.calendar.plan, store.stock)

        self.world.service.database.write(change)

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

    def in_two_bags(self) -> str:
        """The same, a drill in one bag and a box of screws in the other."""
        order_id = self.picked(**{DRILL: 1, SCREWS: 1})
        detail = self.tablet.select(order_id)
        first = ((detail.lines[0].line_id, 1),)
        self.tablet.app.controllers.orders.stage(order_id, detail.suggested_shelf, first)
        self.until(order_id, lambda tablet: len(tablet.orders[order_id].bag_ids) == 1)
        self.tablet.stage_and_mark_ready(order_id)
        return order_id

    def somebody_else_comes(self, order_id: str, name: str) -> None:
        """The customer says who, in the shop."""
        with self.world.service.storefront() as front:
            front.post(f"/v1/orders/{order_id}/pickup-person", json={"name": name}).raise_for_status()
        self.until(order_id, lambda tablet: tablet.orders[order_id].pickup_name == name)

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
