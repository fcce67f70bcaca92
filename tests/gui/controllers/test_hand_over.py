"""The hand-over in hand: what is missing, what is kept, and the act itself."""

from collections.abc import Callable

import pytest

from pickup_domain import commands as c
from pickup_domain import pickup_code
from pickup_domain.commands import DoHandOver
from pickup_domain.convert import from_wire
from pickup_domain.order import PickupPerson, StorePolicy
from staff_app.rows.hand_over import NextAct, PassVerdict, SignatureRow, Verdict
from staff_app.rows.orders import OrderDetail
from tests.factories import CUSTOMER, ORDER_ID, after, line, placed, ready, staged
from tests.gui.controllers.conftest import Counter
from tests.reference_rows import PEPPER

ID = str(ORDER_ID)
Make = Callable[..., Counter]


def chosen(counter: Counter) -> None:
    """Sign in and choose the order by name."""
    counter.start()
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)
    counter.hand_over.set_identity_checked(True)


def missing(counter: Counter) -> tuple[str, ...]:
    """What still stands in the way."""
    assert counter.view is not None
    return counter.view.missing


def test_an_order_that_becomes_ready_while_shown_turns_valid(at_counter: Make) -> None:
    """How they showed who they are is remembered from before."""
    counter = at_counter(staged())
    chosen(counter)
    assert counter.view is not None
    assert counter.view.verdict.verdict is Verdict.NOT_READY
    counter.feed(ready())
    counter.until(lambda: counter.view and counter.view.verdict.verdict is Verdict.VALID)
    assert counter.view.verdict.method == "identity_check"


def test_what_is_missing_is_told_and_clears(at_counter: Make) -> None:
    """The bag to scan and the age to check, one sentence each."""
    lines = (line("1", age_check=18),)
    counter = at_counter(ready(placed(lines, policy=StorePolicy(require_bag_scan=True))))
    chosen(counter)
    assert missing(counter) == ("Scan the bag on B-07.", "Check that they are 18 or older.")
    counter.hand_over.scan_bag("10477-1")
    counter.hand_over.set_age_checked(True)
    assert missing(counter) == ()


def test_the_same_order_shown_again_keeps_what_was_scanned(at_counter: Make) -> None:
    """The camera may see a pass twice while the bags are fetched."""
    counter = at_counter(ready())
    chosen(counter)
    counter.hand_over.scan_bag("10477-1")
    views: list[object] = []
    counter.hand_over.changed.connect(views.append)
    counter.hand_over.choose(ID)
    counter.until(lambda: views)
    assert counter.view is not None
    assert counter.view.scanned_bag_ids == ("10477-1",)


def test_confirm_is_on_disk_before_it_is_told(at_counter: Make) -> None:
    """Completed comes once, with its undo, and the next customer may come."""
    counter = at_counter(ready())
    chosen(counter)
    done: list[OrderDetail] = []
    counter.hand_over.completed.connect(done.append)
    counter.hand_over.confirm()
    counter.hand_over.confirm()
    counter.until(lambda: done)
    assert counter.ask(lambda store: store.outbox_status()).unsent == 1
    assert (done[0].summary.status, done[0].undo is not None) == ("picked_up", True)
    assert counter.view is None


def test_no_bag_named_hands_over_nothing(at_counter: Make) -> None:
    """An empty choice is not "everything"."""
    counter = at_counter(ready())
    chosen(counter)
    counter.hand_over.confirm(())
    assert counter.ask(lambda store: store.outbox_status()).unsent == 0


def test_a_refused_hand_over_can_be_tried_again(at_counter: Make) -> None:
    """The age is checked by the rules too, and the order stays in hand."""
    counter = at_counter(ready(placed((line("1", age_check=18),))))
    chosen(counter)
    counter.hand_over.confirm()
    counter.until(lambda: counter.refusals)
    assert counter.view is not None
    counter.hand_over.set_age_checked(True)
    counter.hand_over.confirm()
    counter.until(lambda: counter.view is None)
    assert len(counter.refusals) == 1


CODE = pickup_code.derive(b"secret", ORDER_ID)
SIGNATURE = SignatureRow(2.5, (((0.1, 0.5, 0), (0.9, 0.5, 80)),))


def test_a_name_alone_hands_nothing_over(at_counter: Make) -> None:
    """Found by name, somebody has to compare it with an ID before anything goes."""
    counter = at_counter(ready())
    counter.start()
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)
    assert missing(counter) == ("Compare the name with an ID.",)
    refused: list[object] = []
    counter.hand_over.refused.connect(refused.append)
    counter.hand_over.confirm()
    assert len(refused) == 1
    assert counter.ask(lambda store: store.outbox_status()).unsent == 0
    counter.hand_over.set_identity_checked(True)
    assert missing(counter) == ()


