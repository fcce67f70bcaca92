"""Several orders on one walk: two people, two tablets, one service, with and without a network."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from staff_app.rows.orders import LostOrder
from tests.gui.controllers.two_tablets import Tablet, place
from tests.live_service import DRILL, GTINS, SCREWS, LiveService


@pytest.fixture
def service(tmp_path: Path) -> Iterator[LiveService]:
    """A service with the small store."""
    with LiveService(tmp_path) as running:
        yield running


@pytest.fixture
def orders(service: LiveService) -> tuple[str, str]:
    """A drill and two boxes of screws, twice."""
    with service.storefront() as front:
        return place(front), place(front)


@pytest.fixture
def tablets(
    service: LiveService,
    orders: tuple[str, str],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[tuple[Tablet, Tablet]]:
    """Maya's and Lena's, both signed in."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    made = Tablet(tmp_path / "a", qtbot, service, "maya"), Tablet(tmp_path / "b", qtbot, service, "lena")
    for tablet in made:
        tablet.start()
    yield made
    for tablet in made:
        tablet.stop()


def has_both(tablet: Tablet) -> None:
    """The walk in hand shows both orders."""
    tablet.until(lambda: tablet.walk is not None and len(tablet.walk.orders) == 2)


def who_has(tablet: Tablet, orders: tuple[str, ...]) -> list[str]:
    """Staff ids, as the tablet's own store has them now."""
    return [tablet.rows[each].assigned_id for each in orders]


def on_walk(mine: Tablet, other: Tablet, orders: tuple[str, str]) -> str:
    """Maya walks with both orders, and Lena has joined; the walk's id."""
    mine.waves.begin(orders)
    other.until(lambda: all(other.rows[each].wave for each in orders))
    wave = other.rows[orders[0]].wave
    other.waves.join(wave)
    for tablet in (mine, other):
        has_both(tablet)
    return wave


def test_two_on_one_walk_see_each_other_and_who_comes_second_is_told(
    tablets: tuple[Tablet, Tablet], orders: tuple[str, str]
) -> None:
    """Live: the second walks from the other end, sees what is taken, and is stopped with a name."""
    maya, lena = tablets
    on_walk(maya, lena, orders)
    assert maya.walk is not None
    assert lena.walk is not None
    assert (maya.walk.is_mine, lena.walk.is_mine, lena.walk.leader) == (True, False, "Maya R.")
    assert [each.summary.tote for each in lena.walk.orders] == ["1", "2"]

    maya.orders.pick(orders[0], "1", 1, GTINS[DRILL])
    lena.until(lambda: lena.line(orders[0], "1").picked == 1)
    assert lena.line(orders[0], "1").picked_by == "Maya R."

    lena.orders.pick(orders[0], "1", 1, GTINS[DRILL])
    lena.until(lambda: lena.refusals)
    assert lena.refusals[0].sentence == "Maya R. has picked Cordless drill 18 V already. Put yours back."


def test_what_two_have_taken_without_a_network_becomes_an_incident_that_names_them(
    tablets: tuple[Tablet, Tablet], orders: tuple[str, str]
) -> None:
    """The first to reach the service has it; the other tablet says who, and what to do."""
    maya, lena = tablets
    on_walk(maya, lena, orders)
    lena.cut()
    lena.orders.pick(orders[0], "2", 2, GTINS[SCREWS])
    lena.until(lambda: lena.line(orders[0], "2").picked == 2)
    lena.orders.pick(orders[1], "2", 1, GTINS[SCREWS])
    lena.until(lambda: lena.line(orders[1], "2").picked == 1)
    maya.orders.pick(orders[0], "2", 2, GTINS[SCREWS])
    maya.orders.pick(orders[1], "2", 1, GTINS[SCREWS])
    maya.until(lambda: maya.line(orders[1], "2").picked == 1)
    maya.until(maya.is_sent)

    lena.reconnect()
    lena.until(lambda: len(lena.ask(lambda store: store.incidents())) == 2)
    said = sorted(each.detail for each in lena.ask(lambda store: store.incidents()))
    numbers = [lena.rows[each].number for each in orders]
    assert any(
        words == f"“Pick item” by Lena K. on order {numbers[0]} did not count. "
        "Maya R. has picked Wood screws already. Put yours back."
        for words in said
    )
    assert any("Maya R. picked Wood screws at the same time. Compare 1 of 2" in words for words in said)
    lena.until(lambda: lena.line(orders[1], "2").picked == 1)


def test_a_pause_keeps_what_is_picked_and_a_colleague_goes_on(
    tablets: tuple[Tablet, Tablet], orders: tuple[str, str]
) -> None:
    """Nobody has it after a pause; handed on it is the colleague's, in the same totes."""
    maya, lena = tablets
    wave = on_walk(maya, lena, orders)
    maya.orders.pick(orders[0], "1", 1, GTINS[DRILL])
    lena.until(lambda: lena.line(orders[0], "1").picked == 1)
    told: list[tuple[str, list[str]]] = []
    maya.waves.walk_handed_on.connect(lambda name: told.append((name, who_has(maya, orders))))
    maya.waves.order_handed_on.connect(lambda name: told.append((name, who_has(maya, orders[:1]))))
    maya.waves.hand_to("lena")
    assert told == []
    lena.until(lambda: all(lena.rows[each].assigned_id == "lena" for each in orders))
    assert maya.walk is None
    assert told == [("Lena K.", ["lena", "lena"])]
    assert [(lena.rows[each].wave, lena.rows[each].tote) for each in orders] == [(wave, "1"), (wave, "2")]
    lena.until(lambda: lena.walk is not None and lena.walk.is_mine)

    lena.waves.pause()
    maya.until(lambda: not any(maya.rows[each].wave or maya.rows[each].assigned_id for each in orders))
    assert maya.rows[orders[0]].units_decided == 1
    maya.waves.hand_order_to(orders[0], "lena")
    lena.until(lambda: lena.rows[orders[0]].assigned_to == "Lena K.")
    assert told[1:] == [("Lena K.", ["lena"])]


