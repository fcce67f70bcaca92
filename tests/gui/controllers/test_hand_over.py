"""The hand-over in hand: what is missing, what is kept, and the act itself."""

from collections.abc import Callable

from pickup_domain.order import StorePolicy
from staff_app.rows import OrderDetail, Verdict
from tests.factories import ORDER_ID, line, placed, ready, staged
from tests.gui.controllers.conftest import Counter

ID = str(ORDER_ID)
Make = Callable[..., Counter]


def chosen(counter: Counter) -> None:
    """Sign in and choose the order by name."""
    counter.start()
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)


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
