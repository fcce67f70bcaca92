"""A shelf is gone through on the tablet's real queue, without a network."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from pickup_domain import commands as c
from pickup_domain.order import BagState, Order
from staff_app.rows.shelves import StrayBag, StrayKind, SweepView
from tests.factories import LEAD, NOW, ORDER_ID, after, hand_over, placed, ready
from tests.gui.controllers.conftest import Counter

Make = Callable[..., Counter]
ID = str(ORDER_ID)


def _other(number: str, *, shelf: str = "B-07") -> Order:
    """Another ready order, in one bag on a shelf."""
    base = placed(number=number).model_copy(update={"order_id": UUID(int=int(number))})
    order = ready(base)
    if shelf != "B-07":
        order = after(order, c.MoveBag(bag_id=f"{number}-1", staging_location=shelf))
    return order


class _Sweep:
    """What the controller told."""

    def __init__(self, counter: Counter) -> None:
        self.view: SweepView | None = None
        self.strays: list[StrayBag] = []
        self.counter = counter
        counter.shelves.sweep_changed.connect(lambda view: setattr(self, "view", view))
        counter.shelves.stray_found.connect(self.strays.append)

    def begin(self, shelf: str, bags: int) -> None:
        """Go through a shelf on which so many bags should stand."""
        self.counter.shelves.begin(shelf)
        self.counter.until(lambda: self.view is not None and len(self.view.expected) == bags)

    def see(self, bag_id: str) -> None:
        """Scan a bag that belongs there."""
        self.counter.shelves.see(bag_id)
        self.counter.until(lambda: bag_id in self.seen())

    def seen(self) -> list[str]:
        """The bags that were seen."""
        expected = () if self.view is None else self.view.expected
        return [each.bag.bag_id for each in expected if each.seen]

    def stray(self, code: str) -> StrayBag:
        """Scan something that does not belong there."""
        count = len(self.strays)
        self.counter.shelves.see(code)
        self.counter.until(lambda: len(self.strays) > count)
        return self.strays[-1]


def test_a_scanned_bag_is_seen_and_its_last_sighting_is_now(at_counter: Make) -> None:
    """By whoever scanned it; scanned twice it is seen once."""
    counter = at_counter(ready(), _other("10482"))
    counter.start()
    sweep = _Sweep(counter)
    counter.now = NOW + timedelta(hours=3)
    sweep.begin("B-07", 2)
    sweep.see("10477-1")
    sweep.see("10477-1")
    assert sweep.seen() == ["10477-1"]
    order = counter.ask(lambda store: store.order(ID))
    assert order is not None
    assert order.bags[0].last_seen_at == counter.now
    assert order.bags[0].last_seen_by == "Maya"


def test_a_bag_that_is_not_there_is_recorded_as_missing_and_found_by_a_scan(at_counter: Make) -> None:
    """The scan is stronger than the record."""
    counter = at_counter(ready())
    counter.start()
    sweep = _Sweep(counter)
    sweep.begin("B-07", 1)
    counter.shelves.finish()
    counter.shelves.record_missing("10477-1")
    counter.until(lambda: sweep.view is not None and sweep.view.expected[0].bag.state == BagState.MISSING)
    sweep.see("10477-1")
    assert sweep.view is not None
    assert sweep.view.expected[0].bag.state == BagState.STAGED


def test_each_stray_bag_is_told_by_what_it_is(at_counter: Make) -> None:
    """Another shelf's, a cancelled order's, a collected one's, nobody's."""
    cancelled = after(_other("10433"), c.Cancel(reason="Called"), actor=LEAD)
    gone = after(_other("10440"), hand_over())
    given_up = after(_other("10420"), c.RecordNoShow(), actor=LEAD)
    counter = at_counter(ready(), _other("10460", shelf="B-08"), cancelled, gone, given_up)
    counter.start()
    sweep = _Sweep(counter)
    sweep.begin("B-07", 1)
    kinds = [sweep.stray(f"{number}-1").kind for number in ("10460", "10433", "10440", "10420")]
    assert kinds == [StrayKind.OTHER_SHELF, StrayKind.CANCELLED, StrayKind.COLLECTED, StrayKind.NO_SHOW]
    assert sweep.stray("T-0099").kind is StrayKind.UNKNOWN
    assert sweep.strays[0].shelf == "B-08"
    assert sweep.view is not None
    assert len(sweep.view.strays) == 5
    assert sweep.seen() == []


def test_a_bag_from_another_shelf_can_stay(at_counter: Make) -> None:
    """Then it stands here, and is seen."""
    counter = at_counter(ready(), _other("10460", shelf="B-08"))
    counter.start()
    sweep = _Sweep(counter)
    sweep.begin("B-07", 1)
    sweep.stray("10460-1")
    counter.shelves.move_here("10460-1")
    counter.until(lambda: sweep.seen() == ["10460-1"])
    assert sweep.view is not None
    assert sweep.view.strays == ()
    assert sweep.view.moved == 1


def test_a_collected_bag_that_is_still_here_is_noted_on_its_order(at_counter: Make) -> None:
    """Whoever looks for it later reads where it was found."""
    counter = at_counter(after(ready(), hand_over()))
    counter.start()
    sweep = _Sweep(counter)
    sweep.begin("B-08", 0)
    sweep.stray("10477-1")
    counter.shelves.set_aside("10477-1")
    counter.until(lambda: counter.ask(lambda store: store.outbox_status()).unsent)
    order = counter.ask(lambda store: store.order(ID))
    assert order is not None
    assert order.notes == ("Bag 10477-1 was found on B-08 and set aside.",)
    assert sweep.view is not None
    assert sweep.view.strays == ()


def test_the_shelves_tell_what_stands_on_them_and_when_they_were_gone_through(at_counter: Make) -> None:
    """Named shelves in the store's order; a finished sweep is remembered."""
    counter = at_counter(ready(), _other("10482"), after(_other("10433"), c.Cancel(reason="x"), actor=LEAD))
    counter.start()
    told: list[tuple[object, ...]] = []
    counter.shelves.shelves_changed.connect(told.append)
    counter.shelves.look()
    counter.until(lambda: told)
    counter.shelves.begin("B-07")
    counter.shelves.finish()
    counter.until(lambda: len(told) > 1)
    assert [(row.shelf, row.bags) for row in told[0]] == [("B-07", 2), ("B-08", 0)]  # type: ignore[attr-defined]
    assert [row.swept_at for row in told[-1]] == [NOW, None]  # type: ignore[attr-defined]


