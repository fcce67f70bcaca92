"""A lead ends exceptions where they are listed, on the whole counter without a network."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pickup_domain import commands as c
from pickup_domain.order import Order, Role, StorePolicy, SubstituteItem, SubstitutionState
from pickup_domain.store import MessageFate
from staff_app.rows.exceptions import ExceptionKind
from staff_app.ui.lead.exceptions.exception_acts import Remedy
from staff_app.ui.lead.exceptions.exceptions_page import ExceptionsPage
from staff_app.ui.page import Page
from tests.factories import NOW, after, placed, ready, staged, usd
from tests.gui.floor import Floor, furnish
from tests.reference_rows import item, member

K, R = ExceptionKind, Remedy
HELD, ASKED, LOST, UNTOLD = (UUID(int=number) for number in (10480, 10481, 10482, 10483))
OFFER = c.ProposeSubstitution(
    line_id="1",
    quantity=1,
    item=SubstituteItem(sku="SKU-9", name="Another drill", unit_price=usd(9900)),
)


def named(order: Order, order_id: UUID) -> Order:
    """The order under another id."""
    bags = tuple(each.model_copy(update={"bag_id": f"{order_id.int}-1"}) for each in order.bags)
    return order.model_copy(update={"order_id": order_id, "number": str(order_id.int), "bags": bags})


class Desk(Floor):
    """The same floor, with Lena in front of her exceptions."""

    @property
    def page(self) -> ExceptionsPage:
        """The page in front."""
        page = self.shop.lead_page(Page.EXCEPTIONS)
        assert isinstance(page, ExceptionsPage)
        return page

    def has(self, kind: ExceptionKind, order_id: UUID) -> bool:
        """Whether one of that kind is listed of an order."""
        return self._row(kind, order_id) is not None

    def choose(self, kind: ExceptionKind, order_id: UUID) -> None:
        """Tap its card."""
        self.until(lambda: self.has(kind, order_id))
        row = self._row(kind, order_id)
        assert row is not None
        cards = self.page.list
        cards.scrollTo(self.page.model.index(row))
        place = cards.visualRect(self.page.model.index(row)).center()
        QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def do(self, remedy: Remedy) -> None:
        """Tap an act."""
        self.click(self.page.foot.button(remedy))

    def _row(self, kind: ExceptionKind, order_id: UUID) -> int | None:
        start = f"{order_id} {kind.value}:"
        rows = self.page.model.rows
        return next((at for at, each in enumerate(rows) if each.key.startswith(start)), None)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A hold that ends soon, a question, a missing bag, and a message to whoever wants no texts."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    fate = MessageFate(
        message_id=UUID(int=5),
        order_id=UNTOLD,
        kind="ready",
        channel="sms",
        state="withdrawn",
        why="opted_out",
        at=NOW,
    )
    held = staged(placed(policy=StorePolicy(hold_hours=2)))
    furnish(
        tmp_path,
        named(after(held, c.MarkReady(), now=NOW - timedelta(minutes=90)), HELD),
        named(after(placed(), c.StartPicking(), OFFER), ASKED),
        named(after(ready(), c.BagMissing(bag_id="10477-1")), LOST),
        named(ready(), UNTOLD),
        others=(
            item("staff", "lena", member("lena", role=Role.SHIFT_LEAD), version=2),
            item("message", str(fate.message_id), fate),
        ),
    )
    running = Desk(tmp_path, qtbot, "lena")
    running.click(running.shop.rail.button(Page.EXCEPTIONS))
    yield running
    running.end()


def test_a_hold_is_extended_from_the_list(desk: Desk) -> None:
    """One tap on its card, one on the act; then it is no exception any more."""
    desk.choose(K.HOLD, HELD)
    desk.do(R.EXTEND_HOLD)
    desk.until(lambda: not desk.has(K.HOLD, HELD))
    until = desk.order(HELD).hold_until
    assert until is not None
    assert until > NOW + timedelta(hours=24)
    assert desk.shop.current_page() is Page.EXCEPTIONS


def test_what_nobody_collected_is_given_up_from_the_list(desk: Desk) -> None:
    """As on the order's page: it counts at once, and the same undo is offered."""
    desk.choose(K.HOLD, HELD)
    desk.do(R.NO_SHOW)
    desk.until(lambda: not desk.has(K.HOLD, HELD))
    assert desk.order(HELD).status.value == "no_show"
    assert desk.shop.taking_back.undo is not None
    assert (desk.shop.taking_back.undo.order_id, desk.shop.taking_back.undo.kind) == (
        str(HELD),
        "record_no_show",
    )
    desk.until(lambda: desk.has(K.RETURN, HELD))


def test_a_customers_answer_is_recorded_from_the_list(desk: Desk) -> None:
    """With how they gave it, on the order's timeline."""
    desk.choose(K.SUBSTITUTION, ASKED)
    desk.do(R.SAID_YES)
    desk.click(desk.page.stack.phone.hows.button("Said so on the phone"))
    desk.click(desk.page.stack.phone.primary)
    desk.until(lambda: not desk.has(K.SUBSTITUTION, ASKED))
    assert desk.order(ASKED).substitutions[0].state is SubstitutionState.ACCEPTED


def test_something_else_is_asked_for_from_the_list(desk: Desk) -> None:
    """What was asked is taken back, and the choice for its line is open on the order."""
    desk.choose(K.SUBSTITUTION, ASKED)
    desk.do(R.ASK_AGAIN)
    panel = desk.shop.orders.panel
    desk.until(lambda: panel.sheet is panel.substitute)
    assert panel.substitute.about.text() == "Cordless drill 18 V"
    assert desk.order(ASKED).substitutions[0].state is SubstitutionState.WITHDRAWN


def test_who_wants_no_texts_is_told_and_that_is_written_down(desk: Desk) -> None:
    """The end of their number is shown; it is off the list, and on it again where that was a slip."""
    desk.choose(K.MESSAGE, UNTOLD)
    assert "the number ends in 0100" in desk.page.card.sentence.text()
    desk.do(R.REACHED)
    desk.until(lambda: not desk.has(K.MESSAGE, UNTOLD))
    assert desk.order(UNTOLD).timeline[-1].detail == "The customer was told"
    desk.until(lambda: desk.shop.taking_back.undo is not None)
    desk.click(desk.shop.toast.button)
    desk.until(lambda: desk.has(K.MESSAGE, UNTOLD))
    assert desk.order(UNTOLD).timeline[-1].kind == "exception_reopened"


def test_a_missing_bags_shelf_is_gone_through(desk: Desk) -> None:
    """It is in hand at once."""
    desk.choose(K.BAG, LOST)
    desk.do(R.SWEEP)
    desk.until(lambda: desk.counter.controllers.shelves.shelf == "B-07")
    assert desk.shop.current_page() is Page.SHELVES
