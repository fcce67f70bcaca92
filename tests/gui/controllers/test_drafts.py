"""Half-written notes: they wait until they count, and go with their order."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from pickup_domain.commands import Cancel
from pickup_domain.order import Customer, Order
from pickup_domain.sync import ChangeOp
from tests.counter_service import change, page, snapshot
from tests.factories import LEAD, NOW, ORDER_ID, after, placed
from tests.gui.controllers.conftest import Counter
from tests.reference_rows import the_store

ID = str(ORDER_ID)
WORDS = "Rings twice"
Make = Callable[..., Counter]


def begun(at_counter: Make, order: Order, words: str = WORDS) -> Counter:
    """Maya has typed so much about the order."""
    counter = at_counter(order)
    counter.start()
    counter.orders.drafts.keep("maya", counter.lists[-1][0], words)
    return counter


def test_a_note_that_is_refused_is_still_there_and_one_that_counts_is_not(at_counter: Make) -> None:
    """Nobody has to type it again."""
    endless = "x" * 501
    counter = begun(at_counter, placed(), endless)
    counter.orders.add_note(ID, endless)
    counter.until(lambda: counter.refusals)
    assert counter.orders.drafts.of("maya", ID) == endless

    counter.orders.drafts.keep("maya", counter.lists[-1][0], f"{WORDS} ")
    counter.orders.drafts.keep("tom", counter.lists[-1][0], "Call first")
    counter.orders.add_note(ID, WORDS)
    counter.until(lambda: not counter.orders.drafts.of("maya", ID))
    assert counter.orders.drafts.of("tom", ID) == "Call first"


def test_what_was_written_since_stays(at_counter: Make) -> None:
    """The next note is begun before the one before it is on disk."""
    counter = begun(at_counter, placed())
    acted: list[str] = []
    counter.orders.acted.connect(lambda _, kind: acted.append(kind))
    counter.orders.add_note(ID, WORDS)
    counter.orders.drafts.keep("maya", counter.lists[-1][0], "And another")
    counter.until(lambda: acted)
    assert counter.orders.drafts.of("maya", ID) == "And another"


def _closed() -> Order:
    return after(placed(), Cancel(reason="Changed their mind"), actor=LEAD)


def _deleted(counter: Counter) -> frozenset[str]:
    order = _closed()
    newer = order.model_copy(update={"version": order.version + 1})
    gone = page(change(1, newer, ChangeOp.DELETE))
    return counter.ask(lambda store: store.apply_changes(gone)).order_ids


def _not_in_the_snapshot(counter: Counter) -> frozenset[str]:
    anew = snapshot(others=the_store())
    return counter.ask(lambda store: store.apply_snapshot(anew)).order_ids


def _closed_long_ago(counter: Counter) -> frozenset[str]:
    later = page(server_time=NOW + timedelta(hours=49))
    return counter.ask(lambda store: store.apply_changes(later)).order_ids


def _erased(counter: Counter) -> frozenset[str]:
    order = _closed()
    nobody = Customer(name="—", email_consent=False, sms_consent=False)
    erased = order.model_copy(update={"customer": nobody, "version": order.version + 1})
    return counter.ask(lambda store: store.apply_changes(page(change(1, erased)))).order_ids


@pytest.mark.parametrize(
    ("left", "others"),
    [
        (_deleted, 0),
        (_not_in_the_snapshot, 0),
        (_closed_long_ago, 0),
        (_erased, 0),
        pytest.param(_erased, 50, id="_erased-among many"),
    ],
)
def test_a_draft_leaves_the_tablet_with_its_order(
    at_counter: Make, left: Callable[[Counter], frozenset[str]], others: int
) -> None:
    """What was written about somebody is kept no longer than they are."""
    counter = begun(at_counter, _closed())
    counter.orders.refresh(frozenset({ID}))
    counter.ask(lambda store: store.cursor())
    assert counter.orders.drafts.of("maya", ID) == WORDS

    gone = left(counter)
    assert ID in gone
    counter.orders.refresh(gone | {f"another-{n}" for n in range(others)})
    counter.until(lambda: not counter.orders.drafts.order_ids)
    assert counter.orders.drafts.of("maya", ID) == ""
