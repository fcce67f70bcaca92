"""Something else instead, with a real service and without one; the answer reaches who waits for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from staff_app.controllers.store_lane import utc_now
from staff_app.rows.alerts import Sound
from staff_app.rows.orders import LineRow
from tests.gui.controllers.two_tablets import DRIVER, GOLD, LONGER, SCREWS, Tablet, fill, place
from tests.live_service import LiveService


@pytest.fixture
def service(tmp_path: Path) -> Iterator[LiveService]:
    """A service whose store has screws of several kinds."""
    with LiveService(tmp_path) as running:
        fill(running)
        yield running


@pytest.fixture
def orders(service: LiveService) -> tuple[str, str]:
    """Two boxes of screws: who wants to be asked, and who takes any similar ones up to 10."""
    with service.storefront() as front:
        line = {"sku": SCREWS, "quantity": 2}
        similar = {"substitution_preference": "any_similar", "price_cap_minor": 1000}
        return place(front, lines=[line]), place(front, lines=[line | similar])


@pytest.fixture
def maya(
    service: LiveService,
    orders: tuple[str, str],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Tablet]:
    """Her tablet, signed in."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    tablet = Tablet(tmp_path / "a", qtbot, service, "maya")
    tablet.start()
    tablet.until(lambda: tablet.enquiries.connected)
    yield tablet
    tablet.stop()


def line_of(tablet: Tablet, order_id: str) -> LineRow:
    """Its only line."""
    [detail] = tablet.ask(lambda store: store.details((order_id,), utc_now()))
    return detail.lines[0]


def skus(tablet: Tablet) -> list[str]:
    """What may be offered."""
    return [] if tablet.choice is None else [each.sku for each in tablet.choice.candidates]


def test_the_customer_is_asked_and_the_answer_arrives(
    maya: Tablet, orders: tuple[str, str], service: LiveService, tmp_path: Path, qtbot: QtBot
) -> None:
    """Live stock, one offer, and a lead who records the yes on another tablet."""
    maya.substitutes.look(orders[0], line_of(maya, orders[0]))
    maya.until(lambda: maya.choice is not None and maya.choice.is_live and maya.choice.answer_minutes)
    assert skus(maya) == [LONGER, GOLD]
    maya.substitutes.choose(LONGER)
    maya.substitutes.propose(2)
    maya.until(lambda: maya.rows[orders[0]].open_substitutions == 1)
    maya.until(maya.is_sent)

    lena = Tablet(tmp_path / "b", qtbot, service, "lena")
    try:
        lena.start()
        [asked] = lena.ask(lambda store: store.offers((orders[0],)))
        lena.substitutes.answer(orders[0], asked.substitution_id, True, "Said so on the phone")
        maya.until(lambda: maya.answers)
    finally:
        lena.stop()
        assert lena.answers == []
    [answer] = maya.answers
    assert (answer.state, answer.quantity, answer.name) == ("accepted", 2, "Wood screws 4x45")
    assert answer.substitute_line_id


def test_an_answer_that_came_while_the_app_was_off_is_announced_until_somebody_sees_it(
    maya: Tablet, orders: tuple[str, str], service: LiveService, tmp_path: Path, qtbot: QtBot
) -> None:
    """Once, by sound and by sight; it outlives another restart until its order is opened."""
    maya.substitutes.look(orders[0], line_of(maya, orders[0]))
    maya.until(lambda: maya.choice is not None and maya.choice.is_live)
    maya.substitutes.choose(LONGER)
    maya.substitutes.propose(2)
    maya.until(lambda: maya.rows[orders[0]].open_substitutions == 1)
    maya.until(maya.is_sent)
    [asked] = maya.ask(lambda store: store.offers((orders[0],)))
    assert maya.ask(lambda store: store.announcements.answers((orders[0],), utc_now())) == ()
    maya.stop()
    lena = Tablet(tmp_path / "b", qtbot, service, "lena")
    lena.start()
    lena.substitutes.answer(orders[0], asked.substitution_id, True, "Said so on the phone")
    lena.until(lambda: not lena.rows[orders[0]].open_substitutions)
    lena.until(lena.is_sent)
    assert lena.answers == []
    lena.stop()

    for is_last in (False, True):
        again = Tablet(tmp_path / "a", qtbot, service, "maya")
        again.start()
        again.until(lambda tablet=again: tablet.answers)  # type: ignore[misc]
        again.until(lambda tablet=again: tablet.player.heard)  # type: ignore[misc]
        assert [each.state for each in again.answers] == ["accepted"]
        assert again.player.heard == [Sound.NEW_ORDER]
        if is_last:
            again.orders.select(orders[0])
            again.until(lambda tablet=again: not tablet.answers)  # type: ignore[misc]
            assert again.ask(lambda store: store.announcements.answers((), utc_now())) == ()
        again.stop()


def test_who_takes_any_similar_one_is_not_asked(maya: Tablet, orders: tuple[str, str]) -> None:
    """Within the cap it counts at once."""
    maya.substitutes.look(orders[1], line_of(maya, orders[1]))
    maya.until(lambda: maya.choice is not None and maya.choice.is_live)
    assert skus(maya) == [LONGER]
    maya.substitutes.choose(LONGER)
    maya.substitutes.propose(2)
    maya.until(lambda: line_of(maya, orders[1]).substituted == 2)
    maya.until(maya.is_sent)
    assert maya.answers == []


def test_without_a_network_the_tablets_own_catalogue_has_to_do(maya: Tablet, orders: tuple[str, str]) -> None:
    """As of the last sync; the offer waits to be sent, and can be taken back."""
    maya.cut()
    maya.substitutes.look(orders[0], line_of(maya, orders[0]))
    maya.until(lambda: skus(maya))
    assert maya.choice is not None
    assert (maya.choice.is_live, maya.choice.as_of is not None) == (False, True)
    assert skus(maya) == [LONGER, GOLD]
    maya.substitutes.choose(GOLD)
    maya.substitutes.propose(1)
    maya.until(lambda: maya.rows[orders[0]].open_substitutions == 1)
    [asked] = maya.ask(lambda store: store.offers((orders[0],)))
    maya.substitutes.withdraw(orders[0], asked.substitution_id)
    maya.until(lambda: maya.rows[orders[0]].open_substitutions == 0)
    assert line_of(maya, orders[0]).open == 2


def test_a_scanned_product_is_chosen_or_told_why_not(maya: Tablet, orders: tuple[str, str]) -> None:
    """Whatever the list says."""
    maya.substitutes.look(orders[1], line_of(maya, orders[1]))
    maya.until(lambda: maya.choice is not None and maya.choice.is_live)
    for code in (DRIVER, GOLD, SCREWS, "4711"):
        maya.substitutes.scan(code)
    maya.until(lambda: len(maya.unfit) == 4)
    assert maya.unfit == [
        ("other_kind", "Wood screwdriver"),
        ("over_cap", "Wood screws, gold"),
        ("same_product", "Wood screws 4x40"),
        ("unknown", "4711"),
    ]
    maya.substitutes.scan(LONGER)
    maya.until(lambda: maya.choice is not None and maya.choice.chosen == LONGER)