def test_who_loses_a_walk_that_two_began_learns_who_has_it(
    tablets: tuple[Tablet, Tablet], orders: tuple[str, str]
) -> None:
    """Neither could know of the other; the orders are with whoever the service heard last."""
    maya, lena = tablets
    maya.cut()
    maya.waves.begin(orders)
    has_both(maya)
    lena.waves.begin(orders)
    has_both(lena)
    lena.until(lambda: not lena.ask(lambda store: store.outbox_status()).unsent)
    lost: list[LostOrder] = []
    lena.waves.orders_lost.connect(lost.extend)
    maya.reconnect()
    lena.until(lambda: lena.walk is not None and not lena.walk.orders)
    assert lena.walk is not None
    assert (lena.walk.went_to, who_has(lena, orders)) == (("Maya R.",), ["maya", "maya"])
    assert maya.walk is not None
    assert (len(maya.walk.orders), maya.walk.went_to) == (2, ())
    assert sorted((each.tote, each.units, each.taken_by) for each in lost) == [
        ("1", 0, "Maya R."),
        ("2", 0, "Maya R."),
    ]


@pytest.mark.parametrize("on", [True, False])
def test_a_walk_that_is_taken_apart_elsewhere_says_where_its_orders_went(
    tablets: tuple[Tablet, Tablet], orders: tuple[str, str], on: bool
) -> None:
    """Each order handed on alone, or nobody's after a pause: not done."""
    maya, lena = tablets
    on_walk(maya, lena, orders)
    lost: list[LostOrder] = []
    lena.waves.orders_lost.connect(lost.extend)
    if on:
        for each in orders:
            maya.waves.hand_order_to(each, "maya")
    else:
        maya.waves.pause()
    lena.until(lambda: lena.walk is not None and not lena.walk.orders)
    assert lena.walk is not None
    assert lena.walk.went_to == (("Maya R.",) if on else ("",))
    assert [(each.is_open, each.taken_by) for each in lost] == ([] if on else [(True, "")] * 2)


def test_an_order_that_leaves_the_walk_alone_is_told_with_its_tote(
    service: LiveService, tablets: tuple[Tablet, Tablet], orders: tuple[str, str]
) -> None:
    """Taken by a colleague, with what is in the tote; what one hands on oneself is not told again."""
    maya, lena = tablets
    on_walk(maya, lena, orders)
    lost: list[LostOrder] = []
    for tablet in tablets:
        tablet.waves.orders_lost.connect(lost.extend)
    maya.orders.pick(orders[0], "2", 2, GTINS[SCREWS])
    lena.until(lambda: lena.line(orders[0], "2").picked == 2)
    number = maya.rows[orders[0]].number
    lena.waves.hand_order_to(orders[0], "lena")
    maya.until(lambda: lost)
    lena.until(lambda: lena.walk is not None and len(lena.walk.orders) == 1)
    assert lost == [LostOrder(number, "1", 2, "picking", is_open=True, taken_by="Lena K.")]


def test_a_cancelled_order_leaves_the_walk_and_what_was_taken_goes_back(
    service: LiveService, tablets: tuple[Tablet, Tablet], orders: tuple[str, str]
) -> None:
    """The customer has changed their mind; the other order goes on."""
    maya, _ = tablets
    maya.waves.begin(orders)
    has_both(maya)
    maya.orders.pick(orders[1], "1", 1, GTINS[DRILL])
    maya.until(lambda: maya.line(orders[1], "1").picked == 1)
    maya.until(maya.is_sent)
    lost: list[LostOrder] = []
    maya.waves.orders_lost.connect(lost.extend)
    number = maya.rows[orders[1]].number
    with service.storefront() as front:
        answer = front.post(
            f"/v1/orders/{orders[1]}/cancel",
            json={"reason": "Changed their mind"},
            headers={"Idempotency-Key": "cancel-1"},
        )
        assert answer.is_success, answer.text
    maya.until(lambda: lost and maya.walk is not None and len(maya.walk.orders) == 1)
    assert lost == [LostOrder(number, "2", 1, "cancelled", is_open=False)]


def test_what_is_told_of_a_unit_comes_after_its_undo(
    tablets: tuple[Tablet, Tablet], orders: tuple[str, str]
) -> None:
    """Both are in the one toast: the undo would take the place of the sentence, and comes back by itself."""
    maya, _ = tablets
    told: list[str] = []
    maya.orders.picked.connect(lambda *_: told.append("picked"))
    maya.orders.undo_offered.connect(lambda offer: told.append(offer.kind))
    maya.orders.pick(orders[0], "1", 1, GTINS[DRILL])
    maya.until(lambda: len(told) == 2)
    assert told == ["pick_item", "picked"]


def test_a_second_walk_has_totes_of_its_own(tablets: tuple[Tablet, Tablet], orders: tuple[str, str]) -> None:
    """Letters beside numbers: nobody puts anything into a colleague's tote 1."""
    maya, lena = tablets
    maya.waves.begin(orders[:1])
    lena.until(lambda: lena.rows[orders[0]].tote == "1")
    lena.waves.begin(orders[1:])
    maya.until(lambda: maya.rows[orders[1]].tote == "A")
