"""The signed pass: genuine, of this store and in time, or refused with the reason."""

from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import hypothesis.strategies as st
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given

from pickup_domain.pickup_pass import PREFIX, PassProblem, PassRefused, PickupPass, issue, verify

NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
NEXT_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
KEYS = {1: KEY.public_key().public_bytes_raw(), 2: NEXT_KEY.public_key().public_bytes_raw()}
CONTENT = PickupPass(
    key_id=1,
    store_number=417,
    expires_at=NOW + timedelta(days=14),
    order_id=UUID("01936000-0000-7000-8000-000000010477"),
)
TEXT = issue(CONTENT, KEY)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def problem(text: str, store_number: int = 417, now: datetime = NOW) -> PassProblem:
    """Why a text is refused."""
    outcome = verify(text, KEYS, store_number, now)
    assert isinstance(outcome, PassRefused)
    return outcome.problem


def with_fields(**fields: object) -> PickupPass:
    """The usual content but for these."""
    usual = {name: getattr(CONTENT, name) for name in CONTENT.__slots__}
    return PickupPass(**(usual | fields))


def test_a_genuine_pass_says_which_order() -> None:
    """And fits the size of QR code that a phone shows well."""
    assert verify(TEXT, KEYS, 417, NOW) == CONTENT
    assert (len(TEXT), TEXT[:3]) == (144, PREFIX)
    assert set(TEXT[3:]) <= set(ALPHABET)


def test_a_pass_may_be_read_in_lower_case() -> None:
    """Some scanners send it so, with blanks around it."""
    assert verify(f"  {TEXT.lower()}\n", KEYS, 417, NOW) == CONTENT


@pytest.mark.parametrize("place", range(len(PREFIX), len(TEXT)))
def test_no_character_can_be_changed(place: int) -> None:
    """Whatever stands there instead, at every place: nothing altered is accepted, not even its spare bit."""
    for character in ALPHABET:
        if character != TEXT[place]:
            outcome = verify(TEXT[:place] + character + TEXT[place + 1 :], KEYS, 417, NOW)
            assert isinstance(outcome, PassRefused)
            assert outcome.claimed is None


def test_a_pass_signed_by_somebody_else_is_forged() -> None:
    """With the right key id and the wrong key."""
    assert problem(issue(CONTENT, NEXT_KEY)) is PassProblem.FORGED


def test_a_key_that_is_not_known_here_opens_nothing() -> None:
    """A tablet that has not heard of a new key says so."""
    assert problem(issue(with_fields(key_id=9), KEY)) is PassProblem.UNKNOWN_KEY


def test_a_broken_public_key_makes_no_pass_genuine() -> None:
    """Half a key in the feed is no reason to fail."""
    outcome = verify(TEXT, {1: KEYS[1][:16]}, 417, NOW)
    assert outcome == PassRefused(PassProblem.FORGED)


def test_old_and_new_keys_are_good_while_they_rotate() -> None:
    """Passes sent last week still open the counter; after the old key is gone they do not."""
    new = with_fields(key_id=2)
    assert verify(TEXT, KEYS, 417, NOW) == CONTENT
    assert verify(issue(new, NEXT_KEY), KEYS, 417, NOW) == new
    assert verify(TEXT, {2: KEYS[2]}, 417, NOW) == PassRefused(PassProblem.UNKNOWN_KEY)


def test_a_pass_ends_at_its_second() -> None:
    """What it claimed is told, so that the order can be looked up by name."""
    assert verify(TEXT, KEYS, 417, CONTENT.expires_at - timedelta(seconds=1)) == CONTENT
    late = verify(TEXT, KEYS, 417, CONTENT.expires_at)
    assert late == PassRefused(PassProblem.EXPIRED, CONTENT)


def test_a_pass_ends_at_the_same_moment_everywhere() -> None:
    """A tablet's clock in another zone makes no difference."""
    zone = timezone(timedelta(hours=-7))
    assert problem(TEXT, now=CONTENT.expires_at.astimezone(zone)) is PassProblem.EXPIRED


def test_a_pass_is_for_one_store() -> None:
    """The other store is told even when it is expired as well."""
    outcome = verify(TEXT, KEYS, 418, NOW + timedelta(days=99))
    assert outcome == PassRefused(PassProblem.OTHER_STORE, CONTENT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", PassProblem.NOT_A_PASS),
        ("9521234500018", PassProblem.NOT_A_PASS),
        ("P2:" + TEXT[3:], PassProblem.NOT_A_PASS),
        (PREFIX, PassProblem.DAMAGED),
        (TEXT[:-1], PassProblem.DAMAGED),
        (TEXT + "A", PassProblem.DAMAGED),
        (TEXT[:-1] + "1", PassProblem.DAMAGED),
        (TEXT[:-1] + "é", PassProblem.DAMAGED),
        (PREFIX + "AI" + TEXT[5:], PassProblem.DAMAGED),
    ],
    ids=["empty", "gtin", "other prefix", "bare", "short", "long", "digit", "accent", "version two"],
)
def test_what_is_no_pass_is_told_apart_from_a_damaged_one(text: str, expected: PassProblem) -> None:
    """A product's code at the counter is not an attack."""
    assert problem(text) is expected


@pytest.mark.parametrize(
    "fields",
    [
        {"store_number": 65536},
        {"store_number": -1},
        {"key_id": 256},
        {"expires_at": datetime(1969, 1, 1, tzinfo=UTC)},
        {"expires_at": datetime(2107, 1, 1, tzinfo=UTC)},
    ],
    ids=["store too large", "store below zero", "key too large", "before 1970", "after 2106"],
)
def test_what_does_not_fit_is_not_issued(fields: dict[str, object]) -> None:
    """Rather than a pass for another store."""
    with pytest.raises(ValueError, match="cannot hold"):
        issue(with_fields(**fields), KEY)


@given(st.text(max_size=200), st.binary(min_size=0, max_size=120))
def test_no_text_raises(text: str, noise: bytes) -> None:
    """Whatever the camera read: it is refused and that is all."""
    for shown in (text, PREFIX + text, PREFIX + noise.hex().upper(), TEXT[:60] + text):
        assert isinstance(verify(shown, KEYS, 417, NOW), PassRefused)


@given(
    store=st.integers(1, 65535),
    order_id=st.uuids(),
    seconds=st.integers(int(NOW.timestamp()) + 1, 2**32 - 1),
)
def test_what_is_issued_is_read_back(store: int, order_id: UUID, seconds: int) -> None:
    """Any store, order and expiry that fit."""
    content = PickupPass(2, store, datetime.fromtimestamp(seconds, UTC), order_id)
    assert verify(issue(content, NEXT_KEY), KEYS, store, NOW) == content
