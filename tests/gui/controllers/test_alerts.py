"""New orders and arrivals on a real tablet: heard and shown until acknowledged, also after a restart."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from pickup_domain.order import Arrival, ArrivalState, Order
from staff_app.controllers.alerts import AlertsController
from staff_app.controllers.sounds import SoundsController
from staff_app.devices.sounds.player import RecordingPlayer
from staff_app.rows.alerts import AlertKind, Sound
from tests.counter_service import snapshot
from tests.factories import NOW, placed
from tests.gui.controllers.conftest import Counter
from tests.reference_rows import the_store

Make = Callable[..., Counter]


class Announced:
    """A counter that can be heard."""

    def __init__(self, counter: Counter) -> None:
        self.counter = counter
        self.player = RecordingPlayer()
        self.sounds = SoundsController(lambda: self.player, clock=counter.clock)
        self.alerts = AlertsController(counter.store, counter.orders, self.sounds, clock=counter.clock)
        counter.beside.append(self)
        self.alerts.noted.connect(counter.tablet.refresh)
        counter.start()
        counter.until(lambda: self.alerts._has_begun)

    def kinds(self) -> list[tuple[AlertKind, int, bool]]:
        """What is announced: kind, how many, whether it is the lead's."""
        return [(each.kind, len(each.order_ids), each.escalated) for each in self.alerts.shown]

    def later(self, seconds: float) -> None:
        """Time passes."""
        self.counter.now += timedelta(seconds=seconds)
        self.alerts.look()


@pytest.fixture
def announced(at_counter: Make, qtbot: QtBot) -> Iterator[Callable[..., Announced]]:
    """Makes a counter that can be heard; its sounds end with the test."""
    made: list[Announced] = []

    def make(*orders: Order) -> Announced:
        made.append(Announced(at_counter(*orders)))
        return made[-1]

    yield make
    for each in made:
        each.alerts._timer.stop()
        each.sounds.stop()


def another(number: int, *, arrived: bool = False) -> Order:
    """A new order, or one whose person stands here."""
    arrival = Arrival(state=ArrivalState.ARRIVED, spot="bay 2", said_at=NOW) if arrived else Arrival()
    return placed().model_copy(
        update={"order_id": UUID(int=number), "number": str(number), "arrival": arrival, "version": 1}
    )


def test_only_what_comes_after_the_tablet_is_news(announced: Callable[..., Announced]) -> None:
    """It is heard at once, shown, and gone when somebody has seen it: two at a tap."""
    floor = announced(placed(), another(1))
    assert floor.kinds() == []
    floor.counter.feed(another(2))
    floor.counter.until(lambda: floor.kinds() == [(AlertKind.NEW_ORDER, 1, False)])
    floor.counter.until(lambda: floor.player.heard == [Sound.NEW_ORDER])
    floor.counter.feed(another(3))
    floor.counter.until(lambda: floor.kinds() == [(AlertKind.NEW_ORDER, 2, False)])
    floor.alerts.acknowledge(floor.alerts.shown[0])
    assert floor.kinds() == []
    assert floor.counter.ask(lambda store: store.announcements.see_orders((), NOW)) == {}


def test_whoever_opens_a_new_order_or_begins_with_it_has_seen_it(announced: Callable[..., Announced]) -> None:
    """Nobody has to acknowledge what is in somebody's hands."""
    floor = announced(placed())
    floor.counter.feed(another(2))
    floor.counter.feed(another(3))
    floor.counter.until(lambda: floor.kinds() == [(AlertKind.NEW_ORDER, 2, False)])
    floor.counter.orders.select(str(UUID(int=2)))
    floor.counter.until(lambda: floor.kinds() == [(AlertKind.NEW_ORDER, 1, False)])
    floor.counter.orders.start_picking(str(UUID(int=3)))
    floor.counter.until(lambda: floor.kinds() == [])
    assert floor.counter.ask(lambda store: store.announcements.see_orders((), NOW)) == {}


