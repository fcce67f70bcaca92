"""The orders on the screen, and acts on them."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from pickup_domain.commands import AddNote, MarkReady, StartPicking
from pickup_domain.sync import CommandResult, ResultStatus
from staff_app.config import Config
from staff_app.rows.orders import OrderSummary, UndoOffer
from staff_app.store.pickup_store import PickupStore
from staff_app.ui.words import undo_words
from tests.counter_service import change, page
from tests.damage import flip, wreck
from tests.factories import ASSOCIATE, DRILL_GTIN, NOW, ORDER_ID, TABLET, after, placed, ready, staged
from tests.gui.controllers.conftest import Counter

ID = str(ORDER_ID)
Make = Callable[..., Counter]


def test_the_list_comes_once_the_queue_is_open(at_counter: Make) -> None:
    """In one signal."""
    counter = at_counter(placed())
    counter.start(signed_in=False)
    assert [[row.number for row in rows] for rows in counter.lists] == [["10477"]]


def test_nobody_signed_in_can_do_nothing(at_counter: Make) -> None:
    """They are told to sign in, and nothing is written."""
    counter = at_counter(placed())
    counter.start(signed_in=False)
    counter.orders.start_picking(ID)
    assert [refusal.code for refusal in counter.refusals] == ["signed_out"]
    assert counter.ask(lambda store: store.outbox_status()).unsent == 0


def test_an_act_is_durable_when_it_is_told(at_counter: Make) -> None:
    """The list, the detail and the act's name follow."""
    counter = at_counter(placed())
    counter.start()
    acted: list[tuple[str, str]] = []
    counter.orders.acted.connect(lambda order_id, kind: acted.append((order_id, kind)))
    counter.orders.select(ID)
    counter.orders.pick(ID, "1", 1, DRILL_GTIN)
    counter.until(lambda: acted)
    assert acted == [(ID, "pick_item")]
    assert counter.ask(lambda store: store.outbox_status()).unsent == 1
    assert counter.lists[-1][0].status == "picking"
    assert counter.detail is not None
    assert counter.detail.lines[0].picked == 1


def test_a_refusal_has_a_sentence_and_changes_nothing(at_counter: Make) -> None:
    """Nothing is ready before it is picked."""
    counter = at_counter(placed())
    counter.start()
    counter.orders.mark_ready(ID, partly=False)
    counter.until(lambda: counter.refusals)
    assert counter.refusals[0].order_id == ID
    assert counter.refusals[0].sentence.endswith(".")
    assert len(counter.lists) == 1


def test_input_that_cannot_be_a_command_is_refused_in_words(at_counter: Make) -> None:
    """Not as a bug."""
    counter = at_counter(placed())
    counter.start()
    counter.orders.pick(ID, "1", -3, DRILL_GTIN)
    counter.until(lambda: counter.refusals)
    assert counter.refusals[0].code == "bad_input"


def test_the_undo_takes_the_act_back(at_counter: Make) -> None:
    """It is offered after the act and works with what it names."""
    counter = at_counter(staged())
    counter.start()
    offers: list[object] = []
    counter.orders.undo_offered.connect(offers.append)
    counter.orders.undo_offered.connect(lambda offer: counter.orders.undo(ID, offer.command_id))
    counter.orders.mark_ready(ID, partly=False)
    counter.until(lambda: offers and counter.lists[-1][0].status == "picking")
    assert counter.refusals == []


def test_the_undo_is_found_again_where_the_order_is_opened(at_counter: Make) -> None:
    """After a restart, or elsewhere; what only changes underneath offers nothing, nor what is over."""
    counter = at_counter(after(staged(), MarkReady(), actor=ASSOCIATE))
    counter.start()
    found: list[UndoOffer] = []
    counter.orders.undo_found.connect(found.append)
    counter.orders.select(ID)
    counter.until(lambda: found)
    counter.orders.refresh(frozenset({ID}))
    counter.now = found[0].until
    counter.orders.select(ID)
    counter.ask(lambda store: store.outbox_status())
    assert [(each.kind, each.by, each.by_name) for each in found] == [
        ("mark_ready", ASSOCIATE.id, ASSOCIATE.name)
    ]


