"""What a walk in hand makes of answers that come in another order than usual: the test queues each."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest

from pickup_domain import commands as c
from pickup_domain.order import Actor, Order, Wave
from pickup_domain.sync import CommandResult, ResultStatus
from staff_app.controllers.waves import WaveController
from staff_app.rows.orders import LostOrder, WaveView
from staff_app.store.pickup_store import PickupStore
from tests.counter_service import change, page
from tests.factories import ASSOCIATE, LEAD, ORDER_ID, after, pick_one, placed
from tests.gui.controllers.conftest import Counter

Make = Callable[..., Counter]
ID, WALK = str(ORDER_ID), "walk-1"


def assigned(order: Order, to: Actor, wave: str, tote: str = "1") -> Order:
    """Somebody has it, on a walk."""
    return after(order, c.Assign(assignee=to, wave=Wave(wave_id=wave, tote=tote)))


def answered(store: PickupStore, now: datetime) -> list[CommandResult]:
    """All that waits, as the service says that it counts."""
    due = store.due_commands(now, 9)
    return [
        CommandResult(id=each.pushed.id, status=ResultStatus.APPLIED, version=2, feed_seq=1) for each in due
    ]


MINE = assigned(placed(), ASSOCIATE, WALK)
THEIRS = assigned(MINE, LEAD, "walk-2", "A")
LOST = LostOrder(MINE.number, "1", 0, "placed", is_open=True, taken_by="Lena K.")


class Walk:
    """Maya's walk in hand, with what is told of it."""

    def __init__(self, counter: Counter) -> None:
        self.counter = counter
        self.waves = WaveController(counter.store, counter.orders, counter.sign_in, clock=counter.clock)
        counter.beside.append(self.waves)
        self.view: WaveView | None = None
        self.lost: list[LostOrder] = []
        self.left: list[LostOrder] = []
        self.waves.changed.connect(lambda view: setattr(self, "view", view))
        self.waves.orders_lost.connect(self.lost.extend)
        self.waves.tote_left.connect(self.left.append)

    def join(self) -> None:
        """Until its order is in hand."""
        self.waves.join(WALK)
        self.counter.until(lambda: self.view is not None and self.view.orders)

    def feed(self, seq: int, order: Order) -> None:
        """News on disk, in the queue; no row knows of it yet."""
        self.counter.store.run(lambda store: store.apply_changes(page(change(seq, order))))

    def settle(self) -> None:
        """All that waits is through."""
        self.counter.ask(lambda store: store.cursor())


def test_an_order_that_has_left_is_told_once(at_counter: Make) -> None:
    """A look at it that comes back after it left does not put it back on the walk."""
    counter = at_counter(MINE)
    walk = Walk(counter)
    counter.start()
    walk.join()
    for seq, order in enumerate(
        (THEIRS, after(THEIRS, c.Cancel(reason="Changed their mind"), actor=LEAD)), 1
    ):
        walk.feed(seq, order)
        counter.orders.refresh(frozenset({ID}))
        walk.waves.refresh([ID])
        walk.settle()
    assert walk.lost == [LOST]


def test_an_order_that_leaves_while_it_is_looked_at_is_told_as_it_was(at_counter: Make) -> None:
    """A look may show the next walk before the list does: what is lost is what was in hand."""
    counter = at_counter(MINE)
    walk = Walk(counter)
    counter.start()
    walk.join()
    walk.feed(1, THEIRS)
    walk.waves.refresh([ID])
    counter.orders.refresh(frozenset({ID}))
    walk.settle()
    assert walk.lost == [LOST]


def test_an_order_that_was_given_away_before_this_walk_is_told_when_it_leaves(at_counter: Make) -> None:
    """It was on no walk when it was handed on, and came back with this one."""
    counter = at_counter(placed())
    walk = Walk(counter)
    team: list[object] = []
    walk.waves.team_changed.connect(team.append)
    counter.start()
    counter.until(lambda: team)
    handed: list[str] = []
    walk.waves.order_handed_on.connect(handed.append)
    walk.waves.hand_order_to(ID, "lena")
    counter.until(lambda: handed)
    mine = assigned(after(placed(), c.Assign(assignee=LEAD)), ASSOCIATE, WALK)
    walk.feed(1, mine)
    counter.ask(lambda store: store.record_results(answered(store, counter.now), counter.now))
    counter.orders.refresh(frozenset({ID}))
    walk.settle()
    walk.join()
    walk.feed(2, assigned(mine, LEAD, "walk-2", "A"))
    counter.orders.refresh(frozenset({ID}))
    walk.waves.refresh([ID])
    walk.settle()
    counter.until(lambda: walk.lost)
    assert walk.lost == [LOST]


def test_a_walk_begins_the_moment_somebody_is_signed_in(at_counter: Make) -> None:
    """Nobody has to wait until the names of the team are read."""
    other = placed(number="10500").model_copy(update={"order_id": UUID(int=5)})
    counter = at_counter(placed(), other)
    walk = Walk(counter)
    counter.sign_in.signed_in.connect(lambda _: walk.waves.begin((ID, str(other.order_id))))
    counter.start()
    counter.until(lambda: walk.view is not None and len(walk.view.orders) == 2)
    assert walk.view is not None
    assert [(each.summary.assigned_id, each.summary.tote) for each in walk.view.orders] == [
        ("maya", "1"),
        ("maya", "2"),
    ]


@pytest.mark.parametrize("taker", ["", "lena"])
def test_who_gives_an_order_up_learns_what_is_in_its_tote(at_counter: Make, taker: str) -> None:
    """By a pause or to a colleague: the label is gone from the order then, its goods are still there."""
    counter = at_counter(after(MINE, c.StartPicking(), pick_one("2", 1)))
    walk = Walk(counter)
    team: list[object] = []
    walk.waves.team_changed.connect(team.append)
    counter.start()
    counter.until(lambda: team)
    walk.join()
    if taker:
        walk.waves.hand_order_to(ID, taker)
    else:
        walk.waves.pause()
    counter.until(lambda: walk.left)
    who = "Lena" if taker else ""
    assert walk.left == [LostOrder(MINE.number, "1", 1, "picking", is_open=True, taken_by=who)]
    assert walk.lost == []


def test_an_empty_tote_is_not_told_of_by_whoever_gives_its_order_up(at_counter: Make) -> None:
    """There is nothing to be done about it."""
    counter = at_counter(MINE)
    walk = Walk(counter)
    counter.start()
    walk.join()
    walk.waves.pause()
    counter.until(lambda: not counter.lists[-1][0].wave)
    walk.settle()
    assert (walk.left, walk.lost) == ([], [])