def test_a_signature_is_asked_for_and_leaves_with_the_command(at_counter: Make) -> None:
    """Nothing of it is in the order; only the unsent command has the strokes."""
    counter = at_counter(ready(placed((line("1"),), policy=StorePolicy(require_signature=True))))
    chosen(counter)
    assert missing(counter) == ("Let them sign.",)
    counter.hand_over.sign(SIGNATURE)
    assert missing(counter) == ()
    counter.hand_over.confirm()
    counter.until(lambda: counter.view is None)
    order = counter.ask(lambda store: store.order(ID))
    assert order is not None
    assert order.hand_overs[0].signed
    assert "strokes" not in order.model_dump_json()
    [entry] = counter.ask(lambda store: store.due_commands(counter.now, 10))
    args = from_wire(entry.pushed, "tablet").args
    assert isinstance(args, DoHandOver)
    assert args.signature is not None
    assert args.signature.strokes == SIGNATURE.strokes


def test_who_cannot_sign_gets_their_order_with_a_reason(at_counter: Make) -> None:
    """The reason is kept on the hand-over."""
    counter = at_counter(ready(placed((line("1"),), policy=StorePolicy(require_signature=True))))
    chosen(counter)
    counter.hand_over.sign(None, "Cannot write now")
    counter.hand_over.confirm()
    counter.until(lambda: counter.view is None)
    order = counter.ask(lambda store: store.order(ID))
    assert order is not None
    assert (order.hand_overs[0].signed, order.hand_overs[0].not_signed) == (False, "Cannot write now")


def test_a_hand_over_that_is_taken_back_is_in_hand_again(at_counter: Make) -> None:
    """With what was scanned and checked for it."""
    counter = at_counter(ready())
    chosen(counter)
    counter.hand_over.scan_bag("10477-1")
    done: list[OrderDetail] = []
    counter.hand_over.completed.connect(done.append)
    counter.hand_over.confirm()
    counter.until(lambda: done and counter.view is None)
    undo = done[0].undo
    assert undo is not None
    counter.orders.undo(ID, undo.command_id)
    counter.until(lambda: counter.view and counter.view.identity_checked)
    assert counter.view is not None
    assert counter.view.verdict.verdict is Verdict.VALID
    assert counter.view.scanned_bag_ids == ("10477-1",)


@pytest.mark.parametrize("take", [True, False])
def test_another_customers_pass_takes_nothing_out_of_hand(at_counter: Make, take: bool) -> None:
    """It is said whose it is; nothing goes before somebody chose."""
    other = ready(placed(number="10478")).model_copy(
        update={"order_id": type(ORDER_ID)(int=5), "pickup_code_digest": digest(CODE)}
    )
    counter = at_counter(ready(), other)
    chosen(counter)
    said: list[PassVerdict | None] = []
    counter.hand_over.verdict_changed.connect(said.append)
    counter.hand_over.type_code(CODE)
    counter.until(lambda: said)
    assert said[0] is not None
    assert (said[0].verdict, said[0].order_id) == (Verdict.OTHER_ORDER, str(other.order_id))
    assert counter.hand_over.order_id == ID
    assert missing(counter) == ("The pass that was shown belongs to another order.",)
    counter.hand_over.confirm()
    assert counter.ask(lambda store: store.outbox_status()).unsent == 0
    if take:
        counter.hand_over.take_other()
        assert (counter.hand_over.order_id, missing(counter)) == (str(other.order_id), ())
    else:
        counter.hand_over.stay()
        assert (counter.hand_over.order_id, missing(counter)) == (ID, ())


def test_the_order_that_is_asked_about_is_told_as_it_is_now(at_counter: Make) -> None:
    """Its customer names somebody else while the pass is asked about."""
    other = ready(placed(number="10478")).model_copy(
        update={"order_id": type(ORDER_ID)(int=5), "pickup_code_digest": digest(CODE)}
    )
    counter = at_counter(ready(), other)
    chosen(counter)
    said: list[PassVerdict] = []
    counter.hand_over.verdict_changed.connect(said.append)
    counter.hand_over.type_code(CODE)
    counter.until(lambda: said)
    eva = c.ChangePickupPerson(pickup_person=PickupPerson(name="Eva Weber"))
    counter.feed(after(other, eva, actor=CUSTOMER))
    counter.until(lambda: len(said) == 2)
    assert "order #10478 of Eva Weber" in said[1].sentence
    counter.hand_over.take_other()
    assert counter.view is not None
    assert counter.view.detail.summary.pickup_name == "Eva Weber"


DID = {
    "scanned a bag": lambda counter: counter.hand_over.scan_bag("10477-1"),
    "looked at an ID": lambda counter: counter.hand_over.set_age_checked(True),
    "compared the name": lambda counter: counter.hand_over.set_identity_checked(True),
    "had them sign": lambda counter: counter.hand_over.sign(SIGNATURE),
    "heard why they do not sign": lambda counter: counter.hand_over.sign(None, "Cannot write now"),
    "kept a bag here": lambda counter: counter.hand_over.keep_here(("10477-1",)),
    "took an item back": lambda counter: counter.hand_over.refuse(ID, (("1", 1),), "Wrong item"),
}  # fmt: skip
"""What somebody may have done for the order in hand."""