def test_a_restart_another_shelf_and_a_sign_out_lose_nothing_of_a_sweep(at_counter: Make) -> None:
    """What was seen, moved or out of place is there again, until somebody starts over."""
    orders = (ready(), _other("10482"), _other("10460", shelf="B-08"))
    counter = at_counter(*orders)
    counter.start()
    sweep = _Sweep(counter)
    sweep.begin("B-07", 2)
    sweep.see("10477-1")
    sweep.stray("T-0099")
    sweep.stray("10460-1")
    counter.shelves.move_here("10460-1")
    counter.until(lambda: sweep.seen() == ["10460-1", "10477-1"])
    counter.shelves.begin("B-08")
    counter.until(lambda: sweep.view is not None and sweep.view.shelf == "B-08")
    counter.shelves.begin("B-07")
    counter.until(lambda: sweep.seen() == ["10460-1", "10477-1"])
    counter.sign_in.sign_out()
    counter.stop()

    again = at_counter(*orders)
    resumed = _Sweep(again)
    again.start()
    again.until(lambda: resumed.view is not None)
    assert resumed.view is not None
    assert (resumed.view.shelf, resumed.view.begun_at, resumed.view.moved) == ("B-07", NOW, 1)
    assert resumed.seen() == ["10460-1", "10477-1"]
    assert [each.code for each in resumed.view.strays] == ["T-0099"]
    again.shelves.start_over()
    again.until(lambda: not resumed.seen())
    assert resumed.view.strays == ()
    assert resumed.view.moved == 0


def test_what_was_seen_half_a_day_ago_says_nothing_of_now(at_counter: Make) -> None:
    """Neither does a sweep that was finished; that one is shown until the next begins."""
    counter = at_counter(ready())
    counter.start()
    sweep = _Sweep(counter)
    sweep.begin("B-07", 1)
    sweep.see("10477-1")
    counter.shelves.finish()
    counter.until(lambda: sweep.view is not None and sweep.view.finished)
    assert counter.ask(lambda store: store.sweeps.in_hand(NOW)) == sweep.view
    counter.shelves.begin("B-07")
    counter.until(lambda: not sweep.seen())
    sweep.see("10477-1")
    counter.now = NOW + timedelta(hours=12)
    assert counter.ask(lambda store: store.sweeps.in_hand(counter.now)) is None
    counter.shelves.begin("B-07")
    counter.until(lambda: not sweep.seen())
    counter.shelves.close()
    assert counter.ask(lambda store: store.sweeps.in_hand(counter.now)) is None


def test_another_stores_shelves_begin_anew(at_counter: Make) -> None:
    """They may have the same names."""
    counter = at_counter(ready())
    counter.start()
    sweep = _Sweep(counter)
    sweep.begin("B-07", 1)
    counter.shelves.finish()
    counter.until(lambda: sweep.view is not None and sweep.view.finished)
    counter.shelves.begin("B-07")
    counter.ask(lambda store: store.leave())
    assert counter.ask(lambda store: store.sweeps.view("B-07")) is None
    assert all(row.swept_at is None for row in counter.ask(lambda store: store.sweeps.rows()))


def test_a_bag_that_somebody_takes_away_meanwhile_is_not_expected_any_more(at_counter: Make) -> None:
    """The feed says so, and the sweep follows."""
    order = ready()
    counter = at_counter(order)
    counter.start()
    sweep = _Sweep(counter)
    sweep.begin("B-07", 1)
    counter.feed(after(order, hand_over()))
    counter.until(lambda: sweep.view is not None and not sweep.view.expected)
