"""Scenes of the orders and of one in hand."""

from dataclasses import replace
from datetime import timedelta

from staff_app.rows.delays import DelayOffer, DelayPreview, DelayWish, MessageWords
from staff_app.rows.exceptions import ExceptionKind, ExceptionRow
from staff_app.rows.people import SignInPhase, SignInView
from staff_app.ui.front import Front
from staff_app.ui.models.ranking import Filter
from staff_app.ui.orders.next_step import Act
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.day import NOW, PLACE, STAFF, at
from tests.gui.ui.sample_rows.orders import (
    NAMES_FROM_RIGHT,
    afternoon,
    curbside,
    detail,
    detail_from_right,
    nothing_found_detail,
    ready_detail,
)
from tests.gui.ui.stand_ins import StandIns


def open_order(front: Front, behind: StandIns) -> None:
    """Jonas Weber's order, half picked."""
    shop(front, behind)
    front.shop.orders.open_order("order-10477")
    behind.orders.detail_changed.emit(detail())


def _given(front: Front, behind: StandIns) -> None:
    """Maya was asked to look for its bag."""
    open_order(front, behind)
    since = NOW - timedelta(minutes=7)
    row = ExceptionRow(
        "bag", ExceptionKind.BAG, "bag:1", "order-10477", "10477", "Jonas Weber", since, "10477-1 · B-07"
    )
    behind.exceptions.mine_changed.emit((row,))
    behind.exceptions.given.emit((row,))


def _orders_list(front: Front, behind: StandIns) -> None:
    shop(front, behind)


def _from_right(front: Front, behind: StandIns) -> None:
    open_order(front, behind)
    names = NAMES_FROM_RIGHT
    mixed = tuple(
        replace(each, customer_name=names[(place - 1) % len(names)]) for place, each in enumerate(afternoon())
    )
    behind.orders.orders_changed.emit(mixed)
    behind.orders.detail_changed.emit(detail_from_right())


def _delay_from_right(front: Front, behind: StandIns) -> None:
    _from_right(front, behind)
    front.shop.orders.panel.begin(Act.DELAY)
    windows = ((at(15, 30), at(16)), (at(16), at(16, 30)))
    behind.delays.offered.emit(DelayOffer("order-10477", windows))
    front.shop.orders.panel.delay.reasons.button("An item comes later").click()
    text = f"Hello {NAMES_FROM_RIGHT[0]},\n\nSorry: your order takes longer than promised."
    words = MessageWords("email", "Order 10477 is late", text)
    wish = DelayWish("order-10477", *windows[0], "An item comes later")
    behind.delays.previewed.emit(DelayPreview(wish, "en", (words,)))


def _short(front: Front, behind: StandIns) -> None:
    open_order(front, behind)
    front.shop.orders.panel.begin(Act.CANT_FIND)


def _delay(front: Front, behind: StandIns) -> None:
    open_order(front, behind)
    front.shop.orders.panel.begin(Act.DELAY)
    starts = (at(15, 30), at(16), at(17), at(17, 30), at(18), at(10, 0, 1))
    windows = tuple((start, start + timedelta(minutes=30)) for start in starts)
    behind.delays.offered.emit(DelayOffer("order-10477", windows))
    front.shop.orders.panel.delay.reasons.button("An item comes later").click()
    text = (
        "Guten Tag Jonas Weber,\n\nes tut uns leid: Ihre Bestellung braucht länger als versprochen. Bitte "
        "kommen Sie zur neuen Zeit; der Code bleibt derselbe.\n\nGrund: Ein Artikel kommt später"
    )
    words = MessageWords("email", "Bestellung 10477 verspätet sich: Dienstag, 24. November", text)
    wish = DelayWish("order-10477", *windows[0], "An item comes later")
    behind.delays.previewed.emit(DelayPreview(wish, "de", (words,)))


def _delay_offline(front: Front, behind: StandIns) -> None:
    open_order(front, behind)
    front.shop.orders.panel.begin(Act.DELAY)
    behind.delays.offered.emit(DelayOffer("order-10477"))


def _recall(front: Front, behind: StandIns) -> None:
    open_order(front, behind)
    behind.orders.detail_changed.emit(ready_detail())
    front.shop.orders.panel.begin(Act.RECALL)


def _cancel(front: Front, behind: StandIns) -> None:
    shop(front, behind)
    behind.sign_in.state_changed.emit(SignInView(SignInPhase.SIGNED_IN, STAFF, STAFF[2], place=PLACE))
    front.shop.orders.open_order("order-10477")
    behind.orders.detail_changed.emit(nothing_found_detail())


def _cancel_why(front: Front, behind: StandIns) -> None:
    _cancel(front, behind)
    front.shop.orders.panel.begin(Act.CANCEL)


def _filtered(front: Front, behind: StandIns) -> None:
    shop(front, behind)
    front.shop.orders.filters.choose(Filter.READY)
    front.shop.orders.open_order("order-10477")
    behind.orders.detail_changed.emit(
        ready_detail(summary=replace(ready_detail().summary, arrival_acknowledged=False))
    )
    behind.orders.undo_offered.emit(ready_detail().undo)


def _curbside(front: Front, behind: StandIns, **fields: object) -> None:
    shop(front, behind)
    detail = curbside(**fields)
    others = [order for order in afternoon() if order.number != "10477"]
    behind.orders.orders_changed.emit((detail.summary, *others))
    front.shop.orders.open_order("order-10477")
    behind.orders.detail_changed.emit(detail)


def _curbside_answered(front: Front, behind: StandIns) -> None:
    answered = NOW - timedelta(seconds=20)
    _curbside(front, behind, arrival_acknowledged=True, acknowledged_by="Maya R.", acknowledged_at=answered)


def _en_route(front: Front, behind: StandIns) -> None:
    _curbside(front, behind, arrival="en_route", arrived_at=None, en_route_at=at(14, 20))


def _hold_over(front: Front, behind: StandIns) -> None:
    _curbside(front, behind, arrival="none", arrived_at=None, hold_until=at(14), promise_start=at(12))


def _hold_near(front: Front, behind: StandIns) -> None:
    _curbside(front, behind, arrival="none", arrived_at=None, hold_until=at(17), promise_start=at(12))
    front.shop.orders.detail.show_person(True)


def _not_collected(front: Front, behind: StandIns) -> None:
    _curbside(front, behind, arrival="none", status="no_show", to_return=4, closed_at=at(14, 31))


def _move_bag(front: Front, behind: StandIns) -> None:
    _filtered(front, behind)
    behind.orders.detail_changed.emit(ready_detail(shelves=("A-02", "B-07", "B-08", "C-11")))
    front.shop.orders.panel.begin(Act.MOVE_BAG)


SCENES: dict[str, Scene] = {
    "orders": open_order,
    "orders_given": _given,
    "orders_list": _orders_list,
    "orders_ready_undo": _filtered,
    "orders_from_right": _from_right,
    "orders_delay_from_right": _delay_from_right,
    "orders_short": _short,
    "orders_delay": _delay,
    "orders_delay_offline": _delay_offline,
    "orders_recall": _recall,
    "orders_nothing_found": _cancel,
    "orders_cancel": _cancel_why,
    "curbside": _curbside,
    "curbside_answered": _curbside_answered,
    "en_route": _en_route,
    "hold_over": _hold_over,
    "hold_near": _hold_near,
    "not_collected": _not_collected,
    "move_bag": _move_bag,
}