def test_an_arrival_is_everybodys_until_somebody_goes(announced: Callable[..., Announced]) -> None:
    """To acknowledge is an act, told to all tablets under the name of who did it."""
    floor = announced(placed())
    floor.counter.feed(another(2, arrived=True))
    floor.counter.until(lambda: (AlertKind.ARRIVAL, 1, False) in floor.kinds())
    arrival = floor.alerts.shown[0]
    assert (arrival.spot, arrival.since) == ("bay 2", NOW)
    floor.alerts.acknowledge(arrival)
    floor.counter.until(lambda: AlertKind.ARRIVAL not in {kind for kind, *_ in floor.kinds()})
    sent = floor.counter.ask(lambda store: store.due_commands(NOW, 10))
    assert [(each.pushed.type, each.pushed.actor["id"]) for each in sent] == [("acknowledge_arrival", "maya")]


def test_what_nobody_sees_to_is_the_leads_in_the_end(announced: Callable[..., Announced]) -> None:
    """Another sound, and a note that goes when somebody has come."""
    floor = announced(placed())
    floor.counter.feed(another(2))
    floor.counter.until(lambda: floor.kinds() == [(AlertKind.NEW_ORDER, 1, False)])
    floor.later(301)
    assert floor.kinds() == [(AlertKind.NEW_ORDER, 1, True)]
    floor.counter.until(lambda: floor.player.heard[-1:] == [Sound.ESCALATED])
    floor.counter.until(lambda: len(floor.counter.tablet.view.notes) == 1)
    assert "order 2 has waited longest" in floor.counter.tablet.view.notes[0].sentence
    floor.alerts.acknowledge(floor.alerts.shown[0])
    floor.counter.until(lambda: floor.counter.tablet.view.notes == ())


def test_a_restart_forgets_neither_what_was_announced_nor_what_was_seen(
    announced: Callable[..., Announced], at_counter: Make
) -> None:
    """What came while the app was closed is news, too."""
    floor = announced(placed())
    floor.counter.feed(another(2))
    floor.counter.feed(another(3))
    floor.counter.until(lambda: floor.kinds() == [(AlertKind.NEW_ORDER, 2, False)])
    floor.counter.orders.select(str(UUID(int=2)))
    floor.counter.until(lambda: floor.kinds() == [(AlertKind.NEW_ORDER, 1, False)])
    floor.counter.stop()
    again = announced(placed(), another(2), another(3), another(4))
    again.counter.until(lambda: again.kinds() == [(AlertKind.NEW_ORDER, 2, False)])
    assert again.alerts.shown[0].order_ids == (str(UUID(int=3)), str(UUID(int=4)))
    again.counter.until(lambda: again.player.heard == [Sound.NEW_ORDER])


def test_a_tablet_that_is_just_set_up_announces_nothing_of_what_it_finds(
    at_counter: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    """The first snapshot comes while the app runs, with a whole store in it."""
    counter = at_counter()
    for each in tmp_path.glob("queue.sqlite3*"):
        each.unlink()
    player = RecordingPlayer()
    sounds = SoundsController(lambda: player, clock=counter.clock)
    alerts = AlertsController(counter.store, counter.orders, sounds, clock=counter.clock)
    counter.beside += [sounds, alerts]
    counter.sign_in.start()
    counter.until(lambda: counter.lists)
    whole = snapshot(placed(), *(another(number) for number in range(2, 60)), others=the_store())
    changed = counter.ask(lambda store: store.apply_snapshot(whole))
    alerts.on_store_told()
    counter.orders.refresh(changed.order_ids)
    counter.until(lambda: len(counter.lists[-1]) == 59 and alerts._has_begun)
    counter.feed(another(99))
    counter.until(lambda: alerts.shown)
    assert [(each.kind, each.number, len(each.order_ids)) for each in alerts.shown] == [
        (AlertKind.NEW_ORDER, "99", 1)
    ]
    alerts._timer.stop()
    sounds.stop()
