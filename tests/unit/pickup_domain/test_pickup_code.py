"""The code that is typed: derived, checked, and forgiving about how it is written."""

from itertools import combinations
from uuid import UUID

import hypothesis.strategies as st
import pytest
from hypothesis import given

from pickup_domain import pickup_code
from pickup_domain.pickup_code import ALPHABET, LENGTH

SECRET = bytes(range(32))
CODES = [pickup_code.derive(SECRET, UUID(int=number)) for number in range(1, 9)]


def test_a_code_belongs_to_its_order_and_secret() -> None:
    """The same again for the same, and another for another."""
    order = UUID(int=1)
    assert pickup_code.derive(SECRET, order) == CODES[0]
    assert pickup_code.derive(SECRET + b"x", order) != CODES[0]
    assert len(set(CODES)) == len(CODES)


def test_no_character_looks_like_another() -> None:
    """Neither zero and O, nor one, I and L."""
    assert len(ALPHABET) == len(set(ALPHABET)) == 31
    assert not set(ALPHABET) & set("01OIL")


@given(st.uuids(), st.binary(min_size=16, max_size=64))
def test_every_code_can_be_typed(order: UUID, secret: bytes) -> None:
    """As it is, in groups, in lower case and with blanks."""
    code = pickup_code.derive(secret, order)
    shown = pickup_code.grouped(code)
    assert len(code) == LENGTH
    assert shown == f"{code[:4]}-{code[4:]}"
    for typed in (code, shown, code.lower(), f" {code[:2]} {code[2:]}\t"):
        assert pickup_code.normalise(typed) == code


@pytest.mark.parametrize("code", CODES)
def test_every_wrong_character_is_found(code: str) -> None:
    """At every place, whatever was typed instead."""
    for place in range(LENGTH):
        for character in ALPHABET:
            if character != code[place]:
                assert pickup_code.normalise(code[:place] + character + code[place + 1 :]) is None


@pytest.mark.parametrize("code", CODES)
def test_every_swap_of_two_characters_is_found(code: str) -> None:
    """Next to each other or not."""
    for one, other in combinations(range(LENGTH), 2):
        swapped = list(code)
        swapped[one], swapped[other] = swapped[other], swapped[one]
        assert code[one] == code[other] or pickup_code.normalise("".join(swapped)) is None


@pytest.mark.parametrize(
    "typed",
    ["", CODES[0][:-1], CODES[0] + "2", "0" * LENGTH, "O" * LENGTH, "ÄÖÜäöüßé", "P1:AEAQ"],
    ids=["nothing", "short", "long", "zeros", "letters O", "other letters", "a pass"],
)
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    """Before any table is asked."""
    assert pickup_code.normalise(typed) is None


@given(st.text(max_size=20))
def test_no_text_raises(typed: str) -> None:
    """What is found is always of the alphabet."""
    code = pickup_code.normalise(typed)
    assert code is None or set(code) <= set(ALPHABET)


def test_a_digest_needs_the_stores_pepper() -> None:
    """Two stores' tables do not match, and neither shows a code."""
    one = pickup_code.digest(b"pepper one", CODES[0])
    assert one == pickup_code.digest(b"pepper one", CODES[0])
    assert one != pickup_code.digest(b"pepper two", CODES[0])
    assert one != pickup_code.digest(b"pepper one", CODES[1])
    assert len(one) == 64
