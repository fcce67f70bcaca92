"""What was checked at the counter: under whose name, of whom, and for what it counts."""

from collections.abc import Callable
from datetime import timedelta

from pickup_domain import commands as c
from pickup_domain.order import BagItem, Order, PickupPerson, Role, StorePolicy
from staff_app.rows.hand_over import SignatureRow
from staff_app.rows.orders import OrderDetail, UndoOffer
from tests.counter_service import page
from tests.factories import CUSTOMER, ORDER_ID, after, line, pick, placed, ready
from tests.gui.controllers.conftest import Counter
from tests.reference_rows import PIN, member, row

ID = str(ORDER_ID)
NAME = "Compare the name with an ID."
AGE = "Check that they are 18 or older."
SIGNATURE = SignatureRow(2.5, (((0.1, 0.5, 0), (0.9, 0.5, 80)),))
EVA = c.ChangePickupPerson(pickup_person=PickupPerson(name="Eva Weber", is_proxy=True))
EVA_COLLECTS = "Eva Weber collects it now: what was checked before does not count."
Make = Callable[..., Counter]


def checked(counter: Counter) -> None:
    """Maya chose the order by name, scanned its bag, and looked at an ID for name and age."""
    counter.start()
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)
    counter.hand_over.scan_bag("10477-1")
    look(counter)


def look(counter: Counter) -> None:
    """At an ID, for the name and for the age."""
    counter.hand_over.set_identity_checked(True)
    counter.hand_over.set_age_checked(True)


def missing(counter: Counter) -> tuple[str, ...]:
    """What still stands in the way."""
    assert counter.view is not None
    return counter.view.missing


def scan_wanted(**policy: bool) -> Order:
    """Ready, sold from 18 on, in a store where bags are scanned."""
    wanted = StorePolicy(require_bag_scan=True, **policy)
    return ready(placed((line("1", age_check=18),), policy=wanted))


def lena_signs_in(counter: Counter) -> None:
    """In Maya's place; she leads the shift."""
    lena = row(1, "staff", "lena", member("lena", role=Role.SHIFT_LEAD), version=2)
    counter.ask(lambda store: store.apply_changes(page(lena)))
    counter.sign_in.sign_out()
    counter.sign_in.choose("lena")
    counter.sign_in.enter_pin(PIN)
    counter.until(lambda: counter.sign_in.actor)


def test_whoever_takes_over_looks_at_the_id_anew(at_counter: Make) -> None:
    """A colleague's check does not count under another name; what was scanned stays scanned."""
    counter = at_counter(scan_wanted())
    checked(counter)
    counter.sign_in.lock()
    counter.sign_in.enter_pin(PIN)
    counter.until(lambda: counter.sign_in.actor)
    assert missing(counter) == ()
    lena_signs_in(counter)
    assert missing(counter) == (NAME, AGE)


def test_whoever_takes_a_hand_over_back_looks_at_the_id_anew(at_counter: Make) -> None:
    """A lead takes back what Maya handed over: Maya's look at the ID does not count under the lead's name."""
    counter = at_counter(scan_wanted())
    checked(counter)
    assert missing(counter) == ()
    done: list[OrderDetail] = []
    counter.hand_over.completed.connect(done.append)
    counter.hand_over.confirm()
    counter.until(lambda: done and counter.view is None)
    lena_signs_in(counter)
    assert done[0].undo is not None
    counter.orders.undo(ID, done[0].undo.command_id)
    counter.until(lambda: counter.view and counter.view.scanned_bag_ids)
    assert missing(counter) == (NAME, AGE)


def test_an_undo_of_something_else_brings_no_checks_of_an_earlier_hand_over_back(at_counter: Make) -> None:
    """A part went after a look at an ID; hours later the bag that stays is moved, and moved back."""
    bags = (
        c.StageBag(bag_id=f"10477-{n}", staging_location="B-07", items=(BagItem(line_id=str(n), quantity=1),))
        for n in (1, 2)
    )
    order = placed((line("1", age_check=18), line("2", age_check=18)))
    counter = at_counter(after(order, *pick(order), *bags, c.MarkReady()))
    counter.start()
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)
    look(counter)
    done: list[OrderDetail] = []
    acted: list[str] = []
    undo: list[UndoOffer] = []
    counter.hand_over.completed.connect(done.append)
    counter.hand_over.confirm(("10477-1",))
    counter.until(lambda: done and counter.view is None)
    counter.now += timedelta(hours=5)
    counter.orders.undo_offered.connect(undo.append)
    counter.orders.acted.connect(lambda _, kind: acted.append(kind))
    counter.orders.move_bag(ID, "10477-2", "B-08")
    counter.until(lambda: undo)
    counter.orders.undo(ID, undo[0].command_id)
    counter.until(lambda: acted == ["move_bag", "undo"])
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)
    assert missing(counter) == (NAME, AGE)


def test_whoever_was_named_before_a_hand_over_is_taken_back_is_checked_anew(at_counter: Make) -> None:
    """The word that somebody else collects comes while the hand-over waits to be sent."""
    order = scan_wanted()
    counter = at_counter(order)
    checked(counter)
    done: list[OrderDetail] = []
    counter.hand_over.completed.connect(done.append)
    counter.hand_over.confirm()
    counter.until(lambda: done and counter.view is None)
    counter.feed(after(order, EVA, actor=CUSTOMER))
    assert done[0].undo is not None
    counter.orders.undo(ID, done[0].undo.command_id)
    counter.until(lambda: counter.view and counter.view.scanned_bag_ids)
    assert missing(counter) == (EVA_COLLECTS, NAME, AGE)


def test_whoever_collects_in_their_place_is_checked_anew(at_counter: Make) -> None:
    """The customer names somebody else while the first one is served: that is said; bags stay scanned."""
    order = scan_wanted(require_signature=True)
    counter = at_counter(order)
    checked(counter)
    counter.hand_over.sign(SIGNATURE)
    assert missing(counter) == ()
    counter.feed(after(order, EVA, actor=CUSTOMER))
    counter.until(lambda: missing(counter))
    assert missing(counter) == (EVA_COLLECTS, NAME, AGE, "Let them sign.")
    look(counter)
    counter.hand_over.sign(SIGNATURE)
    assert missing(counter) == ()


def test_an_id_that_was_looked_at_for_16_does_not_count_for_18(at_counter: Make) -> None:
    """Once the bag that was to stay goes along, the higher age is asked for; not the other way round."""
    order = placed((line("1", age_check=16), line("2", age_check=18)))
    bags = [
        c.StageBag(
            bag_id=f"10477-{at}",
            staging_location="B-07",
            items=(BagItem(line_id=str(at), quantity=1),),
        )
        for at in (1, 2)
    ]
    counter = at_counter(after(order, *pick(order), *bags, c.MarkReady()))
    counter.start()
    counter.hand_over.choose(ID)
    counter.until(lambda: counter.view)
    counter.hand_over.keep_here(("10477-2",))
    assert missing(counter) == (NAME, "Check that they are 16 or older.")
    look(counter)
    assert missing(counter) == ()
    counter.hand_over.keep_here(())
    assert missing(counter) == (AGE,)
    counter.hand_over.confirm()
    counter.until(lambda: counter.refusals)
    counter.hand_over.set_age_checked(True)
    counter.hand_over.keep_here(("10477-2",))
    assert missing(counter) == ()
