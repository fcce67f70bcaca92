"""Things are put back unit by unit, on the tablet's real queue, without a network."""

from collections.abc import Callable

from pickup_domain import commands as c
from pickup_domain.order import Role
from staff_app.controllers.verdicts import of_order
from staff_app.rows.shelves import ReturnScan, ReturnsView
from tests.counter_service import page
from tests.factories import DRILL_GTIN, LEAD, ORDER_ID, SCREWS_GTIN, after, cancelled, hand_over, ready
from tests.gui.controllers.conftest import Counter
from tests.reference_rows import PIN, member, row

Make = Callable[..., Counter]
ID = str(ORDER_ID)


class _Told:
    """What the controller told."""

    def __init__(self, counter: Counter) -> None:
        self.counter = counter
        self.view = ReturnsView(())
        self.scans: list[ReturnScan] = []
        self.completed: list[str] = []
        counter.returns.changed.connect(lambda view: setattr(self, "view", view))
        counter.returns.scanned.connect(self.scans.append)
        counter.returns.completed.connect(self.completed.append)

    def scan(self, code: str) -> ReturnScan:
        """Scan an item."""
        count = len(self.scans)
        self.counter.returns.scan(code)
        self.counter.until(lambda: len(self.scans) > count)
        return self.scans[-1]

    def due(self) -> int:
        """Units of all orders that are to be put back."""
        return sum(task.due for task in self.view.tasks)


def _put_back(counter: Counter) -> list[tuple[str, int, int]]:
    order = counter.ask(lambda store: store.order(ID))
    assert order is not None
    return [(line.line_id, line.returned, line.refused) for line in order.lines]


def test_a_cancelled_order_goes_back_scan_by_scan(at_counter: Make) -> None:
    """The first item opens its order; the last one says that all is back."""
    counter = at_counter(cancelled())
    told = _Told(counter)
    counter.start()
    counter.until(lambda: told.due() == 3)
    assert told.view.tasks[0].shelves == ("B-07",)
    assert told.scan(SCREWS_GTIN).line_id == "2"
    counter.until(lambda: told.due() == 2)
    assert told.view.chosen == ID
    told.scan(SCREWS_GTIN)
    counter.until(lambda: told.due() == 1)
    told.scan(DRILL_GTIN)
    counter.until(lambda: told.completed == ["10477"] and not told.view.tasks)
    assert _put_back(counter) == [("1", 1, 0), ("2", 2, 0)]
    assert told.view.chosen == ""
    assert counter.refusals == []


def test_a_wrong_item_counts_for_nothing(at_counter: Make) -> None:
    """Unknown, or back already: both are told apart."""
    counter = at_counter(cancelled())
    told = _Told(counter)
    counter.start()
    counter.until(lambda: told.due() == 3)
    counter.returns.choose(ID)
    wrong = told.scan("9521234500049")
    assert (wrong.line_id, wrong.number, wrong.all_back) == ("", "10477", False)
    told.scan(DRILL_GTIN)
    counter.until(lambda: told.due() == 2)
    twice = told.scan(DRILL_GTIN)
    assert (twice.line_id, twice.all_back) == ("", True)
    assert counter.ask(lambda store: store.outbox_status()).unsent == 1


def test_a_no_show_makes_its_task_by_itself_and_ends_returned(at_counter: Make) -> None:
    """Recorded by an associate once the hold is over; the bags empty as the units go back."""
    order = ready()
    counter = at_counter(order)
    told = _Told(counter)
    counter.start()
    assert order.hold_until is not None
    counter.now = order.hold_until
    counter.orders.record_no_show(ID)
    counter.until(lambda: told.due() == 3)
    counter.returns.choose(ID)
    counter.returns.put_back("2", 2, scanned=True)
    counter.returns.put_back("1", 1, scanned=False)
    counter.until(lambda: told.completed == ["10477"])
    assert counter.lists[-1][0].status == "returned_to_stock"
    assert counter.ask(lambda store: store.order_by_bag("10477-1")) is None


def test_before_the_hold_is_over_only_a_lead_records_a_no_show(at_counter: Make) -> None:
    """The associate is told whom to ask."""
    counter = at_counter(ready())
    counter.start()
    counter.orders.record_no_show(ID)
    counter.until(lambda: counter.refusals)
    assert counter.refusals[0].code == "hold_running"
    assert "shift lead" in counter.refusals[0].sentence


def test_who_comes_after_all_finds_the_order_open_again(at_counter: Make) -> None:
    """The counter says whom to ask; a lead reopens it until something of it is back on the shelf."""
    counter = at_counter(ready())
    told = _Told(counter)
    counter.start(signed_in=False)
    lead = row(1, "staff", "lena", member("lena", role=Role.SHIFT_LEAD), version=2)
    counter.ask(lambda store: store.apply_changes(page(lead)))
    counter.sign_in.choose("lena")
    counter.sign_in.enter_pin(PIN)
    counter.until(lambda: counter.sign_in.actor)

    def said() -> str:
        detail = counter.ask(lambda store: store.detail(ID, counter.now))
        return str(of_order(detail, ID, "pass", None, str).sentence)

    for _ in range(2):
        counter.orders.record_no_show(ID)
        counter.until(lambda: told.due() == 3)
        assert "the shift lead can reopen the order" in said()
        counter.orders.reopen(ID)
        counter.until(lambda: counter.lists[-1][0].status == "ready_for_pickup")
    counter.orders.record_no_show(ID)
    counter.until(lambda: told.due() == 3)
    counter.returns.choose(ID)
    counter.returns.put_back("1", 1, scanned=True)
    counter.until(lambda: told.due() == 2)
    assert "on its shelf again: offer to place a new order." in said()
    counter.orders.reopen(ID)
    counter.until(lambda: counter.refusals)
    assert counter.refusals[0].code == "returned"


def test_what_a_customer_left_at_the_counter_goes_back_too(at_counter: Make) -> None:
    """Only that: the rest of the order is theirs."""
    order = after(ready(), hand_over(), c.RefuseItem(line_id="2", quantity=1, reason="Damaged"))
    counter = at_counter(order)
    told = _Told(counter)
    counter.start()
    counter.until(lambda: told.due() == 1)
    [task] = told.view.tasks
    assert (task.status, task.shelves, [line.line_id for line in task.lines]) == ("picked_up", (), ["2"])
    told.scan(SCREWS_GTIN)
    counter.until(lambda: told.completed == ["10477"])
    assert _put_back(counter) == [("1", 0, 0), ("2", 1, 0)]


def test_a_colleague_who_puts_it_back_ends_the_task_here(at_counter: Make) -> None:
    """The feed says so."""
    order = after(ready(), c.RecordNoShow(), actor=LEAD)
    counter = at_counter(order)
    told = _Told(counter)
    counter.start()
    counter.until(lambda: told.due() == 3)
    counter.returns.choose(ID)
    back = [
        c.ReturnToStock(line_id=line.line_id, quantity=line.picked, method=c.ReturnMethod.SCANNED)
        for line in order.lines
    ]
    counter.feed(after(order, *back))
    counter.until(lambda: not told.view.tasks)
    assert told.view.chosen == ""