@pytest.mark.parametrize("did", [None, *DID])
def test_only_an_order_for_which_something_was_done_stays_before_the_next_pass(
    at_counter: Make, did: str | None
) -> None:
    """Chosen by name and left lying, it gives way at once; nothing that was done is lost."""
    other = ready(placed(number="10478")).model_copy(
        update={"order_id": type(ORDER_ID)(int=5), "pickup_code_digest": digest(CODE)}
    )
    counter = at_counter(ready(placed((line("1", ordered=2),))), other)
    counter.start()
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)
    views: list[object] = []
    counter.hand_over.changed.connect(views.append)
    if did is not None:
        DID[did](counter)
        counter.until(lambda: views)
    said: list[PassVerdict | None] = []
    counter.hand_over.verdict_changed.connect(said.append)
    counter.hand_over.type_code(CODE)
    counter.until(lambda: said)
    assert said[-1] is not None
    expected = (Verdict.VALID, str(other.order_id)) if did is None else (Verdict.OTHER_ORDER, ID)
    assert (said[-1].verdict, counter.hand_over.order_id) == expected


@pytest.mark.parametrize("shown", ["P1:half-read", "ZZZZ-ZZZZ"])
def test_a_pass_that_is_worth_nothing_takes_nothing_out_of_hand(at_counter: Make, shown: str) -> None:
    """Half read, forged or mistyped while bags are fetched: it is said, and what was done still counts."""
    counter = at_counter(ready())
    chosen(counter)
    counter.hand_over.scan_bag("10477-1")
    said: list[PassVerdict | None] = []
    counter.hand_over.verdict_changed.connect(said.append)
    if shown.startswith("P1:"):
        counter.hand_over.present_pass(shown)
    else:
        counter.hand_over.type_code(shown)
    counter.until(lambda: said)
    assert said[0] is not None
    assert said[0].verdict is not Verdict.VALID
    assert said[0].acts[0] is NextAct.STAY
    assert (counter.hand_over.order_id, missing(counter)) == (ID, ())
    counter.hand_over.stay()
    assert said[-1] is not None
    assert said[-1].verdict is Verdict.VALID
    assert counter.view is not None
    assert counter.view.scanned_bag_ids == ("10477-1",)


def test_a_scanned_order_number_takes_nothing_out_of_hand(at_counter: Make) -> None:
    """A slip that lies on the counter is no reason to begin anew."""
    other = ready(placed(number="10478")).model_copy(update={"order_id": type(ORDER_ID)(int=5)})
    counter = at_counter(ready(), other)
    chosen(counter)
    said: list[PassVerdict | None] = []
    counter.hand_over.verdict_changed.connect(said.append)
    counter.hand_over.choose(str(other.order_id))
    counter.until(lambda: said)
    assert said[0] is not None
    assert said[0].verdict is Verdict.OTHER_ORDER
    assert counter.hand_over.order_id == ID


def test_what_is_missing_until_it_is_ready_is_named(at_counter: Make) -> None:
    """On its shelf already, it only has to be marked ready: the next step does it."""
    counter = at_counter(staged())
    chosen(counter)
    assert counter.view is not None
    assert counter.view.verdict.sentence == "It stands on its shelf and only has to be marked ready."
    assert [act.value for act in counter.view.verdict.acts] == ["mark_ready"]
    counter.orders.acted.connect(lambda order_id, _: counter.hand_over.refresh(frozenset({order_id})))
    counter.orders.mark_ready(ID, False)
    counter.until(lambda: counter.view and counter.view.verdict.verdict is Verdict.VALID)


def test_what_was_taken_back_after_it_was_ready_is_not_marked_ready_at_the_counter(at_counter: Make) -> None:
    """Somebody found that an item is missing: that is said, until somebody has done something about it."""
    recalled = after(ready(), c.RecallReady(reason="An item is missing"))
    counter = at_counter(recalled)
    chosen(counter)
    assert counter.view is not None
    assert "took it back after it was ready" in counter.view.verdict.sentence
    assert [act.value for act in counter.view.verdict.acts] == ["open_order"]
    counter.orders.acted.connect(lambda order_id, _: counter.hand_over.refresh(frozenset({order_id})))
    counter.orders.unpick(ID, "1", 1)
    counter.until(lambda: counter.view and counter.view.verdict.acts[0].value == "pick")
    counter.orders.pick(ID, "1", 1, None, "no code")
    counter.until(lambda: counter.view and "not on its shelf yet" in counter.view.verdict.sentence)


def digest(code: str) -> str:
    """As the service keeps a typed code for this store."""
    return pickup_code.digest(PEPPER, code)
