"""The acts of an associate, each timed from its last tap to the painted screen."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtTest import QTest

from pickup_domain.order import Order
from staff_app.commands.demo.driver import AppDriver, until
from staff_app.rows.orders import OrderDetail
from staff_app.ui.page import Page
from tests.e2e.hand import Hand
from tests.factories import DRILL_GTIN

_PAUSE_MS = 250
"""Nobody acts again sooner; what the last act has set going comes to its end meanwhile."""
Done = Callable[[OrderDetail], bool]


class TimedHand:
    """Does every act on order after order; what leads to an act's last tap is not timed."""

    def __init__(self, tablet: AppDriver) -> None:
        self.times: dict[str, list[float]] = {}
        self._tablet = tablet
        self._shop = tablet.app.front.shop
        self._hand = Hand(tablet)

    def do_all(self, made: Iterable[Order], repeats: int) -> None:
        """Each act so many times."""
        by_status: dict[str, list[str]] = {}
        for order in made:
            by_status.setdefault(order.status.value, []).append(str(order.order_id))
        placed, staged = iter(by_status["placed"]), by_status["picking"]
        for _ in range(repeats):
            self._pick(next(placed))
            self._short(next(placed))
            self._delay(next(placed))
        for order_id in staged[:repeats]:
            self._make_ready(order_id)
            self._hand_over(order_id)
        for order_id in by_status["ready_for_pickup"][:repeats]:
            self._give_up(order_id)
        for number in range(repeats):
            self._search(f"2{number}")
        self._shop.top_bar.clear()

    def _pick(self, order_id: str) -> None:
        self._open(order_id)
        self._tap("start picking", "Start picking", _status("picking"))
        self._timed("scan an item", lambda: self._scan(DRILL_GTIN), lambda it: it.summary.units_decided == 1)

    def _short(self, order_id: str) -> None:
        self._open(order_id)
        self._hand.tap("Start picking")
        self._wait(_status("picking"))
        self._hand.tap("Can't find it")
        self._tap("short pick", "Not on the shelf", lambda it: it.summary.units_decided > 0)

    def _delay(self, order_id: str) -> None:
        self._open(order_id)
        before = self._tablet.orders[order_id].promise_start
        self._hand.tap("Delay")
        self._hand.tap("Item comes later")
        self._tap("delay", "Tell", lambda it: it.summary.promise_start != before)

    def _make_ready(self, order_id: str) -> None:
        self._open(order_id)
        self._tap("mark ready", "Mark ready", _status("ready_for_pickup"))

    def _hand_over(self, order_id: str) -> None:
        del order_id
        self._hand.tap("Hand over 1 bag to")
        self._hand.tap("Name matches")
        self._tap("hand over", "Hand over 1 bag to", _status("picked_up"))

    def _give_up(self, order_id: str) -> None:
        self._open(order_id)
        self._tap("no-show", "Not collected", _status("no_show"))

    def _search(self, text: str) -> None:
        self.times.setdefault("search as you type", []).append(
            until_painted(lambda: self._shop.top_bar.field.setText(text), lambda: True)
        )

    def _open(self, order_id: str) -> None:
        self._shop.show_page(Page.ORDERS)
        self._timed(
            "open an order",
            lambda: self._shop.orders.open_order(order_id),
            lambda it: it.summary.order_id == order_id,
        )

    def _tap(self, act: str, words: str, done: Done) -> None:
        button = self._hand.find(words)
        self._timed(act, lambda: self._hand.press(button), done)

    def _scan(self, text: str) -> None:
        self._tablet.app.controllers.scanning.receive(text, "wedge")

    def _timed(self, act: str, begin: Callable[[], None], done: Done) -> None:
        QTest.qWait(_PAUSE_MS)
        self.times.setdefault(act, []).append(until_painted(begin, self._checks(done)))

    def _wait(self, done: Done) -> None:
        until(self._checks(done), "the act before the one that is timed")

    def _checks(self, done: Done) -> Callable[[], bool]:
        return lambda: self._tablet.detail is not None and done(self._tablet.detail)


def _status(status: str) -> Done:
    return lambda detail: detail.summary.status == status


def until_painted(act: Callable[[], None], is_done: Callable[[], bool]) -> float:
    """Seconds from the act until it is done and what it changed is painted."""
    begun = time.perf_counter()
    act()
    while not is_done():
        if time.perf_counter() - begun > 30:
            raise TimeoutError("an act did not come to its end")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    QCoreApplication.processEvents()  # what was asked to be painted is painted here
    return time.perf_counter() - begun
