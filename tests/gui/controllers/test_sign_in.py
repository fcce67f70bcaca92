"""The way in: credential, people, PINs."""

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest

from pickup_domain.order import Role
from staff_app.credentials import Credential, FileVault, KeyringVault
from staff_app.errors import CredentialError
from staff_app.rows.people import SignInPhase
from tests.factories import NOW, placed
from tests.gui.controllers.conftest import Counter
from tests.keyrings import SecretService
from tests.reference_rows import MAYA, PIN, member, row

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


def test_a_pin_counts_only_while_its_person_is_still_chosen(at_counter: Make) -> None:
    """Checking takes a moment: who goes back or makes room meanwhile is not signed in over somebody else."""
    counter = at_counter(placed())
    counter.start(signed_in=False)
    leave: tuple[Callable[[], None], ...] = (partial(counter.sign_in.choose, "lena"), counter.sign_in.back)
    for after in leave:
        counter.sign_in.choose("maya")
        counter.sign_in.enter_pin(PIN)
        after()
        counter.ask(lambda store: store.staff())
        assert counter.sign_in.actor is None
        assert counter.sign_in.view.phase is not SignInPhase.SIGNED_IN


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


def test_a_pin_that_was_changed_is_asked_for_where_the_work_is(at_counter: Make) -> None:
    """The old one counts no more, the new one goes on; what was done is still to be sent."""
    from tests.counter_service import page

    order = placed()
    counter = at_counter(order)
    counter.start()
    counter.orders.start_picking(str(order.order_id))
    counter.until(lambda: counter.ask(lambda store: store.summaries())[0].status == "picking")
    unsent = counter.ask(lambda store: store.outbox_status()).unsent
    changed = row(1, "staff", "maya", member(pin="8642"), version=2)
    counter.ask(lambda store: store.apply_changes(page(changed)))
    counter.sign_in.refresh()
    counter.until(lambda: counter.sign_in.actor is None)
    view = counter.sign_in.view
    assert (view.phase, view.is_locked) == (SignInPhase.PIN, True)
    assert view.message == "Your PIN was changed. Type the new one to go on."
    assert counter.ask(lambda store: store.outbox_status()).unsent == unsent
    wrong_before = counter.sign_in.view.message
    counter.sign_in.enter_pin(PIN)
    counter.until(lambda: counter.sign_in.view.message != wrong_before)
    assert counter.sign_in.actor is None
    counter.sign_in.enter_pin("8642")
    counter.until(lambda: counter.sign_in.actor is not None)


def test_a_new_pin_ends_the_wait_of_whoever_asked_the_lead_for_it(at_counter: Make) -> None:
    """It comes by the feed while they stand there, and opens at once."""
    from tests.counter_service import page

    counter = at_counter(placed())
    counter.start(signed_in=False)
    counter.sign_in.choose("maya")
    wrong(counter, 5)
    changed = row(1, "staff", "maya", member(pin="8642"), version=2)
    counter.ask(lambda store: store.apply_changes(page(changed)))
    counter.sign_in.refresh()
    counter.until(lambda: counter.sign_in.view.locked_until is None)
    assert counter.sign_in.view.message == "Your PIN was changed. Type the new one to go on."
    counter.sign_in.enter_pin("8642")
    counter.until(lambda: counter.sign_in.actor is not None)


def test_another_role_asks_for_the_pin_and_comes_with_it(at_counter: Make) -> None:
    """As at the service, which ends the session; the work in hand waits."""
    from tests.counter_service import page

    counter = at_counter(placed())
    counter.start()
    lead = row(1, "staff", "maya", member(role=Role.SHIFT_LEAD, pin_hash=MAYA.pin_hash), version=2)
    counter.ask(lambda store: store.apply_changes(page(lead)))
    counter.sign_in.refresh()
    counter.until(lambda: counter.sign_in.actor is None)
    assert counter.sign_in.view.message == "What you may do here was changed. Type your PIN to go on."
    counter.sign_in.enter_pin(PIN)
    counter.until(lambda: counter.sign_in.actor is not None)
    assert counter.sign_in.view.chosen is not None
    assert counter.sign_in.view.chosen.is_lead


def test_another_name_or_language_interrupts_nobody(at_counter: Make) -> None:
    """The screens follow; whoever works goes on."""
    from tests.counter_service import page

    counter = at_counter(placed())
    counter.start()
    named = row(1, "staff", "maya", MAYA.model_copy(update={"language": "de"}), version=2)
    counter.ask(lambda store: store.apply_changes(page(named)))
    counter.sign_in.refresh()
    counter.until(lambda: counter.sign_in.view.chosen and counter.sign_in.view.chosen.language == "de")
    assert counter.sign_in.view.phase is SignInPhase.SIGNED_IN


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


