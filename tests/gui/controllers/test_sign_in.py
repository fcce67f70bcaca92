"""The way in: credential, people, PINs."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from staff_app.rows import SignInPhase
from tests.factories import placed
from tests.gui.controllers.conftest import Counter
from tests.reference_rows import member, row

Make = Callable[..., Counter]


def wrong(counter: Counter, times: int) -> None:
    """Type a wrong PIN so often."""
    answers: list[object] = []
    counter.sign_in.state_changed.connect(answers.append)
    for count in range(1, times + 1):
        counter.sign_in.enter_pin("0000")
        counter.until(partial(_has, answers, count))


def _has(answers: list[object], count: int) -> bool:
    return len(answers) >= count


def test_an_enrolled_tablet_asks_who_is_there(at_counter: Make) -> None:
    """With its place, its own name and its team."""
    counter = at_counter(placed())
    counter.start(signed_in=False)
    view = counter.sign_in.view
    assert (view.phase, view.counter) == (SignInPhase.CHOOSE, "Counter 2")
    assert view.place is not None
    assert [each.staff_id for each in view.staff] == ["lena", "maya"]


def test_five_wrong_pins_lock_this_person_only(at_counter: Make) -> None:
    """The colleague's page shows no lock."""
    counter = at_counter(placed())
    counter.start(signed_in=False)
    counter.sign_in.choose("maya")
    wrong(counter, 5)
    assert counter.sign_in.view.locked_until == counter.now + timedelta(seconds=30)
    counter.sign_in.choose("lena")
    assert counter.sign_in.view.locked_until is None


def test_signing_out_leaves_nobody_acting(at_counter: Make) -> None:
    """The next person chooses their name."""
    counter = at_counter(placed())
    counter.start()
    counter.sign_in.sign_out()
    assert counter.sign_in.actor is None
    assert counter.sign_in.view.phase is SignInPhase.CHOOSE


def test_whoever_leaves_the_team_is_signed_out(at_counter: Make) -> None:
    """As soon as the feed says so."""
    from tests.counter_service import page

    counter = at_counter(placed())
    counter.start()
    gone = row(1, "staff", "maya", member(active=False), version=2)
    counter.ask(lambda store: store.apply_changes(page(gone)))
    counter.sign_in.refresh()
    counter.until(lambda: counter.sign_in.actor is None)
    assert "not on the team" in counter.sign_in.view.message


def test_a_tablet_that_was_signed_off_is_enrolled_anew_after_the_work(at_counter: Make) -> None:
    """Whoever works goes on; then the enrolment page comes."""
    counter = at_counter(placed())
    counter.start()
    phases: list[SignInPhase] = []
    counter.sign_in.state_changed.connect(lambda view: phases.append(view.phase))
    counter.sign_in.lock_out()
    assert phases == []
    counter.sign_in.sign_out()
    assert phases == [SignInPhase.ENROL]


def test_a_service_that_is_not_there_is_told_on_the_enrolment_page(at_counter: Make) -> None:
    """And it can be tried again."""
    counter = at_counter(placed())
    counter.sign_in.enrol("http://127.0.0.1:9", "CODE", "Counter 2")
    counter.until(lambda: "cannot be reached" in counter.sign_in.view.message)
    counter.sign_in.enrol("http://127.0.0.1:9", "CODE", "Counter 2")
    assert counter.sign_in.view.message == "Asking the service…"
    counter.until(lambda: "cannot be reached" in counter.sign_in.view.message)