def test_a_longer_hold_is_told_once_it_is_on_disk(at_counter: Make) -> None:
    """With the time that the customer may be told on the phone."""
    counter = at_counter(ready())
    counter.start()
    held: list[OrderSummary] = []
    counter.orders.held.connect(held.append)
    counter.orders.extend_hold(ID)
    counter.until(lambda: held)
    assert held[0].hold_until == NOW + timedelta(hours=72 + 24)
    assert counter.ask(lambda store: store.outbox_status()).unsent == 1


def test_what_the_service_refuses_is_named_by_its_command(at_counter: Make) -> None:
    """So that nobody is offered to take it back."""
    counter = at_counter(placed())
    counter.start()
    named: list[frozenset[str]] = []
    counter.orders.refused_later.connect(named.append)
    counter.orders.start_picking(ID)
    counter.until(lambda: counter.lists[-1][0].status == "picking")
    [entry] = counter.ask(lambda store: store.due_commands(NOW, 10))
    result = CommandResult(
        id=entry.pushed.id, status=ResultStatus.REJECTED, code="stale", sentence="Too late."
    )
    changed = counter.ask(lambda store: store.record_results([result], NOW))
    counter.orders.refresh(changed.order_ids, changed.incidents)
    assert named == [frozenset({str(entry.pushed.id)})]


def test_what_is_taken_back_about_a_bag_says_which_and_where(at_counter: Make) -> None:
    """The message with the undo is all that stays on the screen of a bag that was moved by scanner."""
    counter = at_counter(staged())
    counter.start()
    said: list[str] = []
    counter.orders.undo_offered.connect(lambda offer: said.append(undo_words(offer.kind, offer.about)))
    counter.orders.move_bag(ID, "10477-1", "B-08")
    counter.orders.bag_missing(ID, "10477-1")
    counter.until(lambda: len(said) == 2)
    assert said == ["Bag moved: 10477-1 · B-08", "Bag missing: 10477-1 · B-08"]


def test_a_batch_of_changes_is_one_signal(at_counter: Make) -> None:
    """Not one for each order."""
    orders = [placed(number=str(20000 + n)) for n in range(3)]
    ids = [ORDER_ID.__class__(int=n + 1) for n in range(3)]
    rows = [order.model_copy(update={"order_id": each}) for order, each in zip(orders, ids, strict=True)]
    counter = at_counter(*rows)
    counter.start()
    before = len(counter.lists)
    begun = [after(order, StartPicking()) for order in rows]
    changes = [change(seq, order) for seq, order in enumerate(begun, 1)]
    counter.ask(lambda store: store.apply_changes(page(*changes)))
    counter.orders.refresh(frozenset(str(each) for each in ids))
    counter.until(lambda: len(counter.lists) > before)
    counter.ask(lambda store: store.cursor())
    assert len(counter.lists) == before + 1
    counter.orders.refresh(frozenset(str(each) for each in ids))
    counter.ask(lambda store: store.cursor())
    assert len(counter.lists) == before + 1  # nothing of it looks different


@pytest.mark.parametrize(
    ("seq", "wrecked", "sentence"),
    [
        (
            1,
            "reference",
            "The orders kept here were damaged and are fetched anew. Saved: unsent steps 1, own exceptions "
            "0, prints 0.",
        ),
        (
            7,
            "print_job",
            "The orders kept here were damaged and are fetched anew. Saved: unsent steps 0, own exceptions "
            "0, prints 0. Could not be read: unsent steps 1, exceptions 0, prints 0. More may be missing: "
            "look at the orders that were worked on with this tablet.",
        ),
    ],
)
def test_a_rescue_says_what_was_saved_and_what_was_not(
    at_counter: Make, tmp_path: Path, seq: int, wrecked: str, sentence: str
) -> None:
    """Steps, exceptions and prints are each counted; where there may have been more, that is said."""
    counter = at_counter(placed())
    database = Config(tmp_path, token_file=True).database
    store = PickupStore.open(database, TABLET, NOW)
    store.submit(ID, AddNote(text="still unsent"), ASSOCIATE, NOW, offline=True)
    store.close()
    flip(database, b'"seq": 1', b'"seq": %d' % seq)
    wreck(database, wrecked)
    counter.sign_in.start()
    counter.until(lambda: counter.refusals and counter.lists)
    assert [refusal.sentence for refusal in counter.refusals] == [sentence]