def test_each_acts_under_their_own_name_and_the_work_stays_in_hand(at_counter: Make) -> None:
    """Maya begins, the tablet locks itself, Lena goes on with the same order."""
    from tests.counter_service import page

    order = placed()
    order_id = str(order.order_id)
    counter = at_counter(order)
    counter.start()
    lena = row(1, "staff", "lena", member("lena"), version=2)
    counter.ask(lambda store: store.apply_changes(page(lena)))
    counter.sign_in.refresh()
    counter.orders.select(order_id)
    counter.orders.start_picking(order_id)
    counter.until(lambda: counter.detail and counter.detail.summary.status == "picking")
    counter.sign_in.lock()
    view = counter.sign_in.view
    assert (view.phase, view.is_locked, view.chosen and view.chosen.staff_id) == (
        SignInPhase.PIN,
        True,
        "maya",
    )
    counter.orders.add_note(order_id, "Whose is this?")
    assert counter.refusals[-1].sentence == "Sign in first, then try again."
    counter.sign_in.back()
    counter.sign_in.choose("lena")
    counter.sign_in.enter_pin(PIN)
    counter.until(lambda: counter.sign_in.view.phase is SignInPhase.SIGNED_IN)
    assert counter.orders.selected == order_id
    assert not counter.sign_in.view.is_locked
    counter.orders.add_note(order_id, "Taken over.")
    counter.until(lambda: counter.detail and counter.detail.notes)
    sent = counter.ask(lambda store: store.due_commands(NOW, 10))
    assert [(each.pushed.type, each.pushed.actor["name"]) for each in sent] == [
        ("start_picking", "Maya"),
        ("add_note", "Lena"),
    ]


def test_the_delay_is_shown_to_whoever_comes_back_also_after_a_restart(at_counter: Make) -> None:
    """Nobody types a PIN only to hear that it does not count yet; each wrong one doubles the wait."""
    counter = at_counter(placed())
    counter.start(signed_in=False)
    counter.sign_in.choose("maya")
    wrong(counter, 5)
    counter.now += timedelta(seconds=31)
    wrong(counter, 1)
    until = counter.now + timedelta(seconds=60)
    assert counter.sign_in.view.locked_until == until
    counter.sign_in.back()
    counter.sign_in.choose("maya")
    counter.until(lambda: counter.sign_in.view.locked_until == until)
    counter.stop()
    again = at_counter(placed())
    again.now = counter.now
    again.start(signed_in=False)
    again.sign_in.choose("maya")
    again.until(lambda: again.sign_in.view.locked_until == until)


def test_whoever_left_the_team_is_not_asked_for_a_pin(at_counter: Make) -> None:
    """The avatars come instead, as soon as the feed says so."""
    from tests.counter_service import page

    counter = at_counter(placed())
    counter.start()
    counter.sign_in.lock()
    gone = row(1, "staff", "maya", member(active=False), version=2)
    counter.ask(lambda store: store.apply_changes(page(gone)))
    counter.sign_in.refresh()
    counter.until(lambda: counter.sign_in.view.phase is SignInPhase.CHOOSE)


class Locked(FileVault):
    """Nobody is there to unlock it, until somebody is."""

    is_open = False

    def load(self) -> Credential | None:
        """Refuse while it is locked."""
        if not self.is_open:
            raise CredentialError("Keyring locked", "The system's keyring did not answer.", "Unlock it.")
        return super().load()


def test_a_locked_keyring_holds_nobody_up_longer_than_it_is_locked(
    at_counter: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once it is unlocked the orders are there, without a restart."""
    counter = at_counter(placed())
    vault = Locked(tmp_path / "token.json")
    monkeypatch.setattr("staff_app.credentials.choose_vault", lambda *where: (vault, ""))
    counter.sign_in._look_again.setInterval(20)
    counter.sign_in.start()
    counter.until(lambda: "Unlock it." in counter.sign_in.view.message)
    vault.is_open = True
    counter.until(lambda: counter.sign_in.view.staff)
    assert counter.sign_in.view.phase is SignInPhase.CHOOSE


@pytest.mark.usefixtures("no_keyring")
def test_an_enrolled_tablet_waits_for_a_keyring_that_comes_after_the_app(
    at_counter: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At autostart: nobody enrols it again, the orders come with the keyring."""
    counter = at_counter(placed())
    token_file = FileVault(tmp_path / "token.json")
    credential = token_file.load()
    assert credential is not None
    token_file.forget()
    with closing(SecretService()) as service:
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.environment["DBUS_SESSION_BUS_ADDRESS"])
        service.start()
        KeyringVault(tmp_path / "keyring").save(credential)
        service.stop()
        keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
        counter.sign_in._look_again.setInterval(20)
        counter.sign_in.start()
        counter.until(lambda: "holds this tablet's token" in counter.sign_in.view.message)
        service.start()
        counter.until(lambda: counter.sign_in.view.staff)
        assert counter.sign_in.view.phase is SignInPhase.CHOOSE
        counter.stop()
