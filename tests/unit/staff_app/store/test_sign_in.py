"""Who may stand at the tablet."""

from datetime import timedelta
from pathlib import Path

import pytest

from pickup_domain.order import Actor, Role
from staff_app.store.pickup_store import PickupStore
from staff_app.store.results import PinAccepted, PinRefused
from tests.counter_service import page
from tests.factories import NOW, TABLET
from tests.reference_rows import PEPPER, PIN, member, row

WRONG = "0000"


def refused(store: PickupStore, pin: str = WRONG, after_s: float = 0) -> PinRefused:
    """A try that does not get in."""
    outcome = store.check_pin("maya", pin, PEPPER, NOW + timedelta(seconds=after_s))
    assert isinstance(outcome, PinRefused)
    return outcome


def test_the_right_pin_opens_under_name_and_role(store: PickupStore) -> None:
    """What commands will carry is what the service knows of the person."""
    outcome = store.check_pin("maya", PIN, PEPPER, NOW)
    assert isinstance(outcome, PinAccepted)
    assert outcome.actor == Actor(kind="staff", id="maya", name="Maya", role=Role.ASSOCIATE)


def test_a_hash_is_worth_nothing_without_the_pepper(store: PickupStore) -> None:
    """The right PIN under another store's pepper is a wrong one."""
    assert isinstance(store.check_pin("maya", PIN, bytes(32), NOW), PinRefused)


@pytest.mark.parametrize("staff_id", ["lena", "nobody"])
def test_somebody_without_a_pin_or_a_place_on_the_team_stays_out(store: PickupStore, staff_id: str) -> None:
    """No PIN is set, or nobody of that name is there."""
    assert isinstance(store.check_pin(staff_id, "", PEPPER, NOW), PinRefused)


def test_who_left_the_team_stays_out(store: PickupStore) -> None:
    """As soon as the feed says so."""
    store.apply_changes(page(row(1, "staff", "maya", member(active=False), version=2)))
    assert refused(store, PIN).sentence == "This person is not on the team any more."


def test_five_wrong_tries_lock_and_further_ones_double_the_wait(store: PickupStore) -> None:
    """Counted down in words; while locked, the right PIN does not help and nothing is counted."""
    sentences = [refused(store).sentence for _ in range(4)]
    assert [sentences[0], sentences[3]] == ["Wrong PIN. 4 tries left.", "Wrong PIN. 1 try left."]
    assert refused(store).locked_until == NOW + timedelta(seconds=30)
    assert refused(store, PIN, after_s=29).locked_until == NOW + timedelta(seconds=30)
    assert refused(store, after_s=31).locked_until == NOW + timedelta(seconds=31 + 60)
    assert refused(store, after_s=92).locked_until == NOW + timedelta(seconds=92 + 120)


def test_the_lock_survives_a_restart(store: PickupStore, path: Path) -> None:
    """Switching the tablet off and on gives no new tries."""
    for _ in range(5):
        refused(store)
    store.close()
    again = PickupStore.open(path, TABLET, NOW)
    assert refused(again, PIN, after_s=5).sentence == "Too many wrong PINs. Wait 25 seconds, or ask the lead."
    again.close()


def test_a_new_pin_begins_anew(store: PickupStore) -> None:
    """Whoever asks the lead need not wait; the old one is as wrong as any."""
    for _ in range(5):
        refused(store)
    store.apply_changes(page(row(1, "staff", "maya", member("maya", "7531"), version=9)))
    assert store.pin_locked_until("maya", NOW) is None
    assert refused(store, PIN).sentence == "Wrong PIN. 4 tries left."
    assert isinstance(store.check_pin("maya", "7531", PEPPER, NOW), PinAccepted)


def test_a_clock_that_went_ahead_locks_nobody_out(store: PickupStore) -> None:
    """Once it is put right the PIN is looked at, and a wrong one waits as long as it would have."""
    for _ in range(6):
        refused(store, after_s=400 * 86400.0)
    assert store.pin_locked_until("maya", NOW) is None
    assert refused(store).locked_until == NOW + timedelta(seconds=60)
    assert isinstance(store.check_pin("maya", PIN, PEPPER, NOW + timedelta(seconds=61)), PinAccepted)


def test_the_right_pin_clears_the_count(store: PickupStore) -> None:
    """Four slips today do not count tomorrow."""
    for _ in range(4):
        refused(store)
    store.check_pin("maya", PIN, PEPPER, NOW)
    assert refused(store).sentence == "Wrong PIN. 4 tries left."


def test_the_wait_ends_at_an_hour(store: PickupStore) -> None:
    """However often somebody tried."""
    late = 0.0
    for _ in range(16):
        outcome = refused(store, after_s=late)
        if outcome.locked_until is not None:
            late = (outcome.locked_until - NOW).total_seconds()
    final = refused(store, after_s=late)
    assert final.locked_until == NOW + timedelta(seconds=late + 3600)
    assert "60 minutes" in final.sentence
